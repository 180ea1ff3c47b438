import type { Viewer } from "../../../../shared/access/viewer.ts";
import { CAST, enterpriseIdentity } from "../register-world.ts";
import type { MadeRanking } from "./audited-ranking.ts";
import { CANDIDATE, candidatesOf, codesOf, SHORTLIST, useTitleWorld } from "./title-world.ts";

const PAPER = { name: "同意书.pdf", sha256: "b".repeat(64) };

describe("A short list and the enterprises' consent", () => {
  const world = useTitleWorld();

  const draw = async (
    made: MadeRanking,
    places: readonly number[],
    more: object = {},
    viewer: Viewer = CAST.evaluationBody,
  ) =>
    world.mutate(
      viewer,
      "shortlistDraw",
      {
        ranking: made.id,
        ifRevision: await world.revisionOf(made),
        entries: places.map((place) => made.entries[place]?.id),
        on: "2020-09-18",
        ...more,
      },
      SHORTLIST,
      "revision",
    );
  const say = (viewer: Viewer, name: string, candidate: { id: string; revision: number }, more: object = {}) =>
    world.mutate(
      viewer,
      name,
      { candidate: candidate.id, ifRevision: candidate.revision, on: "2020-09-20", ...more },
      `candidate { ${CANDIDATE} }`,
      "id revision state",
    );
  const candidateRows = async (made: MadeRanking) =>
    (await world.rows("select from register.candidate where ranking_id = $1", [made.id])).length;

  it.each(["REPORTED", "AUDITED"] as const)("is drawn from a ranking that is %s", async (state) => {
    const made = await world.ranking({ state });
    expect(candidatesOf(await draw(made, [0, 1])).map(({ rank, state: now }) => [rank, now])).toEqual([
      [1, "SHORTLISTED"],
      [2, "SHORTLISTED"],
    ]);
  });

  it("is refused before the report, without a conformity report, beyond the most leaders, past a rank without reason", async () => {
    const refused = async (traits: object, places: readonly number[], more: object = {}) => {
      const made = await world.ranking(traits);
      const codes = codesOf(await draw(made, places, more));
      expect(await candidateRows(made)).toBe(0);
      return codes;
    };
    expect(await refused({ state: "COMPUTED" }, [0])).toEqual(["RANKING_NOT_REPORTED"]);
    expect(await refused({ unreported: [1] }, [0, 1])).toEqual(["CONFORMITY_REPORT_MISSING"]);
    expect(await refused({ mostLeaders: 1 }, [0, 1])).toEqual(["TOO_MANY_LEADERS"]);
    expect(await refused({}, [0, 2])).toEqual(["RANK_SKIPPED"]);
    expect(await refused({}, [])).toEqual(["CONSENT_REFUSED"]);
    expect(await refused({}, [0], { on: "2020-09-17" })).toEqual(["DAY_OUT_OF_ORDER"]);
  });

  it("leaves a rank out with a reason, and says so to those who see the list", async () => {
    const made = await world.ranking({ mostLeaders: 2 });
    const skipped = [{ entry: made.entries[1]?.id, reason: "消费者投诉较多" }];
    const { shortlist, errors } = await draw(made, [0, 2], { skipped });
    expect(errors).toEqual([]);
    expect(shortlist).toMatchObject({
      candidates: [{ rank: 1 }, { rank: 3 }],
      skipped: [{ rank: 2, reason: "消费者投诉较多" }],
    });
  });

  it("is drawn by the body that made the ranking, and by nobody else", async () => {
    const made = await world.ranking();
    expect(codesOf(await draw(made, [0], {}, CAST.otherEvaluationBody))).toEqual(["NOT_ON_RECORD"]);
    for (const viewer of [CAST.workingBody, CAST.officer, CAST.nobody, CAST.bank]) {
      await expect(draw(made, [0], {}, viewer)).rejects.toThrow(/FORBIDDEN|UNAUTHENTICATED/);
    }
    expect(await candidateRows(made)).toBe(0);
  });

  it("drawn again it keeps who stays, removes who goes, and takes the next after a refusal", async () => {
    const made = await world.ranking();
    const [first, second] = candidatesOf(await draw(made, [0, 1]));
    if (first === undefined || second === undefined) throw new Error("Two candidates were expected.");
    const enterprise = enterpriseIdentity(first.enterprise.uscc);
    expect(codesOf(await say(enterprise, "candidateRefuse", first))).toEqual([]);
    expect(codesOf(await draw(made, [0, 1], { on: "2020-09-21" }))).toEqual(["CONSENT_REFUSED"]);
    const list = candidatesOf(await draw(made, [1, 2], { on: "2020-09-21" }));
    expect(list.map(({ rank, state, revision }) => [rank, state, revision])).toEqual([
      [1, "REJECTED", 2],
      [2, "SHORTLISTED", 1],
      [3, "SHORTLISTED", 1],
    ]);
    await draw(made, [1], { on: "2020-09-22" });
    const steps = await world.rows(
      `select event from register.procedure_step s join register.candidate c on c.id = s.subject_id
       where c.ranking_id = $1 and s.to_state = 'REJECTED' order by s.revision, event`,
      [made.id],
    );
    expect(steps.map(({ event }) => event)).toEqual(["REFUSE_CONSENT", "REMOVE"]);
  });

  it("whoever draws or posts it as it no longer is, is told how it stands", async () => {
    const made = await world.ranking();
    const before = await world.revisionOf(made);
    await world.consented(made);
    const { errors } = await world.post(CAST.workingBody, made, { ifRevision: before });
    expect(errors).toMatchObject([{ code: "CONFLICT", current: { revision: before + 2 } }]);
  });

  it("the enterprise consents itself, or by a paper that the evaluation body holds", async () => {
    const made = await world.ranking();
    const [first, second] = candidatesOf(await draw(made, [0, 1]));
    if (first === undefined || second === undefined) throw new Error("Two candidates were expected.");
    const other = await world.enterprise();
    expect(codesOf(await say(other.viewer, "candidateConsent", first))).toEqual(["NOT_ON_RECORD"]);
    expect(codesOf(await say(CAST.otherEvaluationBody, "candidateConsent", first))).toEqual(["NOT_ON_RECORD"]);
    expect(codesOf(await say(CAST.evaluationBody, "candidateConsent", first))).toEqual(["PAPER_MISSING"]);
    expect(codesOf(await say(CAST.evaluationBody, "candidateConsent", first, { on: "2020-09-17" }))).toEqual([
      "DAY_OUT_OF_ORDER",
    ]);
    const { candidate } = await say(CAST.evaluationBody, "candidateConsent", first, { paper: PAPER });
    expect(candidate).toMatchObject({
      revision: 2,
      state: "SHORTLISTED",
      consent: { outcome: "GIVEN", givenOn: "2020-09-20", paper: PAPER },
    });
    const own = await say(enterpriseIdentity(second.enterprise.uscc), "candidateConsent", second);
    expect(own.candidate).toMatchObject({ consent: { outcome: "GIVEN", givenOn: "2020-09-20", paper: null } });
    const again = await say(CAST.evaluationBody, "candidateConsent", first, { paper: PAPER });
    expect(again.errors).toMatchObject([{ code: "CONFLICT", current: { id: first.id, revision: 2 } }]);
  });

  it("the evaluation body is offered to record either answer before it gives the paper, and may once it does", async () => {
    const made = await world.ranking();
    const [first, second] = candidatesOf(await draw(made, [0, 1]));
    if (first === undefined || second === undefined) throw new Error("Two candidates were expected.");
    for (const [candidate, name, event] of [
      [first, "candidateConsent", "CONSENT"],
      [second, "candidateRefuse", "REFUSE_CONSENT"],
    ] as const) {
      const text = `{ candidate(id: "${candidate.id}") { availableActions { action possible reasons { code } } } }`;
      const { data } = await world.ask(CAST.evaluationBody, text);
      expect(data?.candidate).toMatchObject({
        availableActions: expect.arrayContaining([{ action: event, possible: true, reasons: [] }]),
      });
      expect(codesOf(await say(CAST.evaluationBody, name, candidate))).toEqual(["PAPER_MISSING"]);
      expect(codesOf(await say(CAST.evaluationBody, name, candidate, { paper: PAPER }))).toEqual([]);
    }
  });

  it("whoever consented may still refuse until the list is posted, and not after", async () => {
    const made = await world.ranking();
    const [first] = await world.consented(made);
    if (first === undefined) throw new Error("A candidate was expected.");
    const enterprise = enterpriseIdentity(first.enterprise.uscc);
    const refuse = (revision: number) =>
      say(enterprise, "candidateRefuse", { id: first.id, revision }, { on: "2020-09-21" });
    expect((await refuse(2)).candidate).toMatchObject({
      state: "REJECTED",
      revision: 3,
      consent: { outcome: "REFUSED" },
    });
    expect(codesOf(await world.post(CAST.workingBody, made))).toEqual(["NO_CANDIDATE"]);
    const { titles } = await world.posted({ ranks: [1] });
    const [title] = titles;
    if (title === undefined) throw new Error("A title was expected.");
    const late = await say(enterpriseIdentity(title.enterprise.uscc), "candidateRefuse", title, { on: "2020-09-26" });
    expect(codesOf(late)).toEqual(["STATE_DOES_NOT_ALLOW"]);
  });

  it("is seen by its bodies and officers; an enterprise sees its own candidacies, and others nothing", async () => {
    const made = await world.ranking();
    const [first, second] = candidatesOf(await draw(made, [0, 1]));
    if (first === undefined || second === undefined) throw new Error("Two candidates were expected.");
    const list = async (viewer: Viewer) =>
      (await world.ask(viewer, `{ shortlist(ranking: "${made.id}") { candidates { id } } }`)).data?.shortlist;
    const both = { candidates: [{ id: first.id }, { id: second.id }] };
    for (const viewer of [CAST.evaluationBody, CAST.workingBody, CAST.officer])
      expect(await list(viewer)).toEqual(both);
    for (const viewer of [CAST.otherEvaluationBody, CAST.workingBodyOfTianjin, CAST.officerOfTianjin]) {
      expect(await list(viewer)).toBeNull();
    }
    const own = async (uscc: string) => {
      const asked = `{ candidacies { edges { node { id } } } candidate(id: "${first.id}") { id } }`;
      return (await world.ask(enterpriseIdentity(uscc), asked)).data;
    };
    expect(await own(first.enterprise.uscc)).toEqual({
      candidacies: { edges: [{ node: { id: first.id } }] },
      candidate: { id: first.id },
    });
    expect(await own(second.enterprise.uscc)).toEqual({
      candidacies: { edges: [{ node: { id: second.id } }] },
      candidate: null,
    });
  });

  it("the publisher gives numbers of its own, no other title's; whoever has none gets the next", async () => {
    const made = await world.ranking({ ranks: [1, 2] });
    const [first, second] = await world.consented(made, "2020-09-20", 2);
    if (first === undefined || second === undefined) throw new Error("Two candidates were expected.");
    const own = `YN-${made.category}`;
    const twice = [first, second].map(({ id }) => ({ candidate: id, number: own }));
    expect(codesOf(await world.post(CAST.workingBody, made, { numbers: twice }))).toEqual(["NAMED_TWICE"]);
    const numbers = [{ candidate: first.id, number: own }];
    const titles = candidatesOf(await world.post(CAST.workingBody, made, { numbers }));
    expect(titles.map(({ number }) => number)).toEqual([own, `530000-2020-${made.category}-001`]);
    const other = await world.ranking();
    const [third] = await world.consented(other);
    const taken = [{ candidate: third?.id, number: own }];
    expect(codesOf(await world.post(CAST.workingBody, other, { numbers: taken }))).toEqual(["NUMBER_TAKEN"]);
  });

  it("is posted for at least the days that the text asks, and only after the audit", async () => {
    const made = await world.ranking();
    await world.consented(made);
    expect(codesOf(await world.post(CAST.workingBody, made, { workingDays: 14 }))).toEqual(["PUBLICITY_LENGTH"]);
    const { shortlist } = await world.post(CAST.workingBody, made, { workingDays: 16 });
    expect(shortlist).toMatchObject({ postedOn: "2020-09-25", publicityLastDay: "2020-10-23" });
    const reported = await world.ranking({ state: "REPORTED" });
    await world.consented(reported);
    expect(codesOf(await world.post(CAST.workingBody, reported))).toEqual(["RANKING_NOT_AUDITED"]);
  });

  it("one key has one effect, and a repeat is told it again", async () => {
    const made = await world.ranking();
    await world.consented(made);
    const input = { idempotencyKey: "post-once", ifRevision: await world.revisionOf(made) };
    const answers = [await world.post(CAST.workingBody, made, input), await world.post(CAST.workingBody, made, input)];
    expect(answers[1]).toEqual(answers[0]);
    expect(await world.rows("select from register.publicity_subject where subject_id = $1", [made.id])).toHaveLength(1);
  });
});
