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

/** Why a body leaves the work (退出事由), Yunnan §6(2). */
export type BodyCaseGround =
  /** It took fees (收取费用). */
  | 'FEE'
  /** Favouritism (徇私舞弊). */
  | 'FAVOURITISM'
  /** Abuse of its position (滥用职权). */
  | 'ABUSE'
  /** Dishonesty (诚信问题). */
  | 'INTEGRITY'
  /** Another reason (其他原因). */
  | 'OTHER';

/** What a case came from (案件来源). */
export type BodyCaseOrigin =
  /** The department found it (部门发现). */
  | 'OFFICER'
  /** The working body found it (工作机构发现). */
  | 'WORKING_BODY'
  /** A complaint (投诉举报). */
  | 'COMPLAINT'
  /** A spot check (监督抽查). */
  | 'SPOT_CHECK'
  /** An objection (异议). */
  | 'OBJECTION'
  /** A declaration (声明公开). */
  | 'DECLARATION'
  /** An accident (事故). */
  | 'ACCIDENT';

/** State of a case (案件状态). */
export type BodyCaseState =
  /** Opened (已立案). */
  | 'OPENED'
  /** The body was heard (已听取意见). */
  | 'HEARD'
  /** Decided: the body leaves (已决定退出). */
  | 'DECIDED'
  /** Dismissed (不予处理). */
  | 'DISMISSED';

/** Why nothing was done with a case of a body (未办理的原因). */
export type BodyCaseErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** Nothing that the caller may see has this id or code. */
  | 'NOT_ON_RECORD'
  /** Somebody changed it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** The day is later than today or earlier than what it follows. */
  | 'DAY_OUT_OF_ORDER'
  /** A case of the body on that ground is open. */
  | 'ALREADY_OPEN'
  /** The body is in publicity; decide after it. */
  | 'BODY_IN_PUBLICITY';

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

/** Which values of an indicator are better. */
export type IndicatorDirection =
  /** The higher (越高越好). */
  | 'HIGHER_BETTER'
  /** The lower (越低越好). */
  | 'LOWER_BETTER';

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

/** What an exit case arose from (案件来源). */
export type ExitOrigin =
  /** A declaration was revised or withdrawn (标准修订或废止). */
  | 'DECLARATION'
  /** A spot check (抽检). */
  | 'SPOT_CHECK'
  /** A complaint (投诉举报). */
  | 'COMPLAINT'
  /** A fact that another department supplied (部门提供的事实). */
  | 'ACCIDENT'
  /** Opened by hand (主动立案). */
  | 'OFFICER';

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

/** What a fact is about (事实类别). */
export type AccidentKind =
  /** The environment (环保). */
  | 'ENVIRONMENT'
  /** Safety (安全). */
  | 'SAFETY'
  /** Product quality (产品质量). */
  | 'PRODUCT_QUALITY'
  /** Inspection at a port (口岸检验); customs alone. */
  | 'PORT_INSPECTION';

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

/** State of a flag (标记状态). */
export type ReviewFlagState =
  /** To be looked at (待复核). */
  | 'RAISED'
  /** Looked at (已复核). */
  | 'SETTLED';

/** Why nothing was done. */
export type ExitCaseErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** There is none that the caller may see. */
  | 'NOT_ON_RECORD'
  /** Somebody changed it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** The day is later than today or earlier than that of the step before. */
  | 'DAY_OUT_OF_ORDER'
  /** A list has more items than its description allows. */
  | 'TOO_MANY'
  /** The same piece of evidence stands in a list twice. */
  | 'NAMED_TWICE'
  /** No piece of evidence is named. */
  | 'EVIDENCE_MISSING'
  /** The scheme's text has no such ground. */
  | 'GROUND_NOT_IN_SCHEME'
  /** The title was never released, or is revoked already. */
  | 'TITLE_NOT_CANCELLABLE'
  /** A case of this title and ground is under way; `current` is that one. */
  | 'CASE_UNDER_WAY'
  /** The enterprise was not told of the case. */
  | 'NOTICE_NOT_GIVEN'
  /** In this scheme the evaluation body cancels by itself. */
  | 'NOT_ORDERED_IN_SCHEME'
  /** The working body has to require the cancellation first. */
  | 'ORDER_MISSING'
  /** A cancellation for other reasons states them. */
  | 'REASON_MISSING'
  /** The scheme cancels for fraud alone. */
  | 'FRAUD_NOT_FOUND'
  /** A cancellation takes effect on a day on which the title is in force. */
  | 'OUTSIDE_VALIDITY'
  /** The title is revoked by the case; it is not dismissed any more. */
  | 'TITLE_REVOKED_BY_IT'
  /** The scheme's text asks for no such step. */
  | 'NOT_ASKED_BY_SCHEME'
  /** Not everything that follows a cancellation is done. */
  | 'DUTIES_OUTSTANDING';

/** Why nothing was done. */
export type AccidentFactErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** The register does not hold the enterprise. */
  | 'ENTERPRISE_NOT_ON_RECORD'
  /** Another department supplies facts of this kind. */
  | 'NOT_FOR_THIS_CALLER'
  /** It was supplied before it happened, or on a day later than today. */
  | 'DAY_OUT_OF_ORDER';

/** Why nothing was done. */
export type ReviewFlagErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** There is none that the caller may see. */
  | 'NOT_ON_RECORD'
  /** Somebody changed it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** The day is later than today or earlier than that of the step before. */
  | 'DAY_OUT_OF_ORDER';

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

/** Codes for what is in the way of a work summary. */
export type WorkSummaryErrorCode =
  /** Somebody changed it since it was seen. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** There is none with this id that the caller works with. */
  | 'NOT_ON_RECORD'
  /** Later than today, or earlier than the step before. */
  | 'DAY_OUT_OF_ORDER'
  /** A text that does not fit. */
  | 'TEXT_NOT_ACCEPTED'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** The ranking is not reported yet. */
  | 'NOT_REPORTED_YET'
  /** A summary of this ranking is filed. */
  | 'ALREADY_FILED';

/** Codes for what is in the way of a report on summaries. */
export type SummaryReportErrorCode =
  /** Somebody changed it since it was seen. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** There is none with this id that the caller works with. */
  | 'NOT_ON_RECORD'
  /** Later than today, or earlier than the step before. */
  | 'DAY_OUT_OF_ORDER'
  /** A text that does not fit. */
  | 'TEXT_NOT_ACCEPTED'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** More than 100 summaries. */
  | 'TOO_MANY'
  /** A summary stands in the list twice. */
  | 'NAMED_TWICE'
  /** No summary is named. */
  | 'SUMMARY_MISSING'
  /** The day of the figures lies ahead. */
  | 'NOT_KNOWN_YET';

/** Codes for what is in the way of an incident. */
export type IncidentErrorCode =
  /** Somebody changed it since it was seen. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** There is none with this id that the caller works with. */
  | 'NOT_ON_RECORD'
  /** Later than today, or earlier than the step before. */
  | 'DAY_OUT_OF_ORDER'
  /** A text that does not fit. */
  | 'TEXT_NOT_ACCEPTED'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** It was learnt of in the future. */
  | 'NOT_KNOWN_YET';

/** What a plan draws from (抽查对象). */
export type SpotCheckPopulation =
  /** Declared versions of standards of enterprises registered in the place (已公开的企业标准). */
  | 'DECLARATIONS'
  /** Declared versions behind the titles that are in force for enterprises registered in the place (领跑者所依据的标准). */
  | 'LEADERS';

/** State of a plan of spot checks (抽查计划状态). */
export type SpotCheckPlanState =
  /** Population frozen, seed bound (已计划). */
  | 'PLANNED'
  /** Drawn (已抽取). */
  | 'DRAWN'
  /** Seed and draw shown to everybody (已公布). */
  | 'PUBLISHED';

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

/** Which test of a check. */
export type SpotCheckTestKind =
  /** The first (初检). */
  | 'FIRST'
  /** The retest that the enterprise asked for (复检). */
  | 'RETEST';

/** How a measured value stands to the declared one. */
export type MeasurementVerdict =
  /** As good as declared or better (达到). */
  | 'MEETS'
  /** Worse than declared (低于). */
  | 'BELOW'
  /** Measured in another unit (无法比较). */
  | 'INCOMPARABLE'
  /** Not measured (未检验). */
  | 'NOT_MEASURED';

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

/** What kind of case follows. */
export type ComplaintConsequenceKind =
  /** An exit case of a title (退出案件). */
  | 'EXIT_CASE'
  /** A case of an evaluation body (评估机构案件). */
  | 'BODY_CASE';

/** Why nothing was done. */
export type SpotCheckPlanErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** Nothing that the caller may see has this id. */
  | 'NOT_ON_RECORD'
  /** Somebody changed it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** There are fewer declared versions of that kind than are to be drawn. */
  | 'POPULATION_TOO_SMALL'
  /** 1 to 500 are drawn. */
  | 'SAMPLE_SIZE_NOT_ALLOWED'
  /** The day is later than today or earlier than that of the step before. */
  | 'DAY_OUT_OF_ORDER';

/** Why nothing was done. */
export type SpotCheckErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** A list has more items than its description allows. */
  | 'TOO_MANY'
  /** A name or an id stands in a list more than once. */
  | 'NAMED_TWICE'
  /** Nothing that the caller may see has this id. */
  | 'NOT_ON_RECORD'
  /** Somebody changed it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** The declared version has no indicator of that name. */
  | 'INDICATOR_NOT_DECLARED'
  /** A report measures something. */
  | 'MEASUREMENT_MISSING'
  /** An indicator was measured below what is declared. */
  | 'INDICATOR_BELOW'
  /** No indicator was measured below what is declared. */
  | 'NO_INDICATOR_BELOW'
  /** A core indicator was not measured, or a unit is not the declared one. */
  | 'FINDING_NOT_KNOWN'
  /** The day is later than today or earlier than that of the step before. */
  | 'DAY_OUT_OF_ORDER';

