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

/** How a body stands to an enterprise (关系类型). */
export type BodyRelationKind =
  /** It advises the enterprise (咨询). */
  | 'ADVISER'
  /** It is above the enterprise (控股或主管). */
  | 'PARENT'
  /** The enterprise is its member (会员). */
  | 'MEMBER'
  /** It tests for the enterprise (检测). */
  | 'TESTER';

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

/** What experts are asked about (评审对象). */
export type ExpertSubjectKind =
  /** An evaluation body (评估机构). */
  | 'EVALUATION_BODY'
  /** An evaluation scheme (评估方案). */
  | 'EVALUATION_SCHEME'
  /** An objection (异议). */
  | 'OBJECTION'
  /** A ranking with its report (排行榜及报告). */
  | 'RANKING';

/** What experts are asked (评审类型). */
export type ExpertTaskKind =
  /** To review a body that applies (机构审核): Yunnan §3(4)2. */
  | 'BODY_REVIEW'
  /** To review an evaluation scheme (方案审核): Yunnan §3(4)2. */
  | 'SCHEME_REVIEW'
  /** To look again after an objection (异议复核): Yunnan §3(4)3, §3(4)6. */
  | 'OBJECTION_REVIEW'
  /** To audit an evaluation report (报告审核): Yunnan §3(4)6. */
  | 'REPORT_AUDIT';

/** State of an expert task (任务状态). */
export type ExpertTaskState =
  /** Asked (已委派). */
  | 'ASSIGNED'
  /** The opinion is given (已出具意见). */
  | 'OPINION_GIVEN'
  /** No longer asked (已取消). */
  | 'CANCELLED';

/** What an expert found (专家意见). */
export type ExpertOpinion =
  /** In favour (同意). */
  | 'FAVOURABLE'
  /** Against (不同意). */
  | 'UNFAVOURABLE';

/** Why nothing was done with a working body (未办理的原因). */
export type WorkingBodyErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** Nothing that the caller may see has this id or code. */
  | 'NOT_ON_RECORD'
  /** The register holds no scheme of this code that it runs. */
  | 'SCHEME_NOT_ON_RECORD'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** Somebody changed it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** The day is later than today or earlier than what it follows. */
  | 'DAY_OUT_OF_ORDER'
  /** It, or a unit below it, evaluates for the scheme. */
  | 'EVALUATES_ALREADY'
  /** The unit named above is neither the working body of the scheme nor below it. */
  | 'NOT_OF_WORKING_BODY'
  /** The unit would be below itself. */
  | 'UNIT_ABOVE_ITSELF'
  /** It is on record already. */
  | 'ALREADY_ON_RECORD';

/** Why nothing was done with a relation of a body (未办理的原因). */
export type BodyEnterpriseRelationErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** Nothing that the caller may see has this id or code. */
  | 'NOT_ON_RECORD'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** The register does not hold the enterprise. */
  | 'ENTERPRISE_NOT_ON_RECORD'
  /** The day is later than today or earlier than what it follows. */
  | 'DAY_OUT_OF_ORDER'
  /** It is on record already. */
  | 'ALREADY_ON_RECORD'
  /** It has ended already. */
  | 'ALREADY_ENDED';

/** Why nothing was done with an evaluation body (未办理的原因). */
export type EvaluationBodyErrorCode =
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
  /** A list has more items than its description allows. */
  | 'TOO_MANY'
  /** A list names the same twice. */
  | 'NAMED_TWICE'
  /** The register holds no scheme of this code that it runs. */
  | 'SCHEME_NOT_ON_RECORD'
  /** Bodies of the national scheme are not engaged in this register. */
  | 'SCHEME_NOT_RUN_HERE'
  /** The body has applied already and was neither refused nor withdrawn. */
  | 'ALREADY_APPLIED'
  /** An evaluation body is registered in the PRC. */
  | 'REGISTERED_ABROAD'
  /** It is the working body of the scheme or a unit below it. */
  | 'WORKING_BODY_CANNOT_EVALUATE'
  /** No category is named. */
  | 'FIELD_MISSING'
  /** It is not declared that no fee is taken. */
  | 'FEE_DECLARATION_MISSING'
  /** Relations are on record although none are stated, or none are and that is not stated. */
  | 'RELATIONS_NOT_CLEAR'
  /** The experts' review has not passed. */
  | 'EXPERT_REVIEW_NOT_PASSED';

/** Why nothing was done with an expert (未办理的原因). */
export type ExpertErrorCode =
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
  /** A list has more items than its description allows. */
  | 'TOO_MANY'
  /** A list names the same twice. */
  | 'NAMED_TWICE'
  /** The register holds no scheme of this code that it runs. */
  | 'SCHEME_NOT_ON_RECORD';

/** Why nothing was done with an expert task (未办理的原因). */
export type ExpertTaskErrorCode =
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
  /** Experts are asked about such a thing in another way. */
  | 'KIND_NOT_OF_SUBJECT'
  /** The expert is not in the pool of the scheme. */
  | 'EXPERT_NOT_IN_POOL'
  /** The expert is tied to a body or an enterprise that it concerns. */
  | 'EXPERT_HAS_CONFLICT'
  /** A body is looked at between its formal check and the end of the review. */
  | 'SUBJECT_NOT_UNDER_REVIEW'
  /** The expert was asked about it already in this round. */
  | 'ALREADY_ASSIGNED';

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

/** Goods or service. */
export type ProductKind =
  /** Goods (产品). */
  | 'GOODS'
  /** A service (服务). */
  | 'SERVICE';

/** What a statement on mandatory standards says. */
export type MandatoryStatementKind =
  /** The standards named apply and are met (符合). */
  | 'MEETS'
  /** No mandatory standard applies (不适用). */
  | 'NONE_APPLY';

/** Groups of indicators, Yunnan §3(2). */
export type IndicatorGroup =
  /** Performance (性能指标). */
  | 'PERFORMANCE'
  /** Production technology (生产工艺技术). */
  | 'PROCESS'
  /** Function (功能指标). */
  | 'FUNCTION'
  /** Benefit of applying the standard (标准实施效益). */
  | 'BENEFIT';

/** Which values of an indicator are better. */
export type IndicatorDirection =
  /** The higher (越高越好). */
  | 'HIGHER_BETTER'
  /** The lower (越低越好). */
  | 'LOWER_BETTER';

/** What became of an indicator from one version to the next. */
export type IndicatorChangeKind =
  /** Asks more of the enterprise (提高). */
  | 'ROSE'
  /** Asks less (降低). */
  | 'FELL'
  /** Asks as much (不变). */
  | 'SAME'
  /** Was not there before (新增). */
  | 'CAME'
  /** Is there no more (删除). */
  | 'WENT'
  /** Has another unit or direction (无法比较). */
  | 'INCOMPARABLE';

/** How an indicator stands to its baselines. */
export type BaselineVerdict =
  /** Asks more than each of them (严于). */
  | 'STRICTER'
  /** Asks as much as the one that asks most (等于). */
  | 'EQUAL'
  /** Asks less than one of them (低于). */
  | 'WEAKER'
  /** The reference standards on record ask nothing of it (无基准). */
  | 'NO_BASELINE'
  /** Has another unit or direction than one of them (无法比较). */
  | 'INCOMPARABLE';

/** Why nothing was done. */
export type DeclarationDraftErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** A list has more items than its description allows. */
  | 'TOO_MANY'
  /** Two indicators, classifications or standards of a list are the same. */
  | 'NAMED_TWICE'
  /** A statement names mandatory standards although none applies, or none although some do. */
  | 'STATEMENT_NOT_CLEAR'
  /** A draft is changed without saying at which revision it was seen, or a new one with a revision. */
  | 'REVISION_NOT_STATED'
  /** The register does not hold the enterprise. */
  | 'ENTERPRISE_NOT_ON_RECORD'
  /** No declaration of this enterprise has this id. */
  | 'NOT_ON_RECORD'
  /** Somebody changed it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW';

/** Why nothing was done. */
export type DeclarationDeclareErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** No declaration of this enterprise has this id. */
  | 'NOT_ON_RECORD'
  /** Somebody changed it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** No product or service is named. */
  | 'PRODUCT_MISSING'
  /** An own standard begins with Q/, an adopted one does not. */
  | 'NUMBER_NOT_OF_ITS_ORIGIN'
  /** An own standard discloses functional indicators. */
  | 'FUNCTION_INDICATOR_MISSING'
  /** An own standard for goods discloses performance indicators. */
  | 'PERFORMANCE_INDICATOR_MISSING'
  /** Nothing is said about mandatory standards. */
  | 'MANDATORY_STATEMENT_MISSING'
  /** A standard named as mandatory is not. */
  | 'STANDARD_NOT_MANDATORY'
  /** A declaration of this number is in effect; a new version revises it. */
  | 'NUMBER_ALREADY_DECLARED'
  /** What the draft revises is in effect; it is declared as its revision. */
  | 'REVISES_ANOTHER'
  /** The day is later than today or earlier than that of the step before. */
  | 'DAY_OUT_OF_ORDER';

/** Why nothing was done. */
export type DeclarationReviseErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** No declaration of this enterprise has this id. */
  | 'NOT_ON_RECORD'
  /** Somebody changed it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** There is no draft that revises the declaration. */
  | 'REVISION_NOT_DRAFTED'
  /** The draft named does not revise the declaration. */
  | 'NOT_ITS_REVISION'
  /** No product or service is named. */
  | 'PRODUCT_MISSING'
  /** An own standard begins with Q/, an adopted one does not. */
  | 'NUMBER_NOT_OF_ITS_ORIGIN'
  /** An own standard discloses functional indicators. */
  | 'FUNCTION_INDICATOR_MISSING'
  /** An own standard for goods discloses performance indicators. */
  | 'PERFORMANCE_INDICATOR_MISSING'
  /** Nothing is said about mandatory standards. */
  | 'MANDATORY_STATEMENT_MISSING'
  /** A standard named as mandatory is not. */
  | 'STANDARD_NOT_MANDATORY'
  /** A declaration of this number is in effect; a new version revises it. */
  | 'NUMBER_ALREADY_DECLARED'
  /** The day is later than today or earlier than that of the step before. */
  | 'DAY_OUT_OF_ORDER';

/** Why nothing was done. */
export type DeclarationWithdrawErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** No declaration of this enterprise has this id. */
  | 'NOT_ON_RECORD'
  /** Somebody changed it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** The day is later than today or earlier than that of the step before. */
  | 'DAY_OUT_OF_ORDER';

/** Why nothing was done. */
export type BaselineSetErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** The standard is neither a national nor an industry standard. */
  | 'REFERENCE_NOT_NATIONAL'
  /** Nothing holds on that day that could end. */
  | 'NOT_ON_RECORD'
  /** Somebody changed it since it was seen; `current` is how it stands. */
  | 'CONFLICT';

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

/** Why nothing was done. */
export type EvaluationPublicityErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** A list has more items than it may have. */
  | 'TOO_MANY'
  /** Two items of a list are the same. */
  | 'NAMED_TWICE'
  /** A list that needs an item has none. */
  | 'NOTHING_NAMED'
  /** A number is smaller or larger than it may be. */
  | 'NUMBER_OUT_OF_RANGE'
  /** There is no such thing that the caller may see. */
  | 'NOT_ON_RECORD'
  /** Somebody changed it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** The working days stated are not those of the scheme's rule. */
  | 'WORKING_DAYS_NOT_OF_RULE'
  /** The evaluation body of a scheme has not passed its review. */
  | 'BODY_NOT_REVIEWED'
  /** The evaluation body of a scheme is not announced. */
  | 'BODY_NOT_ANNOUNCED'
  /** An objection is open. */
  | 'OBJECTION_OPEN'
  /** It was posted since its review already. */
  | 'POSTED_SINCE_REVIEW'
  /** The publicity is not over. */
  | 'PUBLICITY_NOT_OVER'
  /** No holiday notice tells yet when the publicity ends. */
  | 'CALENDAR_NOT_PUBLISHED'
  /** An objection was upheld. */
  | 'OBJECTION_UPHELD'
  /** An objection was settled after that day. */
  | 'OBJECTION_SETTLED_LATER'
  /** The day is later than today or earlier than that of the step before. */
  | 'DAY_OUT_OF_ORDER';

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

/** Why nothing was done. */
export type EvaluationSchemeErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** A list has more items than it may have. */
  | 'TOO_MANY'
  /** Two items of a list are the same. */
  | 'NAMED_TWICE'
  /** A number is smaller or larger than it may be. */
  | 'NUMBER_OUT_OF_RANGE'
  /** The value of no points and that of all points are the same, or stand in the wrong order for the direction. */
  | 'SCALE_NOT_CLEAR'
  /** A draft is changed without saying at which revision it was seen, or a new one is not said what it is for. */
  | 'REVISION_NOT_STATED'
  /** There is no such thing that the caller may see. */
  | 'NOT_ON_RECORD'
  /** Somebody changed it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** The evaluation body has not applied, was refused or has left. */
  | 'BODY_NOT_ENGAGED'
  /** The weights do not make exactly 100. */
  | 'WEIGHTS_NOT_HUNDRED'
  /** The text gives titles no validity, and the evaluation scheme states no cycle. */
  | 'CYCLE_MISSING'
  /** The category, or a field named, is no published key field of the scheme and the year. */
  | 'KEY_FIELD_NOT_PUBLISHED'
  /** No call around the category is open on that day. */
  | 'NO_CALL_OPEN'
  /** The experts' opinions are not in its favour. */
  | 'EXPERTS_DO_NOT_APPROVE'
  /** No expert was asked, or not all have given an opinion. */
  | 'EXPERT_OPINION_OUTSTANDING'
  /** An objection is open. */
  | 'OBJECTION_OPEN'
  /** No evaluation scheme that takes its place is announced. */
  | 'SUCCESSOR_NOT_ANNOUNCED'
  /** The day is later than today or earlier than that of the step before. */
  | 'DAY_OUT_OF_ORDER';

/** State of a key field (重点领域状态). */
export type KeyFieldState =
  /** Published (已公布). */
  | 'PUBLISHED'
  /** Withdrawn by the department (已撤销). */
  | 'WITHDRAWN';

