import { procedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { InputReader } from "../../../../shared/server/procedure/input-text.ts";
import { isId, refusal } from "../../../../shared/server/procedure/procedure-answer.ts";
import { conflict, refusalsOf, unexpected } from "../../../../shared/server/procedure/refusals-of.ts";
import { actorOf, signedIn } from "../../../../shared/server/procedure/signed-in.ts";
import { takeStep } from "../../../../shared/server/procedure/take-step.ts";
import { parseDivisionCode } from "../../../../shared/values/division.ts";
import { judgeAction } from "../../../../shared/values/procedure/available-actions.ts";
import type { SubsidyProgramme } from "../../domain/subsidies/subsidy.ts";
import { SUBSIDY_PROGRAMME_MACHINE, type SubsidyProgrammeEvent } from "../../domain/subsidies/subsidy-machines.ts";
import type { Context } from "../context.ts";
import type { MutationResolvers, SubsidyProgrammeErrorCode } from "../generated/types.ts";
import { type Listing, listingOf, NOTHING_TO_LIST, type ProgrammeTraits, programmeFacts } from "./subsidy-facts.ts";
import { applicationsChanged, notOnRecord, type ProgrammeRefusal } from "./subsidy-refusal.ts";

/** How the finance department opens and closes programmes and publishes their lists. */
export const programmeMutations = {
  async subsidyProgrammeOpen(_root, { input }, context) {
    const viewer = signedIn(context.viewer);
    const request = procedureRequest(viewer, "subsidyProgrammeOpen", input);
    const reader = new InputReader<"NUMBER_OUT_OF_RANGE">();
    reader.text(input.title, "title");
    reader.value(parseDivisionCode, input.jurisdiction, "jurisdiction");
    if (input.year < 2015 || input.year > 2999) {
      reader.refuse("NUMBER_OUT_OF_RANGE", "year", { ZH: "年度应为2015至2999。", EN: "A year is 2015 to 2999." });
    }
    const on = input.on ?? null;
    const { thing, errors } = await takeStep<SubsidyProgrammeErrorCode, SubsidyProgramme>(context, {
      viewer,
      request,
      about: null,
      async judge() {
        if (reader.refusals.length > 0) return reader.refusals;
        return judged(context, null, { ...input, lastStepOn: null }, "OPEN", on, NOTHING_TO_LIST, "jurisdiction");
      },
      take: () => context.subsidies.open(viewer, request, { ...input, on }),
      refused: async (outcome) => {
        throw unexpected(outcome);
      },
      show: (id) => programmeNow(context, id),
    });
    return { programme: thing, errors };
  },
  subsidyProgrammeClose: (_root, { input }, context) =>
    moveProgramme(
      context,
      "subsidyProgrammeClose",
      "CLOSE",
      input,
      async () => NOTHING_TO_LIST,
      (viewer, request, seen, on) => context.subsidies.close(viewer, request, seen, on),
    ),
  subsidyListPublish: (_root, { input }, context) =>
    moveProgramme(
      context,
      "subsidyListPublish",
      "LIST",
      input,
      (programme) => listingOf(context, programme),
      (viewer, request, seen, on, { applicants }) => context.subsidies.publish(viewer, request, seen, on, applicants),
    ),
} satisfies MutationResolvers;

type Take = (
  viewer: ReturnType<typeof signedIn>,
  request: ReturnType<typeof procedureRequest>,
  seen: { readonly id: string; readonly ifRevision: number },
  on: string | null,
  listing: Listing,
) => ReturnType<Context["subsidies"]["publish"]>;

interface ProgrammeInput {
  readonly programme: string;
  readonly ifRevision: number;
  readonly on?: string | null;
  readonly idempotencyKey: string;
}

async function moveProgramme(
  context: Context,
  operation: string,
  event: SubsidyProgrammeEvent,
  input: ProgrammeInput,
  listingFor: (programme: SubsidyProgramme) => Promise<Listing>,
  take: Take,
) {
  const viewer = signedIn(context.viewer);
  const request = procedureRequest(viewer, operation, input);
  const on = input.on ?? null;
  let listing = NOTHING_TO_LIST;
  const { thing, errors } = await takeStep<SubsidyProgrammeErrorCode, SubsidyProgramme>(context, {
    viewer,
    request,
    about: null,
    async judge() {
      const now = await programmeNow(context, input.programme);
      if (now === null) return [notOnRecord("programme")];
      if (now.revision !== input.ifRevision) return [conflict(now)];
      listing = await listingFor(now);
      return judged(context, now.state, now, event, on, listing, "programme");
    },
    take: () => take(viewer, request, { id: input.programme, ifRevision: input.ifRevision }, on, listing),
    refused: async (outcome): Promise<ProgrammeRefusal[]> => {
      if (outcome === "NOT_ON_RECORD") return [notOnRecord("programme")];
      if (outcome === "APPLICATIONS_CHANGED") return [applicationsChanged()];
      if (outcome === "CONFLICT") return [conflict(await programmeNow(context, input.programme))];
      throw unexpected(outcome);
    },
    show: (id) => programmeNow(context, id),
  });
  return { programme: thing, errors };
}

async function judged(
  context: Context,
  state: SubsidyProgramme["state"] | null,
  traits: ProgrammeTraits,
  event: SubsidyProgrammeEvent,
  on: string | null,
  listing: Listing,
  field: string,
): Promise<ProgrammeRefusal[]> {
  const facts = await programmeFacts(context, traits, on, listing);
  const { reasons } = judgeAction(SUBSIDY_PROGRAMME_MACHINE, { state, facts }, event, actorOf(context.viewer));
  const inDoubt = facts.undetermined.slice(0, 20).join(", ");
  return refusalsOf<SubsidyProgrammeErrorCode>(reasons, field).map((each) =>
    each.code === "STANDING_UNDETERMINED"
      ? refusal(each.code, field, { ZH: `${each.message.ZH}${inDoubt}`, EN: `${each.message.EN} ${inDoubt}` })
      : each,
  );
}

/** A programme as it stands after everything recorded; null when there is none. */
export async function programmeNow({ subsidyLoaders }: Context, id: string): Promise<SubsidyProgramme | null> {
  return isId(id) ? subsidyLoaders.programmes.clear(id).load(id) : null;
}
