import type { DeclarationContent } from "./declaration.ts";

/** What the guards of a declaration's table have to know. */
export interface DeclarationFacts {
  /** The enterprise whose declaration it is. */
  readonly uscc: string;
  /** Null before a draft exists. */
  readonly content: DeclarationContent | null;
  /** Whether another declaration of the enterprise with this number is in effect, the revised one apart. */
  readonly numberInEffect: boolean;
  /** Whether it revises a declaration that is still in effect. */
  readonly revisesOneInEffect: boolean;
  /** The draft that would take its place; null when the enterprise has none. */
  readonly revision: Omit<DeclarationFacts, "revision"> | null;
  /** The day on which the step is to take effect. */
  readonly on: string;
  readonly today: string;
  /** The day on which the last step took effect; null when none had a day. */
  readonly lastStepOn: string | null;
}
