import { type DocumentNode, type GraphQLObjectType, type GraphQLSchema, parse, print } from "graphql";
import { subgraphDocuments } from "../../schema/subgraph-documents.ts";
import { meets, requirementsOf } from "../../shared/access/requirements.ts";
import { buildSubgraph, subgraphSchema } from "../../shared/server/subgraph.ts";
import { SILENT } from "../federation/invented-departments.ts";
import { tries, VIEWERS } from "./matrix-viewers.ts";
import { pathsTo, type Step, selectionOf, waysToFields } from "./operation-for.ts";

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
    const documents = new Map([...ways].map(([place, way]) => [place, documentsOf(schema, way)]));

    it.each([...VIEWERS])(
      "checks by its own schema what %s may see, whatever a gateway let pass",
      async (caller, viewer) => {
        const wrong: string[] = [];
        for (const [place, way] of ways) {
          if (place.startsWith("_") || place.startsWith("Query._")) continue;
          const mayAsk = way.every(({ type, field }) => meets(viewer, own.get(`${type}.${field}`) ?? []));
          const isProtected = way.some(({ type, field }) => own.has(`${type}.${field}`));
          for (const document of tries(caller, isProtected, documents.get(place) ?? [])) {
            resolved = 0;
            const { signal } = new AbortController();
            const asked = { document, requestId: "request-17", viewer, signal };
            const { errors = [] } = await subgraph.execute(asked).catch(() => ({ errors: [] }));
            const refused = errors.some(
              ({ extensions: { code } }) => code === "UNAUTHENTICATED" || code === "FORBIDDEN",
            );
            if (refused === mayAsk || (refused && resolved > 0))
              wrong.push(`${print(document)}: ${mayAsk ? "refused" : "answered"}`);
            if (!refused && resolved === 0)
              wrong.push(`${print(document)}: neither refused nor answered: ${errors[0]?.message}`);
          }
        }
        expect(wrong).toEqual([]);
      },
    );
  },
);

function documentsOf(schema: GraphQLSchema, way: readonly Step[]): DocumentNode[] {
  return pathsTo(way, (step) => selectionOf(schema, step)).map((query) => parse(asEntity(query, way)));
}

/** What begins at an entity is asked as a gateway asks it. */
function asEntity(query: string, [first]: readonly Step[]): string {
  if (first?.type !== "Standing") return query;
  const key = `{ __typename: "Standing", uscc: "91000000000000010L", validOn: "2022-06-15", knownAt: "2022-06-15T00:00:00Z" }`;
  const [, body = "", rest = ""] = /^query (.*?)( fragment .*)?$/.exec(query) ?? [];
  return `query { _entities(representations: [${key}]) { ... on Standing ${body} } }${rest}`;
}
