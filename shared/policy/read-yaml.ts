import { isCollection, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { legible } from "./legible.ts";
import type { PolicyText } from "./policy-text.ts";
import type { PolicySource, Problems, SourcePath } from "./problems.ts";

/** What is expected of a file that the parser gives up. */
export const PLAIN_YAML = "YAML without deep nesting and without aliases that unfold";

/**
 * Reads one YAML file and keeps the line of every value.
 *
 * @returns null when the file is not YAML; the problems then say where
 */
export function readYaml({ file, text }: PolicyText, problems: Problems): PolicySource | null {
  const written = legible({ file, text }, problems);
  if (written === null) return null;
  const counter = new LineCounter();
  const read = readAll(written, counter);
  if (read instanceof Error) {
    problems.addLine(file, 1, PLAIN_YAML, JSON.stringify(read.message));
    return null;
  }
  const { document, value } = read;
  const faults = [...document.errors, ...document.warnings];
  for (const fault of faults) {
    const message = fault.message.split(" at line ")[0] ?? fault.message;
    problems.addLine(file, counter.linePos(fault.pos[0]).line, "YAML", JSON.stringify(message));
  }
  if (faults.length > 0) return null;
  const root = document.contents;
  return { file, value, lineOf: (path) => counter.linePos(offsetOf(root, path)).line };
}

/** YAML can be written so that reading it takes all there is; the parser then gives up. */
function readAll(text: string, lineCounter: LineCounter) {
  try {
    const document = parseDocument(text, { lineCounter });
    return { document, value: document.errors.length > 0 ? null : (document.toJS() as unknown) };
  } catch (error) {
    if (error instanceof RangeError || error instanceof ReferenceError) return error;
    throw error;
  }
}

function offsetOf(root: Node | null, path: SourcePath): number {
  let node: unknown = root;
  let offset = startOf(root);
  for (const key of path) {
    const step = isMap(node) ? mapStep(node.items, key) : seqStep(node, key);
    if (step === null) return offset;
    offset = step.offset;
    node = step.node;
  }
  return offset;
}

function mapStep(items: readonly { key: unknown; value: unknown }[], key: PropertyKey) {
  const pair = items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
  return pair === undefined ? null : { node: pair.value, offset: startOf(pair.key) };
}

function seqStep(node: unknown, key: PropertyKey) {
  if (!isSeq(node) || typeof key !== "number") return null;
  const item = node.items[key];
  return item === undefined ? null : { node: item, offset: startOf(item) };
}

function startOf(node: unknown): number {
  return isScalar(node) || isCollection(node) ? (node.range?.[0] ?? 0) : 0;
}
