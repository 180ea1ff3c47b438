import { describeWithMaterial, sharedText } from "../../harness/shared-material.ts";
import { CHECK, OFFICE, OFFICE_OF_BEIJING, OFFICE_OF_TIANJIN, useAwardWorld } from "./award-world.ts";

const HISTORY = "domain/scenarios/history.jsonl";

describeWithMaterial(HISTORY, "A21 through the desk: adoption at the cut-off of a round", () => {
  const world = useAwardWorld(() => sharedText(HISTORY));

  const checked = async (office = OFFICE, jurisdiction: string, award: string, cutOffOn: string, uscc: string) => {
    const round = await world.round(office, jurisdiction, award, cutOffOn);
    return world.taken(office, "awardNominationCheck", await world.nominated(round, uscc, office), CHECK);
  };
  const decision = async (office = OFFICE, id: string) => {
    const { data } = await world.ask(
      office,
      `{ awardNomination(id: "${id}") { check { decision { answer { determination reasons { code }
        citations { document clause } } } } } }`,
    );
    return data?.awardNomination;
  };
  const answered = (determination: string, codes: string[], citations: object[]) => ({
    check: { decision: { answer: { determination, reasons: codes.map((code) => ({ code })), citations } } },
  });

  it("a title expired on the day before the cut-off of 2021-10-24 is not adopted in Yunnan", async () => {
    const { id } = await checked(OFFICE, "530000", "government-quality-award", "2021-10-24", "91530111LEADR00446");
    const citations = [
      { document: "yunnan-2020-9", clause: "§3(5)" },
      { document: "yunnan-2020-9", clause: "§5" },
    ];
    const reasons = ["TITLE_EXPIRED", "TITLE_ISSUER_NOT_RECOGNISED"];
    expect(await decision(OFFICE, id)).toEqual(answered("NOT_ELIGIBLE", reasons, citations));
  });

  it.each([
    [
      "the result in Tianjin",
      OFFICE_OF_TIANJIN,
      "120000",
      "government-quality-award",
      "2023-03-01",
      "91120116LEADR0052A",
      "RESULT",
    ],
    [
      "the work in Beijing",
      OFFICE_OF_BEIJING,
      "110000",
      "government-quality-management-award",
      "2020-12-01",
      "91110108LEADR001X3",
      "WORK",
    ],
  ])("%s is adopted", async (_what, office, jurisdiction, award, cutOffOn, uscc, adopts) => {
    const of = await checked(office, jurisdiction, award, cutOffOn, uscc);
    const clause = jurisdiction === "120000" ? "§4.1" : "§4(3)12";
    const document = jurisdiction === "120000" ? "tianjin-2021" : "beijing-2020";
    const reasons = ["POLICY_PROVIDES", "TITLE_IN_FORCE"];
    expect(await decision(office, of.id)).toEqual(answered("ELIGIBLE", reasons, [{ document, clause }]));
    const adopted = await world.taken(office, "awardNominationAdopt", of);
    expect(adopted).toMatchObject({ state: "ADOPTED", outcome: { adopted: true, adopts } });
  });

  it("a leader at the cut-off of 2021-06-14 is one as known that day, and by the check that is made today", async () => {
    const uscc = "91530111LEADR01084";
    const of = await checked(OFFICE, "530000", "government-quality-award", "2021-06-14", uscc);
    const { data } = await world.ask(
      OFFICE,
      `{ standing(uscc: "${uscc}", validOn: "2021-06-14", knownAt: "2021-06-14T10:00:00+08:00") {
        awardAdoption(jurisdiction: "530000", award: "government-quality-award") { determination } } }`,
    );
    expect(data).toEqual({ standing: { awardAdoption: { determination: "ELIGIBLE" } } });
    const adopted = await world.taken(OFFICE, "awardNominationAdopt", of);
    expect(adopted).toMatchObject({ outcome: { adopted: true, adopts: "RESULT" } });
  });
});
