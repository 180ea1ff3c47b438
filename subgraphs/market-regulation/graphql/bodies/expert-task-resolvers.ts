import { InputReader } from "../../../../shared/server/procedure/input-text.ts";
import { isId, type ProcedureRefusal, refusalMessage } from "../../../../shared/server/procedure/procedure-answer.ts";
import { availableActions, type Subject } from "../../../../shared/values/procedure/available-actions.ts";
import type {
  ExpertOpinion,
  ExpertSubjectKind,
  ExpertTaskKind,
  ExpertTaskNow,
} from "../../domain/bodies/bodies-on-day.ts";
import { reviewPassed } from "../../domain/bodies/expert-review.ts";
import {
  EXPERT_TASK_MACHINE,
  type ExpertTaskEvent,
  type ExpertTaskFacts,
  type ExpertTaskState,
} from "../../domain/bodies/expert-task-machine.ts";
import type { Context } from "../context.ts";
import type { ExpertTaskErrorCode as Code, Resolvers } from "../generated/types.ts";
import { deskRefusal } from "./body-refusal.ts";
import { daysOf, moveSeen, reasonsAgainst, takeDeskStep } from "./desk-step.ts";

/** What experts are asked about a thing of which sort. */
const KINDS: Readonly<Record<ExpertSubjectKind, ExpertTaskKind>> = {
  EVALUATION_BODY: "BODY_REVIEW",
  EVALUATION_SCHEME: "SCHEME_REVIEW",
  OBJECTION: "OBJECTION_REVIEW",
  RANKING: "REPORT_AUDIT",
};

/** How experts are asked, and what they found. */
export const expertTaskResolvers = {
  Query: {
    async expertReview(_root, { subject, kind, since }, { viewer, bodies }) {
      if (!isId(subject)) return null;
      const review = await bodies.expertTasks.review(viewer, { subject, kind, since: since ?? null });
      if (review === null) return null;
      const { assigned, favourable, unfavourable, tasks } = review;
      return {
        assignedCount: assigned,
        favourableCount: favourable,
        unfavourableCount: unfavourable,
        passed: reviewPassed(review),
        tasks,
      };
    },
  },
  Mutation: {
    async expertTaskAssign(_root, { input }, context) {
      const { subjectKind, subject, kind, expert, on = null } = input;
      const task = { subjectKind, subject, kind, expert, on };
      const { thing, errors } = await takeDeskStep<Code, ExpertTaskNow>(context, {
        operation: "expertTaskAssign",
        input,
        field: "subject",
        async judge(viewer) {
          if (KINDS[subjectKind] !== kind) return [deskRefusal("KIND_NOT_OF_SUBJECT", "kind")];
          if (!isId(expert)) return [deskRefusal("EXPERT_NOT_IN_POOL", "expert")];
          const before = isId(subject) ? await context.bodies.expertTasks.beforeAssigning(viewer, task) : null;
          if (before === null) return [deskRefusal("NOT_ON_RECORD", "subject")];
          const facts = { ...before, ...daysOf(context, on) };
          return reasonsAgainst<Code, ExpertTaskState, ExpertTaskEvent, ExpertTaskFacts>(
            EXPERT_TASK_MACHINE,
            { state: null, facts },
            "ASSIGN",
            viewer,
            "expert",
          );
        },
        take: (viewer, request) => context.bodies.expertTasks.assign(viewer, request, task),
        show: (id) => context.expertTasksById.load(id),
      });
      return { task: thing, errors };
    },
    expertOpinionRecord: (_root, { input }, context) => {
      const reader = new InputReader<Code>();
      const text = reader.text(input.text, "text", 2000);
      return move(context, "expertOpinionRecord", "GIVE_OPINION", input, text, reader.refusals, input.opinion);
    },
    expertTaskCancel: (_root, { input }, context) => {
      const reader = new InputReader<Code>();
      const text = reader.text(input.reason, "reason", 2000);
      return move(context, "expertTaskCancel", "CANCEL", input, text, reader.refusals, null);
    },
  },
  ExpertTask: {
    async expert({ expertId }, _args, { expertsById }) {
      const found = await expertsById.load(expertId);
      // Who sees a task sees the pool that it was given to.
      if (found === null) throw new Error(`The expert of a task was expected on record: ${expertId}.`);
      return found;
    },
    async availableActions(task, _args, context) {
      const actor = context.viewer.kind === "PUBLIC" ? null : context.viewer;
      return availableActions(EXPERT_TASK_MACHINE, taskSubject(context, task, null), actor);
    },
  },
  ExpertTaskError: refusalMessage,
} satisfies Resolvers;

interface TaskStepInput {
  readonly task: string;
  readonly ifRevision: number;
  readonly idempotencyKey: string;
  readonly on?: string | null;
}

async function move(
  context: Context,
  operation: string,
  event: ExpertTaskEvent,
  input: TaskStepInput,
  text: string,
  refusals: readonly ProcedureRefusal<Code, never>[],
  opinion: ExpertOpinion | null,
) {
  const { expertTasks } = context.bodies;
  const { thing, errors } = await moveSeen<
    Code,
    ExpertTaskNow,
    ExpertTaskNow,
    ExpertTaskState,
    ExpertTaskEvent,
    ExpertTaskFacts
  >(context, {
    operation,
    input,
    id: input.task,
    field: "task",
    machine: EXPERT_TASK_MACHINE,
    event,
    text,
    refusals,
    load: (id) => context.expertTasksById.load(id),
    subject: (now, on) => taskSubject(context, now, on),
    take: (viewer, request, step) => expertTasks.step(viewer, request, step, opinion),
    show: (id) => context.expertTasksById.load(id),
  });
  return { task: thing, errors };
}

function taskSubject(
  context: Context,
  now: ExpertTaskNow,
  on: string | null,
): Subject<ExpertTaskState, ExpertTaskFacts> {
  // Asked is who has a task.
  const facts = { ...now, ...daysOf(context, on), inPool: true, asked: true, underReview: true };
  return { state: now.state, facts };
}
