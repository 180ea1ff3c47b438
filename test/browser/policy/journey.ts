import type { BrowserWorld } from "../browser-world.ts";
import { untilSeen } from "../forms.ts";

/** The policy room: comparing notices, reading a clause, trying a change. */
export function policyJourneys(world: BrowserWorld): void {
  describe("Somebody in the policy room", () => {
    it("compares two notices and opens the clause behind a difference", async () => {
      const visitor = await world.visitor();
      const { page } = visitor;
      await visitor.open("/policies?notices=beijing-2020,yunnan-2020-9&only=differs");
      const credit = page.getByRole("row", { name: /信贷支持/ });
      await credit.getByText("≠ 各地不同").waitFor();
      expect(await credit.innerText()).toContain("限企业规模: 中型、小型、微型");
      await credit.getByRole("link", { name: "yunnan-2020-9 §5(3)" }).click();
      await page.getByText("► 所引条款").waitFor();
      expect(new URL(page.url()).pathname).toBe("/policies/yunnan-2020-9");
      expect(await page.locator("[aria-current=true]").innerText()).toContain(
        "鼓励和支持金融机构向云南省“领跑者”提供信贷支持",
      );
      await visitor.open("/policies/yunnan-2020-9?clause=§99");
      await page.getByText("本文件没有条款 §99，请核对引用。").waitFor();
      expect(visitor.complaints).toEqual([]);
      await visitor.close();
    });

    it("finds as finance that large enterprises would get Beijing's credit support, two of them, and mends a line", async () => {
      const visitor = await world.visitor();
      const { page } = visitor;
      await visitor.open("/policies/what-if");
      await page.getByText("政策试算供各部门使用").waitFor();
      await visitor.signInAs("finance@530000");
      const text = page.getByLabel("文件文本（逐行）");
      await text.waitFor();
      const before = await text.inputValue();
      await text.fill("document: [");
      await page.getByRole("button", { name: "试算", exact: true }).click();
      await page.getByText("文件有误，未试算").waitFor();
      expect(await page.getByRole("alert").innerText()).toMatch(/beijing-2020\.yaml 行 \d+/);
      await text.fill(before.replace("sizeClasses: [MEDIUM,", "sizeClasses: [LARGE, MEDIUM,"));
      await page.getByText("已修改 1 行").waitFor();
      const tryOut = page.getByRole("button", { name: "试算", exact: true });
      await untilSeen(() => tryOut.click(), page.getByText("就 2026-05-20 作答"));
      const flips = page.getByRole("region", { name: "逐企业变化" });
      await flips.getByText("示例企业 北京 大型").waitFor();
      await flips.getByText("示例企业 广元 有效").waitFor();
      await flips.getByText("共 2 行").waitFor();
      const rules = page.getByRole("region", { name: "规则变动" });
      expect(await rules.innerText()).toContain('["LARGE","MEDIUM","SMALL","MICRO"]');
      await visitor.close();
    });
  });
}
