import { randomUUID } from "node:crypto";
import type { SignedInViewer, Viewer } from "../../../shared/access/viewer.ts";
import { NOMINATION_MACHINE } from "../../../subgraphs/quality-award/domain/awards/nomination-machine.ts";
import { openWriter } from "../../copies/register-writer.ts";
import { identityOf } from "../../subgraphs/market-regulation/cast.ts";
import { everyAttempt } from "../../subgraphs/market-regulation/procedure-tables.ts";
import { CHECK, OFFICE, OFFICE_OF_TIANJIN, type Thing, useAwardWorld } from "./award-world.ts";

const LEADER = "91120116LEADR8214H";
const OTHER = "91120116LEADR81931";
const TO_BE_REVOKED = "91120116LEADR81188";

/** Scopes that a provider should never give to them. */
function withScopes(viewer: SignedInViewer): SignedInViewer {
  return { ...viewer, scopes: new Set([...viewer.scopes, "award:manage", "award:decide"]) };
}

const EVERYBODY: Readonly<Record<string, Viewer>> = {
  "the office": OFFICE_OF_TIANJIN,
  "the committee": identityOf("standardisation-committee"),
  "an office elsewhere": OFFICE,
  finance: identityOf("finance@110000"),
  "finance with the scopes": withScopes(
    identityOf("finance@110000", { jurisdictions: OFFICE_OF_TIANJIN.jurisdictions }),
  ),
  "a bank with the scopes": withScopes(identityOf("bank")),
  "an enterprise with the scopes": withScopes(identityOf("enterprise")),
  auditor: identityOf("auditor"),
  nobody: { kind: "PUBLIC" },
};
const OFFICES = ["the office", "the committee"];

const STEPS: Readonly<Record<string, readonly [string, object]>> = {
  CHECK: ["awardNominationCheck", CHECK],
  ADOPT: ["awardNominationAdopt", {}],
  DECLINE: ["awardNominationDecline", { reason: "未达到评审要求" }],
};

