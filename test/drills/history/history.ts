/**
 * What was asked of a hub and what came back, on one clock that only runs forward, in milliseconds.
 *
 * `atMs` is when it was sent. `endedMs` is when its answer was read; null when none came, so that it may have had an
 * effect at any time since, or never.
 */
export type Operation = Change | Reading;

interface Timed {
  readonly company: string;
  readonly client: string;
  readonly atMs: number;
  readonly endedMs: number | null;
}

/** A fact that somebody put on record. */
export interface Change extends Timed {
  readonly kind: "AWARD" | "REVOKE" | "BAN";
  /** Whether it was refused, and so certainly had no effect. */
  readonly refused?: boolean;
  /** The instant from which every copy has it, as it was acknowledged, in milliseconds since 1970. */
  readonly knownAtMs?: number | null;
}

/** An answer that somebody read. */
export interface Reading extends Timed {
  readonly kind: "READ";
  /** By which way it came. */
  readonly surface: Surface;
  readonly determination: "ELIGIBLE" | "NOT_ELIGIBLE" | "UNDETERMINED";
  /** The instant that was answered for, in milliseconds since 1970; null when the answer names none. */
  readonly knownAtMs: number | null;
  /** Carried from an earlier answer: this one may not be older. */
  readonly askedKnownAtMs: number | null;
}

export type Surface = "SINGLE" | "BATCH" | "CHECK" | "DASHBOARD";

/** What is wrong with a history, in words for whoever reads the drill's report. */
export interface Violation {
  readonly company: string;
  readonly why: string;
}
