import { readFileSync } from "node:fs";
import type { BrowserWorld, Visitor } from "../browser-world.ts";
import { chooseIn } from "../forms.ts";

/** What anybody does without a sign-in. */
export function openJourneys(world: BrowserWorld): void {
  describe("A member of the public", () => {
    it("looks up a certificate in force by a pasted address, and one that was revoked", async () => {
      const visitor = await world.visitor();
      const { page } = visitor;
      await visitor.open("/certificates?on=2026-05-20");
      const field = page.getByLabel("证书编号或网址");
      await field.fill(`https://elsewhere.example/certificates/${encodeURIComponent("示例-YN-2025-01")}`);
      await page.getByRole("button", { name: "查验" }).click();
      await page.getByRole("heading", { name: "✓ 2026-05-20 有效，最后一日 2026-09-29" }).waitFor();
      await page.getByRole("img", { name: "本页网址的二维码" }).waitFor();
      await page.getByLabel("证书编号或网址").fill("示例-YN-2025-02");
      await page.getByRole("button", { name: "查验" }).click();
      await page.getByRole("heading", { name: "✕ 2026-05-20 已取消：抽检未达公开标准水平" }).waitFor();
      await page.getByLabel("证书编号或网址").fill("示例-YN-0000-00");
      await page.getByRole("button", { name: "查验" }).click();
      await page.getByText("该日没有此编号的证书").waitFor();
      expect(visitor.complaints).toEqual([]);
      await visitor.close();
    });

    it("objects to what is in publicity today, follows it by the secret, and takes it back", async () => {
      const visitor = await world.visitor();
      const { page } = visitor;
      await visitor.open("/publicity");
      await page.getByRole("link", { name: "查看并提出异议" }).first().click();
      await object(visitor, "示例异议：评估指标的权重与公开说明不一致。");
      await page.getByRole("button", { name: "现在查询办理情况" }).click();
      await page.waitForURL(/\/follow$/);
      await page.getByText(/^已提出/).waitFor();
      await page.getByRole("button", { name: "撤回异议" }).click();
      await page
        .getByRole("tooltip")
        .getByRole("button", { name: /确\s*定/ })
        .click();
      await page.getByText(/^已撤回（/).waitFor();
      await page.getByLabel("查询码").fill("没有这样的查询码");
      await page.getByRole("button", { name: "查询" }).first().click();
      await page.getByText("没有以此查询码提交的异议或投诉").waitFor();
      await visitor.close();
    });

    it("complains of an enterprise without a name and follows the complaint", async () => {
      const visitor = await world.visitor();
      const { page } = visitor;
      await visitor.open("/complaints/new?subject=91530111LEADR7115E");
      await page.getByRole("textbox", { name: "内容" }).fill("示例投诉：产品与宣传不符。");
      await page.getByRole("button", { name: "提交" }).click();
      await page.getByRole("button", { name: "现在查询办理情况" }).click();
      await page.getByText(/^已收到/).waitFor();
      await visitor.close();
    });

    it("takes the titles of a day along as CSV", async () => {
      const visitor = await world.visitor();
      const { page } = visitor;
      await visitor.open("/open-data-files?day=2026-05-20");
      const download = page.waitForEvent("download");
      await page.getByRole("link", { name: "titles.csv" }).click();
      const text = readFileSync(await (await download).path(), "utf8");
      expect(text.split("\n")[0]).toContain("number");
      expect(text).toContain("示例-YN-2025-02");
      await visitor.close();
    });
  });
}

async function object({ page }: Visitor, grounds: string): Promise<void> {
  await chooseIn(page.getByRole("combobox", { name: "异议对象" }), "整体（全部公示内容）");
  await page.getByRole("textbox", { name: "异议内容和理由" }).fill(grounds);
  await page.getByRole("button", { name: "提交" }).click();
  await page.getByText("查询码只显示这一次").waitFor();
}
