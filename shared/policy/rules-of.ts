import type { PolicyRules } from "../values/decision/decide.ts";
import type { MeasureRule, RowClocks, SchemeRule } from "../values/policy.ts";

/** A stored rule row: its body is what the strict reader of `policies/` made of the file. */
export interface StoredRuleRow extends RowClocks {
  readonly kind: string;
  readonly id: string;
  readonly body: object;
}

/** The rules that a department decides by, from its stored rows. */
export function rulesOf(rows: readonly StoredRuleRow[]): PolicyRules {
  return {
    measures: bodiesOf<MeasureRule>(rows, "MEASURE"),
    schemes: bodiesOf<SchemeRule>(rows, "SCHEME"),
  };
}

/** The bodies of one kind of row, each with the clocks of its row. */
export function bodiesOf<Body extends RowClocks>(rows: readonly StoredRuleRow[], kind: string): Body[] {
  return rows
    .filter((row) => row.kind === kind)
    .map(({ id, body, validFrom, validTo, knownFrom, knownTo }) => {
      // The store holds only bodies that the reader checked before it wrote them.
      const row: object = { ...body, id, validFrom, validTo, knownFrom, knownTo };
      return row as Body;
    });
}
