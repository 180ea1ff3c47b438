import { bid, bidder, content, nodesIn, PURCHASER, titleOf, useTenderWorld } from "./tender-world.ts";

const REPORT = `{ steps { criterion order best equal behind { bidder value } } equal { bidder determination decision { id answer { reasons { code } } } }
  effect first }`;

describe("A tender from its draft to its award", () => {
  const world = useTenderWorld();

  /** The first lot of a tender as its purchaser sees it. */
  async function lotOf(id: string) {
    const { data, errors } = await world.ask(
      PURCHASER,
      `query ($id: ID!) { tender(id: $id) { awardedOn lots { number tieBreak ${REPORT} award { bidder reason effect first } } } }`,
      { id },
    );
    expect(errors).toBeUndefined();
    return (data as { tender: { lots: Record<string, unknown>[] } }).tender.lots[0];
  }

  it("past its deadline a draft is not announced today, and the purchaser is told why and up to which day it was", async () => {
    const drafted = await world.taken("tenderDraft", null, { content: content() });
    const { data } = await world.ask(
      PURCHASER,
      `{ tender(id: "${drafted.id}") { availableActions { action possible reasons { code } notBefore notAfter } } }`,
    );
    const { availableActions } = (data as { tender: { availableActions: { action: string }[] } }).tender;
    expect(availableActions.find(({ action }) => action === "ANNOUNCE")).toEqual({
      action: "ANNOUNCE",
      possible: false,
      reasons: [{ code: "DEADLINE_PASSED" }],
      notBefore: null,
      notAfter: "2023-03-01",
    });
    for (const input of [{}, { on: "2023-03-02" }]) {
      const { errors } = await world.step(PURCHASER, "tenderAnnounce", drafted, input);
      expect(errors.map(({ code }) => code)).toEqual(["DEADLINE_PASSED"]);
    }
    const steps = await world.rows("procurement", "select event from desk.step where subject_id = $1", [drafted.id]);
    expect(steps).toEqual([{ event: "DRAFT" }]);
    const announced = await world.taken("tenderAnnounce", drafted, { on: "2023-03-01" });
    expect(announced).toMatchObject({ state: "ANNOUNCED", stateSince: "2023-03-01" });
  });

  it.each([
    ["a higher score comes first whatever the title", bid(0, "88.50", "100"), bid(9, "88.60", "120"), "NONE", [9]],
    ["scores equal, the lower price comes first", bid(0, "88.50", "100"), bid(9, "88.5", "98"), "NONE", [9]],
    [
      "scores and prices equal, the leader comes first",
      bid(0, "88.5", "98"),
      bid(9, "88.50", "98.00"),
      "TIE_BREAK_APPLIED",
      [0],
    ],
    ["two leaders stay equal", bid(0, "88.5", "98"), bid(1, "88.5", "98"), "TIE_UNRESOLVED", [0, 1]],
    ["a leader in another category is none here", bid(3, "88.5", "98"), bid(9, "88.5", "98"), "TIE_UNRESOLVED", [3, 9]],
  ])("%s", async (_name, one, other, effect, first) => {
    const tender = await world.taken("tenderPreferencesDecide", await world.closed([one, other]));
    expect(await lotOf(tender.id)).toMatchObject({ tieBreak: { effect, first: first.map(bidder).sort() } });
  });

  it("shows the comparison step by step, with the decisions behind it", async () => {
    const tender = await world.taken(
      "tenderPreferencesDecide",
      await world.closed([bid(0, "88.5", "98"), bid(9, "88.5", "98"), bid(10, "88.5", "99"), bid(11, "80", "1")]),
    );
    const equal = [bidder(0), bidder(9)].sort();
    expect(await lotOf(tender.id)).toMatchObject({
      tieBreak: {
        steps: [
          {
            criterion: "score",
            order: "HIGHER_FIRST",
            best: "88.5",
            equal: [bidder(0), bidder(9), bidder(10)].sort(),
            behind: [{ bidder: bidder(11), value: "80" }],
          },
          { criterion: "price", best: "98", equal, behind: [{ bidder: bidder(10), value: "99" }] },
        ],
        equal: equal.map((each) => ({
          bidder: each,
          determination: each === bidder(0) ? "ELIGIBLE" : "NOT_ELIGIBLE",
          decision: {
            answer: {
              reasons: expect.arrayContaining([{ code: each === bidder(0) ? "TITLE_IN_FORCE" : "TITLE_NOT_FOUND" }]),
            },
          },
        })),
        effect: "TIE_BREAK_APPLIED",
        first: [bidder(0)],
      },
    });
  });

  it("learns at the award of a revocation that came on record after the decision", async () => {
    const decided = await world.taken(
      "tenderPreferencesDecide",
      await world.closed([bid(2, "88.5", "98"), bid(9, "88.5", "98")]),
    );
    const evaluated = await world.taken("tenderEvaluate", decided);
    expect(await lotOf(evaluated.id)).toMatchObject({ tieBreak: { effect: "TIE_BREAK_APPLIED", first: [bidder(2)] } });
    await world.record(async (recorder) => {
      await recorder.revoke(String(await recorder.titleId(titleOf(2))), "BELOW_DECLARED_LEVEL", "2023-02-15");
    });
    const rechecked = await world.rechecked(evaluated);
    const { data } = await world.ask(
      PURCHASER,
      `query ($id: ID!) { tender(id: $id) { bids { edges { node { bidder preference { state determination changedAtRecheck
        decision { answer { determination } } recheck { recheckOf answer { reasons { code } } } } } } } } }`,
      { id: rechecked.id },
    );
    const nodes = nodesIn<{ bidder: string }>(data, "bids");
    expect(nodes.find((node) => node.bidder === bidder(2))).toMatchObject({
      preference: {
        state: "RECHECKED_AT_AWARD",
        determination: "NOT_ELIGIBLE",
        changedAtRecheck: true,
        decision: { answer: { determination: "ELIGIBLE" } },
        recheck: { answer: { reasons: [{ code: "TITLE_REVOKED" }] } },
      },
    });
    expect(nodes.find((node) => node.bidder === bidder(9))).toMatchObject({ preference: { changedAtRecheck: false } });
    expect(await lotOf(rechecked.id)).toMatchObject({ tieBreak: { effect: "TIE_UNRESOLVED" } });
    const awarded = await world.taken("tenderAward", rechecked, { awards: [{ lot: "1", bidder: bidder(9) }] });
    expect(await lotOf(awarded.id)).toMatchObject({
      award: { bidder: bidder(9), reason: null, effect: "TIE_UNRESOLVED", first: [bidder(2), bidder(9)].sort() },
    });
  });

  it("keeps what an announced document said before it was changed, and changes nothing after the deadline", async () => {
    const ahead = { deadline: "2999-12-31" };
    const drafted = await world.taken("tenderDraft", null, { content: content(ahead) });
    const announced = await world.taken("tenderAnnounce", drafted);
    const [{ at } = {}] = await world.rows("procurement", "select clock_timestamp()::text as at");
    const amended = await world.taken("tenderAmend", announced, {
      content: content({ ...ahead, title: "办公空调采购（更正）" }),
    });
    const asked =
      "query ($id: ID!, $knownAt: DateTime) { tender(id: $id, knownAt: $knownAt) { title revision amendedAt } }";
    const before = await world.ask(PURCHASER, asked, {
      id: amended.id,
      knownAt: String(at).replace(" ", "T").replace(/\+00$/, "Z"),
    });
    expect(before.data).toMatchObject({ tender: { title: "办公空调采购", revision: 2, amendedAt: [] } });
    const now = await world.ask(PURCHASER, asked, { id: amended.id });
    expect(now.data).toMatchObject({
      tender: { title: "办公空调采购（更正）", revision: 3, amendedAt: [expect.any(String)] },
    });
    const closed = await world.closed([bid(9, "1", "1")]);
    const { errors } = await world.step(PURCHASER, "tenderAmend", closed, { content: content(ahead) });
    expect(errors.map(({ code }) => code)).toEqual(["STATE_DOES_NOT_ALLOW"]);
  });
});
