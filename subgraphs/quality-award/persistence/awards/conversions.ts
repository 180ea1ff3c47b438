import type { Pool } from "pg";
import type { SignedInViewer, Viewer } from "../../../../shared/access/viewer.ts";
import { callStep } from "../../../../shared/procedure/call-step.ts";
import type { ProcedureOutcome, ProcedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import type { StandardNumber } from "../../../../shared/values/standard-number.ts";
import type { ConversionLevel } from "../../domain/awards/conversion-guards.ts";
import type { ConversionState } from "../../domain/awards/conversion-machine.ts";
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
import { byId, pages, STATE_COLUMNS, stateOf, stepColumns, type ThingSql } from "./asked-sql.ts";

/** A leader standard on its way, on a day. */
export interface Conversion {
  readonly id: string;
  readonly jurisdiction: string;
  readonly uscc: string;
  readonly titleNumber: string;
  readonly standard: StandardNumber;
  readonly level: ConversionLevel;
  readonly plan: string | null;
  readonly publishedNumber: string | null;
  readonly refusedBecause: string | null;
  readonly state: ConversionState;
  readonly stateSince: string;
  readonly lastStepOn: string | null;
  readonly revision: number;
  readonly enteredAt: string;
  readonly knownAt: string;
  readonly recordedAt: string;
  readonly validOn: string;
}

/** What somebody proposes. */
export interface ConversionToPropose {
  readonly jurisdiction: string;
  readonly uscc: string;
  readonly titleNumber: string;
  readonly standard: StandardNumber;
  readonly level: ConversionLevel;
}

/** A conversion at the revision at which somebody saw it. */
export interface SeenConversion {
  readonly conversion: string;
  readonly ifRevision: number;
}

export type ConversionOutcome = ProcedureOutcome<
  "NOT_ON_RECORD" | "CONFLICT" | "TITLE_NOT_IN_FORCE" | "CONVERSION_UNDER_WAY"
>;

/** Conversions; everybody sees those that are published, an award office all of its divisions. */
export interface Conversions {
  find(viewer: Viewer, questions: readonly ThingQuestion[]): Promise<(Conversion | null)[]>;
  pages(viewer: Viewer, questions: readonly ThingsQuestion[]): Promise<PartOf<Conversion>[]>;
  propose(
    viewer: SignedInViewer,
    request: ProcedureRequest,
    proposed: ConversionToPropose,
    on: string | null,
  ): Promise<ConversionOutcome>;
  /** @param text the plan, the reason or the number */
  move(
    viewer: SignedInViewer,
    request: ProcedureRequest,
    seen: SeenConversion,
    event: "ACCEPT" | "REFUSE" | "PUBLISH",
    text: string,
    on: string | null,
  ): Promise<ConversionOutcome>;
}

type Row = Conversion & PlacedRow;

/** Opens the conversions on the application role's connections. */
export function openConversions(pool: Pick<Pool, "query">): Conversions {
  return {
    async find(viewer, questions) {
      const values = [...askedById(questions), officeDivisions(viewer)];
      const { rows } = await pool.query<Row>({ name: "standard-conversion", text: BY_ID, values });
      return oneEach(questions.length, rows);
    },
    async pages(viewer, questions) {
      const values = [JSON.stringify(questions), officeDivisions(viewer)];
      const { rows } = await pool.query<Row>({ name: "standard-conversions", text: PAGES, values });
      return partsOf(questions, rows);
    },
    propose: (_viewer, request, { jurisdiction, uscc, titleNumber, standard, level }, on) =>
      callStep(pool, "award.conversion_propose", [request, jurisdiction, uscc, titleNumber, standard, level, on]),
    move: (_viewer, request, { conversion, ifRevision }, event, text, on) =>
      callStep(pool, "award.conversion_move", [request, conversion, ifRevision, event, text, on]),
  };
}

const said = (event: string) => `(select t.text from award.conversion_statement t
  where t.conversion_id = v.id and t.event = '${event}' and t.known @> a.known_at)`;

const SQL = {
  alias: "v",
  columns: `v.id, v.jurisdiction, v.uscc, v.title_number as "titleNumber", v.standard, v.level,
    ${said("ACCEPT")} as plan, ${said("PUBLISH")} as "publishedNumber", ${said("REFUSE")} as "refusedBecause",
    ${STATE_COLUMNS}, ${stepColumns("v")}`,
  from: `award.conversion v ${stateOf("v")}`,
} as const satisfies Partial<ThingSql>;

const BY_ID = byId({ ...SQL, where: "(s.state = 'PUBLISHED' or award.enclosing(v.jurisdiction) && $4::text[])" });

const PAGES = pages({
  ...SQL,
  where: `(s.state = 'PUBLISHED' or award.enclosing(v.jurisdiction) && $2::text[])
    and (a.jurisdiction is null or v.jurisdiction = a.jurisdiction) and (a.uscc is null or v.uscc = a.uscc)`,
});
