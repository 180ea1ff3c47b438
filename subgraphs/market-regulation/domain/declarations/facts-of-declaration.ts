import type { DeclarationContent } from "./declaration.ts";
import type { DeclarationFacts } from "./declaration-facts.ts";

/** A declaration as it stands, as far as its table asks. */
export interface StandingDeclaration {
  readonly uscc: string;
  readonly content: DeclarationContent;
  readonly numberInEffect: boolean;
  readonly revisesOneInEffect: boolean;
  readonly lastStepOn: string | null;
}

/** The days that a step is judged by. */
export interface StepDays {
  /** The day on which it is to take effect. */
  readonly on: string;
  readonly today: string;
}

/** What the guards have to know of a declaration and of the draft that would take its place. */
export function factsOfDeclaration(
  declaration: StandingDeclaration,
  revision: StandingDeclaration | null,
  days: StepDays,
): DeclarationFacts {
  return {
    ...factsAlone(declaration, days),
    revision: revision === null ? null : factsAlone(revision, days),
  };
}

function factsAlone(declaration: StandingDeclaration, days: StepDays): Omit<DeclarationFacts, "revision"> {
  const { uscc, content, numberInEffect, revisesOneInEffect, lastStepOn } = declaration;
  return { uscc, content, numberInEffect, revisesOneInEffect, lastStepOn, ...days };
}
