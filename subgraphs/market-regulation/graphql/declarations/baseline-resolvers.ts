import { isDone, procedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { InputReader } from "../../../../shared/server/procedure/input-text.ts";
import {
  isId,
  keyRefusal,
  keyReused,
  refusal,
  refusalMessage,
} from "../../../../shared/server/procedure/procedure-answer.ts";
import { parseDecimal } from "../../../../shared/values/decimal.ts";
import {
  normaliseStandardNumber,
  type StandardNumber,
  standardKind,
} from "../../../../shared/values/standard-number.ts";
import { normaliseIndicatorText } from "../../domain/declarations/indicator-text.ts";
import type { BaselineOutcome, BaselineToSet } from "../../persistence/declarations/baselines.ts";
import type { Context } from "../context.ts";
import type { BaselineSetInput, Resolvers } from "../generated/types.ts";
import { officerOf } from "../procedure/own-enterprise.ts";
import type { BaselineRefusal } from "./baseline-refusal.ts";

/** How baselines are entered and shown. */
export const baselineResolvers = {
  Query: {
    async baselines(_root, { referenceStandard, validOn, knownAt }, { clock, baselinesOf }) {
      const standards = [normaliseStandardNumber(referenceStandard)];
      return baselinesOf.load({ standards, validOn: validOn ?? clock.today(), knownAt: knownAt ?? clock.now() });
    },
  },
  Mutation: {
    async baselineSet(_root, { input }, context) {
      const { viewer, baselines, register } = context;
      const officer = officerOf(viewer);
      const request = procedureRequest(officer, "baselineSet", input);
      let said: BaselineOutcome | null = await register.outcomeOf(officer, request);
      if (said === null) {
        const { baseline, refusals } = readBaseline(input);
        const errors = [...keyRefusal(request), ...refusals];
        if (errors.length > 0 || baseline === null) return { baseline: null, errors };
        said = await baselines.set(officer, request, baseline);
      }
      if (isDone(said)) {
        await register.showRecorded(officer);
        return { baseline: input.value == null ? null : await baselines.byId(officer, said.id), errors: [] };
      }
      if (said.outcome === "KEY_REUSED") throw keyReused();
      return { baseline: null, errors: [await refused(context, said.outcome, said.id ?? null)] };
    },
  },
  BaselineSetError: refusalMessage,
} satisfies Resolvers;

function readBaseline(input: BaselineSetInput) {
  const reader = new InputReader<"REFERENCE_NOT_NATIONAL" | "NOT_ON_RECORD">();
  const referenceStandard = reader.value(normaliseStandardNumber, input.referenceStandard, "referenceStandard");
  const indicator = reader.value(normaliseIndicatorText, input.indicator, "indicator");
  const unit = input.unit == null ? null : reader.value(normaliseIndicatorText, input.unit, "unit");
  const value = input.value == null ? null : reader.value(parseDecimal, input.value, "value", 30);
  const ifBaseline = input.ifBaseline ?? null;
  if (referenceStandard !== null && !isReference(referenceStandard)) {
    reader.refuse("REFERENCE_NOT_NATIONAL", "referenceStandard", NOT_NATIONAL);
  }
  if (ifBaseline !== null && !isId(ifBaseline)) {
    reader.refuse("NOT_ON_RECORD", "ifBaseline", NOT_ON_RECORD);
  }
  const { refusals } = reader;
  if (referenceStandard === null || indicator === null || refusals.length > 0) return { baseline: null, refusals };
  const { direction, validFrom } = input;
  const baseline: BaselineToSet = { referenceStandard, indicator, unit, direction, value, validFrom, ifBaseline };
  return { baseline, refusals };
}

function isReference(number: StandardNumber): boolean {
  const kind = standardKind(number);
  return kind === "INDUSTRY" || (kind?.startsWith("NATIONAL_") ?? false);
}

async function refused(
  { viewer, baselines }: Context,
  outcome: "CONFLICT" | "NOT_ON_RECORD",
  id: string | null,
): Promise<BaselineRefusal> {
  if (outcome === "NOT_ON_RECORD") return refusal(outcome, "value", NOT_ON_RECORD);
  return {
    ...refusal(outcome, "ifBaseline", CHANGED),
    current: id === null ? null : await baselines.byId(viewer, id),
  };
}

const NOT_NATIONAL = {
  ZH: "基准值取自国家标准或行业标准。",
  EN: "A baseline is what a national or an industry standard asks.",
};

const NOT_ON_RECORD = { ZH: "该日没有此项基准值。", EN: "No such baseline holds on that day." };

const CHANGED = {
  ZH: "该日的基准值已被他人更改，请按现状办理。",
  EN: "Somebody has changed what holds on that day since it was seen; look at how it stands and ask again.",
};
