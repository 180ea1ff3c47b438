import type { Pool } from "pg";
import type { SignedInViewer, Viewer } from "../../../../shared/access/viewer.ts";
import type { ProcedureOutcome, ProcedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import type { ListPart } from "../../../../shared/server/list-part.ts";
import type { SpotCheckPlanState } from "../../domain/supervision/spot-check-plan-machine.ts";
import { callProcedure } from "../procedure/call-procedure.ts";
import { CANDIDATES_SQL, DRAWN_SQL, PLAN_SQL, PLANS_SQL } from "./spot-check-plan-sql.ts";
import {
  findInOrder,
  type ListClocks,
  type OnDay,
  officersDivisions,
  type RowOf,
  type ThingQuestion,
  thingOf,
} from "./supervision-sql.ts";

export type SpotCheckPopulation = "DECLARATIONS" | "LEADERS";

/** What a plan says when it is made. */
export interface PlanToMake {
  readonly title: string;
  readonly jurisdiction: string;
  readonly population: SpotCheckPopulation;
  readonly classification: string | null;
  readonly sampleSize: number;
}

/** A plan as it was on a day, as far as was known at an instant. */
export interface SpotCheckPlanOnDay extends PlanToMake, OnDay<SpotCheckPlanState> {
  readonly plannedOn: string;
  readonly populationSize: number;
  readonly leadersWithoutDeclaration: number;
  readonly seedSha256: string;
  /** Null as long as the viewer is not told. */
  readonly seed: string | null;
}

/** A declared version of a population, shown for a point of the two clocks. */
export interface CandidateOnDay extends ListClocks {
  readonly position: number;
  readonly declarationId: string;
}

export interface PlansQuestion extends ListPart, ListClocks {
  /** Only plans of this division or one in it; null for all. */
  readonly jurisdiction: string | null;
}

/** A plan at the revision at which somebody saw it. */
export interface SeenPlan {
  readonly plan: string;
  readonly ifRevision: number;
}

export type PlanOutcome = ProcedureOutcome<"POPULATION_TOO_SMALL" | "NOT_ON_RECORD" | "CONFLICT">;

/** A plan as it stands now, for whoever is about to move it. */
export interface PlanNow {
  readonly id: string;
  readonly jurisdiction: string;
  readonly sampleSize: number;
  readonly populationSize: number;
  readonly state: SpotCheckPlanState;
  readonly revision: number;
  readonly lastStepOn: string;
}

/** Plans of spot checks. Everybody sees them; the seed is told to officers of the place once drawn, to all once public. */
export interface SpotCheckPlans {
  page(viewer: Viewer, question: PlansQuestion): Promise<{ plans: SpotCheckPlanOnDay[]; hasNext: boolean }>;
  /** In order; null for what is not there. */
  find(viewer: Viewer, questions: readonly ThingQuestion[]): Promise<(SpotCheckPlanOnDay | null)[]>;
  /** In order; null for what is not there. */
  now(viewer: Viewer, ids: readonly string[]): Promise<(PlanNow | null)[]>;
  /** How many a plan could draw from. */
  populationSize(viewer: SignedInViewer, plan: PlanToMake, on: string): Promise<number>;
  candidates(viewer: Viewer, plan: string, part: ListPart): Promise<{ position: number; declarationId: string }[]>;
  /** In the order drawn; empty before. */
  drawn(viewer: Viewer, plan: string): Promise<{ position: number; declarationId: string }[]>;
  /** All that can be drawn, in order. */
  population(viewer: Viewer, plan: string): Promise<string[]>;
  make(viewer: SignedInViewer, request: ProcedureRequest, plan: PlanToMake, on: string | null): Promise<PlanOutcome>;
  draw(viewer: SignedInViewer, request: ProcedureRequest, seen: SeenPlan, on: string | null): Promise<PlanOutcome>;
  publish(viewer: SignedInViewer, request: ProcedureRequest, seen: SeenPlan, on: string | null): Promise<PlanOutcome>;
}

/** Opens the plans on the application role's connections. */
export function openSpotCheckPlans(pool: Pick<Pool, "query">): SpotCheckPlans {
  return {
    async page(viewer, { jurisdiction, validOn, knownAt, first, after }) {
      const values = [validOn, knownAt, officersDivisions(viewer), jurisdiction, first, after?.at, after?.id];
      const { rows } = await pool.query<RowOf<SpotCheckPlanOnDay>>({
        name: "spot-check-plans",
        text: PLANS_SQL,
        values,
      });
      return { plans: rows.slice(0, first).map(thingOf), hasNext: rows.length > first };
    },
    find: (viewer, questions) =>
      findInOrder<RowOf<SpotCheckPlanOnDay>, SpotCheckPlanOnDay>(
        pool,
        { name: "spot-check-plan", text: PLAN_SQL },
        questions,
        [officersDivisions(viewer)],
        thingOf,
      ),
    async now(_viewer, ids) {
      const { rows } = await pool.query<PlanNow>({ name: "spot-check-plan-now", text: NOW_SQL, values: [ids] });
      const found = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    },
    async populationSize(_viewer, { population, jurisdiction, classification }, on) {
      const { rows } = await pool.query<{ size: number }>(
        `select count(declaration_id)::integer as size from register.spot_check_population($1, $2, $3, $4)`,
        [population, jurisdiction, classification, on],
      );
      return rows.reduce((sum, { size }) => sum + size, 0);
    },
    async candidates(_viewer, plan, { first, after }) {
      const values = [plan, after?.id, first];
      return (await pool.query({ name: "spot-check-candidates", text: CANDIDATES_SQL, values })).rows;
    },
    drawn: async (_viewer, plan) =>
      (await pool.query({ name: "spot-check-drawn", text: DRAWN_SQL, values: [plan] })).rows,
    async population(_viewer, plan) {
      const { rows } = await pool.query<{ id: string }>(
        "select declaration_id as id from register.spot_check_candidate where plan_id = $1 order by position",
        [plan],
      );
      return rows.map(({ id }) => id);
    },
    make: (viewer, request, plan, on) =>
      callProcedure(pool, "spot_check_plan_make", [request, viewer.jurisdictions, JSON.stringify(plan), on]),
    draw: (viewer, request, { plan, ifRevision }, on) =>
      callProcedure(pool, "spot_check_plan_draw", [request, viewer.jurisdictions, plan, ifRevision, on]),
    publish: (viewer, request, { plan, ifRevision }, on) =>
      callProcedure(pool, "spot_check_plan_publish", [request, viewer.jurisdictions, plan, ifRevision, on]),
  };
}

const NOW_SQL = `
select p.id, p.jurisdiction, p.sample_size as "sampleSize", p.population_size as "populationSize",
  step.to_state as state, step.revision,
  (select max(each.happened_on)::text from register.procedure_step each where each.subject_id = p.id) as "lastStepOn"
from register.spot_check_plan p
cross join lateral (
  select each.to_state, each.revision from register.procedure_step each
  where each.subject_id = p.id order by each.revision desc limit 1
) step
where p.id = any ($1::uuid[])`;
