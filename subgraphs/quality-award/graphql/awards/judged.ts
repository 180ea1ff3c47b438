import type { SignedInViewer } from "../../../../shared/access/viewer.ts";
import type { ProcedureRefusal } from "../../../../shared/server/procedure/procedure-answer.ts";
import { refusalsOf } from "../../../../shared/server/procedure/refusals-of.ts";
import { judgeAction, type Subject } from "../../../../shared/values/procedure/available-actions.ts";
import type { StateMachine } from "../../../../shared/values/procedure/state-machine.ts";

/** Why a table does not let an event happen; a test holds the guards' codes and those of the thing together. */
export function judged<Code extends string, State extends string, Event extends string, Facts>(
  machine: StateMachine<State, Event, Facts>,
  subject: Subject<State, Facts>,
  event: Event,
  viewer: SignedInViewer,
  field: string,
): ProcedureRefusal<Code, never>[] {
  return refusalsOf(judgeAction(machine, subject, event, viewer).reasons, field);
}
