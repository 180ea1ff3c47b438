import type { Locator, Page } from "playwright-core";
import { settled } from "./browser-world.ts";

/** Opens the form behind a button of the page. */
export async function openForm(page: Page, step: string): Promise<Locator> {
  await page.getByRole("main").getByRole("button", { name: step, exact: true }).click();
  const form = page.getByRole("dialog");
  await form.waitFor();
  return form;
}

/**
 * Takes an option of a list by what stands in it, and again when the field does not show it: on a busy machine a list
 * may move under a click. An odd number of times, because where several can be taken a click more takes one back.
 */
export async function choose(within: Page | Locator, label: string, option: string | RegExp): Promise<void> {
  const page = "page" in within ? within.page() : within;
  const box = within.getByRole("combobox", { name: label });
  const field = within.locator(".ant-select").filter({ has: page.getByRole("combobox", { name: label }) });
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    await box.click();
    await page.locator(".ant-select-item-option:visible").filter({ hasText: option }).click();
    if (await isSeen(field.filter({ hasText: option }), LIST_MS)) return;
  }
}

/** Writes a day and leaves its field: Enter would send the form. */
export async function fillDay(field: Locator, day: string): Promise<void> {
  await field.fill(day);
  await field.press("Tab");
}

/** Sends a form, whether the step is taken or not. */
export async function sendForm(form: Locator): Promise<void> {
  await form.getByRole("button", { name: "办理", exact: true }).click();
}

/** Sends a form and waits until it is gone; one that stays tells why. */
export async function takeForm(form: Locator): Promise<void> {
  await sendForm(form);
  await form.waitFor({ state: "detached" }).catch(async (error: Error) => {
    throw new Error(`${error.message}\nThe form says: ${await form.innerText()}`);
  });
  await settled(form.page());
}

const MOST_TRIES = 3;
const PATIENCE_MS = 25_000;
const LIST_MS = 4_000;

/** Does what a person would do again when nothing came of it: a list drawn anew under a click, a department too busy. */
export async function untilSeen(act: () => Promise<unknown>, seen: Locator): Promise<void> {
  for (let tries = 1; tries < MOST_TRIES; tries += 1) {
    await act();
    if (await isSeen(seen, PATIENCE_MS)) return;
  }
  await act();
  await seen.waitFor();
}

function isSeen(what: Locator, withinMs: number): Promise<boolean> {
  return what.waitFor({ timeout: withinMs }).then(
    () => true,
    () => false,
  );
}
