import { openWriter } from "../../copies/register-writer.ts";
import {
  CHECK,
  CUT_OFF,
  EXPIRED,
  LEADER,
  NO_TITLE,
  OFFICE,
  OFFICE_OF_BEIJING,
  OFFICE_OF_TIANJIN,
  REVOKED,
  useAwardWorld,
} from "./award-world.ts";

const NOBODY = { kind: "PUBLIC" } as const;
/** A leader of Tianjin whose title is to be revoked: nobody else's answers hang on it. */
const TO_BE_REVOKED = "91120116LEADR81188";

describe("An award office, from the call of a round to its adoptions", () => {
  const world = useAwardWorld();

  it("adopts the result of a leader at the cut-off, by a decision of record about that day", async () => {
    const round = await world.round();
    const nominated = await world.nominated(round);
    const checked = await world.taken(OFFICE, "awardNominationCheck", nominated, CHECK);
    expect(checked).toMatchObject({ state: "CHECKED", revision: 2, check: { determination: "ELIGIBLE" } });
    const adopted = await world.taken(OFFICE, "awardNominationAdopt", checked);
    const outcome = { adopted: true, adopts: "RESULT", reason: null };
    expect(adopted).toMatchObject({ state: "ADOPTED", revision: 3, outcome });
    const { data, errors } = await world.ask(
      NOBODY,
      `{ awardAdoptions(round: "${round.id}") { edges { node { uscc adopts standing { enterprise { name } }
        round { cutOffOn adopts programme { level award adopts citation { clause } } } } } } }`,
    );
    const award = { level: "PROVINCIAL", award: "government-quality-award", adopts: "RESULT" };
    const node = {
      uscc: LEADER,
      adopts: "RESULT",
      standing: { enterprise: { name: "示例企业 云南 有效" } },
      round: { cutOffOn: CUT_OFF, adopts: "RESULT", programme: { ...award, citation: { clause: "§5(1)" } } },
    };
    expect([data, errors]).toEqual([{ awardAdoptions: { edges: [{ node }] } }, undefined]);
    const decision = await world.ask(
      OFFICE,
      `{ awardNomination(id: "${nominated.id}") { check { decision {
      purpose question { validOn award jurisdiction uscc } } } } }`,
    );
    const question = { validOn: CUT_OFF, award: "government-quality-award", jurisdiction: "530000", uscc: LEADER };
    const check = { decision: { purpose: "award-evaluation", question } };
    expect(decision.data).toEqual({ awardNomination: { check } });
  });

  it("counts the leader work in Beijing, where the notice says so", async () => {
    const round = await world.round(OFFICE_OF_BEIJING, "110000", "government-quality-management-award");
    const nominated = await world.nominated(round, "91110105LEADR61200", OFFICE_OF_BEIJING);
    const checked = await world.taken(OFFICE_OF_BEIJING, "awardNominationCheck", nominated, CHECK);
    const adopted = await world.taken(OFFICE_OF_BEIJING, "awardNominationAdopt", checked);
    expect(adopted).toMatchObject({ outcome: { adopted: true, adopts: "WORK" } });
  });

  it.each([
    ["expired before it", EXPIRED],
    ["revoked before it", REVOKED],
    ["never held", NO_TITLE],
  ])("adopts nothing of a title that was %s, and shows nobody that it did not", async (_what, uscc) => {
    const round = await world.round();
    const checked = await world.taken(OFFICE, "awardNominationCheck", await world.nominated(round, uscc), CHECK);
    expect(checked).toMatchObject({ check: { determination: "NOT_ELIGIBLE" } });
    const { errors } = await world.step(OFFICE, "awardNominationAdopt", checked);
    expect(errors.map(({ code }) => code)).toEqual(["CHECK_NOT_ELIGIBLE"]);
    const declined = await world.taken(OFFICE, "awardNominationDecline", checked, { reason: "截止日无有效称号" });
    const outcome = { adopted: false, adopts: null, reason: "截止日无有效称号" };
    expect(declined).toMatchObject({ state: "NOT_ADOPTED", outcome });
    const { data } = await world.ask(NOBODY, `{ awardAdoptions(uscc: "${uscc}") { edges { cursor } } }`);
    expect(data).toEqual({ awardAdoptions: { edges: [] } });
  });

  it("keeps the cut-off once somebody was checked at it, and corrects what else the round says", async () => {
    const round = await world.round();
    const correct = (cutOffOn: string, ifRevision: number) =>
      world.mutate(
        OFFICE,
        "awardRoundCorrect",
        { round: round.id, ifRevision, content: { opensOn: "2026-01-01", cutOffOn, notice: "更正通知" } },
        "round { revision cutOffOn notice }",
        "revision",
      );
    expect(await correct("2026-05-21", 1)).toMatchObject({ round: { revision: 2, cutOffOn: "2026-05-21" } });
    const nominated = await world.nominated(round);
    expect((await correct("2026-05-20", 2)).errors).toMatchObject([{ code: "DAYS_OUT_OF_ORDER" }]);
    await world.taken(OFFICE, "awardNominationCheck", nominated, CHECK);
    expect((await correct("2026-05-22", 2)).errors).toMatchObject([{ code: "CUT_OFF_FIXED" }]);
    expect(await correct("2026-05-21", 2)).toMatchObject({ round: { revision: 3, notice: "更正通知" } });
    expect((await correct("2026-05-21", 2)).errors).toMatchObject([{ code: "CONFLICT", current: { revision: 3 } }]);
  });

  it("is shown whom a revocation touches that becomes known after the adoption; the adoption stays", async () => {
    const office = OFFICE_OF_TIANJIN;
    const round = await world.round(office, "120000", "government-quality-award");
    const adoptedBefore = await world.nominated(round, TO_BE_REVOKED, office);
    const other = await world.round(office, "120000", "government-quality-award");
    const checkedOnly = await world.nominated(other, TO_BE_REVOKED, office);
    const checked = await world.taken(office, "awardNominationCheck", adoptedBefore, CHECK);
    await world.taken(office, "awardNominationAdopt", checked);
    const waiting = await world.taken(office, "awardNominationCheck", checkedOnly, CHECK);
    const affected = async (text = "") => {
      const answer = await world.ask(
        office,
        `{ awardAffectedNominations(jurisdiction: "120000"${text}) { edges { node { id state outcome { adopted }
          effects { before after reasons { code } } } } } }`,
      );
      const data = answer.data as { awardAffectedNominations: { edges: { node: object }[] } };
      return data.awardAffectedNominations.edges.map(({ node }) => node);
    };
    expect(await affected()).toEqual([]);

    const [title] = await world.rows("quality-award", "select id, number from register.title where uscc = $1", [
      TO_BE_REVOKED,
    ]);
    const writer = await openWriter(world.databases);
    await writer.revoke(String(title?.id), "2026-05-01");
    await writer.acknowledge();
    await writer.close();
    await until(async () => (await affected()).length === 2);

    const effect = { before: "ELIGIBLE", after: "NOT_ELIGIBLE", reasons: [{ code: "TITLE_REVOKED" }] };
    const touched = [
      { id: checkedOnly.id, state: "CHECKED", outcome: null, effects: [effect] },
      { id: adoptedBefore.id, state: "AFFECTED", outcome: { adopted: true }, effects: [effect] },
    ];
    expect(await affected()).toEqual(touched);
    expect(await affected(`, title: "${title?.number}"`)).toEqual(touched);
    expect(await affected(', title: "another"')).toEqual([]);
    const late = await world.step(office, "awardNominationAdopt", waiting);
    expect(late.errors.map(({ code }) => code)).toEqual(["CHECK_OUTDATED"]);
    const again = await world.taken(office, "awardNominationCheck", waiting, CHECK);
    expect(again).toMatchObject({ state: "CHECKED", revision: 3, check: { determination: "NOT_ELIGIBLE" } });
    const { data } = await world.ask(NOBODY, `{ awardAdoptions(round: "${round.id}") { edges { node { uscc } } } }`);
    expect(data).toEqual({ awardAdoptions: { edges: [{ node: { uscc: TO_BE_REVOKED } }] } });
    const before = `{ awardNomination(id: "${adoptedBefore.id}", validOn: "2026-03-01") { state } }`;
    expect((await world.ask(office, before)).data).toEqual({ awardNomination: null });
  }, 60_000);

  it("does one thing for one key, and nothing else under it", async () => {
    const nominated = await world.nominated(await world.round());
    const input = { ...CHECK, idempotencyKey: "once" };
    const first = await world.taken(OFFICE, "awardNominationCheck", nominated, input);
    expect(await world.taken(OFFICE, "awardNominationCheck", nominated, input)).toEqual(first);
    const decided = "select from record.decision where uscc = $1 and idempotency_key like 'awardNominationCheck %'";
    const before = await world.rows("quality-award", decided, [LEADER]);
    const other = world.step(OFFICE, "awardNominationCheck", nominated, { ...input, legalBasis: "另一依据" });
    await expect(other).rejects.toThrow("IDEMPOTENCY_KEY_REUSED");
    expect(await world.rows("quality-award", decided, [LEADER])).toHaveLength(before.length);
  });
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 100));
}
