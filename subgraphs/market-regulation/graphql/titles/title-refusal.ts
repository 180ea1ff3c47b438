import { type ProcedureRefusal, refusal } from "../../../../shared/server/procedure/procedure-answer.ts";
import type { Bilingual } from "../../../../shared/values/procedure/state-machine.ts";
import type { TitleOnDay } from "../../domain/register-standing.ts";
import type { CandidateOnDay, ShortlistOnDay } from "../../domain/titles/candidate.ts";
import type { CandidateErrorCode, ShortlistErrorCode, TitlesErrorCode } from "../generated/types.ts";

export type ShortlistRefusal = ProcedureRefusal<ShortlistErrorCode, ShortlistOnDay>;
export type CandidateRefusal = ProcedureRefusal<CandidateErrorCode, CandidateOnDay>;
export type TitlesRefusal = ProcedureRefusal<TitlesErrorCode, TitleOnDay>;

const MESSAGES = {
  NOT_ON_RECORD: { ZH: "没有此项记录。", EN: "Nothing that the caller sees has this id." },
  NOT_FOR_THIS_CALLER: { ZH: "此操作由其他主体办理。", EN: "By the procedure somebody else does this." },
  CONSENT_REFUSED: {
    ZH: "未选任何企业，或所选企业已拒绝入围。",
    EN: "Nobody is chosen, or somebody who refused to be on the list.",
  },
  NO_CANDIDATE: { ZH: "入围名单为空。", EN: "Nobody is on the short list." },
  NUMBER_TAKEN: { ZH: "此编号已用于其他称号。", EN: "Another title bears this number." },
  PAPER_MISSING: {
    ZH: "评估机构代为记录时，须提供企业出具的书面材料。",
    EN: "The evaluation body records what an enterprise said with the enterprise's paper.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A refusal by its code. */
export function titleRefusal<Code extends keyof typeof MESSAGES>(
  code: Code,
  field: string,
): ProcedureRefusal<Code, never> {
  return refusal(code, field, MESSAGES[code]);
}

/** The refusal of somebody who saw something as it no longer is. */
export function changedSince<Thing>(field: string, current: Thing | null): ProcedureRefusal<"CONFLICT", Thing> {
  return {
    ...refusal("CONFLICT", field, {
      ZH: "已被他人更改，请按现状办理。",
      EN: "Somebody has changed it since it was seen; look at how it stands and ask again.",
    }),
    current,
  };
}
