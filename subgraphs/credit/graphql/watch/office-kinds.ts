import type { Actor } from "../../../../shared/values/procedure/actor.ts";
import {
  type AvailableAction,
  availableActions,
  judgeAction,
} from "../../../../shared/values/procedure/available-actions.ts";
import type { StateMachine } from "../../../../shared/values/procedure/state-machine.ts";
import { CREDIT_EVALUATION_MACHINE } from "../../domain/watch/credit-evaluation.ts";
import { CREDIT_MODEL_MACHINE } from "../../domain/watch/credit-model.ts";
import type { OfficeFacts } from "../../domain/watch/credit-officers.ts";
import { RISK_WARNING_MACHINE } from "../../domain/watch/risk-warning.ts";
import type { CreditEvaluationOnDay } from "../../persistence/watch/credit-evaluations.ts";
import type { CreditModelOnDay } from "../../persistence/watch/credit-models.ts";
import type { OfficeStep } from "../../persistence/watch/credit-office.ts";
import type { OfficeClocks, OfficeThingNow } from "../../persistence/watch/office-rows.ts";
import type { RiskWarningOnDay } from "../../persistence/watch/risk-warnings.ts";
import type { Context } from "../context.ts";

/** A kind of thing that credit officers keep, once it is on record. */
export interface OfficeKind<Thing> {
  readonly machine: OfficeStep["machine"];
  /** Its name in inputs. */
  readonly field: string;
  now(context: Context, id: string): Promise<OfficeThingNow<string> | null>;
  clearNow(context: Context): void;
  show(context: Context, id: string, clocks: OfficeClocks): Promise<Thing | null>;
  /** Each event of its table, in order, for somebody. */
  actions(state: string, facts: OfficeFacts, actor: Actor | null): readonly AvailableAction[];
  judge(state: string, facts: OfficeFacts, event: string, actor: Actor): AvailableAction;
}

/** Warnings, as they are moved. */
export const RISK_WARNING: OfficeKind<RiskWarningOnDay> = {
  machine: "risk_warning",
  field: "riskWarning",
  now: ({ riskWarningsNow }, id) => riskWarningsNow.load(id),
  clearNow: ({ riskWarningsNow }) => void riskWarningsNow.clearAll(),
  show: ({ viewer, office }, id, clocks) => office.warnings.byId(viewer, id, clocks),
  ...judgedBy(RISK_WARNING_MACHINE, {}),
};

/** Models, as they are moved. */
export const CREDIT_MODEL: OfficeKind<CreditModelOnDay> = {
  machine: "credit_model",
  field: "creditModel",
  now: ({ creditModelsNow }, id) => creditModelsNow.load(id),
  clearNow: ({ creditModelsNow }) => void creditModelsNow.clearAll(),
  show: ({ viewer, office }, id, clocks) => office.models.byId(viewer, id, clocks),
  ...judgedBy(CREDIT_MODEL_MACHINE, { anotherInUse: false }),
};

/** Evaluations, as they are moved. */
export const CREDIT_EVALUATION: OfficeKind<CreditEvaluationOnDay> = {
  machine: "credit_evaluation",
  field: "creditEvaluation",
  now: ({ creditEvaluationsNow }, id) => creditEvaluationsNow.load(id),
  clearNow: ({ creditEvaluationsNow }) => void creditEvaluationsNow.clearAll(),
  show: ({ viewer, office }, id, clocks) => office.evaluations.byId(viewer, id, clocks),
  ...judgedBy(CREDIT_EVALUATION_MACHINE, { modelInUse: true }),
};

/** How things on record are judged; what only the first step asks is of no matter to them. */
function judgedBy<State extends string, Event extends string, More extends object>(
  machine: StateMachine<State, Event, OfficeFacts & More>,
  more: More,
): Pick<OfficeKind<unknown>, "actions" | "judge"> {
  // The database holds no state or event that is not in the table.
  const subject = (state: string, facts: OfficeFacts) => ({ state: state as State, facts: { ...facts, ...more } });
  return {
    actions: (state, facts, actor) => availableActions(machine, subject(state, facts), actor),
    judge: (state, facts, event, actor) => judgeAction(machine, subject(state, facts), event as Event, actor),
  };
}
