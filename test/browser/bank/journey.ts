import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import type { BrowserWorld } from "../browser-world.ts";
import { choose, fillDay, sendForm, takeForm } from "../forms.ts";

const MEDIUM = "91110105LEADR61200";
const NONE = "91120116LEADR81931";
const TIANJIN = "91120116LEADR81188";

// The second line has a letter for a digit, the third has lost its end.
const PLANTED = `企业,统一社会信用代码\n天津 无称号,${NONE}\n天津 有效,91120116LEADRB1188\n北京 小型,91110115LEADR6139\n`;

/** A bank from the check to the payment, its neighbour, its overseer, and the public. */
export function bankJourneys(world: BrowserWorld): void {
  describe("A bank", () => {
    it("checks one enterprise, takes a decision of record, opens its receipt and follows the loan to payment", async () => {
      const visitor = await world.visitor();
      const { page } = visitor;
      await visitor.signInAs("bank");
      await visitor.open(`/bank/check?on=2026-05-20&uscc=${MEDIUM}&place=110000`);
      await page.getByText("示例企业 北京 中型").first().waitFor();
      await page.locator(".ant-card", { hasText: "信贷支持：北京市" }).getByText("符合", { exact: true }).waitFor();
      await page.getByRole("button", { name: "作出存档决定" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "办理" }).click();
      await page.waitForURL(/\/decisions\/credit\//);
      await page.getByText("部门日志中有此决定，内容一致。").waitFor();
      await page.getByText("按此刻所知，答复与决定相同。").waitFor();
      const [receipt] = await Promise.all([
        visitor.context.waitForEvent("page"),
        page.getByRole("button", { name: "可打印回执" }).click(),
      ]);
      await receipt.getByText(MEDIUM).first().waitFor();
      await receipt.close();

      await page.getByRole("button", { name: "登记一笔业务" }).click();
      await sendForm(page.getByRole("dialog"));
      await page.waitForURL(/\/bank\/loans\//);
      const loan = new URL(page.url()).pathname;
      await report(page, "登记申请", "100万至500万元");
      await report(page, "登记授信");
      await report(page, "登记放款");
      await page.locator(".ant-tag", { hasText: "未结清" }).waitFor();

      const other = await world.visitor();
      await other.signInAs("bank-2");
      await other.open(loan);
      await other.page.getByText("本行没有这笔业务").waitFor();
      expect(await other.page.getByText(MEDIUM).count()).toBe(0);
      await other.close();
      expect([visitor.strayed, visitor.complaints]).toEqual([[], []]);
      await visitor.close();
    });

    it("checks a file, is told the faulty lines, mends one in place and takes the results along", async () => {
      const visitor = await world.visitor();
      const { page } = visitor;
      await visitor.signInAs("bank");
      await visitor.open("/bank/files?on=2026-05-20&place=120000");
      const file = { name: "borrowers.csv", mimeType: "text/csv", buffer: Buffer.from(PLANTED) };
      await page.locator("input[type=file]").setInputFiles(file);
      await page.getByRole("button", { name: "逐行作出存档决定" }).click();
      const faults = page.getByRole("region", { name: "有误的行" });
      await faults
        .getByText(/第14位的B应为8/)
        .first()
        .waitFor();
      expect(await faults.locator("tbody tr.ant-table-row").count()).toBe(2);
      await page.getByLabel("第 3 行更正为").fill(TIANJIN);
      await page.getByRole("button", { name: "核对已更正的 1 行" }).click();
      const results = page.getByRole("region", { name: "核对结果" });
      const mended = results.locator("tr", { hasText: TIANJIN });
      await mended.getByText("符合", { exact: true }).waitFor();
      const decision = await mended.locator("a[href^='/decisions/']").innerText();
      expect(await results.locator("tr", { hasText: NONE }).getByText("不符合").count()).toBe(1);
      await results.getByRole("button", { name: "导出" }).hover();
      const [saved] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("menuitem", { name: "CSV" }).click(),
      ]);
      const text = await readFile(await saved.path(), "utf8");
      expect(text).toContain(decision);
      expect(text).toContain("天津 有效");

      await page.getByRole("button", { name: "逐行作出存档决定" }).click();
      await page.getByText("无误的行均已决定。").waitFor();
      expect(visitor.complaints).toEqual([]);
      await visitor.close();
    });

    it("scrolls through ten thousand faulty lines of a file, of which only those in sight are drawn", async () => {
      const visitor = await world.visitor();
      const { page } = visitor;
      await visitor.signInAs("bank");
      await visitor.open("/bank/files?on=2026-05-20&place=120000");
      const lines = Array.from({ length: 10_000 }, (_, serial) => `第${serial}家,9112011LEADR${serial}`);
      const text = ["企业,统一社会信用代码", ...lines].join("\n");
      const file = { name: "ten-thousand.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
      await page.locator("input[type=file]").setInputFiles(file);
      await page.getByRole("button", { name: "只检查文件" }).click();
      const faults = page.getByRole("region", { name: "有误的行" });
      await faults.getByText("共 10000 行").waitFor({ timeout: 60_000 });
      await faults.getByText("9112011LEADR0", { exact: true }).waitFor();
      await faults.locator(".ant-table-tbody-virtual").hover();
      const last = faults.getByText("9112011LEADR9999", { exact: true });
      for (let turn = 0; turn < 100 && !(await last.isVisible()); turn += 1) {
        await page.mouse.wheel(0, 50_000);
        await page.waitForTimeout(50);
      }
      await last.waitFor();
      expect(await faults.locator(".ant-table-row").count()).toBeLessThan(100);
      expect(visitor.complaints).toEqual([]);
      await visitor.close();
    });

    it("keeps others out: the public is asked to sign in, the overseer sees lenders and figures but no loan", async () => {
      const visitor = await world.visitor();
      const { page } = visitor;
      await visitor.open("/bank/loans");
      await page.getByText("您无权查看此内容").waitFor();
      await page.locator("#content").getByRole("button", { name: "登录" }).waitFor();
      await visitor.signInAs("peoples-bank@530000");
      await visitor.open("/bank/oversight?year=2026");
      await page.getByText("2026 年第 1 季度").first().waitFor();
      await page.getByRole("tab", { name: "信贷机构" }).click();
      await page.locator("tr", { hasText: "bank-of-example" }).getByText("城市商业银行").waitFor();
      await visitor.open("/bank/loans");
      await page.getByText("您无权查看此内容").waitFor();
      await visitor.close();
    });
  });
}

/** Reports the next step of a case on the day of the demonstration. */
async function report(page: Page, step: string, band?: string): Promise<void> {
  await page.locator("#content").getByRole("button", { name: step, exact: true }).click();
  const form = page.getByRole("dialog", { name: step });
  if (band !== undefined) {
    await choose(form, "金额区间", band);
  }
  await fillDay(form.getByLabel("日期"), "2026-05-20");
  await takeForm(form);
}
