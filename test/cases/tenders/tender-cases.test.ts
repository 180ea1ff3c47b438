import { randomUUID } from "node:crypto";
import { procedureRequest } from "../../../shared/procedure/procedure-request.ts";
import { openHub } from "../../harness/open-hub.ts";
import {
  bid,
  bidder,
  content,
  endCursorIn,
  FINANCE_OF_TIANJIN,
  FINANCE_OF_YUNNAN,
  nodesIn,
  OTHER_PURCHASER,
  PURCHASER,
  type Seen,
  useTenderWorld,
} from "./tender-world.ts";

const LOTS = ["1", "2", "3"].map((number) => ({ number, catalogueCode: "A02061804", title: `空调机 ${number}` }));
const EFFECTS = "query ($id: ID!) { tender(id: $id) { lots { number tieBreak { effect first } } } }";

describe("Tenders of purchasers", () => {
  const world = useTenderWorld();

  async function counted(): Promise<unknown> {
    const [row] = await world.rows(
      "procurement",
      "select (select count(*) from desk.step)::int as steps, (select count(*) from record.decision)::int as decisions",
    );
    return row;
  }

  /** A tender with one bid in a state. */
  async function upTo(state: string): Promise<Seen> {
    if (state === "DRAFT") return world.taken("tenderDraft", null, { content: content() });
    if (state === "ANNOUNCED") return world.taken("tenderAnnounce", await upTo("DRAFT"), { on: "2023-02-01" });
    if (state === "CANCELLED") return world.taken("tenderCancel", await upTo("DRAFT"), { reason: "不再采购" });
    if (state === "CLOSED") return world.closed([bid(0, "1", "1")]);
    const evaluated = await world.evaluated([bid(0, "1", "1")]);
    if (state === "EVALUATED") return evaluated;
    return world.taken("tenderAward", evaluated, { awards: [{ lot: "1", bidder: bidder(0) }] });
  }

  it("of 3 lots and 40 bidders each: one call records the bids, one decides all by one look at the register", async () => {
    const bids = LOTS.flatMap(({ number }, place) =>
      Array.from({ length: 40 }, (_, index) => bid(index, index < 4 + place ? "90" : "80.5", "100", number)),
    );
    const decided = await world.taken("tenderPreferencesDecide", await world.closed(bids, { lots: LOTS }));
    const rows = await world.rows(
      "procurement",
      `select count(*)::int as decisions, count(distinct d.known_at)::int as looks, count(distinct d.valid_on)::int as days,
         count(*) filter (where d.determination = 'ELIGIBLE')::int as eligible
       from procurement.preference_decision p join procurement.tender_bid b on b.id = p.bid_id
       join record.decision d on d.id = p.decision_id where b.tender_id = $1`,
      [decided.id],
    );
    expect(rows).toEqual([{ decisions: 120, looks: 1, days: 1, eligible: 9 }]);
    const { data } = await world.ask(PURCHASER, EFFECTS, { id: decided.id });
    const equal = (many: number) => Array.from({ length: many }, (_, index) => bidder(index)).sort();
    expect(data).toEqual({
      tender: {
        lots: LOTS.map(({ number }, place) => ({
          number,
          tieBreak: { effect: "TIE_UNRESOLVED", first: equal(4 + place) },
        })),
      },
    });
    const page =
      'query ($id: ID!, $after: String) { tender(id: $id) { bids(lot: "2", first: 30, after: $after) { edges { node { bidder } } pageInfo { endCursor } } } }';
    const first = await world.ask(PURCHASER, page, { id: decided.id });
    const after = endCursorIn(first.data);
    const second = await world.ask(PURCHASER, page, { id: decided.id, after });
    const seen = [first, second].flatMap(({ data: part }) => nodesIn<{ bidder: string }>(part, "bids"));
    expect(seen.map((each) => each.bidder)).toEqual(equal(40));
  });

  it("does not take a register that it cannot rely on for a no, and asks again once it can", async () => {
    const closed = await world.closed([bid(0, "90", "98"), bid(9, "90", "98")]);
    const stale = await openHub(world.databases, { freshnessLimitMs: 0, rings: world.hub.rings });
    try {
      const input = { tender: closed.id, ifRevision: closed.revision, idempotencyKey: randomUUID() };
      const text = `mutation ($input: TenderPreferencesDecideInput!) { tenderPreferencesDecide(input: $input) {
        tender { lots { tieBreak { effect equal { determination decision { answer { reasons { code } } } } } } } errors { code } } }`;
      const { data } = await stale.ask(text, { input }, PURCHASER);
      const unknown = { determination: "UNDETERMINED", decision: { answer: { reasons: [{ code: "SOURCE_STALE" }] } } };
      expect(data).toEqual({
        tenderPreferencesDecide: {
          tender: { lots: [{ tieBreak: { effect: "UNDETERMINED", equal: [unknown, unknown] } }] },
          errors: [],
        },
      });
    } finally {
      await stale.close();
    }
    const again = await world.taken("tenderPreferencesDecide", { ...closed, revision: closed.revision + 1 });
    const { data } = await world.ask(PURCHASER, EFFECTS, { id: again.id });
    expect(data).toEqual({
      tender: { lots: [{ number: "1", tieBreak: { effect: "TIE_BREAK_APPLIED", first: [bidder(0)] } }] },
    });
    const { errors } = await world.step(PURCHASER, "tenderPreferencesDecide", again);
    expect(errors.map(({ code }) => code)).toEqual(["NOTHING_TO_DECIDE"]);
  });

  it("are there for nobody but their purchaser, whatever is tried", async () => {
    const closed = await world.closed([bid(0, "1", "1")]);
    const before = await counted();
    const steps: [string, object][] = [
      ["tenderAmend", { content: content() }],
      ["tenderAnnounce", {}],
      ["tenderClose", {}],
      ["tenderBidsRecord", { bids: [bid(1, "1", "1")] }],
      ["tenderPreferencesDecide", {}],
      ["tenderEvaluate", {}],
      ["tenderPreferencesRecheck", {}],
      ["tenderAward", { awards: [] }],
      ["tenderCancel", { reason: "无" }],
    ];
    for (const [name, input] of steps) {
      const { tender, errors } = await world.step(OTHER_PURCHASER, name, closed, input);
      expect([name, tender, errors.map(({ code, current }) => [code, current])]).toEqual([
        name,
        null,
        [["NOT_ON_RECORD", null]],
      ]);
    }
    const asked = `query ($id: ID!) { tender(id: $id) { id } tenderOcdsRelease(id: $id) { id } tenders(state: CLOSED) { edges { node { id } } } }`;
    const { data } = await world.ask(OTHER_PURCHASER, asked, { id: closed.id });
    expect(data).toEqual({ tender: null, tenderOcdsRelease: null, tenders: { edges: [] } });
    const request = procedureRequest(OTHER_PURCHASER, "tenderCancel", { idempotencyKey: randomUUID() });
    const forged = { ...request, tenant: PURCHASER.tenant, role: "BANK" };
    const call = "select procurement.tender_move($1, $2, $3, 'CANCEL', 'CANCELLED', '无', null) as said";
    const told = await world.rows("procurement", call, [request, closed.id, closed.revision]);
    expect(told).toEqual([{ said: { outcome: "NOT_ON_RECORD" } }]);
    await expect(world.rows("procurement", call, [forged, closed.id, closed.revision])).rejects.toMatchObject({
      code: "LH131",
    });
    const elsewhere = { ...PURCHASER, jurisdictions: FINANCE_OF_YUNNAN.jurisdictions };
    const { errors } = await world.step(elsewhere, "tenderEvaluate", closed);
    expect(errors.map(({ code }) => code)).toEqual(["NOT_FOR_THIS_CALLER"]);
    expect(await counted()).toEqual(before);
  });

  it.each([
    ["DRAFT", ["AMEND", "CANCEL"]],
    ["ANNOUNCED", ["CLOSE", "CANCEL"]],
    ["CLOSED", ["RECORD_BIDS", "DECIDE_PREFERENCES", "CANCEL"]],
    ["EVALUATED", ["RECHECK_PREFERENCES", "AWARD", "CANCEL"]],
    ["AWARDED", []],
    ["CANCELLED", []],
  ])(
    "%s after the deadline lets happen %j and refuses everything else, by itself and by the gateway",
    async (state, possible) => {
      const tender = await upTo(state);
      const asked = "query ($id: ID!) { tender(id: $id) { state availableActions { action possible } } }";
      const { data } = await world.ask(PURCHASER, asked, { id: tender.id });
      const shown = data as { tender: { state: string; availableActions: { action: string; possible: boolean }[] } };
      expect(shown.tender.state).toBe(state);
      const open = shown.tender.availableActions.filter((each) => each.possible).map(({ action }) => action);
      expect(open).toEqual(possible);
      const before = await counted();
      const inputs: Record<string, [string, object]> = {
        AMEND: ["tenderAmend", { content: content() }],
        ANNOUNCE: ["tenderAnnounce", {}],
        CLOSE: ["tenderClose", {}],
        RECORD_BIDS: ["tenderBidsRecord", { bids: [bid(1, "1", "1")] }],
        DECIDE_PREFERENCES: ["tenderPreferencesDecide", {}],
        EVALUATE: ["tenderEvaluate", {}],
        RECHECK_PREFERENCES: ["tenderPreferencesRecheck", {}],
        AWARD: ["tenderAward", { awards: [{ lot: "1", bidder: bidder(0) }] }],
        CANCEL: ["tenderCancel", { reason: "无" }],
      };
      for (const [event, [name, input]] of Object.entries(inputs)) {
        if (possible.includes(event)) continue;
        const { tender: done, errors } = await world.step(PURCHASER, name, tender, input);
        expect([event, done, errors.length > 0]).toEqual([event, null, true]);
      }
      expect(await counted()).toEqual(before);
    },
  );

  it("count what the preference decided by purchaser, category and year, and are released as open contracting data", async () => {
    const purchaser = `示例采购单位 ${randomUUID()}`;
    const rechecked = await world.evaluated(
      [
        bid(0, "90", "98"),
        bid(9, "90", "98"),
        { ...bid(10, "99", "1"), rejectedBecause: "未提交保证金" },
        bid(11, "1", "1", "2"),
      ],
      { purchaser, lots: LOTS },
    );
    const award = (awards: object[]) => world.step(PURCHASER, "tenderAward", rechecked, { awards });
    const refused = await award([
      { lot: "1", bidder: bidder(9) },
      { lot: "2", bidder: bidder(0) },
    ]);
    expect(refused.errors.map(({ code, field }) => [code, field.join(".")])).toEqual([
      ["REASON_MISSING", "input.awards.0.reason"],
      ["BID_NOT_ON_RECORD", "input.awards.1.bidder"],
      ["AWARD_MISSING", "input.awards"],
    ]);
    const { tender: awarded } = await award([
      { lot: "1", bidder: bidder(0) },
      { lot: "2", bidder: bidder(11) },
      { lot: "3", reason: "无人投标" },
    ]);
    const uses = `query ($year: Int!) { preferenceUses(year: $year, first: 100) { edges { node {
      purchaser category lotCount noneCount appliedCount unresolvedCount undeterminedCount otherwiseAwardedCount } } } }`;
    const seenBy = async (viewer: typeof PURCHASER) => {
      const { data } = await world.ask(viewer, uses, { year: new Date().getUTCFullYear() });
      const { preferenceUses } = data as { preferenceUses: { edges: { node: { purchaser: string } }[] } };
      return preferenceUses.edges.map(({ node }) => node).filter((node) => node.purchaser === purchaser);
    };
    const none = { unresolvedCount: 0, undeterminedCount: 0, otherwiseAwardedCount: 0 };
    const used = [
      { purchaser, category: null, lotCount: 2, noneCount: 2, appliedCount: 0, ...none },
      { purchaser, category: "C3852", lotCount: 1, noneCount: 0, appliedCount: 1, ...none },
    ];
    expect(await seenBy(PURCHASER)).toEqual(used);
    expect(await seenBy(FINANCE_OF_TIANJIN)).toEqual(used);
    expect([await seenBy(FINANCE_OF_YUNNAN), await seenBy(OTHER_PURCHASER)]).toEqual([[], []]);
    const { data } = await world.ask(
      PURCHASER,
      "query ($id: ID!) { tenderOcdsRelease(id: $id) { ocid tags release releasePackage } }",
      { id: (awarded as Seen).id },
    );
    const { release, releasePackage } = (data as { tenderOcdsRelease: Record<string, string> }).tenderOcdsRelease;
    const told = JSON.parse(String(release));
    expect(told).toMatchObject({
      tag: ["award"],
      initiationType: "tender",
      tender: { status: "complete", lots: LOTS.map(({ number }) => ({ id: number })) },
      awards: [
        {
          status: "active",
          suppliers: [{ id: `CN-SAIC-${bidder(0)}` }],
          leaderPreference: { effect: "TIE_BREAK_APPLIED" },
        },
        { status: "active", suppliers: [{ id: `CN-SAIC-${bidder(11)}` }] },
        { status: "unsuccessful", suppliers: [], description: "无人投标" },
      ],
    });
    expect(told.bids.details.map(({ status }: { status: string }) => status).sort()).toEqual([
      "disqualified",
      "valid",
      "valid",
      "valid",
    ]);
    expect(JSON.parse(String(releasePackage))).toMatchObject({ version: "1.1", releases: [told] });
  });
});
