import { procedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { InputReader, type ListCode, readList, refuseTwice } from "../../../../shared/server/procedure/input-text.ts";
import { isId } from "../../../../shared/server/procedure/procedure-answer.ts";
import { signedIn } from "../../../../shared/server/procedure/signed-in.ts";
import { LAST_INSTANT, takeStep } from "../../../../shared/server/procedure/take-step.ts";
import { CALL_MACHINE, type CallFacts } from "../../domain/schemes/call-machine.ts";
import type { CallOnDay } from "../../persistence/schemes/calls.ts";
import type { Context } from "../context.ts";
import type { CallOpenInput, MutationResolvers } from "../generated/types.ts";
import { factsOfCall } from "./key-field-resolvers.ts";
import { type CallRefusal, conflict, judged, schemeRefusal } from "./scheme-refusal.ts";

type Refusals = readonly CallRefusal[];

/** How a working body opens and closes calls. */
export const callMutations = {
  async callOpen(_root, { input }, context) {
    const viewer = signedIn(context.viewer);
    const request = procedureRequest(viewer, "callOpen", input);
    const { call, refusals } = readCall(input);
    const on = input.on ?? null;
    const { thing, errors } = await takeStep(context, {
      viewer,
      request,
      about: null,
      async judge(): Promise<Refusals> {
        if (refusals.length > 0) return refusals;
        const facts = await factsOfNewCall(context, input, call.keyFields);
        if (facts === null) return [schemeRefusal("NOT_ON_RECORD", "scheme")];
        return judged(CALL_MACHINE, { state: null, facts }, "OPEN", viewer, "");
      },
      take: () => context.schemes.calls.open(viewer, request, call, on),
      refused: async (outcome): Promise<Refusals> => {
        throw new Error(`An outcome of the procedure was expected; ${outcome} came.`);
      },
      show: (id) => standing(context, id),
    });
    return { call: thing, errors };
  },

  async callClose(_root, { input }, context) {
    const viewer = signedIn(context.viewer);
    const request = procedureRequest(viewer, "callClose", input);
    const on = input.on ?? null;
    const { thing, errors } = await takeStep(context, {
      viewer,
      request,
      about: null,
      async judge(): Promise<Refusals> {
        const now = isId(input.call) ? await context.schemesDesk.callsNow.load(input.call) : null;
        if (now === null) return [schemeRefusal("NOT_ON_RECORD", "call")];
        if (now.revision !== input.ifRevision) return [conflict("call", await standing(context, now.id))];
        const subject = { state: now.state, facts: await factsOfCall(context, now, on) };
        return judged(CALL_MACHINE, subject, "CLOSE", viewer, "call");
      },
      take: () => context.schemes.calls.close(viewer, request, input, on),
      refused: async (outcome): Promise<Refusals> => {
        if (outcome === "NOT_ON_RECORD") return [schemeRefusal(outcome, "call")];
        if (outcome !== "CONFLICT") throw new Error(`An outcome of the procedure was expected; ${outcome} came.`);
        return [conflict("call", await standing(context, input.call))];
      },
      show: (id) => standing(context, id),
    });
    return { call: thing, errors };
  },
} satisfies MutationResolvers;

function readCall(input: CallOpenInput) {
  const reader = new InputReader<ListCode | "NOT_ON_RECORD" | "NUMBER_OUT_OF_RANGE">();
  if (input.year < 2015 || input.year > 2999) reader.refusals.push(schemeRefusal("NUMBER_OUT_OF_RANGE", "year"));
  const given: readonly string[] = input.keyFields == null ? [] : input.keyFields;
  const keyFields = readList(reader, given, "keyFields", 100, (id, at) => {
    if (isId(id)) return id;
    reader.refusals.push(schemeRefusal("NOT_ON_RECORD", at));
    return null;
  });
  refuseTwice(reader, keyFields, "keyFields");
  const call = {
    scheme: input.scheme,
    year: input.year,
    title: reader.text(input.title, "title"),
    text: reader.text(input.text, "text", 2000),
    keyFields,
    closesOn: input.closesOn ?? null,
  };
  return { call, refusals: reader.refusals };
}

async function factsOfNewCall(
  { clock, schemesDesk }: Context,
  { scheme, year, closesOn, on }: CallOpenInput,
  ids: readonly string[],
): Promise<CallFacts | null> {
  const today = clock.today();
  const ties = await schemesDesk.ties.load({ scheme, on: today });
  if (ties === null) return null;
  const fields = await Promise.all(
    ids.map((id) => schemesDesk.keyFields.load({ id, validOn: today, knownAt: LAST_INSTANT })),
  );
  return {
    jurisdiction: ties.jurisdiction,
    workingBody: ties.workingBody,
    keyFieldCount: fields.length,
    keyFieldsPublished: fields.every(
      (field) => field !== null && field.scheme === scheme && field.year === year && field.state === "PUBLISHED",
    ),
    closesOn: closesOn ?? null,
    on: on ?? today,
    today,
    lastStepOn: null,
  };
}

async function standing({ viewer, clock, schemes, register }: Context, id: string): Promise<CallOnDay | null> {
  await register.showRecorded(viewer);
  const [found = null] = await schemes.calls.find(viewer, [{ id, validOn: clock.today(), knownAt: LAST_INSTANT }]);
  return found;
}
