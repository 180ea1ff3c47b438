import type { BrowserWorld } from "../browser-world.ts";
import { choose, openForm, sendForm, takeForm } from "../forms.ts";

const LENDER = "91530111LEADR71907";

/** Lenders and what they offer, warnings about enterprises, and where notices are sent. */
export function lenderJourneys(world: BrowserWorld): void {
  describe("Lenders and whoever looks after them", () => {
    it("put a lender and its branch on record in a division of the overseer's own, and nowhere else", async () => {
      const visitor = await world.visitor();
      const { page } = visitor;
      await visitor.signInAs("peoples-bank@530000");
      await visitor.open("/bank/oversight?tab=institutions");
      const form = await openForm(page, "登记机构");
      await form.getByLabel("机构标识").fill("village-bank");
      await form.getByLabel("名称").fill("示例村镇银行");
      await form.getByLabel("统一社会信用代码").fill(LENDER);
      await choose(form, "机构类别", "农村金融机构");
      await form.getByLabel(/^所在地/).fill("120000");
      await sendForm(form);
      await form.locator(".ant-form-item-explain-error, [role=alert]").first().waitFor();
      expect(await page.locator("tr", { hasText: "village-bank" }).count()).toBe(0);
      await form.getByLabel(/^所在地/).fill("530111");
      await takeForm(form);
      await page.locator("tr", { hasText: "village-bank" }).getByText("云南省昆明市官渡区").waitFor();
      await visitor.close();
    });

    it("offer a product, which everybody sees, and end it", async () => {
      const visitor = await world.visitor();
      const { page } = visitor;
      await visitor.signInAs("bank");
      await visitor.open("/bank/products");
      const form = await openForm(page, "提供新产品");
      await form.getByLabel("产品代码").fill("journey-loan");
      await form.getByLabel("名称").fill("示例行程贷");
      await form.getByLabel("说明").fill("示例：面向领跑者企业的流动资金贷款。");
      await choose(form, "最高金额区间", "100万至500万元");
      await takeForm(form);
      const row = page.locator("tr", { hasText: "journey-loan" });
      await row.getByText("示例行程贷").waitFor();
      await row.getByRole("button", { name: "停办" }).click();
      await takeForm(page.getByRole("dialog"));
      expect(visitor.complaints).toEqual([]);
      await visitor.close();
    });

    it("have notices sent to an address, whose key is shown once, and take it off again", async () => {
      const visitor = await world.visitor();
      const { page } = visitor;
      await visitor.signInAs("bank");
      await visitor.open("/bank/webhooks");
      const form = await openForm(page, "登记推送地址");
      await form.getByLabel("地址").fill("http://127.0.0.1:9/hook");
      await sendForm(form);
      await page.getByText("签名密钥仅显示这一次").waitFor();
      await page.reload();
      const row = page.locator("tr", { hasText: "http://127.0.0.1:9/hook" });
      await row.getByRole("button", { name: "移除" }).click();
      expect(await page.getByText("签名密钥仅显示这一次").count()).toBe(0);
      await sendForm(page.getByRole("dialog"));
      await row.waitFor({ state: "detached" });
      await visitor.close();
    });
  });
}
