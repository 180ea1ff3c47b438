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

/** Goods or service. */
export type ProductKind =
  /** Goods (产品). */
  | 'GOODS'
  /** A service (服务). */
  | 'SERVICE';

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

/** Whether a ban runs on a day (限制期状态). */
export type BanState =
  /** Its first day is still to come (未开始). */
  | 'TO_COME'
  /** It runs (限制期内). */
  | 'RUNNING'
  /** Its last day has passed (限制期满). */
  | 'OVER';

/** What can change in the public register (变更类型). */
export type ChangeKind =
  /** A title was posted, or a publicity of evaluation schemes, bodies or rankings was (公示). */
  | 'IN_PUBLICITY'
  /** An objection was recorded, against a title or a whole publicity (提出异议). */
  | 'OBJECTED'
  /** An objection was dismissed (异议不成立). */
  | 'OBJECTION_DISMISSED'
  /** An objection was upheld; the title is not granted (异议成立、未通过). */
  | 'REJECTED'
  /** A title was released (发布). */
  | 'PUBLISHED'
  /** The day after a title's last day has come (期满). */
  | 'EXPIRED'
  /** No last day is stated, and the day has come on which the period that a reading allows is over (有效期不明). */
  | 'VALIDITY_UNKNOWN'
  /** A title was revoked (取消). */
  | 'REVOKED'
  /** A title was given up (自愿退出). */
  | 'WITHDRAWN'
  /** An enterprise is banned from a scheme (限制参与). */
  | 'BANNED'
  /** What is on record says something else than before: a title's days, a ban, an enterprise's name or place of registration (更正). */
  | 'CORRECTED'
  /** A notice, a rule or a reading of it, or a holiday notice became known or was superseded (政策变更). */
  | 'POLICY_CHANGED';

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

/** By what leaders are counted (统计维度). */
export type LeaderDimension =
  /** Sections of GB/T 4754 (门类): `C`. */
  | 'CATEGORY_SECTION'
  /** Divisions of GB/T 4754 (大类): `C15`. */
  | 'CATEGORY_DIVISION'
  /** Groups of GB/T 4754 (中类): `C153`. */
  | 'CATEGORY_GROUP'
  /** Classes of GB/T 4754 (小类): `C1530`. */
  | 'CATEGORY_CLASS'
  /** The year of the ranking, else of the release (年度). */
  | 'YEAR'
  /** The province in which the enterprise is registered (省). */
  | 'PROVINCE'
  /** The prefecture (地级). */
  | 'PREFECTURE'
  /** The county or district (县级). */
  | 'COUNTY'
  /** The body that evaluated (评估机构). */
  | 'EVALUATION_BODY'
  /** The scheme (制度). */
  | 'SCHEME'
  /** The level of the scheme: `NATIONAL`, `PROVINCIAL`, `MUNICIPAL` (层级). */
  | 'SCHEME_LEVEL';

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

/** Why nothing was done. */
export type ComplaintFileErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** The register does not hold what is complained of, or no officer here answers for it. */
  | 'SUBJECT_NOT_ON_RECORD';

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

