import type { SignedInViewer } from "../../../../shared/access/viewer.ts";
import {
  type ProcedureOutcome,
  type ProcedureRequest,
  procedureRequest,
} from "../../../../shared/procedure/procedure-request.ts";
import { isId, type ProcedureRefusal, refusal } from "../../../../shared/server/procedure/procedure-answer.ts";
import { signedIn } from "../../../../shared/server/procedure/signed-in.ts";
import { takeStep } from "../../../../shared/server/procedure/take-step.ts";
import { judgeAction, type Subject } from "../../../../shared/values/procedure/available-actions.ts";
import type { StateMachine } from "../../../../shared/values/procedure/state-machine.ts";
import type { SeenStep } from "../../persistence/bodies/evaluation-bodies.ts";
import type { Context } from "../context.ts";
import { forget } from "./body-loaders.ts";
import { outcomeRefusal } from "./body-refusal.ts";

type Refusals<Code extends string, Thing> = readonly ProcedureRefusal<Code, Thing>[];

/** Something that this desk does once for a key. */
export interface DeskTask<Code extends string, Thing> {
  /** The name of the mutation. */
  readonly operation: string;
  readonly input: { readonly idempotencyKey: string };
  /** Where the input names the thing. */
  readonly field: string;
  readonly judge: (viewer: SignedInViewer) => Promise<Refusals<Code, Thing>>;
  readonly take: (viewer: SignedInViewer, request: ProcedureRequest) => Promise<ProcedureOutcome>;
  /** As it stands after everything that was recorded. */
  readonly show: (id: string) => Promise<Thing | null>;
  /** The id of the thing that was seen otherwise, to be shown with CONFLICT. */
  readonly seen?: string | null;
  /** The enterprise that it concerns. */
  readonly about?: string;
}

/** Does it. */
export async function takeDeskStep<Code extends string, Thing>(context: Context, task: DeskTask<Code, Thing>) {
  const viewer = signedIn(context.viewer);
  const request = procedureRequest(viewer, task.operation, task.input);
  const show = async (id: string) => {
    // What was read before the step is not what stands now.
    forget(context);
    return task.show(id);
  };
  return takeStep<Code, Thing>(context, {
    viewer,
    request,
    about: task.about ?? null,
    judge: () => task.judge(viewer),
    take: () => task.take(viewer, request),
    async refused(outcome) {
      const said = outcomeRefusal<Code>(outcome, task.field);
      if (outcome !== "CONFLICT" || task.seen == null) return [said];
      await context.register.showRecorded(viewer);
      return [{ ...said, current: await show(task.seen) }];
    },
    show,
  });
}

/** A step of a table with a thing that was seen at a revision. */
export interface SeenMove<Code extends string, Thing, Now, State extends string, Event extends string, Facts> {
  readonly operation: string;
  readonly input: { readonly idempotencyKey: string; readonly ifRevision: number; readonly on?: string | null };
  readonly id: string;
  readonly field: string;
  readonly machine: StateMachine<State, Event, Facts>;
  readonly event: Event;
  readonly text: string | null;
  /** What is wrong with the input itself. */
  readonly refusals: readonly ProcedureRefusal<Code, never>[];
  readonly load: (id: string) => Promise<Now | null>;
  readonly subject: (now: Now, on: string | null) => Subject<State, Facts>;
  readonly take: (viewer: SignedInViewer, request: ProcedureRequest, step: SeenStep) => Promise<ProcedureOutcome>;
  readonly show: (id: string) => Promise<Thing | null>;
}

/** Takes it. */
export async function moveSeen<
  Code extends string,
  Thing,
  Now extends { readonly revision: number },
  State extends string,
  Event extends string,
  Facts,
>(context: Context, move: SeenMove<Code, Thing, Now, State, Event, Facts>) {
  const { operation, input, id, field, machine, event, text, refusals, load, subject, take, show } = move;
  const on = input.on ?? null;
  const step: SeenStep = { id, ifRevision: input.ifRevision, event, on, text };
  return takeDeskStep<Code, Thing>(context, {
    operation,
    input,
    field,
    seen: id,
    async judge(viewer) {
      if (refusals.length > 0) return refusals;
      const now = isId(id) ? await load(id) : null;
      if (now === null) return [outcomeRefusal<Code>("NOT_ON_RECORD", field)];
      if (now.revision !== input.ifRevision) {
        await context.register.showRecorded(viewer);
        const current = await show(id);
        return [{ ...outcomeRefusal<Code>("CONFLICT", field), current }];
      }
      return reasonsAgainst<Code, State, Event, Facts>(machine, subject(now, on), event, viewer, field);
    },
    take: (viewer, request) => take(viewer, request, step),
    show,
  });
}

/** Why a table does not let an event happen. */
export function reasonsAgainst<Code extends string, State extends string, Event extends string, Facts>(
  machine: StateMachine<State, Event, Facts>,
  subject: Subject<State, Facts>,
  event: Event,
  viewer: SignedInViewer,
  field: string,
): ProcedureRefusal<Code, never>[] {
  const { reasons } = judgeAction(machine, subject, event, viewer);
  // The enum of each thing has every code that its guards can give; a test holds the two together.
  return reasons.map(({ code, message }) => refusal(code as Code, code === "DAY_OUT_OF_ORDER" ? "on" : field, message));
}

/** The days that a step is judged by; today when none is stated. */
export function daysOf({ clock }: Context, on: string | null) {
  const today = clock.today();
  return { on: on ?? today, today };
}
