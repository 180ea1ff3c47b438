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

/** What an authorisation lets be read. */
export type AuthorisationScope =
  /** The size: `Standing.size` (企业规模). */
  | 'SIZE'
  /** Warnings of credit risk: `creditRiskWarnings` (信用风险提示). */
  | 'RISK'
  /** Evaluations of credit: `creditEvaluations` (信用评价). */
  | 'EVALUATION'
  /** What banks lent it, in bands: `creditFinancing` (融资信息). */
  | 'FINANCING';

/** Why no authorisation was given. */
export type CreditAuthorisationGrantErrorCode =
  /** The institution's name or the key is empty, too long or has characters that such texts do not have. */
  | 'TEXT_NOT_ACCEPTED'
  /** The last day has passed already. */
  | 'UNTIL_PASSED'
  /** The institution has such an authorisation for some of these days already. */
  | 'ALREADY_AUTHORISED';

/** Why an authorisation was not withdrawn. */
export type CreditAuthorisationWithdrawErrorCode =
  /** No authorisation of this enterprise has this id. */
  | 'NOT_ON_RECORD'
  /** Its last day has passed. */
  | 'ALREADY_ENDED';

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
export type QualityCommitmentErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** The enterprise has no leader title in force on that day. */
  | 'NOT_A_LEADER'
  /** The day is later than today or earlier than that of the step before. */
  | 'DAY_OUT_OF_ORDER';

/** What an enterprise can say to being on a list. */
export type ConsentOutcome =
  /** It agreed (同意). */
  | 'GIVEN'
  /** It does not want to (拒绝). */
  | 'REFUSED';

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

