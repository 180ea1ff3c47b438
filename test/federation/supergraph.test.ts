import { readFileSync } from "node:fs";
import { lexicographicSortSchema, parse, printSchema } from "graphql";
import { DEPARTMENTS } from "../../gateway/departments.ts";
import { departmentSchema } from "../../gateway/supergraph/department-schema.ts";
import { judgeSupergraph } from "../../gateway/supergraph/judge-supergraph.ts";
import { SUPERGRAPH_FILE } from "../../schema/compose.ts";
import { subgraphSchema } from "../../shared/server/subgraph.ts";
import { smallSupergraph } from "../faults/small-supergraph.ts";
import { BAD_SUPERGRAPHS, goodSupergraphs } from "../faults/supergraph-candidates.ts";

// `npm run drill -- supergraph-published` publishes them under load.
const COMMITTED = readFileSync(SUPERGRAPH_FILE, "utf8");

/** A part of it that is judged within milliseconds. */
const SMALL = smallSupergraph(COMMITTED);

const judging = { present: SMALL, operations: [] };

describe("A supergraph that is published (G10)", () => {
  it("tells of each department what the department's own SDL tells", () => {
    const document = parse(COMMITTED, { noLocation: true });
    const told = DEPARTMENTS.map((name) =>
      typesIn(printSchema(lexicographicSortSchema(departmentSchema(document, name)))),
    );
    expect(told).toEqual(
      DEPARTMENTS.map((name) => typesIn(printSchema(lexicographicSortSchema(subgraphSchema(name, {}))))),
    );
  });

  it.each(BAD_SUPERGRAPHS)("is refused when it is $name, with the reason", async ({ kind, spoil }) => {
    const spoilt = spoil(SMALL);
    expect(spoilt).not.toBe(SMALL);
    const reasons = await judgeSupergraph(spoilt, judging);
    expect(new Set(reasons.map((reason) => reason.kind))).toEqual(new Set([kind]));
  });

  it("names the line and the column of what it refuses, in both languages", async () => {
    const [reason] = await judgeSupergraph(SMALL.replace("  ban: Ban @public", "  ban: Enterprise @public"), judging);
    const line = SMALL.split("\n").findIndex((text) => text.startsWith("  ban: Ban @public")) + 1;
    expect(reason).toEqual({
      kind: "COMPATIBILITY",
      message:
        "Everything of the present graph stays as it is asked for: Standing.ban changed type from Ban to Enterprise.",
      messageZh: "现行图中的内容须保留不变：Standing.ban 字段类型改变。",
      line,
      column: 3,
    });
  });

  it("is refused when an approved operation needs a field that was deprecated and goes", async () => {
    const [, , deprecated = "", gone = ""] = goodSupergraphs(SMALL);
    const operation = { id: "1", name: "Outlook", text: 'query Outlook { standing(uscc: "x") { creditOutlook } }' };
    const reasons = await judgeSupergraph(gone, { present: deprecated, operations: [operation] });
    expect(reasons.map(({ kind }) => kind)).toEqual(["OPERATION"]);
    expect(reasons[0]?.message).toContain("Outlook should fit; at its line 1, column");
  });

  it("is good when it adds, deprecates, and leaves out what was deprecated", async () => {
    let present = SMALL;
    for (const next of goodSupergraphs(SMALL)) {
      expect(await judgeSupergraph(next, { ...judging, present })).toEqual([]);
      present = next;
    }
  });
});

/** Types without descriptions; directives are for composers. */
function typesIn(printed: string): string {
  return printed
    .replace(/"""[\s\S]*?"""/g, "")
    .replace(/^directive .*$/gm, "")
    .replace(/ @specifiedBy\(.*\)/g, "")
    .replace(/^(scalar|enum) federation__[^\n]*$/gm, "")
    .replace(/\n\s*\n/g, "\n");
}
