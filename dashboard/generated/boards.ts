// Generated from dashboard/operations by `npm run generate`. Do not edit.
import type { TypedDocumentNode } from "@urql/core";
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** The language of a message for people. */
export type Language =
  /** Chinese (中文). */
  | 'ZH'
  /** English. */
  | 'EN';

/** What a citation rests on (依据性质). */
export type RuleBasis =
  /** The words of the notice (原文). */
  | 'TEXT'
  /** A reading of a point on which the notice is silent (解释). */
  | 'INTERPRETATION'
  /** The source is damaged at this place (原文残缺). */
  | 'UNKNOWN_IN_SOURCE';

/** What of an enterprise a warning is about (风险类别), 000 §2(3)10. */
export type CreditRiskGround =
  /** Its credit record (信用记录). */
  | 'CREDIT_RECORD'
  /** Its operations (生产经营). */
  | 'OPERATIONS'
  /** Its finances (财务状况). */
  | 'FINANCES';

/** State of a warning (风险提示状态). */
export type CreditRiskWarningState =
  /** It stands (有效). */
  | 'STANDING'
  /** It was lifted (已解除). */
  | 'LIFTED'
  /** It was made in error (已撤回). */
  | 'RETRACTED';

/** Kinds of lenders (机构类别). */
export type CreditInstitutionKind =
  /** Policy bank (政策性银行). */
  | 'POLICY_BANK'
  /** Large state-owned commercial bank (国有大型商业银行). */
  | 'STATE_BANK'
  /** Joint-stock commercial bank (股份制商业银行). */
  | 'JOINT_STOCK_BANK'
  /** City commercial bank (城市商业银行). */
  | 'CITY_BANK'
  /** Rural bank or credit cooperative (农村金融机构). */
  | 'RURAL_INSTITUTION'
  /** Foreign bank (外资银行). */
  | 'FOREIGN_BANK'
  /** Any other lender (其他信贷机构). */
  | 'OTHER_LENDER';

/** State of a title (称号状态). */
export type TitleState =
  /** On the short list (入围). */
  | 'SHORTLISTED'
  /** In publicity (公示中). */
  | 'IN_PUBLICITY'
  /** Under objection (异议评议中). */
  | 'UNDER_OBJECTION'
  /** Publicity over, not yet published (待发布). */
  | 'AWAITING_PUBLICATION'
  /** In force (有效). */
  | 'IN_FORCE'
  /** Last day passed (期满). */
  | 'EXPIRED'
  /** Revoked (取消). */
  | 'REVOKED'
  /** Given up by the enterprise (自愿退出). */
  | 'WITHDRAWN'
  /** Not granted (未通过). */
  | 'REJECTED'
  /** No last day is stated and the period that a reading allows is over (有效期不明). */
  | 'VALIDITY_UNKNOWN';

/** Why a title is cancelled (退出情形), Yunnan §3(6); Tianjin uses the fourth and the sixth. */
export type ExitGround =
  /** Equipment or process changed greatly (生产装备工艺重大变化). */
  | 'PROCESS_CHANGED'
  /** Standard updated and a core indicator fell (标准更新且核心指标降低). */
  | 'INDICATOR_LOWERED'
  /** Major environmental, safety or quality accident (重大环保安全事故和产品质量问题). */
  | 'MAJOR_ACCIDENT_OR_QUALITY'
  /** Sampling below the declared level (抽检未达公开标准水平). */
  | 'BELOW_DECLARED_LEVEL'
  /** Intellectual-property infringement (侵犯知识产权). */
  | 'IP_INFRINGEMENT'
  /** Fraud or another integrity problem (弄虚作假或诚信问题). */
  | 'FRAUD_OR_INTEGRITY'
  /** Other reasons requiring exit (其他原因). */
  | 'OTHER';

/** A department's part in a duty. */
export type DutyRole =
  /** Leads (牵头). */
  | 'LEAD'
  /** Supports (配合). */
  | 'SUPPORT';

/** What institutions evaluate (评估机构类型), Yunnan §3(3)2. */
export type EvaluationBodyKind =
  /** Standardisation body (标准化技术机构). */
  | 'TECHNICAL_BODY'
  /** Research institute (科研机构). */
  | 'RESEARCH'
  /** Trade association (行业协会). */
  | 'ASSOCIATION'
  /** Testing body (检测机构). */
  | 'TESTING'
  /** Certification body (认证机构). */
  | 'CERTIFICATION'
  /** Industry alliance (产业联盟). */
  | 'ALLIANCE'
  /** Consultancy (咨询服务机构). */
  | 'CONSULTANCY'
  /** Platform company (平台型企业). */
  | 'PLATFORM';

/** State of an evaluation body (机构状态). */
export type EvaluationBodyState =
  /** Applied (已申报). */
  | 'APPLIED'
  /** Formal check passed (形式审查通过). */
  | 'FORMAL_OK'
  /** Expert review passed (专家审核通过). */
  | 'EXPERT_OK'
  /** In publicity (公示中). */
  | 'IN_PUBLICITY'
  /** Announced (已公布). */
  | 'ANNOUNCED'
  /** Suspended (暂停). */
  | 'SUSPENDED'
  /** Left (退出). */
  | 'WITHDRAWN'
  /** Refused (未通过). */
  | 'REFUSED';

/** State of an expert (专家状态). */
export type ExpertState =
  /** In the pool (在库). */
  | 'IN_POOL'
  /** Left the pool (出库). */
  | 'LEFT';

/** State of a declaration (声明状态). */
export type DeclarationState =
  /** Not public yet (草稿). */
  | 'DRAFT'
  /** Public and in effect (已公开，现行有效). */
  | 'DECLARED'
  /** A later version took its place (已修订). */
  | 'REVISED'
  /** Given up (已废止). */
  | 'WITHDRAWN';

/** Whose a standard is. */
export type StandardOrigin =
  /** The enterprise's own (企业自有标准). */
  | 'OWN'
  /** A national, industry, local or group standard that it applies (采用的标准). */
  | 'ADOPTED';

/** What kind of things a publicity shows. */
export type PublicityKind =
  /** Evaluation bodies and evaluation schemes (评估机构和评估方案公示). Yunnan §3(4)3. */
  | 'SCHEME'
  /** A ranking with its list of leaders (排行榜和“领跑者”名单公示). Yunnan §3(4)6. */
  | 'LIST';

/** Whether the last day of a publicity is known. */
export type PublicityEnd =
  /** It is known (已确定). */
  | 'LAST_DAY_KNOWN'
  /** No holiday notice tells it yet (放假通知尚未公布). */
  | 'CALENDAR_NOT_PUBLISHED'
  /** The text asks for no working days and none were stated (未规定公示期). */
  | 'NONE_REQUIRED';

/** What kind of thing a publicity shows. */
export type PublicitySubjectKind =
  /** An evaluation body (评估机构). */
  | 'EVALUATION_BODY'
  /** An evaluation scheme (评估方案). */
  | 'EVALUATION_SCHEME'
  /** A ranking (排行榜). */
  | 'RANKING';

/** State of an evaluation scheme (评估方案状态). */
export type EvaluationSchemeState =
  /** Not submitted yet, or returned (草稿). */
  | 'DRAFT'
  /** Submitted (已提交). */
  | 'SUBMITTED'
  /** Passed the formal check (形式审查通过). */
  | 'FORMAL_OK'
  /** Passed the expert review (专家评审通过). */
  | 'EXPERT_OK'
  /** In publicity (公示中). */
  | 'IN_PUBLICITY'
  /** Announced; its content is frozen (已公布). */
  | 'ANNOUNCED'
  /** A ranking is made by it (使用中). */
  | 'IN_USE'
  /** Another one took its place (已被替代). */
  | 'SUPERSEDED'
  /** Refused (未通过). */
  | 'REFUSED';

/** State of an exit case (退出案件状态). */
export type ExitCaseState =
  /** Opened (已立案). */
  | 'OPENED'
  /** With evidence on record (已取证). */
  | 'EVIDENCE'
  /** The working body requires the cancellation (已要求取消), Yunnan §3(6). */
  | 'ORDERED'
  /** The title is cancelled (已决定取消). */
  | 'DECIDED'
  /** Publicised on the platform (已公示), Yunnan §3(6)¶2, Tianjin §3(3)3. */
  | 'PUBLICISED'
  /** Reported to the regulators (已报监管部门), Yunnan §3(6)¶2. */
  | 'REPORTED_TO_REGULATORS'
  /** Entered in the enterprise credit system (已纳入信用体系), Yunnan §3(6)¶2. */
  | 'IN_CREDIT_SYSTEM'
  /** Everything is done (已办结). */
  | 'CLOSED'
  /** The title is not cancelled (不予取消). */
  | 'DISMISSED';

