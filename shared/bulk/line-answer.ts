import { z } from "zod";

/** A decision of record as a result shows it. */
export const LineDecision = z.object({
  id: z.string(),
  issuedAt: z.string(),
  validUntil: z.string(),
  logIndex: z.number(),
  leafHash: z.string(),
  receipt: z.string(),
  answer: z.object({
    determination: z.enum(["ELIGIBLE", "NOT_ELIGIBLE", "UNDETERMINED"]),
    meaning: z.string(),
    reasons: z.array(z.object({ code: z.string(), message: z.string(), messageEn: z.string() })),
    citations: z.array(z.object({ document: z.string(), clause: z.string(), basis: z.string() })),
    notBefore: z.string().nullable(),
    validOn: z.string(),
    knownAt: z.string(),
  }),
});

export type LineDecision = z.infer<typeof LineDecision>;

/** Why a line is not decided. */
export interface LineRefusal {
  /** As in the graph. */
  readonly code: string;
  readonly english: string;
  readonly chinese: string;
}

/** What became of a line that could be asked about. */
export type LineAnswer =
  | { readonly decision: LineDecision; readonly refusal: null }
  | { readonly decision: null; readonly refusal: LineRefusal };

/** Nothing of a batch is known to be decided. */
export class BatchNotDecided extends Error implements LineRefusal {
  override readonly name = "BatchNotDecided";

  /** @param retryAfterMs when it is worth asking the same again; null when that would change nothing */
  constructor(
    readonly code: string,
    readonly english: string,
    readonly chinese: string,
    readonly retryAfterMs: number | null,
  ) {
    super(english);
  }
}
