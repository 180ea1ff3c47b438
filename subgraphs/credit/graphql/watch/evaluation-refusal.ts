import { type ProcedureRefusal, refusal } from "../../../../shared/server/procedure/procedure-answer.ts";
import type { Bilingual } from "../../../../shared/values/procedure/state-machine.ts";
import type { CreditEvaluationOnDay } from "../../persistence/watch/credit-evaluations.ts";
import type { CreditModelOnDay } from "../../persistence/watch/credit-models.ts";
import type { RiskWarningOnDay } from "../../persistence/watch/risk-warnings.ts";
import type {
  CreditEvaluationErrorCode,
  CreditModelErrorCode,
  CreditRiskWarningErrorCode,
} from "../generated/types.ts";

export type RiskWarningRefusal = ProcedureRefusal<CreditRiskWarningErrorCode, RiskWarningOnDay>;
export type CreditModelRefusal = ProcedureRefusal<CreditModelErrorCode, CreditModelOnDay>;
export type CreditEvaluationRefusal = ProcedureRefusal<CreditEvaluationErrorCode, CreditEvaluationOnDay>;

const MESSAGES = {
  NOT_ON_RECORD: { ZH: "没有您可查看的此项记录。", EN: "Nothing that you may see has this id." },
  VERSION_TAKEN: { ZH: "该地区该行业已有此版本。", EN: "The division has this version of the sector's model already." },
  MODEL_IN_USE: {
    ZH: "该地区该行业已有在用模型，请先停用。",
    EN: "The division has a model for the sector that is in use on that day or later; end it first.",
  },
  MODEL_NOT_IN_USE: {
    ZH: "评价之日该模型不在用。",
    EN: "The model was not in use on the day of the evaluation.",
  },
  INDICATOR_NOT_IN_MODEL: {
    ZH: "模型中没有此核心指标。",
    EN: "The model has no core indicator of this code.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A refusal by its code. */
export function evaluationRefusal<Code extends keyof typeof MESSAGES>(
  code: Code,
  field: string,
): ProcedureRefusal<Code, never> {
  return refusal(code, field, MESSAGES[code]);
}