/** What follows a cancellation (取消后的事项), Yunnan §3(6)¶2. */
export type ExitDutyKind =
  /** To publicise it (公示). */
  | 'PUBLICISE'
  /** To report it to the regulators (报有关监管部门). */
  | 'REPORT'
  /** To enter it in the enterprise credit system (纳入企业信用体系). */
  | 'ENTER_CREDIT';

/** Whether a ban runs on a day (限制期状态). */
export type BanState =
  /** Its first day is still to come (未开始). */
  | 'TO_COME'
  /** It runs (限制期内). */
  | 'RUNNING'
  /** Its last day has passed (限制期满). */
  | 'OVER';

/** What has to be looked at (复核事由). */
export type ReviewFlagKind =
  /** The standard was revised and no core indicator fell (修订而核心指标未降低, SIL-16). */
  | 'REVISED_WITHOUT_FALL'
  /** Whether a core indicator fell is not known (核心指标是否降低无法判断). */
  | 'FALL_IN_DOUBT'
  /** A fact that is no ground in the scheme of the title (方案未列此情形). */
  | 'GROUND_NOT_IN_SCHEME'
  /** A cancellation for other reasons (因其他原因取消, SIL-18). */
  | 'BLAMELESS_EXIT';

/** State of a call (征集状态). */
export type CallState =
  /** It can be answered (征集中). */
  | 'OPEN'
  /** It is closed (已截止). */
  | 'CLOSED';

/** What an objection is raised against (异议对象). */
export type ObjectionScope =
  /** One candidate of a list (入围企业). The others are not held (SIL-08). */
  | 'CANDIDATE'
  /** The ranking or the list as a whole (排行榜和名单整体). Every candidate is held. */
  | 'WHOLE_LIST'
  /** An evaluation body (评估机构). */
  | 'EVALUATION_BODY'
  /** An evaluation scheme (评估方案). */
  | 'EVALUATION_SCHEME'
  /** All bodies and evaluation schemes of a publicity (公示整体). */
  | 'WHOLE_PUBLICITY';

/** State of an objection (异议状态). */
export type ObjectionState =
  /** Filed, not yet before the experts (已提出). */
  | 'FILED'
  /** Under review (评议中). */
  | 'UNDER_REVIEW'
  /** Not well founded (不成立). */
  | 'DISMISSED'
  /** Well founded (成立). */
  | 'UPHELD'
  /** Taken back by the filer (已撤回). */
  | 'WITHDRAWN';

/** What a suggestion is about, Yunnan §7(2) (建议事项). */
export type SuggestionKind =
  /** A field to evaluate in (重点领域). */
  | 'KEY_FIELD'
  /** A core indicator (核心指标). */
  | 'CORE_INDICATOR'
  /** How evaluation is done or supervised (全过程监督). */
  | 'SUPERVISION';

/** State of a suggestion (建议状态). */
export type SuggestionState =
  /** Received (已收到). */
  | 'RECEIVED'
  /** Being considered (研究中). */
  | 'CONSIDERED'
  /** Taken up (采纳). */
  | 'ADOPTED'
  /** Not taken up (未采纳). */
  | 'DECLINED';

/** State of a ranking (排行榜状态). */
export type RankingState =
  /** Opened by an evaluation scheme (已启动). */
  | 'OPEN'
  /** Computed, and not reported yet (已计算). */
  | 'COMPUTED'
  /** Reported to the working body (已上报), Yunnan §3(4)4. */
  | 'REPORTED'
  /** Experts passed the report (已审核), Yunnan §3(4)6. */
  | 'AUDITED'
  /** In publicity with its list (公示中), Yunnan §3(4)6. */
  | 'IN_PUBLICITY'
  /** Released with its list (已发布). */
  | 'RELEASED'
  /** Returned to the evaluation body (已退回). */
  | 'RETURNED';

/** A level of divisions (行政区划层级). */
export type DivisionLevel =
  /** Provinces, autonomous regions and municipalities (省级). */
  | 'PROVINCE'
  /** Prefectures (地级). */
  | 'PREFECTURE'
  /** Counties and districts (县级). */
  | 'COUNTY';

/** How a target is compared. */
export type TargetComparison =
  /** The value exactly (等于). */
  | 'EXACTLY'
  /** The value or more (不少于). */
  | 'AT_LEAST';

/** In what a target is told. */
export type TargetUnit =
  /** Percent (百分比). */
  | 'PERCENT'
  /** Enterprises (家). */
  | 'ENTERPRISES';

/** How a target stands on a day (目标状态). */
export type TargetStanding =
  /** Reached (已达到). */
  | 'MET'
  /** Not reached (未达到). */
  | 'NOT_MET'
  /** The number is damaged in the source: nothing can be said (来源中目标数字残缺). */
  | 'TARGET_UNKNOWN_IN_SOURCE'
  /** The register counts nothing of the kind (无此统计). */
  | 'FIGURE_NOT_KEPT'
  /** There is nothing to take a share of (无可比对象). */
  | 'NOTHING_TO_COUNT';

/** What the register counts of a division or of its scheme (统计指标). */
export type FigureCode =
  /** Standards declared and in effect (公开且现行有效的标准数). */
  | 'DECLARED_STANDARDS'
  /** Enterprises with a declared standard, of those on record (公开标准的企业占比). */
  | 'DECLARING_ENTERPRISES'
  /** Own standards that are declared, of those known (企业标准自我声明公开的比例). */
  | 'STANDARD_COVERAGE'
  /** Own standards stricter than national and industry ones, of those with a baseline (严于国家标准、行业标准的比例). */
  | 'STRICTER_STANDARDS'
  /** Own standards with a national or industry baseline, of those declared (已对标国家、行业标准的比例). */
  | 'BENCHMARKED_STANDARDS'
  /** Own standards that name an international one for comparison, of those declared (已对标国际标准的比例). */
  | 'INTERNATIONALLY_BENCHMARKED_STANDARDS'
  /** Enterprises of the division with a title in force (有效领跑者企业数). */
  | 'LEADERS_IN_FORCE'
  /** Enterprises of the division with a national title released by the day (国家级领跑者累计企业数). */
  | 'NATIONAL_LEADERS'
  /** Enterprises with a title of the division's scheme released by the day (本地领跑者累计企业数). */
  | 'OWN_LEADERS'
  /** Enterprises with a title of the division's scheme in force (本地有效领跑者企业数). */
  | 'OWN_LEADERS_IN_FORCE'
  /** Titles cancelled by the day (累计取消称号数). */
  | 'TITLES_REVOKED'
  /** Titles cancelled because equipment or process changed (因工艺装备变化取消数). */
  | 'REVOKED_PROCESS_CHANGED'
  /** Titles cancelled because a core indicator fell (因指标降低取消数). */
  | 'REVOKED_INDICATOR_LOWERED'
  /** Titles cancelled for an accident or a quality problem (因重大事故或质量问题取消数). */
  | 'REVOKED_MAJOR_ACCIDENT_OR_QUALITY'
  /** Titles cancelled because sampling fell below the declared level (因抽检不达标取消数). */
  | 'REVOKED_BELOW_DECLARED_LEVEL'
  /** Titles cancelled for infringement of intellectual property (因侵犯知识产权取消数). */
  | 'REVOKED_IP_INFRINGEMENT'
  /** Titles cancelled for fraud or another integrity problem (因弄虚作假或诚信问题取消数). */
  | 'REVOKED_FRAUD_OR_INTEGRITY'
  /** Titles cancelled for other reasons (因其他原因取消数). */
  | 'REVOKED_OTHER'
  /** Exit cases that are not closed (办理中的退出案件数). */
  | 'EXIT_CASES_OPEN'
  /** Enterprises with a ban on the day (限制期内企业数). */
  | 'BANS_RUNNING'
  /** Lists in publicity (公示中的名单数). */
  | 'LISTS_IN_PUBLICITY'
  /** Publicities of bodies and evaluation schemes that run (公示中的机构和方案数). */
  | 'SCHEMES_IN_PUBLICITY'
  /** Objections that are open (未处理异议数). */
  | 'OBJECTIONS_OPEN'
  /** Calls that are open (征集中的公告数). */
  | 'CALLS_OPEN'
  /** Key fields published by the day (已公布重点领域数). */
  | 'KEY_FIELDS'
  /** Key fields in which an enterprise leads, of those published (重点领域覆盖率). */
  | 'KEY_FIELD_COVERAGE'
  /** Evaluation bodies announced and at work (在册评估机构数). */
  | 'EVALUATION_BODIES'
  /** Evaluation bodies that left the work (退出的评估机构数). */
  | 'EVALUATION_BODIES_WITHDRAWN'
  /** Evaluation schemes announced or in use (已公布评估方案数). */
  | 'EVALUATION_SCHEMES'
  /** Experts in the pool (专家库人数). */
  | 'EXPERTS'
  /** Rankings reported (已报送排行榜数). */
  | 'RANKINGS_REPORTED'
  /** Rankings released (已发布排行榜数). */
  | 'RANKINGS_RELEASED'
  /** Suggestions received by the day (收到的意见建议数). */
  | 'SUGGESTIONS_RECEIVED'
  /** Work summaries filed (已报送工作总结数). */
  | 'WORK_SUMMARIES'
  /** Incidents reported (已报告重大事项数). */
  | 'INCIDENTS_REPORTED'
  /** Figures published for the division by the day (已发布统计数). */
  | 'STATISTICS_PUBLISHED'
  /** Spot checks drawn in the division by the day (抽取的监督抽查数). */
  | 'SPOT_CHECKS_DRAWN'
  /** Spot checks tested, of those drawn (已检验的抽查占比). */
  | 'SPOT_CHECKS_TESTED'
  /** Spot checks below what was declared, not cleared since, of those tested (检验未达公开水平的占比). */
  | 'SPOT_CHECKS_BELOW_DECLARED'
  /** Spot checks confirmed below what was declared, of those tested (确认未达公开水平的占比). */
  | 'SPOT_CHECKS_CONFIRMED'
  /** Complaints received in the division by the day (收到的投诉举报数). */
  | 'COMPLAINTS_RECEIVED'
  /** Complaints without a finding yet (办理中的投诉举报数). */
  | 'COMPLAINTS_OPEN'
  /** Complaints refused (不予受理的投诉举报数). */
  | 'COMPLAINTS_REFUSED'
  /** Complaints found true, closed or not (属实的投诉举报数). */
  | 'COMPLAINTS_SUBSTANTIATED'
  /** Complaints not proved, closed or not (未证实的投诉举报数). */
  | 'COMPLAINTS_UNSUBSTANTIATED'
  /** Complaints closed (已办结的投诉举报数). */
  | 'COMPLAINTS_CLOSED'
  /** Complaints from the public (公众投诉举报数). */
  | 'COMPLAINTS_FROM_PUBLIC'
  /** Complaints from consumer associations (消费者协会投诉举报数). */
  | 'COMPLAINTS_FROM_CONSUMER_ASSOCIATION'
  /** Complaints from media (媒体投诉举报数). */
  | 'COMPLAINTS_FROM_MEDIA'
  /** Complaints from chambers of commerce (商会投诉举报数). */
  | 'COMPLAINTS_FROM_CHAMBER'
  /** Complaints from departments (部门投诉举报数). */
  | 'COMPLAINTS_FROM_DEPARTMENT';

