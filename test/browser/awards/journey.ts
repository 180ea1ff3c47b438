import type { Page } from "playwright-core";
import type { BrowserWorld } from "../browser-world.ts";
import { choose, fillDay, pickEnterprise, takeForm } from "../forms.ts";

/** The award office: a round, a nomination, its check and its adoption. */
export function awardsJourneys(world: BrowserWorld): void {
  describe("The award office", () => {
    it("opens a round, checks a nomination at the cut-off and adopts it; everybody sees the adoption", async () => {
      const visitor = await world.visitor();
      const { page } = visitor;
      await visitor.open("/");
      await visitor.signInAs("market-regulation@530000");
      await visitor.open("/awards?jurisdiction=530000");
      await page.getByRole("button", { name: "登记奖项" }).click();
      await choose(page.getByRole("dialog"), "文件所称奖项", "品牌价值评估");
      await choose(page.getByRole("dialog"), "类别", "品牌评价");
      await fill(page, { 奖项名称: "行程品牌价值评估", 首日: "2021-01-01" });
      await takeForm(page.getByRole("dialog"));
      await page.getByRole("button", { name: "开启一届" }).first().click();
      await fill(page, { 届次名称: "行程届", 申报首日: "2026-03-01", 申报截止日: "2026-05-20", 申报通知: "行程通知" });
      await takeForm(page.getByRole("dialog"));
      await page.getByRole("link", { name: "行程届" }).click();
      await page.getByRole("button", { name: "登记申报" }).click();
      await pickEnterprise(page.getByRole("dialog").getByRole("combobox", { name: "申报企业" }), "91530111LEADR7115E");
      await fill(page, { 申报日期: "2026-04-10" });
      await takeForm(page.getByRole("dialog"));
      const row = page.getByRole("row").filter({ hasText: "91530111LEADR7115E" });
      await row.getByText("已申报").waitFor();
      await row.getByRole("button", { name: "核查", exact: true }).click();
      await fill(page, { 法律依据: "云市监办发〔2020〕9号五（一）" });
      await takeForm(page.getByRole("dialog"));
      await row.getByText("符合", { exact: true }).waitFor();
      await row.getByRole("button", { name: "采信", exact: true }).click();
      await takeForm(page.getByRole("dialog"));
      await row.first().getByText("已采信").waitFor();
      expect(visitor.complaints).toEqual([]);
      await visitor.close();

      const reader = await world.visitor();
      await reader.open("/awards/adoptions?uscc=91530111LEADR7115E");
      await reader.page.getByRole("link", { name: "行程品牌价值评估 行程届" }).waitFor();
      expect(reader.complaints).toEqual([]);
      await reader.close();
    });

    it("is not there for a purchaser: lists of recommendations are refused", async () => {
      const visitor = await world.visitor();
      await visitor.open("/");
      await visitor.signInAs("procurement-2");
      await visitor.open("/awards/recommendations");
      await visitor.page.getByText("您无权查看此内容").waitFor();
      await visitor.close();
    });
  });
}

async function fill(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(fields)) {
    const field = page.getByRole("dialog").getByLabel(label, { exact: true });
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) await fillDay(field, value);
    else await field.fill(value);
  }
}
