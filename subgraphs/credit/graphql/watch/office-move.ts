import { procedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { InputReader } from "../../../../shared/server/procedure/input-text.ts";
import { isId, type ProcedureRefusal } from "../../../../shared/server/procedure/procedure-answer.ts";
import { conflict, refusalsOf, unexpected } from "../../../../shared/server/procedure/refusals-of.ts";
import { actorOf, signedIn } from "../../../../shared/server/procedure/signed-in.ts";
import { LAST_INSTANT, type StepAnswer, takeStep } from "../../../../shared/server/procedure/take-step.ts";
import type { AvailableAction } from "../../../../shared/values/procedure/available-actions.ts";
import type { OfficeFacts } from "../../domain/watch/credit-officers.ts";
import type { Context } from "../context.ts";
import { evaluationRefusal } from "./evaluation-refusal.ts";
import type { OfficeKind } from "./office-kinds.ts";

/** A step with a thing that is on record. */
export interface OfficeMove<Thing> {
  readonly kind: OfficeKind<Thing>;
  /** The mutation's name. */
  readonly operation: string;
  readonly event: string;
  readonly id: string;
  readonly input: {
    readonly idempotencyKey: string;
    readonly ifRevision: number;
    readonly reason: string;
    readonly on?: string | null | undefined;
  };
}

type MoveCode = "TEXT_NOT_ACCEPTED" | "NOT_ON_RECORD" | "CONFLICT";

/** Takes a step with a thing that is on record. */
export async function moveThing<Code extends string, Thing>(
  context: Context,
  { kind, operation, event, id, input }: OfficeMove<Thing>,
): Promise<StepAnswer<Code | MoveCode, Thing>> {
  const viewer = signedIn(context.viewer);
  const request = procedureRequest(viewer, operation, input);
  const { ifRevision } = input;
  const on = input.on ?? null;
  const reader = new InputReader<never>();
  const reason = reader.text(input.reason, "reason", 1000);
  const show = (shown: string) => {
    kind.clearNow(context);
    return kind.show(context, shown, { validOn: context.clock.today(), knownAt: LAST_INSTANT });
  };
  return takeStep<Code | MoveCode, Thing>(context, {
    viewer,
    request,
    about: null,
    async judge(): Promise<readonly ProcedureRefusal<Code | MoveCode, Thing>[]> {
      if (reader.refusals.length > 0) return reader.refusals;
      const now = isId(id) ? await kind.now(context, id) : null;
      if (now === null) return [evaluationRefusal("NOT_ON_RECORD", kind.field)];
      if (now.uscc !== null) context.access.about(now.uscc);
      if (now.revision !== ifRevision) return [conflict(await show(id))];
      const facts = officeFacts(context, now.jurisdiction, now.lastStepOn, on);
      return refusalsOf<Code>(kind.judge(now.state, facts, event, viewer).reasons, kind.field);
    },
    take: () => context.office.step(viewer, request, { machine: kind.machine, id, ifRevision, event, on, reason }),
    async refused(outcome) {
      if (outcome === "NOT_ON_RECORD") return [evaluationRefusal(outcome, kind.field)];
      if (outcome !== "CONFLICT") throw unexpected(outcome);
      return [conflict(await show(id))];
    },
    show,
  });
}

/** What the caller can do with a thing as it stands now. */
export async function actionsNow<Thing>(
  context: Context,
  kind: OfficeKind<Thing>,
  id: string,
): Promise<readonly AvailableAction[]> {
  const now = await kind.now(context, id);
  if (now === null) return [];
  const facts = officeFacts(context, now.jurisdiction, now.lastStepOn, null);
  return kind.actions(now.state, facts, actorOf(context.viewer));
}

/** What every step of the office is judged by. */
export function officeFacts(
  { clock }: Pick<Context, "clock">,
  jurisdiction: string,
  lastStepOn: string | null,
  on: string | null,
): OfficeFacts {
  const today = clock.today();
  return { jurisdiction, lastStepOn, today, on: on ?? today };
}
