import { CATALOGUE_FAULTS } from "./catalogue-fault.ts";
import type { ImportedCatalogue } from "./import-catalogue.ts";

const MOST_NAMED = 20;

/** What an operator reads at the end of an import. */
export function catalogueSummary(imported: ImportedCatalogue): string[] {
  const { file, edition, dryRun, rows, stored, corrected, unchanged, repeated, rejected } = imported;
  const { rejects, withoutParent, rejectsPath } = imported;
  return [
    dryRun ? `${file} (${edition}): dry run, nothing is stored 试运行，未入库` : `${file} (${edition})`,
    row(rows, "rows read", "读取行数"),
    row(stored, dryRun ? "would be stored" : "stored", dryRun ? "可入库" : "入库"),
    ...(corrected === 0 ? [] : [row(corrected, "names corrected, the former kept", "名称更正，原名留存")]),
    row(unchanged, "unchanged: on record already", "无变化：已有登记"),
    row(repeated, "repeated in the file, kept once", "文件内重复，只保留一次"),
    row(rejected, "rejected", "退回"),
    ...rejects.map(({ kind, lines, firstLine }) => {
      const [english, chinese] = CATALOGUE_FAULTS[kind];
      return `${number(lines).padStart(15)}  ${english} ${chinese} (${lines === 1 ? "line 行" : "first line 首行"} ${firstLine})`;
    }),
    ...orphans(withoutParent),
    ...(rejectsPath === null ? [] : [`     Rejected lines 退回的行: ${rejectsPath}`]),
  ];
}

function orphans(codes: readonly string[]): string[] {
  if (codes.length === 0) return [];
  const named = codes.slice(0, MOST_NAMED).join(", ");
  const more = codes.length > MOST_NAMED ? ", …" : "";
  return [
    "     Notes 说明:",
    `${number(codes.length).padStart(15)}  code whose parent is not in the edition, stored 上级品目不在该版目录中，已入库: ${named}${more}`,
  ];
}

function row(count: number, english: string, chinese: string): string {
  return `${number(count).padStart(11)}  ${english} ${chinese}`;
}

function number(count: number): string {
  return count.toLocaleString("en");
}
