import {
  AROMA,
  content,
  type DeclarationWorld,
  ENTERPRISE,
  indicator,
  OFFICER,
  OTHER_ENTERPRISE,
  openDeclarationWorld,
  PUBLIC,
  TEA_HOUSE,
} from "./declaration-world.ts";

const SHOWN = `id state stateSince revision declaredOn number numberAsPublished name origin
  enterprise { uscc name } products { kind name model } ics { code edition } ccs { code edition } levelClaimed
  mandatoryStatement { kind standards } referenceStandards
  indicators { group name unit direction value core testMethod }`;
const ONE = `query ($id: ID!, $validOn: Date, $knownAt: DateTime) {
  declaration(id: $id, validOn: $validOn, knownAt: $knownAt) { ${SHOWN} } }`;
const LIST = `query ($uscc: USCC!, $first: Int, $after: String, $validOn: Date) {
  declarations(uscc: $uscc, first: $first, after: $after, validOn: $validOn) {
    edges { cursor node { id state } } pageInfo { hasNextPage endCursor } } }`;

describe("An enterprise declares its standard", () => {
  let world: DeclarationWorld;

  beforeAll(async () => {
    world = await openDeclarationWorld();
  });

  afterAll(() => world.close());

  const ask = async (viewer: typeof ENTERPRISE | typeof PUBLIC, text: string, variables: Record<string, unknown>) => {
    const { data, errors } = await world.ask(viewer, text, variables);
    expect(errors).toBeUndefined();
    return data as Record<string, Record<string, unknown> | null>;
  };
  const one = async (viewer: typeof ENTERPRISE | typeof PUBLIC, id: string, more: Record<string, unknown> = {}) =>
    (await ask(viewer, ONE, { id, ...more })).declaration;

  it("in all that it says, and everybody can read it from then on", async () => {
    const { id } = await world.declared(ENTERPRISE, { number: "ｑ／ｓｊｘ　０００１Ｓ—２０２０" }, "2020-03-10");
    expect(await one(PUBLIC, id)).toEqual({
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
});
