import type { ProcedureOutcome, ProcedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { isId, type ProcedureRefusal, refusal } from "../../../../shared/server/procedure/procedure-answer.ts";
import { LAST_INSTANT, takeStep } from "../../../../shared/server/procedure/take-step.ts";
import { judgeAction, type Subject } from "../../../../shared/values/procedure/available-actions.ts";
import type { DeclarationState } from "../../domain/declarations/declaration.ts";
import type { DeclarationFacts } from "../../domain/declarations/declaration-facts.ts";
import { DECLARATION_MACHINE, type DeclarationEvent } from "../../domain/declarations/declaration-machine.ts";
import type { DeclarationOnDay } from "../../domain/declarations/declaration-on-day.ts";
import { factsOfDeclaration } from "../../domain/declarations/facts-of-declaration.ts";
import type { DeclarationNow, SeenDeclaration } from "../../persistence/declarations/declarations.ts";
import type { EnterpriseViewer } from "../../persistence/procedure/enterprise-viewer.ts";
import type { Context } from "../context.ts";
import { conflict, declarationRefusal } from "./declaration-refusal.ts";

type Refusals<Code extends string> = readonly ProcedureRefusal<Code, DeclarationOnDay>[];

/** A step with a declaration: who asks for it, how it is judged, how it is taken. */
export interface DeclarationStep<Code extends string> {
  readonly viewer: EnterpriseViewer;
  readonly request: ProcedureRequest;
  /** Why it cannot be taken; empty when it can. */
  readonly judge: () => Promise<Refusals<Code>>;
  readonly take: () => Promise<ProcedureOutcome>;
  /** What the database's no means, where somebody else was quicker than the judgement. */
  readonly refused: (outcome: string) => Promise<Refusals<Code>>;
}

/**
 * Takes a step once for its key.
 *
 * @throws {GraphQLError} `IDEMPOTENCY_KEY_REUSED` when the key was used for another request
 */
export async function takeDeclarationStep<Code extends string>(context: Context, step: DeclarationStep<Code>) {
  const { thing, errors } = await takeStep(context, {
    ...step,
    about: step.viewer.uscc,
    show(id): Promise<DeclarationOnDay | null> {
      // What was read before the step is not what stands now.
      context.declarationsNow.clearAll();
      return shown(context, id);
    },
  });
  return { declaration: thing, errors };
}

/** A declaration that somebody saw at a revision, when it is theirs and still as they saw it; else why not. */
export async function asSeen(
  context: Context,
  { uscc }: EnterpriseViewer,
  { declaration, ifRevision }: SeenDeclaration,
  field: string,
): Promise<DeclarationNow | ProcedureRefusal<"NOT_ON_RECORD" | "CONFLICT", DeclarationOnDay>> {
  const now = isId(declaration) ? await context.declarationsNow.load(declaration) : null;
  if (now === null || now.uscc !== uscc) return declarationRefusal("NOT_ON_RECORD", field);
  return now.revision === ifRevision ? now : conflict(field, await asItStands(context, declaration));
}

/** Why the table does not let an event happen; the guards' codes are those of the mutation. */
export function judgeEvent<Code extends string>(
  viewer: EnterpriseViewer,
  subject: Subject<DeclarationState, DeclarationFacts>,
  event: DeclarationEvent,
): Refusals<Code> {
  const { reasons } = judgeAction(DECLARATION_MACHINE, subject, event, viewer);
  // The enum of each mutation has every code that its guards can give; a test holds the two together.
  return reasons.map(({ code, message }) =>
    refusal(code as Code, code === "DAY_OUT_OF_ORDER" ? "on" : "declaration", message),
  );
}

/** A declaration as its table judges it, with the draft that would take its place, on a day; today when none is stated. */
export function subjectOf(
  { clock }: Context,
  now: DeclarationNow,
  revision: DeclarationNow | null,
  on: string | null,
): Subject<DeclarationState, DeclarationFacts> {
  const today = clock.today();
  return { state: now.state, facts: factsOfDeclaration(now, revision, { on: on ?? today, today }) };
}

/** A declaration as it stands after everything that was recorded. */
export async function asItStands(context: Context, id: string): Promise<DeclarationOnDay | null> {
  await context.register.showRecorded(context.viewer);
  return shown(context, id);
}

async function shown({ viewer, declarations, clock }: Context, id: string): Promise<DeclarationOnDay | null> {
  const [found = null] = await declarations.find(viewer, [{ id, validOn: clock.today(), knownAt: LAST_INSTANT }]);
  return found;
}