/** What an enterprise allows, and to whom. */
export type CreditAuthorisationGrantInput = {
  /** The institution, by its tenant: `bank-of-example`. */
  readonly institution: string | number;
  /** What it may read. */
  readonly scope: AuthorisationScope;
  /** Last day on which it may. */
  readonly until: string;
  /** The enterprise's key for this authorisation, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which authorisation ends. */
export type CreditAuthorisationWithdrawInput = {
  /** The authorisation's id. */
  readonly id: string | number;
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

export type OwnAuthorisationGrantMutationVariables = Exact<{
  input: CreditAuthorisationGrantInput;
  language: Language;
}>;


export type OwnAuthorisationGrantMutation = { readonly creditAuthorisationGrant: { readonly authorisation: { readonly id: string, readonly until: string } | null, readonly errors: ReadonlyArray<{ readonly code: CreditAuthorisationGrantErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type OwnAuthorisationWithdrawMutationVariables = Exact<{
  input: CreditAuthorisationWithdrawInput;
  language: Language;
}>;


export type OwnAuthorisationWithdrawMutation = { readonly creditAuthorisationWithdraw: { readonly authorisation: { readonly id: string, readonly withdrawnAt: string | null } | null, readonly errors: ReadonlyArray<{ readonly code: CreditAuthorisationWithdrawErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type OwnAuthorisationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OwnAuthorisationsQuery = { readonly creditAuthorisations: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly institution: string, readonly scope: AuthorisationScope, readonly validFrom: string, readonly until: string, readonly grantedAt: string, readonly withdrawnAt: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type OwnCandidaciesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type OwnCandidaciesQuery = { readonly candidacies: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly scheme: string, readonly category: string, readonly year: number, readonly rank: number, readonly standard: string, readonly shortlistedOn: string, readonly state: TitleState, readonly revision: number, readonly consent: { readonly outcome: ConsentOutcome, readonly givenOn: string } | null, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly possible: boolean, readonly notBefore: string | null, readonly notAfter: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ActionFragment = { readonly action: string, readonly possible: boolean, readonly notBefore: string | null, readonly notAfter: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> };

export type ClauseFragment = { readonly document: string, readonly clause: string, readonly basis: RuleBasis };

export type OwnCandidateConsentMutationVariables = Exact<{
  input: CandidateConsentInput;
  language: Language;
}>;


export type OwnCandidateConsentMutation = { readonly candidateConsent: { readonly candidate: { readonly id: string, readonly revision: number } | null, readonly errors: ReadonlyArray<{ readonly code: CandidateErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type OwnCandidateRefuseMutationVariables = Exact<{
  input: CandidateRefuseInput;
  language: Language;
}>;


export type OwnCandidateRefuseMutation = { readonly candidateRefuse: { readonly candidate: { readonly id: string, readonly revision: number } | null, readonly errors: ReadonlyArray<{ readonly code: CandidateErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type OwnCommitmentSignMutationVariables = Exact<{
  input: QualityCommitmentSignInput;
  language: Language;
}>;


export type OwnCommitmentSignMutation = { readonly qualityCommitmentSign: { readonly commitment: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: QualityCommitmentErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type OwnCommitmentsQueryVariables = Exact<{
  uscc: string;
  first: number;
  after?: string | null | undefined;
}>;


export type OwnCommitmentsQuery = { readonly qualityCommitments: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly text: string, readonly signedBy: string, readonly signedOn: string, readonly recordedAt: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type OwnExitCaseReplyMutationVariables = Exact<{
  input: ExitCaseReplyInput;
  language: Language;
}>;


export type OwnExitCaseReplyMutation = { readonly exitCaseReply: { readonly exitCase: { readonly id: string, readonly revision: number } | null, readonly errors: ReadonlyArray<{ readonly code: ExitCaseErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type OwnExitCasesQueryVariables = Exact<{
  uscc: string;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type OwnExitCasesQuery = { readonly exitCases: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly scheme: string, readonly ground: ExitGround, readonly state: ExitCaseState, readonly stateSince: string | null, readonly revision: number, readonly openedAt: string, readonly title: { readonly id: string, readonly number: string } | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly decision: { readonly decidedOn: string, readonly effectiveOn: string | null, readonly reason: string | null } | null, readonly duties: ReadonlyArray<{ readonly duty: ExitDutyKind, readonly doneOn: string | null }>, readonly file: { readonly facts: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly description: string, readonly dated: string, readonly addedOn: string }>, readonly statements: ReadonlyArray<{ readonly event: string, readonly on: string, readonly text: string, readonly institution: string }> } | null, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly possible: boolean, readonly notBefore: string | null, readonly notAfter: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type OwnInstitutionsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnInstitutionsQuery = { readonly creditInstitutions: { readonly edges: ReadonlyArray<{ readonly node: { readonly tenant: string, readonly name: string } }> } | null };

export type OwnObjectionsQueryVariables = Exact<{
  title: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type OwnObjectionsQuery = { readonly objections: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly scope: ObjectionScope, readonly filedOn: string, readonly state: ObjectionState, readonly stateSince: string, readonly reasons: string | null, readonly publicity: { readonly id: string, readonly postedOn: string, readonly lastDay: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type OwnRetestAskMutationVariables = Exact<{
  input: SpotCheckRetestAskInput;
  language: Language;
}>;


export type OwnRetestAskMutation = { readonly spotCheckRetestAsk: { readonly spotCheck: { readonly id: string, readonly revision: number } | null, readonly errors: ReadonlyArray<{ readonly code: SpotCheckErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type OwnSituationQueryVariables = Exact<{
  uscc: string;
  language: Language;
}>;


export type OwnSituationQuery = { readonly standing: { readonly uscc: string, readonly enterprise: { readonly uscc: string, readonly name: string | null, readonly registrationPlace: { readonly code: string, readonly name: string | null } | null } | null, readonly titles: ReadonlyArray<{ readonly state: TitleState, readonly publicityLastDay: string | null, readonly title: { readonly id: string, readonly number: string, readonly scheme: string, readonly category: string, readonly standard: string, readonly postedOn: string | null, readonly publishedOn: string | null, readonly lastDay: string | null, readonly revision: number, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly possible: boolean, readonly notBefore: string | null, readonly notAfter: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> }> } }> | null, readonly ban: { readonly id: string, readonly scheme: string, readonly firstDay: string, readonly lastDay: string } | null } };

export type OwnSpotChecksQueryVariables = Exact<{
  uscc: string;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type OwnSpotChecksQuery = { readonly spotChecks: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly meetsDeclared: boolean | null, readonly retestReason: string | null, readonly state: SpotCheckState, readonly stateSince: string, readonly revision: number, readonly plan: { readonly id: string, readonly title: string }, readonly declaration: { readonly id: string, readonly number: string }, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly possible: boolean, readonly notBefore: string | null, readonly notAfter: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type OwnTitleWithdrawMutationVariables = Exact<{
  input: TitleWithdrawInput;
  language: Language;
}>;


export type OwnTitleWithdrawMutation = { readonly titleWithdraw: { readonly titles: ReadonlyArray<{ readonly state: TitleState }> | null, readonly errors: ReadonlyArray<{ readonly code: TitlesErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export const OwnAuthorisationGrantDocument = { kind: "Document", definitions: [], documentId: "e922471d3d776905c211df6a45f0470be0e9796c076f99d30b9e6645eaada99d" } as unknown as TypedDocumentNode<OwnAuthorisationGrantMutation, OwnAuthorisationGrantMutationVariables>;
export const OwnAuthorisationWithdrawDocument = { kind: "Document", definitions: [], documentId: "ed4e64b2660f850d573b0fc646c52e8c6e5cb323dff16f65bdcc188da4336f05" } as unknown as TypedDocumentNode<OwnAuthorisationWithdrawMutation, OwnAuthorisationWithdrawMutationVariables>;
export const OwnAuthorisationsDocument = { kind: "Document", definitions: [], documentId: "f1e10520b48c0b96d5b1bc47486c2d34189300c274650c324f9f1191f1532169" } as unknown as TypedDocumentNode<OwnAuthorisationsQuery, OwnAuthorisationsQueryVariables>;
export const OwnCandidaciesDocument = { kind: "Document", definitions: [], documentId: "cdb197e9990af11e0bee69068c7516da3e626712484f8db6f7aa30421f44830c" } as unknown as TypedDocumentNode<OwnCandidaciesQuery, OwnCandidaciesQueryVariables>;
export const OwnCandidateConsentDocument = { kind: "Document", definitions: [], documentId: "1a07ed4b8f8a05c7ecb685c559eb60638e140e852e643ebe9cb7c6ad3f028f4c" } as unknown as TypedDocumentNode<OwnCandidateConsentMutation, OwnCandidateConsentMutationVariables>;
export const OwnCandidateRefuseDocument = { kind: "Document", definitions: [], documentId: "4c8002078d1976207509f33633ed32810d4f415ce238c40fa7d5adc9a7a95779" } as unknown as TypedDocumentNode<OwnCandidateRefuseMutation, OwnCandidateRefuseMutationVariables>;
export const OwnCommitmentSignDocument = { kind: "Document", definitions: [], documentId: "4deb1f442b1b68171141863827d7240faa1480a2f5e27d3bed025ce82b1e7a7a" } as unknown as TypedDocumentNode<OwnCommitmentSignMutation, OwnCommitmentSignMutationVariables>;
export const OwnCommitmentsDocument = { kind: "Document", definitions: [], documentId: "400561c1faf5cb4bb9db1898a6c690b27264e66e8c5ff7d8ca72e99ea3b7a8ec" } as unknown as TypedDocumentNode<OwnCommitmentsQuery, OwnCommitmentsQueryVariables>;
export const OwnExitCaseReplyDocument = { kind: "Document", definitions: [], documentId: "bb604f83d8b481fc222729b6e2f276629047c54ef92f079d237bf06c713fd3af" } as unknown as TypedDocumentNode<OwnExitCaseReplyMutation, OwnExitCaseReplyMutationVariables>;
export const OwnExitCasesDocument = { kind: "Document", definitions: [], documentId: "dc2488d61a6917a66a7dea0a68183ec104fa595ae172db886705911fc98635e2" } as unknown as TypedDocumentNode<OwnExitCasesQuery, OwnExitCasesQueryVariables>;
export const OwnInstitutionsDocument = { kind: "Document", definitions: [], documentId: "1576e55649e5faa0c23a9c888085e62477df7f4df1b219cab3934debce70293e" } as unknown as TypedDocumentNode<OwnInstitutionsQuery, OwnInstitutionsQueryVariables>;
export const OwnObjectionsDocument = { kind: "Document", definitions: [], documentId: "e46fa68d683f1feb5e150794eb9d45e85667998d81a95c0ca8a6f767bdb41895" } as unknown as TypedDocumentNode<OwnObjectionsQuery, OwnObjectionsQueryVariables>;
export const OwnRetestAskDocument = { kind: "Document", definitions: [], documentId: "3e5783d6595eae95160f5009810590e71af8b70dfd0bb190caac3bade05c9246" } as unknown as TypedDocumentNode<OwnRetestAskMutation, OwnRetestAskMutationVariables>;
export const OwnSituationDocument = { kind: "Document", definitions: [], documentId: "52705d9c270023b1c2b51bc0b6b8938946537bd84264bf2efdcff804586dfae9" } as unknown as TypedDocumentNode<OwnSituationQuery, OwnSituationQueryVariables>;
export const OwnSpotChecksDocument = { kind: "Document", definitions: [], documentId: "9c20c4e263a2939ecdb33a67e59cf9fbac901cd0f8570afaa8f0ffb11471603c" } as unknown as TypedDocumentNode<OwnSpotChecksQuery, OwnSpotChecksQueryVariables>;
export const OwnTitleWithdrawDocument = { kind: "Document", definitions: [], documentId: "79d9ed5c8f390fcc2ba979996c89f1133746398967d28e3b5f82d3ac4ac9f5ae" } as unknown as TypedDocumentNode<OwnTitleWithdrawMutation, OwnTitleWithdrawMutationVariables>;
