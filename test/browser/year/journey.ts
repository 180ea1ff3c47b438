import type { Page } from "playwright-core";
import type { BrowserWorld } from "../browser-world.ts";
import { choose, chooseIn, fillDay, takeForm } from "../forms.ts";

const YEAR = new Date().getFullYear();

/** The evaluation year: its board, a call, an application, a scheme, a declaration, a refusal. */
export function yearJourneys(world: BrowserWorld): void {
  describe("Those who work in an evaluation year", () => {
    workingBodyJourney(world);
    evaluationBodyJourney(world);
    enterpriseJourney(world);
    refusalJourney(world);
  });
}

function workingBodyJourney(world: BrowserWorld): void {
  it("lets the working body open a call, and tells why and from when it cannot be closed", async () => {
    const visitor = await world.visitor();
    const { page } = visitor;
    await visitor.open("/");
    await visitor.signInAs("working-body");
    await page.waitForURL(/\/year$/);
    await page.getByRole("heading", { name: `评估年度 · 云南省 ${YEAR}` }).waitFor();
    await page.getByText("还剩 10 个工作日").or(page.getByText("放假通知尚未公布")).first().waitFor();
    await visitor.open("/year/calls");
    await page.getByRole("button", { name: "开始征集" }).click();
    const form = page.getByRole("dialog");
    await form.getByLabel("标题").fill("示例荞麦粉补充征集");
    await form.getByLabel("征集内容").fill("补充征集荞麦粉评估方案。");
    await choose(page, "重点领域", /示例荞麦粉/);
    await fillDay(page.getByLabel("最后一日"), `${YEAR + 1}-12-31`);
    await takeForm(page.getByRole("dialog"));
    await page.getByRole("link", { name: "示例荞麦粉补充征集" }).click();
    await page.getByRole("button", { name: "截止征集" }).focus();
    await page
      .getByRole("note")
      .getByText(`最早可于 ${YEAR + 2}-01-01 办理`)
      .waitFor();
    await visitor.close();
  });
}

function evaluationBodyJourney(world: BrowserWorld): void {
  it("lets an evaluation body apply, draft and submit a scheme, and the working body check both", async () => {
    const body = await world.visitor();
    await body.open("/year/bodies?scheme=530000");
    await body.signInAs("evaluation-body");
    await apply(body.page);
    await body.open(`/year/schemes/draft?scheme=530000&year=${YEAR}`);
    await draftScheme(body.page);
    await body.page.getByRole("button", { name: "提交" }).click();
    await takeForm(body.page.getByRole("dialog"));
    await body.page.getByRole("note").or(body.page.getByText("已提交 ·")).first().waitFor();
    const scheme = body.page.url();
    await body.close();
    const office = await world.visitor();
    await office.open("/year/bodies?scheme=530000");
    await office.signInAs("working-body");
    await office.page.getByRole("link", { name: "示例评估机构", exact: true }).click();
    await office.page.getByRole("button", { name: "通过形式审查" }).click();
    await takeForm(office.page.getByRole("dialog"));
    await office.page.getByRole("button", { name: "通过专家审核" }).focus();
    await office.page.getByRole("note").getByText("暂不可办理").waitFor();
    await office.page.goto(scheme);
    await office.page.getByRole("button", { name: "通过形式审查" }).waitFor();
    await office.close();
  });
}

async function apply(page: Page): Promise<void> {
  await page.getByRole("button", { name: "申报评估机构" }).click();
  await choose(page, "类型", "行业协会");
  await page.getByLabel("注册地址").fill("昆明市示例路1号");
  await page.getByLabel("专业能力").fill("从事粮食标准化工作十年");
  await page.getByLabel("申报领域").fill("C1312");
  await page.getByLabel("声明不收取任何费用").click();
  await page.getByLabel(/声明与企业无利害关系/).click();
  await takeForm(page.getByRole("dialog"));
  await page.getByRole("link", { name: "示例评估机构", exact: true }).waitFor();
}

async function draftScheme(page: Page): Promise<void> {
  await choose(page, "行业类别（本年度重点领域）", /示例荞麦粉/);
  await page.getByLabel("方案名称").fill("示例荞麦粉评估方案");
  await page.getByLabel("指标", { exact: true }).fill("总黄酮");
  await page.getByLabel("单位").fill("%");
  await page.getByLabel("权重（%）").fill("100");
  await page.getByLabel("零分值").fill("0.1");
  await page.getByLabel("满分值").fill("0.6");
  await page.getByRole("button", { name: "保存草稿" }).click();
  await page.getByRole("heading", { name: "示例荞麦粉评估方案" }).waitFor();
}

function enterpriseJourney(world: BrowserWorld): void {
  it("lets an enterprise draft a standard, tells what it lacks, and declares it", async () => {
    const visitor = await world.visitor();
    const { page } = visitor;
    await visitor.open("/year/declarations/draft");
    await visitor.signInAs("enterprise-3");
    await page.getByLabel("标准编号").fill("Q/SLBR 0009S-2026");
    await page.getByLabel("标准名称").fill("示例荞麦粉");
    await choose(page, "强制性标准符合性声明", "不适用");
    await page.getByLabel("名称", { exact: true }).fill("示例荞麦粉");
    await page.getByLabel("指标", { exact: true }).fill("总黄酮");
    await page.getByLabel("公开值").fill("0.45");
    await page.getByRole("button", { name: "保存草稿" }).click();
    await page.getByRole("heading", { name: /Q\/SLBR 0009S-2026/ }).waitFor();
    // Without a functional indicator it cannot be declared.
    await page.getByRole("button", { name: "公开", exact: true }).focus();
    await page.getByRole("note").getByText("暂不可办理").waitFor();
    await page.getByRole("link", { name: "修改草稿" }).click();
    await page.getByRole("button", { name: "增加指标" }).click();
    await chooseIn(page.getByRole("combobox", { name: "指标类别" }).nth(1), "功能指标");
    await page.getByLabel("指标", { exact: true }).nth(1).fill("感官评分");
    await page.getByLabel("公开值").nth(1).fill("88");
    await page.getByRole("button", { name: "保存草稿" }).click();
    await page.getByRole("button", { name: "公开", exact: true }).click();
    await takeForm(page.getByRole("dialog"));
    await page.getByText(/已公开（现行有效） · /).waitFor();
    await visitor.close();
  });
}

function refusalJourney(world: BrowserWorld): void {
  it("tells an officer of another jurisdiction why key fields of Yunnan are not theirs to publish", async () => {
    const visitor = await world.visitor();
    const { page } = visitor;
    await visitor.open(`/year/key-fields?scheme=530000&year=${YEAR}`);
    await visitor.signInAs("market-regulation@110000");
    await page.getByRole("button", { name: "公布重点领域" }).click();
    await page.getByLabel("公告文号或名称").fill("示例公告");
    await page.getByRole("dialog").getByLabel("重点领域", { exact: true }).fill("C1530 示例普洱茶");
    await choose(page, "组别", "绿色食品");
    await page.getByRole("button", { name: "办理" }).click();
    await page.getByRole("dialog").getByText("此操作由其他主体办理。").waitFor();
    await visitor.close();
  });
}