/** State of a call (征集状态). */
export type CallState =
  /** It can be answered (征集中). */
  | 'OPEN'
  /** It is closed (已截止). */
  | 'CLOSED';

/** Why nothing was done. */
export type KeyFieldErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** A list has more items than it may have. */
  | 'TOO_MANY'
  /** Two items of a list are the same. */
  | 'NAMED_TWICE'
  /** A list that needs an item has none. */
  | 'NOTHING_NAMED'
  /** A number is smaller or larger than it may be. */
  | 'NUMBER_OUT_OF_RANGE'
  /** There is no such thing that the caller may see. */
  | 'NOT_ON_RECORD'
  /** Somebody changed it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** The group is none that the scheme's text names, or one is missing. */
  | 'GROUP_NOT_OF_SCHEME'
  /** The category is a key field of that year already. */
  | 'KEY_FIELD_ALREADY_PUBLISHED'
  /** The day is later than today or earlier than that of the step before. */
  | 'DAY_OUT_OF_ORDER';

/** Why nothing was done. */
export type CallErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** A list has more items than it may have. */
  | 'TOO_MANY'
  /** Two items of a list are the same. */
  | 'NAMED_TWICE'
  /** A number is smaller or larger than it may be. */
  | 'NUMBER_OUT_OF_RANGE'
  /** There is no such thing that the caller may see. */
  | 'NOT_ON_RECORD'
  /** Somebody changed it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** The category, or a field named, is no published key field of the scheme and the year. */
  | 'KEY_FIELD_NOT_PUBLISHED'
  /** The last day is before the first. */
  | 'LAST_DAY_TOO_EARLY'
  /** The last day of the call has not passed. */
  | 'CALL_STILL_RUNS'
  /** The day is later than today or earlier than that of the step before. */
  | 'DAY_OUT_OF_ORDER';

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

/** What somebody is who files something (提出人类别). */
export type FilerKind =
  /** A consumer or any other person (公众). */
  | 'PUBLIC'
  /** An enterprise (企业). */
  | 'ENTERPRISE'
  /** A consumer association (消费者协会). */
  | 'CONSUMER_ASSOCIATION'
  /** The media (媒体). */
  | 'MEDIA'
  /** A chamber of commerce or industry association (商会、行业协会). */
  | 'CHAMBER'
  /** A department (部门). */
  | 'DEPARTMENT';

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

/** Why nothing was done. */
export type ObjectionErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** There is no such publicity or objection, the publicity does not show what is objected to, or the secret is none. */
  | 'NOT_ON_RECORD'
  /** Somebody moved it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** The day is later than today or earlier than that of the step before. */
  | 'DAY_OUT_OF_ORDER'
  /** A day is stated by those who record what came on paper, not by the filer. */
  | 'DAY_NOT_FOR_FILER'
  /** The national scheme is not run here. */
  | 'SCHEME_NOT_KEPT_HERE'
  /** No expert was asked, or one of those asked has not answered. */
  | 'REVIEW_NOT_COMPLETE'
  /** No more experts find the objection right than wrong. */
  | 'EXPERTS_FIND_IT_WRONG'
  /** More experts find the objection right than wrong. */
  | 'EXPERTS_FIND_IT_RIGHT';

/** Why nothing was done. */
export type SuggestionErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** There is no such scheme or suggestion. */
  | 'NOT_ON_RECORD'
  /** Somebody moved it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** The day is later than today or earlier than that of the step before. */
  | 'DAY_OUT_OF_ORDER'
  /** A day is stated by those who record what came on paper, not by the filer. */
  | 'DAY_NOT_FOR_FILER'
  /** The national scheme is not run here. */
  | 'SCHEME_NOT_KEPT_HERE';

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

/** What keeps a declaration off a ranking (不列入排行榜的原因). */
export type RankingExclusionCode =
  /** It is revised or withdrawn, or not declared yet on that day (声明当日非现行有效). */
  | 'NOT_IN_EFFECT'
  /** The enterprise is banned from the scheme on that day (处于禁入期), Yunnan §3(6)¶2. */
  | 'ENTERPRISE_BANNED'
  /** The enterprise is not registered where the scheme asks for it on that day (不在辖区登记注册), Yunnan §2 lead, SIL-17. */
  | 'NOT_REGISTERED_IN_JURISDICTION'
  /** It does not declare an indicator that the evaluation scheme requires (缺少必备指标). */
  | 'INDICATOR_MISSING'
  /** It declares a scored indicator in another unit (计量单位不同). */
  | 'UNIT_DIFFERS'
  /** It declares a scored indicator with another direction (指标方向不同). */
  | 'DIRECTION_DIFFERS'
  /** No core indicator is stricter than national and industry standards, or one indicator is weaker (未严于国家标准、行业标准), Yunnan §3(4)4, SIL-22. */
  | 'NOT_STRICTER_THAN_BASELINE'
  /** Its reference standards have no baseline on record, or one that cannot be compared (基准不明). */
  | 'BASELINE_NOT_KNOWN';

/** Who supplied a conformity report. */
export type ConformityReportSource =
  /** The enterprise itself (企业). */
  | 'ENTERPRISE'
  /** The evaluation body (评估机构). */
  | 'EVALUATION_BODY';

/** Why nothing was done with a ranking. */
export type RankingErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** No ranking, evaluation scheme or public declaration that the caller may see has this id. */
  | 'NOT_ON_RECORD'
  /** Somebody moved it since it was seen; `current` is how it stands. Of an evaluation scheme it is null. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** The evaluation body is not announced, or it is suspended or has left. */
  | 'BODY_NOT_ANNOUNCED'
  /** The evaluation scheme is not announced, or a ranking uses it already. */
  | 'SCHEME_NOT_ANNOUNCED'
  /** The scheme has a ranking of this category and year already. */
  | 'CATEGORY_RANKED_ALREADY'
  /** No declaration is named. */
  | 'NO_CANDIDATE_NAMED'
  /** The list is too long. */
  | 'TOO_MANY'
  /** A declaration is named twice. */
  | 'NAMED_TWICE'
  /** What the ranking is computed from changed again and again while it was; ask again. */
  | 'CANDIDATES_CHANGED'
  /** No standard stands on the ranking. */
  | 'NOBODY_RANKED'
  /** Experts have not passed the report, or an opinion is outstanding. */
  | 'AUDIT_NOT_PASSED'
  /** The day is later than today or earlier than that of the step before. */
  | 'DAY_OUT_OF_ORDER';

/** Why no conformity report was recorded. */
export type ConformityReportErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** No entry that stands and that the caller may see has this id. */
  | 'NOT_ON_RECORD'
  /** Another conformity report stands since; `current` is that one. */
  | 'CONFLICT'
  /** Conformity reports are taken from computing to posting. */
  | 'STATE_DOES_NOT_ALLOW'
  /** The enterprise itself or the evaluation body supplies it. */
  | 'NOT_FOR_THIS_CALLER'
  /** The evaluation body is not announced, or it is suspended or has left. */
  | 'BODY_NOT_ANNOUNCED'
  /** The report is dated later than today. */
  | 'DAY_OUT_OF_ORDER';

/** Why nothing was done. */
export type QualityCommitmentErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** The enterprise has no leader title in force on that day. */
  | 'NOT_A_LEADER'
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

/** What an enterprise can say to being on a list. */
export type ConsentOutcome =
  /** It agreed (同意). */
  | 'GIVEN'
  /** It does not want to (拒绝). */
  | 'REFUSED';

/** Why nothing was done with a short list. */
export type ShortlistErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** A list has more items than its description allows. */
  | 'TOO_MANY'
  /** The same entry, candidate or number stands twice. */
  | 'NAMED_TWICE'
  /** The caller sees no such ranking, or an entry or candidate is not of it. */
  | 'NOT_ON_RECORD'
  /** Somebody changed it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** The ranking is not reported, or was returned. */
  | 'RANKING_NOT_REPORTED'
  /** Nobody is chosen, or somebody who refused. */
  | 'CONSENT_REFUSED'
  /** A conformity report is not on record. */
  | 'CONFORMITY_REPORT_MISSING'
  /** The evaluation scheme allows fewer leaders. */
  | 'TOO_MANY_LEADERS'
  /** A rank is left out without a reason. */
  | 'RANK_SKIPPED'
  /** Experts have not passed the report on the ranking. */
  | 'RANKING_NOT_AUDITED'
  /** Nobody is on the short list. */
  | 'NO_CANDIDATE'
  /** An enterprise has not agreed, or only after that day. */
  | 'CONSENT_AFTER_PUBLICITY'
  /** An enterprise is banned on that day. */
  | 'ENTERPRISE_BANNED'
  /** The working days are not those that the scheme asks for. */
  | 'PUBLICITY_LENGTH'
  /** Another title bears the number. */
  | 'NUMBER_TAKEN'
  /** The day is later than today or earlier than that of the step before. */
  | 'DAY_OUT_OF_ORDER';

/** Why nothing was done with a candidate. */
export type CandidateErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** The caller sees no such candidate. */
  | 'NOT_ON_RECORD'
  /** Somebody changed it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** The evaluation body records what an enterprise said with the enterprise's paper. */
  | 'PAPER_MISSING'
  /** The day is later than today or earlier than that of the step before. */
  | 'DAY_OUT_OF_ORDER';

/** Why nothing was done with a title. */
export type TitlesErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** A list has more items than its description allows, or none. */
  | 'TOO_MANY'
  /** The same title stands twice. */
  | 'NAMED_TWICE'
  /** No title has this id. */
  | 'NOT_ON_RECORD'
  /** Somebody changed it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** Publicity is not over on that day. */
  | 'PUBLICITY_NOT_OVER'
  /** No holiday notice tells yet when publicity ends. */
  | 'CALENDAR_NOT_PUBLISHED'
  /** An objection is open, or was upheld. */
  | 'OBJECTION_OPEN'
  /** It is released already. */
  | 'ALREADY_RELEASED'
  /** It was revoked, or given up. */
  | 'TITLE_ENDED'
  /** A title of the same enterprise, standard, category, scheme and year is in force. */
  | 'ALREADY_IN_FORCE'
  /** The day is later than today or earlier than that of the step before. */
  | 'DAY_OUT_OF_ORDER';

