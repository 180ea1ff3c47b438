import { type ProcedureRefusal, refusal } from "../../../../shared/server/procedure/procedure-answer.ts";
import type { Bilingual } from "../../../../shared/values/procedure/state-machine.ts";
import type {
  BodyCaseNow,
  EvaluationBodyOnDay,
  ExpertNow,
  ExpertTaskNow,
  RelationOnDay,
  WorkingBodyOnDay,
} from "../../domain/bodies/bodies-on-day.ts";
import type {
  BodyCaseErrorCode,
  BodyEnterpriseRelationErrorCode,
  EvaluationBodyErrorCode,
  ExpertErrorCode,
  ExpertTaskErrorCode,
  WorkingBodyErrorCode,
} from "../generated/types.ts";

export type WorkingBodyRefusal = ProcedureRefusal<WorkingBodyErrorCode, WorkingBodyOnDay>;
export type RelationRefusal = ProcedureRefusal<BodyEnterpriseRelationErrorCode, RelationOnDay>;
export type EvaluationBodyRefusal = ProcedureRefusal<EvaluationBodyErrorCode, EvaluationBodyOnDay>;
export type ExpertRefusal = ProcedureRefusal<ExpertErrorCode, ExpertNow>;
export type ExpertTaskRefusal = ProcedureRefusal<ExpertTaskErrorCode, ExpertTaskNow>;
export type BodyCaseRefusal = ProcedureRefusal<BodyCaseErrorCode, BodyCaseNow>;

/** What this desk says no with, beside what its tables say. */
const MESSAGES = {
  NOT_ON_RECORD: { ZH: "没有可供办理的此项记录。", EN: "Nothing that the caller may see has this id or code." },
  NOT_FOR_THIS_CALLER: { ZH: "此操作由其他主体办理。", EN: "By the procedure somebody else does this." },
  CONFLICT: {
    ZH: "此项已被他人更改，请按现状办理。",
    EN: "Somebody has changed it since it was seen; look at how it stands and ask again.",
  },
  SCHEME_NOT_ON_RECORD: {
    ZH: "登记册没有此方案，或此方案不在本登记册办理。",
    EN: "The register holds no scheme of this code that it runs.",
  },
  DAY_OUT_OF_ORDER: {
    ZH: "日期不得晚于今日，也不得早于所承接的事项。",
    EN: "The day is not later than today and not earlier than what it follows.",
  },
  EVALUATES_ALREADY: {
    ZH: "该单位或其下属单位正在参与此方案的评估。",
    EN: "It, or a unit below it, evaluates for the scheme.",
  },
  NOT_OF_WORKING_BODY: {
    ZH: "所列上级单位不是此方案的工作机构，也不在其下属之列。",
    EN: "The unit named above is neither the working body of the scheme nor below it.",
  },
  UNIT_ABOVE_ITSELF: { ZH: "单位不能是自己的下属。", EN: "A unit is not below itself." },
  ALREADY_ON_RECORD: { ZH: "此项关系已登记。", EN: "This relation is on record already." },
  ALREADY_ENDED: { ZH: "此项关系已终止。", EN: "This relation has ended already." },
  ENTERPRISE_NOT_ON_RECORD: {
    ZH: "登记册中没有此企业。",
    EN: "The register does not hold the enterprise; its registration comes first.",
  },
  ALREADY_APPLIED: {
    ZH: "本机构已申报此方案，尚未被驳回或退出。",
    EN: "The body has applied for this scheme already and was neither refused nor withdrawn.",
  },
  WORKING_BODY_CANNOT_EVALUATE: {
    ZH: "工作机构及其下属单位不得参与评估。",
    EN: "The working body and the units below it do not evaluate.",
  },
  EXPERT_NOT_IN_POOL: { ZH: "该专家不在本方案的专家库内。", EN: "The expert is not in the pool of this scheme." },
  EXPERT_HAS_CONFLICT: {
    ZH: "该专家与所涉机构或企业有利害关系，应当回避。",
    EN: "The expert is tied to a body or an enterprise that it concerns.",
  },
  SUBJECT_NOT_UNDER_REVIEW: {
    ZH: "评估机构通过形式审查后、专家审核通过前方可请专家评审。",
    EN: "Experts are asked about a body between its formal check and the end of their review.",
  },
  ALREADY_ASSIGNED: { ZH: "本轮已请该专家评审。", EN: "The expert was asked about it already in this round." },
  KIND_NOT_OF_SUBJECT: { ZH: "评审类型与评审对象不符。", EN: "Experts are asked about such a thing in another way." },
  ALREADY_OPEN: { ZH: "该机构同一事由的案件正在办理。", EN: "A case of the body on that ground is open already." },
  BODY_IN_PUBLICITY: {
    ZH: "该机构正在公示，公示结束或异议受理后方可决定。",
    EN: "The body is in publicity; decide after it, or after an objection has taken it out.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A refusal by its code. */
export function deskRefusal<Code extends keyof typeof MESSAGES>(
  code: Code,
  field: string,
): ProcedureRefusal<Code, never> {
  return refusal(code, field, MESSAGES[code]);
}

/**
 * What the database's no means.
 *
 * @throws {Error} when it is none that this desk knows
 */
export function outcomeRefusal<Code extends string>(outcome: string, field: string): ProcedureRefusal<Code, never> {
  if (!(outcome in MESSAGES)) throw new Error(`An outcome of the procedure was expected; ${outcome} came.`);
  const code = outcome as keyof typeof MESSAGES;
  // Each mutation's functions tell only what its enum has.
  return deskRefusal(code, code === "DAY_OUT_OF_ORDER" ? "on" : field) as ProcedureRefusal<
    string,
    never
  > as ProcedureRefusal<Code, never>;
}
