import type { LineFaultKind } from "../../shared/bulk/line-fault.ts";
import { syntheticCode } from "../harness/synthetic-code.ts";

/** A faulty line put into a file on purpose. */
export interface Planted {
  readonly line: number;
  readonly column: number;
  readonly kind: LineFaultKind;
}

/** Each spoils a line of name, code and lot, in its own way. */
const FAULTS: readonly (readonly [LineFaultKind, column: number, spoil: (code: string) => string])[] = [
  ["CODE_CHECK_CHARACTER", 2, (code) => `测试,${code.slice(0, 17)}${code.endsWith("0") ? "1" : "0"},A02061804`],
  ["CODE_CHARACTER", 2, (code) => `测试,${code.slice(0, 9)}O${code.slice(10)},A02061804`],
  ["CODE_LENGTH", 2, (code) => `测试,${code.slice(0, 17)},A02061804`],
  ["CODE_LENGTH", 2, (code) => `测试,${code}0,A02061804`],
  ["CODE_AUTHORITY", 2, (code) => `测试,94${code.slice(2)},A02061804`],
  ["CODE_DIVISION", 2, (code) => `测试,${code.slice(0, 2)}A${code.slice(3)},A02061804`],
  ["CODE_ABSENT", 2, () => "测试,无,A02061804"],
  ["CODE_AS_NUMBER", 2, () => "测试,9.1E+17,A02061804"],
  ["LOT_INVALID", 3, (code) => `测试,${code},D1`],
  ["FIELD_COUNT", 4, (code) => `测试,${code},A02061804,多余`],
];

/** A file of so many enterprises, of which every so many-th is faulty. */
export function plantedFile(rows: number, every: number): { readonly text: string; readonly planted: Planted[] } {
  const planted: Planted[] = [];
  const lines = Array.from({ length: rows }, (_, index) => {
    const code = syntheticCode(index + 1);
    const fault = index % every === every - 1 ? FAULTS[planted.length % FAULTS.length] : undefined;
    if (fault === undefined) return `测试企业${index},${code},A02061804`;
    const [kind, column, spoil] = fault;
    planted.push({ line: index + 2, column, kind });
    return spoil(code);
  });
  return { text: `企业名称,统一社会信用代码,品目编码\n${lines.join("\n")}\n`, planted };
}
