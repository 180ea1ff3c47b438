import { addDays, parseCivilDate } from "../../../../shared/values/civil-date.ts";
import type { Citation } from "../../../../shared/values/policy.ts";
import { dayInOrder } from "../../../../shared/values/procedure/day-in-order.ts";
import type { Finding, Guard } from "../../../../shared/values/procedure/state-machine.ts";
import { choosesWhoMayBe, followsRanks, hasEveryReport, isWithinMost, type Selection } from "./shortlist-selection.ts";
import type { TitleFacts } from "./title-facts.ts";

type TitleGuard = Guard<TitleFacts>;

export const SHORTLISTING: Citation = { document: "yunnan-2020-9", clause: "§3(4)5", basis: "TEXT" };
export const LISTING: Citation = { document: "yunnan-2020-9", clause: "§3(4)6", basis: "TEXT" };
export const LISTING_TIANJIN: Citation = { document: "tianjin-2021", clause: "§3(3)2", basis: "TEXT" };
const BAN: Citation = { document: "yunnan-2020-9", clause: "§3(6)¶2", basis: "TEXT" };
const OBJECTIONS_HOLD: Citation = { document: "yunnan-2020-9", clause: "§3(4)6", basis: "INTERPRETATION" };
const ONE_A_YEAR: Citation = { document: "yunnan-2020-9", clause: "§3(5)", basis: "INTERPRETATION" };

/** A guard over what is selected; where nothing is, nothing of it is known. */
function ofSelection(guard: Omit<TitleGuard, "check">, holds: (selection: Selection) => boolean): TitleGuard {
  return { ...guard, check: ({ selection }) => ({ truth: selection === null ? null : holds(selection) }) };
}

export const rankingReported: TitleGuard = {
  name: "ranking-reported",
  refusal: {
    code: "RANKING_NOT_REPORTED",
    message: { ZH: "排行榜尚未报告。", EN: "The ranking is not reported yet, or was returned." },
  },
  citation: SHORTLISTING,
  check: ({ rankingState }) => ({ truth: rankingState === "REPORTED" || rankingState === "AUDITED" }),
};

const selectable = ofSelection(
  {
    name: "chooses-who-may-be",
    refusal: {
      code: "CONSENT_REFUSED",
      message: {
        ZH: "未选任何企业，或所选企业已拒绝入围。",
        EN: "Nobody is chosen, or somebody who refused to be on the list.",
      },
    },
    citation: LISTING,
  },
  choosesWhoMayBe,
);

const reportsOnRecord = ofSelection(
  {
    name: "conformity-reports-on-record",
    refusal: {
      code: "CONFORMITY_REPORT_MISSING",
      message: { ZH: "所选企业尚无符合性报告。", EN: "The conformity report of somebody chosen is not on record." },
    },
    citation: SHORTLISTING,
  },
  hasEveryReport,
);

const withinMost = ofSelection(
  {
    name: "within-most-leaders",
    refusal: {
      code: "TOO_MANY_LEADERS",
      message: { ZH: "入围数量超过评估方案规定。", EN: "The evaluation scheme allows fewer leaders." },
    },
    citation: SHORTLISTING,
  },
  isWithinMost,
);

const inOrderOfRank = ofSelection(
  {
    name: "in-order-of-rank",
    refusal: {
      code: "RANK_SKIPPED",
      message: {
        ZH: "应按排名择优；跳过名次须说明原因。",
        EN: "The top is taken in order of rank; whoever is left out before it is left out for a reason.",
      },
    },
    citation: SHORTLISTING,
  },
  followsRanks,
);

export const rankingAudited: TitleGuard = {
  name: "ranking-audited",
  refusal: {
    code: "RANKING_NOT_AUDITED",
    message: { ZH: "排行榜报告尚未经专家审核通过。", EN: "Experts have not passed the report on the ranking." },
  },
  citation: LISTING,
  check: ({ rankingState }) => ({ truth: rankingState === "AUDITED" }),
};

export const consentPrecedes: TitleGuard = {
  name: "consent-precedes-publicity",
  refusal: {
    code: "CONSENT_AFTER_PUBLICITY",
    message: {
      ZH: "公示前应征得企业同意；公示当日没有在前的同意记录。",
      EN: "The enterprise's consent comes before the posting; none of that day or earlier is on record.",
    },
  },
  citation: LISTING,
  check({ consentAsked, consentOn, on }): Finding {
    if (consentOn === null) return { truth: !consentAsked };
    return consentOn <= on ? { truth: true } : { truth: false, notBefore: consentOn };
  },
};

