import type { SignedInViewer } from "../../../../shared/access/viewer.ts";
import { type ProcedureRefusal, refusal } from "../../../../shared/server/procedure/procedure-answer.ts";
import { judgeAction, type Subject } from "../../../../shared/values/procedure/available-actions.ts";
import type { Bilingual, StateMachine } from "../../../../shared/values/procedure/state-machine.ts";
import type { EvaluationSchemeOnDay } from "../../domain/schemes/evaluation-scheme.ts";
import type { PublicityOnDay } from "../../domain/schemes/publicity.ts";
import type { CallOnDay } from "../../persistence/schemes/calls.ts";
import type { KeyFieldOnDay } from "../../persistence/schemes/key-fields.ts";
import type {
  CallErrorCode,
  EvaluationPublicityErrorCode,
  EvaluationSchemeErrorCode,
  KeyFieldErrorCode,
} from "../generated/types.ts";

/** A publicity that was posted, or the evaluation scheme in conflict. */
export interface PostedOrMoved {
  readonly publicity: PublicityOnDay | null;
  readonly evaluationScheme: EvaluationSchemeOnDay | null;
}

export type KeyFieldRefusal = ProcedureRefusal<KeyFieldErrorCode, readonly KeyFieldOnDay[]>;
export type CallRefusal = ProcedureRefusal<CallErrorCode, CallOnDay>;
export type EvaluationSchemeRefusal = ProcedureRefusal<EvaluationSchemeErrorCode, EvaluationSchemeOnDay>;
export type EvaluationPublicityRefusal = ProcedureRefusal<EvaluationPublicityErrorCode, PostedOrMoved>;

const MESSAGES = {
  NOT_ON_RECORD: { ZH: "没有此项记录，或不可见。", EN: "There is no such thing that the caller may see." },
  REVISION_NOT_STATED: {
    ZH: "修改草稿须注明所见版次；新草稿须说明用途。",
    EN: "A change of a draft names the revision at which it was seen; a new draft says what it is for.",
  },
  NOTHING_NAMED: { ZH: "应至少列出一项。", EN: "At least one is to be named." },
  NUMBER_OUT_OF_RANGE: { ZH: "数值超出允许范围。", EN: "The number is smaller or larger than it may be." },
  SCALE_NOT_CLEAR: {
    ZH: "满分值应按指标方向优于零分值。",
    EN: "By the direction of the criterion the value of all points is better than that of none.",
  },
  WORKING_DAYS_NOT_OF_RULE: {
    ZH: "公示工作日数与本制度的规定不符。",
    EN: "The scheme's text sets another number of working days.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A refusal by its code. */
export function schemeRefusal<Code extends keyof typeof MESSAGES>(
  code: Code,
  field: string,
): ProcedureRefusal<Code, never> {
  return refusal(code, field, MESSAGES[code]);
}

/** The refusal of somebody who saw a thing as it no longer is. */
export function conflict<Thing>(field: string, current: Thing | null): ProcedureRefusal<"CONFLICT", Thing> {
  const message = {
    ZH: "已被他人更改，请按现状办理。",
    EN: "Somebody has changed it since it was seen; look at how it stands and ask again.",
  };
  return { ...refusal("CONFLICT", field, message), current };
}

/** Why a table does not let an event happen; the guards' codes are those of the thing. */
export function judged<Code extends string, State extends string, Event extends string, Facts>(
  machine: StateMachine<State, Event, Facts>,
  subject: Subject<State, Facts>,
  event: Event,
  viewer: SignedInViewer,
  field: string,
): ProcedureRefusal<Code, never>[] {
  const { reasons } = judgeAction(machine, subject, event, viewer);
  // The enum has every code that the guards can give; a test holds the two together.
  return reasons.map(({ code, message }) => refusal(code as Code, code === "DAY_OUT_OF_ORDER" ? "on" : field, message));
}
