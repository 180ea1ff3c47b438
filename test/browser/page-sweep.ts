import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { type BrowserWorld, settled } from "./browser-world.ts";

/** A page that every user may come to, and as whom it is looked at. */
export interface SweptPage {
  /** What screenshots are called: `bank-check`. */
  readonly name: string;
  readonly path: string;
  /** A demonstration identity; null for the public. */
  readonly as: string | null;
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** Where pictures of all pages go; none are taken when it is not said. */
const PICTURES = process.env.HUB_SCREENSHOTS;

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
      for (const { name, path } of pages.filter((each) => each.as === as)) {
        await visitor.page.setViewportSize({ width: 1440, height: 900 });
        await visitor.open(path);
        const wide = await faultsOf(visitor.page);
        await takePicture(visitor.page, `${name}-1440`);
        await visitor.page.setViewportSize({ width: 390, height: 844 });
        await settled(visitor.page);
        const narrow = await widerThanWindow(visitor.page);
        await takePicture(visitor.page, `${name}-390`);
        found.push(...[...wide, ...narrow.map((fault) => `at 390: ${fault}`)].map((fault) => `${name}: ${fault}`));
      }
      expect({ found, strayed: visitor.strayed, complaints: visitor.complaints }).toEqual({
        found: [],
        strayed: [],
        complaints: [],
      });
      await visitor.close();
    });
  }
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
  const pixels = Number(await page.evaluate("document.documentElement.scrollWidth - window.innerWidth"));
  return pixels > 0 ? [`wider than the window by ${pixels} pixels`] : [];
}

async function takePicture(page: Page, name: string): Promise<void> {
  if (PICTURES === undefined) return;
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
}