export const notBanned: TitleGuard = {
  name: "not-banned",
  refusal: {
    code: "ENTERPRISE_BANNED",
    message: { ZH: "企业在限制期内。", EN: "The enterprise is banned from ranking and evaluation on that day." },
  },
  citation: BAN,
  check: ({ banned }) => ({ truth: !banned }),
};

export const postedLongEnough: TitleGuard = {
  name: "posted-as-long-as-asked",
  refusal: {
    code: "PUBLICITY_LENGTH",
    message: { ZH: "公示工作日数不符合规定。", EN: "The working days are not those that the scheme asks for." },
  },
  citation: LISTING,
  check: ({ workingDays, daysAsked, moreDaysAllowed }) => ({
    truth:
      workingDays === null ||
      daysAsked === null ||
      workingDays === daysAsked ||
      (workingDays > daysAsked && moreDaysAllowed),
  }),
};

export const publicityOver: TitleGuard = {
  name: "publicity-over",
  refusal: {
    code: "PUBLICITY_NOT_OVER",
    message: { ZH: "公示期未满；次日起方可发布。", EN: "Publicity is not over; a release follows its last day." },
  },
  doubt: {
    code: "CALENDAR_NOT_PUBLISHED",
    message: {
      ZH: "所需年度放假通知未公布，无法确定公示最后一日。",
      EN: "No holiday notice tells yet when publicity ends.",
    },
  },
  citation: LISTING,
  check({ posted, on }): Finding {
    if (posted === null) return { truth: false };
    const { on: postedOn, workingDays, lastDay } = posted;
    if (workingDays === null) return on < postedOn ? { truth: false, notBefore: postedOn } : { truth: true };
    if (lastDay === null) return { truth: null };
    return on > lastDay ? { truth: true } : { truth: false, notBefore: addDays(parseCivilDate(lastDay), 1) };
  },
};

export const notObjected: TitleGuard = {
  name: "no-objection-open",
  refusal: {
    code: "OBJECTION_OPEN",
    message: { ZH: "异议尚未处理完毕或已成立。", EN: "An objection is open, or was upheld." },
  },
  citation: OBJECTIONS_HOLD,
  check: ({ objected }) => ({ truth: !objected }),
};

export const noTwinInForce: TitleGuard = {
  name: "no-twin-in-force",
  refusal: {
    code: "ALREADY_IN_FORCE",
    message: {
      ZH: "同一企业、标准、类别、方案和年度已有有效称号。",
      EN: "A title of the same enterprise, standard, category, scheme and year is in force.",
    },
  },
  citation: ONE_A_YEAR,
  check: ({ twinInForce }) => ({ truth: !twinInForce }),
};

/** What is released already is not released again, whatever earlier day is stated. */
const notReleasedYet: TitleGuard = {
  name: "not-released-yet",
  refusal: {
    code: "ALREADY_RELEASED",
    message: { ZH: "称号已发布。", EN: "The title is released already." },
  },
  citation: null,
  check: ({ publishedOn }) => ({ truth: publishedOn === null }),
};

/** A title ends once: what was revoked or given up has ended so, whatever earlier day is stated. */
export const notEnded: TitleGuard = {
  name: "not-ended",
  refusal: {
    code: "TITLE_ENDED",
    message: { ZH: "称号已取消或已自愿退出。", EN: "The title was revoked, or given up." },
  },
  citation: null,
  check: ({ ended }) => ({ truth: !ended }),
};

/** What a selection needs to become the short list. */
export const SHORTLISTABLE: readonly TitleGuard[] = [
  rankingReported,
  selectable,
  reportsOnRecord,
  withinMost,
  inOrderOfRank,
  dayInOrder,
];

/** What a candidate needs to be posted. */
export const POSTABLE: readonly TitleGuard[] = [
  rankingAudited,
  consentPrecedes,
  notBanned,
  postedLongEnough,
  dayInOrder,
];

/** What a title needs to be released. */
export const RELEASABLE: readonly TitleGuard[] = [
  notReleasedYet,
  publicityOver,
  notObjected,
  noTwinInForce,
  dayInOrder,
];
