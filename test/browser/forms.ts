import type { Locator, Page } from "playwright-core";
import { settled } from "./browser-world.ts";

/** Opens the form behind a button of the page. */
export async function openForm(page: Page, step: string): Promise<Locator> {
  await page.getByRole("main").getByRole("button", { name: step, exact: true }).click();
  const form = page.getByRole("dialog");
  await form.waitFor();
  return form;
}

/** Takes an option of a list by what stands in it. */
export async function choose(within: Page | Locator, label: string, option: string | RegExp): Promise<void> {
  await chooseIn(within.getByRole("combobox", { name: label }), option);
}

/**
 * Takes an option of the list of a field, and again when the field does not show it: on a busy machine a list may move
 * under a click, and opened while its department is too busy it asks once more when it is opened again. A list of which
 * several can be taken would take back what was taken, so nothing is clicked that the field shows.
 */
export async function chooseIn(box: Locator, option: string | RegExp): Promise<void> {
  const field = fieldOf(box).filter({ hasText: option });
  const offered = box.page().locator(".ant-select-item-option:visible").filter({ hasText: option });
  const take = async () => {
    if ((await field.count()) > 0) return;
    if (!(await offered.first().isVisible())) await box.click();
    // A list that stays empty is closed by the next try's click, and opened by the one after it.
    await offered.click({ timeout: LIST_MS }).catch(() => undefined);
  };
  await untilSeen(take, field, LIST_MS);
}

/** Writes what is looked for into a field that finds enterprises, and takes the one with the code. */
export async function pickEnterprise(box: Locator, uscc: string): Promise<void> {
  const field = fieldOf(box).filter({ hasText: uscc });
  const offered = box.page().locator(".ant-select-item-option:visible").filter({ hasText: uscc });
  const take = async () => {
    await box.fill("");
    await box.fill(uscc);
    await offered
      .first()
      .click({ timeout: LIST_MS })
      .catch(() => undefined);
  };
  await untilSeen(take, field, LIST_MS);
}

function fieldOf(box: Locator): Locator {
  return box.locator("xpath=ancestor::*[contains(concat(' ', @class, ' '), ' ant-select ')][1]");
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

const MOST_TRIES = 8;
const PATIENCE_MS = 25_000;
const LIST_MS = 5_000;

/** Does what a person would do again when nothing came of it: a list drawn anew under a click, a department too busy. */
export async function untilSeen(
  act: () => Promise<unknown>,
  seen: Locator,
  patienceMs: number = PATIENCE_MS,
): Promise<void> {
  for (let tries = 1; tries < MOST_TRIES; tries += 1) {
    await act();
    if (await isSeen(seen, patienceMs)) return;
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
