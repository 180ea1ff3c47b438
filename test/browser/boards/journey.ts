import type { Locator, Page } from "playwright-core";
import { type BrowserWorld, settled } from "../browser-world.ts";

const DAY = "on=2026-05-20";

/** Boards of departments: duties with figures, the rows behind them, and a department that is down. */
export function boardsJourneys(world: BrowserWorld): void {
  describe("Officers before the board of their department", () => {
    it("come from the sign-in to the three enterprises behind a figure of Yunnan", async () => {
      const visitor = await world.visitor();
      const { page } = visitor;
      await visitor.open("/");
      await visitor.signInAs("market-regulation@530000");
      await page.getByRole("heading", { level: 1, name: "云南省市场监督管理局" }).waitFor();
      await page.getByRole("button", { name: /示例数据：查看 2026-05-20/ }).click();
      await page.getByRole("link", { name: /本地有效领跑者企业数\s*3/ }).click();
      await page.getByText("明细 3 行，与指标一致。").waitFor();
      const rows = page.getByRole("region", { name: /本地有效领跑者企业数/ });
      await rows.getByRole("link", { name: "示例企业 云南 有效" }).waitFor();
      await settled(page);
      expect((await rows.locator("tbody tr.ant-table-row td:first-child").allInnerTexts()).sort()).toEqual([
        "示例企业 云南 有效",
        "示例企业 云南 迁出（更名后）",
        "示例企业 云南 限制期内另有称号",
      ]);
      expect(await rows.getByRole("link", { name: "yunnan-2020-9 §2 lead" }).count()).toBe(3);
      expect(await rows.getByRole("link", { name: "示例企业 云南 有效" }).getAttribute("href")).toBe(
        "/enterprises/91530111LEADR7115E?on=2026-05-20",
      );
      expect(visitor.strayed).toEqual([]);
      await visitor.close();
    });

    it("find as many rows as every figure of Yunnan, Beijing and Tianjin with rows says", async () => {
      const visitor = await world.visitor();
      await visitor.open("/");
      await visitor.signInAs("market-regulation@530000");
      for (const [board, figure, sentence] of SUMS) {
        await visitor.open(`/boards/${board}/figures/${figure}?${DAY}`);
        await visitor.page.getByText(sentence).waitFor();
      }
      await visitor.close();
    });

    it("see the number and not the rows of complaints when they are no officers of them", async () => {
      const visitor = await world.visitor();
      await visitor.open("/");
      await visitor.signInAs("commerce@110000");
      await visitor.open(`/boards/110000/commerce/figures/COMPLAINTS_RECEIVED?${DAY}`);
      await visitor.page.getByText("您只能看到此指标的数值，不能查看明细").waitFor();
      await visitor.close();
    });
  });

  describe("Boards of every jurisdiction", () => {
    it("are nine in Beijing, each with the name of its department", async () => {
      const visitor = await world.visitor();
      await visitor.open("/boards");
      const beijing = visitor.page.getByRole("group", { name: "北京市" });
      await beijing.getByRole("link", { name: "北京市金融监管局" }).waitFor();
      const names = await beijing.locator("ul").first().getByRole("link").allInnerTexts();
      expect(names).toEqual([
        "北京市市场监管局",
        "北京市发展改革委",
        "北京市科委",
        "北京市经济信息化局",
        "北京市财政局",
        "北京市生态环境局",
        "北京市交通委",
        "北京市商务局",
        "北京市金融监管局",
      ]);
      for (const name of names) {
        await beijing.getByRole("link", { name, exact: true }).click();
        await visitor.page.getByRole("heading", { level: 1, name }).waitFor();
        await visitor.page.goBack();
      }
      await visitor.close();
    });

    it("stand when a department's plug is pulled: only its own card says so, until it is back", async () => {
      const visitor = await world.visitor();
      const { page } = visitor;
      await visitor.open("/");
      await visitor.signInAs("peoples-bank@530000");
      await page.getByRole("heading", { level: 1, name: "中国人民银行昆明中心支行" }).waitFor();
      const age = (name: string) => page.getByRole("group", { name, exact: true });
      await age("信贷").getByText("登记信息截至").waitFor();
      try {
        await world.unplug("credit");
        await page.reload();
        await age("信贷").getByText("该部门暂时无法应答").waitFor();
        await allStand(page, age);
      } finally {
        await world.plugIn("credit");
      }
      await back(page, age("信贷"));
      await visitor.close();
    });
  });
}

/** Figures with rows, and what the page says when the sum is right. */
const SUMS: readonly (readonly [board: string, figure: string, sentence: string])[] = [
  ["530000/market-regulation", "REVOKED_BELOW_DECLARED_LEVEL", "明细 1 行，与指标一致。"],
  ["530000/working-body", "TITLES_REVOKED", "明细 2 行，与指标一致。"],
  ["530000/working-body", "OWN_LEADERS", "明细 6 行，与指标一致。"],
  ["530000/working-body", "BANS_RUNNING", "明细 2 行，与指标一致。"],
  ["530000/working-body", "LISTS_IN_PUBLICITY", "明细 1 行，与指标一致。"],
  ["530000/working-body", "OBJECTIONS_OPEN", "明细 1 行，与指标一致。"],
  ["110000/market-regulation", "NATIONAL_LEADERS", "明细 10 行，与指标一致。"],
  ["110000/market-regulation", "LEADERS_IN_FORCE", "明细 7 行，与指标一致。"],
  ["120000/market-regulation", "OWN_LEADERS", "明细 7 行，与指标一致。"],
];

async function allStand(page: Page, age: (name: string) => Locator): Promise<void> {
  for (const name of ["登记册（市场监管）", "采购", "质量奖项"]) await age(name).getByText("登记信息截至").waitFor();
  await page.getByRole("heading", { level: 2, name: "配合事项" }).waitFor();
  await page
    .getByRole("link", { name: /已公布重点领域数/ })
    .first()
    .waitFor();
  await page.getByRole("group", { name: "限制期内的企业" }).waitFor();
}

/** A department that is back answers again when it is asked again. */
async function back(page: Page, card: Locator): Promise<void> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    await page.reload();
    await settled(page);
    if ((await card.getByText("登记信息截至").count()) > 0) return;
  }
  throw new Error("The credit department should answer again after its plug is back.");
}
