import { procedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { InputReader } from "../../../../shared/server/procedure/input-text.ts";
import { isId } from "../../../../shared/server/procedure/procedure-answer.ts";
import { signedIn } from "../../../../shared/server/procedure/signed-in.ts";
import { LAST_INSTANT, takeStep } from "../../../../shared/server/procedure/take-step.ts";
import { judgeAction } from "../../../../shared/values/procedure/available-actions.ts";
import type { ExitCaseOnDay } from "../../domain/exits/exit-case.ts";
import { EXIT_MACHINE } from "../../domain/exits/exit-machine.ts";
import type { TitleNow } from "../../persistence/exits/exit-cases.ts";
import type { Context } from "../context.ts";
import type { ExitCaseOpenInput } from "../generated/types.ts";
import { shownAfterStep } from "./exit-moves.ts";
import { caseUnderWay, type ExitRefusal, exitRefusal, isExitOutcome, refusalsOf } from "./exit-refusal.ts";

/** Opens a case by hand. */
export async function openCase(context: Context, input: ExitCaseOpenInput) {
  const viewer = signedIn(context.viewer);
  const request = procedureRequest(viewer, "exitCaseOpen", input);
  const reader = new InputReader<never>();
  const { title, ground } = input;
  const opened = { title, ground, facts: reader.text(input.facts, "facts", 2000), on: input.on ?? null };
  const { thing, errors } = await takeStep<ExitRefusal["code"], ExitCaseOnDay>(context, {
    viewer,
    request,
    about: null,
    async judge(): Promise<readonly ExitRefusal[]> {
      if (reader.refusals.length > 0) return reader.refusals;
      const now = isId(title) ? await context.exits.cases.titleNow(viewer, title, ground) : null;
      if (now === null) return [exitRefusal("NOT_ON_RECORD", "title")];
      context.access.about(now.uscc);
      const facts = factsOfNoCase(now, input, context.clock.today());
      return refusalsOf(judgeAction(EXIT_MACHINE, { state: null, facts }, "OPEN", viewer), "title");
    },
    take: () => context.exits.cases.open(viewer, request, opened),
    async refused(outcome) {
      if (isExitOutcome(outcome)) return [exitRefusal(outcome, "title")];
      return [caseUnderWay(await underWay(context, input))];
    },
    show: (id) => shownAfterStep(context, id),
  });
  return { exitCase: thing, errors };
}

function factsOfNoCase(now: TitleNow, { ground, on }: ExitCaseOpenInput, today: string) {
  return {
    ...now,
    ground,
    hasEvidence: false,
    noticeGiven: false,
    hasEffect: false,
    effectOpen: false,
    dutiesDone: [],
    reasonGiven: false,
    fraudFound: false,
    effectiveOn: null,
    on: on ?? today,
    today,
    lastStepOn: null,
  };
}

/** The case of that title and ground which is neither closed nor dismissed, as it stands now. */
async function underWay(context: Context, { title, ground }: ExitCaseOpenInput): Promise<ExitCaseOnDay | null> {
  const { viewer, clock, exits, register } = context;
  await register.showRecorded(viewer);
  const asked = { scheme: null, uscc: null, title, states: null, validOn: clock.today(), knownAt: LAST_INSTANT };
  const { exitCases } = await exits.cases.page(viewer, { ...asked, first: 100, after: null });
  return exitCases.find((each) => each.ground === ground && !["CLOSED", "DISMISSED"].includes(each.state)) ?? null;
}
