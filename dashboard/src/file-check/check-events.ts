import type { Determination } from "../../generated/fragments.ts";

/** What may be asked about a whole file; also the department in a decision's address. */
export type FileQuestion = "credit" | "procurement" | "award";

/** A sentence in both languages. */
export type Sentence = Readonly<Record<"ZH" | "EN", string>>;

/** A decision of record about a line. */
interface LineDecision {
  readonly id: string;
  readonly issuedAt: string;
  readonly validUntil: string;
  readonly receipt: string;
  readonly answer: {
    readonly determination: Determination;
    readonly reasons: readonly { readonly code: string; readonly message: string; readonly messageEn: string }[];
    readonly citations: readonly { readonly document: string; readonly clause: string; readonly basis: string }[];
    readonly validOn: string;
    readonly knownAt: string;
  };
}

interface OfLine {
  readonly line: number;
  /** The line as it was written. */
  readonly fields: readonly string[];
}

/** A line that cannot be asked about, and what is wrong with it. */
export interface RejectedLine extends OfLine {
  readonly kind: "REJECTED";
  /** From 1. */
  readonly column: number;
  readonly columnName: string;
  readonly value: string;
  readonly code: string;
  readonly message: Sentence;
}

/** A line that is decided. */
export interface DecidedLine extends OfLine {
  readonly kind: "DECIDED";
  readonly uscc: string;
  readonly decision: LineDecision;
}

/** A line that is good and not decided yet. */
export interface NotDecidedLine extends OfLine {
  readonly kind: "NOT_DECIDED";
  readonly uscc: string;
  readonly code: string;
  readonly message: Sentence;
}

/** What became of a line. */
export type LineOutcome = RejectedLine | DecidedLine | NotDecidedLine;

/** The file as the hub read it. */
export interface ReadFile {
  readonly name: string;
  readonly sha256: string;
  readonly format: { readonly kind: string; readonly encoding?: string };
  readonly columns: readonly string[];
  /** From 1. */
  readonly codeColumn: number;
  readonly rows: number;
  readonly good: number;
  readonly rejected: number;
}

/** What the hub tells while it checks a file. */
export type CheckEvent =
  | LineOutcome
  | { readonly kind: "BEGUN"; readonly dryRun: boolean; readonly file: ReadFile; readonly question: AskedQuestion }
  | { readonly kind: "PROGRESS"; readonly done: number; readonly of: number }
  | { readonly kind: "WAITING"; readonly code: string; readonly message: Sentence; readonly ms: number }
  | { readonly kind: "ENDED"; readonly complete: boolean };

/** The whole question, with the day. */
export interface AskedQuestion {
  readonly jurisdiction: string;
  readonly validOn: string;
  readonly purpose: string;
  readonly legalBasis: string;
}

const KINDS = new Set(["BEGUN", "REJECTED", "DECIDED", "NOT_DECIDED", "PROGRESS", "WAITING", "ENDED"]);

/** Gives what the hub tells as it comes, one JSON object a line. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<CheckEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = `${rest}${decoder.decode(part.value, { stream: true })}`.split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      const event: unknown = JSON.parse(line);
      if (isEvent(event)) yield event;
    }
  }
}

// The hub alone writes these lines; what kinds it adds later are passed over.
function isEvent(value: unknown): value is CheckEvent {
  return typeof value === "object" && value !== null && "kind" in value && KINDS.has(String(value.kind));
}
