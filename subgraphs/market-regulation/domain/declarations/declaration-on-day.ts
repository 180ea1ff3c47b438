import type { DeclarationContent, DeclarationState } from "./declaration.ts";

/** A declaration as it was on a day, as far as was known at an instant. */
export interface DeclarationOnDay extends DeclarationContent {
  readonly id: string;
  readonly uscc: string;
  readonly validOn: string;
  readonly knownAt: string;
  readonly state: DeclarationState;
  /** Null for a draft. */
  readonly stateSince: string | null;
  readonly revision: number;
  readonly recordedAt: string;
  /** When its first draft was recorded; its place in lists. */
  readonly draftedAt: string;
  readonly declaredOn: string | null;
  /** Id of the declaration whose place it takes. */
  readonly revisesId: string | null;
}
