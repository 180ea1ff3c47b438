import { type IssueRefusalCode, refused } from "../../../../shared/decision-record/issue-refusal.ts";
import { type ProcedureRefusal, refusal } from "../../../../shared/server/procedure/procedure-answer.ts";
import { conflict, unexpected } from "../../../../shared/server/procedure/refusals-of.ts";
import type { Bilingual } from "../../../../shared/values/procedure/state-machine.ts";
import { titleInForce } from "../../domain/awards/conversion-guards.ts";
import { stillLeaderAtCutOff } from "../../domain/awards/nomination-guards.ts";
import { standingsHold } from "../../domain/awards/recommendation-machine.ts";
import type { Conversion } from "../../persistence/awards/conversions.ts";
import type { Nomination } from "../../persistence/awards/nominations.ts";
import type { Programme } from "../../persistence/awards/programmes.ts";
import type { Recommendation } from "../../persistence/awards/recommendations.ts";
import type { Round } from "../../persistence/awards/rounds.ts";
import type {
  AwardNominationErrorCode,
  AwardProgrammeErrorCode,
  AwardRecommendationErrorCode,
  AwardRoundErrorCode,
  StandardConversionErrorCode,
} from "../generated/types.ts";

export type ProgrammeRefusal = ProcedureRefusal<AwardProgrammeErrorCode, Programme>;
export type RoundRefusal = ProcedureRefusal<AwardRoundErrorCode, Round>;
export type NominationRefusal = ProcedureRefusal<AwardNominationErrorCode, Nomination>;
export type RecommendationRefusal = ProcedureRefusal<AwardRecommendationErrorCode, Recommendation>;
export type ConversionRefusal = ProcedureRefusal<StandardConversionErrorCode, Conversion>;

const MESSAGES = {
  NOT_ON_RECORD: { ZH: "没有此项记录，或不可见。", EN: "There is no such thing that the caller may see." },
  PROGRAMME_ON_RECORD: { ZH: "本地已登记此奖项。", EN: "The division has this award on record." },
  ROUND_ON_RECORD: { ZH: "此奖项已有同名届次。", EN: "The award has a round of this name on record." },
  ALREADY_NOMINATED: { ZH: "该企业本届已申报。", EN: "The enterprise is nominated in this round already." },
  NOTHING_NAMED: { ZH: "应至少列出一家企业。", EN: "At least one enterprise is to be named." },
  CONVERSION_UNDER_WAY: {
    ZH: "此标准正在转化为该层级标准。",
    EN: "This standard is on its way to this level already.",
  },
  STATE_DOES_NOT_ALLOW: {
    ZH: "当前状态不允许此操作。",
    EN: "The procedure has no such step from the present state.",
  },
  CHECK_OUTDATED: stillLeaderAtCutOff.refusal.message,
  STANDING_CHANGED: standingsHold.refusal.message,
  TITLE_NOT_IN_FORCE: titleInForce.refusal.message,
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A refusal by its code. */
export function awardRefusal<Code extends keyof typeof MESSAGES>(
  code: Code,
  field: string,
): ProcedureRefusal<Code, never> {
  return refusal(code, field, MESSAGES[code]);
}

/** Why a decision of record was not taken that a step rests on; what a retry would not mend is said in its words. */
const OF_THE_DECISION = ["PURPOSE_NOT_ALLOWED", "LEGAL_BASIS_NOT_GIVEN", "TEXT_NOT_ACCEPTED", "RECHECK_NOT_NEWER"];

/**
 * What the database's no means, or that of the record of decisions.
 *
 * @param field where in the input the thing is named
 * @param current reads how it stands now; null for what was not there before
 */
export async function overtaken<Code extends string, Thing>(
  outcome: string,
  field: string,
  current: (() => Promise<Thing | null>) | null,
): Promise<ProcedureRefusal<Code | "CONFLICT", Thing>[]> {
  if (outcome === "CONFLICT" && current !== null) return [conflict(await current())];
  // The enum of each thing has every outcome that its own functions tell; a test holds the two together.
  const code = outcome as Code;
  if (OF_THE_DECISION.includes(outcome)) {
    const place = outcome === "RECHECK_NOT_NEWER" || outcome === "PURPOSE_NOT_ALLOWED" ? "" : "legalBasis";
    return [refusal(code, place, refused(outcome as IssueRefusalCode).message)];
  }
  if (!Object.hasOwn(MESSAGES, outcome)) throw unexpected(outcome);
  return [refusal(code, field, MESSAGES[outcome as keyof typeof MESSAGES])];
}
