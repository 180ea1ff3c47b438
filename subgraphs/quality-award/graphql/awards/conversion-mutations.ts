import { type ProcedureOutcome, procedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { InputReader } from "../../../../shared/server/procedure/input-text.ts";
import { isId } from "../../../../shared/server/procedure/procedure-answer.ts";
import { conflict } from "../../../../shared/server/procedure/refusals-of.ts";
import { signedIn } from "../../../../shared/server/procedure/signed-in.ts";
import { takeStep } from "../../../../shared/server/procedure/take-step.ts";
import type { Truth } from "../../../../shared/values/decision/condition.ts";
import { parseDivisionCode } from "../../../../shared/values/division.ts";
import { normaliseStandardNumber, type StandardNumber } from "../../../../shared/values/standard-number.ts";
import { CONVERSION_MACHINE } from "../../domain/awards/conversion-machine.ts";
import type { Conversion, ConversionToPropose, SeenConversion } from "../../persistence/awards/conversions.ts";
import type { Context } from "../context.ts";
import type { MutationResolvers } from "../generated/types.ts";
import { awardRefusal, type ConversionRefusal, overtaken } from "./award-refusal.ts";
import { factsOfConversion } from "./facts-of-awards.ts";
import { judged } from "./judged.ts";

/** How an office proposes that a leader's standard becomes everybody's, and what becomes of it. */
export const conversionMutations = {
  async standardConversionPropose(_root, { input }, context) {
    const viewer = signedIn(context.viewer);
    const request = procedureRequest(viewer, "standardConversionPropose", input);
    const reader = new InputReader<never>();
    const titleNumber = reader.text(input.titleNumber, "titleNumber");
    const standard = reader.value(normaliseStandardNumber, input.standard, "standard");
    const { uscc, level } = input;
    const jurisdiction = parseDivisionCode(input.jurisdiction);
    const on = input.on ?? null;
    const proposed: ConversionToPropose | null =
      standard === null ? null : { jurisdiction, uscc, titleNumber, standard, level };
    const { thing, errors } = await takeStep(context, {
      viewer,
      request,
      about: uscc,
      async judge(): Promise<ConversionRefusal[]> {
        if (proposed === null) return reader.refusals;
        const held = { titleInForce: await titleInForce(context, proposed, on ?? context.clock.today()) };
        const facts = factsOfConversion(context, { ...proposed, lastStepOn: null }, on, held);
        const refusals: ConversionRefusal[] = judged(
          CONVERSION_MACHINE,
          { state: null, facts },
          "PROPOSE",
          viewer,
          "standard",
        );
        return [...reader.refusals, ...refusals];
      },
      take(): Promise<ProcedureOutcome> {
        if (proposed === null) throw new Error("A standard whose number cannot be read should have been refused.");
        return context.awards.conversions.propose(viewer, request, proposed, on);
      },
      refused: (outcome): Promise<ConversionRefusal[]> =>
        overtaken(outcome, outcome === "TITLE_NOT_IN_FORCE" ? "titleNumber" : "standard", null),
      show: (id) => shown(context, id),
    });
    return { conversion: thing, errors };
  },

  standardConversionAccept(_root, { input }, context) {
    const reader = new InputReader<never>();
    const text = reader.text(input.plan, "plan");
    return move(context, "ACCEPT", "standardConversionAccept", input, { text, refusals: reader.refusals });
  },

  standardConversionRefuse(_root, { input }, context) {
    const reader = new InputReader<never>();
    const text = reader.text(input.reason, "reason", 2000);
    return move(context, "REFUSE", "standardConversionRefuse", input, { text, refusals: reader.refusals });
  },

  standardConversionPublish(_root, { input }, context) {
    const reader = new InputReader<never>();
    const number = reader.value(normaliseStandardNumber, input.number, "number");
    const said = { text: number ?? input.number, number, refusals: reader.refusals };
    return move(context, "PUBLISH", "standardConversionPublish", input, said);
  },
} satisfies MutationResolvers;

interface MoveInput extends SeenConversion {
  readonly idempotencyKey: string;
  readonly on?: string | null | undefined;
}

/** What is said with a step: a plan, a reason, or the number of the published standard. */
interface Said {
  readonly text: string;
  readonly number?: StandardNumber | null;
  readonly refusals: readonly ConversionRefusal[];
}

async function move(
  context: Context,
  event: "ACCEPT" | "REFUSE" | "PUBLISH",
  operation: string,
  input: MoveInput,
  { text, number = null, refusals }: Said,
) {
  const viewer = signedIn(context.viewer);
  const request = procedureRequest(viewer, operation, input);
  const on = input.on ?? null;
  const field = event === "PUBLISH" ? "number" : "conversion";
  const { thing, errors } = await takeStep(context, {
    viewer,
    request,
    about: null,
    async judge(): Promise<ConversionRefusal[]> {
      const now = isId(input.conversion) ? await shown(context, input.conversion) : null;
      if (now === null) return [awardRefusal("NOT_ON_RECORD", "conversion")];
      if (now.revision !== input.ifRevision) return [conflict(now)];
      const subject = { state: now.state, facts: factsOfConversion(context, now, on, { number }) };
      const unlawful: ConversionRefusal[] = judged(CONVERSION_MACHINE, subject, event, viewer, field);
      return [...refusals, ...unlawful];
    },
    take: () => context.awards.conversions.move(viewer, request, input, event, text, on),
    refused: (outcome): Promise<ConversionRefusal[]> =>
      overtaken(outcome, "conversion", () => shown(context, input.conversion)),
    show: (id) => shown(context, id),
  });
  return { conversion: thing, errors };
}

/** Whether the enterprise holds the title on a day; null when the copy is stale or the title's end is not known. */
async function titleInForce(
  { standings, awardDesk }: Context,
  { uscc, titleNumber }: ConversionToPropose,
  on: string,
): Promise<Truth> {
  const { facts } = await standings.load({ uscc, validOn: on, knownAt: awardDesk.now() });
  if (!facts.fresh) return null;
  const held = facts.titles.find(({ number }) => number === titleNumber);
  return held?.state === "VALIDITY_UNKNOWN" ? null : held?.state === "IN_FORCE";
}

async function shown({ awardDesk, access }: Context, id: string): Promise<Conversion | null> {
  awardDesk.forget();
  const found = await awardDesk.conversions.load(awardDesk.standing(id));
  if (found !== null) access.about(found.uscc);
  return found;
}
