import { randomUUID } from "node:crypto";
import {
  AROMA,
  content,
  type DeclarationWorld,
  ENTERPRISE,
  identityNamed,
  indicator,
  NOT_REGISTERED,
  OTHER_ENTERPRISE,
  openDeclarationWorld,
  PUBLIC,
  TEA_HOUSE,
} from "./declaration-world.ts";

const SHOWN = `id state stateSince revision declaredOn number numberAsPublished name origin
  enterprise { uscc name } products { kind name model } ics { code edition } ccs { code edition } levelClaimed
  mandatoryStatement { kind standards } referenceStandards
  indicators { group name unit direction value core testMethod }`;

describe("An enterprise declares its standard", () => {
  let world: DeclarationWorld;

  beforeAll(async () => {
    world = await openDeclarationWorld();
  });

  afterAll(() => world.close());

  const refusals = async (traits: object) => {
    const { id, revision } = await world.draft(ENTERPRISE, { number: `Q/T ${randomUUID()}`, ...traits });
    const asked = { declaration: id, ifRevision: revision };
    const { declaration, errors } = await world.mutate(ENTERPRISE, "declarationDeclare", asked);
    expect(declaration === null).toBe(errors.length > 0);
    return errors.map(({ code }) => code);
  };

  it("in all that it says, and everybody can read it from then on", async () => {
    const { id } = await world.declared(ENTERPRISE, { number: "ｑ／ｓｊｘ　０００１Ｓ—２０２０" }, "2020-03-10");
    const { data } = await world.ask(PUBLIC, `{ declaration(id: "${id}") { ${SHOWN} } }`);
    expect(data?.declaration).toEqual({
      id,
      state: "DECLARED",
      stateSince: "2020-03-10",
      revision: 2,
      declaredOn: "2020-03-10",
      number: "Q/SJX 0001S-2020",
      numberAsPublished: "ｑ／ｓｊｘ　０００１Ｓ—２０２０",
      name: "示例普洱茶",
      origin: "OWN",
      enterprise: { uscc: TEA_HOUSE, name: "示例茶企" },
      products: [{ kind: "GOODS", name: "示例普洱茶饼", model: "357g" }],
      ics: [{ code: "67.140.10", edition: "7" }],
      ccs: [{ code: "X55", edition: "1989" }],
      levelClaimed: "国内领先",
      mandatoryStatement: { kind: "MEETS", standards: ["GB 2762-2017"] },
      referenceStandards: ["GB/T 22111-2008"],
      indicators: [
        { ...indicator(), testMethod: null },
        { ...AROMA, testMethod: null },
      ],
    });
  });

  it("and an own standard comes on record with it, once", async () => {
    await world.declared(ENTERPRISE, { number: "Q/REC 1-2020" });
    await world.declared(ENTERPRISE, { number: "GB/T 14456.1-2017", origin: "ADOPTED", indicators: [] });
    const rows = await world.rows("select number from register.standard where uscc = $1 and number like any ($2)", [
      TEA_HOUSE,
      ["Q/REC%", "GB%"],
    ]);
    expect(rows).toEqual([{ number: "Q/REC 1-2020" }]);
  });

  it.each([
    ["no product", { products: [] }, ["PRODUCT_MISSING"]],
    ["goods without indicators of performance", { indicators: [AROMA] }, ["PERFORMANCE_INDICATOR_MISSING"]],
    ["goods without functional indicators", { indicators: [indicator()] }, ["FUNCTION_INDICATOR_MISSING"]],
    ["no word on mandatory standards", { mandatoryStatement: null }, ["MANDATORY_STATEMENT_MISSING"]],
    [
      "a recommended standard as a mandatory one",
      { mandatoryStatement: { kind: "MEETS", standards: ["GB 2762-2017", "GB/T 22111-2008"] } },
      ["STANDARD_NOT_MANDATORY"],
    ],
    ["a national standard as its own", { number: "GB/T 22111-2008" }, ["NUMBER_NOT_OF_ITS_ORIGIN"]],
    [
      "nothing at all, and is told all of it at once",
      { products: [], indicators: [], mandatoryStatement: null },
      ["PRODUCT_MISSING", "FUNCTION_INDICATOR_MISSING", "MANDATORY_STATEMENT_MISSING"],
    ],
  ])("not with %s", async (_, traits, codes) => {
    expect(await refusals(traits)).toEqual(codes);
  });

  it.each([
    [
      "a service with functional indicators only",
      { products: [{ kind: "SERVICE", name: "示例配送" }], indicators: [AROMA] },
    ],
    ["a statement that no mandatory standard applies", { mandatoryStatement: { kind: "NONE_APPLY" } }],
  ])("with %s", async (_, traits) => {
    expect(await refusals(traits)).toEqual([]);
  });

  it("of a number once, until it is withdrawn", async () => {
    const number = "Q/ONCE 1-2020";
    const { id, revision } = await world.declared(ENTERPRISE, { number }, "2020-03-10");
    expect(await refusals({ number: "q/once  1—2020" })).toEqual(["NUMBER_ALREADY_DECLARED"]);
    await world.declared(OTHER_ENTERPRISE, { number });
    await world.mutate(ENTERPRISE, "declarationWithdraw", { declaration: id, ifRevision: revision });
    expect(await refusals({ number })).toEqual([]);
  });

  it.each([
    ["2999-01-01", ["DAY_OUT_OF_ORDER"]],
    ["2020-01-01", []],
  ])("from %s: refused for %j", async (on, codes) => {
    const { id, revision } = await world.draft(ENTERPRISE, { number: `Q/DAY ${on}` });
    const asked = { declaration: id, ifRevision: revision, on };
    const { errors } = await world.mutate(ENTERPRISE, "declarationDeclare", asked);
    expect(errors.map(({ code }) => code)).toEqual(codes);
  });

  it("not while the register does not hold it", async () => {
    const stranger = identityNamed("enterprise", NOT_REGISTERED);
    const { errors } = await world.mutate(stranger, "declarationDraft", { content: content() });
    expect(errors.map(({ code, field }) => [code, field])).toEqual([["ENTERPRISE_NOT_ON_RECORD", ["input"]]]);
  });

  it.each([
    ["content.name", { name: "名称 " }, "TEXT_NOT_ACCEPTED"],
    ["content.ics.0.code", { ics: [{ code: "67.1", edition: "7" }] }, "TEXT_NOT_ACCEPTED"],
    ["content.indicators.0.value", { indicators: [indicator({ value: "1e3" })] }, "TEXT_NOT_ACCEPTED"],
    ["content.indicators", { indicators: [indicator(), indicator({ name: "水浸出物 " })] }, "NAMED_TWICE"],
    ["content.referenceStandards", { referenceStandards: ["GB/T 1-2020", "gb/t  1—2020"] }, "NAMED_TWICE"],
    ["content.products", { products: Array(101).fill({ kind: "GOODS", name: "茶" }) }, "TOO_MANY"],
    ["content.mandatoryStatement", { mandatoryStatement: { kind: "MEETS" } }, "STATEMENT_NOT_CLEAR"],
    ["idempotencyKey", {}, "TEXT_NOT_ACCEPTED"],
  ])("with a fault at %s is told so, and nothing is stored", async (field, traits, code) => {
    const before = await world.rows("select count(*) from register.declaration");
    const key = field === "idempotencyKey" ? { idempotencyKey: "" } : {};
    const { errors } = await world.mutate(ENTERPRISE, "declarationDraft", { content: content(traits), ...key });
    expect(errors.map((each) => [each.code, each.field])).toEqual([[code, ["input", ...field.split(".")]]]);
    expect(await world.rows("select count(*) from register.declaration")).toEqual(before);
  });

  it("once for its key: a repeat is told the same, another request with the key is refused", async () => {
    const input = { content: content({ number: "Q/KEY 1-2020" }), idempotencyKey: "my-key" };
    const first = await world.mutate(ENTERPRISE, "declarationDraft", input);
    const { id, revision } = await world.draft(ENTERPRISE, { number: "Q/KEY 2-2020" });
    const declare = { declaration: id, ifRevision: revision, idempotencyKey: "my-other-key" };
    await world.mutate(ENTERPRISE, "declarationDeclare", declare);
    expect(await world.mutate(ENTERPRISE, "declarationDraft", input)).toEqual(first);
    expect((await world.mutate(ENTERPRISE, "declarationDeclare", declare)).declaration).toMatchObject({
      id,
      revision: 2,
      state: "DECLARED",
    });
    const another = { ...input, content: content({ number: "Q/KEY 3-2020" }) };
    await expect(world.mutate(ENTERPRISE, "declarationDraft", another)).rejects.toThrow("IDEMPOTENCY_KEY_REUSED");
    const ofAnother = await world.mutate(OTHER_ENTERPRISE, "declarationDraft", another);
    expect(ofAnother.errors).toEqual([]);
  });
});
