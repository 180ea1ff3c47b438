import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { BROWSER_PROGRAM } from "../../test/harness/browser-program.ts";
import { startHub } from "../hub-process.ts";
import { milliseconds } from "../rounds.ts";
import type { Row } from "../row.ts";

export const row: Row = {
  name: "first-page",
  order: 150,
  work: [
    "the first page in a browser that has never been here, until it takes what is typed",
    "首次打开首页，直至可以输入",
  ],
  alsoAtTen: false,
  async measure({ folder }, { rounds }) {
    if (BROWSER_PROGRAM === undefined) throw new Error("A browser was expected; set CHROMIUM to where one is.");
    const hub = await startHub({ dataDir: join(folder, "first-page"), environment: { HUB_DEMO: "on" } });
    const browser = await chromium.launch({ executablePath: BROWSER_PROGRAM, args: ["--no-sandbox"] });
    try {
      await firstPage(browser, hub.url);
      const values: number[] = [];
      for (let round = 0; round < rounds; round += 1) values.push(await firstPage(browser, hub.url));
      return [{ of: ["time", "用时"], against: null, reach: { atMost: 2_000 }, values, unit: "ms" }];
    } finally {
      await browser.close();
      await hub.stop();
    }
  },
};

/** Milliseconds from the address until the field for an enterprise holds what was typed into it. */
async function firstPage(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ locale: "zh-CN" });
  const page = await context.newPage();
  const time = await milliseconds(async () => {
    await page.goto(url, { waitUntil: "commit" });
    await page
      .getByRole("main")
      .getByRole("textbox")
      .or(page.getByRole("main").getByRole("searchbox"))
      .first()
      .pressSequentially("云");
  });
  await context.close();
  return time;
}