/** Why a duty has no figure (无统计的原因). */
export type NoFigureReason =
  /** No figure: not software, nothing that a register could count (非信息系统事项). */
  | 'NOT_SOFTWARE'
  /** The records of another department tell it (见其他部门). */
  | 'ELSEWHERE'
  /** Answered one by one, or nobody supplies what would be counted (不作计数). */
  | 'NOT_COUNTED'
  /** The notice came without saying what is counted (尚未对应). */
  | 'NOT_MAPPED'
  /** The division has no scheme of its own (无本地制度). */
  | 'NO_SCHEME';

/** State of a work summary (工作总结状态). */
export type WorkSummaryState =
  /** With the working body (已报送). */
  | 'FILED'
  /** The working body has reported on it (已汇总). */
  | 'AGGREGATED';

/** State of a report on work summaries (汇总报告状态). */
export type SummaryReportState =
  /** Filed with the department (已报送). */
  | 'FILED'
  /** The department has taken note (已知悉). */
  | 'ACKNOWLEDGED';

/** How severe a matter is (严重程度). */
export type IncidentSeverity =
  /** Major: reported at once (重大). */
  | 'MAJOR'
  /** Reported at once all the same (一般). */
  | 'GENERAL';

/** State of an incident (事项状态). */
export type IncidentState =
  /** Reported, and the department has not taken note of all of it (已报告). */
  | 'REPORTED'
  /** The department has taken note (已知悉). */
  | 'ACKNOWLEDGED';

/** State of a spot check (抽查状态). */
export type SpotCheckState =
  /** Drawn, nothing taken yet (已抽取). */
  | 'PLANNED'
  /** Sample taken (已抽样). */
  | 'SAMPLED'
  /** Tested, not judged yet (已检验). */
  | 'TESTED'
  /** Meets what is declared (合格). */
  | 'PASSED'
  /** Below what is declared, not confirmed yet (未达公开水平). */
  | 'BELOW_DECLARED'
  /** The enterprise asked for a retest (已申请复检). */
  | 'RETEST_ASKED'
  /** Tested again, not judged yet (已复检). */
  | 'RETESTED'
  /** Below what is declared, final (已确认). */
  | 'CONFIRMED'
  /** Could not go on (终止). */
  | 'DROPPED';

/** Where a complaint came from (投诉来源). */
export type ComplaintSource =
  /** Anybody (公众). */
  | 'PUBLIC'
  /** A consumer association (消费者协会). */
  | 'CONSUMER_ASSOCIATION'
  /** The media (媒体). */
  | 'MEDIA'
  /** A chamber of commerce (商会). */
  | 'CHAMBER'
  /** Another department (其他部门). */
  | 'DEPARTMENT';

/** What a complaint is about (投诉对象). */
export type ComplaintSubjectKind =
  /** An enterprise, by its credit code (企业). */
  | 'ENTERPRISE'
  /** A leader title (领跑者称号). */
  | 'TITLE'
  /** An evaluation body (评估机构). */
  | 'EVALUATION_BODY'
  /** A publicity of bodies or of a list (公示). */
  | 'PUBLICITY';

/** State of a complaint (投诉状态). */
export type ComplaintState =
  /** Received (已收到). */
  | 'RECEIVED'
  /** Taken up (已受理). */
  | 'ACCEPTED'
  /** Not taken up, with the reason (不予受理). */
  | 'REFUSED'
  /** Under investigation (调查中). */
  | 'INVESTIGATING'
  /** Found true (属实). */
  | 'SUBSTANTIATED'
  /** Not found true (未证实). */
  | 'UNSUBSTANTIATED'
  /** Closed (已办结). */
  | 'CLOSED';

/** What a day may bring about. */
export type ReminderKind =
  /** A publicity is over; release or announcement waits (公示期满). */
  | 'PUBLICITY_OVER'
  /** A publicity is over and an objection in it is still open (异议未结). */
  | 'OBJECTION_OPEN'
  /** A title's last day has passed (称号期满). */
  | 'TITLE_EXPIRED'
  /** A holiday notice is missing: the last day of a running publicity cannot be told, or the coming year has none by December (节假日安排缺失). */
  | 'CALENDAR_MISSING'
  /** A cancellation was decided and what has to follow it, publicity, report, credit system, is not all done (取消后事项未完成). */
  | 'DUTY_OPEN'
  /** Something that no text decides has to be looked at by a person (待复核). */
  | 'REVIEW_FLAG';

/** Which titles a list shows. */
export type TitleListing =
  /** In force: the leaders (领跑者名单). */
  | 'LEADERS'
  /** Posted and not yet decided: in publicity, under objection or waiting for publication (公示名单). */
  | 'IN_PUBLICITY'
  /** Revoked (取消名单). */
  | 'REVOKED'
  /** Released by the day, whatever became of them since (累计发布). */
  | 'RELEASED';

/** State of an application for a subsidy (补助申请状态). */
export type SubsidyApplicationState =
  /** It has come in (已申请). */
  | 'SUBMITTED'
  /** It is taken (已受理). */
  | 'ACCEPTED'
  /** It is not taken (不予受理). */
  | 'REFUSED'
  /** The applicant took it back (已撤回). */
  | 'WITHDRAWN'
  /** It stands on the published list (已列入名单). */
  | 'LISTED';

/** The level of an award that somebody is recommended for (推荐层级), guangyuan-2019-32 §2(3)9. */
export type RecommendationLevel =
  /** An award of the province (省级). */
  | 'PROVINCIAL'
  /** An award of a ministry (部级). */
  | 'MINISTERIAL';

