import { connectionOf, readListPart } from "../../../../shared/server/list-part.ts";
import { InputReader } from "../../../../shared/server/procedure/input-text.ts";
import { isId, refusalMessage } from "../../../../shared/server/procedure/procedure-answer.ts";
import { availableActions, type Subject } from "../../../../shared/values/procedure/available-actions.ts";
import type { BodyCaseNow } from "../../domain/bodies/bodies-on-day.ts";
import {
  BODY_CASE_MACHINE,
  type BodyCaseEvent,
  type BodyCaseFacts,
  type BodyCaseState,
} from "../../domain/bodies/body-case-machine.ts";
import type { Context } from "../context.ts";
import type { BodyCaseErrorCode as Code, Resolvers } from "../generated/types.ts";
import { deskRefusal } from "./body-refusal.ts";
import { daysOf, moveSeen, reasonsAgainst, takeDeskStep } from "./desk-step.ts";
import { bodyShown } from "./evaluation-body-resolvers.ts";

/** How cases of bodies are opened, heard, decided and shown. */
export const bodyCaseResolvers = {
  Query: {
    async bodyCases(_root, { scheme, body = null, ...part }, { viewer, bodies }) {
      const named = body === null || isId(body) ? body : NO_BODY;
      const [page] = await bodies.cases.pages(viewer, [{ scheme, body: named, ...readListPart(part) }]);
      if (page === undefined) throw new Error("A part of a list was expected.");
      return connectionOf(page.things, page.hasNext, ({ openedAt, id }) => ({ at: openedAt, id }));
    },
    bodyCase: async (_root, { id }, { bodyCasesById }) => (isId(id) ? bodyCasesById.load(id) : null),
  },
  Mutation: {
    async bodyCaseOpen(_root, { input }, context) {
      const { body, ground, on = null } = input;
      const reader = new InputReader<Code>();
      const facts = reader.text(input.facts, "facts", 2000);
      const { cases } = context.bodies;
      const { thing, errors } = await takeDeskStep<Code, BodyCaseNow>(context, {
        operation: "bodyCaseOpen",
        input,
        field: "body",
        async judge(viewer) {
          if (reader.refusals.length > 0) return reader.refusals;
          const now = isId(body) ? await context.evaluationBodiesNow.load(body) : null;
          if (now === null) return [deskRefusal("NOT_ON_RECORD", "body")];
          const { state, lastStepOn, jurisdiction, workingBody } = now;
          const about = { bodyState: state, bodyLastStepOn: lastStepOn, jurisdiction, workingBody };
          const openOnGround = await cases.isOpen(viewer, body, ground);
          return reasonsAgainst<Code, BodyCaseState, BodyCaseEvent, BodyCaseFacts>(
            BODY_CASE_MACHINE,
            { state: null, facts: { ...about, openOnGround, ...daysOf(context, on), lastStepOn: null } },
            "OPEN",
            viewer,
            "body",
          );
        },
        take: (viewer, request) => cases.open(viewer, request, { body, ground, facts, on }),
        show: (id) => context.bodyCasesById.load(id),
      });
      return { case: thing, errors };
    },
    bodyCaseHear: (_root, { input }, context) =>
      move(context, "bodyCaseHear", "HEAR", input, "statement", input.statement),
    bodyCaseDecide: (_root, { input }, context) =>
      move(context, "bodyCaseDecide", "DECIDE", input, "reason", input.reason),
    bodyCaseDismiss: (_root, { input }, context) =>
      move(context, "bodyCaseDismiss", "DISMISS", input, "reason", input.reason),
  },
  BodyCase: {
    async body({ bodyId }, _args, context) {
      const found = await bodyShown(context, bodyId);
      // Who sees a case sees the body that it is about.
      if (found === null) throw new Error(`The body of a case was expected on record: ${bodyId}.`);
      return found;
    },
    async availableActions(of, _args, context) {
      const actor = context.viewer.kind === "PUBLIC" ? null : context.viewer;
      return availableActions(BODY_CASE_MACHINE, caseSubject(context, of, null), actor);
    },
  },
  BodyCaseError: refusalMessage,
} satisfies Resolvers;

const NO_BODY = "00000000-0000-0000-0000-000000000000";

interface CaseStepInput {
  readonly case: string;
  readonly ifRevision: number;
  readonly idempotencyKey: string;
  readonly on?: string | null;
}

async function move(
  context: Context,
  operation: string,
  event: BodyCaseEvent,
  input: CaseStepInput,
  place: string,
  words: string,
) {
  const reader = new InputReader<Code>();
  const text = reader.text(words, place, 2000);
  const { thing, errors } = await moveSeen<Code, BodyCaseNow, BodyCaseNow, BodyCaseState, BodyCaseEvent, BodyCaseFacts>(
    context,
    {
      operation,
      input,
      id: input.case,
      field: "case",
      machine: BODY_CASE_MACHINE,
      event,
      text,
      refusals: reader.refusals,
      load: (id) => context.bodyCasesById.load(id),
      subject: (now, on) => caseSubject(context, now, on),
      take: (viewer, request, step) => context.bodies.cases.step(viewer, request, step),
      show: (id) => context.bodyCasesById.load(id),
    },
  );
  return { case: thing, errors };
}

function caseSubject(context: Context, now: BodyCaseNow, on: string | null): Subject<BodyCaseState, BodyCaseFacts> {
  return { state: now.state, facts: { ...now, ...daysOf(context, on), openOnGround: false } };
}
