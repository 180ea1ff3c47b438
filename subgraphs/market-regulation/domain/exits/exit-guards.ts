import type { Citation } from "../../../../shared/values/policy.ts";
import type { Bilingual, Guard } from "../../../../shared/values/procedure/state-machine.ts";
import type { ExitFacts } from "./exit-facts.ts";

type ExitGuard = Guard<ExitFacts>;

const YUNNAN = "yunnan-2020-9";
const TIANJIN = "tianjin-2021";
export const ORDERED_CANCELLATION: Citation = { document: YUNNAN, clause: "§3(6)", basis: "TEXT" };
export const HEARD: Citation = { document: YUNNAN, clause: "§3(6)", basis: "INTERPRETATION" };
export const AFTER_CANCELLATION: Citation = { document: YUNNAN, clause: "§3(6)¶2", basis: "TEXT" };
export const PROMPT_CANCELLATION: Citation = { document: TIANJIN, clause: "§3(3)3", basis: "TEXT" };
const VALIDITY: Citation = { document: YUNNAN, clause: "§3(5)", basis: "TEXT" };
const OTHER_REASONS: Citation = { document: YUNNAN, clause: "§3(6)7", basis: "INTERPRETATION" };

/** A guard that a question about the facts answers with yes or no. */
function guard(
  name: string,
  code: string,
  message: Bilingual,
  citation: Citation | null,
  holds: (facts: ExitFacts) => boolean,
): ExitGuard {
  return { name, refusal: { code, message }, citation, check: (facts) => ({ truth: holds(facts) }) };
}

export const groundOfScheme = guard(
  "ground-of-the-scheme",
  "GROUND_NOT_IN_SCHEME",
  {
    ZH: "该方案没有此取消情形：云南为第三部分第六项所列七种，天津仅为未达公开标准水平和弄虚作假入围；国家称号不在此办理。",
    EN: "The scheme has no such ground: Yunnan has those of §3(6)1–7, Tianjin only sampling below the declared level and fraud; nobody here cancels a national title.",
  },
  PROMPT_CANCELLATION,
  (facts) => facts.groundOfScheme,
);

export const titleCancellable = guard(
  "title-released-and-not-revoked",
  "TITLE_NOT_CANCELLABLE",
  { ZH: "该称号尚未发布或已被取消。", EN: "The title was never released, or is revoked already." },
  ORDERED_CANCELLATION,
  ({ cancellable }) => cancellable,
);

export const noticeGiven = guard(
  "enterprise-notified",
  "NOTICE_NOT_GIVEN",
  { ZH: "尚未告知企业，无从答复。", EN: "The enterprise was not told of the case; there is nothing to reply to." },
  HEARD,
  (facts) => facts.noticeGiven,
);

/** yunnan-2020-9 §3(6), SIL-21: the enterprise is told first; its reply is not waited for. Tianjin cancels promptly. */
export const noticeGivenWhereAsked = guard(
  "enterprise-notified-where-asked",
  "NOTICE_NOT_GIVEN",
  { ZH: "作出取消决定前应告知企业。", EN: "The enterprise is told of the case before its title is cancelled." },
  HEARD,
  ({ rules, noticeGiven: given }) => given || !rules.noticeFirst,
);

export const workingBodyOrders = guard(
  "working-body-orders",
  "NOT_ORDERED_IN_SCHEME",
  {
    ZH: "该方案由评估机构自行取消称号，无须工作机构要求。",
    EN: "In this scheme the evaluation body cancels by itself; nobody orders it.",
  },
  PROMPT_CANCELLATION,
  ({ rules }) => rules.ordered,
);

export const nobodyHasToOrder = guard(
  "nobody-has-to-order",
  "ORDER_MISSING",
  {
    ZH: "取消称号应先由工作机构提出要求。",
    EN: "The working body has to require the cancellation first.",
  },
  ORDERED_CANCELLATION,
  ({ rules }) => !rules.ordered,
);

export const reasonGivenForOther = guard(
  "reason-given-for-other-grounds",
  "REASON_MISSING",
  { ZH: "以其他原因取消的，必须写明原因。", EN: "A cancellation for other reasons states them." },
  OTHER_REASONS,
  ({ ground, reasonGiven }) => ground !== "OTHER" || reasonGiven,
);

export const fraudWhereOnlyFraudIsWritten = guard(
  "fraud-where-only-fraud-is-written",
  "FRAUD_NOT_FOUND",
  {
    ZH: "该方案仅以弄虚作假为取消情形，其他诚信问题不在其列。",
    EN: "The scheme cancels for fraud; another integrity problem is no ground of it.",
  },
  PROMPT_CANCELLATION,
  ({ ground, rules, fraudFound }) => ground !== "FRAUD_OR_INTEGRITY" || rules.otherIntegrity || fraudFound,
);

const OUTSIDE: Bilingual = {
  ZH: "取消的生效日应在称号有效期内。",
  EN: "A cancellation takes effect on a day on which the title is in force.",
};

/** I-15. A decision that states no day takes effect when it is publicised (SIL-14). */
export const effectiveInsideValidity = guard(
  "effective-inside-validity",
  "OUTSIDE_VALIDITY",
  OUTSIDE,
  VALIDITY,
  (facts) => facts.effectiveOn === null || isLive(facts, facts.effectiveOn),
);

/** The same for a decision that stated no day: publicising it is its day. */
export const publicisedInsideValidity = guard(
  "publicised-inside-validity",
  "OUTSIDE_VALIDITY",
  OUTSIDE,
  VALIDITY,
  (facts) => !facts.effectOpen || isLive(facts, facts.on),
);

export const noEffectYet = guard(
  "no-effect-yet",
  "TITLE_REVOKED_BY_IT",
  { ZH: "称号已因本案取消，不得撤案。", EN: "The title is revoked by this case; it is not dismissed any more." },
  AFTER_CANCELLATION,
  ({ hasEffect }) => !hasEffect,
);

export const reportAsked = guard(
  "report-asked-for",
  "NOT_ASKED_BY_SCHEME",
  { ZH: "该方案未要求报监管部门。", EN: "The scheme's text asks for no report to the regulators." },
  PROMPT_CANCELLATION,
  ({ rules }) => rules.duties.includes("REPORT"),
);

export const creditEntryAsked = guard(
  "credit-entry-asked-for",
  "NOT_ASKED_BY_SCHEME",
  { ZH: "该方案未要求纳入信用体系。", EN: "The scheme's text asks for no entry in the credit system." },
  PROMPT_CANCELLATION,
  ({ rules }) => rules.duties.includes("ENTER_CREDIT"),
);

export const dutiesDone = guard(
  "duties-done",
  "DUTIES_OUTSTANDING",
  {
    ZH: "公示、报告、纳入信用体系等事项尚未全部完成。",
    EN: "Not everything that follows a cancellation by the scheme's text is done.",
  },
  AFTER_CANCELLATION,
  ({ rules, dutiesDone: done }) => rules.duties.every((duty) => done.includes(duty)),
);

function isLive({ liveDays }: ExitFacts, day: string): boolean {
  return liveDays.some(({ from, to }) => from <= day && (to === null || day <= to));
}