/** Whom a scheme has as its working body. */
export type WorkingBodyAppointInput = {
  /** The scheme: a division code. */
  readonly scheme: string | number;
  /** The unified social credit code of the body. */
  readonly uscc: string;
  /** Its name, at most 200 characters. */
  readonly name: string;
  /** The day, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: string | null | undefined;
  /** Id of the appointment that was seen; none when none was. */
  readonly ifWorkingBody?: string | number | null | undefined;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which unit is below the working body. */
export type SubordinateUnitRecordInput = {
  /** The scheme: a division code. */
  readonly scheme: string | number;
  /** The unified social credit code of the unit. */
  readonly unit: string;
  /** Its name, at most 200 characters. */
  readonly name: string;
  /** The code of the one directly above it; the working body when omitted. */
  readonly parent?: string | null | undefined;
  /** The day, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: string | null | undefined;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which unit is no longer below another one. */
export type SubordinateUnitEndInput = {
  /** The scheme: a division code. */
  readonly scheme: string | number;
  /** The id of the relation, from `units`. */
  readonly unit: string | number;
  /** The day, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: string | null | undefined;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** How a body stands to an enterprise. */
export type BodyEnterpriseRelationRecordInput = {
  /** The body. */
  readonly body: string;
  /** The enterprise; the register holds it. */
  readonly enterprise: string;
  /** How they stand to each other. */
  readonly relation: BodyRelationKind;
  /** The day, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: string | null | undefined;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which relation no longer is. */
export type BodyEnterpriseRelationEndInput = {
  /** The id of the relation. */
  readonly relation: string | number;
  /** The day, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: string | null | undefined;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** What a body applies with. */
export type EvaluationBodyApplyInput = {
  /** The scheme: a division code. */
  readonly scheme: string | number;
  /** Its name, at most 200 characters. */
  readonly name: string;
  /** What it is. */
  readonly kind: EvaluationBodyKind;
  /** Its country of registration, two letters: `CN`. */
  readonly registeredIn: string | number;
  /** Where it is registered, at most 200 characters. */
  readonly registeredAddress: string;
  /** What it knows of the trade and can do, at most 2000 characters. */
  readonly capability: string;
  /** That it takes no fee of any kind from enterprises. */
  readonly takesNoFees: boolean;
  /** That it stands in no relation to an enterprise. Relations are recorded first: `bodyEnterpriseRelationRecord`. */
  readonly statesNoRelations: boolean;
  /** Categories of GB/T 4754-2017 that it applies for, at most 50: `C1530`. */
  readonly categories: ReadonlyArray<string>;
  /** The day, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: string | null | undefined;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which body passed the formal check. */
export type EvaluationBodyFormalCheckPassInput = {
  /** The body. */
  readonly body: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** The day, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: string | null | undefined;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which body passed the experts' review. */
export type EvaluationBodyExpertReviewPassInput = {
  /** The body. */
  readonly body: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** The day, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: string | null | undefined;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which body is refused. */
export type EvaluationBodyRefuseInput = {
  /** The body. */
  readonly body: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** Why, at most 2000 characters. */
  readonly reason: string;
  /** The day, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: string | null | undefined;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which body is suspended. */
export type EvaluationBodySuspendInput = {
  /** The body. */
  readonly body: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** Why, at most 2000 characters. */
  readonly reason: string;
  /** The day, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: string | null | undefined;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which body goes on. */
export type EvaluationBodyResumeInput = {
  /** The body. */
  readonly body: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** Why, at most 2000 characters. */
  readonly reason?: string | null | undefined;
  /** The day, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: string | null | undefined;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which body leaves. */
export type EvaluationBodyWithdrawInput = {
  /** The body. */
  readonly body: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** Why, at most 2000 characters. */
  readonly reason?: string | null | undefined;
  /** The day, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: string | null | undefined;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Who comes into the pool. */
export type ExpertEnterInput = {
  /** The scheme: a division code. */
  readonly scheme: string | number;
  /** The name, at most 100 characters. */
  readonly name: string;
  /** Whom the expert works for, at most 200 characters. */
  readonly employer?: string | null | undefined;
  /** What the expert knows, at most 20. */
  readonly fields: ReadonlyArray<string>;
  /** Bodies and enterprises that the expert is not asked about, at most 100. */
  readonly conflicts?: ReadonlyArray<ExpertConflictInput> | null | undefined;
  /** The day, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: string | null | undefined;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Whom an expert is tied to. */
export type ExpertConflictInput = {
  /** The unified social credit code of a body or an enterprise. */
  readonly uscc: string;
  /** How the expert is tied to it, at most 200 characters. */
  readonly reason: string;
};

/** Who an expert is; it replaces all that was said before. */
export type ExpertAmendInput = {
  /** The expert. */
  readonly expert: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** The name, at most 100 characters. */
  readonly name: string;
  /** Whom the expert works for, at most 200 characters. */
  readonly employer?: string | null | undefined;
  /** What the expert knows, at most 20. */
  readonly fields: ReadonlyArray<string>;
  /** Bodies and enterprises that the expert is not asked about, at most 100. */
  readonly conflicts?: ReadonlyArray<ExpertConflictInput> | null | undefined;
  /** The day, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: string | null | undefined;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Who leaves the pool. */
export type ExpertLeaveInput = {
  /** The expert. */
  readonly expert: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** Why, at most 2000 characters. */
  readonly reason: string;
  /** The day, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: string | null | undefined;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** What an expert is asked to look at. */
export type ExpertTaskAssignInput = {
  /** What sort of thing. */
  readonly subjectKind: ExpertSubjectKind;
  /** The id of the thing. */
  readonly subject: string | number;
  /** What is asked. */
  readonly kind: ExpertTaskKind;
  /** Who is asked. */
  readonly expert: string | number;
  /** The day, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: string | null | undefined;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** What an expert found. */
export type ExpertOpinionRecordInput = {
  /** The task. */
  readonly task: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** In favour or against. */
  readonly opinion: ExpertOpinion;
  /** On which grounds, at most 2000 characters. */
  readonly text: string;
  /** The day, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: string | null | undefined;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which task is cancelled. */
export type ExpertTaskCancelInput = {
  /** The task. */
  readonly task: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** Why, at most 2000 characters. */
  readonly reason: string;
  /** The day, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: string | null | undefined;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** What a declaration says. */
export type DeclarationContentInput = {
  /** The number of the standard. */
  readonly number: string;
  /** The name of the standard, at most 200 characters. */
  readonly name: string;
  /** Whose standard it is. */
  readonly origin: StandardOrigin;
  /** What it applies to, at most 100. */
  readonly products?: ReadonlyArray<DeclaredProductInput> | null | undefined;
  /** Codes of the International Classification for Standards, at most 20. */
  readonly ics?: ReadonlyArray<StandardClassificationInput> | null | undefined;
  /** Codes of the Chinese Classification for Standards, at most 20. */
  readonly ccs?: ReadonlyArray<StandardClassificationInput> | null | undefined;
  /** The level that the enterprise claims, at most 200 characters. */
  readonly levelClaimed?: string | null | undefined;
  /** What it says about mandatory standards; a draft may leave it out. */
  readonly mandatoryStatement?: MandatoryStatementInput | null | undefined;
  /** National and industry standards that it is to be compared with, at most 20. */
  readonly referenceStandards?: ReadonlyArray<string> | null | undefined;
  /** Its indicators, at most 100, each name once. */
  readonly indicators?: ReadonlyArray<IndicatorInput> | null | undefined;
};

/** A product or service. */
export type DeclaredProductInput = {
  /** Whether it is goods or a service. */
  readonly kind: ProductKind;
  /** Its name, at most 200 characters. */
  readonly name: string;
  /** Its model, at most 200 characters. */
  readonly model?: string | null | undefined;
};

/** A code of a classification of standards. */
export type StandardClassificationInput = {
  /** The code: `67.140.10`, `X55`. */
  readonly code: string;
  /** The edition of the classification: `7`, `1989`. */
  readonly edition: string;
};

/** What an enterprise says about mandatory standards. */
export type MandatoryStatementInput = {
  /** Whether some apply. */
  readonly kind: MandatoryStatementKind;
  /** Those that apply and are met, at most 20; none with NONE_APPLY. */
  readonly standards?: ReadonlyArray<string> | null | undefined;
};

/** What a standard promises in one point. */
export type IndicatorInput = {
  /** The group. */
  readonly group: IndicatorGroup;
  /** Its name, at most 100 characters. */
  readonly name: string;
  /** The unit of its value; none for a number without unit. */
  readonly unit?: string | null | undefined;
  /** Which values are better. */
  readonly direction: IndicatorDirection;
  /** Decimal text, at most 30 characters. */
  readonly value: string;
  /** Whether it is a core indicator. */
  readonly core: boolean;
  /** How it is tested, at most 200 characters. */
  readonly testMethod?: string | null | undefined;
};

/** A draft. */
export type DeclarationDraftInput = {
  /** The draft that says something else from now on; omitted for a new one. */
  readonly declaration?: string | number | null | undefined;
  /** The revision at which it was seen; needed with `declaration`. */
  readonly ifRevision?: number | null | undefined;
  /** The declaration whose place a new draft is to take. */
  readonly revises?: string | number | null | undefined;
  /** What it says; it replaces all that an earlier draft said. */
  readonly content: DeclarationContentInput;
  /** The enterprise's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which draft is declared. */
export type DeclarationDeclareInput = {
  /** The draft. */
  readonly declaration: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** The day from which it is declared, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: string | null | undefined;
  /** The enterprise's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which declaration is revised by which draft. */
export type DeclarationReviseInput = {
  /** The declaration in effect. */
  readonly declaration: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** The draft that takes its place. */
  readonly draft: string | number;
  /** The revision at which the draft was seen. */
  readonly ifDraftRevision: number;
  /** The day from which it does, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The enterprise's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which declaration is given up. */
export type DeclarationWithdrawInput = {
  /** The declaration in effect. */
  readonly declaration: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** The first day on which it is not in effect, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The enterprise's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** What a national or industry standard asks. */
export type BaselineSetInput = {
  /** The number of the standard. */
  readonly referenceStandard: string;
  /** The indicator's name, at most 100 characters. */
  readonly indicator: string;
  /** The unit of its value; none for a number without unit. */
  readonly unit?: string | null | undefined;
  /** Which values are better. */
  readonly direction: IndicatorDirection;
  /** Decimal text, at most 30 characters; null when it asks nothing from that day on. */
  readonly value?: string | null | undefined;
  /** First day on which it holds; it holds to the day on which another value is on record. */
  readonly validFrom: string;
  /** Id of the baseline that was seen to hold on that day; none when none was. */
  readonly ifBaseline?: string | number | null | undefined;
  /** The department's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** What is posted. */
export type EvaluationPublicityPostInput = {
  /** The scheme. */
  readonly scheme: string | number;
  /** The evaluation bodies, at most 100. */
  readonly evaluationBodies?: ReadonlyArray<SeenSubjectInput> | null | undefined;
  /** The evaluation schemes, at most 100. */
  readonly evaluationSchemes?: ReadonlyArray<SeenSubjectInput> | null | undefined;
  /** How many working days, 1 to 250. Left out: those of the scheme's rule; where its text is silent, none are required. */
  readonly workingDays?: number | null | undefined;
  /** The day of posting, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** What is announced. */
export type EvaluationPublicityAnnounceInput = {
  /** The publicity. */
  readonly publicity: string | number;
  /** The evaluation bodies, at most 100. */
  readonly evaluationBodies?: ReadonlyArray<SeenSubjectInput> | null | undefined;
  /** The evaluation schemes, at most 100. */
  readonly evaluationSchemes?: ReadonlyArray<SeenSubjectInput> | null | undefined;
  /** The day of announcing, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** A thing as it was seen. */
export type SeenSubjectInput = {
  /** Its id. */
  readonly id: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
};

/** A draft. */
export type EvaluationSchemeDraftInput = {
  /** The draft that says something else from now on; omitted for a new one. */
  readonly evaluationScheme?: string | number | null | undefined;
  /** The revision at which it was seen; needed with `evaluationScheme`. */
  readonly ifRevision?: number | null | undefined;
  /** What a new one is for; omitted when a draft is changed. */
  readonly purpose?: EvaluationSchemePurposeInput | null | undefined;
  /** What it says; it replaces all that an earlier draft said. */
  readonly content: EvaluationSchemeContentInput;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** What an evaluation scheme is for. */
export type EvaluationSchemePurposeInput = {
  /** The caller's engagement as evaluation body. */
  readonly evaluationBody: string | number;
  /** Code of GB/T 4754: `C1530`. */
  readonly category: string;
  /** The edition of GB/T 4754. */
  readonly categoryEdition?: string;
  /** The year of evaluation. */
  readonly year: number;
  /** The evaluation scheme whose place it is to take: of the same scheme and category. */
  readonly supersedes?: string | number | null | undefined;
};

/** What an evaluation scheme says. */
export type EvaluationSchemeContentInput = {
  /** Its title, at most 200 characters. */
  readonly title: string;
  /** After how many months results are evaluated anew, 1 to 120; needed where the text gives titles no validity. */
  readonly cycleMonths?: number | null | undefined;
  /** How many leaders at most, 1 to 1,000. */
  readonly maxLeaders?: number | null | undefined;
  /** What is scored, at most 100, each name once. */
  readonly criteria?: ReadonlyArray<EvaluationCriterionInput> | null | undefined;
};

/** What is scored. */
export type EvaluationCriterionInput = {
  /** The group. */
  readonly group: IndicatorGroup;
  /** The indicator's name, at most 100 characters. */
  readonly name: string;
  /** The unit of its value; none for a number without unit. */
  readonly unit?: string | null | undefined;
  /** Which values are better. */
  readonly direction: IndicatorDirection;
  /** Its weight in per cent, decimal text: more than 0, at most 100. */
  readonly weight: string;
  /** The value that has no points, decimal text, at most 30 characters. */
  readonly zeroAt: string;
  /** The value that has all points, decimal text, at most 30 characters; better than that of no points. */
  readonly fullAt: string;
  /** Whether a standard without such an indicator is not ranked. */
  readonly required: boolean;
};

/** Which draft is submitted. */
export type EvaluationSchemeSubmitInput = {
  /** The evaluation scheme. */
  readonly evaluationScheme: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** The day of the step, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which evaluation scheme passes the formal check. */
export type EvaluationSchemePassFormalCheckInput = {
  /** The evaluation scheme. */
  readonly evaluationScheme: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** What is to be said with it, at most 2,000 characters. */
  readonly remark?: string | null | undefined;
  /** The day of the step, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which evaluation scheme passes the expert review. */
export type EvaluationSchemePassExpertReviewInput = {
  /** The evaluation scheme. */
  readonly evaluationScheme: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** What is to be said with it, at most 2,000 characters. */
  readonly remark?: string | null | undefined;
  /** The day of the step, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which evaluation scheme ends. */
export type EvaluationSchemeSupersedeInput = {
  /** The evaluation scheme. */
  readonly evaluationScheme: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** What is to be said with it, at most 2,000 characters. */
  readonly remark?: string | null | undefined;
  /** The day of the step, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which evaluation scheme is returned, and why. */
export type EvaluationSchemeReturnInput = {
  /** The evaluation scheme. */
  readonly evaluationScheme: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** Why, at most 2,000 characters; its evaluation body reads it. */
  readonly reason: string;
  /** The day of the step, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which evaluation scheme is refused, and why. */
export type EvaluationSchemeRefuseInput = {
  /** The evaluation scheme. */
  readonly evaluationScheme: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** Why, at most 2,000 characters; its evaluation body reads it. */
  readonly reason: string;
  /** The day of the step, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Key fields of a year. */
export type KeyFieldsPublishInput = {
  /** The scheme. */
  readonly scheme: string | number;
  /** The year. */
  readonly year: number;
  /** The notice that publishes them, at most 200 characters. */
  readonly notice: string;
  /** The fields, 1 to 100, each category once. */
  readonly fields?: ReadonlyArray<KeyFieldInput> | null | undefined;
  /** The day on which they are published, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** A key field. */
export type KeyFieldInput = {
  /** Code of GB/T 4754: `C1530`. */
  readonly category: string;
  /** The edition of GB/T 4754. */
  readonly categoryEdition?: string;
  /** The group's code, of `keyFieldGroups`; none where the scheme's text names none. */
  readonly group?: string | number | null | undefined;
  /** The field in the notice's words, at most 200 characters. */
  readonly name: string;
};

/** Which key field is withdrawn, and why. */
export type KeyFieldWithdrawInput = {
  /** The key field. */
  readonly keyField: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** Why, at most 2,000 characters. */
  readonly reason: string;
  /** The day of the step, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** A call. */
export type CallOpenInput = {
  /** The scheme. */
  readonly scheme: string | number;
  /** The year. */
  readonly year: number;
  /** Its title, at most 200 characters. */
  readonly title: string;
  /** What it asks for, at most 2,000 characters. */
  readonly text: string;
  /** Ids of the key fields that it is around, 1 to 100. */
  readonly keyFields?: ReadonlyArray<string | number> | null | undefined;
  /** The last day on which it can be answered; none when it is open until it is closed. */
  readonly closesOn?: string | null | undefined;
  /** The day of the step, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which call is closed. */
export type CallCloseInput = {
  /** The call. */
  readonly call: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** The first day on which it is not answered any more, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Who files something. Whoever wants to stay unnamed gives neither name nor contact. */
export type FiledByInput = {
  /** What the filer is. */
  readonly kind: FilerKind;
  /** The name, at most 200 characters. */
  readonly name?: string | null | undefined;
  /** How the filer can be reached, at most 200 characters. */
  readonly contact?: string | null | undefined;
};

/** An objection. */
export type ObjectionFileInput = {
  /** The publicity. */
  readonly publicity: string | number;
  /** The candidate, body or evaluation scheme that it is raised against; omitted for the whole. */
  readonly against?: string | number | null | undefined;
  /** What is wrong, 1 to 4000 characters. Only those who handle it read it. */
  readonly grounds: string;
  /** Who files it; kept apart. */
  readonly filer: FiledByInput;
  /** Only from those who handle it, for what came on paper: the day it was received, not later than today. Whoever files for themselves does so today in Asia/Shanghai. */
  readonly on?: string | null | undefined;
  /** The filer's key for this request, a random UUID (version 4) without a sign-in: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which objection is put before the experts. */
export type ObjectionReviewInput = {
  /** The objection. */
  readonly objection: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** The day, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which objection is dismissed, and why. */
export type ObjectionDismissInput = {
  /** The objection. */
  readonly objection: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** Why, 1 to 4000 characters; public. Names of filers and experts do not belong here. */
  readonly reasons: string;
  /** The day from which it is dismissed, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which objection is upheld, and why. */
export type ObjectionUpholdInput = {
  /** The objection. */
  readonly objection: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** Why, 1 to 4000 characters; public. Names of filers and experts do not belong here. */
  readonly reasons: string;
  /** The day from which it is upheld, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which suggestion is considered. */
export type SuggestionConsiderInput = {
  /** The suggestion. */
  readonly suggestion: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** The day, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which suggestion is taken up, and why. */
export type SuggestionAdoptInput = {
  /** The suggestion. */
  readonly suggestion: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** Why, 1 to 4000 characters; public. */
  readonly reasons: string;
  /** The day, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which suggestion is not taken up, and why. */
export type SuggestionDeclineInput = {
  /** The suggestion. */
  readonly suggestion: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** Why, 1 to 4000 characters; public. */
  readonly reasons: string;
  /** The day, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** By which evaluation scheme a ranking is opened. */
export type RankingOpenInput = {
  /** The announced evaluation scheme. */
  readonly evaluationScheme: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** The day, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** What is ranked. */
export type RankingComputeInput = {
  /** The ranking. */
  readonly ranking: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** The declarations that are ranked, at most 500, each once. */
  readonly declarations: ReadonlyArray<string | number>;
  /** The day for which they are judged, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** What is reported. */
export type RankingReportInput = {
  /** The ranking. */
  readonly ranking: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** The report, at most 50000 characters; it may have lines. */
  readonly text: string;
  /** The day, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which ranking's report was passed. */
export type RankingAuditInput = {
  /** The ranking. */
  readonly ranking: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** The day, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which ranking is returned. */
export type RankingReturnInput = {
  /** The ranking. */
  readonly ranking: string | number;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** Why, at most 5000 characters; it may have lines. */
  readonly reasons: string;
  /** The day, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** An enterprise's conformity report. */
export type ConformityReportRecordInput = {
  /** The entry of the ranking. */
  readonly entry: string | number;
  /** The id of the conformity report that was seen to stand; null when none did. */
  readonly ifReport?: string | number | null | undefined;
  /** The name of the file, at most 200 characters. */
  readonly fileName: string;
  /** SHA-256 of the file, 64 hexadecimal digits in lower case. */
  readonly sha256: string;
  /** The day that the report bears, not later than today. */
  readonly dated: string;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** A commitment. */
export type QualityCommitmentSignInput = {
  /** What the enterprise commits itself to, at most 2000 characters. */
  readonly text: string;
  /** Who signs for it, at most 200 characters. */
  readonly signedBy: string;
  /** The day from which it has effect, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** A short list as it shall be. */
export type ShortlistDrawInput = {
  /** The ranking's id. */
  readonly ranking: string | number;
  /** The short list's revision at which it was seen; before it is drawn the ranking's. */
  readonly ifRevision: number;
  /** Ids of the ranking's entries that are chosen, 1 to 100. */
  readonly entries: ReadonlyArray<string | number>;
  /** Entries that rank before or beside the last one chosen and are left out, at most 100; none when omitted. */
  readonly skipped?: ReadonlyArray<SkippedRankInput> | null | undefined;
  /** The day; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The evaluation body's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** An entry that is left out of a short list. */
export type SkippedRankInput = {
  /** The entry's id. */
  readonly entry: string | number;
  /** Why, 1 to 1000 characters. */
  readonly reason: string;
};

/** A list to be posted. */
export type ShortlistPostInput = {
  /** The ranking's id. */
  readonly ranking: string | number;
  /** The short list's revision at which it was seen; before it is drawn the ranking's. */
  readonly ifRevision: number;
  /** For how many working days, 1 to 250; as many as the scheme asks when omitted, and no stated number where its text is silent. */
  readonly workingDays?: number | null | undefined;
  /** The publisher's own numbers; whoever has none gets scheme, year, category and a running number. */
  readonly numbers?: ReadonlyArray<TitleNumberInput> | null | undefined;
  /** The day of posting, which is not counted; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The publisher's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** The number of a title to be. */
export type TitleNumberInput = {
  /** The candidate's id. */
  readonly candidate: string | number;
  /** Its number, 1 to 100 characters, no other title's. */
  readonly number: string;
};

/** A consent to be recorded. */
export type CandidateConsentInput = {
  /** The candidate's id. */
  readonly candidate: string | number;
  /** Its revision at which it was seen. */
  readonly ifRevision: number;
  /** The enterprise's paper; asked of the evaluation body. */
  readonly paper?: ConsentPaperInput | null | undefined;
  /** The day on which the enterprise agreed; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** A refusal to be recorded. */
export type CandidateRefuseInput = {
  /** The candidate's id. */
  readonly candidate: string | number;
  /** Its revision at which it was seen. */
  readonly ifRevision: number;
  /** The enterprise's paper; asked of the evaluation body. */
  readonly paper?: ConsentPaperInput | null | undefined;
  /** The day on which the enterprise refused; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** A paper by its fingerprint. */
export type ConsentPaperInput = {
  /** The name of its file, 1 to 200 characters. */
  readonly name: string;
  /** SHA-256, 64 hexadecimal digits in lower case. */
  readonly sha256: string;
};

/** Titles to be released. */
export type TitlesReleaseInput = {
  /** The titles, 1 to 100, each once. */
  readonly titles: ReadonlyArray<SeenTitleInput>;
  /** The day of release; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The publisher's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** A title as somebody saw it. */
export type SeenTitleInput = {
  /** The title's id. */
  readonly title: string | number;
  /** Its revision at which it was seen. */
  readonly ifRevision: number;
};

/** A title to be given up. */
export type TitleWithdrawInput = {
  /** The title's id. */
  readonly title: string | number;
  /** Its revision at which it was seen. */
  readonly ifRevision: number;
  /** The first day without it; today in Asia/Shanghai when omitted. */
  readonly on?: string | null | undefined;
  /** The enterprise's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

export type YearBaselineSetMutationVariables = Exact<{
  input: BaselineSetInput;
  language: Language;
}>;


export type YearBaselineSetMutation = { readonly baselineSet: { readonly baseline: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: BaselineSetErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearBaselinesQueryVariables = Exact<{
  referenceStandard: string;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type YearBaselinesQuery = { readonly baselines: ReadonlyArray<{ readonly id: string, readonly referenceStandard: string, readonly indicator: string, readonly unit: string | null, readonly direction: IndicatorDirection, readonly value: string, readonly validFrom: string, readonly lastDay: string | null }> | null };

export type YearBoardQueryVariables = Exact<{
  scheme: string | number;
  year: number;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type YearBoardQuery = { readonly workingBody: { readonly name: string, readonly uscc: string } | null, readonly keyFields: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly category: string, readonly state: KeyFieldState, readonly stateSince: string, readonly publishedOn: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly calls: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly state: CallState, readonly openedOn: string, readonly closesOn: string | null, readonly stateSince: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly evaluationBodies: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly state: EvaluationBodyState, readonly stateSince: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly evaluationSchemes: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly category: string, readonly evaluationBodyName: string, readonly state: EvaluationSchemeState, readonly stateSince: string | null, readonly publicity: { readonly id: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly rankings: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly category: string, readonly year: number, readonly state: RankingState, readonly stateSince: string, readonly evaluationScheme: { readonly id: string, readonly title: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly publicities: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: PublicityKind, readonly postedOn: string, readonly workingDays: number | null, readonly lastDay: string | null, readonly end: PublicityEnd, readonly daysLeft: number | null, readonly over: boolean | null, readonly subjects: ReadonlyArray<{ readonly kind: PublicitySubjectKind, readonly id: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly objections: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly scheme: string, readonly state: ObjectionState, readonly against: string | null, readonly publicity: { readonly id: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type PublicityClockFragment = { readonly postedOn: string, readonly workingDays: number | null, readonly lastDay: string | null, readonly end: PublicityEnd, readonly daysLeft: number | null, readonly over: boolean | null };

export type YearBodiesQueryVariables = Exact<{
  scheme: string | number;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type YearBodiesQuery = { readonly evaluationBodies: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly uscc: string, readonly kind: EvaluationBodyKind, readonly state: EvaluationBodyState, readonly stateSince: string | null, readonly revision: number } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type YearBodyEnterpriseRelationEndMutationVariables = Exact<{
  input: BodyEnterpriseRelationEndInput;
  language: Language;
}>;


export type YearBodyEnterpriseRelationEndMutation = { readonly bodyEnterpriseRelationEnd: { readonly relation: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: BodyEnterpriseRelationErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearBodyEnterpriseRelationRecordMutationVariables = Exact<{
  input: BodyEnterpriseRelationRecordInput;
  language: Language;
}>;


export type YearBodyEnterpriseRelationRecordMutation = { readonly bodyEnterpriseRelationRecord: { readonly relation: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: BodyEnterpriseRelationErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearBodyQueryVariables = Exact<{
  id: string | number;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  language: Language;
}>;


export type YearBodyQuery = { readonly evaluationBody: { readonly id: string, readonly scheme: string, readonly uscc: string, readonly name: string, readonly kind: EvaluationBodyKind, readonly registeredIn: string, readonly state: EvaluationBodyState, readonly stateSince: string | null, readonly revision: number, readonly recordedAt: string, readonly application: { readonly registeredAddress: string, readonly capability: string, readonly takesNoFees: boolean, readonly statesNoRelations: boolean, readonly fields: ReadonlyArray<{ readonly category: string, readonly edition: string }> } | null, readonly steps: ReadonlyArray<{ readonly action: string, readonly state: string, readonly on: string | null, readonly recordedAt: string, readonly text: string | null }>, readonly enterpriseRelations: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly relation: BodyRelationKind, readonly validFrom: string, readonly lastDay: string | null, readonly enterprise: { readonly uscc: string, readonly name: string | null } } }> }, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly possible: boolean, readonly notBefore: string | null, readonly notAfter: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> }> } | null };

export type ActionFragment = { readonly action: string, readonly possible: boolean, readonly notBefore: string | null, readonly notAfter: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> };

export type ClauseFragment = { readonly document: string, readonly clause: string, readonly basis: RuleBasis };

export type YearCallCloseMutationVariables = Exact<{
  input: CallCloseInput;
  language: Language;
}>;


export type YearCallCloseMutation = { readonly callClose: { readonly call: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: CallErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearCallOpenMutationVariables = Exact<{
  input: CallOpenInput;
  language: Language;
}>;


export type YearCallOpenMutation = { readonly callOpen: { readonly call: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: CallErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearCallQueryVariables = Exact<{
  id: string | number;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  language: Language;
}>;


export type YearCallQuery = { readonly call: { readonly id: string, readonly scheme: string, readonly year: number, readonly title: string, readonly text: string, readonly openedOn: string, readonly closesOn: string | null, readonly state: CallState, readonly stateSince: string, readonly revision: number, readonly recordedAt: string, readonly keyFields: ReadonlyArray<{ readonly id: string, readonly name: string, readonly category: string, readonly state: KeyFieldState }>, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly possible: boolean, readonly notBefore: string | null, readonly notAfter: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> }> } | null };

export type YearCallsQueryVariables = Exact<{
  scheme: string | number;
  year?: number | null | undefined;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type YearCallsQuery = { readonly calls: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly year: number, readonly state: CallState, readonly openedOn: string, readonly closesOn: string | null, readonly keyFields: ReadonlyArray<{ readonly id: string, readonly name: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type YearCandidaciesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type YearCandidaciesQuery = { readonly candidacies: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly ranking: string, readonly scheme: string, readonly category: string, readonly year: number, readonly rank: number, readonly standard: string, readonly shortlistedOn: string, readonly state: TitleState, readonly number: string | null, readonly revision: number, readonly consent: { readonly outcome: ConsentOutcome, readonly givenOn: string } | null, readonly steps: ReadonlyArray<{ readonly revision: number, readonly action: string, readonly state: TitleState, readonly on: string | null, readonly recordedAt: string, readonly role: string }>, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly possible: boolean, readonly notBefore: string | null, readonly notAfter: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type YearCandidateConsentMutationVariables = Exact<{
  input: CandidateConsentInput;
  language: Language;
}>;


export type YearCandidateConsentMutation = { readonly candidateConsent: { readonly candidate: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: CandidateErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearCandidateRefuseMutationVariables = Exact<{
  input: CandidateRefuseInput;
  language: Language;
}>;


export type YearCandidateRefuseMutation = { readonly candidateRefuse: { readonly candidate: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: CandidateErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearCommitmentsQueryVariables = Exact<{
  uscc: string;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type YearCommitmentsQuery = { readonly qualityCommitments: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly text: string, readonly signedBy: string, readonly signedOn: string, readonly recordedAt: string, readonly enterprise: { readonly name: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type YearConformityReportRecordMutationVariables = Exact<{
  input: ConformityReportRecordInput;
  language: Language;
}>;


export type YearConformityReportRecordMutation = { readonly conformityReportRecord: { readonly conformityReport: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: ConformityReportErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearDeclarationDeclareMutationVariables = Exact<{
  input: DeclarationDeclareInput;
  language: Language;
}>;


export type YearDeclarationDeclareMutation = { readonly declarationDeclare: { readonly declaration: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: DeclarationDeclareErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearDeclarationDraftMutationVariables = Exact<{
  input: DeclarationDraftInput;
  language: Language;
}>;


export type YearDeclarationDraftMutation = { readonly declarationDraft: { readonly declaration: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: DeclarationDraftErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearDeclarationReviseMutationVariables = Exact<{
  input: DeclarationReviseInput;
  language: Language;
}>;


export type YearDeclarationReviseMutation = { readonly declarationRevise: { readonly declaration: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: DeclarationReviseErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearDeclarationWithdrawMutationVariables = Exact<{
  input: DeclarationWithdrawInput;
  language: Language;
}>;


export type YearDeclarationWithdrawMutation = { readonly declarationWithdraw: { readonly declaration: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: DeclarationWithdrawErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearDeclarationQueryVariables = Exact<{
  id: string | number;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  language: Language;
}>;


export type YearDeclarationQuery = { readonly declaration: { readonly id: string, readonly number: string, readonly numberAsPublished: string, readonly name: string, readonly origin: StandardOrigin, readonly state: DeclarationState, readonly stateSince: string | null, readonly declaredOn: string | null, readonly revision: number, readonly recordedAt: string, readonly levelClaimed: string | null, readonly referenceStandards: ReadonlyArray<string>, readonly enterprise: { readonly uscc: string, readonly name: string | null }, readonly products: ReadonlyArray<{ readonly kind: ProductKind, readonly name: string, readonly model: string | null }>, readonly ics: ReadonlyArray<{ readonly code: string, readonly edition: string }>, readonly ccs: ReadonlyArray<{ readonly code: string, readonly edition: string }>, readonly mandatoryStatement: { readonly kind: MandatoryStatementKind, readonly standards: ReadonlyArray<string> } | null, readonly indicators: ReadonlyArray<{ readonly group: IndicatorGroup, readonly name: string, readonly unit: string | null, readonly direction: IndicatorDirection, readonly value: string, readonly core: boolean, readonly testMethod: string | null }>, readonly revises: { readonly id: string, readonly number: string, readonly state: DeclarationState, readonly revision: number } | null, readonly comparisonWithRevised: { readonly changes: ReadonlyArray<{ readonly name: string, readonly change: IndicatorChangeKind, readonly before: { readonly value: string, readonly unit: string | null, readonly core: boolean } | null, readonly after: { readonly value: string, readonly unit: string | null, readonly core: boolean } | null }>, readonly coreIndicatorsFell: ReadonlyArray<{ readonly name: string }>, readonly coreIndicatorsInDoubt: ReadonlyArray<{ readonly name: string }> } | null, readonly comparisonWithBaselines: { readonly stricter: boolean | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly indicators: ReadonlyArray<{ readonly verdict: BaselineVerdict, readonly indicator: { readonly name: string, readonly value: string, readonly unit: string | null, readonly core: boolean }, readonly baselines: ReadonlyArray<{ readonly id: string, readonly referenceStandard: string, readonly value: string, readonly unit: string | null, readonly validFrom: string }> }> }, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly possible: boolean, readonly notBefore: string | null, readonly notAfter: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> }> } | null };

export type YearVersionChangesFragment = { readonly changes: ReadonlyArray<{ readonly name: string, readonly change: IndicatorChangeKind, readonly before: { readonly value: string, readonly unit: string | null, readonly core: boolean } | null, readonly after: { readonly value: string, readonly unit: string | null, readonly core: boolean } | null }>, readonly coreIndicatorsFell: ReadonlyArray<{ readonly name: string }>, readonly coreIndicatorsInDoubt: ReadonlyArray<{ readonly name: string }> };

export type YearDeclarationsQueryVariables = Exact<{
  uscc: string;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type YearDeclarationsQuery = { readonly declarations: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly number: string, readonly name: string, readonly state: DeclarationState, readonly stateSince: string | null, readonly declaredOn: string | null, readonly revision: number, readonly comparisonWithBaselines: { readonly stricter: boolean | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type YearEvaluationBodyApplyMutationVariables = Exact<{
  input: EvaluationBodyApplyInput;
  language: Language;
}>;


export type YearEvaluationBodyApplyMutation = { readonly evaluationBodyApply: { readonly body: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: EvaluationBodyErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearEvaluationBodyExpertReviewPassMutationVariables = Exact<{
  input: EvaluationBodyExpertReviewPassInput;
  language: Language;
}>;


export type YearEvaluationBodyExpertReviewPassMutation = { readonly evaluationBodyExpertReviewPass: { readonly body: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: EvaluationBodyErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearEvaluationBodyFormalCheckPassMutationVariables = Exact<{
  input: EvaluationBodyFormalCheckPassInput;
  language: Language;
}>;


export type YearEvaluationBodyFormalCheckPassMutation = { readonly evaluationBodyFormalCheckPass: { readonly body: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: EvaluationBodyErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearEvaluationBodyRefuseMutationVariables = Exact<{
  input: EvaluationBodyRefuseInput;
  language: Language;
}>;


export type YearEvaluationBodyRefuseMutation = { readonly evaluationBodyRefuse: { readonly body: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: EvaluationBodyErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearEvaluationBodyResumeMutationVariables = Exact<{
  input: EvaluationBodyResumeInput;
  language: Language;
}>;


export type YearEvaluationBodyResumeMutation = { readonly evaluationBodyResume: { readonly body: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: EvaluationBodyErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearEvaluationBodySuspendMutationVariables = Exact<{
  input: EvaluationBodySuspendInput;
  language: Language;
}>;


export type YearEvaluationBodySuspendMutation = { readonly evaluationBodySuspend: { readonly body: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: EvaluationBodyErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearEvaluationBodyWithdrawMutationVariables = Exact<{
  input: EvaluationBodyWithdrawInput;
  language: Language;
}>;


export type YearEvaluationBodyWithdrawMutation = { readonly evaluationBodyWithdraw: { readonly body: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: EvaluationBodyErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearEvaluationPublicityAnnounceMutationVariables = Exact<{
  input: EvaluationPublicityAnnounceInput;
  language: Language;
}>;


export type YearEvaluationPublicityAnnounceMutation = { readonly evaluationPublicityAnnounce: { readonly publicity: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: EvaluationPublicityErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearEvaluationPublicityPostMutationVariables = Exact<{
  input: EvaluationPublicityPostInput;
  language: Language;
}>;


export type YearEvaluationPublicityPostMutation = { readonly evaluationPublicityPost: { readonly publicity: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: EvaluationPublicityErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearEvaluationSchemeDraftMutationVariables = Exact<{
  input: EvaluationSchemeDraftInput;
  language: Language;
}>;


export type YearEvaluationSchemeDraftMutation = { readonly evaluationSchemeDraft: { readonly evaluationScheme: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: EvaluationSchemeErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearEvaluationSchemePassExpertReviewMutationVariables = Exact<{
  input: EvaluationSchemePassExpertReviewInput;
  language: Language;
}>;


export type YearEvaluationSchemePassExpertReviewMutation = { readonly evaluationSchemePassExpertReview: { readonly evaluationScheme: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: EvaluationSchemeErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearEvaluationSchemePassFormalCheckMutationVariables = Exact<{
  input: EvaluationSchemePassFormalCheckInput;
  language: Language;
}>;


export type YearEvaluationSchemePassFormalCheckMutation = { readonly evaluationSchemePassFormalCheck: { readonly evaluationScheme: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: EvaluationSchemeErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearEvaluationSchemeRefuseMutationVariables = Exact<{
  input: EvaluationSchemeRefuseInput;
  language: Language;
}>;


export type YearEvaluationSchemeRefuseMutation = { readonly evaluationSchemeRefuse: { readonly evaluationScheme: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: EvaluationSchemeErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearEvaluationSchemeReturnMutationVariables = Exact<{
  input: EvaluationSchemeReturnInput;
  language: Language;
}>;


export type YearEvaluationSchemeReturnMutation = { readonly evaluationSchemeReturn: { readonly evaluationScheme: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: EvaluationSchemeErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearEvaluationSchemeSubmitMutationVariables = Exact<{
  input: EvaluationSchemeSubmitInput;
  language: Language;
}>;


export type YearEvaluationSchemeSubmitMutation = { readonly evaluationSchemeSubmit: { readonly evaluationScheme: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: EvaluationSchemeErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearEvaluationSchemeSupersedeMutationVariables = Exact<{
  input: EvaluationSchemeSupersedeInput;
  language: Language;
}>;


export type YearEvaluationSchemeSupersedeMutation = { readonly evaluationSchemeSupersede: { readonly evaluationScheme: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: EvaluationSchemeErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearExpertAmendMutationVariables = Exact<{
  input: ExpertAmendInput;
  language: Language;
}>;


export type YearExpertAmendMutation = { readonly expertAmend: { readonly expert: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: ExpertErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearExpertEnterMutationVariables = Exact<{
  input: ExpertEnterInput;
  language: Language;
}>;


export type YearExpertEnterMutation = { readonly expertEnter: { readonly expert: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: ExpertErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearExpertLeaveMutationVariables = Exact<{
  input: ExpertLeaveInput;
  language: Language;
}>;


export type YearExpertLeaveMutation = { readonly expertLeave: { readonly expert: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: ExpertErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearExpertOpinionRecordMutationVariables = Exact<{
  input: ExpertOpinionRecordInput;
  language: Language;
}>;


export type YearExpertOpinionRecordMutation = { readonly expertOpinionRecord: { readonly task: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: ExpertTaskErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearExpertReviewQueryVariables = Exact<{
  subject: string | number;
  kind: ExpertTaskKind;
  language: Language;
}>;


export type YearExpertReviewQuery = { readonly expertReview: { readonly assignedCount: number, readonly favourableCount: number, readonly unfavourableCount: number, readonly passed: boolean, readonly tasks: ReadonlyArray<{ readonly id: string, readonly kind: ExpertTaskKind, readonly assignedOn: string, readonly state: ExpertTaskState, readonly revision: number, readonly opinion: ExpertOpinion | null, readonly text: string | null, readonly givenOn: string | null, readonly expert: { readonly id: string, readonly name: string, readonly employer: string | null }, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly possible: boolean, readonly notBefore: string | null, readonly notAfter: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> }> }> } | null };

export type YearExpertTaskAssignMutationVariables = Exact<{
  input: ExpertTaskAssignInput;
  language: Language;
}>;


export type YearExpertTaskAssignMutation = { readonly expertTaskAssign: { readonly task: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: ExpertTaskErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearExpertTaskCancelMutationVariables = Exact<{
  input: ExpertTaskCancelInput;
  language: Language;
}>;


export type YearExpertTaskCancelMutation = { readonly expertTaskCancel: { readonly task: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: ExpertTaskErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearExpertsQueryVariables = Exact<{
  scheme: string | number;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type YearExpertsQuery = { readonly experts: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly employer: string | null, readonly fields: ReadonlyArray<string>, readonly state: ExpertState, readonly revision: number, readonly recordedAt: string, readonly conflicts: ReadonlyArray<{ readonly uscc: string, readonly reason: string }>, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly possible: boolean, readonly notBefore: string | null, readonly notAfter: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type YearKeyFieldGroupsQueryVariables = Exact<{
  scheme: string | number;
  language: Language;
}>;


export type YearKeyFieldGroupsQuery = { readonly keyFieldGroups: ReadonlyArray<{ readonly code: string, readonly name: string }> | null };

export type YearKeyFieldWithdrawMutationVariables = Exact<{
  input: KeyFieldWithdrawInput;
  language: Language;
}>;


export type YearKeyFieldWithdrawMutation = { readonly keyFieldWithdraw: { readonly keyFields: ReadonlyArray<{ readonly id: string }> | null, readonly errors: ReadonlyArray<{ readonly code: KeyFieldErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearKeyFieldsPublishMutationVariables = Exact<{
  input: KeyFieldsPublishInput;
  language: Language;
}>;


export type YearKeyFieldsPublishMutation = { readonly keyFieldsPublish: { readonly keyFields: ReadonlyArray<{ readonly id: string }> | null, readonly errors: ReadonlyArray<{ readonly code: KeyFieldErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearKeyFieldsQueryVariables = Exact<{
  scheme: string | number;
  year: number;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type YearKeyFieldsQuery = { readonly keyFields: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly category: string, readonly categoryEdition: string, readonly notice: string, readonly publishedOn: string, readonly state: KeyFieldState, readonly stateSince: string, readonly withdrawnBecause: string | null, readonly revision: number, readonly recordedAt: string, readonly group: { readonly code: string, readonly name: string, readonly citation: { readonly document: string, readonly clause: string, readonly basis: RuleBasis } } | null, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly possible: boolean, readonly notBefore: string | null, readonly notAfter: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type YearObjectionDismissMutationVariables = Exact<{
  input: ObjectionDismissInput;
  language: Language;
}>;


export type YearObjectionDismissMutation = { readonly objectionDismiss: { readonly objection: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: ObjectionErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearObjectionFileMutationVariables = Exact<{
  input: ObjectionFileInput;
  language: Language;
}>;


export type YearObjectionFileMutation = { readonly objectionFile: { readonly complaint: string | null, readonly secret: string | null, readonly objection: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: ObjectionErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearObjectionFilerQueryVariables = Exact<{
  objection: string | number;
}>;


export type YearObjectionFilerQuery = { readonly objectionFiler: { readonly kind: FilerKind, readonly name: string | null, readonly contact: string | null } | null };

export type YearObjectionReviewMutationVariables = Exact<{
  input: ObjectionReviewInput;
  language: Language;
}>;


export type YearObjectionReviewMutation = { readonly objectionReview: { readonly objection: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: ObjectionErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearObjectionUpholdMutationVariables = Exact<{
  input: ObjectionUpholdInput;
  language: Language;
}>;


export type YearObjectionUpholdMutation = { readonly objectionUphold: { readonly objection: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: ObjectionErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearObjectionQueryVariables = Exact<{
  id: string | number;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  language: Language;
  handler: boolean;
}>;


export type YearObjectionQuery = { readonly objection: { readonly id: string, readonly scheme: string, readonly scope: ObjectionScope, readonly against: string | null, readonly filedOn: string, readonly filedAt: string, readonly state: ObjectionState, readonly stateSince: string, readonly reasons: string | null, readonly grounds?: string | null, readonly revision: number, readonly recordedAt: string, readonly publicity: { readonly id: string, readonly kind: PublicityKind, readonly postedOn: string, readonly workingDays: number | null, readonly lastDay: string | null, readonly end: PublicityEnd, readonly daysLeft: number | null, readonly over: boolean | null }, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly possible: boolean, readonly notBefore: string | null, readonly notAfter: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> }> } | null };

export type YearObjectionsQueryVariables = Exact<{
  publicity?: string | number | null | undefined;
  against?: string | number | null | undefined;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type YearObjectionsQuery = { readonly objections: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly scheme: string, readonly scope: ObjectionScope, readonly against: string | null, readonly filedOn: string, readonly state: ObjectionState, readonly stateSince: string, readonly reasons: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type YearPublicitiesQueryVariables = Exact<{
  scheme: string | number;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type YearPublicitiesQuery = { readonly publicities: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: PublicityKind, readonly postedOn: string, readonly workingDays: number | null, readonly lastDay: string | null, readonly end: PublicityEnd, readonly daysLeft: number | null, readonly over: boolean | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type YearPublicityQueryVariables = Exact<{
  id: string | number;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  language: Language;
}>;


export type YearPublicityQuery = { readonly publicity: { readonly id: string, readonly kind: PublicityKind, readonly scheme: string, readonly recordedAt: string, readonly postedOn: string, readonly workingDays: number | null, readonly lastDay: string | null, readonly end: PublicityEnd, readonly daysLeft: number | null, readonly over: boolean | null, readonly subjects: ReadonlyArray<{ readonly kind: PublicitySubjectKind, readonly id: string, readonly evaluationBody: { readonly id: string, readonly name: string, readonly state: EvaluationBodyState, readonly revision: number, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly possible: boolean, readonly notBefore: string | null, readonly notAfter: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> }> } | null, readonly evaluationScheme: { readonly id: string, readonly title: string, readonly state: EvaluationSchemeState, readonly revision: number, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly possible: boolean, readonly notBefore: string | null, readonly notAfter: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> }> } | null }> } | null };

export type YearQualityCommitmentSignMutationVariables = Exact<{
  input: QualityCommitmentSignInput;
  language: Language;
}>;


export type YearQualityCommitmentSignMutation = { readonly qualityCommitmentSign: { readonly commitment: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: QualityCommitmentErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearRankingAuditMutationVariables = Exact<{
  input: RankingAuditInput;
  language: Language;
}>;


export type YearRankingAuditMutation = { readonly rankingAudit: { readonly ranking: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: RankingErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearRankingComputeMutationVariables = Exact<{
  input: RankingComputeInput;
  language: Language;
}>;


export type YearRankingComputeMutation = { readonly rankingCompute: { readonly ranking: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: RankingErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearRankingEntriesQueryVariables = Exact<{
  id: string | number;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  handler: boolean;
}>;


export type YearRankingEntriesQuery = { readonly ranking: { readonly entries: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly rank: number, readonly score: string, readonly standard: string, readonly enteredOn: string, readonly coreIndicatorsStricter: number, readonly enterprise: { readonly uscc: string, readonly name: string | null }, readonly declaration: { readonly id: string, readonly comparisonWithBaselines: { readonly indicators: ReadonlyArray<{ readonly verdict: BaselineVerdict, readonly indicator: { readonly name: string }, readonly baselines: ReadonlyArray<{ readonly referenceStandard: string, readonly value: string, readonly unit: string | null }> }> } } | null, readonly points: ReadonlyArray<{ readonly position: number, readonly name: string, readonly unit: string | null, readonly value: string | null, readonly weight: string, readonly points: string, readonly zeroAt: string, readonly fullAt: string, readonly direction: IndicatorDirection }>, readonly creditRecords: ReadonlyArray<{ readonly scheme: string, readonly ground: ExitGround, readonly effectiveOn: string, readonly banLastDay: string | null }>, readonly conformityReport?: { readonly id: string, readonly fileName: string, readonly sha256: string, readonly dated: string, readonly suppliedBy: ConformityReportSource } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type YearRankingExclusionsQueryVariables = Exact<{
  id: string | number;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type YearRankingExclusionsQuery = { readonly ranking: { readonly exclusions: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly enterprise: { readonly uscc: string, readonly name: string | null }, readonly declaration: { readonly id: string, readonly number: string } | null, readonly reasons: ReadonlyArray<{ readonly code: RankingExclusionCode, readonly indicator: string | null, readonly message: string, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type YearRankingOpenMutationVariables = Exact<{
  input: RankingOpenInput;
  language: Language;
}>;


export type YearRankingOpenMutation = { readonly rankingOpen: { readonly ranking: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: RankingErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearRankingReportMutationVariables = Exact<{
  input: RankingReportInput;
  language: Language;
}>;


export type YearRankingReportMutation = { readonly rankingReport: { readonly ranking: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: RankingErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearRankingReturnMutationVariables = Exact<{
  input: RankingReturnInput;
  language: Language;
}>;


export type YearRankingReturnMutation = { readonly rankingReturn: { readonly ranking: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: RankingErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearRankingQueryVariables = Exact<{
  id: string | number;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  language: Language;
  handler: boolean;
}>;


export type YearRankingQuery = { readonly ranking: { readonly id: string, readonly scheme: string, readonly category: string, readonly categoryEdition: string, readonly year: number, readonly state: RankingState, readonly stateSince: string, readonly revision: number, readonly recordedAt: string, readonly openedOn: string, readonly computedOn: string | null, readonly returnReasons?: string | null, readonly evaluationScheme: { readonly id: string, readonly title: string, readonly maxLeaders: number | null, readonly criteria: ReadonlyArray<{ readonly name: string, readonly unit: string | null, readonly weight: string, readonly direction: IndicatorDirection, readonly zeroAt: string, readonly fullAt: string, readonly group: IndicatorGroup, readonly required: boolean }> } | null, readonly evaluationBody: { readonly id: string, readonly name: string, readonly uscc: string } | null, readonly report?: { readonly text: string, readonly sha256: string, readonly recordedAt: string } | null, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly possible: boolean, readonly notBefore: string | null, readonly notAfter: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> }> } | null };

export type YearRankingsQueryVariables = Exact<{
  scheme: string | number;
  year?: number | null | undefined;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type YearRankingsQuery = { readonly rankings: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly category: string, readonly year: number, readonly state: RankingState, readonly stateSince: string, readonly openedOn: string, readonly computedOn: string | null, readonly evaluationScheme: { readonly id: string, readonly title: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type YearReleasedQueryVariables = Exact<{
  id: string | number;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type YearReleasedQuery = { readonly title: { readonly state: TitleState, readonly title: { readonly id: string, readonly number: string, readonly certificateNumber: string | null, readonly publishedOn: string | null, readonly lastDay: string | null, readonly revision: number } } | null };

export type YearRemindersQueryVariables = Exact<{
  scheme?: string | number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type YearRemindersQuery = { readonly reminders: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: ReminderKind, readonly subject: string, readonly dueOn: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type YearSchemeQueryVariables = Exact<{
  id: string | number;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  language: Language;
  handler: boolean;
}>;


export type YearSchemeQuery = { readonly evaluationScheme: { readonly id: string, readonly scheme: string, readonly evaluationBodyName: string, readonly category: string, readonly categoryEdition: string, readonly year: number, readonly state: EvaluationSchemeState, readonly stateSince: string | null, readonly revision: number, readonly recordedAt: string, readonly title: string, readonly cycleMonths: number | null, readonly maxLeaders: number | null, readonly evaluationBody: { readonly id: string, readonly uscc: string } | null, readonly criteria: ReadonlyArray<{ readonly name: string, readonly unit: string | null, readonly weight: string, readonly direction: IndicatorDirection, readonly zeroAt: string, readonly fullAt: string, readonly group: IndicatorGroup, readonly required: boolean }>, readonly supersedes: { readonly id: string, readonly title: string } | null, readonly publicity: { readonly id: string, readonly postedOn: string, readonly workingDays: number | null, readonly lastDay: string | null, readonly end: PublicityEnd, readonly daysLeft: number | null, readonly over: boolean | null } | null, readonly remarks?: ReadonlyArray<{ readonly event: string, readonly on: string | null, readonly text: string, readonly recordedAt: string }>, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly possible: boolean, readonly notBefore: string | null, readonly notAfter: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> }> } | null };

export type YearSchemesQueryVariables = Exact<{
  scheme: string | number;
  year?: number | null | undefined;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type YearSchemesQuery = { readonly evaluationSchemes: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly category: string, readonly year: number, readonly evaluationBodyName: string, readonly state: EvaluationSchemeState, readonly stateSince: string | null, readonly revision: number } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type YearShortlistDrawMutationVariables = Exact<{
  input: ShortlistDrawInput;
  language: Language;
}>;


export type YearShortlistDrawMutation = { readonly shortlistDraw: { readonly shortlist: { readonly revision: number } | null, readonly errors: ReadonlyArray<{ readonly code: ShortlistErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearShortlistPostMutationVariables = Exact<{
  input: ShortlistPostInput;
  language: Language;
}>;


export type YearShortlistPostMutation = { readonly shortlistPost: { readonly shortlist: { readonly revision: number } | null, readonly errors: ReadonlyArray<{ readonly code: ShortlistErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearShortlistQueryVariables = Exact<{
  ranking: string | number;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  language: Language;
}>;


export type YearShortlistQuery = { readonly shortlist: { readonly ranking: string, readonly revision: number, readonly mostLeaders: number | null, readonly postedOn: string | null, readonly publicityLastDay: string | null, readonly candidates: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly standard: string, readonly state: TitleState, readonly number: string | null, readonly revision: number, readonly shortlistedOn: string, readonly enterprise: { readonly uscc: string, readonly name: string | null }, readonly consent: { readonly outcome: ConsentOutcome, readonly givenOn: string, readonly paper: { readonly name: string, readonly sha256: string } | null } | null, readonly steps: ReadonlyArray<{ readonly revision: number, readonly action: string, readonly state: TitleState, readonly on: string | null, readonly recordedAt: string, readonly role: string }>, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly possible: boolean, readonly notBefore: string | null, readonly notAfter: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> }> }>, readonly skipped: ReadonlyArray<{ readonly rank: number, readonly reason: string, readonly enterprise: { readonly uscc: string, readonly name: string | null } }> } | null };

export type YearSubordinateUnitEndMutationVariables = Exact<{
  input: SubordinateUnitEndInput;
  language: Language;
}>;


export type YearSubordinateUnitEndMutation = { readonly subordinateUnitEnd: { readonly workingBody: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: WorkingBodyErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearSubordinateUnitRecordMutationVariables = Exact<{
  input: SubordinateUnitRecordInput;
  language: Language;
}>;


export type YearSubordinateUnitRecordMutation = { readonly subordinateUnitRecord: { readonly workingBody: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: WorkingBodyErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearSuggestionAdoptMutationVariables = Exact<{
  input: SuggestionAdoptInput;
  language: Language;
}>;


export type YearSuggestionAdoptMutation = { readonly suggestionAdopt: { readonly suggestion: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: SuggestionErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearSuggestionConsiderMutationVariables = Exact<{
  input: SuggestionConsiderInput;
  language: Language;
}>;


export type YearSuggestionConsiderMutation = { readonly suggestionConsider: { readonly suggestion: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: SuggestionErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearSuggestionDeclineMutationVariables = Exact<{
  input: SuggestionDeclineInput;
  language: Language;
}>;


export type YearSuggestionDeclineMutation = { readonly suggestionDecline: { readonly suggestion: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: SuggestionErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearSuggestionFilerQueryVariables = Exact<{
  suggestion: string | number;
}>;


export type YearSuggestionFilerQuery = { readonly suggestionFiler: { readonly kind: FilerKind, readonly name: string | null, readonly contact: string | null } | null };

export type YearSuggestionQueryVariables = Exact<{
  id: string | number;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  language: Language;
  handler: boolean;
}>;


export type YearSuggestionQuery = { readonly suggestion: { readonly id: string, readonly scheme: string, readonly kind: SuggestionKind, readonly category: string | null, readonly receivedOn: string, readonly receivedAt: string, readonly state: SuggestionState, readonly stateSince: string, readonly reasons: string | null, readonly text?: string | null, readonly revision: number, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly possible: boolean, readonly notBefore: string | null, readonly notAfter: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> }> } | null };

export type YearSuggestionsQueryVariables = Exact<{
  scheme: string | number;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type YearSuggestionsQuery = { readonly suggestions: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SuggestionKind, readonly category: string | null, readonly receivedOn: string, readonly state: SuggestionState, readonly stateSince: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type YearTitleWithdrawMutationVariables = Exact<{
  input: TitleWithdrawInput;
  language: Language;
}>;


export type YearTitleWithdrawMutation = { readonly titleWithdraw: { readonly titles: ReadonlyArray<{ readonly title: { readonly id: string, readonly certificateNumber: string | null } }> | null, readonly errors: ReadonlyArray<{ readonly code: TitlesErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearTitlesReleaseMutationVariables = Exact<{
  input: TitlesReleaseInput;
  language: Language;
}>;


export type YearTitlesReleaseMutation = { readonly titlesRelease: { readonly titles: ReadonlyArray<{ readonly title: { readonly id: string, readonly certificateNumber: string | null } }> | null, readonly errors: ReadonlyArray<{ readonly code: TitlesErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearVersionsQueryVariables = Exact<{
  before: string | number;
  after: string | number;
  knownAt?: string | null | undefined;
}>;


export type YearVersionsQuery = { readonly compareVersions: { readonly changes: ReadonlyArray<{ readonly name: string, readonly change: IndicatorChangeKind, readonly before: { readonly value: string, readonly unit: string | null, readonly core: boolean } | null, readonly after: { readonly value: string, readonly unit: string | null, readonly core: boolean } | null }>, readonly coreIndicatorsFell: ReadonlyArray<{ readonly name: string }>, readonly coreIndicatorsInDoubt: ReadonlyArray<{ readonly name: string }> } | null };

export type YearWorkingBodyAppointMutationVariables = Exact<{
  input: WorkingBodyAppointInput;
  language: Language;
}>;


export type YearWorkingBodyAppointMutation = { readonly workingBodyAppoint: { readonly workingBody: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: WorkingBodyErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type YearWorkingBodyQueryVariables = Exact<{
  scheme: string | number;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type YearWorkingBodyQuery = { readonly workingBody: { readonly id: string, readonly name: string, readonly uscc: string, readonly appointedOn: string | null, readonly units: ReadonlyArray<{ readonly id: string, readonly uscc: string, readonly name: string | null, readonly parent: string, readonly validFrom: string | null, readonly lastDay: string | null }> } | null };

export const YearBaselineSetDocument = { kind: "Document", definitions: [], documentId: "0945fbb50b620a739d4faa4434c16416c1a5cd5992b3fc58b0905e980115dc32" } as unknown as TypedDocumentNode<YearBaselineSetMutation, YearBaselineSetMutationVariables>;
export const YearBaselinesDocument = { kind: "Document", definitions: [], documentId: "d2646b4601e988fb05a1f00478e30e8ae1e82aa6536840caedbeba93b756510d" } as unknown as TypedDocumentNode<YearBaselinesQuery, YearBaselinesQueryVariables>;
export const YearBoardDocument = { kind: "Document", definitions: [], documentId: "f06520366c26a4c500df88cca9297e37be3809378ffc67cc2edb6f827a3c381b" } as unknown as TypedDocumentNode<YearBoardQuery, YearBoardQueryVariables>;
export const YearBodiesDocument = { kind: "Document", definitions: [], documentId: "90365a543a7b7b23e8df757c7e9231606ba4e599e4500fbaca8fc5435d5b9442" } as unknown as TypedDocumentNode<YearBodiesQuery, YearBodiesQueryVariables>;
export const YearBodyEnterpriseRelationEndDocument = { kind: "Document", definitions: [], documentId: "f2f4f7392d40c514b7752665e5eb98857c6ed4b2bdd1f773d97b79c35e3ff2d0" } as unknown as TypedDocumentNode<YearBodyEnterpriseRelationEndMutation, YearBodyEnterpriseRelationEndMutationVariables>;
export const YearBodyEnterpriseRelationRecordDocument = { kind: "Document", definitions: [], documentId: "c054cde13c26763ad98d2d4f89259fb223bc81995bffdf8091bd928258f1c37c" } as unknown as TypedDocumentNode<YearBodyEnterpriseRelationRecordMutation, YearBodyEnterpriseRelationRecordMutationVariables>;
export const YearBodyDocument = { kind: "Document", definitions: [], documentId: "27937f9477f52e77f9cf991cf406e42b2144a3afe519e236a491bb36e4bc7cd3" } as unknown as TypedDocumentNode<YearBodyQuery, YearBodyQueryVariables>;
export const YearCallCloseDocument = { kind: "Document", definitions: [], documentId: "0e920dcdd82cce869d40f682a53e2f491d306bcfe5db084074271ecefd1a666e" } as unknown as TypedDocumentNode<YearCallCloseMutation, YearCallCloseMutationVariables>;
export const YearCallOpenDocument = { kind: "Document", definitions: [], documentId: "9378e98519595ba2fb5fb4af2f210452536529847b6ab5e184d47fe475af66d5" } as unknown as TypedDocumentNode<YearCallOpenMutation, YearCallOpenMutationVariables>;
export const YearCallDocument = { kind: "Document", definitions: [], documentId: "52c7850f823d17be3f80df10287c90ccf5ad942afdc008eb1f3d696a9eb48487" } as unknown as TypedDocumentNode<YearCallQuery, YearCallQueryVariables>;
export const YearCallsDocument = { kind: "Document", definitions: [], documentId: "4e89e5234d9763ad22c5b13c0a808225c1e47dbd9ba35104fd3589bfbbbb3c6f" } as unknown as TypedDocumentNode<YearCallsQuery, YearCallsQueryVariables>;
export const YearCandidaciesDocument = { kind: "Document", definitions: [], documentId: "e7227555cc28e1d3893da9659ee934779f7633b22abb5016a20bd16a1f815031" } as unknown as TypedDocumentNode<YearCandidaciesQuery, YearCandidaciesQueryVariables>;
export const YearCandidateConsentDocument = { kind: "Document", definitions: [], documentId: "362587261b152d7b69efde7ad6920fff4003e0612a16dd4f044cadd0fc03bf07" } as unknown as TypedDocumentNode<YearCandidateConsentMutation, YearCandidateConsentMutationVariables>;
export const YearCandidateRefuseDocument = { kind: "Document", definitions: [], documentId: "0bb7aa6764d40ecfe3997a8359acd5fc83867af6d8edb468f0d0cb20f0059d8d" } as unknown as TypedDocumentNode<YearCandidateRefuseMutation, YearCandidateRefuseMutationVariables>;
export const YearCommitmentsDocument = { kind: "Document", definitions: [], documentId: "d8ae7e4fa2be075243627ad05f7e9f563c09f2399549e6c021eb2c6116d63881" } as unknown as TypedDocumentNode<YearCommitmentsQuery, YearCommitmentsQueryVariables>;
export const YearConformityReportRecordDocument = { kind: "Document", definitions: [], documentId: "7b66dcb021f27d6099d97bb4d9707e6ef3ff9c0047b4a44f6730fa3f0e7a7af6" } as unknown as TypedDocumentNode<YearConformityReportRecordMutation, YearConformityReportRecordMutationVariables>;
export const YearDeclarationDeclareDocument = { kind: "Document", definitions: [], documentId: "ac798df550ec71932a8d755fa9529c42dafdc6704c546b2c6c8b030ec1efb6fc" } as unknown as TypedDocumentNode<YearDeclarationDeclareMutation, YearDeclarationDeclareMutationVariables>;
export const YearDeclarationDraftDocument = { kind: "Document", definitions: [], documentId: "7d15965c4eaf1afd6445ce606a0604581e6c2145ec67679bb5936bdd65e86c5a" } as unknown as TypedDocumentNode<YearDeclarationDraftMutation, YearDeclarationDraftMutationVariables>;
export const YearDeclarationReviseDocument = { kind: "Document", definitions: [], documentId: "8471166eba21ef279908a9f20b735111b4103e4da77c2fcb808f20a48a07d475" } as unknown as TypedDocumentNode<YearDeclarationReviseMutation, YearDeclarationReviseMutationVariables>;
export const YearDeclarationWithdrawDocument = { kind: "Document", definitions: [], documentId: "96357c4364bf7df2a22419fa0dfcace4db19a8d49300f9fa0d683b8f7dfe9556" } as unknown as TypedDocumentNode<YearDeclarationWithdrawMutation, YearDeclarationWithdrawMutationVariables>;
export const YearDeclarationDocument = { kind: "Document", definitions: [], documentId: "188bc5917fd708200d538132b8904fce84a901d6f1b55241bfadc7329b01ee80" } as unknown as TypedDocumentNode<YearDeclarationQuery, YearDeclarationQueryVariables>;
export const YearDeclarationsDocument = { kind: "Document", definitions: [], documentId: "2f55fdee4bb05f44566d4ab8b0749f06ccd43f57fd195b2f0238ae2ba0b0b210" } as unknown as TypedDocumentNode<YearDeclarationsQuery, YearDeclarationsQueryVariables>;
export const YearEvaluationBodyApplyDocument = { kind: "Document", definitions: [], documentId: "7bc08594069347db700b30548cd271a2853b1e4ce10671da98e86ce3db12b889" } as unknown as TypedDocumentNode<YearEvaluationBodyApplyMutation, YearEvaluationBodyApplyMutationVariables>;
export const YearEvaluationBodyExpertReviewPassDocument = { kind: "Document", definitions: [], documentId: "a9a947f35f60a2b4ce5ed7ad18b788ca92de72ee1dc0b7067c54f9fa53b6f32d" } as unknown as TypedDocumentNode<YearEvaluationBodyExpertReviewPassMutation, YearEvaluationBodyExpertReviewPassMutationVariables>;
export const YearEvaluationBodyFormalCheckPassDocument = { kind: "Document", definitions: [], documentId: "5a33adc81a0abd9c187a651bcea7fcd00aad1a4c14e3b2604281504d414842b8" } as unknown as TypedDocumentNode<YearEvaluationBodyFormalCheckPassMutation, YearEvaluationBodyFormalCheckPassMutationVariables>;
export const YearEvaluationBodyRefuseDocument = { kind: "Document", definitions: [], documentId: "6c7d847754f9cbc6de10da48cd1c1ce4bdde612c42cccebccfc09e22dbaf7aa4" } as unknown as TypedDocumentNode<YearEvaluationBodyRefuseMutation, YearEvaluationBodyRefuseMutationVariables>;
export const YearEvaluationBodyResumeDocument = { kind: "Document", definitions: [], documentId: "70b51b27c377c139343199a2f3cd933759a35923e9f1eb2aa63c96f052e2090f" } as unknown as TypedDocumentNode<YearEvaluationBodyResumeMutation, YearEvaluationBodyResumeMutationVariables>;
export const YearEvaluationBodySuspendDocument = { kind: "Document", definitions: [], documentId: "f9b3b4681b1a1d3b58f16346b00c619d751d903224e0298988095554c4b068fc" } as unknown as TypedDocumentNode<YearEvaluationBodySuspendMutation, YearEvaluationBodySuspendMutationVariables>;
export const YearEvaluationBodyWithdrawDocument = { kind: "Document", definitions: [], documentId: "a7078594b3d0b5da3dc218a9e213c2b03bfe1ab9c7452b3746110873aba90d40" } as unknown as TypedDocumentNode<YearEvaluationBodyWithdrawMutation, YearEvaluationBodyWithdrawMutationVariables>;
export const YearEvaluationPublicityAnnounceDocument = { kind: "Document", definitions: [], documentId: "4483a2d0ec64c0ff1b40dcffccb132abef13a0fa0390c08967cfca3996228e0c" } as unknown as TypedDocumentNode<YearEvaluationPublicityAnnounceMutation, YearEvaluationPublicityAnnounceMutationVariables>;
export const YearEvaluationPublicityPostDocument = { kind: "Document", definitions: [], documentId: "71b923fae47d98f59ce7d181f46459a84a5c32b1bbb12a39b43969497d2eaf86" } as unknown as TypedDocumentNode<YearEvaluationPublicityPostMutation, YearEvaluationPublicityPostMutationVariables>;
export const YearEvaluationSchemeDraftDocument = { kind: "Document", definitions: [], documentId: "0276c7d59a5f84874ca5e50fba1f6f31d05461866489d880a39dd3b88665e284" } as unknown as TypedDocumentNode<YearEvaluationSchemeDraftMutation, YearEvaluationSchemeDraftMutationVariables>;
export const YearEvaluationSchemePassExpertReviewDocument = { kind: "Document", definitions: [], documentId: "e416ef78660a6812648072ab9990fd054000afa460a3f300a03cb289526a66db" } as unknown as TypedDocumentNode<YearEvaluationSchemePassExpertReviewMutation, YearEvaluationSchemePassExpertReviewMutationVariables>;
export const YearEvaluationSchemePassFormalCheckDocument = { kind: "Document", definitions: [], documentId: "3326976a8372d56198c306903550bc187afac67f477deaa56f74867c9e6c7b61" } as unknown as TypedDocumentNode<YearEvaluationSchemePassFormalCheckMutation, YearEvaluationSchemePassFormalCheckMutationVariables>;
export const YearEvaluationSchemeRefuseDocument = { kind: "Document", definitions: [], documentId: "ae59fbb76fe30d723014fdcba406a7d1c7b68859992c8d52f00585e520cbe05c" } as unknown as TypedDocumentNode<YearEvaluationSchemeRefuseMutation, YearEvaluationSchemeRefuseMutationVariables>;
export const YearEvaluationSchemeReturnDocument = { kind: "Document", definitions: [], documentId: "3e5105d27edc2ec29f9d0a44e7ee371686f67cfec427a875d8a0900aa54a9f5f" } as unknown as TypedDocumentNode<YearEvaluationSchemeReturnMutation, YearEvaluationSchemeReturnMutationVariables>;
export const YearEvaluationSchemeSubmitDocument = { kind: "Document", definitions: [], documentId: "288a4bd5b707cabf4dd78994ea71a80a9e4ccf02c6431455887adca4f258790f" } as unknown as TypedDocumentNode<YearEvaluationSchemeSubmitMutation, YearEvaluationSchemeSubmitMutationVariables>;
export const YearEvaluationSchemeSupersedeDocument = { kind: "Document", definitions: [], documentId: "012fab3827f1dda2b52a418884db80627d29b1cf99e5bc14f748e09de3db2333" } as unknown as TypedDocumentNode<YearEvaluationSchemeSupersedeMutation, YearEvaluationSchemeSupersedeMutationVariables>;
export const YearExpertAmendDocument = { kind: "Document", definitions: [], documentId: "b87f198f2eaa1898d6eaafeee4e3847d3b4f43a7862f123b29025576c5deb8fd" } as unknown as TypedDocumentNode<YearExpertAmendMutation, YearExpertAmendMutationVariables>;
export const YearExpertEnterDocument = { kind: "Document", definitions: [], documentId: "e063a810e2d83724e653ef50c6bb0b2b4ec9db0ec0ccff04b7d0c78513344694" } as unknown as TypedDocumentNode<YearExpertEnterMutation, YearExpertEnterMutationVariables>;
export const YearExpertLeaveDocument = { kind: "Document", definitions: [], documentId: "8efacf24b2524d5301c5960f6a322bc2e181ac57a0e0e8b2db549af709bc95c1" } as unknown as TypedDocumentNode<YearExpertLeaveMutation, YearExpertLeaveMutationVariables>;
export const YearExpertOpinionRecordDocument = { kind: "Document", definitions: [], documentId: "267c32549319cf5067fba05640eb2763cc56486f1900d8a6b5551416b7ebcc4d" } as unknown as TypedDocumentNode<YearExpertOpinionRecordMutation, YearExpertOpinionRecordMutationVariables>;
export const YearExpertReviewDocument = { kind: "Document", definitions: [], documentId: "3cb7168a7ae8afdcc7b6de2c449890be12fd3104998b8eb65f6343eb787c44c1" } as unknown as TypedDocumentNode<YearExpertReviewQuery, YearExpertReviewQueryVariables>;
export const YearExpertTaskAssignDocument = { kind: "Document", definitions: [], documentId: "b4a82df2c1f9d6c397a5eafd02be12458072c4eeaea9d6b428872e41906ae627" } as unknown as TypedDocumentNode<YearExpertTaskAssignMutation, YearExpertTaskAssignMutationVariables>;
export const YearExpertTaskCancelDocument = { kind: "Document", definitions: [], documentId: "132de1424fc9611ecc5042b475b2b7d3731fe8bcbd10bb89956506db93f7843f" } as unknown as TypedDocumentNode<YearExpertTaskCancelMutation, YearExpertTaskCancelMutationVariables>;
export const YearExpertsDocument = { kind: "Document", definitions: [], documentId: "454af138dd4a8718cd5418090262cde00243be3a0a1fab247f3337ceeefb47a8" } as unknown as TypedDocumentNode<YearExpertsQuery, YearExpertsQueryVariables>;
export const YearKeyFieldGroupsDocument = { kind: "Document", definitions: [], documentId: "5c5b4de6f2ca65f2c0cc37e72188ea6a54a68b7a60dbe20ace85134c315a6e7e" } as unknown as TypedDocumentNode<YearKeyFieldGroupsQuery, YearKeyFieldGroupsQueryVariables>;
export const YearKeyFieldWithdrawDocument = { kind: "Document", definitions: [], documentId: "1fec4c9dec09dea695522bf1fa4274d9502293b8e64760ea91a497d01b1f19a9" } as unknown as TypedDocumentNode<YearKeyFieldWithdrawMutation, YearKeyFieldWithdrawMutationVariables>;
export const YearKeyFieldsPublishDocument = { kind: "Document", definitions: [], documentId: "813f6baf19079e795414a6421ba63328f1eefa07a9f5a996897a7ad3010d23b6" } as unknown as TypedDocumentNode<YearKeyFieldsPublishMutation, YearKeyFieldsPublishMutationVariables>;
export const YearKeyFieldsDocument = { kind: "Document", definitions: [], documentId: "e2375799ca81450db425c4caf82d61c171182a1b77d14cf661894140cde63801" } as unknown as TypedDocumentNode<YearKeyFieldsQuery, YearKeyFieldsQueryVariables>;
export const YearObjectionDismissDocument = { kind: "Document", definitions: [], documentId: "0822115f6c697bf8c491c67fcfb83ec7647c8de6d19ac85aae38a02eec80faa7" } as unknown as TypedDocumentNode<YearObjectionDismissMutation, YearObjectionDismissMutationVariables>;
export const YearObjectionFileDocument = { kind: "Document", definitions: [], documentId: "a6f4de060a799f86c99ac16789b5e695dbfac9b53b5d2b77603d133e361b6c85" } as unknown as TypedDocumentNode<YearObjectionFileMutation, YearObjectionFileMutationVariables>;
export const YearObjectionFilerDocument = { kind: "Document", definitions: [], documentId: "0ab361b9ae13dd819c4143c64b27af559331bc5def7b638e947a723cb7a508bc" } as unknown as TypedDocumentNode<YearObjectionFilerQuery, YearObjectionFilerQueryVariables>;
export const YearObjectionReviewDocument = { kind: "Document", definitions: [], documentId: "2261841b465944c48e933d4fc142e3cdd3b7589d3821416266a1576526039fd5" } as unknown as TypedDocumentNode<YearObjectionReviewMutation, YearObjectionReviewMutationVariables>;
export const YearObjectionUpholdDocument = { kind: "Document", definitions: [], documentId: "c5a99731c80e234ffd10816317ff3575f225f8c48cc1b1a628f393efd5f6c202" } as unknown as TypedDocumentNode<YearObjectionUpholdMutation, YearObjectionUpholdMutationVariables>;
export const YearObjectionDocument = { kind: "Document", definitions: [], documentId: "43f4295621eb65b8510a514b6a146cd855d8430fc7a7f3ee2759683b22d2b667" } as unknown as TypedDocumentNode<YearObjectionQuery, YearObjectionQueryVariables>;
export const YearObjectionsDocument = { kind: "Document", definitions: [], documentId: "460283a9388c9eae1f17419bce2ec06f724b4f166738b095a35063a0cb231668" } as unknown as TypedDocumentNode<YearObjectionsQuery, YearObjectionsQueryVariables>;
export const YearPublicitiesDocument = { kind: "Document", definitions: [], documentId: "6f217e9af0e9ef3aa56f632a336b74d6fe09a864a2f32b7bdb684c015bd696d3" } as unknown as TypedDocumentNode<YearPublicitiesQuery, YearPublicitiesQueryVariables>;
export const YearPublicityDocument = { kind: "Document", definitions: [], documentId: "06ec577356c683dac8a344aabfe805b375f3a0fa8902bc9ffe836ad7d0b3abed" } as unknown as TypedDocumentNode<YearPublicityQuery, YearPublicityQueryVariables>;
export const YearQualityCommitmentSignDocument = { kind: "Document", definitions: [], documentId: "19de43d53736751e754c6f2cebb43dea00850bcce94c65d32a85f4f796fb379a" } as unknown as TypedDocumentNode<YearQualityCommitmentSignMutation, YearQualityCommitmentSignMutationVariables>;
export const YearRankingAuditDocument = { kind: "Document", definitions: [], documentId: "9063eb091a386d34f74074590ceea3ba81b3384f76acb4c624bd7a6b457524d0" } as unknown as TypedDocumentNode<YearRankingAuditMutation, YearRankingAuditMutationVariables>;
export const YearRankingComputeDocument = { kind: "Document", definitions: [], documentId: "e3e244a95928ce42342e7ca1fbd7aae382c81e1cf06b885e60ea57ab4b2aeb79" } as unknown as TypedDocumentNode<YearRankingComputeMutation, YearRankingComputeMutationVariables>;
export const YearRankingEntriesDocument = { kind: "Document", definitions: [], documentId: "cadb40d02071e0e754ab22ec5c50faaf83823456ebbe29433f508a3e735fe155" } as unknown as TypedDocumentNode<YearRankingEntriesQuery, YearRankingEntriesQueryVariables>;
export const YearRankingExclusionsDocument = { kind: "Document", definitions: [], documentId: "7aeaa17d744664ce934e9c9f68c274d819d3bb7fb5ff470a642fcaeaaa166b72" } as unknown as TypedDocumentNode<YearRankingExclusionsQuery, YearRankingExclusionsQueryVariables>;
export const YearRankingOpenDocument = { kind: "Document", definitions: [], documentId: "5d487425e2378b8f5055764075c3f81c8d43337dcc4ea91fe09e992533d86e44" } as unknown as TypedDocumentNode<YearRankingOpenMutation, YearRankingOpenMutationVariables>;
export const YearRankingReportDocument = { kind: "Document", definitions: [], documentId: "2074a6b7ae28f661d8b9e99a183e593977cad61dc3d39918e7e6c00069a8ef3b" } as unknown as TypedDocumentNode<YearRankingReportMutation, YearRankingReportMutationVariables>;
export const YearRankingReturnDocument = { kind: "Document", definitions: [], documentId: "7da6db1261ac22ffeb5ac9c617f03471fb63bf6788d64f713193fcee6aa03d08" } as unknown as TypedDocumentNode<YearRankingReturnMutation, YearRankingReturnMutationVariables>;
export const YearRankingDocument = { kind: "Document", definitions: [], documentId: "153bf3281643d4e24be9c24e2898ace06ee4c4d6187f4b5f6a348de08c629068" } as unknown as TypedDocumentNode<YearRankingQuery, YearRankingQueryVariables>;
export const YearRankingsDocument = { kind: "Document", definitions: [], documentId: "f0a52135af13399e59f7c4a5438835738e91dfc5c8b3cb3c9550350d79635749" } as unknown as TypedDocumentNode<YearRankingsQuery, YearRankingsQueryVariables>;
export const YearReleasedDocument = { kind: "Document", definitions: [], documentId: "779a8897841a144d5d2b13f13e94bbbfd47f1faf9e8d6f26a28463140cb6dbdd" } as unknown as TypedDocumentNode<YearReleasedQuery, YearReleasedQueryVariables>;
export const YearRemindersDocument = { kind: "Document", definitions: [], documentId: "64ecb3e6753f4b16cfd4eef36777dd441b81b16f13dd1863af655f950d5b22c1" } as unknown as TypedDocumentNode<YearRemindersQuery, YearRemindersQueryVariables>;
export const YearSchemeDocument = { kind: "Document", definitions: [], documentId: "04ccfe2bd699cdd86b869a7afbc3891e583404c6c26f0ad3faaf6af04bf5dab0" } as unknown as TypedDocumentNode<YearSchemeQuery, YearSchemeQueryVariables>;
export const YearSchemesDocument = { kind: "Document", definitions: [], documentId: "10219462476ae2911ab7bd8bbb4a6a15c44542562991dff8182eb6b8ff1f8a53" } as unknown as TypedDocumentNode<YearSchemesQuery, YearSchemesQueryVariables>;
export const YearShortlistDrawDocument = { kind: "Document", definitions: [], documentId: "9d227eaf860fd654f00bc319f4018de64b1185be25a4043f95098edae1caddd6" } as unknown as TypedDocumentNode<YearShortlistDrawMutation, YearShortlistDrawMutationVariables>;
export const YearShortlistPostDocument = { kind: "Document", definitions: [], documentId: "541381f91c95ff934830ca6521644a8885bfb235304b9aa6e39f43b397a903cf" } as unknown as TypedDocumentNode<YearShortlistPostMutation, YearShortlistPostMutationVariables>;
export const YearShortlistDocument = { kind: "Document", definitions: [], documentId: "fbfad98009c1b25ee4ab590552f8aa34a63861637932545979485fabd268c88c" } as unknown as TypedDocumentNode<YearShortlistQuery, YearShortlistQueryVariables>;
export const YearSubordinateUnitEndDocument = { kind: "Document", definitions: [], documentId: "884c6d0da2272c4cda24b83ed47750866aefc2466903bcc40bf13b0a5325f581" } as unknown as TypedDocumentNode<YearSubordinateUnitEndMutation, YearSubordinateUnitEndMutationVariables>;
export const YearSubordinateUnitRecordDocument = { kind: "Document", definitions: [], documentId: "e860c2febef550a1d64d339fa05a9afac156bf9ffdf4079b942156c75586e239" } as unknown as TypedDocumentNode<YearSubordinateUnitRecordMutation, YearSubordinateUnitRecordMutationVariables>;
export const YearSuggestionAdoptDocument = { kind: "Document", definitions: [], documentId: "831f0baa255d5dcdd78130819cbc8671a1a9a6cf81eeb0763002f8e0598bbdbe" } as unknown as TypedDocumentNode<YearSuggestionAdoptMutation, YearSuggestionAdoptMutationVariables>;
export const YearSuggestionConsiderDocument = { kind: "Document", definitions: [], documentId: "5ded61a538bd63d93d73153ae3f00da852e258912cb1e17d57e2f15a9c399413" } as unknown as TypedDocumentNode<YearSuggestionConsiderMutation, YearSuggestionConsiderMutationVariables>;
export const YearSuggestionDeclineDocument = { kind: "Document", definitions: [], documentId: "0f359f538ee6fb1e338bbd9ad4bdf33f69fb9d080a66e91794e009022e3e6495" } as unknown as TypedDocumentNode<YearSuggestionDeclineMutation, YearSuggestionDeclineMutationVariables>;
export const YearSuggestionFilerDocument = { kind: "Document", definitions: [], documentId: "0e6adbf91bfb80b09a86e17df4779ef0de8722b2b90f258cc499e9ef6906144b" } as unknown as TypedDocumentNode<YearSuggestionFilerQuery, YearSuggestionFilerQueryVariables>;
export const YearSuggestionDocument = { kind: "Document", definitions: [], documentId: "41ce1b989bdb46c4bc8079786ea473d84cbd6330b954299f8acb27f4d804b8a8" } as unknown as TypedDocumentNode<YearSuggestionQuery, YearSuggestionQueryVariables>;
export const YearSuggestionsDocument = { kind: "Document", definitions: [], documentId: "ac9df1db408445327b7977f89aabf4a8cee59e629d92c4490708a8ab24fe65f0" } as unknown as TypedDocumentNode<YearSuggestionsQuery, YearSuggestionsQueryVariables>;
export const YearTitleWithdrawDocument = { kind: "Document", definitions: [], documentId: "8bb38238b1c9667125605d3ec20001ce7a6c4b9c497d5d3da5c5ff11ab040749" } as unknown as TypedDocumentNode<YearTitleWithdrawMutation, YearTitleWithdrawMutationVariables>;
export const YearTitlesReleaseDocument = { kind: "Document", definitions: [], documentId: "f8a7f42140b631305518434a0bc3e8f10fd4727e95f245e518c79830d02fdd31" } as unknown as TypedDocumentNode<YearTitlesReleaseMutation, YearTitlesReleaseMutationVariables>;
export const YearVersionsDocument = { kind: "Document", definitions: [], documentId: "f262ffac43e9b3adc5e7f4318d025841da71993f55412e9b63c7468b456b4f21" } as unknown as TypedDocumentNode<YearVersionsQuery, YearVersionsQueryVariables>;
export const YearWorkingBodyAppointDocument = { kind: "Document", definitions: [], documentId: "0394f9d242b8d1c57fa5c0d00745b07ea787d660ea2be00e46ae6550daa21ac2" } as unknown as TypedDocumentNode<YearWorkingBodyAppointMutation, YearWorkingBodyAppointMutationVariables>;
export const YearWorkingBodyDocument = { kind: "Document", definitions: [], documentId: "6e7e19d61d2d9bbc7b2ecef8c79eb09d23069a2d5b9e00fc30750b4f348db6be" } as unknown as TypedDocumentNode<YearWorkingBodyQuery, YearWorkingBodyQueryVariables>;
