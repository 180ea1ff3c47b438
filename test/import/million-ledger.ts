import { COLUMNS } from "../../hub/import/registrations/columns.ts";
import { syntheticCode } from "../harness/synthetic-code.ts";

/** What has to come back of a faulty record. */
export interface LedgerEntry {
  readonly line: number;
  readonly column: string;
}

interface Written {
  readonly text: string;
  /** Null when the record is good. */
  readonly column: string | null;
}

/**
 * A file of registrations of any length, half of it faulty in eight ways, which is the same each time it is gone through:
 * its ledger needs no memory.
 */
export function* millionRecords(rows: number): Generator<Written> {
  for (let number = 0; number < rows; number++) yield recordOf(number);
}

/** Line and column of every fault, in order. */
export function* ledgerOf(rows: number): Generator<LedgerEntry> {
  let line = 2;
  for (const { text, column } of millionRecords(rows)) {
    if (column !== null) yield { line, column };
    line += text.split("\n").length;
  }
}

/** The file itself, in pieces. */
export function* fileOf(rows: number): Generator<string> {
  let piece = `${COLUMNS.join(",")}\n`;
  for (const { text } of millionRecords(rows)) {
    piece += `${text}\n`;
    if (piece.length < 100_000) continue;
    yield piece;
    piece = "";
  }
  yield piece;
}

const [NAME, CODE, DAY, , , PROVINCE] = COLUMNS;
const REST = '有限责任公司,"1,000(万元人民币)",云南,昆明';

/** Every other record is faulty; its code is its own, but where a code stands twice. */
function recordOf(number: number): Written {
  const code = syntheticCode(number);
  if (number % 2 === 0) return { text: `测试企业${number},${code},2010-05-04,${REST}`, column: null };
  return FAULTS[((number - 1) / 2) % FAULTS.length]?.(number, code) ?? { text: "", column: null };
}

const FAULTS: readonly ((number: number, code: string) => Written)[] = [
  (number, code) => ({ text: `测试企业${number},${code},2010-13-04,${REST}`, column: String(DAY) }),
  (_number, code) => ({ text: `,${code},2010-05-04,${REST}`, column: String(NAME) }),
  (number, code) => ({ text: `测试企业${number},${code.slice(1)},2010-05-04,${REST}`, column: String(CODE) }),
  // An embedded line end: the record takes two lines.
  (number, code) => ({ text: `"测试\n企业${number}",${code},2010-05-04,${REST}`, column: String(NAME) }),
  // A formula where a code should be.
  (number) => ({ text: `测试企业${number},=1+1,2010-05-04,${REST}`, column: String(CODE) }),
  // One field too many.
  (number, code) => ({ text: `测试企业${number},${code},2010-05-04,${REST},多余`, column: "第8列 column 8" }),
  // The code of the record before, with another name: the first one counts.
  (number) => ({ text: `另一企业${number},${syntheticCode(number - 1)},2010-05-04,${REST}`, column: String(NAME) }),
  (number, code) => ({
    text: `测试企业${number},${code},2010-05-04,有限责任公司,"1,000(万元人民币)",某省,昆明`,
    column: String(PROVINCE),
  }),
];
