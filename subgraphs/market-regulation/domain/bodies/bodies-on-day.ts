import type { BodyCaseGround, BodyCaseState } from "./body-case-machine.ts";
import type { BodyApplication, EvaluationBodyKind, EvaluationBodyState } from "./evaluation-body.ts";
import type { ExpertState } from "./expert-machine.ts";
import type { ExpertTaskState } from "./expert-task-machine.ts";

/** A working body with the units below it, on a day as far as was known. */
export interface WorkingBodyOnDay {
  readonly id: string;
  readonly scheme: string;
  readonly uscc: string;
  readonly name: string;
  readonly appointedOn: string | null;
  readonly units: readonly SubordinateUnit[];
}

export interface SubordinateUnit {
  readonly id: string;
  readonly uscc: string;
  readonly name: string | null;
  readonly parent: string;
  readonly validFrom: string | null;
  readonly lastDay: string | null;
}

export type BodyRelationKind = "ADVISER" | "PARENT" | "MEMBER" | "TESTER";

/** How a body stands to an enterprise. */
export interface RelationOnDay {
  readonly id: string;
  readonly body: string;
  /** The enterprise's code. */
  readonly uscc: string;
  readonly relation: BodyRelationKind;
  readonly validFrom: string;
  readonly lastDay: string | null;
  readonly recordedAt: string;
  readonly validOn: string;
  readonly knownAt: string;
}

/** A step that was taken, with its words. */
export interface StepTaken {
  readonly action: string;
  readonly state: string;
  readonly on: string | null;
  readonly recordedAt: string;
  readonly text: string | null;
}

/** An evaluation body on a day as far as was known. */
export interface EvaluationBodyOnDay {
  readonly id: string;
  readonly scheme: string;
  readonly uscc: string;
  readonly name: string;
  readonly kind: EvaluationBodyKind;
  readonly registeredIn: string;
  readonly application: Omit<BodyApplication, "name" | "kind" | "registeredIn"> | null;
  readonly state: EvaluationBodyState;
  readonly stateSince: string | null;
  readonly revision: number;
  readonly recordedAt: string;
  readonly appliedAt: string;
  readonly steps: readonly StepTaken[];
  readonly validOn: string;
  readonly knownAt: string;
}

export interface ExpertConflict {
  readonly uscc: string;
  readonly reason: string;
}

/** What is said of an expert. */
export interface ExpertProfile {
  readonly name: string;
  readonly employer: string | null;
  readonly fields: readonly string[];
  readonly conflicts: readonly ExpertConflict[];
}

/** An expert as on record now. */
export interface ExpertNow extends ExpertProfile {
  readonly id: string;
  readonly scheme: string;
  readonly jurisdiction: string | null;
  readonly workingBody: string | null;
  readonly state: ExpertState;
  readonly revision: number;
  readonly lastStepOn: string | null;
  readonly enteredAt: string;
  readonly recordedAt: string;
}

export type ExpertSubjectKind = "EVALUATION_BODY" | "EVALUATION_SCHEME" | "OBJECTION" | "RANKING";
export type ExpertTaskKind = "BODY_REVIEW" | "SCHEME_REVIEW" | "OBJECTION_REVIEW" | "REPORT_AUDIT";
export type ExpertOpinion = "FAVOURABLE" | "UNFAVOURABLE";

/** An expert task as on record now. */
export interface ExpertTaskNow {
  readonly id: string;
  readonly subjectKind: ExpertSubjectKind;
  readonly subject: string;
  readonly kind: ExpertTaskKind;
  readonly expertId: string;
  readonly jurisdiction: string | null;
  readonly workingBody: string | null;
  readonly assignedOn: string;
  readonly state: ExpertTaskState;
  readonly revision: number;
  readonly lastStepOn: string | null;
  /** Codes of those concerned to whom the expert is tied. */
  readonly ties: readonly string[];
  readonly opinion: ExpertOpinion | null;
  readonly text: string | null;
  readonly givenOn: string | null;
}

export type BodyCaseOrigin =
  | "OFFICER"
  | "WORKING_BODY"
  | "COMPLAINT"
  | "SPOT_CHECK"
  | "OBJECTION"
  | "DECLARATION"
  | "ACCIDENT";

/** A case of a body as on record now. */
export interface BodyCaseNow {
  readonly id: string;
  readonly bodyId: string;
  readonly jurisdiction: string | null;
  readonly workingBody: string | null;
  readonly bodyState: EvaluationBodyState;
  readonly bodyLastStepOn: string | null;
  readonly ground: BodyCaseGround;
  readonly facts: string;
  readonly origin: BodyCaseOrigin;
  readonly state: BodyCaseState;
  readonly revision: number;
  readonly lastStepOn: string | null;
  readonly openedAt: string;
  readonly recordedAt: string;
  readonly steps: readonly StepTaken[];
}
