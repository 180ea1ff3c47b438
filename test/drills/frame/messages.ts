import type { Figure } from "../drill.ts";

/** What the process of a drill tells: its progress, and at the end what was measured or what is not as it should be. */
export type FromDrill =
  | { readonly type: "LINE"; readonly line: string }
  | { readonly type: "DONE"; readonly figures: readonly Figure[] }
  | { readonly type: "FAILED"; readonly why: string };

/** What a drill came to. */
export interface Outcome {
  readonly lines: readonly string[];
  readonly figures: readonly Figure[];
  /** Null when all was as it should be. */
  readonly failure: string | null;
  readonly seconds: number;
}
