import { type ASTNode, getLocation } from "graphql";

/** What a reason is about. */
export type ReasonKind = "TEXT" | "FEDERATION" | "ACCESS" | "COMPATIBILITY" | "OPERATION" | "PLAN";

/** Why a supergraph is refused: what was expected, what came, and where. */
export interface Reason {
  readonly kind: ReasonKind;
  readonly message: string;
  readonly messageZh: string;
  /** From 1; null when it is about the whole. */
  readonly line: number | null;
  readonly column: number | null;
}

/** A reason with its place in the text of the supergraph. */
export function reason(kind: ReasonKind, at: ASTNode | undefined, message: string, messageZh: string): Reason {
  const place = at?.loc === undefined ? null : getLocation(at.loc.source, at.loc.start);
  return { kind, message, messageZh, line: place?.line ?? null, column: place?.column ?? null };
}

/** A reason as a line for people, in both languages. */
export function reasonText({ message, messageZh, line, column }: Reason, file: string): string {
  const place = line === null ? file : `${file}:${line}:${column}`;
  return `${place}: ${message} ${messageZh}`;
}
