import { syntheticUscc } from "../../subgraphs/market-regulation/clerk.ts";
import { requestOf } from "../../subgraphs/market-regulation/declarant.ts";
import type { RegisterWorld } from "../../subgraphs/market-regulation/register-world.ts";

/** What each of many declarations says of one core indicator. */
export interface ManyDeclarations {
  readonly many: number;
  readonly on: string;
  readonly grade: string;
  readonly unit?: string;
  readonly reference?: string;
  readonly division?: string;
}

/** Enterprises, each with one declared standard; by the register's own functions, in one statement. */
export async function declareMany(world: RegisterWorld, many: ManyDeclarations): Promise<string[]> {
  const { division = "530111", on, grade, unit = "%", reference = "GB/T 22111-2008" } = many;
  const codes = Array.from({ length: many.many }, () => syntheticUscc());
  const rows = codes.map((uscc) => ({
    uscc,
    draft: requestOf(`enterprise-${uscc}`, "draft"),
    declare: requestOf(`enterprise-${uscc}`, "declare"),
    content: contentOf(uscc, grade, unit, reference),
  }));
  await world.rows(
    `with given as materialized (
       select * from jsonb_to_recordset($1::jsonb) as g(uscc text, draft jsonb, declare jsonb, content jsonb)
     ), recorded as materialized (
       select g.*, register.enterprise_record(g.uscc, '示例企业 ' || g.uscc, $2, '2015-01-05', 'test') is null from given g
     ), drafted as materialized (
       select r.*, register.declaration_draft(r.draft, r.uscc, null, null, null, r.content)->>'id' as id from recorded r
     )
     select register.declaration_declare(d.declare, d.uscc, d.id::uuid, 1, $3) from drafted d`,
    [JSON.stringify(rows), division, on],
  );
  return codes;
}

/** What GB/T 22111-2008 asks of the grade from a day on. */
export async function setGrade(world: RegisterWorld, value: string, from: string, seen: string | null = null) {
  const [row] = await world.rows(
    "select register.baseline_set($1, 'GB/T 22111-2008', '等级', '%', 'HIGHER_BETTER', $2, $3, $4) as said",
    [requestOf("market-regulation", "baselineSet"), value, from, seen],
  );
  if (row === undefined) throw new Error("What became of the baseline was expected.");
  return row.said as { readonly outcome: string; readonly id: string };
}

function contentOf(uscc: string, grade: string, unit: string, reference: string) {
  const indicator = (group: string, name: string, value: string, of: string | null, core: boolean) => ({
    group,
    name,
    unit: of,
    direction: "HIGHER_BETTER",
    value,
    core,
    testMethod: null,
  });
  return {
    number: `Q/${uscc} 1-2020`,
    numberAsPublished: `Q/${uscc} 1-2020`,
    name: "示例标准",
    origin: "OWN",
    levelClaimed: null,
    mandatoryStatement: "NONE_APPLY",
    products: [{ kind: "GOODS", name: "示例产品", model: null }],
    references: [{ kind: "REFERENCE_STANDARD", code: reference, edition: null }],
    indicators: [indicator("PERFORMANCE", "等级", grade, unit, true), indicator("FUNCTION", "外观", "1", null, false)],
  };
}
