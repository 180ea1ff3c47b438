import { type ProcedureRefusal, refusal } from "../../../../shared/server/procedure/procedure-answer.ts";
import type { Bilingual } from "../../../../shared/values/procedure/state-machine.ts";
import type { TenderOnDay } from "../../persistence/tenders/tender-row.ts";
import type { TenderErrorCode } from "../generated/types.ts";

export type TenderRefusal = ProcedureRefusal<TenderErrorCode, TenderOnDay>;

const MESSAGES = {
  NOT_ON_RECORD: { ZH: "本机构没有此采购项目。", EN: "The institution keeps no tender of this id." },
  OCID_ALREADY_USED: {
    ZH: "本机构已有采购项目使用此开放合同编号。",
    EN: "Another tender of the institution has this open contracting id.",
  },
  DEADLINE_PASSED: { ZH: "投标截止时间已过。", EN: "The deadline for bids has passed." },
  DEADLINE_NOT_ON_ITS_DAY: {
    ZH: "截止时刻应在截止日当天（中国时间）。",
    EN: "The instant of the deadline lies on its day, by the time in China.",
  },
  LOT_NOT_ON_RECORD: { ZH: "采购项目没有此包（标段）。", EN: "The tender has no lot of this number." },
  BID_MISSING: { ZH: "未列投标。", EN: "At least one bid is named." },
  VALUES_DO_NOT_FIT: {
    ZH: "参与比较的投标，每项评审因素应有一个取值，且无其他取值；被否决的投标只能有所列因素的取值。",
    EN: "A bid that is compared has one value for each criterion; no bid has one for anything else.",
  },
  NOTHING_TO_DECIDE: {
    ZH: "没有参与比较的投标需要判定。",
    EN: "No bid that is compared waits for a decision.",
  },
  AWARD_MISSING: {
    ZH: "每个包（标段）均应列明结果。",
    EN: "Each lot of the tender is named, also one that nobody gets.",
  },
  BID_NOT_ON_RECORD: {
    ZH: "此包（标段）没有该投标人参与比较的投标。",
    EN: "The bidder has no bid for the lot that is compared.",
  },
  REASON_MISSING: {
    ZH: "无人中标，或中标人不在排序首位者之列时，应写明理由。",
    EN: "A reason is given when nobody gets a lot, or another bidder than those that come first.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A refusal by its code. */
export function tenderRefusal<Code extends keyof typeof MESSAGES>(
  code: Code,
  field: string,
): ProcedureRefusal<Code, never> {
  return refusal(code, field, MESSAGES[code]);
}
