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
 * Looks at every page in both widths and languages: no serious finding of axe, nothing asked elsewhere, nothing failed,
 * nothing wider than the window.
 */
export function sweepPages(world: BrowserWorld, pages: readonly SweptPage[]): void {
  const callers = [...new Set(pages.map(({ as }) => as))];
  for (const as of callers) {
    it(`shows ${as ?? "the public"} pages that everybody can use, wide and narrow`, async () => {
      const visitor = await world.visitor();
      if (as !== null) await visitor.signInAs(as);
      const found: string[] = [];
      for (const { name, path } of pages.filter((each) => each.as === as)) {
        for (const width of [1440, 390]) {
          await visitor.page.setViewportSize({ width, height: 900 });
          await visitor.open(path);
          found.push(...(await faultsOf(visitor.page)).map((fault) => `${name} at ${width}: ${fault}`));
          await takePicture(visitor.page, `${name}-${width}`);
        }
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
  const wider = await page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
  return [
    ...serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`),
    ...(Number(wider) > 0 ? [`wider than the window by ${wider} pixels`] : []),
  ];
}

async function takePicture(page: Page, name: string): Promise<void> {
  if (PICTURES === undefined) return;
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
}
