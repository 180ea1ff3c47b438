import type { Determination } from "./condition.ts";
import type { ReasonCode } from "./reason-code.ts";

export type Language = "ZH" | "EN";

type Bilingual = Readonly<Record<Language, string>>;

const REASONS: Readonly<Record<ReasonCode, Bilingual>> = {
  POLICY_PROVIDES: { ZH: "该地政策文件规定了此项措施。", EN: "The notice of this jurisdiction provides the measure." },
  POLICY_NOT_IN_FORCE_AT_DATE: {
    ZH: "所问日期早于政策文件的施行日。",
    EN: "The day asked about lies before the notice is in force.",
  },
  JURISDICTION_POLICY_SILENT: {
    ZH: "该地政策文件未规定此项措施。",
    EN: "The notice of this jurisdiction does not provide the measure.",
  },
  UPPER_POLICY_NOT_LOADED: {
    ZH: "该地文件仅要求落实上级政策，而上级政策尚未录入，无法判定。",
    EN: "The notice only points to a higher policy, which the hub does not hold.",
  },
  JURISDICTION_POLICY_NOT_LOADED: {
    ZH: "系统未录入该地在当时已知的政策文件，无法判定。",
    EN: "The hub holds no notice for this jurisdiction as known at that time.",
  },
  POLICY_TO_BE_STUDIED: {
    ZH: "文件仅提出研究制定此项措施，尚无定论。",
    EN: "The notice announces that the measure will be studied; nothing is decided yet.",
  },
  TITLE_IN_FORCE: { ZH: "“领跑者”称号在该日有效。", EN: "A recognised leader title is in force on that day." },
  TITLE_NOT_FOUND: { ZH: "该企业在该日没有“领跑者”称号记录。", EN: "The enterprise has no leader title on that day." },
  TITLE_IN_PUBLICITY: { ZH: "称号在该日仍在公示。", EN: "The title is still in publicity on that day." },
  TITLE_UNDER_OBJECTION: { ZH: "称号在该日处于异议评议。", EN: "The title is under objection on that day." },
  TITLE_AWAITING_PUBLICATION: {
    ZH: "公示已结束，称号在该日尚未发布。",
    EN: "Publicity is over, but the title is not yet published on that day.",
  },
  TITLE_REJECTED: { ZH: "入围未通过，未授予称号。", EN: "The candidate was rejected; no title was granted." },
  TITLE_EXPIRED: { ZH: "称号有效期在该日之前已届满。", EN: "The last day of the title has passed." },
  TITLE_REVOKED: {
    ZH: "称号已被取消（取消之日即视为已取消）。",
    EN: "The title is revoked; the day of revocation counts as revoked.",
  },
  TITLE_WITHDRAWN: { ZH: "企业已自愿退出该称号。", EN: "The enterprise gave the title up." },
  TITLE_VALIDITY_UNKNOWN: {
    ZH: "称号和评估方案均未载明有效期，该日是否有效无法判定。",
    EN: "Neither title nor scheme states a last day; whether it is in force on that day is not known.",
  },
  TITLE_ISSUER_NOT_RECOGNISED: {
    ZH: "该地政策不适用于此发布主体的称号。",
    EN: "The jurisdiction does not reward titles of this publisher.",
  },
  ENTERPRISE_BARRED_AFTER_REVOCATION: {
    ZH: "称号被取消后，该企业在该日仍处于限制期内。",
    EN: "The enterprise is barred on that day after a revocation.",
  },
  CATEGORY_COVERED: { ZH: "标的品目属于称号的类别。", EN: "The lot belongs to the category of the title." },
  CATEGORY_NOT_COVERED: {
    ZH: "标的品目不属于称号的类别。",
    EN: "The lot does not belong to the category of the title.",
  },
  CATEGORY_PARTLY_COVERED: {
    ZH: "标的品目宽于称号的类别，标的是否属于该类别无法判定。",
    EN: "The lot's code is wider than the category of the title; whether the lot belongs to it is not known.",
  },
  CATEGORY_MAPPING_MISSING: {
    ZH: "称号类别与该版采购目录的对应关系尚未录入，无法判定。",
    EN: "The category of the title is not mapped to this edition of the catalogue.",
  },
  CATALOGUE_EDITION_UNKNOWN: {
    ZH: "未注明采购目录版本，同一编码在不同版本中含义不同，无法判定。",
    EN: "No edition of the catalogue is given; one code means different things in different editions.",
  },
  SIZE_CLASS_LARGE: { ZH: "按统计划型为大型企业。", EN: "By the statistical size classes the enterprise is large." },
  SIZE_CLASS_MEDIUM: { ZH: "按统计划型为中型企业。", EN: "By the statistical size classes the enterprise is medium." },
  SIZE_CLASS_SMALL: { ZH: "按统计划型为小型企业。", EN: "By the statistical size classes the enterprise is small." },
  SIZE_CLASS_MICRO: { ZH: "按统计划型为微型企业。", EN: "By the statistical size classes the enterprise is micro." },
  SIZE_CLASS_UNKNOWN: {
    ZH: "缺少可据以划型的数据，企业规模无法判定。",
    EN: "No statement on record tells the size class of the enterprise on that day.",
  },
  SOURCE_UNAVAILABLE: { ZH: "作出判定的部门未应答，无法判定。", EN: "The deciding department does not answer." },
  SOURCE_STALE: {
    ZH: "该部门所存登记数据已超过时效，无法判定。",
    EN: "The department's copy of the register is older than the freshness limit.",
  },
  CALENDAR_NOT_PUBLISHED: {
    ZH: "所需年度的放假通知尚未公布。",
    EN: "A holiday notice that is needed is not published yet.",
  },
  TARGET_UNKNOWN_IN_SOURCE: {
    ZH: "原文此处残缺，目标数值不明。",
    EN: "The source is damaged here; the target is unknown.",
  },
};

const MEANINGS: Readonly<Record<Determination, Bilingual>> = {
  ELIGIBLE: {
    ZH: "存在政策依据；不等于批准、授信或中标，由有关部门或机构依法决定。",
    EN: "A policy basis exists. This is not an approval, a loan or an award; whoever decides does so by law.",
  },
  NOT_ELIGIBLE: {
    ZH: "在该日、以当时所知，此项措施的条件不成立；不影响企业依其他规定享有的权利。",
    EN: "On that day, as far as was known then, a condition of this measure fails. Rights under other rules are not affected.",
  },
  UNDETERMINED: {
    ZH: "无法判定：既不是“符合”，也不是“不符合”；请按所列原因补齐信息后再查询。",
    EN: "Not determined: neither a yes nor a no. Ask again when the reasons given are resolved.",
  },
};

/** One sentence for people about why. */
export function reasonMessage(code: ReasonCode, language: Language): string {
  return REASONS[code][language];
}

/** What a determination means, and what it does not mean. */
export function determinationMeaning(determination: Determination, language: Language): string {
  return MEANINGS[determination][language];
}
