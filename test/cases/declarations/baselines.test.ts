import { randomUUID } from "node:crypto";
import type { Viewer } from "../../../shared/access/viewer.ts";
import {
  AROMA,
  type DeclarationWorld,
  ENTERPRISE,
  identityNamed,
  indicator,
  OFFICER,
  openDeclarationWorld,
  PUBLIC,
} from "./declaration-world.ts";

const SET = `mutation ($input: BaselineSetInput!) { baselineSet(input: $input) {
  baseline { id referenceStandard indicator unit direction value validFrom lastDay }
  errors { code field current { id value } } } }`;

describe("What national and industry standards ask", () => {
  let world: DeclarationWorld;
  let first: { id: string };

  beforeAll(async () => {
    world = await openDeclarationWorld();
  });

  afterAll(() => world.close());

  const set = async (input: object, viewer: Viewer = OFFICER) => {
    const asked = {
      referenceStandard: "gb/t 22111—2008",
      indicator: "水浸出物",
      unit: "％",
      direction: "HIGHER_BETTER",
      value: "35.0",
      validFrom: "2008-12-01",
      idempotencyKey: randomUUID(),
      ...input,
    };
    const { data, errors } = await world.ask(viewer, SET, { input: asked });
    if (errors !== undefined) return { refused: errors[0]?.extensions?.code };
    return data?.baselineSet as { baseline: { id: string } | null; errors: { code: string }[] };
  };
  const held = async (validOn: string) => {
    const text = `{ baselines(referenceStandard: "GB/T 22111-2008", validOn: "${validOn}") { value validFrom lastDay } }`;
    return (await world.ask(PUBLIC, text)).data?.baselines;
  };

  it("is entered by the department from a day on, and read by everybody", async () => {
    const entered = await set({});
    expect(entered).toEqual({
      baseline: {
        id: expect.any(String),
        referenceStandard: "GB/T 22111-2008",
        indicator: "水浸出物",
        unit: "%",
        direction: "HIGHER_BETTER",
        value: "35",
        validFrom: "2008-12-01",
        lastDay: null,
      },
      errors: [],
    });
    first = (entered as { baseline: { id: string } }).baseline;
    expect(await held("2008-11-30")).toEqual([]);
    expect(await held("2008-12-01")).toEqual([{ value: "35", validFrom: "2008-12-01", lastDay: null }]);
  });

  it("is entered by nobody else", async () => {
    for (const name of ["ecology-and-environment", "enterprise", "bank", "auditor", "working-body"]) {
      expect([name, await set({}, identityNamed(name))]).toEqual([name, { refused: "FORBIDDEN" }]);
    }
    expect(await set({}, PUBLIC)).toEqual({ refused: "UNAUTHENTICATED" });
    const withScope = { ...identityNamed("ecology-and-environment"), scopes: new Set(["register:officer"]) };
    expect(await set({}, withScope)).toEqual({ refused: "FORBIDDEN" });
    expect(await world.rows("select count(*) from register.baseline")).toEqual([{ count: "1" }]);
  });

  it("is not overwritten by who did not see what holds", async () => {
    expect(await set({ value: "36" })).toEqual({
      baseline: null,
      errors: [{ code: "CONFLICT", field: ["input", "ifBaseline"], current: { id: first.id, value: "35" } }],
    });
  });

  it("changes from a day on, and earlier days keep what held", async () => {
    await set({ value: "36", validFrom: "2020-01-01", ifBaseline: first.id });
    expect(await held("2019-12-31")).toEqual([{ value: "35", validFrom: "2008-12-01", lastDay: "2019-12-31" }]);
    expect(await held("2020-01-01")).toEqual([{ value: "36", validFrom: "2020-01-01", lastDay: null }]);
  });

  it.each([
    ["Q/SJX 0001S-2020", "REFERENCE_NOT_NATIONAL"],
    ["DB53/T 101-2019", "REFERENCE_NOT_NATIONAL"],
    ["T/CTSS 76-2023", "REFERENCE_NOT_NATIONAL"],
    ["GB 2762-2017", undefined],
    ["YD/T 1234-2019", undefined],
  ])("%s as a reference: %s", async (referenceStandard, code) => {
    const { errors } = (await set({ referenceStandard })) as { errors: { code: string }[] };
    expect(errors[0]?.code).toBe(code);
  });

  it.each([
    ["38.5", "STRICTER", true],
    ["36.0", "EQUAL", false],
    ["35.9", "WEAKER", false],
  ])("a core indicator of %s is %s: stricter as a whole is %s", async (value, verdict, stricter) => {
    const number = `Q/BASE ${value}-2020`;
    const { id } = await world.declared(
      ENTERPRISE,
      { number, indicators: [indicator({ value }), AROMA] },
      "2019-06-01",
    );
    const text = (validOn: string) => `{ declaration(id: "${id}", validOn: "${validOn}") { comparisonWithBaselines {
      stricter indicators { verdict baselines { value } } citations { document clause basis } } } }`;
    const { data } = await world.ask(PUBLIC, text("2020-03-10"));
    expect(data?.declaration).toEqual({
      comparisonWithBaselines: {
        stricter,
        indicators: [
          { verdict, baselines: [{ value: "36" }] },
          { verdict: "NO_BASELINE", baselines: [] },
        ],
        citations: [
          { document: "yunnan-2020-9", clause: "§3(4)4", basis: "TEXT" },
          { document: "yunnan-2020-9", clause: "§3(4)4", basis: "INTERPRETATION" },
        ],
      },
    });
    const earlier = await world.ask(PUBLIC, text("2019-12-31"));
    expect(earlier.data?.declaration).toMatchObject({ comparisonWithBaselines: { stricter: true } });
  });

  it("without any baseline it is not known whether a standard is stricter", async () => {
    const { id } = await world.declared(ENTERPRISE, { number: "Q/NONE 1-2020", referenceStandards: [] });
    const { data } = await world.ask(PUBLIC, `{ declaration(id: "${id}") { comparisonWithBaselines { stricter } } }`);
    expect(data?.declaration).toEqual({ comparisonWithBaselines: { stricter: null } });
  });

  it("ends on a day when the standard asks nothing any more", async () => {
    const { data } = await world.ask(PUBLIC, `{ baselines(referenceStandard: "GB/T 22111-2008") { id } }`);
    const ended = await set({
      value: null,
      validFrom: "2021-01-01",
      ifBaseline: (data as { baselines: { id: string }[] }).baselines[0]?.id,
    });
    expect(ended).toEqual({ baseline: null, errors: [] });
    expect(await held("2020-12-31")).toEqual([{ value: "36", validFrom: "2020-01-01", lastDay: "2020-12-31" }]);
    expect(await held("2021-01-01")).toEqual([]);
  });
});
