import { type ProcedureRefusal, refusal } from "../../../../shared/server/procedure/procedure-answer.ts";
import type { Bilingual } from "../../../../shared/values/procedure/state-machine.ts";
import type { CommitmentOnDay } from "../../persistence/supervision/commitments.ts";
import type { ComplaintOnDay, ComplaintStatus } from "../../persistence/supervision/complaint.ts";
import type { SpotCheckPlanOnDay } from "../../persistence/supervision/spot-check-plans.ts";
import type { SpotCheckOnDay } from "../../persistence/supervision/spot-checks.ts";
import type {
  ComplaintErrorCode,
  ComplaintFileErrorCode,
  QualityCommitmentErrorCode,
  SpotCheckErrorCode,
  SpotCheckPlanErrorCode,
} from "../generated/types.ts";

/** What whoever complains is told. */
export interface FiledComplaint {
  readonly secret: string;
  readonly status: ComplaintStatus;
}

export type PlanRefusal = ProcedureRefusal<SpotCheckPlanErrorCode, SpotCheckPlanOnDay>;
export type SpotCheckRefusal = ProcedureRefusal<SpotCheckErrorCode, SpotCheckOnDay>;
export type ComplaintRefusal = ProcedureRefusal<ComplaintErrorCode, ComplaintOnDay>;
export type FileRefusal = ProcedureRefusal<ComplaintFileErrorCode, FiledComplaint>;
export type CommitmentRefusal = ProcedureRefusal<QualityCommitmentErrorCode, CommitmentOnDay>;

const MESSAGES = {
  NOT_ON_RECORD: { ZH: "没有您可查看的此项记录。", EN: "Nothing that you may see has this id." },
  POPULATION_TOO_SMALL: {
    ZH: "抽查对象少于拟抽取的数量。",
    EN: "There are fewer declared versions of that kind than are to be drawn.",
  },
  SUBJECT_NOT_ON_RECORD: {
    ZH: "登记册中没有投诉对象，或不属于本登记册各级市场监督管理部门管辖。",
    EN: "The register does not hold what is complained of, or no officer here answers for it.",
  },
  NO_LIVE_TITLE: {
    ZH: "当日没有所涉的有效称号。",
    EN: "No title that it concerns is in force on that day, or one of those named is not.",
  },
  NOT_A_LEADER: {
    ZH: "当日没有有效的领跑者称号。",
    EN: "The enterprise has no leader title in force on that day.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A refusal by its code. */
export function supervisionRefusal<Code extends keyof typeof MESSAGES>(
  code: Code,
  field: string,
): ProcedureRefusal<Code, never> {
  return refusal(code, field, MESSAGES[code]);
}

/** The refusal of somebody who saw a thing as it no longer is. */
export function changedSince<Thing>(field: string, current: Thing | null): ProcedureRefusal<"CONFLICT", Thing> {
  const message = {
    ZH: "此项已被他人更改，请按现状办理。",
    EN: "Somebody has changed it since it was seen; look at how it stands and ask again.",
  };
  return { ...refusal("CONFLICT", field, message), current };
}
