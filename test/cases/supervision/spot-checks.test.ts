import { CAST, useRegisterWorld } from "../../subgraphs/market-regulation/register-world.ts";
import { BELOW, MEETS, SupervisionOffice } from "./supervision-office.ts";

describe("A spot check", () => {
  const world = useRegisterWorld();
  const office = new SupervisionOffice(world);

  const shown = async (
    id: string,
    selection: string,
    viewer: Parameters<typeof world.ask>[0] = CAST.officer,
    more = "",
  ) => (await world.ask(viewer, `{ spotCheck(id: "${id}"${more}) { ${selection} } }`)).data?.spotCheck;

  it("passes when everything measured is at least as declared", async () => {
    const check = await office.tested(await office.declared(), MEETS);
    const passed = await office.moveCheck("spotCheckPass", check, { on: "2021-06-11" });
    expect(passed.state).toBe("PASSED");
    expect(
      await shown(check.id, "meetsDeclared stateSince indicators { verdict measurement { value } } sample { batch }"),
    ).toEqual({
      meetsDeclared: true,
      stateSince: "2021-06-11",
      indicators: [
        { verdict: "MEETS", measurement: { value: "38.5" } },
        { verdict: "MEETS", measurement: { value: "9.99" } },
        { verdict: "NOT_MEASURED", measurement: null },
      ],
      sample: { batch: "20210501" },
    });
  });

  it("below what is declared and confirmed opens an exit case on the live title, on that day", async () => {
    const leader = await office.leader();
    const below = await office.moveCheck("spotCheckFallShort", await office.tested(leader, BELOW), {
      on: "2021-06-11",
    });
    const confirmed = await office.moveCheck("spotCheckConfirm", below, { on: "2021-06-30" });
    expect(confirmed.state).toBe("CONFIRMED");
    const cases = await world.rows(
      "select id, ground, origin, origin_id from register.exit_proceeding where title_id = $1",
      [leader.title],
    );
    expect(cases).toEqual([
      { id: expect.any(String), ground: "BELOW_DECLARED_LEVEL", origin: "SPOT_CHECK", origin_id: confirmed.id },
    ]);
    expect(await shown(confirmed.id, "exits { title { id } opened caseId }")).toEqual({
      exits: [{ title: { id: leader.title }, opened: true, caseId: cases[0]?.id }],
    });
  });

  it("says that none was opened where the scheme has no such ground here, as for a national title", async () => {
    const leader = await office.leader("NATIONAL");
    const below = await office.moveCheck("spotCheckFallShort", await office.tested(leader, BELOW), {
      on: "2021-06-11",
    });
    const confirmed = await office.moveCheck("spotCheckConfirm", below, { on: "2021-06-30" });
    expect(
      await shown(confirmed.id, "exits { title { id } opened caseId }", CAST.officer, ', validOn: "2021-06-30"'),
    ).toEqual({
      exits: [{ title: { id: leader.title }, opened: false, caseId: null }],
    });
  });

  it("opens no case on a title that has expired", async () => {
    const leader = await office.leader();
    const below = await office.moveCheck("spotCheckFallShort", await office.tested(leader, BELOW), {
      on: "2021-06-11",
    });
    const confirmed = await office.moveCheck("spotCheckConfirm", below, { on: "2021-10-24" });
    expect(await shown(confirmed.id, "exits { caseId }")).toEqual({ exits: [] });
    expect(await world.rows("select id from register.exit_proceeding where title_id = $1", [leader.title])).toEqual([]);
  });

  it("is judged by the version fixed at planning, whatever was declared since", async () => {
    const of = await office.declared();
    const check = await office.check(of);
    const draft = await office.step(of.viewer, "declarationDraft", {
      revises: of.id,
      content: {
        number: "Q/TEST 0001-2021",
        name: "示例普洱茶",
        origin: "OWN",
        products: [{ kind: "GOODS", name: "示例普洱茶饼" }],
        mandatoryStatement: { kind: "NONE_APPLY" },
        indicators: [
          { group: "PERFORMANCE", name: "水浸出物", unit: "%", direction: "HIGHER_BETTER", value: "30", core: true },
          { group: "FUNCTION", name: "香气评分", unit: "分", direction: "HIGHER_BETTER", value: "92", core: false },
        ],
      },
    });
    await office.step(of.viewer, "declarationRevise", {
      declaration: of.id,
      ifRevision: 2,
      draft: draft.id,
      ifDraftRevision: 1,
      on: "2021-06-05",
    });
    const tested = await office.test(await office.sampled(check), BELOW);
    const below = await office.moveCheck("spotCheckFallShort", tested, { on: "2021-06-11" });
    expect(await shown(below.id, "declaration { id number state } indicators { verdict }")).toEqual({
      declaration: { id: of.id, number: "Q/TEST 0001-2020", state: "REVISED" },
      indicators: [{ verdict: "BELOW" }, { verdict: "MEETS" }, { verdict: "NOT_MEASURED" }],
    });
  });

  it("is tested again when the enterprise asks, and passes when the retest meets what is declared", async () => {
    const of = await office.declared();
    const below = await office.moveCheck("spotCheckFallShort", await office.tested(of, BELOW), { on: "2021-06-11" });
    const asked = await office.moveCheck(
      "spotCheckRetestAsk",
      below,
      { reason: "样品受潮", on: "2021-06-12" },
      of.viewer,
    );
    const again = await office.test(asked, [MEETS[0] as object], "2021-06-20", "spotCheckRetest");
    const passed = await office.moveCheck("spotCheckPass", again, { on: "2021-06-21" });
    expect(await shown(passed.id, "state retestReason tests { kind reportNumber } indicators { verdict }")).toEqual({
      state: "PASSED",
      retestReason: "样品受潮",
      tests: [
        { kind: "FIRST", reportNumber: "W2021-001" },
        { kind: "RETEST", reportNumber: "W2021-001" },
      ],
      indicators: [{ verdict: "MEETS" }, { verdict: "MEETS" }, { verdict: "NOT_MEASURED" }],
    });
  });

  it("cannot be judged while a core indicator was not measured or a unit is another one", async () => {
    const tested = await office.tested(await office.declared(), [{ name: "水浸出物", unit: "%", value: "40" }]);
    const attempt = (name: string, check = tested) =>
      office.attempt(CAST.officer, name, { spotCheck: check.id, ifRevision: check.revision });
    const codes = async (name: string, check = tested) => (await attempt(name, check)).errors.map(({ code }) => code);
    expect([await codes("spotCheckPass"), await codes("spotCheckFallShort")]).toEqual([
      ["FINDING_NOT_KNOWN"],
      ["FINDING_NOT_KNOWN"],
    ]);
    const inGrams = await office.test(tested, [
      { name: "水浸出物", unit: "%", value: "40" },
      { name: "水分", unit: "g", value: "1" },
    ]);
    expect(await codes("spotCheckPass", inGrams)).toEqual(["FINDING_NOT_KNOWN"]);
    const whole = await office.test(inGrams, MEETS);
    expect(await codes("spotCheckFallShort", whole)).toEqual(["NO_INDICATOR_BELOW"]);
    expect((await attempt("spotCheckPass", whole)).errors).toEqual([]);
  });

  it("takes no measurement of what is not declared, none twice and none at all", async () => {
    const check = await office.sampled(await office.check(await office.declared()));
    const codes = async (measurements: object[]) => {
      const { errors } = await office.attempt(CAST.officer, "spotCheckTest", {
        spotCheck: check.id,
        ifRevision: check.revision,
        tester: "示例质检院",
        reportNumber: "W1",
        measurements,
      });
      return errors.map(({ code, field }) => [code, field.slice(1).join(".")]);
    };
    expect(await codes([])).toEqual([["MEASUREMENT_MISSING", "measurements"]]);
    expect(await codes([...MEETS, ...MEETS])).toEqual([["NAMED_TWICE", "measurements"]]);
    expect(await codes([{ name: "灰分", unit: "%", value: "1" }])).toEqual([
      ["INDICATOR_NOT_DECLARED", "measurements.0.name"],
    ]);
    expect(await world.rows("select * from register.spot_check_test where spot_check_id = $1", [check.id])).toEqual([]);
  });

  it("comes unannounced: its enterprise sees it once something was taken, others never", async () => {
    const of = await office.declared();
    const other = await world.enterprise();
    const check = await office.check(of);
    const seen = async () => [
      await shown(check.id, "state", of.viewer),
      await shown(check.id, "state", other.viewer),
      await shown(check.id, "state", CAST.officerOfTianjin),
      await shown(check.id, "state", CAST.officer),
    ];
    expect(await seen()).toEqual([null, null, null, { state: "PLANNED" }]);
    await office.sampled(check);
    expect(await seen()).toEqual([{ state: "SAMPLED" }, null, null, { state: "SAMPLED" }]);
    expect(await shown(check.id, "state", of.viewer, ', validOn: "2021-06-02"')).toBeNull();
    expect(await shown(check.id, "state", CAST.officer, ', validOn: "2021-06-02"')).toEqual({ state: "PLANNED" });
  });

  it("tells whoever comes second how it stands", async () => {
    const check = await office.check(await office.declared());
    await office.sampled(check);
    const { spotCheck, errors } = await office.attempt(CAST.officer, "spotCheckDrop", {
      spotCheck: check.id,
      ifRevision: check.revision,
      reason: "企业停产",
    });
    expect([spotCheck, errors]).toEqual([
      null,
      [expect.objectContaining({ code: "CONFLICT", current: { id: check.id, revision: 2, state: "SAMPLED" } })],
    ]);
  });
});
