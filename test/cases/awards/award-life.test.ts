import { CHECK, CUT_OFF, LEADER, OFFICE, useAwardWorld } from "./award-world.ts";

describe("An award office, from the call of a round to its adoptions", () => {
  const world = useAwardWorld();

  it("adopts the result of a leader at the cut-off, by a decision of record about that day", async () => {
    const round = await world.round();
    const nominated = await world.nominated(round);
    const checked = await world.taken(OFFICE, "awardNominationCheck", nominated, CHECK);
    expect(checked).toMatchObject({ state: "CHECKED", revision: 2, check: { determination: "ELIGIBLE" } });
    const adopted = await world.taken(OFFICE, "awardNominationAdopt", checked);
    expect(adopted).toMatchObject({
      state: "ADOPTED",
      revision: 3,
      outcome: { adopted: true, adopts: "RESULT", reason: null },
    });
    const { data, errors } = await world.ask(
      { kind: "PUBLIC" },
      `{ awardAdoptions(round: "${round.id}") { edges { node { uscc adopts standing { enterprise { name } }
        round { cutOffOn adopts programme { level award adopts citation { clause } } } } } } }`,
    );
    const programme = {
      level: "PROVINCIAL",
      award: "government-quality-award",
      adopts: "RESULT",
      citation: { clause: "§5(1)" },
    };
    const node = {
      uscc: LEADER,
      adopts: "RESULT",
      standing: { enterprise: { name: "示例企业 云南 有效" } },
      round: { cutOffOn: CUT_OFF, adopts: "RESULT", programme },
    };
    expect([data, errors]).toEqual([{ awardAdoptions: { edges: [{ node }] } }, undefined]);
  });
});
