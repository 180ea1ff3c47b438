import type { SignedInViewer } from "../../../../shared/access/viewer.ts";
import type { ProcedureOutcome, ProcedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { isId } from "../../../../shared/server/procedure/procedure-answer.ts";
import { conflict } from "../../../../shared/server/procedure/refusals-of.ts";
import { takeStep } from "../../../../shared/server/procedure/take-step.ts";
import { NOMINATION_MACHINE, type NominationEvent } from "../../domain/awards/nomination-machine.ts";
import type { Nomination, SeenNomination } from "../../persistence/awards/nominations.ts";
import type { Context } from "../context.ts";
import { awardRefusal, type NominationRefusal, overtaken } from "./award-refusal.ts";
import { factsOfNomination } from "./facts-of-awards.ts";
import { judged } from "./judged.ts";

/** A step with a nomination that is there. */
interface NominationMove {
  readonly viewer: SignedInViewer;
  readonly request: ProcedureRequest;
  readonly input: SeenNomination;
  readonly judge: (now: Nomination) => Promise<NominationRefusal[]>;
  readonly take: (now: Nomination) => Promise<ProcedureOutcome>;
}

/** Takes a step with a nomination as somebody saw it. */
export async function moveNomination(context: Context, { viewer, request, input, judge, take }: NominationMove) {
  const { nomination, ifRevision } = input;
  let seen: Nomination | null = null;
  const { thing, errors } = await takeStep(context, {
    viewer,
    request,
    about: null,
    async judge(): Promise<NominationRefusal[]> {
      seen = isId(nomination) ? await shownNomination(context, nomination) : null;
      if (seen === null) return [awardRefusal("NOT_ON_RECORD", "nomination")];
      return seen.revision === ifRevision ? judge(seen) : [conflict(seen)];
    },
    take() {
      if (seen === null) throw new Error("A nomination that nobody saw should have been refused.");
      return take(seen);
    },
    refused: (outcome): Promise<NominationRefusal[]> =>
      overtaken(outcome, "nomination", () => shownNomination(context, nomination)),
    show: (id) => shownNomination(context, id),
  });
  return { nomination: thing, errors };
}

/** Why the table does not let an event happen to a nomination, on a day; today when none is stated. */
export async function judgeNomination(
  context: Context,
  now: Nomination,
  event: NominationEvent,
  viewer: SignedInViewer,
  on: string | null,
): Promise<NominationRefusal[]> {
  const subject = { state: now.state, facts: await factsOfNomination(context, now, on) };
  return judged(NOMINATION_MACHINE, subject, event, viewer, "nomination");
}

/** A nomination as it stands; what was read before is forgotten. */
export async function shownNomination({ awardDesk, access }: Context, id: string): Promise<Nomination | null> {
  awardDesk.forget();
  const found = await awardDesk.nominations.load(awardDesk.standing(id));
  if (found !== null) access.about(found.uscc);
  return found;
}
