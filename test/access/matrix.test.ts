import { readFileSync } from "node:fs";
import { type GraphQLObjectType, parse } from "graphql";
import { createFederatedExecutor } from "../../gateway/federated-executor.ts";
import { createGateway, type Gateway } from "../../gateway/gateway.ts";
import { demonstrationIdentities } from "../../identity/demonstration-identities.ts";
import { departmentEntries } from "../../identity/department-entry.ts";
import { composeSupergraph } from "../../schema/compose.ts";
import { subgraphDocuments } from "../../schema/subgraph-documents.ts";
import { meets, requirementsOf, undeclaredFields } from "../../shared/access/requirements.ts";
import { SCOPES } from "../../shared/access/scopes.ts";
import { PUBLIC_VIEWER, type SignedInViewer, type Viewer } from "../../shared/access/viewer.ts";
import { buildSubgraph, subgraphSchema } from "../../shared/server/subgraph.ts";
import { SILENT } from "../federation/invented-departments.ts";
import { callerWith } from "../harness/callers.ts";
import { type Step, selectionOf, waysToFields } from "./operation-for.ts";

const supergraphSdl = composeSupergraph();
const declared = requirementsOf(parse(supergraphSdl, { noLocation: true }));

/** Who asks, by name: nobody, each demonstration identity, and for each scope somebody who holds that one alone. */
const VIEWERS: ReadonlyMap<string, Viewer> = new Map<string, Viewer>([
  ["nobody", PUBLIC_VIEWER],
  ...demonstrationIdentities(departmentEntries())
    .filter(({ name }) => !name.includes("@"))
    .map((identity): [string, SignedInViewer] => [
      identity.name,
      callerWith({
        ...identity,
        subject: identity.name,
        jurisdictions: [],
        uscc: null,
        scopes: new Set(identity.scopes),
        purposes: new Set(identity.purposes),
        purpose: identity.purposes[0] ?? null,
      }),
    ]),
  ...SCOPES.map((scope): [string, SignedInViewer] => [
    `the scope ${scope} alone`,
    callerWith({ scopes: new Set([scope]) }),
  ]),
  ["all scopes but no purpose", callerWith({ scopes: new Set(SCOPES), purposes: new Set(), purpose: null })],
]);

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
    gateway = await createGateway({ transports, clock: () => 0, log: SILENT });
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
    async (_, viewer) => {
      const wrong: string[] = [];
      for (const [place, way] of ways) {
        const mayAsk = way.every(({ type, field }) => meets(viewer, declared.get(`${type}.${field}`) ?? []));
        // What anybody may see is the same on all ways; what is protected is tried on each.
        const operations = declared.has(place) ? operationsOn(place) : operationsOn(place).slice(0, 1);
        for (const query of operations) {
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

describe.each(subgraphDocuments().filter(({ name }) => name !== "hub"))(
  "The department $name (G15)",
  ({ name, typeDefs }) => {
    const own = requirementsOf(typeDefs);
    let resolved = 0;
    const schema = subgraphSchema(name, {});
    const subgraph = buildSubgraph({
      name,
      resolvers: {},
      createContext: () => {
        resolved += 1;
        return {};
      },
      log: SILENT,
    });
    const entity = schema.getType("Standing") as GraphQLObjectType;
    const ways = waysToFields(schema, entity);

    it.each([...VIEWERS])(
      "checks by its own schema what %s may see, whatever a gateway let pass",
      async (_, viewer) => {
        const wrong: string[] = [];
        for (const [place, way] of ways) {
          if (place.startsWith("_") || place.startsWith("Query._")) continue;
          const mayAsk = way.every(({ type, field }) => meets(viewer, own.get(`${type}.${field}`) ?? []));
          for (const query of pathsTo(way, (step) => selectionOf(schema, step)).slice(
            0,
            own.has(place) ? undefined : 1,
          )) {
            resolved = 0;
            const { signal } = new AbortController();
            const asked = { document: parse(asEntity(query, way)), requestId: "request-17", viewer, signal };
            const { errors = [] } = await subgraph.execute(asked).catch(() => ({ errors: [] }));
            const refused = errors.some(
              ({ extensions: { code } }) => code === "UNAUTHENTICATED" || code === "FORBIDDEN",
            );
            if (refused === mayAsk || (refused && resolved > 0))
              wrong.push(`${query}: ${mayAsk ? "refused" : "answered"}`);
            if (!refused && resolved === 0) wrong.push(`${query}: neither refused nor answered: ${errors[0]?.message}`);
          }
        }
        expect(wrong).toEqual([]);
      },
    );
  },
);

/** What begins at an entity is asked as a gateway asks it. */
function asEntity(query: string, [first]: readonly Step[]): string {
  if (first?.type !== "Standing") return query;
  const key = `{ __typename: "Standing", uscc: "91000000000000010L", validOn: "2022-06-15", knownAt: "2022-06-15T00:00:00Z" }`;
  const [, body = "", rest = ""] = /^query (.*?)( fragment .*)?$/.exec(query) ?? [];
  return `query { _entities(representations: [${key}]) { ... on Standing ${body} } }${rest}`;
}

/** The same field asked directly, by alias, through fragments, under conditions and beside other names. */
function pathsTo(way: readonly Step[], selection: (step: Step) => string): string[] {
  const last = way.at(-1);
  if (last === undefined) return [];
  const kind = last !== undefined && way[0]?.type === "Mutation" ? "mutation" : "query";
  const leaf = `${last.text}${selection(last)}`;
  const above = way.slice(0, -1);
  const wrap = (inner: string) => above.reduceRight((text, { text: step }) => `{ ${step} ${text} }`, `{ ${inner} }`);
  return [
    wrap(leaf),
    wrap(`renamed: ${leaf}`),
    wrap(`... on ${last.type} { ${leaf} }`),
    wrap(`... { ... on ${last.type} { renamed: ${leaf} } }`),
    wrap(`${last.text} @skip(if: true)${selection(last)} __typename`),
    wrap(`${last.text} @include(if: false)${selection(last)} __typename`),
    wrap(`... @include(if: true) { ${leaf} }`),
  ]
    .map((text) => `${kind} ${text}`)
    .concat(`${kind} ${wrap("...A")} fragment A on ${last.type} { ...B } fragment B on ${last.type} { ${leaf} }`);
}

function asText(requirements: ReturnType<typeof requirementsOf>): string[] {
  return [...requirements]
    .map(([place, asked]) => `${place} ${asked.map((each) => JSON.stringify(each)).sort()}`)
    .sort();
}

function isRootOrEntity(place: string): boolean {
  return /^(Query|Mutation|Standing)\./.test(place);
}
