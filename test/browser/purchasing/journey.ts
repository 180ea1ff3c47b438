import type { Locator, Page } from "playwright-core";
import { type BrowserWorld, settled, type Visitor } from "../browser-world.ts";
import { choose } from "../forms.ts";

const BIDS = [
  "1,91120116LEADR81188,天津 有效,95.5,100000",
  "1,91120116LEADR81931,天津 无称号,95.50,100000",
  "1,91120110LEADR8177L,天津 取消,90,90000",
  "2,91120116LEADR81188,天津 有效,80,50000",
  "2,91120116LEADR81931,天津 无称号,85,60000",
];

/** Purchasers and finance departments: a tender to its award, a category map that decides, an application. */
export function purchasingJourneys(world: BrowserWorld): void {
  describe("A purchaser and the finance department", () => {
    it("take a tender of two lots from draft to award, with the tie-break step by step; nobody else sees it", async () => {
      const visitor = await world.visitor();
      const { page } = visitor;
      await visitor.open("/");
      await visitor.signInAs("procurement");
      await draftTender(page);
      const address = new URL(page.url()).pathname;
      await takeStep(page, "补录公告", { 办理日期: "2026-05-06" });
      await takeStep(page, "截止", { 办理日期: "2026-05-21" });
      await page.getByRole("button", { name: "录入投标", exact: true }).click();
      await page.getByText("粘贴或导入 CSV").click();
      await page.getByLabel("投标清单").fill(BIDS.join("\n").replace("8177L", "81770"));
      await page.getByText("第 3 行: “91120110LEADR81770”不是有效的统一社会信用代码").waitFor();
      await page.getByLabel("投标清单").fill(BIDS.join("\n"));
      await page.getByRole("button", { name: "录入 5 份投标" }).click();
      await page.getByText("共 5 行").waitFor();
      await takeStep(page, "判定优先资格");
      await page.getByRole("tab", { name: "同等条件比较" }).click();
      expect(await stepsOf(page, 0)).toEqual([
        "第 1 步 评审因素“综合得分”（高者优先）|最优值：95.5|同为最优：天津 有效、天津 无称号|落后：天津 取消（90）",
        "第 2 步 评审因素“报价”（低者优先）|最优值：100000|同为最优：天津 有效、天津 无称号|落后：无",
        "第 3 步 同等条件下的优先（2 家各项评审因素均同等）|天津 有效|符合 存档决定|标的品目属于称号的类别。 该地政策文件规定了此项措施。 “领跑者”称号在该日有效。|tianjin-2021 §4.1|天津 无称号|不符合 存档决定|该企业在该日没有“领跑者”称号记录。|tianjin-2021 §4.1",
      ]);
      await page.getByText("结果：同等条件下优先　居先：天津 有效").waitFor();
      await page.getByText("结果：优先不起作用　居先：天津 无称号").waitFor();
      await takeStep(page, "评审", { 办理日期: "2026-05-22" });
      await takeStep(page, "定标前复核");
      await page.getByRole("button", { name: "定标", exact: true }).click();
      await choose(page, "第 1 包中标人", "天津 有效 91120116LEADR81188 · 居先");
      await choose(page, "第 2 包中标人", "天津 无称号 91120116LEADR81931 · 居先");
      await confirmStep(page);
      await page.getByText("定标：天津 有效").waitFor();
      await page.getByRole("tab", { name: "开放合同数据" }).click();
      await page.getByRole("button", { name: "下载发布（JSON）" }).waitFor();
      await visitor.open("/purchasing/uses");
      await page.getByRole("cell", { name: "行程采购单位" }).first().waitFor();
      expect(visitor.complaints).toEqual([]);
      await visitor.close();

      const other = await world.visitor();
      await other.open("/");
      await other.signInAs("procurement-2");
      await other.open(address);
      await other.page.getByText("没有这个采购项目").waitFor();
      expect(await other.page.getByText("行程空调采购").count()).toBe(0);
      await other.close();
    });

    it("state a category map, which decides from then on", async () => {
      const visitor = await world.visitor();
      const { page } = visitor;
      const check =
        "/purchasing/check?uscc=91120117LEADR8222T&jurisdiction=120000&edition=2013&code=A060101&on=2026-05-20";
      await visitor.open("/");
      await visitor.signInAs("finance@530000");
      await visitor.open(check);
      await page.getByText("无法判定").first().waitFor();
      await visitor.open("/catalogue/mappings/state?category=C2110&edition=2013");
      await page.getByText("尚无对应表").waitFor();
      await page.getByRole("button", { name: "添加编码" }).click();
      await page.getByLabel("编码 1", { exact: true }).fill("A060101");
      await choose(page, "对应关系 1", "品目窄于类别");
      await page.getByLabel("依据").fill("GB/T 4754-2017 注释：木质家具制造");
      await page.getByRole("button", { name: "保存对应表" }).click();
      await page.getByRole("link", { name: "查看历史" }).waitFor();
      // A map decides two seconds after its recording.
      const history = "/catalogue/mappings?category=C2110&edition=2013&history=1";
      await untilShown(visitor, history, page.getByRole("cell", { name: "GB/T 4754-2017 注释：木质家具制造" }));
      await untilShown(visitor, check, page.getByText("标的品目属于称号的类别。"));
      await visitor.close();
    });
  });
}

