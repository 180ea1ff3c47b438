import type { Pool } from "pg";
import type { SignedInViewer, Viewer } from "../../../../shared/access/viewer.ts";
import { callStep } from "../../../../shared/procedure/call-step.ts";
import type { ProcedureOutcome, ProcedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import type { Determination } from "../../../../shared/values/decision/condition.ts";
import type { NominationState } from "../../domain/awards/nomination-machine.ts";
import {
  askedById,
  officeDivisions,
  oneEach,
  type PartOf,
  type PlacedRow,
  partsOf,
  type ThingQuestion,
  type ThingsQuestion,
} from "./asked.ts";
import { type AwardEffect, effectsOf } from "./effects.ts";
import { AFFECTED_NOMINATIONS, NOMINATION_BY_ID, NOMINATIONS_OF_ROUND } from "./nomination-sql.ts";

/** A nomination on a day. */
export interface Nomination {
  readonly id: string;
  readonly roundId: string;
  readonly uscc: string;
  readonly jurisdiction: string;
  readonly award: string;
  readonly opensOn: string;
  readonly cutOffOn: string;
  readonly state: NominationState;
  readonly stateSince: string;
  readonly lastStepOn: string | null;
  readonly revision: number;
  readonly enteredAt: string;
  readonly knownAt: string;
  readonly recordedAt: string;
  /** Null before the check. */
  readonly check: CheckOnRecord | null;
  /** Null before it is decided. */
  readonly outcome: OutcomeOnRecord | null;
}

/** The decision of record that a check took. */
export interface CheckOnRecord {
  readonly decisionId: string;
  /** The institution that took it. */
  readonly tenant: string;
  readonly determination: Determination;
  readonly checkedAt: string;
}

export interface OutcomeOnRecord {
  readonly adopted: boolean;
  readonly adopts: "RESULT" | "WORK" | null;
  readonly reason: string | null;
  readonly decidedOn: string;
}

/** A nomination at the revision at which somebody saw it. */
export interface SeenNomination {
  readonly nomination: string;
  readonly ifRevision: number;
}

export type NominationOutcome = ProcedureOutcome<
  "NOT_ON_RECORD" | "CONFLICT" | "ALREADY_NOMINATED" | "CHECK_OUTDATED" | "STATE_DOES_NOT_ALLOW"
>;

/** Nominations; an award office sees those of its divisions, nobody else any. */
export interface Nominations {
  find(viewer: Viewer, questions: readonly ThingQuestion[]): Promise<(Nomination | null)[]>;
  pages(viewer: Viewer, questions: readonly ThingsQuestion[]): Promise<PartOf<Nomination>[]>;
  /** Those that something learnt later touches, as they stand. */
  affected(viewer: Viewer, questions: readonly ThingsQuestion[]): Promise<PartOf<Nomination>[]>;
  /** What became known about decisions that checks of the viewer's divisions took, in order. */
  effects(viewer: Viewer, decisions: readonly string[]): Promise<AwardEffect[][]>;
  nominate(
    viewer: SignedInViewer,
    request: ProcedureRequest,
    of: { readonly round: string; readonly uscc: string },
    on: string | null,
  ): Promise<NominationOutcome>;
  check(
    viewer: SignedInViewer,
    request: ProcedureRequest,
    seen: SeenNomination,
    decision: string,
  ): Promise<NominationOutcome>;
  decide(
    viewer: SignedInViewer,
    request: ProcedureRequest,
    seen: SeenNomination,
    event: "ADOPT" | "DECLINE",
    reason: string | null,
    on: string | null,
  ): Promise<NominationOutcome>;
}

type Row = Nomination & PlacedRow;

/** Opens the nominations on the application role's connections. */
export function openNominations(pool: Pick<Pool, "query">): Nominations {
  const parts = async (name: string, text: string, viewer: Viewer, questions: readonly ThingsQuestion[]) => {
    const values = [JSON.stringify(questions), officeDivisions(viewer)];
    const { rows } = await pool.query<Row>({ name, text, values });
    return partsOf(questions, rows);
  };
  return {
    async find(viewer, questions) {
      const values = [...askedById(questions), officeDivisions(viewer)];
      const { rows } = await pool.query<Row>({ name: "award-nomination", text: NOMINATION_BY_ID, values });
      return oneEach(questions.length, rows);
    },
    pages: (viewer, questions) => parts("award-nominations", NOMINATIONS_OF_ROUND, viewer, questions),
    affected: (viewer, questions) => parts("award-affected", AFFECTED_NOMINATIONS, viewer, questions),
    effects: (viewer, decisions) => effectsOf(pool, officeDivisions(viewer), decisions),
    nominate: (_viewer, request, { round, uscc }, on) => callStep(pool, "award.nominate", [request, round, uscc, on]),
    check: (_viewer, request, { nomination, ifRevision }, decision) =>
      callStep(pool, "award.nomination_check_record", [request, nomination, ifRevision, decision]),
    decide: (_viewer, request, { nomination, ifRevision }, event, reason, on) =>
      callStep(pool, "award.nomination_decide", [request, nomination, ifRevision, event, reason, on]),
  };
}
