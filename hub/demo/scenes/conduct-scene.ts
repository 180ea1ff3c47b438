import type { Scene, Stage } from "./scene.ts";

const OFFICER = "market-regulation@530000";
const WORKING_BODY = "working-body";
/** Titles of Yunnan that stay in force on the day of the demonstration data: 迁出, and 限制期内另有称号. */
const MOVED = "91530111LEADR722XF";
const BARRED = "91530111LEADR7211P";
const TIANJIN = "91120117LEADR8222T";
/** 云南 有效. */
const IN_FORCE = "91530111LEADR7115E";
const NO_FILE = "0".repeat(64);

/** Exits and supervision: cases, a spot check below what is declared, complaints, flags, incidents. */
export const conductScene: Scene = {
  name: "conduct",
  async play(stage) {
    await openCase(stage);
    await cancelTitle(stage);
    await checkCoffee(stage);
    await hearComplaints(stage);
    await reportIncidents(stage);
    await supplyFact(stage);
  },
};

/** A day after that of the demonstration data, which keeps its answers; never a day to come. */
function day(stage: Stage, wanted: string): string {
  return wanted < stage.today ? wanted : stage.today;
}

async function titleOf({ ask }: Stage, uscc: string): Promise<string> {
  const query = `query ($uscc: USCC!) { standing(uscc: $uscc, validOn: "2026-05-20") {
    titles { state title { id } } } }`;
  const { standing } = (await ask(OFFICER, query, { uscc })) as {
    standing: { titles: { state: string; title: { id: string } }[] };
  };
  const title = standing.titles.find(({ state }) => state === "IN_FORCE");
  if (title === undefined) throw new Error(`${uscc} has no title in force in the demonstration data.`);
  return title.title.id;
}

/** Takes one step of a case and keeps its revision for the next. */
function caseSteps({ mutate }: Stage, begun: Readonly<Record<string, unknown>>, field: string, name: string) {
  const seen = begun[field] as { id: string; revision: number };
  let ifRevision = seen.revision;
  return {
    id: seen.id,
    async step(identity: string, mutation: string, input: Readonly<Record<string, unknown>>): Promise<void> {
      const payload = await mutate(
        identity,
        mutation,
        { [name]: seen.id, ifRevision, ...input },
        `${field} { id revision }`,
      );
      ifRevision = (payload[field] as { revision: number }).revision;
    },
  };
}

async function exitCase(stage: Stage, uscc: string, ground: string, facts: string, on: string) {
  const title = await titleOf(stage, uscc);
  const begun = await stage.mutate(OFFICER, "exitCaseOpen", { title, ground, facts, on }, "exitCase { id revision }");
  const steps = caseSteps(stage, begun, "exitCase", "exitCase");
  await steps.step(OFFICER, "exitCaseEvidenceAdd", {
    evidence: [{ description: "现场核查记录", fileName: "现场核查记录.pdf", sha256: NO_FILE, dated: on }],
    on,
  });
  return steps;
}

/** A case of which the enterprise is notified, and which waits for its order. */
async function openCase(stage: Stage): Promise<void> {
  const on = day(stage, "2026-05-25");
  const { step } = await exitCase(stage, MOVED, "IP_INFRINGEMENT", "产品外观涉嫌侵犯他人专利权。", on);
  await step(WORKING_BODY, "exitCaseNotify", {
    text: "现就该情形告知贵企业，可提交书面意见。",
    on: day(stage, "2026-05-26"),
  });
}

/** A cancelled title: publicised, not yet reported nor entered in the credit system. */
async function cancelTitle(stage: Stage): Promise<void> {
  const on = day(stage, "2026-06-01");
  const { id, step } = await exitCase(stage, BARRED, "OTHER", "企业已停止生产该产品。", on);
  await step(WORKING_BODY, "exitCaseNotify", { text: "拟取消称号，可提交书面意见。", on });
  await step(WORKING_BODY, "exitCaseOrder", { text: "要求取消该称号。", on: day(stage, "2026-06-08") });
  const decided = day(stage, "2026-06-10");
  await step(await whoDecides(stage, id), "exitCaseDecide", {
    effectiveOn: decided,
    reason: "企业已停产，称号无从继续。",
    on: decided,
  });
  await step(WORKING_BODY, "exitCasePublicise", { reference: "示例公告2026年第6号", on: day(stage, "2026-06-12") });
}

/** The evaluation body where one is announced, else the working body. */
async function whoDecides({ ask }: Stage, id: string): Promise<string> {
  const query = "query ($id: ID!) { exitCase(id: $id) { availableActions { action possible } } }";
  for (const identity of [WORKING_BODY, "evaluation-body", "evaluation-body-2"]) {
    const { exitCase: found } = (await ask(identity, query, { id })) as {
      exitCase: { availableActions: { action: string; possible: boolean }[] } | null;
    };
    if (found?.availableActions.some(({ action, possible }) => action === "DECIDE" && possible)) return identity;
  }
  throw new Error("Nobody can decide the case of the scene.");
}