/** Why nothing was done. */
export type ComplaintErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** A list has more items than its description allows. */
  | 'TOO_MANY'
  /** A name or an id stands in a list more than once. */
  | 'NAMED_TWICE'
  /** Nothing that the caller may see has this id. */
  | 'NOT_ON_RECORD'
  /** Somebody changed it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** The register does not hold what is complained of, or no officer here answers for it. */
  | 'SUBJECT_NOT_ON_RECORD'
  /** The caller handles it already. */
  | 'ALREADY_HANDLED_BY_CALLER'
  /** No title that it concerns is in force on that day. */
  | 'NO_LIVE_TITLE'
  /** A ground of titles for an evaluation body, one of a body for something else, titles without a ground, or a publicity without titles. */
  | 'GROUND_NOT_FOR_SUBJECT'
  /** The day is later than today or earlier than that of the step before. */
  | 'DAY_OUT_OF_ORDER';

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

/** Against whom a case is opened. */
export type BodyCaseOpenInput = {
  /** The body. */
  readonly body: string | number;
  /** Why. */
  readonly ground: BodyCaseGround;
  /** What is said to have happened, at most 2000 characters. */
  readonly facts: string;
  /** The day, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: string | null | undefined;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** What a body said to its case. */
export type BodyCaseHearInput = {
  /** The case. */
  readonly case: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** What it said, or that it said nothing although it was asked, at most 2000 characters. */
  readonly statement: string;
  /** The day, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: string | null | undefined;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which case is decided. */
export type BodyCaseDecideInput = {
  /** The case. */
  readonly case: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** Why, at most 2000 characters. */
  readonly reason: string;
  /** The day, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: string | null | undefined;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which case is dismissed. */
export type BodyCaseDismissInput = {
  /** The case. */
  readonly case: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** Why, at most 2000 characters. */
  readonly reason: string;
  /** The day, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: string | null | undefined;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** A title and what is held against it. */
export type ExitCaseOpenInput = {
  /** The title. */
  readonly title: string | number;
  /** The ground. */
  readonly ground: ExitGround;
  /** The facts, at most 2000 characters. */
  readonly facts: string;
  /** The day of the step, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: string | null | undefined;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Evidence for a case. */
export type ExitCaseEvidenceAddInput = {
  /** The case. */
  readonly exitCase: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** The pieces, 1 to 20. */
  readonly evidence: ReadonlyArray<ExitEvidenceInput>;
  /** The day of the step, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: string | null | undefined;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** A notice to the enterprise. */
export type ExitCaseNotifyInput = {
  /** The case. */
  readonly exitCase: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** The notice, at most 2000 characters. */
  readonly text: string;
  /** The day of the step, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: string | null | undefined;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** The enterprise's reply. */
export type ExitCaseReplyInput = {
  /** The case. */
  readonly exitCase: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** The reply, at most 2000 characters. */
  readonly text: string;
  /** The day of the step, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: string | null | undefined;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** An order to cancel. */
export type ExitCaseOrderInput = {
  /** The case. */
  readonly exitCase: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** The order in the working body's words, at most 2000 characters; none needs to be given. */
  readonly text?: string | null | undefined;
  /** The day of the step, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: string | null | undefined;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** A decision to cancel. */
export type ExitCaseDecideInput = {
  /** The case. */
  readonly exitCase: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** The first day on which the title counts as revoked, inside its validity; when omitted, the day on which it is publicised (SIL-14). */
  readonly effectiveOn?: string | null | undefined;
  /** The reason, at most 2000 characters; needed with the ground OTHER. */
  readonly reason?: string | null | undefined;
  /** With the ground FRAUD_OR_INTEGRITY whether fraud was found; needed where the scheme cancels for fraud alone. */
  readonly fraud?: boolean | null | undefined;
  /** The day of the step, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: string | null | undefined;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Why a title is not cancelled. */
export type ExitCaseDismissInput = {
  /** The case. */
  readonly exitCase: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** The reason, at most 2000 characters. */
  readonly reason: string;
  /** The day of the step, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: string | null | undefined;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Where a cancellation is publicised. */
export type ExitCasePubliciseInput = {
  /** The case. */
  readonly exitCase: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** Number or address of what was published, at most 200 characters. */
  readonly reference: string;
  /** The day of the step, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: string | null | undefined;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** To whom a cancellation is reported. */
export type ExitCaseReportInput = {
  /** The case. */
  readonly exitCase: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** To whom, at most 200 characters. */
  readonly sentTo: string;
  /** Number of the report, at most 200 characters. */
  readonly reference: string;
  /** The day of the step, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: string | null | undefined;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Where a cancellation is entered. */
export type ExitCaseCreditEnterInput = {
  /** The case. */
  readonly exitCase: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** To whom it was sent, at most 200 characters. */
  readonly sentTo: string;
  /** Number of the entry, at most 200 characters. */
  readonly reference: string;
  /** The day of the step, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: string | null | undefined;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** A case of which everything is done. */
export type ExitCaseCloseInput = {
  /** The case. */
  readonly exitCase: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** The day of the step, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: string | null | undefined;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** A piece of evidence. */
export type ExitEvidenceInput = {
  /** What it shows, at most 2000 characters. */
  readonly description: string;
  /** The name of the file, at most 200 characters. */
  readonly fileName: string;
  /** SHA-256 of the file, 64 hexadecimal digits. */
  readonly sha256: string;
  /** The day of the piece, not later than today. */
  readonly dated: string;
  /** Code of the department that it comes from; a department that adds evidence is its source itself. */
  readonly sourceDepartment?: string | number | null | undefined;
};

/** A fact that a department supplies. */
export type AccidentFactRecordInput = {
  /** The enterprise. */
  readonly uscc: string;
  /** What it is about. */
  readonly kind: AccidentKind;
  /** The day on which it happened, not later than today. */
  readonly happenedOn: string;
  /** What happened, at most 2000 characters. */
  readonly description: string;
  /** The name of the file, at most 200 characters. */
  readonly fileName: string;
  /** SHA-256 of the file, 64 hexadecimal digits. */
  readonly sha256: string;
  /** The day on which it is supplied, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** What a person found. */
export type ReviewFlagSettleInput = {
  /** The flag. */
  readonly reviewFlag: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** What was found, at most 2000 characters. */
  readonly text: string;
  /** The day of the step, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: string | null | undefined;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** The seven parts of a summary. */
export type WorkSummaryPartsInput = {
  /** Overview of the work. */
  readonly overview: string;
  /** Standards and leader level of the category. */
  readonly leaderLevel: string;
  /** Effect. */
  readonly effect: string;
  /** Organisation and people. */
  readonly organisation: string;
  /** Difficulties. */
  readonly difficulties: string;
  /** Changes of the evaluation scheme. */
  readonly schemeChanges: string;
  /** Anything else; nothing when omitted. */
  readonly other?: string | null | undefined;
};

/** A new summary. */
export type WorkSummaryFileInput = {
  /** A key of the caller's own: a repeat with it has no second effect. */
  readonly idempotencyKey: string | number;
  /** The ranking that it is about. */
  readonly ranking: string | number;
  /** What it says. */
  readonly parts: WorkSummaryPartsInput;
  /** The day of the step; today when omitted. */
  readonly on?: string | null | undefined;
};

/** A summary said anew. */
export type WorkSummaryCorrectInput = {
  /** A key of the caller's own: a repeat with it has no second effect. */
  readonly idempotencyKey: string | number;
  /** The summary. */
  readonly summary: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** What it says now. */
  readonly parts: WorkSummaryPartsInput;
  /** The day of the step; today when omitted. */
  readonly on?: string | null | undefined;
};

/** A new report on summaries. */
export type SummaryReportFileInput = {
  /** A key of the caller's own: a repeat with it has no second effect. */
  readonly idempotencyKey: string | number;
  /** The scheme: a division code. */
  readonly scheme: string | number;
  /** The year. */
  readonly year: number;
  /** Analysis of leader numbers and of how the sectors improve. */
  readonly analysis: string;
  /** The summaries that it aggregates, 1 to 100. */
  readonly summaries: ReadonlyArray<SeenSummaryInput>;
  /** The day of the figures; the day of the step when omitted. */
  readonly validOn?: string | null | undefined;
  /** The day of the step; today when omitted. */
  readonly on?: string | null | undefined;
};

/** A summary at the revision at which it was seen. */
export type SeenSummaryInput = {
  /** The summary. */
  readonly summary: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
};

/** A report that is taken note of. */
export type SummaryReportAcknowledgeInput = {
  /** A key of the caller's own: a repeat with it has no second effect. */
  readonly idempotencyKey: string | number;
  /** The report. */
  readonly report: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** The day of the step; today when omitted. */
  readonly on?: string | null | undefined;
};

/** A matter to report. */
export type IncidentReportInput = {
  /** A key of the caller's own: a repeat with it has no second effect. */
  readonly idempotencyKey: string | number;
  /** The scheme: a division code. */
  readonly scheme: string | number;
  /** How severe. */
  readonly severity: IncidentSeverity;
  /** When the working body learnt of it. */
  readonly learntAt: string;
  /** What happened, 1 to 4000 characters. */
  readonly account: string;
  /** The day of the step; today when omitted. */
  readonly on?: string | null | undefined;
};

/** More about a matter. */
export type IncidentSupplementInput = {
  /** A key of the caller's own: a repeat with it has no second effect. */
  readonly idempotencyKey: string | number;
  /** The matter. */
  readonly incident: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** What is new, 1 to 4000 characters. */
  readonly account: string;
  /** The day of the step; today when omitted. */
  readonly on?: string | null | undefined;
};

/** A matter that is taken note of. */
export type IncidentAcknowledgeInput = {
  /** A key of the caller's own: a repeat with it has no second effect. */
  readonly idempotencyKey: string | number;
  /** The matter. */
  readonly incident: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** The day of the step; today when omitted. */
  readonly on?: string | null | undefined;
};

/** A plan. */
export type SpotCheckPlanMakeInput = {
  /** What the plan is called, at most 200 characters. */
  readonly title: string;
  /** The division whose officers check; within those acted in. */
  readonly jurisdiction: string | number;
  /** What is drawn from. */
  readonly population: SpotCheckPopulation;
  /** The beginning of a code that limits the population: of GB/T 4754-2017 for leaders, of ICS or CCS for declarations; all when omitted. */
  readonly classification?: string | null | undefined;
  /** How many are drawn, 1 to 500. */
  readonly sampleSize: number;
  /** The day from which it has effect, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which plan is drawn. */
export type SpotCheckPlanDrawInput = {
  /** The plan. */
  readonly plan: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** The day from which it has effect, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which plan is published. */
export type SpotCheckPlanPublishInput = {
  /** The plan. */
  readonly plan: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** The day from which it has effect, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** What was taken. */
export type SpotCheckSampleInput = {
  /** The check. */
  readonly spotCheck: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** The product, with its model, at most 200 characters. */
  readonly product: string;
  /** The batch, at most 200 characters. */
  readonly batch?: string | null | undefined;
  /** Where it was taken, at most 200 characters. */
  readonly takenAt: string;
  /** The day from which it has effect, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** What a test measured. */
export type SpotCheckTestInput = {
  /** The check. */
  readonly spotCheck: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** The technical body, at most 200 characters. */
  readonly tester: string;
  /** The number of its report, at most 200 characters. */
  readonly reportNumber: string;
  /** SHA-256 of the report, hexadecimal, lower case. */
  readonly reportSha256?: string | null | undefined;
  /** What it measured, 1 to 100, each declared indicator once. */
  readonly measurements: ReadonlyArray<MeasurementInput>;
  /** The day from which it has effect, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** What a retest measured. */
export type SpotCheckRetestInput = {
  /** The check. */
  readonly spotCheck: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** The technical body, at most 200 characters. */
  readonly tester: string;
  /** The number of its report, at most 200 characters. */
  readonly reportNumber: string;
  /** SHA-256 of the report, hexadecimal, lower case. */
  readonly reportSha256?: string | null | undefined;
  /** What it measured, 1 to 100, each declared indicator once. */
  readonly measurements: ReadonlyArray<MeasurementInput>;
  /** The day from which it has effect, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** A measured value. */
export type MeasurementInput = {
  /** The name of a declared indicator. */
  readonly name: string;
  /** The unit; none for a number without unit. */
  readonly unit?: string | null | undefined;
  /** Decimal text, at most 30 characters. */
  readonly value: string;
};

/** Which check meets what is declared. */
export type SpotCheckPassInput = {
  /** The check. */
  readonly spotCheck: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** The day from which it has effect, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which check is below what is declared. */
export type SpotCheckFallShortInput = {
  /** The check. */
  readonly spotCheck: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** The day from which it has effect, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which finding is confirmed. */
export type SpotCheckConfirmInput = {
  /** The check. */
  readonly spotCheck: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** The day from which it has effect, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which check is to be tested again. */
export type SpotCheckRetestAskInput = {
  /** The check. */
  readonly spotCheck: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** Why, at most 2000 characters. */
  readonly reason: string;
  /** The day from which it has effect, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which check is dropped. */
export type SpotCheckDropInput = {
  /** The check. */
  readonly spotCheck: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** Why, at most 2000 characters. */
  readonly reason: string;
  /** The day from which it has effect, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** A complaint that an officer received. */
export type ComplaintRecordInput = {
  /** Where it came from. */
  readonly source: ComplaintSource;
  /** What it is about. */
  readonly subjectKind: ComplaintSubjectKind;
  /** A credit code for an enterprise, else the id of what it is about. */
  readonly subject: string | number;
  /** What is complained of, at most 2000 characters. Names of reporters belong into `reporter`. */
  readonly text: string;
  /** Who complains; may be left out. Kept apart, and shown to the officer who handles it alone. */
  readonly reporter?: ComplaintReporterInput | null | undefined;
  /** The day from which it has effect, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Who complains. */
export type ComplaintReporterInput = {
  /** The name, at most 200 characters. */
  readonly name?: string | null | undefined;
  /** How to reach them, at most 200 characters. */
  readonly contact?: string | null | undefined;
  /** The association, chamber, medium or firm they speak for, at most 200 characters. */
  readonly organisation?: string | null | undefined;
};

/** Which complaint is taken up. */
export type ComplaintAcceptInput = {
  /** The complaint. */
  readonly complaint: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** The day from which it has effect, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which complaint is not taken up. */
export type ComplaintRefuseInput = {
  /** The complaint. */
  readonly complaint: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** Why, at most 2000 characters. */
  readonly reason: string;
  /** The day from which it has effect, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which complaint somebody else handles from now on. */
export type ComplaintTakeOverInput = {
  /** The complaint. */
  readonly complaint: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** The day from which it has effect, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which complaint is investigated. */
export type ComplaintInvestigateInput = {
  /** The complaint. */
  readonly complaint: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** The day from which it has effect, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** What was found and what follows. */
export type ComplaintSubstantiateInput = {
  /** The complaint. */
  readonly complaint: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** What was found, at most 2000 characters; it is the facts of the case that follows, and names no reporter. */
  readonly finding: string;
  /** The ground on which titles are to go; none when no exit case is to follow. */
  readonly ground?: ExitGround | null | undefined;
  /** The titles that it concerns, at most 20; all live ones of an enterprise when omitted. Needed for a publicity. */
  readonly titles?: ReadonlyArray<string | number> | null | undefined;
  /** The ground for a case about the evaluation body; none when no such case is to follow. */
  readonly bodyGround?: BodyCaseGround | null | undefined;
  /** The day from which it has effect, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** What was found. */
export type ComplaintLeaveUnsubstantiatedInput = {
  /** The complaint. */
  readonly complaint: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** What was found, at most 2000 characters; it is the facts of the case that follows, and names no reporter. */
  readonly finding: string;
  /** The day from which it has effect, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which complaint is closed. */
export type ComplaintCloseInput = {
  /** The complaint. */
  readonly complaint: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** What was done, at most 2000 characters. */
  readonly outcome: string;
  /** The day from which it has effect, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

export type ConductAccidentFactRecordMutationVariables = Exact<{
  input: AccidentFactRecordInput;
  language: Language;
}>;


export type ConductAccidentFactRecordMutation = { readonly accidentFactRecord: { readonly accidentFact: { readonly id: string, readonly titlesWithoutGround: ReadonlyArray<string>, readonly exitCases: ReadonlyArray<{ readonly id: string }> } | null, readonly errors: ReadonlyArray<{ readonly code: AccidentFactErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type ConductAccidentsQueryVariables = Exact<{
  uscc: string;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ConductAccidentsQuery = { readonly accidentFacts: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: AccidentKind, readonly happenedOn: string, readonly suppliedOn: string, readonly description: string, readonly fileName: string, readonly sha256: string, readonly department: string, readonly recordedAt: string, readonly titlesWithoutGround: ReadonlyArray<string>, readonly enterprise: { readonly uscc: string, readonly name: string | null }, readonly exitCases: ReadonlyArray<{ readonly id: string, readonly state: ExitCaseState }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ConductAwardAccessQueryVariables = Exact<{
  uscc?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ConductAwardAccessQuery = { readonly entries: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly at: string, readonly tenant: string, readonly role: string, readonly purpose: string | null, readonly usccs: ReadonlyArray<string>, readonly refused: boolean, readonly subject: string | null, readonly requestId: string | null, readonly fields: ReadonlyArray<{ readonly field: string, readonly jurisdiction: string | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ConductAwardEntriesQueryVariables = Exact<{
  first: number;
  after?: number | null | undefined;
}>;


export type ConductAwardEntriesQuery = { readonly log: { readonly entries: ReadonlyArray<{ readonly index: number, readonly jws: string, readonly sm2: string | null }> | null } | null };

export type ConductAwardLogQueryVariables = Exact<{ [key: string]: never; }>;


export type ConductAwardLogQuery = { readonly log: { readonly size: number, readonly publicKeys: string, readonly checkpoint: string | null } | null };

export type ConductBansQueryVariables = Exact<{
  scheme?: string | number | null | undefined;
  uscc?: string | null | undefined;
  state?: BanState | null | undefined;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ConductBansQuery = { readonly bans: { readonly edges: ReadonlyArray<{ readonly node: { readonly state: BanState, readonly ban: { readonly id: string, readonly scheme: string, readonly firstDay: string, readonly lastDay: string }, readonly enterprise: { readonly uscc: string, readonly name: string | null }, readonly exitCase: { readonly id: string, readonly ground: ExitGround, readonly decision: { readonly decidedOn: string, readonly effectiveOn: string | null } | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly title: { readonly id: string, readonly number: string, readonly standard: string, readonly category: string, readonly scheme: string } | null } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ClauseFragment = { readonly document: string, readonly clause: string, readonly basis: RuleBasis };

export type ConductBodiesQueryVariables = Exact<{
  scheme: string | number;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ConductBodiesQuery = { readonly evaluationBodies: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly uscc: string, readonly name: string, readonly state: EvaluationBodyState } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ConductBodyCaseDecideMutationVariables = Exact<{
  input: BodyCaseDecideInput;
  language: Language;
}>;


export type ConductBodyCaseDecideMutation = { readonly bodyCaseDecide: { readonly case: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: BodyCaseErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type ConductBodyCaseDismissMutationVariables = Exact<{
  input: BodyCaseDismissInput;
  language: Language;
}>;


export type ConductBodyCaseDismissMutation = { readonly bodyCaseDismiss: { readonly case: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: BodyCaseErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type ConductBodyCaseHearMutationVariables = Exact<{
  input: BodyCaseHearInput;
  language: Language;
}>;


export type ConductBodyCaseHearMutation = { readonly bodyCaseHear: { readonly case: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: BodyCaseErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type ConductBodyCaseOpenMutationVariables = Exact<{
  input: BodyCaseOpenInput;
  language: Language;
}>;


export type ConductBodyCaseOpenMutation = { readonly bodyCaseOpen: { readonly case: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: BodyCaseErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type ConductBodyCasesQueryVariables = Exact<{
  scheme: string | number;
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export type ConductBodyCasesQuery = { readonly bodyCases: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly ground: BodyCaseGround, readonly facts: string, readonly origin: BodyCaseOrigin, readonly state: BodyCaseState, readonly revision: number, readonly recordedAt: string, readonly body: { readonly id: string, readonly uscc: string, readonly name: string, readonly state: EvaluationBodyState }, readonly steps: ReadonlyArray<{ readonly action: string, readonly state: string, readonly on: string | null, readonly recordedAt: string, readonly text: string | null }>, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly possible: boolean, readonly notBefore: string | null, readonly notAfter: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ActionFragment = { readonly action: string, readonly possible: boolean, readonly notBefore: string | null, readonly notAfter: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> };

export type ConductCandidatesQueryVariables = Exact<{
  id: string | number;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ConductCandidatesQuery = { readonly spotCheckPlan: { readonly id: string, readonly candidates: { readonly edges: ReadonlyArray<{ readonly node: { readonly position: number, readonly declaration: { readonly id: string, readonly number: string, readonly name: string, readonly enterprise: { readonly uscc: string, readonly name: string | null } } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ConductCheckQueryVariables = Exact<{
  id: string | number;
  language: Language;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type ConductCheckQuery = { readonly spotCheck: { readonly id: string, readonly state: SpotCheckState, readonly stateSince: string, readonly revision: number, readonly recordedAt: string, readonly meetsDeclared: boolean | null, readonly retestReason: string | null, readonly dropReason: string | null, readonly plan: { readonly id: string, readonly title: string, readonly jurisdiction: string, readonly plannedOn: string }, readonly enterprise: { readonly uscc: string, readonly name: string | null }, readonly declaration: { readonly id: string, readonly number: string, readonly name: string, readonly declaredOn: string | null, readonly state: DeclarationState }, readonly sample: { readonly product: string, readonly batch: string | null, readonly takenAt: string } | null, readonly tests: ReadonlyArray<{ readonly kind: SpotCheckTestKind, readonly tester: string, readonly reportNumber: string, readonly reportSha256: string | null, readonly measurements: ReadonlyArray<{ readonly name: string, readonly unit: string | null, readonly value: string }> }>, readonly indicators: ReadonlyArray<{ readonly verdict: MeasurementVerdict, readonly indicator: { readonly name: string, readonly unit: string | null, readonly value: string, readonly direction: IndicatorDirection, readonly core: boolean, readonly testMethod: string | null }, readonly measurement: { readonly name: string, readonly unit: string | null, readonly value: string } | null }>, readonly exits: ReadonlyArray<{ readonly opened: boolean, readonly caseId: string | null, readonly title: { readonly id: string, readonly number: string, readonly standard: string, readonly category: string, readonly scheme: string } | null }>, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly possible: boolean, readonly notBefore: string | null, readonly notAfter: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> }> } | null };

export type ConductChecksQueryVariables = Exact<{
  plan?: string | number | null | undefined;
  enterprise?: string | null | undefined;
  states?: ReadonlyArray<SpotCheckState> | SpotCheckState | null | undefined;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ConductChecksQuery = { readonly spotChecks: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly state: SpotCheckState, readonly stateSince: string, readonly meetsDeclared: boolean | null, readonly plan: { readonly id: string, readonly title: string }, readonly enterprise: { readonly uscc: string, readonly name: string | null }, readonly declaration: { readonly id: string, readonly number: string, readonly name: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ConductComplaintAcceptMutationVariables = Exact<{
  input: ComplaintAcceptInput;
  language: Language;
}>;


export type ConductComplaintAcceptMutation = { readonly complaintAccept: { readonly complaint: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: ComplaintErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type ConductComplaintCloseMutationVariables = Exact<{
  input: ComplaintCloseInput;
  language: Language;
}>;


export type ConductComplaintCloseMutation = { readonly complaintClose: { readonly complaint: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: ComplaintErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type ConductComplaintInvestigateMutationVariables = Exact<{
  input: ComplaintInvestigateInput;
  language: Language;
}>;


export type ConductComplaintInvestigateMutation = { readonly complaintInvestigate: { readonly complaint: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: ComplaintErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type ConductComplaintLeaveUnsubstantiatedMutationVariables = Exact<{
  input: ComplaintLeaveUnsubstantiatedInput;
  language: Language;
}>;


export type ConductComplaintLeaveUnsubstantiatedMutation = { readonly complaintLeaveUnsubstantiated: { readonly complaint: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: ComplaintErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type ConductComplaintRecordMutationVariables = Exact<{
  input: ComplaintRecordInput;
  language: Language;
}>;


export type ConductComplaintRecordMutation = { readonly complaintRecord: { readonly complaint: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: ComplaintErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type ConductComplaintRefuseMutationVariables = Exact<{
  input: ComplaintRefuseInput;
  language: Language;
}>;


export type ConductComplaintRefuseMutation = { readonly complaintRefuse: { readonly complaint: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: ComplaintErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type ConductComplaintSubstantiateMutationVariables = Exact<{
  input: ComplaintSubstantiateInput;
  language: Language;
}>;


export type ConductComplaintSubstantiateMutation = { readonly complaintSubstantiate: { readonly complaint: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: ComplaintErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type ConductComplaintTakeOverMutationVariables = Exact<{
  input: ComplaintTakeOverInput;
  language: Language;
}>;


export type ConductComplaintTakeOverMutation = { readonly complaintTakeOver: { readonly complaint: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: ComplaintErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type ConductComplaintQueryVariables = Exact<{
  id: string | number;
  language: Language;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type ConductComplaintQuery = { readonly complaint: { readonly id: string, readonly source: ComplaintSource, readonly subjectKind: ComplaintSubjectKind, readonly subject: string, readonly divisions: ReadonlyArray<string>, readonly receivedOn: string, readonly text: string, readonly origin: string | null, readonly originId: string | null, readonly handledByMe: boolean, readonly state: ComplaintState, readonly stateSince: string, readonly revision: number, readonly recordedAt: string, readonly enterprise: { readonly uscc: string, readonly name: string | null } | null, readonly notes: ReadonlyArray<{ readonly event: string, readonly text: string, readonly recordedAt: string }>, readonly consequences: ReadonlyArray<{ readonly kind: ComplaintConsequenceKind, readonly ground: string, readonly opened: boolean, readonly caseId: string | null, readonly title: { readonly id: string, readonly number: string, readonly standard: string, readonly category: string, readonly scheme: string } | null }>, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly possible: boolean, readonly notBefore: string | null, readonly notAfter: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> }> } | null };

export type ConductComplaintsQueryVariables = Exact<{
  states?: ReadonlyArray<ComplaintState> | ComplaintState | null | undefined;
  source?: ComplaintSource | null | undefined;
  subjectKind?: ComplaintSubjectKind | null | undefined;
  enterprise?: string | null | undefined;
  handledByMe: boolean;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ConductComplaintsQuery = { readonly complaints: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly source: ComplaintSource, readonly subjectKind: ComplaintSubjectKind, readonly subject: string, readonly receivedOn: string, readonly text: string, readonly divisions: ReadonlyArray<string>, readonly handledByMe: boolean, readonly state: ComplaintState, readonly stateSince: string, readonly enterprise: { readonly uscc: string, readonly name: string | null } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ConductCreditAccessQueryVariables = Exact<{
  uscc?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ConductCreditAccessQuery = { readonly entries: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly at: string, readonly tenant: string, readonly role: string, readonly purpose: string | null, readonly usccs: ReadonlyArray<string>, readonly refused: boolean, readonly subject: string | null, readonly requestId: string | null, readonly fields: ReadonlyArray<{ readonly field: string, readonly jurisdiction: string | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ConductCreditEntriesQueryVariables = Exact<{
  first: number;
  after?: number | null | undefined;
}>;


export type ConductCreditEntriesQuery = { readonly log: { readonly entries: ReadonlyArray<{ readonly index: number, readonly jws: string, readonly sm2: string | null }> | null } | null };

export type ConductCreditLogQueryVariables = Exact<{ [key: string]: never; }>;


export type ConductCreditLogQuery = { readonly log: { readonly size: number, readonly publicKeys: string, readonly checkpoint: string | null } | null };

export type ConductDutiesQueryVariables = Exact<{
  scheme?: string | number | null | undefined;
  overdue: number;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ConductDutiesQuery = { readonly exitDuties: { readonly edges: ReadonlyArray<{ readonly node: { readonly duty: ExitDutyKind, readonly since: string, readonly daysSince: number, readonly exitCase: { readonly id: string, readonly scheme: string, readonly ground: ExitGround, readonly state: ExitCaseState, readonly enterprise: { readonly uscc: string, readonly name: string | null }, readonly title: { readonly id: string, readonly number: string, readonly standard: string, readonly category: string, readonly scheme: string } | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ConductExitCaseCloseMutationVariables = Exact<{
  input: ExitCaseCloseInput;
  language: Language;
}>;


export type ConductExitCaseCloseMutation = { readonly exitCaseClose: { readonly exitCase: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: ExitCaseErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type ConductExitCaseCreditEnterMutationVariables = Exact<{
  input: ExitCaseCreditEnterInput;
  language: Language;
}>;


export type ConductExitCaseCreditEnterMutation = { readonly exitCaseCreditEnter: { readonly exitCase: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: ExitCaseErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type ConductExitCaseDecideMutationVariables = Exact<{
  input: ExitCaseDecideInput;
  language: Language;
}>;


export type ConductExitCaseDecideMutation = { readonly exitCaseDecide: { readonly exitCase: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: ExitCaseErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type ConductExitCaseDismissMutationVariables = Exact<{
  input: ExitCaseDismissInput;
  language: Language;
}>;


export type ConductExitCaseDismissMutation = { readonly exitCaseDismiss: { readonly exitCase: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: ExitCaseErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type ConductExitCaseEvidenceAddMutationVariables = Exact<{
  input: ExitCaseEvidenceAddInput;
  language: Language;
}>;


export type ConductExitCaseEvidenceAddMutation = { readonly exitCaseEvidenceAdd: { readonly exitCase: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: ExitCaseErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type ConductExitCaseNotifyMutationVariables = Exact<{
  input: ExitCaseNotifyInput;
  language: Language;
}>;


export type ConductExitCaseNotifyMutation = { readonly exitCaseNotify: { readonly exitCase: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: ExitCaseErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type ConductExitCaseOpenMutationVariables = Exact<{
  input: ExitCaseOpenInput;
  language: Language;
}>;


export type ConductExitCaseOpenMutation = { readonly exitCaseOpen: { readonly exitCase: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: ExitCaseErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type ConductExitCaseOrderMutationVariables = Exact<{
  input: ExitCaseOrderInput;
  language: Language;
}>;


export type ConductExitCaseOrderMutation = { readonly exitCaseOrder: { readonly exitCase: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: ExitCaseErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type ConductExitCasePubliciseMutationVariables = Exact<{
  input: ExitCasePubliciseInput;
  language: Language;
}>;


export type ConductExitCasePubliciseMutation = { readonly exitCasePublicise: { readonly exitCase: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: ExitCaseErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type ConductExitCaseReplyMutationVariables = Exact<{
  input: ExitCaseReplyInput;
  language: Language;
}>;


export type ConductExitCaseReplyMutation = { readonly exitCaseReply: { readonly exitCase: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: ExitCaseErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type ConductExitCaseReportMutationVariables = Exact<{
  input: ExitCaseReportInput;
  language: Language;
}>;


export type ConductExitCaseReportMutation = { readonly exitCaseReport: { readonly exitCase: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: ExitCaseErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type ConductExitQueryVariables = Exact<{
  id: string | number;
  file: boolean;
  actor: boolean;
  language: Language;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type ConductExitQuery = { readonly exitCase: { readonly id: string, readonly scheme: string, readonly ground: ExitGround, readonly state: ExitCaseState, readonly stateSince: string | null, readonly revision: number, readonly openedAt: string, readonly recordedAt: string, readonly enterprise: { readonly uscc: string, readonly name: string | null }, readonly title: { readonly id: string, readonly number: string, readonly standard: string, readonly category: string, readonly scheme: string } | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly decision: { readonly decidedOn: string, readonly effectiveOn: string | null, readonly reason: string | null, readonly fraud: boolean | null, readonly body: string } | null, readonly duties: ReadonlyArray<{ readonly duty: ExitDutyKind, readonly doneOn: string | null, readonly institution: string | null, readonly reference: string | null, readonly sentTo: string | null, readonly actor?: string | null }>, readonly creditRecordEntry: { readonly id: string, readonly sentTo: string, readonly sentOn: string } | null, readonly ban: { readonly id: string, readonly firstDay: string, readonly lastDay: string } | null, readonly file?: { readonly facts: string, readonly origin: ExitOrigin, readonly originId: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly description: string, readonly fileName: string, readonly sha256: string, readonly dated: string, readonly sourceDepartment: string | null, readonly addedOn: string }>, readonly statements: ReadonlyArray<{ readonly event: string, readonly on: string, readonly text: string, readonly institution: string }> } | null, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly possible: boolean, readonly notBefore: string | null, readonly notAfter: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> }> } | null };

export type ConductExitsQueryVariables = Exact<{
  scheme?: string | number | null | undefined;
  uscc?: string | null | undefined;
  states?: ReadonlyArray<ExitCaseState> | ExitCaseState | null | undefined;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ConductExitsQuery = { readonly exitCases: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly scheme: string, readonly ground: ExitGround, readonly state: ExitCaseState, readonly stateSince: string | null, readonly openedAt: string, readonly recordedAt: string, readonly enterprise: { readonly uscc: string, readonly name: string | null }, readonly title: { readonly id: string, readonly number: string, readonly standard: string, readonly category: string, readonly scheme: string } | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly decision: { readonly decidedOn: string, readonly effectiveOn: string | null } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ConductFlagsQueryVariables = Exact<{
  scheme?: string | number | null | undefined;
  state?: ReviewFlagState | null | undefined;
  language: Language;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ConductFlagsQuery = { readonly reviewFlags: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: ReviewFlagKind, readonly facts: string, readonly scheme: string, readonly raisedAt: string, readonly state: ReviewFlagState, readonly revision: number, readonly settledOn: string | null, readonly settlement: string | null, readonly accidentFactId: string | null, readonly enterprise: { readonly uscc: string, readonly name: string | null }, readonly title: { readonly id: string, readonly number: string, readonly standard: string, readonly category: string, readonly scheme: string } | null, readonly declaration: { readonly id: string, readonly number: string, readonly name: string } | null, readonly exitCase: { readonly id: string, readonly ground: ExitGround, readonly state: ExitCaseState } | null, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly possible: boolean, readonly notBefore: string | null, readonly notAfter: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ConductIncidentAcknowledgeMutationVariables = Exact<{
  input: IncidentAcknowledgeInput;
  language: Language;
}>;


export type ConductIncidentAcknowledgeMutation = { readonly incidentAcknowledge: { readonly incident: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: IncidentErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type ConductIncidentReportMutationVariables = Exact<{
  input: IncidentReportInput;
  language: Language;
}>;


export type ConductIncidentReportMutation = { readonly incidentReport: { readonly incident: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: IncidentErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type ConductIncidentSupplementMutationVariables = Exact<{
  input: IncidentSupplementInput;
  language: Language;
}>;


export type ConductIncidentSupplementMutation = { readonly incidentSupplement: { readonly incident: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: IncidentErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type ConductIncidentsQueryVariables = Exact<{
  scheme: string | number;
  language: Language;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ConductIncidentsQuery = { readonly incidents: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly scheme: string, readonly severity: IncidentSeverity, readonly state: IncidentState, readonly learntAt: string, readonly reportedAt: string, readonly minutesToReport: number, readonly revision: number, readonly recordedAt: string, readonly accounts: ReadonlyArray<{ readonly account: string, readonly recordedAt: string }>, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly possible: boolean, readonly notBefore: string | null, readonly notAfter: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ConductObjectionsQueryVariables = Exact<{
  scheme?: string | number | null | undefined;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type ConductObjectionsQuery = { readonly publicityStatistics: { readonly lists: { readonly runningCount: number, readonly overCount: number, readonly endNotKnownCount: number, readonly openObjectionCount: number, readonly dismissedObjectionCount: number, readonly upheldObjectionCount: number }, readonly evaluationSchemes: { readonly runningCount: number, readonly overCount: number, readonly endNotKnownCount: number, readonly openObjectionCount: number, readonly dismissedObjectionCount: number, readonly upheldObjectionCount: number } } | null };

export type ConductPlanQueryVariables = Exact<{
  id: string | number;
  language: Language;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type ConductPlanQuery = { readonly spotCheckPlan: { readonly id: string, readonly title: string, readonly jurisdiction: string, readonly population: SpotCheckPopulation, readonly classification: string | null, readonly plannedOn: string, readonly sampleSize: number, readonly populationSize: number, readonly leadersWithoutDeclaration: number, readonly seedSha256: string, readonly seed: string | null, readonly drawRepeats: boolean | null, readonly state: SpotCheckPlanState, readonly stateSince: string, readonly revision: number, readonly recordedAt: string, readonly drawn: ReadonlyArray<{ readonly position: number, readonly declaration: { readonly id: string, readonly number: string, readonly name: string, readonly enterprise: { readonly uscc: string, readonly name: string | null } } }> | null, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly possible: boolean, readonly notBefore: string | null, readonly notAfter: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> }> } | null };

export type ConductPlansQueryVariables = Exact<{
  jurisdiction?: string | number | null | undefined;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ConductPlansQuery = { readonly spotCheckPlans: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly jurisdiction: string, readonly population: SpotCheckPopulation, readonly classification: string | null, readonly plannedOn: string, readonly sampleSize: number, readonly populationSize: number, readonly leadersWithoutDeclaration: number, readonly state: SpotCheckPlanState, readonly stateSince: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ConductProcurementAccessQueryVariables = Exact<{
  uscc?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ConductProcurementAccessQuery = { readonly entries: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly at: string, readonly tenant: string, readonly role: string, readonly purpose: string | null, readonly usccs: ReadonlyArray<string>, readonly refused: boolean, readonly subject: string | null, readonly requestId: string | null, readonly fields: ReadonlyArray<{ readonly field: string, readonly jurisdiction: string | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ConductProcurementEntriesQueryVariables = Exact<{
  first: number;
  after?: number | null | undefined;
}>;


export type ConductProcurementEntriesQuery = { readonly log: { readonly entries: ReadonlyArray<{ readonly index: number, readonly jws: string, readonly sm2: string | null }> | null } | null };

export type ConductProcurementLogQueryVariables = Exact<{ [key: string]: never; }>;


export type ConductProcurementLogQuery = { readonly log: { readonly size: number, readonly publicKeys: string, readonly checkpoint: string | null } | null };

export type ConductRankingsQueryVariables = Exact<{
  scheme: string | number;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ConductRankingsQuery = { readonly rankings: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly category: string, readonly year: number, readonly state: RankingState } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ConductRegisterAccessQueryVariables = Exact<{
  uscc?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ConductRegisterAccessQuery = { readonly entries: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly at: string, readonly tenant: string, readonly role: string, readonly purpose: string | null, readonly usccs: ReadonlyArray<string>, readonly refused: boolean, readonly subject: string | null, readonly requestId: string | null, readonly fields: ReadonlyArray<{ readonly field: string, readonly jurisdiction: string | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ConductRemindersQueryVariables = Exact<{
  scheme?: string | number | null | undefined;
  waiting: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type ConductRemindersQuery = { readonly reminders: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: ReminderKind, readonly subject: string, readonly scheme: string | null, readonly dueOn: string, readonly toldAt: string, readonly waits: boolean } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ConductReporterQueryVariables = Exact<{
  complaint: string | number;
}>;


export type ConductReporterQuery = { readonly complaintReporter: { readonly name: string | null, readonly contact: string | null, readonly organisation: string | null, readonly department: string | null } | null };

export type ConductReportsQueryVariables = Exact<{
  scheme: string | number;
  language: Language;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ConductReportsQuery = { readonly summaryReports: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly scheme: string, readonly year: number, readonly state: SummaryReportState, readonly analysis: string, readonly revision: number, readonly recordedAt: string, readonly summaries: ReadonlyArray<{ readonly id: string, readonly category: string, readonly year: number }>, readonly leaders: { readonly validOn: string, readonly total: { readonly leaderCount: number, readonly inForceCount: number, readonly revokedCount: number, readonly expiredCount: number } }, readonly leadersYearBefore: { readonly validOn: string, readonly total: { readonly leaderCount: number, readonly inForceCount: number, readonly revokedCount: number, readonly expiredCount: number } }, readonly improvements: ReadonlyArray<{ readonly category: string, readonly rankedCount: number, readonly rankedCountBefore: number, readonly stricterIndicatorCount: number, readonly stricterIndicatorCountBefore: number }>, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly possible: boolean, readonly notBefore: string | null, readonly notAfter: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ConductReviewFlagSettleMutationVariables = Exact<{
  input: ReviewFlagSettleInput;
  language: Language;
}>;


export type ConductReviewFlagSettleMutation = { readonly reviewFlagSettle: { readonly reviewFlag: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: ReviewFlagErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type ConductSpotCheckConfirmMutationVariables = Exact<{
  input: SpotCheckConfirmInput;
  language: Language;
}>;


export type ConductSpotCheckConfirmMutation = { readonly spotCheckConfirm: { readonly spotCheck: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: SpotCheckErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type ConductSpotCheckDropMutationVariables = Exact<{
  input: SpotCheckDropInput;
  language: Language;
}>;


export type ConductSpotCheckDropMutation = { readonly spotCheckDrop: { readonly spotCheck: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: SpotCheckErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type ConductSpotCheckFallShortMutationVariables = Exact<{
  input: SpotCheckFallShortInput;
  language: Language;
}>;


export type ConductSpotCheckFallShortMutation = { readonly spotCheckFallShort: { readonly spotCheck: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: SpotCheckErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type ConductSpotCheckPassMutationVariables = Exact<{
  input: SpotCheckPassInput;
  language: Language;
}>;


export type ConductSpotCheckPassMutation = { readonly spotCheckPass: { readonly spotCheck: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: SpotCheckErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type ConductSpotCheckPlanDrawMutationVariables = Exact<{
  input: SpotCheckPlanDrawInput;
  language: Language;
}>;


export type ConductSpotCheckPlanDrawMutation = { readonly spotCheckPlanDraw: { readonly plan: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: SpotCheckPlanErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type ConductSpotCheckPlanMakeMutationVariables = Exact<{
  input: SpotCheckPlanMakeInput;
  language: Language;
}>;


export type ConductSpotCheckPlanMakeMutation = { readonly spotCheckPlanMake: { readonly plan: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: SpotCheckPlanErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type ConductSpotCheckPlanPublishMutationVariables = Exact<{
  input: SpotCheckPlanPublishInput;
  language: Language;
}>;


export type ConductSpotCheckPlanPublishMutation = { readonly spotCheckPlanPublish: { readonly plan: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: SpotCheckPlanErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type ConductSpotCheckRetestAskMutationVariables = Exact<{
  input: SpotCheckRetestAskInput;
  language: Language;
}>;


export type ConductSpotCheckRetestAskMutation = { readonly spotCheckRetestAsk: { readonly spotCheck: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: SpotCheckErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type ConductSpotCheckRetestMutationVariables = Exact<{
  input: SpotCheckRetestInput;
  language: Language;
}>;


export type ConductSpotCheckRetestMutation = { readonly spotCheckRetest: { readonly spotCheck: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: SpotCheckErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type ConductSpotCheckSampleMutationVariables = Exact<{
  input: SpotCheckSampleInput;
  language: Language;
}>;


export type ConductSpotCheckSampleMutation = { readonly spotCheckSample: { readonly spotCheck: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: SpotCheckErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type ConductSpotCheckTestMutationVariables = Exact<{
  input: SpotCheckTestInput;
  language: Language;
}>;


export type ConductSpotCheckTestMutation = { readonly spotCheckTest: { readonly spotCheck: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: SpotCheckErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type ConductSummariesQueryVariables = Exact<{
  scheme: string | number;
  language: Language;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ConductSummariesQuery = { readonly workSummaries: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly scheme: string, readonly evaluationBody: string, readonly ranking: string, readonly category: string, readonly year: number, readonly state: WorkSummaryState, readonly overview: string, readonly leaderLevel: string, readonly effect: string, readonly organisation: string, readonly difficulties: string, readonly schemeChanges: string, readonly other: string | null, readonly revision: number, readonly recordedAt: string, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly possible: boolean, readonly notBefore: string | null, readonly notAfter: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ConductSummaryReportAcknowledgeMutationVariables = Exact<{
  input: SummaryReportAcknowledgeInput;
  language: Language;
}>;


export type ConductSummaryReportAcknowledgeMutation = { readonly summaryReportAcknowledge: { readonly report: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: SummaryReportErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type ConductSummaryReportFileMutationVariables = Exact<{
  input: SummaryReportFileInput;
  language: Language;
}>;


export type ConductSummaryReportFileMutation = { readonly summaryReportFile: { readonly report: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: SummaryReportErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type ConductTitlesOfQueryVariables = Exact<{
  uscc: string;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type ConductTitlesOfQuery = { readonly standing: { readonly uscc: string, readonly titles: ReadonlyArray<{ readonly state: TitleState, readonly title: { readonly id: string, readonly number: string, readonly scheme: string } }> | null } };

export type ConductWorkSummaryCorrectMutationVariables = Exact<{
  input: WorkSummaryCorrectInput;
  language: Language;
}>;


export type ConductWorkSummaryCorrectMutation = { readonly workSummaryCorrect: { readonly summary: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: WorkSummaryErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type ConductWorkSummaryFileMutationVariables = Exact<{
  input: WorkSummaryFileInput;
  language: Language;
}>;


export type ConductWorkSummaryFileMutation = { readonly workSummaryFile: { readonly summary: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: WorkSummaryErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export const ConductAccidentFactRecordDocument = { kind: "Document", definitions: [], documentId: "91a171e4e0cf32dcaca67f776d7c2b04f01d7ef90e393dd729c47e0d80268fb9" } as unknown as TypedDocumentNode<ConductAccidentFactRecordMutation, ConductAccidentFactRecordMutationVariables>;
export const ConductAccidentsDocument = { kind: "Document", definitions: [], documentId: "bf2fbf479f97573d487b74efaca941d8ad49c5b7378c1469ef03403adfbce8e0" } as unknown as TypedDocumentNode<ConductAccidentsQuery, ConductAccidentsQueryVariables>;
export const ConductAwardAccessDocument = { kind: "Document", definitions: [], documentId: "d0b101df24709529769eeee208699490c5402811e204b2b6d6155cc7f345b9a8" } as unknown as TypedDocumentNode<ConductAwardAccessQuery, ConductAwardAccessQueryVariables>;
export const ConductAwardEntriesDocument = { kind: "Document", definitions: [], documentId: "f486682282e08753ab1133b2fd00412bdc93e5dfbf0afe6d7c6865d090defdd2" } as unknown as TypedDocumentNode<ConductAwardEntriesQuery, ConductAwardEntriesQueryVariables>;
export const ConductAwardLogDocument = { kind: "Document", definitions: [], documentId: "b0b90be4d5558301d1070fd8c5dfb9809790a6debfc628158cf68f2a21d3b979" } as unknown as TypedDocumentNode<ConductAwardLogQuery, ConductAwardLogQueryVariables>;
export const ConductBansDocument = { kind: "Document", definitions: [], documentId: "48dab6542ef2ac63cc0ac3967df706dadd3bda046db9244827a061bcbcf1e553" } as unknown as TypedDocumentNode<ConductBansQuery, ConductBansQueryVariables>;
export const ConductBodiesDocument = { kind: "Document", definitions: [], documentId: "4800f007af691c847fcf2fdc15a6e1804f69b978cb2f940c88f621494e718ead" } as unknown as TypedDocumentNode<ConductBodiesQuery, ConductBodiesQueryVariables>;
export const ConductBodyCaseDecideDocument = { kind: "Document", definitions: [], documentId: "1e70b792760d9c9efbe5a064e810efdac2463eabbfa9c4bd5dec794bffb25b4c" } as unknown as TypedDocumentNode<ConductBodyCaseDecideMutation, ConductBodyCaseDecideMutationVariables>;
export const ConductBodyCaseDismissDocument = { kind: "Document", definitions: [], documentId: "6c38157e4c1083b7b8bded89c2ce7acfdb17c873902774ebc0f05863c0c747dd" } as unknown as TypedDocumentNode<ConductBodyCaseDismissMutation, ConductBodyCaseDismissMutationVariables>;
export const ConductBodyCaseHearDocument = { kind: "Document", definitions: [], documentId: "a47dca283d9820664f4f2c31e55aa24d09d7e6c46031caff7c131ad7b26c20f6" } as unknown as TypedDocumentNode<ConductBodyCaseHearMutation, ConductBodyCaseHearMutationVariables>;
export const ConductBodyCaseOpenDocument = { kind: "Document", definitions: [], documentId: "4c1b942c6e9737a6c555ed358f0596dae0c72f74247e57c2ddc729cc066995b9" } as unknown as TypedDocumentNode<ConductBodyCaseOpenMutation, ConductBodyCaseOpenMutationVariables>;
export const ConductBodyCasesDocument = { kind: "Document", definitions: [], documentId: "d1c69d663af3b0399af20030e15db1b791a52330db85b363453ff657e0386f43" } as unknown as TypedDocumentNode<ConductBodyCasesQuery, ConductBodyCasesQueryVariables>;
export const ConductCandidatesDocument = { kind: "Document", definitions: [], documentId: "dd2135424749dab2742e65b3fdf454fee0f5689b9149c92b09d918867a5d5bfa" } as unknown as TypedDocumentNode<ConductCandidatesQuery, ConductCandidatesQueryVariables>;
export const ConductCheckDocument = { kind: "Document", definitions: [], documentId: "998dbaa1bbb12f87ec8102126203b5b6e9b2e8d1f781cf93a113cca64234c942" } as unknown as TypedDocumentNode<ConductCheckQuery, ConductCheckQueryVariables>;
export const ConductChecksDocument = { kind: "Document", definitions: [], documentId: "d3b2590fe56bffd374dc654f73fcdbbafc3c9b6eccc7694aafb42da9a24ba11a" } as unknown as TypedDocumentNode<ConductChecksQuery, ConductChecksQueryVariables>;
export const ConductComplaintAcceptDocument = { kind: "Document", definitions: [], documentId: "0db9c85724f2ed606ae34e5a3e84fd3517612bb441ff81acf51baa7d8783b2a5" } as unknown as TypedDocumentNode<ConductComplaintAcceptMutation, ConductComplaintAcceptMutationVariables>;
export const ConductComplaintCloseDocument = { kind: "Document", definitions: [], documentId: "62574a30c5b3c94102abf36d58a991122cb6311b13977258ef30cb98e6c56dfa" } as unknown as TypedDocumentNode<ConductComplaintCloseMutation, ConductComplaintCloseMutationVariables>;
export const ConductComplaintInvestigateDocument = { kind: "Document", definitions: [], documentId: "b58f18ddc10509a322cebe4e6097449aa3cc7558351174a5d0e33e6093465cdd" } as unknown as TypedDocumentNode<ConductComplaintInvestigateMutation, ConductComplaintInvestigateMutationVariables>;
export const ConductComplaintLeaveUnsubstantiatedDocument = { kind: "Document", definitions: [], documentId: "f8cbde5aba4f9ff12f6dfd9e1c989a3344a87660fc68ada72a91b5929662be74" } as unknown as TypedDocumentNode<ConductComplaintLeaveUnsubstantiatedMutation, ConductComplaintLeaveUnsubstantiatedMutationVariables>;
export const ConductComplaintRecordDocument = { kind: "Document", definitions: [], documentId: "235febcb8e490f0e8d6f2b31663da4862235a1f1affa015da568e7b3789949e8" } as unknown as TypedDocumentNode<ConductComplaintRecordMutation, ConductComplaintRecordMutationVariables>;
export const ConductComplaintRefuseDocument = { kind: "Document", definitions: [], documentId: "3c5f0ff09d82f5240c47b3fb61924b7ac18736a19cdd0846568a6a8615484340" } as unknown as TypedDocumentNode<ConductComplaintRefuseMutation, ConductComplaintRefuseMutationVariables>;
export const ConductComplaintSubstantiateDocument = { kind: "Document", definitions: [], documentId: "92d05fc1050c0ef70627cb8d9b8bd3a4bca268d74d5772c089c0d7f41db2e28a" } as unknown as TypedDocumentNode<ConductComplaintSubstantiateMutation, ConductComplaintSubstantiateMutationVariables>;
export const ConductComplaintTakeOverDocument = { kind: "Document", definitions: [], documentId: "1a13d029a51e757172852e90bf51980d85eecfa3f28287b2a9f2fe32ecaa2d91" } as unknown as TypedDocumentNode<ConductComplaintTakeOverMutation, ConductComplaintTakeOverMutationVariables>;
export const ConductComplaintDocument = { kind: "Document", definitions: [], documentId: "f1a2d3c05a90e8f5010ddfd81815fc6b23483ac55767c9e1b3683e2c9acf7301" } as unknown as TypedDocumentNode<ConductComplaintQuery, ConductComplaintQueryVariables>;
export const ConductComplaintsDocument = { kind: "Document", definitions: [], documentId: "70df32d795e83c2e72735e419fef6113e47dc95363bd07398229d0622b8fa8a8" } as unknown as TypedDocumentNode<ConductComplaintsQuery, ConductComplaintsQueryVariables>;
export const ConductCreditAccessDocument = { kind: "Document", definitions: [], documentId: "34c91e528a0f5161cdc362514a3b0675e0ab2c287bee96b2223bfd2df746e723" } as unknown as TypedDocumentNode<ConductCreditAccessQuery, ConductCreditAccessQueryVariables>;
export const ConductCreditEntriesDocument = { kind: "Document", definitions: [], documentId: "4da275afd54af50e96a90c3eb140721a266acd5007e3a62759681de02273c41e" } as unknown as TypedDocumentNode<ConductCreditEntriesQuery, ConductCreditEntriesQueryVariables>;
export const ConductCreditLogDocument = { kind: "Document", definitions: [], documentId: "44b3176f6f01427a3549a56ab4fccfa235ff37acead95dcbe2f13613dadeefd9" } as unknown as TypedDocumentNode<ConductCreditLogQuery, ConductCreditLogQueryVariables>;
export const ConductDutiesDocument = { kind: "Document", definitions: [], documentId: "ca04f0cc1b34fe64ff8f75cbaf996a6e6c551fdb540b4ebc56a939d3b4d1be4d" } as unknown as TypedDocumentNode<ConductDutiesQuery, ConductDutiesQueryVariables>;
export const ConductExitCaseCloseDocument = { kind: "Document", definitions: [], documentId: "d7de575d6f447a4c83d17a205c2dd333ee041f6e4af0367e795b6503389f151e" } as unknown as TypedDocumentNode<ConductExitCaseCloseMutation, ConductExitCaseCloseMutationVariables>;
export const ConductExitCaseCreditEnterDocument = { kind: "Document", definitions: [], documentId: "419a1a421ea2795f9b0f69f8b3fc17be4062fdc6264749138fcf511c2a4bd376" } as unknown as TypedDocumentNode<ConductExitCaseCreditEnterMutation, ConductExitCaseCreditEnterMutationVariables>;
export const ConductExitCaseDecideDocument = { kind: "Document", definitions: [], documentId: "7141fd8cc43785574a037bb1b7b13f955e9d51021938aefd8c56e136e1170b27" } as unknown as TypedDocumentNode<ConductExitCaseDecideMutation, ConductExitCaseDecideMutationVariables>;
export const ConductExitCaseDismissDocument = { kind: "Document", definitions: [], documentId: "879a8455c17550d8a9764b5e9c3111d508f786ace3e66b62525959155b413f92" } as unknown as TypedDocumentNode<ConductExitCaseDismissMutation, ConductExitCaseDismissMutationVariables>;
export const ConductExitCaseEvidenceAddDocument = { kind: "Document", definitions: [], documentId: "9a27fce4f4e15993eb9fb7d66417958314cc794dd5f9fdc201f64581137830a1" } as unknown as TypedDocumentNode<ConductExitCaseEvidenceAddMutation, ConductExitCaseEvidenceAddMutationVariables>;
export const ConductExitCaseNotifyDocument = { kind: "Document", definitions: [], documentId: "72658542bb8fe7f564538b35c5cad0f6883f70ba675394d36b567b6b76c8b3ba" } as unknown as TypedDocumentNode<ConductExitCaseNotifyMutation, ConductExitCaseNotifyMutationVariables>;
export const ConductExitCaseOpenDocument = { kind: "Document", definitions: [], documentId: "bd7d73ca9c1c6bef432b7b3530fcbcaff411939b3dacc958f4fd40072e1019ea" } as unknown as TypedDocumentNode<ConductExitCaseOpenMutation, ConductExitCaseOpenMutationVariables>;
export const ConductExitCaseOrderDocument = { kind: "Document", definitions: [], documentId: "40848e4c8f8e03f65fb3ce5ad7f57dfd502be4dcd1c9e1fd654c24e85fcd675b" } as unknown as TypedDocumentNode<ConductExitCaseOrderMutation, ConductExitCaseOrderMutationVariables>;
export const ConductExitCasePubliciseDocument = { kind: "Document", definitions: [], documentId: "6cdfb7e343368b34f835c94b0402ce6e425a053cd8e3777f527a4b6cef41c0c5" } as unknown as TypedDocumentNode<ConductExitCasePubliciseMutation, ConductExitCasePubliciseMutationVariables>;
export const ConductExitCaseReplyDocument = { kind: "Document", definitions: [], documentId: "d14e556eb75f336dc45a2a133408b9c29472a3cbfe330bd8c16cdcfd509aa75c" } as unknown as TypedDocumentNode<ConductExitCaseReplyMutation, ConductExitCaseReplyMutationVariables>;
export const ConductExitCaseReportDocument = { kind: "Document", definitions: [], documentId: "ecb73a18c3f3df51366227752b87ff5d551e00a5effbfb755b8f6038c75efb70" } as unknown as TypedDocumentNode<ConductExitCaseReportMutation, ConductExitCaseReportMutationVariables>;
export const ConductExitDocument = { kind: "Document", definitions: [], documentId: "11c7eb7bd8e98ccad34fe114083c92a72ca7ad365fc5fb4fee3df9b2ac35c663" } as unknown as TypedDocumentNode<ConductExitQuery, ConductExitQueryVariables>;
export const ConductExitsDocument = { kind: "Document", definitions: [], documentId: "52b7cad95c2f7f414ebd9aff6f84e8ad0d60b847ab24fff11d742a91206be063" } as unknown as TypedDocumentNode<ConductExitsQuery, ConductExitsQueryVariables>;
export const ConductFlagsDocument = { kind: "Document", definitions: [], documentId: "c9ac80447c042fd37b49b9dde7c048c65103600a160160af827ae1748966c091" } as unknown as TypedDocumentNode<ConductFlagsQuery, ConductFlagsQueryVariables>;
export const ConductIncidentAcknowledgeDocument = { kind: "Document", definitions: [], documentId: "f711c44a3b435af77f147fed6e986064c26c6b543076d0d77ed61c8c8671bf5f" } as unknown as TypedDocumentNode<ConductIncidentAcknowledgeMutation, ConductIncidentAcknowledgeMutationVariables>;
export const ConductIncidentReportDocument = { kind: "Document", definitions: [], documentId: "a4220976b7fc6baf74bdce64ff5f721bf86bb980134155e4656b06ea381709fe" } as unknown as TypedDocumentNode<ConductIncidentReportMutation, ConductIncidentReportMutationVariables>;
export const ConductIncidentSupplementDocument = { kind: "Document", definitions: [], documentId: "ccf4fb8d7630869fdc1409e39fadd750245a2aebac2fc6a5c747e4cb79322bfb" } as unknown as TypedDocumentNode<ConductIncidentSupplementMutation, ConductIncidentSupplementMutationVariables>;
export const ConductIncidentsDocument = { kind: "Document", definitions: [], documentId: "7b40c4b1789d18e50bf3ed677353d7081fe4c4f3eb39aa4de5973777c79172c1" } as unknown as TypedDocumentNode<ConductIncidentsQuery, ConductIncidentsQueryVariables>;
export const ConductObjectionsDocument = { kind: "Document", definitions: [], documentId: "9d4d2062ed05e02e0ca680cf147df8a221f3cb950ce134a89bd6a95429c14337" } as unknown as TypedDocumentNode<ConductObjectionsQuery, ConductObjectionsQueryVariables>;
export const ConductPlanDocument = { kind: "Document", definitions: [], documentId: "d94c781b0fce6aa38a4ffabc4c9aa2c091055194773ae980c8ce24bc6016402b" } as unknown as TypedDocumentNode<ConductPlanQuery, ConductPlanQueryVariables>;
export const ConductPlansDocument = { kind: "Document", definitions: [], documentId: "ca0e0d5567a4d2675e13d49e0a943b8e148f1e39fbc4a2af06d01b9cc6d63dc0" } as unknown as TypedDocumentNode<ConductPlansQuery, ConductPlansQueryVariables>;
export const ConductProcurementAccessDocument = { kind: "Document", definitions: [], documentId: "e0c9cde2f2eedc28c34175f3ab4146ab25825d89c52512daf9fe5ab04c597a5f" } as unknown as TypedDocumentNode<ConductProcurementAccessQuery, ConductProcurementAccessQueryVariables>;
export const ConductProcurementEntriesDocument = { kind: "Document", definitions: [], documentId: "73663c75d2781a90aef7111686f956988002379366b74bd3c52e0c04ed050442" } as unknown as TypedDocumentNode<ConductProcurementEntriesQuery, ConductProcurementEntriesQueryVariables>;
export const ConductProcurementLogDocument = { kind: "Document", definitions: [], documentId: "7996b1f25de147e0949e9ce3a7497557bbb71ca9422647bba154afd257216d56" } as unknown as TypedDocumentNode<ConductProcurementLogQuery, ConductProcurementLogQueryVariables>;
export const ConductRankingsDocument = { kind: "Document", definitions: [], documentId: "a2724d7e66da6a444fa973f3adcbd7adc912ecaa2a356fb33ba5da445021b28e" } as unknown as TypedDocumentNode<ConductRankingsQuery, ConductRankingsQueryVariables>;
export const ConductRegisterAccessDocument = { kind: "Document", definitions: [], documentId: "8f4a7f5ad05e72872b75b0b8f0476a69ab0b755206710ea34abf44c1f0be805e" } as unknown as TypedDocumentNode<ConductRegisterAccessQuery, ConductRegisterAccessQueryVariables>;
export const ConductRemindersDocument = { kind: "Document", definitions: [], documentId: "6a85d04aa08a732222f946b9d69c84f58cfc2171401e56896feb9054b0a377e6" } as unknown as TypedDocumentNode<ConductRemindersQuery, ConductRemindersQueryVariables>;
export const ConductReporterDocument = { kind: "Document", definitions: [], documentId: "ac3f72149e8d02b26d4788145236282c57fe80736c80ec4e15786ee52fb95095" } as unknown as TypedDocumentNode<ConductReporterQuery, ConductReporterQueryVariables>;
export const ConductReportsDocument = { kind: "Document", definitions: [], documentId: "114f7579f323f517422ec4249f6bfa5963da79512a8d75751086ea0f49c9f56c" } as unknown as TypedDocumentNode<ConductReportsQuery, ConductReportsQueryVariables>;
export const ConductReviewFlagSettleDocument = { kind: "Document", definitions: [], documentId: "4365cec90afbf31cf2d930edf0f3ffeffae68f5f3feb3d41ad6a4cb84479511f" } as unknown as TypedDocumentNode<ConductReviewFlagSettleMutation, ConductReviewFlagSettleMutationVariables>;
export const ConductSpotCheckConfirmDocument = { kind: "Document", definitions: [], documentId: "b039078ad811cbf138e6a0025a07e8bd6a6bdfac6f19bd11e91a9faa8d4c18a8" } as unknown as TypedDocumentNode<ConductSpotCheckConfirmMutation, ConductSpotCheckConfirmMutationVariables>;
export const ConductSpotCheckDropDocument = { kind: "Document", definitions: [], documentId: "02ac0740ac1f0755e1519a7345ba48565a46ae1be5de0b544939839ced58105d" } as unknown as TypedDocumentNode<ConductSpotCheckDropMutation, ConductSpotCheckDropMutationVariables>;
export const ConductSpotCheckFallShortDocument = { kind: "Document", definitions: [], documentId: "fda419bfc777c2b3d24cbff8f106d447b55885c80a19d0b06151163266caf1a5" } as unknown as TypedDocumentNode<ConductSpotCheckFallShortMutation, ConductSpotCheckFallShortMutationVariables>;
export const ConductSpotCheckPassDocument = { kind: "Document", definitions: [], documentId: "a064c78fcf5912b987e4a7d22b0119c57d54c50bc99d5b08a0304fc36a7e17a4" } as unknown as TypedDocumentNode<ConductSpotCheckPassMutation, ConductSpotCheckPassMutationVariables>;
export const ConductSpotCheckPlanDrawDocument = { kind: "Document", definitions: [], documentId: "4a0a74eaa80b1919fea277b93bbe071f8544810efd1ba556b7855ae72aab96cd" } as unknown as TypedDocumentNode<ConductSpotCheckPlanDrawMutation, ConductSpotCheckPlanDrawMutationVariables>;
export const ConductSpotCheckPlanMakeDocument = { kind: "Document", definitions: [], documentId: "8a93f2f6beedc9baaac812285565418eb52db3241f66632f901d6554cec7c291" } as unknown as TypedDocumentNode<ConductSpotCheckPlanMakeMutation, ConductSpotCheckPlanMakeMutationVariables>;
export const ConductSpotCheckPlanPublishDocument = { kind: "Document", definitions: [], documentId: "811b5be4dbd0202ea3da30c2926764be02008e804671f9b574ea69dbf57baf7f" } as unknown as TypedDocumentNode<ConductSpotCheckPlanPublishMutation, ConductSpotCheckPlanPublishMutationVariables>;
export const ConductSpotCheckRetestAskDocument = { kind: "Document", definitions: [], documentId: "89b537541ed272dc1ce2720bace1b26a2a524e01612cc74d7aad4bb3da743b12" } as unknown as TypedDocumentNode<ConductSpotCheckRetestAskMutation, ConductSpotCheckRetestAskMutationVariables>;
export const ConductSpotCheckRetestDocument = { kind: "Document", definitions: [], documentId: "1ed5900b77128e3a8eb0434c579a1d5bc7f508d91ae58817ffc8b21f3ff48fc3" } as unknown as TypedDocumentNode<ConductSpotCheckRetestMutation, ConductSpotCheckRetestMutationVariables>;
export const ConductSpotCheckSampleDocument = { kind: "Document", definitions: [], documentId: "0a2f54716876d9430193b51239c0add9f307639f518090f6781fa2338fcb3aeb" } as unknown as TypedDocumentNode<ConductSpotCheckSampleMutation, ConductSpotCheckSampleMutationVariables>;
export const ConductSpotCheckTestDocument = { kind: "Document", definitions: [], documentId: "97a862703870bde26a4a2140929aebe7b74e2c923b7a7da49a318e5496ac7f71" } as unknown as TypedDocumentNode<ConductSpotCheckTestMutation, ConductSpotCheckTestMutationVariables>;
export const ConductSummariesDocument = { kind: "Document", definitions: [], documentId: "efb7fe910252c5a0fb85d1a112553522f40b812a60c3f4298aebe27be3a32315" } as unknown as TypedDocumentNode<ConductSummariesQuery, ConductSummariesQueryVariables>;
export const ConductSummaryReportAcknowledgeDocument = { kind: "Document", definitions: [], documentId: "936bfc0ab860b9ce4cc9efa3407cfe7702d84710c383525d045fd364fd4cc0ae" } as unknown as TypedDocumentNode<ConductSummaryReportAcknowledgeMutation, ConductSummaryReportAcknowledgeMutationVariables>;
export const ConductSummaryReportFileDocument = { kind: "Document", definitions: [], documentId: "725c912134b3a01859b349cd81def70878f50e8df02a84a999cd28ebd7183fc5" } as unknown as TypedDocumentNode<ConductSummaryReportFileMutation, ConductSummaryReportFileMutationVariables>;
export const ConductTitlesOfDocument = { kind: "Document", definitions: [], documentId: "dc1463174b2b370666cba35dd5b0e8f11f7b4fafac0417aaefb75607efd10d08" } as unknown as TypedDocumentNode<ConductTitlesOfQuery, ConductTitlesOfQueryVariables>;
export const ConductWorkSummaryCorrectDocument = { kind: "Document", definitions: [], documentId: "8e49f6a2270281905ebb8e1786f1e38aa553621bdcc293e3907749d9ff946a36" } as unknown as TypedDocumentNode<ConductWorkSummaryCorrectMutation, ConductWorkSummaryCorrectMutationVariables>;
export const ConductWorkSummaryFileDocument = { kind: "Document", definitions: [], documentId: "3b8fa0ba0a088175f19f791e217cd9736a5645d032c556836d307ee8b95f0496" } as unknown as TypedDocumentNode<ConductWorkSummaryFileMutation, ConductWorkSummaryFileMutationVariables>;
