import { syntheticUscc } from "../../subgraphs/market-regulation/clerk.ts";
import { CAST, useRegisterWorld } from "../../subgraphs/market-regulation/register-world.ts";
import { BodyClerk, bodyIdentity, YUNNAN } from "./body-world.ts";

describe("Experts", () => {
  const world = useRegisterWorld();
  const clerk = new BodyClerk(world);

  beforeAll(() => clerk.appoint());

  const review = async (body: string) => {
    const text = `{ expertReview(subject: "${body}", kind: BODY_REVIEW) {
      assignedCount favourableCount unfavourableCount passed tasks { state } } }`;
    return (await world.ask(CAST.workingBody, text)).data?.expertReview;
  };
  const passing = (body: { id: string; revision: number }) =>
    clerk.codes(
      CAST.workingBody,
      "evaluationBodyExpertReviewPass",
      { body: body.id, ifRevision: body.revision, on: "2020-04-20" },
      "body",
    );
  const assigning = (subject: string, expert: string, traits: object = {}) => {
    const asked = { subjectKind: "EVALUATION_BODY", kind: "BODY_REVIEW", subject, expert, ...traits };
    return clerk.codes(CAST.workingBody, "expertTaskAssign", asked, "task");
  };

  it("are known by name to the working body and its department, and to nobody else", async () => {
    const { id } = await clerk.expert({ name: "示例专家甲", employer: "示例大学" });
    const text = `{ expert(id: "${id}") { name employer fields state } experts(scheme: "${YUNNAN}") { edges { node { id } } } }`;
    for (const who of [CAST.workingBody, CAST.officer]) {
      const { data } = await world.ask(who, text);
      expect(data?.expert).toEqual({ name: "示例专家甲", employer: "示例大学", fields: ["制茶"], state: "IN_POOL" });
    }
    for (const who of [CAST.workingBodyOfTianjin, CAST.officerOfTianjin]) {
      expect((await world.ask(who, text)).data).toEqual({ expert: null, experts: { edges: [] } });
    }
    for (const who of [CAST.evaluationBody, CAST.bank, CAST.nobody]) {
      const { data, errors } = await world.ask(who, text);
      expect([data?.expert ?? null, errors?.length]).toEqual([null, expect.any(Number)]);
    }
  });

  it.each([
    ["one in favour", ["FAVOURABLE"], []],
    ["one against", ["UNFAVOURABLE"], ["EXPERT_REVIEW_NOT_PASSED"]],
    ["one each way", ["FAVOURABLE", "UNFAVOURABLE"], ["EXPERT_REVIEW_NOT_PASSED"]],
    ["two of three in favour", ["FAVOURABLE", "UNFAVOURABLE", "FAVOURABLE"], []],
    ["nobody asked", [], ["EXPERT_REVIEW_NOT_PASSED"]],
  ])("let a body pass with %s: refused for %#", async (_, opinions, codes) => {
    const body = await clerk.inState("FORMAL_OK");
    for (const opinion of opinions) {
      await clerk.opinion(await clerk.assigned(body.id, (await clerk.expert()).id), opinion);
    }
    expect(await passing(body)).toEqual(codes);
  });

  it("who still have to answer hold it up, until they are no longer asked", async () => {
    const body = await clerk.inState("FORMAL_OK");
    await clerk.opinion(await clerk.assigned(body.id, (await clerk.expert()).id), "FAVOURABLE");
    const open = await clerk.assigned(body.id, (await clerk.expert()).id);
    expect(await passing(body)).toEqual(["EXPERT_REVIEW_NOT_PASSED"]);
    expect(await review(body.id)).toMatchObject({ assignedCount: 2, favourableCount: 1, passed: false });
    const cancelled = { task: open.id, ifRevision: 1, reason: "专家因病", on: "2020-04-12" };
    await clerk.done(CAST.workingBody, "expertTaskCancel", cancelled, "task");
    expect(await review(body.id)).toMatchObject({
      assignedCount: 1,
      passed: true,
      tasks: [{}, { state: "CANCELLED" }],
    });
    expect(await passing(body)).toEqual([]);
  });

  it("tied to the body are not asked, and give no opinion when the tie becomes known later", async () => {
    const viewer = bodyIdentity(syntheticUscc());
    const body = await clerk.inState("FORMAL_OK", viewer);
    const tie = { conflicts: [{ uscc: viewer.uscc, reason: "兼任理事" }] };
    const tied = await clerk.expert(tie);
    expect(await assigning(body.id, tied.id)).toEqual(["EXPERT_HAS_CONFLICT"]);
    const later = await clerk.expert();
    const task = await clerk.assigned(body.id, later.id);
    const amended = { expert: later.id, ifRevision: 1, name: "示例专家", fields: ["制茶"], ...tie };
    await clerk.done(CAST.workingBody, "expertAmend", amended, "expert");
    const opinion = { task: task.id, ifRevision: 1, opinion: "FAVOURABLE", text: "同意" };
    expect(await clerk.codes(CAST.workingBody, "expertOpinionRecord", opinion, "task")).toEqual([
      "EXPERT_HAS_CONFLICT",
    ]);
    expect(await review(body.id)).toMatchObject({ assignedCount: 1, favourableCount: 0 });
  });

  it("are asked once in a round, from the pool, about what is under review, by its own kind", async () => {
    const body = await clerk.inState("FORMAL_OK");
    const { id, revision } = await clerk.expert();
    await clerk.assigned(body.id, id);
    expect(await assigning(body.id, id)).toEqual(["ALREADY_ASSIGNED"]);
    expect(await assigning(body.id, id, { kind: "REPORT_AUDIT" })).toEqual(["KIND_NOT_OF_SUBJECT"]);
    expect(await assigning((await clerk.inState("APPLIED")).id, id)).toEqual(["SUBJECT_NOT_UNDER_REVIEW"]);
    expect(await assigning(id, id)).toEqual(["NOT_ON_RECORD"]);
    await clerk.done(CAST.workingBody, "expertLeave", { expert: id, ifRevision: revision, reason: "调离" }, "expert");
    expect(await assigning((await clerk.inState("FORMAL_OK")).id, id)).toEqual(["EXPERT_NOT_IN_POOL"]);
  });
});
