import { InputReader } from "../../../../shared/server/procedure/input-text.ts";
import { isId, type ProcedureRefusal, refusalMessage } from "../../../../shared/server/procedure/procedure-answer.ts";
import { LAST_INSTANT } from "../../../../shared/server/procedure/take-step.ts";
import { isMover } from "../../../../shared/values/procedure/actor.ts";
import type { WorkingBodyOnDay } from "../../domain/bodies/bodies-on-day.ts";
import { OFFICER_OF_SCHEME } from "../../domain/procedure/movers.ts";
import type { Context } from "../context.ts";
import type { Resolvers, WorkingBodyErrorCode } from "../generated/types.ts";
import { deskRefusal } from "./body-refusal.ts";
import { takeDeskStep } from "./desk-step.ts";

type Code = WorkingBodyErrorCode;

/** How working bodies are appointed and shown. */
export const workingBodyResolvers = {
  Query: {
    async workingBody(_root, { scheme, validOn, knownAt }, { viewer, bodies, clock }) {
      const question = { scheme, validOn: validOn ?? clock.today(), knownAt: knownAt ?? clock.now() };
      const [found = null] = await bodies.workingBodies.find(viewer, [question]);
      return found;
    },
  },
  Mutation: {
    async workingBodyAppoint(_root, { input }, context) {
      const { scheme, uscc, on = null, ifWorkingBody = null } = input;
      const reader = new InputReader<Code>();
      const name = reader.text(input.name, "name");
      if (ifWorkingBody !== null && !isId(ifWorkingBody)) reader.refuse("NOT_ON_RECORD", "ifWorkingBody", UNKNOWN_ID);
      const { thing, errors } = await takeDeskStep<Code, WorkingBodyOnDay>(context, {
        operation: "workingBodyAppoint",
        input,
        field: "uscc",
        judge: () => ofOfficer(context, scheme, reader.refusals),
        take: (viewer, request) =>
          context.bodies.workingBodies.appoint(viewer, request, { scheme, uscc, name, on, ifWorkingBody }),
        show: () => shown(context, scheme),
        seen: scheme,
      });
      return { workingBody: thing, errors };
    },
    async subordinateUnitRecord(_root, { input }, context) {
      const { scheme, unit, parent = null, on = null } = input;
      const reader = new InputReader<Code>();
      const name = reader.text(input.name, "name");
      const { thing, errors } = await takeDeskStep<Code, WorkingBodyOnDay>(context, {
        operation: "subordinateUnitRecord",
        input,
        field: "unit",
        judge: () => ofOfficer(context, scheme, reader.refusals),
        take: (viewer, request) =>
          context.bodies.workingBodies.recordUnit(viewer, request, { scheme, unit, name, parent, on }),
        show: () => shown(context, scheme),
      });
      return { workingBody: thing, errors };
    },
    async subordinateUnitEnd(_root, { input }, context) {
      const { scheme, unit, on = null } = input;
      const { thing, errors } = await takeDeskStep<Code, WorkingBodyOnDay>(context, {
        operation: "subordinateUnitEnd",
        input,
        field: "unit",
        judge: () => ofOfficer(context, scheme, isId(unit) ? [] : [deskRefusal("NOT_ON_RECORD", "unit")]),
        take: (viewer, request) => context.bodies.workingBodies.endUnit(viewer, request, scheme, unit, on),
        show: () => shown(context, scheme),
      });
      return { workingBody: thing, errors };
    },
  },
  WorkingBodyError: refusalMessage,
} satisfies Resolvers;

const UNKNOWN_ID = { ZH: "没有此项指定。", EN: "No appointment has this id." };

/** What is wrong with the input; then whether the caller is an officer who acts in the scheme's division. */
async function ofOfficer(
  { viewer, schemesNow }: Context,
  code: string,
  refusals: readonly ProcedureRefusal<Code, never>[],
): Promise<readonly ProcedureRefusal<Code, WorkingBodyOnDay>[]> {
  if (refusals.length > 0) return refusals;
  const scheme = await schemesNow.load(code);
  if (scheme === null || scheme.jurisdiction === null) return [deskRefusal("SCHEME_NOT_ON_RECORD", "scheme")];
  const actor = viewer.kind === "PUBLIC" ? null : viewer;
  return isMover(actor, [OFFICER_OF_SCHEME], scheme) ? [] : [deskRefusal("NOT_FOR_THIS_CALLER", "scheme")];
}

async function shown({ viewer, bodies, clock }: Context, scheme: string): Promise<WorkingBodyOnDay | null> {
  const [found = null] = await bodies.workingBodies.find(viewer, [
    { scheme, validOn: clock.today(), knownAt: LAST_INSTANT },
  ]);
  return found;
}