async function draftTender(page: Page): Promise<void> {
  await page.getByRole("link", { name: "采购项目", exact: true }).click();
  await page.getByRole("button", { name: "新建采购项目" }).click();
  await page.getByRole("heading", { name: "新建采购项目" }).waitFor();
  await page.getByLabel("项目名称").fill("行程空调采购");
  await page.getByLabel("采购人", { exact: true }).fill("行程采购单位");
  await page.getByLabel("采购人所在地").fill("120000");
  await page.getByLabel("投标截止日").fill("2026-05-20");
  await page.getByLabel("投标截止日").press("Enter");
  await page.getByLabel("法律依据").fill("tianjin-2021 §4.1");
  await page.getByLabel("采购内容").first().fill("壁挂式空调机");
  await page.getByLabel("品目编码").first().fill("A02061804");
  await page.getByRole("button", { name: "添加包" }).click();
  await page.getByLabel("采购内容").nth(1).fill("立柜式空调机");
  await page.getByLabel("品目编码").nth(1).fill("A02061804");
  await page.getByRole("button", { name: "保存草稿" }).click();
  await page.getByRole("heading", { name: "行程空调采购" }).waitFor();
  await settled(page);
}

/** Takes a step by its button; what the hub wants to be asked again a moment later is asked again. */
async function takeStep(page: Page, name: string, fields: Readonly<Record<string, string>> = {}): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
  for (const [label, value] of Object.entries(fields)) {
    await page.getByRole("dialog").getByLabel(label).fill(value);
    await page.getByRole("dialog").getByLabel(label).press("Tab");
  }
  await confirmStep(page);
}

async function confirmStep(page: Page): Promise<void> {
  const dialog = page.getByRole("dialog");
  for (let tries = 0; tries < 20 && (await dialog.isVisible()); tries++) {
    const answered = page.waitForResponse((response) => response.url().endsWith("/graphql"));
    await dialog.getByRole("button", { name: "办理", exact: true }).click();
    await answered;
    await settled(page);
    if ((await dialog.getByText("RECHECK_NOT_NEWER").count()) === 0) break;
  }
  await dialog.waitFor({ state: "hidden" });
  await settled(page);
}

/** The steps of the comparison of one lot, as they are read. */
async function stepsOf(page: Page, lot: number): Promise<string[]> {
  const list = page.getByRole("list", { name: "比较步骤" }).nth(lot);
  await list.waitFor();
  const texts = await list.locator(":scope > li").allInnerTexts();
  return texts.map((text) =>
    text
      .replaceAll("\u3000", " ")
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "")
      .join("|"),
  );
}

async function untilShown(visitor: Visitor, path: string, sign: Locator): Promise<void> {
  for (let tries = 0; tries < 30 && !(await sign.isVisible()); tries++) await visitor.open(path);
  await sign.waitFor();
}
