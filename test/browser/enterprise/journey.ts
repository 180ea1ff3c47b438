import type { BrowserWorld } from "../browser-world.ts";
import { settled } from "../browser-world.ts";

const REVOKED = "91530111LEADR7174H";

/** Finding an enterprise, and its page on a day and as known on a day. */
export function enterpriseJourneys(world: BrowserWorld): void {
  describe("Somebody who looks for an enterprise", () => {
    it("finds it by a part of its name, by first letters, and by keys alone", async () => {
      const visitor = await world.visitor();
      const { page } = visitor;
      await visitor.open("/enterprises");
      const field = page.getByRole("textbox", { name: "名称、拼音或统一社会信用代码" });
      await field.fill("云南 取消");
      const link = page.getByRole("link", { name: "示例企业 云南 取消" });
      await link.waitFor();
      expect(await page.getByRole("row", { name: /示例企业/ }).count()).toBe(1);
      await field.fill("slqyynqx");
      await page.getByRole("row", { name: /示例企业 云南 取消.*拼音首字母/ }).waitFor();
      await field.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { level: 1, name: "示例企业 云南 取消" }).waitFor();
      expect(new URL(page.url()).pathname).toBe(`/enterprises/${REVOKED}`);
      await visitor.close();
    });

    it("is told which character of a code is wrong and which code would fit", async () => {
      const visitor = await world.visitor();
      const { page } = visitor;
      await visitor.open("/enterprises");
      const field = page.getByRole("textbox", { name: "名称、拼音或统一社会信用代码" });
      await field.fill("９１５３ ０１１１ ＬＥＡＤＲ ７１７４Ｈ");
      await page.getByRole("link", { name: "示例企业 云南 取消" }).waitFor();
      await field.fill("91530111LEADR7I74H");
      await page.getByText("有误的是第 15 位，所填为“I”").waitFor();
      await page.getByRole("list", { name: "登记册中只差一处的代码：" }).getByText(REVOKED).waitFor();
      await field.fill("915");
      await page.getByText("按代码查找至少需要 4 位").waitFor();
      await visitor.close();
    });
  });

  describe("The page of an enterprise", () => {
    it("shows a revocation that was recorded late only from when it was known", async () => {
      const visitor = await world.visitor();
      const { page } = visitor;
      await visitor.open(`/enterprises/${REVOKED}?on=2026-03-20&known=2026-03-22`);
      const title = page.getByRole("region", { name: "示例-YN-2025-02" });
      const known = page.getByRole("slider", { name: "截至当日所知" });
      await known.focus();
      await page.keyboard.press("ArrowLeft");
      await page.waitForURL(/known=2026-03-21/);
      await settled(page);
      await title.getByText("有效", { exact: true }).waitFor();
      await page.getByRole("listitem").filter({ hasText: "有效期最后一日" }).waitFor();
      await known.focus();
      for (let day = 0; day < 5; day += 1) await page.keyboard.press("ArrowRight");
      await page.waitForURL(/known=2026-03-26/);
      await settled(page);
      await title.getByText("取消", { exact: true }).waitFor();
      await page.getByText("云南省：2026-03-16 至 2029-03-16 限制参与排行和评估").waitFor();
      const late = page.getByRole("listitem").filter({ hasText: "2026-03-16 取消" });
      expect(await late.textContent()).toContain("登记日 2026-03-25，晚于生效日登记");
      await page.getByRole("button", { name: "业务日期：前一日" }).click();
      await page.waitForURL(/on=2026-03-19/);
      await visitor.close();
    });

    it("tells the public what is not public, and gives no answer and no size", async () => {
      const visitor = await world.visitor();
      const { page } = visitor;
      await visitor.open("/enterprises/91110105LEADR61200?on=2026-05-20");
      await page.getByText(/企业规模不公开/).waitFor();
      await page.getByText(/答复不公开，请登录后查询/).waitFor();
      expect(await page.getByText("信贷支持", { exact: true }).count()).toBe(0);
      expect(await page.getByText("谁查询过", { exact: true }).count()).toBe(0);
      expect(await page.getByText("中型", { exact: true }).count()).toBe(0);
      expect(visitor.complaints).toEqual([]);
      await visitor.close();
    });

    it("gives a bank the four answers of all jurisdictions side by side, with the clauses behind them", async () => {
      const visitor = await world.visitor();
      const { page } = visitor;
      await visitor.signInAs("bank");
      await visitor.open("/enterprises/91110105LEADR61200?on=2026-05-20&jurisdiction=all");
      const credit = page.getByRole("region", { name: "信贷支持" });
      await credit.getByText("天津市").waitFor();
      await settled(page);
      const marks = await credit.locator(".ant-card-body").allTextContents();
      expect(marks.map((text) => text.trim().split("在该日")[0]?.slice(0, 3).trim())).toHaveLength(4);
      await credit.getByText("符合", { exact: true }).first().waitFor();
      await credit.getByRole("button", { name: "理由与条款" }).first().click();
      await credit
        .getByRole("link", { name: /beijing-2020 §4\(3\)13/ })
        .first()
        .waitFor();
      await visitor.close();
    });
  });
}
