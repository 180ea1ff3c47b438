import type { Page } from "playwright-core";
import type { BrowserWorld, Visitor } from "../browser-world.ts";
import { chooseIn, fillDay, pickEnterprise, takeForm } from "../forms.ts";

const OFFICER = "market-regulation@530000";
/** 云南 有效, 天津 有效. */
const YUNNAN = "91530111LEADR7115E";
const TIANJIN = "91120116LEADR81188";

/** Exits and supervision: officers, working body, departments with facts, auditors. */
export function conductJourneys(world: BrowserWorld): void {
  describe("Exits and supervision", () => {
    it("opens a case, proves and notifies it, and says why nothing can be decided yet", () => openCase(world));
    it("does not say that an enterprise has no title when nobody told, and asks again", () => askAgain(world));
    it("hears a complaint, whose reporter only who handles it sees, with each look on record", () =>
      hearComplaint(world));
    it("makes a plan of spot checks and draws by the bound seed", () => drawChecks(world));
    it("opens a case on a fact of the ecology department, and a flag on one of customs", () => supplyFacts(world));
    it("denies complaints to a bank, which does not find them in its menu", () => denyBank(world));
  });
}

async function openCase(world: BrowserWorld): Promise<void> {
  const officer = await arrive(world, OFFICER, "/conduct/exits");
  const { page } = officer;
  await page.getByRole("button", { name: "立案" }).click();
  const form = page.getByRole("dialog", { name: "立案" });
  await pickEnterprise(form.getByRole("combobox", { name: "企业与称号" }), YUNNAN);
  await chooseIn(form.getByRole("combobox", { name: "称号", exact: true }), "示例-YN-2025-01");
  await chooseIn(form.getByRole("combobox", { name: "退出情形" }), "侵犯知识产权");
  await form.getByRole("textbox", { name: "事实" }).fill("涉嫌侵犯他人商标权。");
  await fillDay(form.getByRole("textbox", { name: "办理日期" }), "2026-05-27");
  await takeForm(form);
  const row = page.getByRole("row", { name: /示例企业 云南 有效.*侵犯知识产权.*已立案/ });
  await row.getByRole("link", { name: "示例-YN-2025-01" }).click();
  await page.getByRole("button", { name: "补充证据" }).click();
  const evidence = page.getByRole("dialog", { name: "补充证据" });
  await evidence.getByRole("textbox", { name: "说明" }).fill("法院受理通知书");
  await evidence
    .getByLabel("文件")
    .setInputFiles({ name: "受理通知书.pdf", mimeType: "application/pdf", buffer: Buffer.from("abc") });
  await evidence.getByText("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad").waitFor();
  await fillDay(evidence.getByRole("textbox", { name: "材料日期" }), "2026-05-27");
  await fillDay(evidence.getByRole("textbox", { name: "办理日期" }), "2026-05-27");
  await takeForm(evidence);
  await page.getByRole("cell", { name: /受理通知书\.pdf/ }).waitFor();
  await page.getByRole("button", { name: "告知企业" }).click();
  const notice = page.getByRole("dialog", { name: "告知企业" });
  await notice.getByRole("textbox", { name: "内容" }).fill("可提交书面意见。");
  await fillDay(notice.getByRole("textbox", { name: "办理日期" }), "2026-05-28");
  await takeForm(notice);
  await page.getByText(/2026-05-28 已告知企业.*未规定期限（SIL-21）/).waitFor();
  expect(await whyNot(page, "决定取消")).toContain("此操作由其他主体办理。");
  const { pathname } = new URL(page.url());
  // The body that the scene of the year announced decides, once the working body has required it.
  const body = await arrive(world, "evaluation-body-2", pathname);
  const reason = await whyNot(body.page, "决定取消");
  expect(reason).toContain("取消称号应先由工作机构提出要求。");
  expect(reason).toContain("请先满足上述条件");
  const workingBody = await arrive(world, "working-body", pathname);
  expect(await workingBody.page.getByRole("button", { name: "要求取消" }).getAttribute("aria-disabled")).toBeNull();
  await leave(officer, body, workingBody);
}