/** Which objection the filer takes back. */
export type ObjectionWithdrawInput = {
  /** What the filer was told once, when it was filed. */
  readonly secret: string;
  /** The revision at which it was seen. */
  readonly ifRevision: number;
  /** Only from those who handle it, to whom the filer gave the secret on paper: the day, not later than today. */
  readonly on?: string | null | undefined;
  /** The filer's key for this request, a random UUID (version 4) without a sign-in: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** A suggestion. */
export type SuggestionReceiveInput = {
  /** The scheme that it is made to: a division code. */
  readonly scheme: string | number;
  /** What it is about. */
  readonly kind: SuggestionKind;
  /** Category by GB/T 4754-2017, where it concerns one: `C1530`. */
  readonly category?: string | null | undefined;
  /** What is suggested, 1 to 4000 characters. Only those who handle it read it. */
  readonly text: string;
  /** Who makes it; kept apart. */
  readonly filer: FiledByInput;
  /** Only from those who handle it, for what came on paper: the day it was received, not later than today. */
  readonly on?: string | null | undefined;
  /** The filer's key for this request, a random UUID (version 4) without a sign-in: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** A complaint. */
export type ComplaintFileInput = {
  /** What it is about. */
  readonly subjectKind: ComplaintSubjectKind;
  /** A credit code for an enterprise, else the id of what it is about. */
  readonly subject: string | number;
  /** What is complained of, at most 2000 characters. Names of reporters belong into `reporter`. */
  readonly text: string;
  /** Who complains; may be left out. Kept apart, and shown to the officer who handles it alone. */
  readonly reporter?: ComplaintReporterInput | null | undefined;
  /** A random UUID (version 4, lower case): a repeat with the same key has no second effect, and is told no secret. */
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

export type OpenBansQueryVariables = Exact<{
  scheme?: string | number | null | undefined;
  state?: BanState | null | undefined;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type OpenBansQuery = { readonly bans: { readonly edges: ReadonlyArray<{ readonly node: { readonly state: BanState, readonly ban: { readonly id: string, readonly scheme: string, readonly firstDay: string, readonly lastDay: string }, readonly enterprise: { readonly uscc: string, readonly name: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type OpenCertificateQueryVariables = Exact<{
  number: string;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type OpenCertificateQuery = { readonly certificate: { readonly number: string, readonly state: TitleState, readonly revocationGround: ExitGround | null, readonly revokedOn: string | null, readonly revokedBy: string | null, readonly issuedOn: string, readonly validOn: string, readonly knownAt: string, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly title: { readonly id: string, readonly scheme: string, readonly category: string, readonly standard: string, readonly postedOn: string | null, readonly publishedOn: string | null, readonly lastDay: string | null, readonly enterprise: { readonly uscc: string, readonly name: string | null, readonly registrationPlace: { readonly name: string | null } | null }, readonly publisher: { readonly role: string, readonly uscc: string } | null, readonly models: ReadonlyArray<{ readonly kind: ProductKind, readonly name: string, readonly model: string | null }> | null } } | null };

export type ClauseFragment = { readonly document: string, readonly clause: string, readonly basis: RuleBasis };

export type OpenChangesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OpenChangesQuery = { readonly registerChanges: { readonly knownUntil: string | null, readonly lastCursor: string | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly number: number, readonly kind: ChangeKind, readonly on: string, readonly until: string | null, readonly knownAt: string, readonly uscc: string | null, readonly titleId: string | null, readonly titleNumber: string | null, readonly category: string | null, readonly standard: string | null, readonly lastDay: string | null, readonly state: TitleState | null, readonly stateBefore: TitleState | null, readonly ground: ExitGround | null, readonly ban: string | null, readonly publicity: string | null, readonly scheme: string | null, readonly jurisdiction: string | null, readonly document: string | null, readonly measure: string | null, readonly items: ReadonlyArray<string> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type OpenComplaintFileMutationVariables = Exact<{
  input: ComplaintFileInput;
  language: Language;
}>;


export type OpenComplaintFileMutation = { readonly complaintFile: { readonly secret: string | null, readonly status: { readonly receivedOn: string, readonly state: ComplaintState } | null, readonly errors: ReadonlyArray<{ readonly code: ComplaintFileErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type OpenFiledBySecretQueryVariables = Exact<{
  secret: string;
}>;


export type OpenFiledBySecretQuery = { readonly objectionStatus: { readonly id: string, readonly scope: ObjectionScope, readonly filedOn: string, readonly state: ObjectionState, readonly stateSince: string, readonly reasons: string | null, readonly revision: number, readonly publicity: { readonly id: string, readonly scheme: string, readonly lastDay: string | null } } | null, readonly complaintStatus: { readonly receivedOn: string, readonly state: ComplaintState, readonly stateSince: string, readonly reason: string | null } | null };

export type OpenLeaderChartQueryVariables = Exact<{
  scheme?: string | number | null | undefined;
  division?: string | number | null | undefined;
  dimension: LeaderDimension;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type OpenLeaderChartQuery = { readonly leaderStatistics: { readonly by: ReadonlyArray<{ readonly key: string | null, readonly name: string | null, readonly figures: { readonly inForceCount: number } }> } | null };

export type OpenLeaderCountsQueryVariables = Exact<{
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type OpenLeaderCountsQuery = { readonly leaderStatistics: { readonly total: { readonly leaderCount: number, readonly inForceCount: number }, readonly by: ReadonlyArray<{ readonly key: string | null, readonly name: string | null, readonly figures: { readonly leaderCount: number, readonly inForceCount: number, readonly validityUnknownCount: number } }> } | null };

export type OpenObjectionFileMutationVariables = Exact<{
  input: ObjectionFileInput;
  language: Language;
}>;


export type OpenObjectionFileMutation = { readonly objectionFile: { readonly complaint: string | null, readonly secret: string | null, readonly objection: { readonly id: string, readonly state: ObjectionState, readonly filedOn: string } | null, readonly errors: ReadonlyArray<{ readonly code: ObjectionErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type OpenObjectionWithdrawMutationVariables = Exact<{
  input: ObjectionWithdrawInput;
  language: Language;
}>;


export type OpenObjectionWithdrawMutation = { readonly objectionWithdraw: { readonly objection: { readonly id: string, readonly state: ObjectionState } | null, readonly errors: ReadonlyArray<{ readonly code: ObjectionErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type OpenPublicitiesQueryVariables = Exact<{
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type OpenPublicitiesQuery = { readonly yunnan: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: PublicityKind, readonly scheme: string, readonly postedOn: string, readonly workingDays: number | null, readonly lastDay: string | null, readonly end: PublicityEnd, readonly daysLeft: number | null, readonly over: boolean | null, readonly recordedAt: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly tianjin: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: PublicityKind, readonly scheme: string, readonly postedOn: string, readonly workingDays: number | null, readonly lastDay: string | null, readonly end: PublicityEnd, readonly daysLeft: number | null, readonly over: boolean | null, readonly recordedAt: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly national: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: PublicityKind, readonly scheme: string, readonly postedOn: string, readonly workingDays: number | null, readonly lastDay: string | null, readonly end: PublicityEnd, readonly daysLeft: number | null, readonly over: boolean | null, readonly recordedAt: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type PublicityRowsFragment = { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: PublicityKind, readonly scheme: string, readonly postedOn: string, readonly workingDays: number | null, readonly lastDay: string | null, readonly end: PublicityEnd, readonly daysLeft: number | null, readonly over: boolean | null, readonly recordedAt: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type OpenPublicityRankingQueryVariables = Exact<{
  id: string | number;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type OpenPublicityRankingQuery = { readonly ranking: { readonly id: string, readonly category: string, readonly year: number, readonly state: RankingState, readonly evaluationBody: { readonly name: string } | null, readonly entries: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly rank: number, readonly score: string, readonly standard: string, readonly coreIndicatorsStricter: number, readonly enterprise: { readonly uscc: string, readonly name: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type OpenPublicityQueryVariables = Exact<{
  id: string | number;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type OpenPublicityQuery = { readonly publicity: { readonly id: string, readonly kind: PublicityKind, readonly scheme: string, readonly postedOn: string, readonly workingDays: number | null, readonly lastDay: string | null, readonly end: PublicityEnd, readonly daysLeft: number | null, readonly over: boolean | null, readonly recordedAt: string, readonly subjects: ReadonlyArray<{ readonly kind: PublicitySubjectKind, readonly id: string, readonly evaluationBody: { readonly id: string, readonly name: string, readonly uscc: string, readonly kind: EvaluationBodyKind } | null, readonly evaluationScheme: { readonly id: string, readonly title: string, readonly category: string, readonly year: number, readonly evaluationBodyName: string, readonly criteria: ReadonlyArray<{ readonly name: string, readonly weight: string }> } | null }> } | null, readonly objections: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly scope: ObjectionScope, readonly against: string | null, readonly filedOn: string, readonly state: ObjectionState, readonly stateSince: string, readonly reasons: string | null } }> } | null };

export type OpenRankingsQueryVariables = Exact<{
  scheme: string | number;
  year?: number | null | undefined;
  category?: string | null | undefined;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type OpenRankingsQuery = { readonly rankings: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly scheme: string, readonly category: string, readonly year: number, readonly state: RankingState, readonly stateSince: string, readonly openedOn: string, readonly computedOn: string | null, readonly evaluationBody: { readonly name: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type OpenSuggestionReceiveMutationVariables = Exact<{
  input: SuggestionReceiveInput;
  language: Language;
}>;


export type OpenSuggestionReceiveMutation = { readonly suggestionReceive: { readonly suggestion: { readonly id: string, readonly state: SuggestionState, readonly receivedOn: string } | null, readonly errors: ReadonlyArray<{ readonly code: SuggestionErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type OpenSuggestionQueryVariables = Exact<{
  id: string | number;
}>;


export type OpenSuggestionQuery = { readonly suggestion: { readonly id: string, readonly scheme: string, readonly kind: SuggestionKind, readonly category: string | null, readonly receivedOn: string, readonly state: SuggestionState, readonly stateSince: string, readonly reasons: string | null } | null };

export type OpenTitlesQueryVariables = Exact<{
  listing: TitleListing;
  scheme?: string | number | null | undefined;
  category?: string | null | undefined;
  division?: string | number | null | undefined;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type OpenTitlesQuery = { readonly titles: { readonly edges: ReadonlyArray<{ readonly node: { readonly state: TitleState, readonly revocationGround: ExitGround | null, readonly publicityLastDay: string | null, readonly title: { readonly id: string, readonly number: string, readonly scheme: string, readonly category: string, readonly standard: string, readonly postedOn: string | null, readonly publishedOn: string | null, readonly lastDay: string | null, readonly certificateNumber: string | null, readonly models: ReadonlyArray<{ readonly kind: ProductKind, readonly name: string, readonly model: string | null }> | null, readonly enterprise: { readonly uscc: string, readonly name: string | null, readonly registrationPlace: { readonly code: string, readonly name: string | null } | null } } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export const OpenBansDocument = { kind: "Document", definitions: [], documentId: "73a6967ea04d78d44efed727095c1e1140f1e37f2b1bde68b2c885b7e50689bb" } as unknown as TypedDocumentNode<OpenBansQuery, OpenBansQueryVariables>;
export const OpenCertificateDocument = { kind: "Document", definitions: [], documentId: "2a4d275af384646b9e6008d0a2da5ec47b5fb54fb398b09dabe26317750e3d15" } as unknown as TypedDocumentNode<OpenCertificateQuery, OpenCertificateQueryVariables>;
export const OpenChangesDocument = { kind: "Document", definitions: [], documentId: "0aaff06956aecc4aff7dc9e061a86e33e9f7ca43cfc0be7faf6e4b0218e4e380" } as unknown as TypedDocumentNode<OpenChangesQuery, OpenChangesQueryVariables>;
export const OpenComplaintFileDocument = { kind: "Document", definitions: [], documentId: "ce6de87e784e23a1484a43ffc11aa5d53daa8b3a7f71f7fe4a6d816034d28ac7" } as unknown as TypedDocumentNode<OpenComplaintFileMutation, OpenComplaintFileMutationVariables>;
export const OpenFiledBySecretDocument = { kind: "Document", definitions: [], documentId: "7efafb01a01a495f018957ee427e944cdd79ec75c0285cb27370735bf80ea5c1" } as unknown as TypedDocumentNode<OpenFiledBySecretQuery, OpenFiledBySecretQueryVariables>;
export const OpenLeaderChartDocument = { kind: "Document", definitions: [], documentId: "2780b7926e8ce822db86b02625fe9b0a4b64cb5a32985ad50d4719c7a71891cf" } as unknown as TypedDocumentNode<OpenLeaderChartQuery, OpenLeaderChartQueryVariables>;
export const OpenLeaderCountsDocument = { kind: "Document", definitions: [], documentId: "521c202d3ea6098413194aefc3e049a1203ecd8d23195987b5af47efca275aa6" } as unknown as TypedDocumentNode<OpenLeaderCountsQuery, OpenLeaderCountsQueryVariables>;
export const OpenObjectionFileDocument = { kind: "Document", definitions: [], documentId: "6751af5241ba158367dbae5e0b942aca3c3dff6bce82aed3bddb1431c6fd9f6a" } as unknown as TypedDocumentNode<OpenObjectionFileMutation, OpenObjectionFileMutationVariables>;
export const OpenObjectionWithdrawDocument = { kind: "Document", definitions: [], documentId: "6a86f5f8ad58f470b9a597a41d3ba286ecf24e80f151b9cde80acd88a1b29363" } as unknown as TypedDocumentNode<OpenObjectionWithdrawMutation, OpenObjectionWithdrawMutationVariables>;
export const OpenPublicitiesDocument = { kind: "Document", definitions: [], documentId: "2561e1bd34e79112df51a23eeebcbc74d42c82af2e87d270b270bc1d022a4439" } as unknown as TypedDocumentNode<OpenPublicitiesQuery, OpenPublicitiesQueryVariables>;
export const OpenPublicityRankingDocument = { kind: "Document", definitions: [], documentId: "f51cf30c5e3a741bb219452d3fc89f3b6aa26f694e51c1508a268d1050beff6c" } as unknown as TypedDocumentNode<OpenPublicityRankingQuery, OpenPublicityRankingQueryVariables>;
export const OpenPublicityDocument = { kind: "Document", definitions: [], documentId: "c7629a2d1fa0e66eb2ff8e5cf14d311c9a38c45fa019f65aa061ff85591dd0be" } as unknown as TypedDocumentNode<OpenPublicityQuery, OpenPublicityQueryVariables>;
export const OpenRankingsDocument = { kind: "Document", definitions: [], documentId: "21bf42c3cacdc611588a296862a17428cd8a8888d3a23498c5b9c80eea4829f2" } as unknown as TypedDocumentNode<OpenRankingsQuery, OpenRankingsQueryVariables>;
export const OpenSuggestionReceiveDocument = { kind: "Document", definitions: [], documentId: "25b473af555a427ef8cc5183363d2d29b0207e829c119532c98e120463832cbd" } as unknown as TypedDocumentNode<OpenSuggestionReceiveMutation, OpenSuggestionReceiveMutationVariables>;
export const OpenSuggestionDocument = { kind: "Document", definitions: [], documentId: "f1e56076a9e1e382acc5a5f63a21b6916c29032f565ea5d2d718d2d93432d70c" } as unknown as TypedDocumentNode<OpenSuggestionQuery, OpenSuggestionQueryVariables>;
export const OpenTitlesDocument = { kind: "Document", definitions: [], documentId: "f3db193d578ca3e02561a47993c8ad2c370df9a7a5d751d9e85f75319832df78" } as unknown as TypedDocumentNode<OpenTitlesQuery, OpenTitlesQueryVariables>;
