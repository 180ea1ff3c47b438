import { buildSchema, type ExecutionResult, type FieldNode, GraphQLError, parse } from "graphql";
import { missedIn } from "../../gateway/misses/missed.ts";
import { createMissWatch } from "../../gateway/misses/watch-misses.ts";
import { PUBLIC_VIEWER } from "../../shared/access/viewer.ts";
import { enumerations } from "../../shared/metrics/meters.ts";
import type { Log } from "../../shared/server/log.ts";
import { BANK, BANK_2 } from "../decisions/askers.ts";

const schema = buildSchema(`
  scalar USCC
  type Enterprise { name: String }
  type Decision { id: ID! }
  type Standing { uscc: USCC! enterprise: Enterprise }
  type Query {
    standing(uscc: USCC!): Standing!
    standings(usccs: [USCC!]!): [Standing!]!
    creditDecision(id: ID!): Decision
    dataAge: Decision
    ban(jurisdiction: String!): Decision
  }`);
const known = { enterprise: { name: "示例" } };
const unknown = { enterprise: null };

describe("Codes and ids that lead to nothing (G43)", () => {
  it.each([
    [
      "an id that there is not, or that the caller may not see",
      "{ creditDecision(id: 1) { id } }",
      { creditDecision: null },
      1,
    ],
    ["an id that there is", "{ creditDecision(id: 1) { id } }", { creditDecision: { id: "1" } }, 0],
    [
      "a code that the register does not hold",
      "{ standing(uscc: 1) { enterprise { name } } }",
      { standing: unknown },
      1,
    ],
    [
      "two codes of three",
      "{ standings(usccs: 1) { enterprise { name } } }",
      { standings: [unknown, known, unknown] },
      2,
    ],
    ["one under another name", "{ a: standing(uscc: 1) { b: enterprise { name } } }", { a: { b: null } }, 1],
    [
      "nothing that was asked for by a key",
      "{ dataAge { id } ban(jurisdiction: 1) { id } }",
      { dataAge: null, ban: null },
      0,
    ],
  ])("are counted: %s", (_what, query, data, count) => {
    expect(missed(query, { data })).toBe(count);
  });

  it("are none where a department did not answer", () => {
    const errors = [new GraphQLError("It is down.", { path: ["creditDecision"] })];
    expect(missed("{ creditDecision(id: 1) { id } }", { data: { creditDecision: null }, errors })).toBe(0);
  });

  it("are told at each 1,000 of a tenant, by the tenant and without what was asked for", async () => {
    const lines: object[] = [];
    const log = { warn: (line: object) => lines.push(line), error: (line: object) => lines.push(line) };
    const watch = createMissWatch(log as unknown as Log);
    const before = await flagged();
    for (let each = 0; each < 999; each += 1) watch({ viewer: BANK, requestId: "one" }, 1);
    watch({ viewer: BANK_2, requestId: "other" }, 999);
    watch({ viewer: PUBLIC_VIEWER, requestId: "public" }, 5_000);
    await settled();
    expect(lines).toEqual([]);
    watch({ viewer: BANK, requestId: "last" }, 1);
    for (let each = 0; each < 500; each += 1) watch({ viewer: BANK, requestId: "more" }, 1);
    await settled();
    const { tenant, subject, role } = BANK;
    expect(lines).toEqual([{ requestId: "last", tenant, subject, role, misses: 1_000 }]);
    watch({ viewer: BANK, requestId: "again" }, 600);
    await settled();
    expect([lines.length, (await flagged()) - before]).toEqual([2, 2]);
  });
});

function missed(query: string, result: ExecutionResult): number {
  const [definition] = parse(query).definitions;
  const fields = definition?.kind === "OperationDefinition" ? definition.selectionSet.selections : [];
  const root = schema.getQueryType();
  if (root == null) throw new Error("The schema should have a query type.");
  return missedIn(fields as readonly FieldNode[], root, result);
}

async function flagged(): Promise<number> {
  return (await enumerations.get()).values[0]?.value ?? 0;
}

function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