async function askAgain(world: BrowserWorld): Promise<void> {
  const { page, close } = await arrive(world, OFFICER, "/conduct/exits");
  await page.getByRole("button", { name: "立案" }).click();
  const form = page.getByRole("dialog", { name: "立案" });
  await form.getByRole("combobox", { name: "企业与称号" }).fill(YUNNAN);
  const found = page.locator(".ant-select-item-option:visible").filter({ hasText: "示例企业 云南 有效" });
  await found.waitFor();
  await page.route("**/graphql", (route) => route.abort());
  await found.click();
  const titles = form.getByRole("combobox", { name: "称号", exact: true });
  await titles.click();
  await page.getByText("未能查询，并非没有可选项；再次打开列表即重试").waitFor();
  expect(await page.getByText("该企业没有称号").count()).toBe(0);
  await page.unroute("**/graphql");
  await page.keyboard.press("Escape");
  await chooseIn(titles, "示例-YN-2025-01");
  await close();
}

async function hearComplaint(world: BrowserWorld): Promise<void> {
  const officer = await arrive(world, OFFICER, "/conduct/complaints");
  const { page } = officer;
  await page.getByRole("button", { name: "录入投诉" }).click();
  const form = page.getByRole("dialog", { name: "录入投诉" });
  await chooseIn(form.getByRole("combobox", { name: "来源" }), "商会");
  await pickEnterprise(form.getByRole("group", { name: "具体对象" }).getByRole("combobox"), YUNNAN);
  await form.getByRole("textbox", { name: "内容" }).fill("商会反映标签编号有误。");
  await form.getByRole("textbox", { name: "投诉人姓名" }).fill("示例举报人甲");
  await takeForm(form);
  await page.getByRole("link", { name: "商会反映标签编号有误。" }).click();
  await page.getByText("仅经办人可查看投诉人；请先受理或接办。").waitFor();
  expect(await page.getByRole("button", { name: /查看投诉人/ }).count()).toBe(0);
  await step(page, "受理");
  expect(await page.getByText("示例举报人甲").count()).toBe(0);
  await page.getByRole("button", { name: "查看投诉人（本次查看将被记录）" }).click();
  await page.getByText("示例举报人甲").waitFor();
  await step(page, "开始调查");
  await step(page, "认定属实", { 调查结论: "标签编号与公开的编号不一致。" });
  await page.getByText("标签编号与公开的编号不一致。").waitFor();
  const other = await arrive(world, "market-regulation@110000", new URL(page.url()).pathname);
  await other.page.getByText("没有此投诉，或不在您所在的地区。").waitFor();
  const auditor = await arrive(world, "auditor", "/conduct/access");
  const looks = auditor.page.getByRole("row").filter({ hasText: "Query.complaintReporter" });
  await looks.filter({ hasText: OFFICER }).first().waitFor();
  expect(await auditor.page.getByText("示例举报人甲").count()).toBe(0);
  await leave(officer, other, auditor);
}

async function drawChecks(world: BrowserWorld): Promise<void> {
  const officer = await arrive(world, OFFICER, "/conduct/spot-checks");
  const { page } = officer;
  await page.getByRole("button", { name: "制定计划" }).click();
  const form = page.getByRole("dialog", { name: "制定计划" });
  await form.getByRole("textbox", { name: "计划名称" }).fill("浏览器抽查计划");
  await chooseIn(form.getByRole("combobox", { name: "抽查对象" }), "已公开的企业标准");
  await form.getByRole("textbox", { name: "分类代码" }).fill("67.140.20");
  await form.getByRole("spinbutton", { name: "抽取数" }).fill("3");
  await form.getByRole("button", { name: "办理" }).click();
  await form
    .getByText(/抽查对象.*不足|少于|POPULATION_TOO_SMALL/)
    .first()
    .waitFor();
  await form.getByRole("spinbutton", { name: "抽取数" }).fill("1");
  await takeForm(form);
  await page.getByRole("link", { name: "浏览器抽查计划" }).click();
  await page.getByRole("heading", { name: "抽查计划：浏览器抽查计划" }).waitFor();
  await page.getByText("公布抽取结果后显示；此前无人知晓。").waitFor();
  await step(page, "随机抽取");
  await page.getByRole("cell", { name: "抽中", exact: true }).waitFor();
  expect(await page.getByRole("cell", { name: "未抽中" }).count()).toBe(1);
  await step(page, "公布抽取结果");
  await page.getByRole("button", { name: "在此浏览器中重做" }).click();
  await page.getByText("本浏览器重做的结果与抽取结果一致。").waitFor();
  await leave(officer);
}

