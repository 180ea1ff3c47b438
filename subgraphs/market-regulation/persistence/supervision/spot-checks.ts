import type { Pool } from "pg";
import type { SignedInViewer, Viewer } from "../../../../shared/access/viewer.ts";
import type { ProcedureOutcome, ProcedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import type { ListPart } from "../../../../shared/server/list-part.ts";
import { parseDecimal } from "../../../../shared/values/decimal.ts";
import type { Indicator } from "../../domain/declarations/declaration.ts";
import type { Measurement } from "../../domain/supervision/judge-measurements.ts";
import type { SpotCheckEvent, SpotCheckState } from "../../domain/supervision/spot-check.ts";
import { callProcedure } from "../procedure/call-procedure.ts";
import { ownUscc } from "../procedure/enterprise-viewer.ts";
import type { FollowUp } from "./follow-up.ts";
import { SPOT_CHECK_NOW_SQL, SPOT_CHECK_SQL, SPOT_CHECKS_SQL } from "./spot-check-sql.ts";
import {
  findInOrder,
  type ListClocks,
  type OnDay,
  officersDivisions,
  type RowOf,
  type ThingQuestion,
  thingOf,
} from "./supervision-sql.ts";

/** What was taken. */
export interface Sample {
  readonly product: string;
  readonly batch: string | null;
  readonly takenAt: string;
}

/** What a technical body reports. */
export interface TestReport {
  readonly tester: string;
  readonly reportNumber: string;
  /** Hexadecimal; null when not stated. */
  readonly reportSha256: string | null;
  readonly measurements: readonly Measurement[];
}

/** A report on record. */
export interface RecordedTest extends TestReport {
  readonly kind: "FIRST" | "RETEST";
}

/** A check as it was on a day, as far as was known at an instant. */
export interface SpotCheckOnDay extends OnDay<SpotCheckState> {
  readonly planId: string;
  readonly declarationId: string;
  readonly uscc: string;
  readonly sample: Sample | null;
  readonly tests: readonly RecordedTest[];
  readonly retestReason: string | null;
  readonly dropReason: string | null;
  readonly exits: readonly FollowUp[];
}

export interface SpotChecksQuestion extends ListPart, ListClocks {
  readonly plan: string | null;
  readonly uscc: string | null;
  readonly states: readonly SpotCheckState[] | null;
}

/** A check as it stands now, for whoever is about to move it. */
export interface SpotCheckNow {
  readonly id: string;
  readonly jurisdiction: string;
  readonly uscc: string;
  readonly state: SpotCheckState;
  readonly revision: number;
  readonly lastStepOn: string;
  readonly tests: readonly RecordedTest[];
  /** Those of the version that it is judged by. */
  readonly indicators: readonly Indicator[];
}

/** A check at the revision at which somebody saw it. */
export interface SeenSpotCheck {
  readonly spotCheck: string;
  readonly ifRevision: number;
}

/** What a step puts on record: nothing, what was taken, a report, a reason. */
export type SaidWithStep = null | Sample | TestReport | { readonly reason: string };

export type SpotCheckOutcome = ProcedureOutcome<"NOT_ON_RECORD" | "CONFLICT">;

/** Spot checks. Officers of the plan's place see them, and an enterprise its own from the day something was taken. */
export interface SpotChecks {
  page(viewer: Viewer, question: SpotChecksQuestion): Promise<{ checks: SpotCheckOnDay[]; hasNext: boolean }>;
  /** In order; null for what is not there. */
  find(viewer: Viewer, questions: readonly ThingQuestion[]): Promise<(SpotCheckOnDay | null)[]>;
  /** In order; null for what is not there. */
  now(viewer: Viewer, ids: readonly string[]): Promise<(SpotCheckNow | null)[]>;
  move(
    viewer: SignedInViewer,
    request: ProcedureRequest,
    seen: SeenSpotCheck,
    event: SpotCheckEvent,
    said: SaidWithStep,
    on: string | null,
  ): Promise<SpotCheckOutcome>;
}

/** Opens the checks on the application role's connections. */
export function openSpotChecks(pool: Pick<Pool, "query">): SpotChecks {
  return {
    async page(viewer, { plan, uscc, states, validOn, knownAt, first, after }) {
      const who = [officersDivisions(viewer), ownUscc(viewer)];
      const values = [validOn, knownAt, ...who, plan, uscc, states, first, after?.at, after?.id];
      const { rows } = await pool.query<RowOf<SpotCheckOnDay>>({ name: "spot-checks", text: SPOT_CHECKS_SQL, values });
      return { checks: rows.slice(0, first).map(checkOf), hasNext: rows.length > first };
    },
    find: (viewer, questions) =>
      findInOrder<RowOf<SpotCheckOnDay>, SpotCheckOnDay>(
        pool,
        { name: "spot-check", text: SPOT_CHECK_SQL },
        questions,
        [officersDivisions(viewer), ownUscc(viewer)],
        checkOf,
      ),
    async now(viewer, ids) {
      const values = [ids, officersDivisions(viewer), ownUscc(viewer)];
      const { rows } = await pool.query<SpotCheckNow>({ name: "spot-check-now", text: SPOT_CHECK_NOW_SQL, values });
      const found = new Map(rows.map((row) => [row.id, nowOf(row)]));
      return ids.map((id) => found.get(id) ?? null);
    },
    move: (viewer, request, { spotCheck, ifRevision }, event, said, on) =>
      callProcedure(pool, "spot_check_move", [
        request,
        viewer.jurisdictions,
        spotCheck,
        ifRevision,
        event,
        JSON.stringify(said),
        on,
      ]),
  };
}

function checkOf(row: RowOf<SpotCheckOnDay>): SpotCheckOnDay {
  return { ...thingOf(row), tests: row.tests.map(testOf) };
}

function nowOf(row: SpotCheckNow): SpotCheckNow {
  return { ...row, tests: row.tests.map(testOf), indicators: row.indicators.map(valueRead) };
}

function testOf(test: RecordedTest): RecordedTest {
  return { ...test, measurements: test.measurements.map(valueRead) };
}

/** The database tells numbers as text, with the zeros that they were entered with. */
function valueRead<T extends { readonly value: string }>(row: T): T {
  return { ...row, value: parseDecimal(row.value) };
}
