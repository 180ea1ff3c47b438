import { readFileSync } from "node:fs";
import { parse } from "graphql";
import { createFederatedExecutor } from "../../gateway/federated-executor.ts";
import { createGateway, type Gateway } from "../../gateway/gateway.ts";
import { composeSupergraph } from "../../schema/compose.ts";
import { subgraphDocuments } from "../../schema/subgraph-documents.ts";
import { meets, requirementsOf, undeclaredFields } from "../../shared/access/requirements.ts";
import { SILENT } from "../federation/invented-departments.ts";
import { PATIENT } from "../harness/open-hub.ts";
import { placesOf, tries, VIEWERS } from "./matrix-viewers.ts";
import { pathsTo, type Step, selectionOf, waysToFields } from "./operation-for.ts";

const supergraphSdl = composeSupergraph();
const declared = requirementsOf(parse(supergraphSdl, { noLocation: true }));

describe("The declaration of who may see what (G15)", () => {
  it.each(subgraphDocuments().map(({ name, typeDefs }) => [name, typeDefs] as const))(
    "is there for every field of %s",
    (_, typeDefs) => {
      expect(undeclaredFields(typeDefs)).toEqual([]);
    },
  );

  it("is missed where a new field does not say it", () => {
    const forgotten = parse(`
      type Query @public { a: Loan }
      type Loan { amount: String note: String @authenticated }
      type Standing @key(fields: "uscc validOn") { uscc: String validOn: String rating: String }
      directive @public on OBJECT`);
    expect(undeclaredFields(forgotten)).toEqual(["Loan.amount", "Standing.rating"]);
  });

  it("is in the supergraph what it is in the subgraphs", () => {
    const ofSubgraphs = new Map(subgraphDocuments().flatMap(({ typeDefs }) => [...requirementsOf(typeDefs)]));
    expect(asText(declared)).toEqual(asText(ofSubgraphs));
  });

  it("is the one that docs/access.md lists", () => {
    const page = readFileSync(new URL("../../docs/access.md", import.meta.url), "utf8");
    const missing = [...declared.keys()].filter((place) => isRootOrEntity(place) && !page.includes(`\`${place}\``));
    expect(missing).toEqual([]);
  });

  it("stops the start when it names a scope or a policy that nothing checks", () => {
    const scope = parse('type Query { a: Int @requiresScopes(scopes: [["loans:read"]]) }');
    const policy = parse('type Query { a: Int @policy(policies: [["full-moon"]]) }');
    expect(() => requirementsOf(scope)).toThrow("The scope loans:read is named in the schema, but nobody can be");
    expect(() => requirementsOf(policy)).toThrow("The policy full-moon is named in the schema, but nothing here");
  });
});

describe("Every field, for every caller, on every way there is to it (G15, G16)", () => {
  let calls = 0;
  let gateway: Gateway;
  let ways: ReadonlyMap<string, readonly Step[]>;
  let operationsOn: (place: string) => readonly string[];

  beforeAll(async () => {
    const counted = async () => {
      calls += 1;
      return { data: null, errors: [] };
    };
    const transports = {
      "market-regulation": counted,
      procurement: counted,
      credit: counted,
      "quality-award": counted,
    };
    gateway = await createGateway({ transports, clock: () => 0, log: SILENT, deadlines: PATIENT });
    const deadlines = { departmentMs: 1, requestMs: 1 };
    const { schema } = await createFederatedExecutor({
      supergraphSdl,
      departments: new Map(),
      deadlines,
      clock: () => 0,
    });
    ways = waysToFields(schema);
    operationsOn = (place) => pathsTo(ways.get(place) ?? [], (step) => selectionOf(schema, step));
  });

  afterAll(() => gateway.close());

  it("is reached", () => {
    const places = [...declared.keys()];
    expect(places.filter((place) => !ways.has(place))).toEqual([]);
    expect(ways.size).toBeGreaterThan(100);
  });

  it.each([...VIEWERS])(
    "is answered to %s as it declares, and of what is refused nothing is asked",
    async (name, viewer) => {
      const wrong: string[] = [];
      const asked = ([, way]: readonly [string, readonly Step[]]) =>
        JSON.stringify(way.map(({ type, field }) => declared.get(`${type}.${field}`) ?? []));
      for (const { place: tried, isAround } of placesOf(name, [...ways], asked)) {
        const [place, way] = tried;
        const mayAsk = way.every(({ type, field }) => meets(viewer, declared.get(`${type}.${field}`) ?? []));
        const isProtected = way.some(({ type, field }) => declared.has(`${type}.${field}`));
        const operations = operationsOn(place);
        for (const query of tries(name, isProtected, isAround ? operations : operations.slice(0, 1))) {
          calls = 0;
          const { errors = [], data } = await gateway.execute({ query, viewer });
          const codes = errors.map(({ extensions }) => String(extensions?.code));
          if (codes.includes("GRAPHQL_VALIDATION_FAILED")) wrong.push(`${query}: ${errors[0]?.message}`);
          const refused = codes.includes("UNAUTHENTICATED") || codes.includes("FORBIDDEN");
          if (refused === mayAsk) wrong.push(`${query}: ${mayAsk ? "refused" : "answered"}`);
          if (!mayAsk && (calls > 0 || data != null))
            wrong.push(`${query}: refused, but ${calls} departments were asked`);
        }
      }
      expect(wrong).toEqual([]);
    },
  );
});

function asText(requirements: ReturnType<typeof requirementsOf>): string[] {
  return [...requirements]
    .map(([place, asked]) => `${place} ${asked.map((each) => JSON.stringify(each)).sort()}`)
    .sort();
}

function isRootOrEntity(place: string): boolean {
  return /^(Query|Mutation|Standing)\./.test(place);
}