/** State of a recommendation (推荐名单状态). */
export type RecommendationState =
  /** Drawn up (已拟定). */
  | 'DRAWN'
  /** Submitted to the level above (已上报). */
  | 'SUBMITTED';

/** What a leader standard is to become (转化层级), guangyuan-2019-32 §2(3)9. */
export type ConversionLevel =
  /** A local standard, DB (地方标准). */
  | 'LOCAL'
  /** An industry standard (行业标准). */
  | 'INDUSTRY'
  /** A national standard, GB (国家标准). */
  | 'NATIONAL';

/** State of a conversion (标准转化状态). */
export type StandardConversionState =
  /** Proposed (已提出). */
  | 'PROPOSED'
  /** Taken into a plan (已立项). */
  | 'ACCEPTED'
  /** Published as a standard (已发布). */
  | 'PUBLISHED'
  /** Not taken up (未采纳). */
  | 'REFUSED';

/** State of a nomination (申报状态), model 5.10. */
export type AwardNominationState =
  /** Nominated (已申报). */
  | 'NOMINATED'
  /** Checked at the cut-off (已核查). */
  | 'CHECKED'
  /** The leader result or work is adopted (已采信). */
  | 'ADOPTED'
  /** It is not adopted (未采信). */
  | 'NOT_ADOPTED'
  /** Decided, and touched by something learnt later (受影响). */
  | 'AFFECTED';

