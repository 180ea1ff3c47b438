import { syntheticUscc } from "../../subgraphs/market-regulation/clerk.ts";
import { CAST } from "../../subgraphs/market-regulation/register-world.ts";
import { creditAnswer } from "./credit-answer.ts";
import {
  announcement,
  expert,
  openYear,
  possibleWith,
  postEvaluation,
  review,
  reviewedBody,
  reviewedScheme,
} from "./evaluation-office.ts";
import { dutiesOpen, EVIDENCE, openedExit } from "./exit-office.ts";
import {
  audited,
  baseline,
  computed,
  consented,
  type Declarant,
  declarant,
  type RankingSeen,
  releaseOf,
  shortlisted,
} from "./list-office.ts";
import { PUER, TEA, YUNNAN } from "./puer-tea.ts";
import { unlawful } from "./unlawful.ts";
import { openYearWorld, type Seen, type YearWorld } from "./year-world.ts";
import { yunnanFigures } from "./yunnan-figures.ts";

const PUBLICITY = "publicity { id }";

/** One story, told in order; every part stands on those before it. */
describe("Yunnan's year 2020, done through the gateway by those whom the notice names", () => {
  let world: YearWorld;
  let expertId: string;
  let body: Seen;
  let evaluationScheme: Seen;
  let ranking: RankingSeen;
  let ya: Declarant;
  let yb: Declarant;
  let yc: Declarant;
  let yd: Declarant;
  const title = new Map<string, string>();
  const titleOf = ({ uscc }: Declarant) => String(title.get(uscc));
  const credit = ({ uscc }: Declarant, validOn: string) => creditAnswer(world, uscc, "530000", validOn);

  beforeAll(async () => {
    world = await openYearWorld(syntheticUscc);
  });
  afterAll(() => world.close());

  it("bodies and schemes: the working body cannot evaluate, and announces only after ten working days", async () => {
    await openYear(world, YUNNAN, TEA, "2020-03-16");
    const application = {
      scheme: "530000",
      name: "示例标准化研究院",
      kind: "TECHNICAL_BODY",
      registeredIn: "CN",
      registeredAddress: "示例路2号",
      capability: "从事标准化",
      takesNoFees: true,
      statesNoRelations: true,
      categories: ["C1530"],
    };
    const itself = { ...CAST.evaluationBody, uscc: CAST.workingBody.uscc };
    expect(await world.refused(itself, "evaluationBodyApply", application, "body { id }")).toEqual([
      "WORKING_BODY_CANNOT_EVALUATE",
    ]);
    expertId = (await expert(world, YUNNAN, "2020-03-20")).id;
    body = await reviewedBody(world, YUNNAN, TEA, expertId, "2020-04-20");
    evaluationScheme = await reviewedScheme(world, YUNNAN, TEA, body.id, expertId, "2020-05-18");
    const posted = await postEvaluation(world, YUNNAN, body, evaluationScheme, "2020-06-01");
    expect(posted.lastDay).toBe("2020-06-15");
    expect(await possibleWith(world, CAST.workingBody, body)).toEqual(["ANNOUNCE"]);
    const announce = (on: string) => announcement(posted, body, evaluationScheme, on);
    expect(
      await world.refused(CAST.workingBody, "evaluationPublicityAnnounce", announce("2020-06-15"), PUBLICITY),
    ).toContain("PUBLICITY_NOT_OVER");
    await world.step(CAST.workingBody, "evaluationPublicityAnnounce", announce("2020-06-16"), PUBLICITY);
  });

  it("the ranking: by the fixed scheme, none that only equals the national standard, none registered elsewhere", async () => {
    await baseline(world, YUNNAN, PUER, "35", "2019-01-01");
    const declares = async (extract: string, division = "530111") =>
      declarant(world, await world.enterprise(division), PUER, extract, "2020-07-01");
    [ya, yb, yc, yd] = [await declares("44"), await declares("43"), await declares("42"), await declares("40")];
    const equal = await declares("35");
    const elsewhere = await declares("45", "510802");
    ranking = await computed(
      world,
      YUNNAN,
      { ...evaluationScheme, revision: evaluationScheme.revision + 2 },
      [yd, yc, equal, elsewhere, ya, yb],
      "2020-08-10",
    );
    expect(ranking.entries.edges.map(({ node }) => [node.enterprise.uscc, node.rank, node.score])).toEqual([
      [ya.uscc, 1, "90"],
      [yb.uscc, 2, "80"],
      [yc.uscc, 3, "70"],
      [yd.uscc, 4, "50"],
    ]);
    const { ranking: shown } = await world.ask(
      CAST.evaluationBody,
      `{ ranking(id: "${ranking.id}") { exclusions { edges { node { enterprise { uscc } reasons { code } } } } } }`,
    );
    const { exclusions } = shown as {
      exclusions: { edges: { node: { enterprise: { uscc: string }; reasons: { code: string }[] } }[] };
    };
    const excluded = new Map(
      exclusions.edges.map(({ node }) => [node.enterprise.uscc, node.reasons.map(({ code }) => code)]),
    );
    expect(excluded.get(equal.uscc)).toEqual(["NOT_STRICTER_THAN_BASELINE"]);
    expect(excluded.get(elsewhere.uscc)).toEqual(["NOT_REGISTERED_IN_JURISDICTION"]);
    ranking = await audited(world, YUNNAN, ranking, expertId, "2020-08-28");
    expect(ranking.state).toBe("AUDITED");
  });

  it("the list: consent comes before posting, and fifteen working days over National Day end on 22 October", async () => {
    const { candidates } = await shortlisted(world, YUNNAN, ranking, "2020-09-01");
    const post = async (on: string) => {
      const { shortlist } = await world.ask(CAST.workingBody, `{ shortlist(ranking: "${ranking.id}") { revision } }`);
      const { revision } = shortlist as { revision: number };
      return { ranking: ranking.id, ifRevision: revision, workingDays: 15, on };
    };
    expect(
      await world.refused(CAST.workingBody, "shortlistPost", await post("2020-09-25"), "shortlist { revision }"),
    ).toContain("CONSENT_AFTER_PUBLICITY");
    await consented(world, candidates, [ya, yb, yc, yd], "2020-09-10");
    const { publicityLastDay } = await world.step<{ publicityLastDay: string }>(
      CAST.workingBody,
      "shortlistPost",
      await post("2020-09-25"),
      "shortlist { revision publicityLastDay }",
    );
    expect(publicityLastDay).toBe("2020-10-22");
    for (const { id, enterprise } of candidates) title.set(enterprise.uscc, id);
    expect(await credit(yb, "2020-10-10")).toEqual(["NOT_ELIGIBLE", ["TITLE_IN_PUBLICITY"], ["yunnan-2020-9 §3(4)6"]]);
  });

  it("objections: one against a candidate holds that candidate alone, and one that comes late becomes a complaint", async () => {
    const [posted] = await world.rows("select publicity_id as id from register.title where id = $1", [titleOf(ya)]);
    const objection = {
      publicity: posted?.id,
      against: titleOf(ya),
      grounds: "指标数据与检测结果不符",
      filer: { kind: "ENTERPRISE", name: "示例异议人", contact: "13800000000" },
    };
    const filed = await world.step<Seen>(
      CAST.workingBody,
      "objectionFile",
      { ...objection, on: "2020-10-12" },
      "objection { id revision }",
    );
    const late = await world.ask(
      CAST.workingBody,
      "mutation ($input: ObjectionFileInput!) { objectionFile(input: $input) { objection { id } complaint errors { code } } }",
      { input: { ...objection, on: "2020-10-23", idempotencyKey: "late" } },
    );
    expect(late.objectionFile).toEqual({ objection: null, complaint: expect.any(String), errors: [] });
    const release = await releaseOf(world, [titleOf(yb), titleOf(yc), titleOf(yd)], "2020-10-22");
    expect(await world.refused(CAST.workingBody, "titlesRelease", release, "titles { state }")).toContain(
      "PUBLICITY_NOT_OVER",
    );
    const tomorrow = { ...release, on: "2020-10-23" };
    const byAnother = await world.refused(CAST.evaluationBody, "titlesRelease", tomorrow, "titles { state }");
    expect(new Set(byAnother)).toEqual(new Set(["NOT_FOR_THIS_CALLER"]));
    await world.step(CAST.workingBody, "titlesRelease", tomorrow, "titles { state }");
    const held = await releaseOf(world, [titleOf(ya)], "2020-10-23");
    expect(await world.refused(CAST.workingBody, "titlesRelease", held, "titles { state }")).toEqual([
      "STATE_DOES_NOT_ALLOW",
    ]);

    const reviewed = await world.step<Seen>(
      CAST.workingBody,
      "objectionReview",
      { objection: filed.id, ifRevision: filed.revision, on: "2020-10-20" },
      "objection { id revision }",
    );
    const asked = { subjectKind: "OBJECTION", subject: filed.id, kind: "OBJECTION_REVIEW", expert: expertId };
    await review(world, YUNNAN, asked, "2020-10-26", "UNFAVOURABLE");
    await world.step(
      CAST.workingBody,
      "objectionDismiss",
      { objection: filed.id, ifRevision: reviewed.revision, reasons: "经专家复审，数据属实", on: "2020-10-27" },
      "objection { id revision }",
    );
    await world.step(
      CAST.workingBody,
      "titlesRelease",
      await releaseOf(world, [titleOf(ya)], "2020-10-28"),
      "titles { state }",
    );
    expect(await credit(ya, "2020-10-25")).toEqual([
      "NOT_ELIGIBLE",
      ["TITLE_UNDER_OBJECTION"],
      ["yunnan-2020-9 §3(4)6"],
    ]);
    expect(await credit(ya, "2020-10-27")).toEqual([
      "NOT_ELIGIBLE",
      ["TITLE_AWAITING_PUBLICATION"],
      ["yunnan-2020-9 §3(4)6"],
    ]);
    for (const day of ["2020-10-28", "2021-10-28"]) expect((await credit(ya, day))[0]).toBe("ELIGIBLE");
    expect((await credit(yb, "2020-10-23"))[0]).toBe("ELIGIBLE");
    expect(await credit(ya, "2021-10-29")).toEqual(["NOT_ELIGIBLE", ["TITLE_EXPIRED"], ["yunnan-2020-9 §3(5)"]]);
    const { ranking: ended } = await world.ask(CAST.nobody, `{ ranking(id: "${ranking.id}") { state } }`);
    expect(ended).toEqual({ state: "RELEASED" });
  });

  it("an exit: ordered by the working body, decided by the evaluation body, and the ban lasts to 15 June 2024", async () => {
    const exit = await openedExit(world, YUNNAN, titleOf(yd), "2021-06-01");
    await exit.next(CAST.officer, "exitCaseEvidenceAdd", { evidence: [EVIDENCE] }, "2021-06-02");
    await exit.next(CAST.workingBody, "exitCaseNotify", { text: "拟取消称号，请陈述意见" }, "2021-06-03");
    await exit.next(yd.viewer, "exitCaseReply", { text: "无异议" }, "2021-06-07");
    await exit.next(CAST.workingBody, "exitCaseOrder", {}, "2021-06-08");
    const decision = { reason: "低于公开标准水平", effectiveOn: "2021-06-15" };
    await exit.next(CAST.evaluationBody, "exitCaseDecide", decision, "2021-06-15");
    expect((await credit(yd, "2021-06-14"))[0]).toBe("ELIGIBLE");
    expect((await credit(yd, "2021-06-15")).slice(0, 2)).toEqual([
      "NOT_ELIGIBLE",
      ["ENTERPRISE_BARRED_AFTER_REVOCATION", "TITLE_REVOKED"],
    ]);
    expect((await credit(yd, "2024-06-15"))[1]).toContain("ENTERPRISE_BARRED_AFTER_REVOCATION");
    expect((await credit(yd, "2024-06-16"))[1]).not.toContain("ENTERPRISE_BARRED_AFTER_REVOCATION");

    expect(await dutiesOpen(world, YUNNAN)).toEqual([{ subject: exit.id, dueOn: "2021-06-16" }]);
    await exit.next(CAST.workingBody, "exitCasePublicise", { reference: "平台公告第3号" }, "2021-06-16");
    await exit.next(
      CAST.workingBody,
      "exitCaseReport",
      { sentTo: "省市场监督管理局", reference: "函第1号" },
      "2021-06-17",
    );
    await exit.next(
      CAST.workingBody,
      "exitCaseCreditEnter",
      { sentTo: "企业信用体系", reference: "记录第1号" },
      "2021-06-18",
    );
    expect((await exit.next(CAST.officer, "exitCaseClose", {}, "2021-06-18")).state).toBe("CLOSED");
    expect(await dutiesOpen(world, YUNNAN)).toEqual([]);
  });

  it("the figures of each day are what happened by it", () => yunnanFigures(world, body, ya, titleOf(ya)));

  it("leaves nothing on record that the notice forbids", async () => {
    expect(await unlawful(world)).toEqual([]);
  });
});