async function supplyFacts(world: BrowserWorld): Promise<void> {
  const ecology = await arrive(world, "ecology-and-environment@530000", "/conduct/accidents");
  await supplyFact(ecology.page, YUNNAN, "环保事故", "排放超标，造成河道污染。");
  await ecology.page.getByRole("link", { name: "已取证" }).waitFor();
  const officer = await arrive(world, OFFICER, "/conduct/exits?state=EVIDENCE");
  await officer.page.getByRole("row", { name: /示例企业 云南 有效.*重大环保安全事故和产品质量问题/ }).waitFor();
  const customs = await arrive(world, "customs@120000", "/conduct/accidents");
  await supplyFact(customs.page, TIANJIN, "口岸检验", "能效标识与备案不符。");
  await customs.page.getByText("方案未列此情形，已作复核标记的称号：").waitFor();
  const tianjin = await arrive(world, "market-regulation@120000", "/conduct/flags?state=RAISED");
  const flag = tianjin.page.getByRole("row", { name: /方案未列此情形.*示例企业 天津 有效/ });
  await flag.getByRole("button", { name: "复核" }).click();
  const form = tianjin.page.getByRole("dialog", { name: "复核" });
  await form.getByRole("textbox", { name: "复核结论" }).fill("天津方案未列此情形，不立案。");
  await takeForm(form);
  await flag.waitFor({ state: "detached" });
  await leave(ecology, officer, customs, tianjin);
}

async function denyBank(world: BrowserWorld): Promise<void> {
  const bank = await arrive(world, "bank", "/conduct/complaints");
  await bank.page.getByText("您无权查看此内容").waitFor();
  expect(await bank.page.getByRole("navigation").getByText("退出与监督").count()).toBe(0);
  await leave(bank);
}

async function supplyFact(page: Page, uscc: string, kind: string, words: string): Promise<void> {
  await page.getByRole("button", { name: "提供事实" }).click();
  const form = page.getByRole("dialog", { name: "提供事实" });
  await pickEnterprise(form.getByRole("combobox", { name: "企业" }), uscc);
  await chooseIn(form.getByRole("combobox", { name: "类型" }), kind);
  await fillDay(form.getByRole("textbox", { name: "发生日期" }), "2026-05-22");
  await form.getByRole("textbox", { name: "经过" }).fill(words);
  await form
    .getByLabel("文件")
    .setInputFiles({ name: "通报.pdf", mimeType: "application/pdf", buffer: Buffer.from(words) });
  await form.getByText(/SHA-256 [0-9a-f]{64}/).waitFor();
  await takeForm(form);
}

async function arrive(world: BrowserWorld, identity: string, path: string): Promise<Visitor> {
  const visitor = await world.visitor();
  await visitor.open(path);
  await visitor.signInAs(identity);
  return visitor;
}

async function leave(...visitors: readonly Visitor[]): Promise<void> {
  for (const { strayed, complaints, close } of visitors) {
    expect({ strayed, complaints }).toEqual({ strayed: [], complaints: [] });
    await close();
  }
}

/** Takes a step whose form asks for words at most. */
async function step(page: Page, name: string, words: Readonly<Record<string, string>> = {}): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
  const form = page.getByRole("dialog", { name });
  for (const [label, text] of Object.entries(words)) await form.getByRole("textbox", { name: label }).fill(text);
  await takeForm(form);
}

async function whyNot(page: Page, name: string): Promise<string> {
  await page.getByRole("button", { name, exact: true }).focus();
  const note = page.getByRole("note");
  await note.waitFor();
  return note.innerText();
}