export type BoardsAffectedNominationsQueryVariables = Exact<{
  jurisdiction?: string | number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BoardsAffectedNominationsQuery = { readonly awardAffectedNominations: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly uscc: string, readonly state: AwardNominationState, readonly stateSince: string, readonly round: { readonly id: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type BoardsAwardDataAgeQueryVariables = Exact<{ [key: string]: never; }>;


export type BoardsAwardDataAgeQuery = { readonly awardDataAge: { readonly asOf: string, readonly readAt: string, readonly stale: boolean, readonly freshnessLimitSeconds: number, readonly recordedThrough: string | null } | null };

export type BoardsDataAgeFragment = { readonly asOf: string, readonly readAt: string, readonly stale: boolean, readonly freshnessLimitSeconds: number, readonly recordedThrough: string | null };

export type BoardsBansQueryVariables = Exact<{
  scheme?: string | number | null | undefined;
  state?: BanState | null | undefined;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BoardsBansQuery = { readonly bans: { readonly edges: ReadonlyArray<{ readonly node: { readonly state: BanState, readonly ban: { readonly id: string, readonly scheme: string, readonly firstDay: string, readonly lastDay: string }, readonly enterprise: { readonly uscc: string, readonly name: string | null }, readonly exitCase: { readonly id: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type BoardsBodiesQueryVariables = Exact<{
  scheme: string | number;
  state?: EvaluationBodyState | null | undefined;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BoardsBodiesQuery = { readonly evaluationBodies: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly uscc: string, readonly name: string, readonly kind: EvaluationBodyKind, readonly state: EvaluationBodyState, readonly stateSince: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type BoardsCallsQueryVariables = Exact<{
  scheme: string | number;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BoardsCallsQuery = { readonly calls: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly year: number, readonly title: string, readonly openedOn: string, readonly closesOn: string | null, readonly state: CallState } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type BoardsComplaintsQueryVariables = Exact<{
  states?: ReadonlyArray<ComplaintState> | ComplaintState | null | undefined;
  source?: ComplaintSource | null | undefined;
  handledByMe: boolean;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BoardsComplaintsQuery = { readonly complaints: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly source: ComplaintSource, readonly subjectKind: ComplaintSubjectKind, readonly divisions: ReadonlyArray<string>, readonly receivedOn: string, readonly state: ComplaintState, readonly stateSince: string, readonly handledByMe: boolean, readonly enterprise: { readonly uscc: string, readonly name: string | null } | null, readonly notes: ReadonlyArray<{ readonly event: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type BoardsConversionsQueryVariables = Exact<{
  jurisdiction?: string | number | null | undefined;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BoardsConversionsQuery = { readonly standardConversions: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly uscc: string, readonly standard: string, readonly level: ConversionLevel, readonly state: StandardConversionState, readonly stateSince: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type BoardsCreditDataAgeQueryVariables = Exact<{ [key: string]: never; }>;


export type BoardsCreditDataAgeQuery = { readonly creditDataAge: { readonly asOf: string, readonly readAt: string, readonly stale: boolean, readonly freshnessLimitSeconds: number, readonly recordedThrough: string | null } | null };

export type BoardsCreditInstitutionsQueryVariables = Exact<{
  division?: string | number | null | undefined;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BoardsCreditInstitutionsQuery = { readonly creditInstitutions: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly tenant: string, readonly name: string, readonly kind: CreditInstitutionKind, readonly division: string, readonly validFrom: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type BoardsCreditWarningsQueryVariables = Exact<{
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BoardsCreditWarningsQuery = { readonly creditRiskWarnings: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly uscc: string, readonly jurisdiction: string, readonly ground: CreditRiskGround, readonly statement: string, readonly warnedOn: string, readonly state: CreditRiskWarningState } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type BoardsDeclarationStatisticsQueryVariables = Exact<{
  division: string | number;
  level: DivisionLevel;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type BoardsDeclarationStatisticsQuery = { readonly declarationStatistics: { readonly total: { readonly enterpriseCount: number, readonly declaredCount: number, readonly ownCount: number, readonly adoptedCount: number, readonly stricter: { readonly undecidedCount: number, readonly withoutBaselineCount: number, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly share: { readonly part: number, readonly whole: number, readonly percent: string | null } }, readonly division: { readonly code: string, readonly name: string | null } | null, readonly declaringEnterprises: { readonly part: number, readonly whole: number, readonly percent: string | null }, readonly standardCoverage: { readonly part: number, readonly whole: number, readonly percent: string | null }, readonly benchmarked: { readonly part: number, readonly whole: number, readonly percent: string | null }, readonly internationallyBenchmarked: { readonly part: number, readonly whole: number, readonly percent: string | null } }, readonly divisions: ReadonlyArray<{ readonly enterpriseCount: number, readonly declaredCount: number, readonly ownCount: number, readonly adoptedCount: number, readonly division: { readonly code: string, readonly name: string | null } | null, readonly declaringEnterprises: { readonly part: number, readonly whole: number, readonly percent: string | null }, readonly standardCoverage: { readonly part: number, readonly whole: number, readonly percent: string | null }, readonly stricter: { readonly undecidedCount: number, readonly withoutBaselineCount: number, readonly share: { readonly part: number, readonly whole: number, readonly percent: string | null } }, readonly benchmarked: { readonly part: number, readonly whole: number, readonly percent: string | null }, readonly internationallyBenchmarked: { readonly part: number, readonly whole: number, readonly percent: string | null } }> } | null };

export type BoardsDeclarationFiguresFragment = { readonly enterpriseCount: number, readonly declaredCount: number, readonly ownCount: number, readonly adoptedCount: number, readonly division: { readonly code: string, readonly name: string | null } | null, readonly declaringEnterprises: { readonly part: number, readonly whole: number, readonly percent: string | null }, readonly standardCoverage: { readonly part: number, readonly whole: number, readonly percent: string | null }, readonly stricter: { readonly undecidedCount: number, readonly withoutBaselineCount: number, readonly share: { readonly part: number, readonly whole: number, readonly percent: string | null } }, readonly benchmarked: { readonly part: number, readonly whole: number, readonly percent: string | null }, readonly internationallyBenchmarked: { readonly part: number, readonly whole: number, readonly percent: string | null } };

export type BoardsShareFragment = { readonly part: number, readonly whole: number, readonly percent: string | null };

export type ClauseFragment = { readonly document: string, readonly clause: string, readonly basis: RuleBasis };

export type BoardsDeclaredStandardsQueryVariables = Exact<{
  division: string | number;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BoardsDeclaredStandardsQuery = { readonly declaringEnterprises: { readonly edges: ReadonlyArray<{ readonly node: { readonly declaredCount: number, readonly enterprise: { readonly uscc: string, readonly name: string | null, readonly declarations: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly number: string, readonly name: string, readonly origin: StandardOrigin, readonly state: DeclarationState, readonly declaredOn: string | null, readonly referenceStandards: ReadonlyArray<string>, readonly comparisonWithBaselines: { readonly stricter: boolean | null, readonly indicators: ReadonlyArray<{ readonly baselines: ReadonlyArray<{ readonly id: string }> }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> } } }>, readonly pageInfo: { readonly hasNextPage: boolean } } | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type BoardsDeclaringEnterprisesQueryVariables = Exact<{
  division: string | number;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BoardsDeclaringEnterprisesQuery = { readonly declaringEnterprises: { readonly edges: ReadonlyArray<{ readonly node: { readonly declaredCount: number, readonly ownCount: number, readonly enterprise: { readonly uscc: string, readonly name: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type BoardsDistrictScorecardsQueryVariables = Exact<{
  jurisdiction: string | number;
  since?: string | null | undefined;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type BoardsDistrictScorecardsQuery = { readonly districtScorecards: ReadonlyArray<{ readonly since: string, readonly leaderChange: number, readonly benchmarkedChange: number, readonly division: { readonly code: string, readonly name: string | null }, readonly current: { readonly leaderCount: number, readonly nationalLeaderCount: number, readonly declarations: { readonly enterpriseCount: number, readonly declaredCount: number, readonly benchmarked: { readonly part: number, readonly whole: number, readonly percent: string | null } } }, readonly earlier: { readonly leaderCount: number, readonly nationalLeaderCount: number } }> | null };

export type BoardsEvaluationSchemesQueryVariables = Exact<{
  scheme: string | number;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BoardsEvaluationSchemesQuery = { readonly evaluationSchemes: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly evaluationBodyName: string, readonly category: string, readonly year: number, readonly state: EvaluationSchemeState, readonly stateSince: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type BoardsExitCasesQueryVariables = Exact<{
  scheme?: string | number | null | undefined;
  states?: ReadonlyArray<ExitCaseState> | ExitCaseState | null | undefined;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BoardsExitCasesQuery = { readonly exitCases: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly ground: ExitGround, readonly state: ExitCaseState, readonly stateSince: string | null, readonly scheme: string, readonly enterprise: { readonly uscc: string, readonly name: string | null }, readonly title: { readonly number: string } | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type BoardsExitDutiesQueryVariables = Exact<{
  scheme?: string | number | null | undefined;
  overdue: number;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BoardsExitDutiesQuery = { readonly exitDuties: { readonly edges: ReadonlyArray<{ readonly node: { readonly duty: ExitDutyKind, readonly since: string, readonly daysSince: number, readonly exitCase: { readonly id: string, readonly ground: ExitGround, readonly enterprise: { readonly uscc: string, readonly name: string | null } } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type BoardsExitStatisticsQueryVariables = Exact<{
  scheme?: string | number | null | undefined;
  from?: string | null | undefined;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type BoardsExitStatisticsQuery = { readonly exitStatistics: { readonly revokedCount: number, readonly bannedEnterpriseCount: number, readonly byGround: ReadonlyArray<{ readonly ground: ExitGround, readonly revokedCount: number }> } | null };

export type BoardsExpertsQueryVariables = Exact<{
  scheme: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type BoardsExpertsQuery = { readonly experts: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly employer: string | null, readonly fields: ReadonlyArray<string>, readonly state: ExpertState } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type BoardsIncidentsQueryVariables = Exact<{
  scheme: string | number;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BoardsIncidentsQuery = { readonly incidents: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly severity: IncidentSeverity, readonly state: IncidentState, readonly learntAt: string, readonly reportedAt: string, readonly minutesToReport: number } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type BoardsKeyFieldsQueryVariables = Exact<{
  scheme: string | number;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type BoardsKeyFieldsQuery = { readonly keyFieldStatistics: { readonly coverage: { readonly part: number, readonly whole: number, readonly percent: string | null }, readonly fields: ReadonlyArray<{ readonly year: number, readonly category: string, readonly evaluationSchemeCount: number, readonly rankingCount: number, readonly leaderCount: number }> } | null };

export type BoardsLeaderStatisticsQueryVariables = Exact<{
  division?: string | number | null | undefined;
  scheme?: string | number | null | undefined;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type BoardsLeaderStatisticsQuery = { readonly leaderStatistics: { readonly validOn: string, readonly knownAt: string, readonly total: { readonly leaderCount: number, readonly inForceCount: number, readonly releasedEnterpriseCount: number, readonly releasedCount: number, readonly expiredCount: number, readonly revokedCount: number, readonly withdrawnCount: number, readonly validityUnknownCount: number }, readonly byCategory: ReadonlyArray<{ readonly key: string | null, readonly name: string | null, readonly figures: { readonly leaderCount: number, readonly inForceCount: number, readonly releasedEnterpriseCount: number, readonly releasedCount: number, readonly expiredCount: number, readonly revokedCount: number, readonly withdrawnCount: number, readonly validityUnknownCount: number } }>, readonly byClass: ReadonlyArray<{ readonly key: string | null, readonly name: string | null, readonly figures: { readonly leaderCount: number, readonly inForceCount: number, readonly releasedEnterpriseCount: number, readonly releasedCount: number, readonly expiredCount: number, readonly revokedCount: number, readonly withdrawnCount: number, readonly validityUnknownCount: number } }>, readonly byYear: ReadonlyArray<{ readonly key: string | null, readonly name: string | null, readonly figures: { readonly leaderCount: number, readonly inForceCount: number, readonly releasedEnterpriseCount: number, readonly releasedCount: number, readonly expiredCount: number, readonly revokedCount: number, readonly withdrawnCount: number, readonly validityUnknownCount: number } }>, readonly byPrefecture: ReadonlyArray<{ readonly key: string | null, readonly name: string | null, readonly figures: { readonly leaderCount: number, readonly inForceCount: number, readonly releasedEnterpriseCount: number, readonly releasedCount: number, readonly expiredCount: number, readonly revokedCount: number, readonly withdrawnCount: number, readonly validityUnknownCount: number } }>, readonly byCounty: ReadonlyArray<{ readonly key: string | null, readonly name: string | null, readonly figures: { readonly leaderCount: number, readonly inForceCount: number, readonly releasedEnterpriseCount: number, readonly releasedCount: number, readonly expiredCount: number, readonly revokedCount: number, readonly withdrawnCount: number, readonly validityUnknownCount: number } }>, readonly byBody: ReadonlyArray<{ readonly key: string | null, readonly name: string | null, readonly figures: { readonly leaderCount: number, readonly inForceCount: number, readonly releasedEnterpriseCount: number, readonly releasedCount: number, readonly expiredCount: number, readonly revokedCount: number, readonly withdrawnCount: number, readonly validityUnknownCount: number } }>, readonly byScheme: ReadonlyArray<{ readonly key: string | null, readonly name: string | null, readonly figures: { readonly leaderCount: number, readonly inForceCount: number, readonly releasedEnterpriseCount: number, readonly releasedCount: number, readonly expiredCount: number, readonly revokedCount: number, readonly withdrawnCount: number, readonly validityUnknownCount: number } }> } | null };

export type BoardsLeaderFiguresFragment = { readonly leaderCount: number, readonly inForceCount: number, readonly releasedEnterpriseCount: number, readonly releasedCount: number, readonly expiredCount: number, readonly revokedCount: number, readonly withdrawnCount: number, readonly validityUnknownCount: number };

export type BoardsLeaderGroupFragment = { readonly key: string | null, readonly name: string | null, readonly figures: { readonly leaderCount: number, readonly inForceCount: number, readonly releasedEnterpriseCount: number, readonly releasedCount: number, readonly expiredCount: number, readonly revokedCount: number, readonly withdrawnCount: number, readonly validityUnknownCount: number } };

export type BoardsLoanPublicationsQueryVariables = Exact<{
  year: number;
}>;


export type BoardsLoanPublicationsQuery = { readonly creditLoanPublications: ReadonlyArray<{ readonly id: string, readonly year: number, readonly quarter: number, readonly publishedAt: string, readonly figures: ReadonlyArray<{ readonly id: string, readonly province: string, readonly loanCount: number, readonly firmCount: number }> }> | null };

export type BoardsMatrixQueryVariables = Exact<{
  jurisdiction: string | number;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  language: Language;
}>;


export type BoardsMatrixQuery = { readonly responsibilityMatrix: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly sharesHub: boolean, readonly duties: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly item: string | null, readonly role: DutyRole, readonly basis: RuleBasis, readonly text: string, readonly textEn: string, readonly figures: ReadonlyArray<{ readonly figure: FigureCode, readonly name: string, readonly count: number, readonly of: number | null, readonly value: string | null, readonly validOn: string, readonly knownAt: string }>, readonly noFigure: { readonly reason: NoFigureReason, readonly message: string } | null }> }> | null };

export type BoardsObjectionsQueryVariables = Exact<{
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BoardsObjectionsQuery = { readonly objections: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly scheme: string, readonly scope: ObjectionScope, readonly against: string | null, readonly filedOn: string, readonly state: ObjectionState, readonly stateSince: string, readonly publicity: { readonly id: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type BoardsOverviewQueryVariables = Exact<{
  jurisdiction: string | number;
  scheme: string | number;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type BoardsOverviewQuery = { readonly responsibilityMatrix: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly sharesHub: boolean }> | null, readonly leaderStatistics: { readonly total: { readonly leaderCount: number } } | null, readonly declarationStatistics: { readonly total: { readonly enterpriseCount: number, readonly declaredCount: number } } | null, readonly publicityStatistics: { readonly lists: { readonly runningCount: number, readonly openObjectionCount: number }, readonly evaluationSchemes: { readonly runningCount: number, readonly openObjectionCount: number } } | null, readonly exitStatistics: { readonly revokedCount: number, readonly bannedEnterpriseCount: number } | null };

export type BoardsPreferenceUsesQueryVariables = Exact<{
  jurisdiction?: string | number | null | undefined;
  year: number;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BoardsPreferenceUsesQuery = { readonly preferenceUses: { readonly edges: ReadonlyArray<{ readonly node: { readonly tenant: string, readonly purchaser: string, readonly category: string | null, readonly year: number, readonly lotCount: number, readonly appliedCount: number, readonly undeterminedCount: number, readonly unresolvedCount: number } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type BoardsProcurementDataAgeQueryVariables = Exact<{ [key: string]: never; }>;


export type BoardsProcurementDataAgeQuery = { readonly procurementDataAge: { readonly asOf: string, readonly readAt: string, readonly stale: boolean, readonly freshnessLimitSeconds: number, readonly recordedThrough: string | null } | null };

export type BoardsPublicitiesQueryVariables = Exact<{
  scheme: string | number;
  kind?: PublicityKind | null | undefined;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BoardsPublicitiesQuery = { readonly publicities: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: PublicityKind, readonly postedOn: string, readonly lastDay: string | null, readonly end: PublicityEnd, readonly daysLeft: number | null, readonly over: boolean | null, readonly workingDays: number | null, readonly subjects: ReadonlyArray<{ readonly kind: PublicitySubjectKind, readonly id: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type BoardsPublicityStatisticsQueryVariables = Exact<{
  scheme?: string | number | null | undefined;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type BoardsPublicityStatisticsQuery = { readonly publicityStatistics: { readonly lists: { readonly runningCount: number, readonly overCount: number, readonly endNotKnownCount: number, readonly openObjectionCount: number, readonly dismissedObjectionCount: number, readonly upheldObjectionCount: number }, readonly evaluationSchemes: { readonly runningCount: number, readonly overCount: number, readonly endNotKnownCount: number, readonly openObjectionCount: number, readonly dismissedObjectionCount: number, readonly upheldObjectionCount: number } } | null };

export type BoardsPublicityFiguresFragment = { readonly runningCount: number, readonly overCount: number, readonly endNotKnownCount: number, readonly openObjectionCount: number, readonly dismissedObjectionCount: number, readonly upheldObjectionCount: number };

export type BoardsPublishedStatisticsQueryVariables = Exact<{
  division: string | number;
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export type BoardsPublishedStatisticsQuery = { readonly statistics: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly publishedOn: string, readonly publishedAt: string, readonly publisherRole: string, readonly note: string | null, readonly changedSince: boolean, readonly published: { readonly figure: FigureCode, readonly name: string, readonly count: number, readonly of: number | null, readonly value: string | null, readonly validOn: string, readonly knownAt: string }, readonly asKnownNow: { readonly count: number, readonly of: number | null, readonly value: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type BoardsRankingsQueryVariables = Exact<{
  scheme: string | number;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BoardsRankingsQuery = { readonly rankings: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly category: string, readonly year: number, readonly state: RankingState, readonly stateSince: string, readonly evaluationBody: { readonly name: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type BoardsRecommendationsQueryVariables = Exact<{
  jurisdiction?: string | number | null | undefined;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BoardsRecommendationsQuery = { readonly awardRecommendations: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly awardName: string, readonly level: RecommendationLevel, readonly listedOn: string, readonly state: RecommendationState, readonly standingChanged: boolean } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type BoardsRegisterDataAgeQueryVariables = Exact<{ [key: string]: never; }>;


export type BoardsRegisterDataAgeQuery = { readonly registerDataAge: { readonly asOf: string, readonly readAt: string, readonly stale: boolean, readonly freshnessLimitSeconds: number, readonly recordedThrough: string | null } | null };

export type BoardsRemindersQueryVariables = Exact<{
  scheme?: string | number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BoardsRemindersQuery = { readonly reminders: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: ReminderKind, readonly subject: string, readonly dueOn: string, readonly toldAt: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type BoardsReviewFlagsQueryVariables = Exact<{
  scheme?: string | number | null | undefined;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BoardsReviewFlagsQuery = { readonly reviewFlags: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: ReviewFlagKind, readonly facts: string, readonly raisedAt: string, readonly enterprise: { readonly uscc: string, readonly name: string | null }, readonly exitCase: { readonly id: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type BoardsSpotChecksQueryVariables = Exact<{
  states?: ReadonlyArray<SpotCheckState> | SpotCheckState | null | undefined;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BoardsSpotChecksQuery = { readonly spotChecks: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly state: SpotCheckState, readonly stateSince: string, readonly plan: { readonly id: string, readonly title: string, readonly jurisdiction: string }, readonly enterprise: { readonly uscc: string, readonly name: string | null }, readonly declaration: { readonly id: string, readonly number: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type BoardsStatisticQueryVariables = Exact<{
  id: string | number;
  language: Language;
}>;


export type BoardsStatisticQuery = { readonly statistic: { readonly id: string, readonly publishedOn: string, readonly publishedAt: string, readonly publisherRole: string, readonly note: string | null, readonly changedSince: boolean, readonly division: { readonly code: string, readonly name: string | null }, readonly published: { readonly figure: FigureCode, readonly name: string, readonly count: number, readonly of: number | null, readonly value: string | null, readonly validOn: string, readonly knownAt: string }, readonly recomputed: { readonly figure: FigureCode, readonly name: string, readonly count: number, readonly of: number | null, readonly value: string | null, readonly validOn: string, readonly knownAt: string }, readonly asKnownNow: { readonly figure: FigureCode, readonly name: string, readonly count: number, readonly of: number | null, readonly value: string | null, readonly validOn: string, readonly knownAt: string } } | null };

export type BoardsStatisticValueFragment = { readonly figure: FigureCode, readonly name: string, readonly count: number, readonly of: number | null, readonly value: string | null, readonly validOn: string, readonly knownAt: string };

export type BoardsSubsidyApplicationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type BoardsSubsidyApplicationsQuery = { readonly subsidyApplications: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly uscc: string, readonly appliedOn: string, readonly state: SubsidyApplicationState, readonly stateSince: string, readonly programme: { readonly id: string, readonly title: string, readonly jurisdiction: string, readonly closesOn: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type BoardsSuggestionsQueryVariables = Exact<{
  scheme: string | number;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BoardsSuggestionsQuery = { readonly suggestions: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SuggestionKind, readonly category: string | null, readonly receivedOn: string, readonly state: SuggestionState, readonly stateSince: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type BoardsSummaryReportsQueryVariables = Exact<{
  scheme: string | number;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BoardsSummaryReportsQuery = { readonly summaryReports: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly year: number, readonly state: SummaryReportState, readonly recordedAt: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type BoardsTargetsQueryVariables = Exact<{
  jurisdiction: string | number;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  language: Language;
}>;


export type BoardsTargetsQuery = { readonly targets: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly metric: string, readonly metricEn: string, readonly comparison: TargetComparison, readonly unit: TargetUnit, readonly year: number, readonly value: string | null, readonly damagedText: string | null, readonly standing: TargetStanding, readonly message: string, readonly figure: { readonly figure: FigureCode, readonly name: string, readonly count: number, readonly of: number | null, readonly value: string | null } | null }> | null };

export type BoardsTitlesQueryVariables = Exact<{
  listing: TitleListing;
  scheme?: string | number | null | undefined;
  division?: string | number | null | undefined;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BoardsTitlesQuery = { readonly titles: { readonly edges: ReadonlyArray<{ readonly node: { readonly state: TitleState, readonly revocationGround: ExitGround | null, readonly publicityLastDay: string | null, readonly title: { readonly id: string, readonly number: string, readonly scheme: string, readonly category: string, readonly standard: string, readonly postedOn: string | null, readonly publishedOn: string | null, readonly lastDay: string | null, readonly certificateNumber: string | null, readonly enterprise: { readonly uscc: string, readonly name: string | null, readonly registrationPlace: { readonly name: string | null } | null } } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type BoardsTrendQueryVariables = Exact<{
  jurisdiction: string | number;
  knownAt?: string | null | undefined;
  first: string;
  second: string;
  third: string;
  fourth: string;
  fifth: string;
  sixth: string;
}>;


export type BoardsTrendQuery = { readonly first: ReadonlyArray<{ readonly code: string, readonly duties: ReadonlyArray<{ readonly figures: ReadonlyArray<{ readonly figure: FigureCode, readonly count: number, readonly of: number | null, readonly value: string | null }> }> }> | null, readonly second: ReadonlyArray<{ readonly code: string, readonly duties: ReadonlyArray<{ readonly figures: ReadonlyArray<{ readonly figure: FigureCode, readonly count: number, readonly of: number | null, readonly value: string | null }> }> }> | null, readonly third: ReadonlyArray<{ readonly code: string, readonly duties: ReadonlyArray<{ readonly figures: ReadonlyArray<{ readonly figure: FigureCode, readonly count: number, readonly of: number | null, readonly value: string | null }> }> }> | null, readonly fourth: ReadonlyArray<{ readonly code: string, readonly duties: ReadonlyArray<{ readonly figures: ReadonlyArray<{ readonly figure: FigureCode, readonly count: number, readonly of: number | null, readonly value: string | null }> }> }> | null, readonly fifth: ReadonlyArray<{ readonly code: string, readonly duties: ReadonlyArray<{ readonly figures: ReadonlyArray<{ readonly figure: FigureCode, readonly count: number, readonly of: number | null, readonly value: string | null }> }> }> | null, readonly sixth: ReadonlyArray<{ readonly code: string, readonly duties: ReadonlyArray<{ readonly figures: ReadonlyArray<{ readonly figure: FigureCode, readonly count: number, readonly of: number | null, readonly value: string | null }> }> }> | null };

export type BoardsTrendFiguresFragment = { readonly code: string, readonly duties: ReadonlyArray<{ readonly figures: ReadonlyArray<{ readonly figure: FigureCode, readonly count: number, readonly of: number | null, readonly value: string | null }> }> };

export type BoardsWorkSummariesQueryVariables = Exact<{
  scheme: string | number;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BoardsWorkSummariesQuery = { readonly workSummaries: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly evaluationBody: string, readonly category: string, readonly year: number, readonly state: WorkSummaryState, readonly recordedAt: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export const BoardsAffectedNominationsDocument = { kind: "Document", definitions: [], documentId: "0bbcfa1302aaae7412ada501e58a70a8acf455e11a300053ce6471b734451719" } as unknown as TypedDocumentNode<BoardsAffectedNominationsQuery, BoardsAffectedNominationsQueryVariables>;
export const BoardsAwardDataAgeDocument = { kind: "Document", definitions: [], documentId: "b01acabfb977ea7b282c7aeac35f74c8d3d4644010bcd75078f9be939017b70c" } as unknown as TypedDocumentNode<BoardsAwardDataAgeQuery, BoardsAwardDataAgeQueryVariables>;
export const BoardsBansDocument = { kind: "Document", definitions: [], documentId: "37981f6e4383a3219aee626894d621ee8c6e0244b2eeb2ff20ebf13d9cfa84ae" } as unknown as TypedDocumentNode<BoardsBansQuery, BoardsBansQueryVariables>;
export const BoardsBodiesDocument = { kind: "Document", definitions: [], documentId: "6a3344961054e5bff925c12aec2bd6d23d9a571c9e8aa48dc53ccf04ff92dc8d" } as unknown as TypedDocumentNode<BoardsBodiesQuery, BoardsBodiesQueryVariables>;
export const BoardsCallsDocument = { kind: "Document", definitions: [], documentId: "4cbc0046eeca86a698064e33297440119de6cf6c22dee0bc06731ac587d0571c" } as unknown as TypedDocumentNode<BoardsCallsQuery, BoardsCallsQueryVariables>;
export const BoardsComplaintsDocument = { kind: "Document", definitions: [], documentId: "e055440b2e43a63206d15a0aad798e3292fd6497c9d93cf1130e50d090d61b55" } as unknown as TypedDocumentNode<BoardsComplaintsQuery, BoardsComplaintsQueryVariables>;
export const BoardsConversionsDocument = { kind: "Document", definitions: [], documentId: "ec626ef7c4574cfd4b468f32ee1ad17f79bf55ce101d3c0237e81a563a4edf37" } as unknown as TypedDocumentNode<BoardsConversionsQuery, BoardsConversionsQueryVariables>;
export const BoardsCreditDataAgeDocument = { kind: "Document", definitions: [], documentId: "3cb5786debe03cea5f560259993770719354275695dd7565f2c4faf432f94515" } as unknown as TypedDocumentNode<BoardsCreditDataAgeQuery, BoardsCreditDataAgeQueryVariables>;
export const BoardsCreditInstitutionsDocument = { kind: "Document", definitions: [], documentId: "67394aad9f1d06695c4f4f628be8cc0ef6b64de21ceb8437e621e548596bb9c3" } as unknown as TypedDocumentNode<BoardsCreditInstitutionsQuery, BoardsCreditInstitutionsQueryVariables>;
export const BoardsCreditWarningsDocument = { kind: "Document", definitions: [], documentId: "5750e0835ab1ca3156ba80698128cf46e2b5c82db37e84ae104013bf7a74cce8" } as unknown as TypedDocumentNode<BoardsCreditWarningsQuery, BoardsCreditWarningsQueryVariables>;
export const BoardsDeclarationStatisticsDocument = { kind: "Document", definitions: [], documentId: "161e628f4a35cee3f0a495da71ffe6dfc340e7429e5dc07bbb7f010aa6f0b143" } as unknown as TypedDocumentNode<BoardsDeclarationStatisticsQuery, BoardsDeclarationStatisticsQueryVariables>;
export const BoardsDeclaredStandardsDocument = { kind: "Document", definitions: [], documentId: "43ed60647306e7da42bf5ad9bd113446cd355a489e72c3dc75dc06f1d6732d4b" } as unknown as TypedDocumentNode<BoardsDeclaredStandardsQuery, BoardsDeclaredStandardsQueryVariables>;
export const BoardsDeclaringEnterprisesDocument = { kind: "Document", definitions: [], documentId: "0fcfce495dea3b57f6611f13a22e947c09c29a4596ffc499c0257644c9e16cf4" } as unknown as TypedDocumentNode<BoardsDeclaringEnterprisesQuery, BoardsDeclaringEnterprisesQueryVariables>;
export const BoardsDistrictScorecardsDocument = { kind: "Document", definitions: [], documentId: "879fa2b2254716ef6887286f01bbf5fd3df7a10c35feb971986aa3641210ad2a" } as unknown as TypedDocumentNode<BoardsDistrictScorecardsQuery, BoardsDistrictScorecardsQueryVariables>;
export const BoardsEvaluationSchemesDocument = { kind: "Document", definitions: [], documentId: "7685007c62eadd01e968089f097e1170ee26dc074ae19490f2fa040490bb6344" } as unknown as TypedDocumentNode<BoardsEvaluationSchemesQuery, BoardsEvaluationSchemesQueryVariables>;
export const BoardsExitCasesDocument = { kind: "Document", definitions: [], documentId: "dcbea1ca23f2e742867cca164ced26c57bc395f8e67cc67691449ebcd77f69a7" } as unknown as TypedDocumentNode<BoardsExitCasesQuery, BoardsExitCasesQueryVariables>;
export const BoardsExitDutiesDocument = { kind: "Document", definitions: [], documentId: "f981f5ef93befce677cdeb9429965f637e648a66d0cb23a3f03299b614c52b9f" } as unknown as TypedDocumentNode<BoardsExitDutiesQuery, BoardsExitDutiesQueryVariables>;
export const BoardsExitStatisticsDocument = { kind: "Document", definitions: [], documentId: "f1aef87aaa10d8f74e62cff0a8d6b39a46c21930403a17eebf0107df04c4c863" } as unknown as TypedDocumentNode<BoardsExitStatisticsQuery, BoardsExitStatisticsQueryVariables>;
export const BoardsExpertsDocument = { kind: "Document", definitions: [], documentId: "0c93d690679e9a62262be92f3f0883dd4b3254e56ded60573ee4d0ac9f4f94a5" } as unknown as TypedDocumentNode<BoardsExpertsQuery, BoardsExpertsQueryVariables>;
export const BoardsIncidentsDocument = { kind: "Document", definitions: [], documentId: "4582260dd787af610b2201e6f0d0af102383ba9b2b5c62c9e37b0cafd2ec5fd4" } as unknown as TypedDocumentNode<BoardsIncidentsQuery, BoardsIncidentsQueryVariables>;
export const BoardsKeyFieldsDocument = { kind: "Document", definitions: [], documentId: "b73103de63c5e2598d1c0f19802d8e38206412b4fee12712b62bd006dc7799b2" } as unknown as TypedDocumentNode<BoardsKeyFieldsQuery, BoardsKeyFieldsQueryVariables>;
export const BoardsLeaderStatisticsDocument = { kind: "Document", definitions: [], documentId: "f9f122c1cde3492ad5b151d7b1b28f6fbf77bd2d17bcd862811a503cfca48cdc" } as unknown as TypedDocumentNode<BoardsLeaderStatisticsQuery, BoardsLeaderStatisticsQueryVariables>;
export const BoardsLoanPublicationsDocument = { kind: "Document", definitions: [], documentId: "2b0633acdbb7488967d4d2ef91a16a606346c9a7a7197962dda3eeb6c8feb389" } as unknown as TypedDocumentNode<BoardsLoanPublicationsQuery, BoardsLoanPublicationsQueryVariables>;
export const BoardsMatrixDocument = { kind: "Document", definitions: [], documentId: "d048abc8fd5a4f282d44a11ea120e1349f7ac4dd7872865900808db412a95816" } as unknown as TypedDocumentNode<BoardsMatrixQuery, BoardsMatrixQueryVariables>;
export const BoardsObjectionsDocument = { kind: "Document", definitions: [], documentId: "bb1c83eda86ff64bb5915ca2b092930e0136f583f833e80986f0e228bc793092" } as unknown as TypedDocumentNode<BoardsObjectionsQuery, BoardsObjectionsQueryVariables>;
export const BoardsOverviewDocument = { kind: "Document", definitions: [], documentId: "02eea2f70b56ecd8f659f10a8aad059bf9498074b9ebf95108f91a013a82a0d8" } as unknown as TypedDocumentNode<BoardsOverviewQuery, BoardsOverviewQueryVariables>;
export const BoardsPreferenceUsesDocument = { kind: "Document", definitions: [], documentId: "a4cba0f8caedbe596a10a938b1bb3ec5789d39b825749ee42c852a5752a9a236" } as unknown as TypedDocumentNode<BoardsPreferenceUsesQuery, BoardsPreferenceUsesQueryVariables>;
export const BoardsProcurementDataAgeDocument = { kind: "Document", definitions: [], documentId: "9a6b052693a831cfa508474ca3e271c2f9745c1418decc4cc37ac0b4ee593370" } as unknown as TypedDocumentNode<BoardsProcurementDataAgeQuery, BoardsProcurementDataAgeQueryVariables>;
export const BoardsPublicitiesDocument = { kind: "Document", definitions: [], documentId: "9a85191df389d4def3c266eb35e17e0782a3f34472b10558dc7eb7dedf4d7442" } as unknown as TypedDocumentNode<BoardsPublicitiesQuery, BoardsPublicitiesQueryVariables>;
export const BoardsPublicityStatisticsDocument = { kind: "Document", definitions: [], documentId: "39284e440360a3308ed955ce0e70696536274bba7b85130355021f9a91b731d6" } as unknown as TypedDocumentNode<BoardsPublicityStatisticsQuery, BoardsPublicityStatisticsQueryVariables>;
export const BoardsPublishedStatisticsDocument = { kind: "Document", definitions: [], documentId: "91d1c4f39ecd1e467d2888f971d23c5adfdb2269818d5892ad1078baf556adb4" } as unknown as TypedDocumentNode<BoardsPublishedStatisticsQuery, BoardsPublishedStatisticsQueryVariables>;
export const BoardsRankingsDocument = { kind: "Document", definitions: [], documentId: "2c4d6f4a0c198d52acf2c2572503992dcf29ec138bbf9931ee848a7427d9077c" } as unknown as TypedDocumentNode<BoardsRankingsQuery, BoardsRankingsQueryVariables>;
export const BoardsRecommendationsDocument = { kind: "Document", definitions: [], documentId: "9f409e77c743a57bd43ddb124839f224825471485dbca0379816e588bd99a9b2" } as unknown as TypedDocumentNode<BoardsRecommendationsQuery, BoardsRecommendationsQueryVariables>;
export const BoardsRegisterDataAgeDocument = { kind: "Document", definitions: [], documentId: "fe701ba71d44349b01dc160f4efc4e9a5c9d057d19be1dcaffbba6b42dfff539" } as unknown as TypedDocumentNode<BoardsRegisterDataAgeQuery, BoardsRegisterDataAgeQueryVariables>;
export const BoardsRemindersDocument = { kind: "Document", definitions: [], documentId: "2b01254b82b8a79aa09f5e5850c396e06ecc6165ae58c940ec0ac897ae940265" } as unknown as TypedDocumentNode<BoardsRemindersQuery, BoardsRemindersQueryVariables>;
export const BoardsReviewFlagsDocument = { kind: "Document", definitions: [], documentId: "60a42331ed09b2be614c22ad85ef846b70e166f01711bc0a7bdcc6d408f13a93" } as unknown as TypedDocumentNode<BoardsReviewFlagsQuery, BoardsReviewFlagsQueryVariables>;
export const BoardsSpotChecksDocument = { kind: "Document", definitions: [], documentId: "1db7c89c17ad98f8035718ea018ada2153bb32b964ed17363a7a02134e77d538" } as unknown as TypedDocumentNode<BoardsSpotChecksQuery, BoardsSpotChecksQueryVariables>;
export const BoardsStatisticDocument = { kind: "Document", definitions: [], documentId: "31b512720255d67f887832cc146d2ed59ae1b73537dafe09f257a5756a371162" } as unknown as TypedDocumentNode<BoardsStatisticQuery, BoardsStatisticQueryVariables>;
export const BoardsSubsidyApplicationsDocument = { kind: "Document", definitions: [], documentId: "6bd116b661c231599aa908d2fc112476c21846a5cbe73c30019ea5319af09cf3" } as unknown as TypedDocumentNode<BoardsSubsidyApplicationsQuery, BoardsSubsidyApplicationsQueryVariables>;
export const BoardsSuggestionsDocument = { kind: "Document", definitions: [], documentId: "334f4c2843acdcbf38246b358f323d693d2fc52edd5d6f08ba5a4d360b15699b" } as unknown as TypedDocumentNode<BoardsSuggestionsQuery, BoardsSuggestionsQueryVariables>;
export const BoardsSummaryReportsDocument = { kind: "Document", definitions: [], documentId: "5621d08e73b18047568f89df145bd963f450ff76e3623fd5a1289267b9f1483a" } as unknown as TypedDocumentNode<BoardsSummaryReportsQuery, BoardsSummaryReportsQueryVariables>;
export const BoardsTargetsDocument = { kind: "Document", definitions: [], documentId: "61171de68eed55577e7fcfc0969f0f160d3e97add0b27458d2de9c0dc3895dcd" } as unknown as TypedDocumentNode<BoardsTargetsQuery, BoardsTargetsQueryVariables>;
export const BoardsTitlesDocument = { kind: "Document", definitions: [], documentId: "4b2d22c38adc584bce600673ec5079a85f105c4f68dc64f6b67b67072d2ae343" } as unknown as TypedDocumentNode<BoardsTitlesQuery, BoardsTitlesQueryVariables>;
export const BoardsTrendDocument = { kind: "Document", definitions: [], documentId: "d3daedf495d30ffb7989672ed903d06e956cb750c1646e70acb0788d6cf5d277" } as unknown as TypedDocumentNode<BoardsTrendQuery, BoardsTrendQueryVariables>;
export const BoardsWorkSummariesDocument = { kind: "Document", definitions: [], documentId: "b1934f5e805dc77729dff248306b7f65ce0257de466dc2820a94eedc0e3bfaa9" } as unknown as TypedDocumentNode<BoardsWorkSummariesQuery, BoardsWorkSummariesQueryVariables>;
