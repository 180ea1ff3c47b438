import { connectionOf, readListPart } from "../../../../shared/server/list-part.ts";
import { InputReader, readList, refuseTwice } from "../../../../shared/server/procedure/input-text.ts";
import { isId, type ProcedureRefusal, refusalMessage } from "../../../../shared/server/procedure/procedure-answer.ts";
import { availableActions, type Subject } from "../../../../shared/values/procedure/available-actions.ts";
import type { ExpertNow, ExpertProfile } from "../../domain/bodies/bodies-on-day.ts";
import {
  EXPERT_MACHINE,
  type ExpertEvent,
  type ExpertFacts,
  type ExpertState,
} from "../../domain/bodies/expert-machine.ts";
import type { Context } from "../context.ts";
import type { ExpertErrorCode as Code, ExpertConflictInput, Resolvers } from "../generated/types.ts";
import { deskRefusal } from "./body-refusal.ts";
import { daysOf, moveSeen, reasonsAgainst, takeDeskStep } from "./desk-step.ts";

/** How the pool of experts is kept and shown. */
export const expertResolvers = {
  Query: {
    async experts(_root, { scheme, field, ...part }, { viewer, bodies }) {
      const [page] = await bodies.experts.pages(viewer, [{ scheme, field: field ?? null, ...readListPart(part) }]);
      if (page === undefined) throw new Error("A part of a list was expected.");
      return connectionOf(page.things, page.hasNext, ({ enteredAt, id }) => ({ at: enteredAt, id }));
    },
    expert: async (_root, { id }, { expertsById }) => (isId(id) ? expertsById.load(id) : null),
  },
  Mutation: {
    async expertEnter(_root, { input }, context) {
      const { scheme, on = null } = input;
      const { profile, refusals } = readProfile(input);
      const { thing, errors } = await takeDeskStep<Code, ExpertNow>(context, {
        operation: "expertEnter",
        input,
        field: "scheme",
        async judge(viewer) {
          if (refusals.length > 0) return refusals;
          const found = await context.schemesNow.load(scheme);
          if (found === null) return [deskRefusal("SCHEME_NOT_ON_RECORD", "scheme")];
          const facts = { ...found, ...daysOf(context, on), lastStepOn: null };
          return reasonsAgainst<Code, ExpertState, ExpertEvent, ExpertFacts>(
            EXPERT_MACHINE,
            { state: null, facts },
            "ENTER",
            viewer,
            "scheme",
          );
        },
        take: (viewer, request) => context.bodies.experts.enter(viewer, request, scheme, profile, on),
        show: (id) => context.expertsById.load(id),
      });
      return { expert: thing, errors };
    },
    expertAmend: (_root, { input }, context) => {
      const { profile, refusals } = readProfile(input);
      return move(context, "expertAmend", "AMEND", input, { profile, text: null, refusals });
    },
    expertLeave: (_root, { input }, context) => {
      const reader = new InputReader<Code>();
      const text = reader.text(input.reason, "reason", 2000);
      return move(context, "expertLeave", "LEAVE", input, { profile: null, text, refusals: reader.refusals });
    },
  },
  Expert: {
    async availableActions(expert, _args, context) {
      const actor = context.viewer.kind === "PUBLIC" ? null : context.viewer;
      return availableActions(EXPERT_MACHINE, expertSubject(context, expert, null), actor);
    },
  },
  ExpertError: refusalMessage,
} satisfies Resolvers;

interface Said {
  readonly profile: ExpertProfile | null;
  readonly text: string | null;
  readonly refusals: readonly ProcedureRefusal<Code, never>[];
}

interface ExpertStepInput {
  readonly expert: string;
  readonly ifRevision: number;
  readonly idempotencyKey: string;
  readonly on?: string | null;
}

async function move(context: Context, operation: string, event: ExpertEvent, input: ExpertStepInput, said: Said) {
  const { experts } = context.bodies;
  const { thing, errors } = await moveSeen<Code, ExpertNow, ExpertNow, ExpertState, ExpertEvent, ExpertFacts>(context, {
    operation,
    input,
    id: input.expert,
    field: "expert",
    machine: EXPERT_MACHINE,
    event,
    text: said.text,
    refusals: said.refusals,
    load: (id) => context.expertsById.load(id),
    subject: (now, on) => expertSubject(context, now, on),
    take: (viewer, request, step) => experts.step(viewer, request, step, said.profile),
    show: (id) => context.expertsById.load(id),
  });
  return { expert: thing, errors };
}

function expertSubject(context: Context, now: ExpertNow, on: string | null): Subject<ExpertState, ExpertFacts> {
  return { state: now.state, facts: { ...now, ...daysOf(context, on) } };
}

interface ProfileInput {
  readonly name: string;
  readonly employer?: string | null;
  readonly fields: readonly string[];
  readonly conflicts?: readonly ExpertConflictInput[] | null;
}

function readProfile(input: ProfileInput) {
  const reader = new InputReader<Code>();
  const fields = readList(reader, input.fields, "fields", 20, (text, at) => reader.text(text, at, 100));
  refuseTwice(reader, fields, "fields");
  // Null stands for a list that is left out on purpose; it has no items.
  const named = input.conflicts == null ? [] : input.conflicts;
  const conflicts = readList(reader, named, "conflicts", 100, ({ uscc, reason }, at) => ({
    uscc,
    reason: reader.text(reason, `${at}.reason`),
  }));
  refuseTwice(
    reader,
    conflicts.map(({ uscc }) => uscc),
    "conflicts",
  );
  const name = reader.text(input.name, "name", 100);
  const employer = reader.optionalText(input.employer, "employer");
  const profile: ExpertProfile = { name, employer, fields, conflicts };
  return { profile, refusals: reader.refusals };
}