describe("Every step of a nomination, from every state, by everybody, through the gateway", () => {
  const world = useAwardWorld();
  const resting = new Map<string, Thing>();

  const round = () => world.round(OFFICE_OF_TIANJIN, "120000", "government-quality-award");
  const upTo = async (state: string, uscc = LEADER): Promise<Thing> => {
    const office = OFFICE_OF_TIANJIN;
    const nominated = await world.nominated(await round(), uscc, office);
    if (state === "NOMINATED") return nominated;
    const checked = await world.taken(office, "awardNominationCheck", nominated, CHECK);
    if (state === "CHECKED") return checked;
    const [name, input] = STEPS[state === "NOT_ADOPTED" ? "DECLINE" : "ADOPT"] ?? ["", {}];
    return world.taken(office, name, checked, input);
  };
  const attempts = everyAttempt(NOMINATION_MACHINE, Object.keys(EVERYBODY), (who) => OFFICES.includes(who)).filter(
    ({ event }) => event !== "AFFECT",
  );
  const count = async () => {
    const [row] = await world.rows(
      "quality-award",
      `select (select count(*) from desk.step) || ' ' || (select count(*) from record.decision)
         || ' ' || (select count(*) from award.nomination) as all`,
    );
    return row?.all;
  };
  const attempt = async (event: string, who: string, of: Thing | null, roundId = "") => {
    const viewer = EVERYBODY[who] ?? OFFICE;
    const selection = "nomination { id revision state }";
    if (event === "NOMINATE") {
      const input = { round: roundId, uscc: OTHER, on: "2026-05-20" };
      return world.mutate(viewer, "awardNominationSubmit", input, selection);
    }
    const [name, input] = STEPS[event] ?? ["", {}];
    const { id, revision } = of ?? { id: randomUUID(), revision: 1 };
    return world.mutate(viewer, name, { nomination: id, ifRevision: revision, ...input }, selection);
  };

  beforeAll(async () => {
    for (const state of ["NOMINATED", "CHECKED", "ADOPTED", "NOT_ADOPTED"]) resting.set(state, await upTo(state));
    const touched = await upTo("ADOPTED", TO_BE_REVOKED);
    const [title] = await world.rows("quality-award", "select id from register.title where uscc = $1", [TO_BE_REVOKED]);
    const writer = await openWriter(world.databases);
    await writer.revoke(String(title?.id), "2026-05-01");
    await writer.acknowledge();
    await writer.close();
    const state = async () => {
      const { data } = await world.ask(OFFICE_OF_TIANJIN, `{ awardNomination(id: "${touched.id}") { state } }`);
      return (data?.awardNomination as Thing | null)?.state;
    };
    while ((await state()) !== "AFFECTED") await new Promise((resolve) => setTimeout(resolve, 100));
    resting.set("AFFECTED", { ...touched, revision: touched.revision + 1 });
  }, 60_000);

  it.each([null, ...NOMINATION_MACHINE.states])(
    "from %s: what the procedure gives to nobody, or to others, is refused and leaves nothing behind",
    async (from) => {
      const { id } = await round();
      const before = await count();
      for (const { event, who, to } of attempts.filter((each) => each.from === from)) {
        // Whoever may nominate does so in a test of its own; a nomination of another enterprise begins anew.
        if (to !== null || (event === "NOMINATE" && OFFICES.includes(who))) continue;
        const of = from === null ? null : (resting.get(from) ?? null);
        const answer = await attempt(event, who, of, id).catch((error: Error) => error);
        const done = !(answer instanceof Error) && answer.errors.length === 0;
        expect([from, event, who, done]).toEqual([from, event, who, false]);
      }
      expect(await count()).toBe(before);
    },
    60_000,
  );

  it.each(attempts.filter(({ to }) => to !== null))(
    "from $from, $event by $who leads to $to",
    async ({ from, event, who, to }) => {
      const of = from === null ? null : await upTo(from);
      // The same question is asked again only as known later, which the heartbeat brings.
      if (from === "CHECKED" && event === "CHECK") await new Promise((resolve) => setTimeout(resolve, 2_500));
      const answer = await attempt(event, who, of, (await round()).id);
      expect(answer.errors).toEqual([]);
      expect(answer.nomination).toMatchObject({ state: to, revision: (of?.revision ?? 0) + 1 });
    },
  );

  it("the database refuses what the code forgot", async () => {
    const refusal = (sql: string, values: unknown[] = []) =>
      world.rows("quality-award", sql, values).then(
        () => "accepted",
        (error: Error & { code?: string }) => `${error.code} ${error.message.split(":")[0]}`,
      );
    const request = (traits: object = {}) => ({
      tenant: OFFICE_OF_TIANJIN.tenant,
      actor: "clerk",
      role: "DEPARTMENT",
      department: "market-regulation",
      uscc: null,
      jurisdictions: ["120000"],
      key: randomUUID(),
      operation: "x",
      hash: "a".repeat(64),
      ...traits,
    });
    const nominated = resting.get("NOMINATED");
    const checked = resting.get("CHECKED");
    const [foreign] = await world.rows(
      "quality-award",
      "select decision_id as id from award.nomination_check where nomination_id = $1",
      [resting.get("AFFECTED")?.id],
    );
    const check = "select award.nomination_check_record($1, $2, 1, $3)";
    const decide = "select award.nomination_decide($1, $2, 2, 'DECLINE', 'x', null)";
    const content = { kind: "QUALITY_AWARD", name: "x", openedOn: "2026-01-01" };
    const programme = "select award.programme_record($1, '120000', $2, $3)";
    expect([
      await refusal(check, [request(), nominated?.id, foreign?.id]),
      await refusal(check, [request({ tenant: "another" }), nominated?.id, foreign?.id]),
      await refusal(decide, [request({ jurisdictions: ["110000"] }), checked?.id]),
      await refusal(decide, [request({ department: "finance" }), checked?.id]),
      await refusal(programme, [request(), "no-such-award", content]),
      await refusal("update award.adoption set reason = 'x'"),
      await refusal("delete from award.nomination"),
      await refusal("truncate award.recommended"),
    ]).toEqual([
      "LH161 CHECK_NOT_AT_CUT_OFF",
      "LH161 CHECK_NOT_AT_CUT_OFF",
      "LH131 NOT_THE_CALLERS",
      "LH131 NOT_THE_CALLERS",
      "LH160 AWARD_NOT_NAMED",
      "LH013 HISTORY_IS_KEPT",
      "LH013 HISTORY_IS_KEPT",
      "LH013 HISTORY_IS_KEPT",
    ]);
  });
});
