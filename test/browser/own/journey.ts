import type { BrowserWorld } from "../browser-world.ts";

/** An enterprise at its own desk. */
export function ownJourneys(world: BrowserWorld): void {
  describe("An enterprise at its own desk", () => {
    it("authorises a bank, sees that it asked, and takes the authorisation back", async () => {
      const enterprise = await world.visitor();
      const { page } = enterprise;
      await enterprise.signInAs("enterprise-3");
      await page.waitForURL(/\/own$/);
      await page.getByRole("link", { name: "授权银行或部门查看" }).click();
      await page.getByRole("button", { name: "新增授权" }).click();
      const form = page.getByRole("dialog", { name: "新增授权" });
      await form.getByLabel("被授权机构").fill("second-bank-of-example");
      await form.getByRole("button", { name: "办理" }).click();
      const row = page.getByRole("row", { name: /second-bank-of-example.*企业规模/ });
      await row.getByText("有效", { exact: true }).waitFor();

      const bank = await world.visitor();
      await bank.signInAs("bank-2");
      await bank.open("/enterprises/91530111LEADR71907");
      await bank.close();

      await enterprise.open("/own/asked");
      await page.getByRole("row", { name: /second-bank-of-example.*银行.*授信审查.*Standing\.size.*已答复/ }).waitFor();

      await enterprise.open("/own/authorisations");
      await row.getByRole("button", { name: "撤回授权" }).click();
      await page.getByRole("dialog", { name: "撤回授权" }).getByRole("button", { name: "办理" }).click();
      await row.getByText(/已于 .* 撤回/).waitFor();
      expect(enterprise.complaints).toEqual([]);
      await enterprise.close();
    });

    it("is shown why it cannot give up a title that has ended, and a bank has no such desk", async () => {
      const enterprise = await world.visitor();
      await enterprise.signInAs("enterprise-2");
      await enterprise.page.waitForURL(/\/own$/);
      await enterprise.page.getByRole("button", { name: "自愿退出称号" }).focus();
      await enterprise.page.getByText("当前状态不允许此操作。").first().waitFor();
      await enterprise.close();
      const bank = await world.visitor();
      await bank.signInAs("bank");
      await bank.open("/own");
      await bank.page.getByText("此页面供企业使用").waitFor();
      await bank.close();
    });
  });
}
