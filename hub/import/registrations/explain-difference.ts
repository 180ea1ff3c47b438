import type {
  ComparedFacts,
  RejectedLine,
} from "../../../subgraphs/market-regulation/persistence/registration-import/registration-import.ts";
import { COLUMNS } from "./columns.ts";
import type { FaultKind } from "./line-fault.ts";
import type { Reject } from "./reject-file.ts";

const COMPARED: readonly { readonly column: number; readonly told: (facts: ComparedFacts) => string }[] = [
  { column: 0, told: ({ name }) => name ?? "N/A" },
  { column: 2, told: ({ establishedOn }) => establishedOn ?? "N/A" },
  { column: 3, told: ({ enterpriseType }) => enterpriseType ?? "N/A" },
  {
    column: 4,
    told: ({ capitalWan, capitalCurrency }) => (capitalWan === null ? "N/A" : `${capitalWan}(万 ${capitalCurrency})`),
  },
  { column: 6, told: ({ division }) => division ?? "N/A" },
];

/** Puts a rejected line into words: its own fault, or what it contradicts. */
export function rejectOf(rejected: RejectedLine): Reject & { readonly kind: FaultKind } {
  const { line } = rejected;
  const fields: string[] = JSON.parse(rejected.fields);
  const { fault, faultColumn, faultValue, english, chinese } = rejected;
  if (fault !== null && faultColumn !== null && faultValue !== null && english !== null && chinese !== null) {
    return { kind: fault as FaultKind, line, column: faultColumn, value: faultValue, chinese, english, fields };
  }
  const { outcome, stated, contradicted, firstLine, uscc, recordSource } = rejected;
  if (outcome === null || stated === null || contradicted === null) {
    throw new Error(`Line ${line} was rejected without a reason.`);
  }
  const differing = COMPARED.filter(({ told }) => told(stated) !== told(contradicted));
  const column = differing[0]?.column ?? 1;
  const [where, whereZh] =
    outcome === "DIFFERS_IN_FILE"
      ? [`line ${firstLine} of this file, which counts`, `本文件第 ${firstLine} 行（以该行为准）`]
      : [`the record (${recordSource})`, `登记记录（${recordSource}）`];
  const there = differing.map((each) => `${COLUMNS[each.column]} ${each.told(contradicted)}`).join(", ");
  const here = differing.map((each) => `${COLUMNS[each.column]} ${each.told(stated)}`).join(", ");
  return {
    kind: outcome,
    line,
    column: COLUMNS[column] ?? "",
    value: fields[column] ?? "",
    chinese: `${uscc} 与${whereZh}不一致：彼处为${there}；此处为${here}。导入不改动已有内容，变更须经登记程序。`,
    english: `${uscc} differs from ${where}: there ${there}; here ${here}. An import overwrites nothing; changes go through the register's procedure.`,
    fields,
  };
}
