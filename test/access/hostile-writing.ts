import { syntheticCode } from "../harness/synthetic-code.ts";

/** A question about one enterprise, to be followed by a selection. */
export const STANDING = `standing(uscc: "${syntheticCode(1)}")`;

/** The same again and again, each with its number. */
export function many(count: number, write: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => write(at)).join(" ");
}

/** A selection so many levels below its first. */
export function wrapped(field: string, levels: number): string {
  const closing = "}".repeat(levels * field.split("{").length);
  return `${`{ ${field} `.repeat(levels)}{ a }${closing}`;
}

/** The same below a question. */
export function nested(field: string, levels: number): string {
  return `{ ${STANDING} ${wrapped(field, levels)} }`;
}

/** Two of each on every level: `{ a { a { … } a { … } } a { … } }` */
export function doubled(levels: number): string {
  const level = (left: number): string => (left === 0 ? "{ b }" : `{ a ${level(left - 1)} a ${level(left - 1)} }`);
  return `{ ${STANDING} ${level(levels)} }`;
}

/** A fragment that names the next twice, and so on. */
export function bomb(levels: number): string {
  return chain(levels, (name, next) => `fragment ${name} on Query { ...${next} ...${next} }`);
}

/** Fragments of which each names the next; the last one asks for a field. */
export function chain(length: number, write: (name: string, next: string) => string): string {
  const last = `fragment F${length} on Query { __typename }`;
  return `{ ...F0 } ${many(length, (at) => write(`F${at}`, `F${at + 1}`))} ${last}`;
}

/** Lists within each other. */
export function nestedList(levels: number): unknown {
  let value: unknown = "x";
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
}

/** Objects within each other. */
export function nestedObject(levels: number): unknown {
  let value: unknown = "x";
  for (let level = 0; level < levels; level += 1) value = { a: value };
  return value;
}
