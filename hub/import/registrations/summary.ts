import type { ImportedRegistrations } from "./import-registrations.ts";
import { FAULT_LABELS } from "./line-fault.ts";
import { NOTE_LABELS } from "./line-note.ts";
import type { Count } from "./tally.ts";

/** What an operator reads at the end of an import. */
export function summaryLines(imported: ImportedRegistrations, seconds: number, peakMegabytes: number): string[] {
  const { file, dryRun, rows, stored, unchanged, repeated, rejected, rejects, notes, rejectsPath } = imported;
  const speed = Math.round(rows / Math.max(seconds, 0.001));
  return [
    dryRun ? `${file}: dry run, nothing is stored 试运行，未入库` : file,
    row(rows, "rows read", "读取行数"),
    row(stored, dryRun ? "would be stored" : "stored", dryRun ? "可入库" : "入库"),
    row(unchanged, "unchanged: on record already", "无变化：已有登记"),
    row(repeated, "repeated in the file, kept once", "文件内重复，只保留一次"),
    row(rejected, "rejected", "退回"),
    ...rejects.map((count) => detail(count, FAULT_LABELS)),
    ...(notes.length === 0 ? [] : ["     Notes 说明:"]),
    ...notes.map((count) => detail(count, NOTE_LABELS)),
    ...(rejectsPath === null ? [] : [`     Rejected lines 退回的行: ${rejectsPath}`]),
    `     ${seconds.toFixed(1)} s, ${number(speed)} rows/s 行/秒, peak memory 内存峰值 ${Math.round(peakMegabytes)} MB`,
  ];
}

function row(count: number, english: string, chinese: string): string {
  return `${number(count).padStart(11)}  ${english} ${chinese}`;
}

function detail<Kind extends string>(
  { kind, lines, firstLine }: Count<Kind>,
  labels: Readonly<Record<Kind, readonly [english: string, chinese: string]>>,
): string {
  const [english, chinese] = labels[kind];
  return `${number(lines).padStart(15)}  ${english} ${chinese} (${lines === 1 ? "line 行" : "first line 首行"} ${firstLine})`;
}

function number(count: number): string {
  return count.toLocaleString("en");
}
