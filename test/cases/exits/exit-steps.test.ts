import { randomUUID } from "node:crypto";
import { CAST } from "../../subgraphs/market-regulation/register-world.ts";
import { statesOf } from "../../subgraphs/market-regulation/states.ts";
import { EVIDENCE, useExitWorld } from "./exit-world.ts";

describe("Steps with an exit case", () => {
  const world = useExitWorld();
  const codes = ({ errors }: { errors: readonly { code: string }[] }) => errors.map(({ code }) => code);

  it("a decision that states no day takes effect on the day it is publicised (SIL-14)", async () => {
    const { title, ...seen } = await world.upTo("ORDERED");
    const decided = await world.taken(CAST.evaluationBody, "exitCaseDecide", seen, { on: "2021-06-11" });
    expect((await statesOf(world.register, title)).at(-1)).toBe("[2021-10-24,) EXPIRED");
    const late = { reference: "公告", on: "2021-10-24" };
    expect(codes(await world.step(CAST.workingBody, "exitCasePublicise", decided, late))).toEqual(["OUTSIDE_VALIDITY"]);
    const on = "2021-10-23";
    await world.taken(CAST.workingBody, "exitCasePublicise", decided, { reference: "公告", on });
    expect((await statesOf(world.register, title)).at(-1)).toBe("[2021-10-23,) REVOKED");
    const { data } = await world.ask(CAST.nobody, `{ exitCase(id: "${seen.id}") { decision { effectiveOn } } }`);
    expect(data?.exitCase).toEqual({ decision: { effectiveOn: on } });
  });

  it("a decision that has no effect yet can be dismissed, one that has cannot", async () => {
    const open = await world.upTo("ORDERED");
    const decided = await world.taken(CAST.evaluationBody, "exitCaseDecide", open, { on: "2021-06-11" });
    const dismiss = { reason: "决定有误", on: "2021-06-12" };
    expect((await world.taken(CAST.workingBody, "exitCaseDismiss", decided, dismiss)).state).toBe("DISMISSED");
    const done = await world.upTo("DECIDED");
    expect(codes(await world.step(CAST.workingBody, "exitCaseDismiss", done, dismiss))).toEqual([
      "TITLE_REVOKED_BY_IT",
    ]);
  });

  it.each(["2020-10-22", "2021-10-24"])(
    "no title is cancelled with effect on %s, outside its validity",
    async (day) => {
      const seen = await world.upTo("ORDERED");
      const answer = await world.step(CAST.evaluationBody, "exitCaseDecide", seen, {
        effectiveOn: day,
        on: "2021-06-11",
      });
      expect(answer.errors.map(({ code, field }) => [code, field])).toEqual([
        ["OUTSIDE_VALIDITY", ["input", "effectiveOn"]],
      ]);
      expect(await world.rows("select from register.ban where uscc = $1", [seen.uscc])).toEqual([]);
    },
  );

  it("ground 7 needs a reason, and is flagged for review (SIL-18), which a person settles", async () => {
    const seen = await world.upTo("ORDERED", "OTHER");
    const decide = { effectiveOn: "2021-06-15", on: "2021-06-11" };
    expect(codes(await world.step(CAST.evaluationBody, "exitCaseDecide", seen, decide))).toEqual(["REASON_MISSING"]);
    await world.taken(CAST.evaluationBody, "exitCaseDecide", seen, { ...decide, reason: "企业停产" });
    const text = `{ reviewFlags(scheme: "530000", state: RAISED) { edges { node { id revision kind facts exitCase { id }
      availableActions { action possible } } } } }`;
    const { data } = await world.ask(CAST.officer, text);
    const { reviewFlags } = data as { reviewFlags: { edges: { node: { id: string; exitCase: { id: string } } }[] } };
    const flag = reviewFlags.edges.map(({ node }) => node).find(({ exitCase }) => exitCase?.id === seen.id);
    expect(flag).toMatchObject({
      revision: 1,
      kind: "BLAMELESS_EXIT",
      facts: "企业停产",
      availableActions: [
        { action: "RAISE", possible: false },
        { action: "SETTLE", possible: true },
      ],
    });
    const settle = (ifRevision: number) =>
      world.mutate(
        CAST.officer,
        "reviewFlagSettle",
        { reviewFlag: flag?.id, ifRevision, text: "三年限制适用" },
        "reviewFlag { state revision settlement }",
        "revision",
      );
    expect(await settle(1)).toMatchObject({
      reviewFlag: { state: "SETTLED", revision: 2, settlement: "三年限制适用" },
      errors: [],
    });
    expect(await settle(1)).toMatchObject({ errors: [{ code: "CONFLICT", current: { revision: 2 } }] });
    expect((await settle(2)).errors.map(({ code }) => code)).toEqual(["STATE_DOES_NOT_ALLOW"]);
  });

  it("nothing is decided in Yunnan before the enterprise was told; its reply is not waited for (SIL-21)", async () => {
    const { title, viewer } = await world.held();
    let seen = await world.opened(title);
    expect(codes(await world.step(viewer, "exitCaseReply", seen, { text: "答复" }))).toEqual(["NOTICE_NOT_GIVEN"]);
    seen = await world.taken(CAST.workingBody, "exitCaseEvidenceAdd", seen, { ...EVIDENCE, on: "2021-06-02" });
    seen = await world.taken(CAST.workingBody, "exitCaseOrder", seen, { on: "2021-06-03" });
    const decide = { effectiveOn: "2021-06-15", on: "2021-06-11" };
    expect(codes(await world.step(CAST.evaluationBody, "exitCaseDecide", seen, decide))).toEqual(["NOTICE_NOT_GIVEN"]);
    seen = await world.taken(CAST.workingBody, "exitCaseNotify", seen, { text: "告知", on: "2021-06-04" });
    seen = await world.taken(viewer, "exitCaseReply", seen, { text: "我司已整改", on: "2021-06-05" });
    await world.taken(CAST.evaluationBody, "exitCaseDecide", seen, decide);
  });

  it("of two who saw a case at one revision, the second is shown how it stands", async () => {
    const seen = await world.upTo("EVIDENCE");
    await world.taken(CAST.officer, "exitCaseEvidenceAdd", seen, {
      evidence: [{ ...EVIDENCE.evidence[0], sha256: "cd".repeat(32) }],
      on: "2021-06-04",
    });
    const { errors } = await world.step(CAST.workingBody, "exitCaseOrder", seen, { on: "2021-06-10" });
    expect(errors).toMatchObject([
      { code: "CONFLICT", current: { id: seen.id, state: "EVIDENCE", revision: seen.revision + 1 } },
    ]);
  });

  it("once for its key: a repeat is told the same", async () => {
    const { title } = await world.held();
    const input = { title, ground: "OTHER", facts: "事实", idempotencyKey: randomUUID() };
    const first = await world.step(CAST.workingBody, "exitCaseOpen", null, input);
    expect(await world.step(CAST.workingBody, "exitCaseOpen", null, input)).toEqual(first);
    const other = { ...input, idempotencyKey: randomUUID() };
    expect((await world.step(CAST.workingBody, "exitCaseOpen", null, other)).errors).toMatchObject([
      { code: "CASE_UNDER_WAY", current: { id: (first.exitCase as { id: string }).id } },
    ]);
    await expect(world.step(CAST.workingBody, "exitCaseOpen", null, { ...input, facts: "其他" })).rejects.toThrow(
      "IDEMPOTENCY_KEY_REUSED",
    );
  });

  it("a title is revoked once, by whichever case is decided first", async () => {
    const first = await world.upTo("DECIDED");
    const answer = await world.step(CAST.workingBody, "exitCaseOpen", null, {
      title: first.title,
      ground: "OTHER",
      facts: "事实",
    });
    expect(codes(answer)).toEqual(["TITLE_NOT_CANCELLABLE"]);
  });

  it.each([
    ["evidence.0.sha256", { evidence: [{ ...EVIDENCE.evidence[0], sha256: "12" }] }, "TEXT_NOT_ACCEPTED"],
    ["evidence.0.dated", { evidence: [{ ...EVIDENCE.evidence[0], dated: "2999-01-01" }] }, "DAY_OUT_OF_ORDER"],
    ["evidence", { evidence: [] }, "EVIDENCE_MISSING"],
    ["evidence", { evidence: [EVIDENCE.evidence[0], EVIDENCE.evidence[0]] }, "NAMED_TWICE"],
    ["on", { ...EVIDENCE, on: "2021-05-31" }, "DAY_OUT_OF_ORDER"],
    ["on", { ...EVIDENCE, on: "2999-01-01" }, "DAY_OUT_OF_ORDER"],
  ])("evidence with a fault at %s is refused, and nothing is stored", async (field, input, code) => {
    const seen = await world.opened((await world.held()).title);
    const { errors } = await world.step(CAST.workingBody, "exitCaseEvidenceAdd", seen, input);
    expect(errors.map((each) => [each.code, each.field])).toEqual([[code, ["input", ...field.split(".")]]]);
    expect(await world.rows("select from register.exit_evidence where exit_proceeding_id = $1", [seen.id])).toEqual([]);
  });

  it("where no evaluation body is on record, the working body cancels itself", async () => {
    const seen = await world.upTo("ORDERED");
    const decide = { effectiveOn: "2021-06-15", on: "2021-06-11" };
    expect(codes(await world.step(CAST.workingBody, "exitCaseDecide", seen, decide))).toEqual(["NOT_FOR_THIS_CALLER"]);
    await world.rows(
      `update register.evaluation_body set known = tstzrange(lower(known), register.recording_instant(null))
       where scheme = '530000' and upper_inf(known)`,
    );
    expect((await world.taken(CAST.workingBody, "exitCaseDecide", seen, decide)).state).toBe("DECIDED");
  });
});