async function declareCoffee(stage: Stage, identity: string, number: string, extract: string): Promise<void> {
  const content = {
    number,
    name: "示例小粒咖啡",
    origin: "OWN",
    products: [{ kind: "GOODS", name: "示例烘焙咖啡豆", model: "250g" }],
    ics: [{ code: "67.140.20", edition: "7" }],
    mandatoryStatement: { kind: "MEETS", standards: ["GB 2762-2022"] },
    indicators: [
      {
        group: "PERFORMANCE",
        name: "水浸出物",
        unit: "%",
        direction: "HIGHER_BETTER",
        value: extract,
        core: true,
        testMethod: "GB/T 8305",
      },
      { group: "FUNCTION", name: "杯品评分", unit: "分", direction: "HIGHER_BETTER", value: "82", core: false },
    ],
  };
  const drafted = await stage.mutate(identity, "declarationDraft", { content }, "declaration { id revision }");
  const { step } = caseSteps(stage, drafted, "declaration", "declaration");
  await step(identity, "declarationDeclare", { on: day(stage, "2026-06-15") });
}

/** Two declared standards, of which one is drawn and found below; and a plan that waits for its draw. */
async function checkCoffee(stage: Stage): Promise<void> {
  await declareCoffee(stage, "enterprise-2", "Q/SJK 0002S-2026", "31");
  await declareCoffee(stage, "enterprise-3", "Q/SJK 0003S-2026", "32");
  const drawn = await plan(stage, "2026年咖啡产品抽查", "2026-07-01");
  await drawn.step(OFFICER, "spotCheckPlanDraw", { on: day(stage, "2026-07-02") });
  const query = `query ($plan: ID) { spotChecks(plan: $plan) { edges { node { id revision
    declaration { indicators { name unit } } } } } }`;
  const { spotChecks } = (await stage.ask(OFFICER, query, { plan: drawn.id })) as {
    spotChecks: { edges: { node: { id: string; revision: number } }[] };
  };
  const [check] = spotChecks.edges;
  if (check === undefined) throw new Error("The plan of the scene drew nothing.");
  const { step } = caseSteps(stage, { spotCheck: check.node }, "spotCheck", "spotCheck");
  await step(OFFICER, "spotCheckSample", {
    product: "示例烘焙咖啡豆 250g",
    batch: "20260620",
    takenAt: "昆明市示例超市",
    on: day(stage, "2026-07-03"),
  });
  await step(OFFICER, "spotCheckTest", {
    tester: "示例检验机构",
    reportNumber: "示检2026-0715",
    measurements: [
      { name: "水浸出物", unit: "%", value: "28.5" },
      { name: "杯品评分", unit: "分", value: "83" },
    ],
    on: day(stage, "2026-07-15"),
  });
  await step(OFFICER, "spotCheckFallShort", { on: day(stage, "2026-07-16") });
  await drawn.step(OFFICER, "spotCheckPlanPublish", { on: day(stage, "2026-07-17") });
  await plan(stage, "2026年咖啡产品第二次抽查", "2026-08-03");
}

async function plan(stage: Stage, title: string, wanted: string) {
  const on = day(stage, wanted);
  const input = { title, jurisdiction: "530000", population: "DECLARATIONS", classification: "67.140.20", on };
  const made = await stage.mutate(OFFICER, "spotCheckPlanMake", { ...input, sampleSize: 1 }, "plan { id revision }");
  return caseSteps(stage, made, "plan", "plan");
}

/** One complaint that is investigated, and one that waits to be taken up. */
async function hearComplaints(stage: Stage): Promise<void> {
  const on = day(stage, "2026-06-03");
  const record = (source: string, subject: string, text: string, reporter: object) =>
    stage.mutate(
      OFFICER,
      "complaintRecord",
      { source, subjectKind: "ENTERPRISE", subject, text, reporter, on },
      "complaint { id revision }",
    );
  const heard = await record("CONSUMER_ASSOCIATION", IN_FORCE, "消费者反映产品与公开标准不符，附购买凭证。", {
    name: "示例投诉人",
    contact: "0871-00000000",
    organisation: "示例消费者协会",
  });
  const { step } = caseSteps(stage, heard, "complaint", "complaint");
  await step(OFFICER, "complaintAccept", { on });
  await step(OFFICER, "complaintInvestigate", { on: day(stage, "2026-06-04") });
  await record("MEDIA", "91530111LEADR71907", "媒体报道产品标签与公开的标准编号不一致。", {
    organisation: "示例媒体",
  });
}

/** One matter that waits for the department, and one that it has taken note of. */
async function reportIncidents(stage: Stage): Promise<void> {
  const learntAt = `${stage.today}T00:00:00+08:00`;
  const report = (severity: string, account: string) =>
    stage.mutate(
      WORKING_BODY,
      "incidentReport",
      { scheme: "530000", severity, learntAt, account },
      "incident { id revision }",
    );
  await report("MAJOR", "评审场地停电，两项专家评审改期。");
  const noted = await report("GENERAL", "平台公示页面中断二十分钟，已恢复。");
  await caseSteps(stage, noted, "incident", "incident").step(OFFICER, "incidentAcknowledge", {});
}

/** Customs supplies what Tianjin's notice has no ground for: an officer has to look at it. */
async function supplyFact(stage: Stage): Promise<void> {
  const happenedOn = day(stage, "2026-06-05");
  await stage.mutate(
    "customs@120000",
    "accidentFactRecord",
    {
      uscc: TIANJIN,
      kind: "PORT_INSPECTION",
      happenedOn,
      description: "口岸检验发现一批产品能效标识与备案不符。",
      fileName: "口岸检验通知单.pdf",
      sha256: NO_FILE,
      on: happenedOn,
    },
    "accidentFact { id }",
  );
}
