import { CAST, useRegisterWorld } from "../../subgraphs/market-regulation/register-world.ts";
import { BELOW, MEETS, SupervisionOffice } from "../supervision/supervision-office.ts";

const FIGURES = {
  SPOT_CHECKS_DRAWN: "0",
  SPOT_CHECKS_TESTED: "0/0",
  SPOT_CHECKS_BELOW_DECLARED: "0/0",
  SPOT_CHECKS_CONFIRMED: "0/0",
  COMPLAINTS_RECEIVED: "0",
  COMPLAINTS_OPEN: "0",
  COMPLAINTS_REFUSED: "0",
  COMPLAINTS_SUBSTANTIATED: "0",
  COMPLAINTS_UNSUBSTANTIATED: "0",
  COMPLAINTS_CLOSED: "0",
  COMPLAINTS_FROM_PUBLIC: "0",
  COMPLAINTS_FROM_CONSUMER_ASSOCIATION: "0",
  COMPLAINTS_FROM_MEDIA: "0",
  COMPLAINTS_FROM_CHAMBER: "0",
  COMPLAINTS_FROM_DEPARTMENT: "0",
};

interface Duty {
  readonly clause: string;
  readonly figures: { readonly figure: string; readonly count: number; readonly of: number | null }[];
}

/** What supervision counts is told of a place, by state and source, and of nobody. */
describe("Spot checks and complaints, counted", () => {
  const world = useRegisterWorld();
  const office = new SupervisionOffice(world);

  /** The figures behind afterwards supervision in Yunnan (§6(3)) on a day. */
  async function counted(validOn: string, knownAt?: unknown) {
    const { data, errors } = await world.ask(
      CAST.nobody,
      `query ($on: Date, $at: DateTime) { responsibilityMatrix(jurisdiction: "530000", validOn: $on, knownAt: $at) {
        duties { clause figures { figure count of } } } }`,
      { on: validOn, at: knownAt },
    );
    expect(errors).toBeUndefined();
    const matrix = data?.responsibilityMatrix as { duties: Duty[] }[];
    const duty = matrix.flatMap(({ duties }) => duties).find(({ clause }) => clause === "§6(3)");
    return Object.fromEntries(
      (duty?.figures ?? []).map(({ figure, count, of: whole }) => [
        figure,
        whole === null ? `${count}` : `${count}/${whole}`,
      ]),
    );
  }

  beforeAll(async () => {
    const confirmed = await office.tested(await office.declared("530111"), BELOW, "2021-06-10");
    const below = await office.moveCheck("spotCheckFallShort", confirmed, { on: "2021-06-11" });
    await office.moveCheck("spotCheckConfirm", below, { on: "2021-06-20" });
    const passed = await office.tested(await office.declared("530822"), MEETS, "2021-06-12");
    await office.moveCheck("spotCheckPass", passed, { on: "2021-06-13" });
    await office.check(await office.declared("530921"));

    const complainedOf = await world.enterprise("530111");
    const complaint = async (source: string, ...steps: [string, object][]) => {
      let seen = await office.recorded("ENTERPRISE", complainedOf.uscc, { source, on: "2021-07-01" });
      for (const [name, input] of steps) seen = await office.moveComplaint(name, seen, { on: "2021-07-10", ...input });
    };
    const investigated: [string, object][] = [
      ["complaintAccept", {}],
      ["complaintInvestigate", {}],
    ];
    await complaint("CONSUMER_ASSOCIATION");
    await complaint("MEDIA", ["complaintRefuse", { reason: "不属于职责" }]);
    await complaint("CHAMBER", ...investigated, ["complaintLeaveUnsubstantiated", { finding: "未见证据" }]);
    await complaint(
      "CHAMBER",
      ...investigated,
      ["complaintSubstantiate", { finding: "属实" }],
      ["complaintClose", { outcome: "已办结", on: "2021-07-20" }],
    );
    await world.rows("select register.beat()");
  });

  it("nothing happened before the first of them", async () => {
    expect(await counted("2021-05-31")).toEqual(FIGURES);
  });

  it("checks are drawn, tested, below what was declared, and confirmed so, each from its own day", async () => {
    expect(await counted("2021-06-02")).toMatchObject({ SPOT_CHECKS_DRAWN: "3", SPOT_CHECKS_TESTED: "0/3" });
    expect(await counted("2021-06-11")).toMatchObject({
      SPOT_CHECKS_TESTED: "1/3",
      SPOT_CHECKS_BELOW_DECLARED: "1/1",
      SPOT_CHECKS_CONFIRMED: "0/1",
    });
    expect(await counted("2021-06-20")).toEqual({
      ...FIGURES,
      SPOT_CHECKS_DRAWN: "3",
      SPOT_CHECKS_TESTED: "2/3",
      SPOT_CHECKS_BELOW_DECLARED: "1/2",
      SPOT_CHECKS_CONFIRMED: "1/2",
    });
  });

  it("complaints are counted by where they stand and by where they come from", async () => {
    const received = {
      COMPLAINTS_RECEIVED: "4",
      COMPLAINTS_FROM_CONSUMER_ASSOCIATION: "1",
      COMPLAINTS_FROM_MEDIA: "1",
      COMPLAINTS_FROM_CHAMBER: "2",
    };
    expect(await counted("2021-06-30")).toMatchObject({ COMPLAINTS_RECEIVED: "0" });
    expect(await counted("2021-07-09")).toMatchObject({ ...received, COMPLAINTS_OPEN: "4" });
    const found = { COMPLAINTS_REFUSED: "1", COMPLAINTS_SUBSTANTIATED: "1", COMPLAINTS_UNSUBSTANTIATED: "1" };
    expect(await counted("2021-07-19")).toMatchObject({
      ...received,
      ...found,
      COMPLAINTS_OPEN: "1",
      COMPLAINTS_CLOSED: "0",
    });
    expect(await counted("2021-07-20")).toMatchObject({ ...received, ...found, COMPLAINTS_CLOSED: "1" });
  });

  it("what was not known yet is not counted", async () => {
    const [before] = await world.rows(
      "select register.as_text(min(lower(known)) - interval '1 second') as at from register.spot_check",
    );
    expect(await counted("2021-12-31", before?.at)).toEqual(FIGURES);
  });

  it("a city has its figures, and a county none: a count would tell an enterprise that somebody complained of it", async () => {
    const publish = (division: string, figure: string) =>
      world.mutate(
        CAST.officer,
        "statisticPublish",
        { figure, division, validOn: "2021-07-20" },
        "statistic { published { count } }",
      );
    for (const [division, complaints, checks] of [
      ["530000", 4, 3],
      ["530100", 4, 0],
      ["530800", 0, 0],
    ] as const) {
      expect(await publish(division, "COMPLAINTS_RECEIVED")).toMatchObject({
        statistic: { published: { count: complaints } },
      });
      expect(await publish(division, "SPOT_CHECKS_DRAWN")).toMatchObject({
        statistic: { published: { count: checks } },
      });
    }
    for (const figure of ["COMPLAINTS_RECEIVED", "SPOT_CHECKS_DRAWN"]) {
      expect(await publish("530111", figure)).toMatchObject({ statistic: null, errors: [{ code: "FIGURE_NOT_KEPT" }] });
    }
  });
});
