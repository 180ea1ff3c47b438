import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { type BrowserWorld, settled, type Visitor } from "./browser-world.ts";

/** A page that every user may come to, and as whom it is looked at. */
export interface SweptPage {
  /** What screenshots are called: `bank-check`. */
  readonly name: string;
  readonly path: string;
  /** A demonstration identity; null for the public. */
  readonly as: string | null;
  /** The page is behind the first link or button of that name on the page at `path`; a form opens so, too. */
  readonly behind?: string | RegExp;
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** Where pictures of all pages go; none are taken when it is not said. */
const PICTURES = process.env.HUB_SCREENSHOTS;
const WIDE = { width: 1440, height: 900 };

/**
 * Looks at every page: no serious finding of axe, nothing asked elsewhere, nothing failed, nothing wider than the
 * window, and nothing wider than a telephone either.
 */
export function sweepPages(world: BrowserWorld, pages: readonly SweptPage[]): void {
  const callers = [...new Set(pages.map(({ as }) => as))];
  for (const as of callers) {
    it(`shows ${as ?? "the public"} pages that everybody can use, wide and narrow`, async () => {
      const visitor = await world.visitor();
      if (as !== null) await visitor.signInAs(as);
      const found: string[] = [];
      for (const swept of pages.filter((each) => each.as === as)) {
        found.push(...(await lookAt(visitor, swept)).map((fault) => `${swept.name}: ${fault}`));
      }
      expect({ found, strayed: visitor.strayed, complaints: visitor.complaints }).toEqual({
        found: [],
        strayed: [],
        complaints: [],
      });
      await visitor.close();
    }, 900_000);
  }
}

/** In Chinese as everybody meets it first, then in English, whose words are longer. */
async function lookAt(visitor: Visitor, { name, path, behind }: SweptPage): Promise<string[]> {
  const { page } = visitor;
  await page.setViewportSize(WIDE);
  await visitor.open(path);
  if (behind !== undefined) await goBehind(page, behind);
  const faults = await faultsOf(page);
  await takePicture(page, `${name}-1440`);
  faults.push(...(await narrowFaults(page, `${name}-390`)));
  await page.getByLabel("Switch to English").dispatchEvent("click");
  faults.push(...(await narrowFaults(page, `${name}-en-390`)).map((fault) => `in English ${fault}`));
  await page.setViewportSize(WIDE);
  await settled(page);
  faults.push(...(await widerThanWindow(page)).map((fault) => `in English: ${fault}`));
  await takePicture(page, `${name}-en-1440`);
  await page.getByLabel("切换为中文").dispatchEvent("click");
  return faults;
}

async function goBehind(page: Page, name: string | RegExp): Promise<void> {
  const main = page.getByRole("main");
  const door = main.getByRole("link", { name }).or(main.getByRole("button", { name })).first();
  await door.click();
  // What opens under a pointer that rests is not the page.
  await page.mouse.move(0, 0);
  await settled(page);
}

async function narrowFaults(page: Page, picture: string): Promise<string[]> {
  await page.setViewportSize({ width: 390, height: 844 });
  await settled(page);
  const faults = await widerThanWindow(page);
  await takePicture(page, picture);
  return faults.map((fault) => `at 390: ${fault}`);
}

interface AxeFinding {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string; readonly target: readonly string[] }[];
}

/** What is wrong with the page as it stands. */
export async function faultsOf(page: Page): Promise<string[]> {
  await settled(page);
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(AXE);
  const findings = (await page.evaluate("axe.run().then(({ violations }) => violations)")) as AxeFinding[];
  const serious = findings.filter(({ impact }) => impact === "serious" || impact === "critical");
  return [
    ...serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`),
    ...(await widerThanWindow(page)),
  ];
}

async function widerThanWindow(page: Page): Promise<string[]> {
  const pixelsTooMany = () => document.documentElement.scrollWidth - window.innerWidth;
  // The page takes a moment to settle in a window of another width.
  const fits = page.waitForFunction(() => document.documentElement.scrollWidth <= window.innerWidth, undefined, {
    timeout: 5_000,
  });
  await fits.catch(() => undefined);
  const pixels = await page.evaluate(pixelsTooMany);
  return pixels > 0 ? [`wider than the window by ${pixels} pixels`] : [];
}

async function takePicture(page: Page, name: string): Promise<void> {
  if (PICTURES === undefined) return;
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
}
