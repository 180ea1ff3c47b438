import type { Pool } from "pg";
import type { SignedInViewer, Viewer } from "../../../../shared/access/viewer.ts";
import type { ProcedureOutcome, ProcedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { type Decimal, parseDecimal } from "../../../../shared/values/decimal.ts";
import type { StandardNumber } from "../../../../shared/values/standard-number.ts";
import type { Baseline } from "../../domain/declarations/compare-with-baselines.ts";
import type { IndicatorDirection } from "../../domain/declarations/declaration.ts";
import { callProcedure } from "../procedure/call-procedure.ts";

/** A question about what standards ask. */
export interface BaselinesQuestion {
  readonly standards: readonly string[];
  readonly validOn: string;
  readonly knownAt: string;
}

export interface BaselineToSet {
  readonly referenceStandard: StandardNumber;
  readonly indicator: string;
  readonly unit: string | null;
  readonly direction: IndicatorDirection;
  /** Null when the standard asks nothing any more. */
  readonly value: Decimal | null;
  readonly validFrom: string;
  /** The row that was seen to hold on that day; null for none. */
  readonly ifBaseline: string | null;
}

export type BaselineOutcome = ProcedureOutcome<"CONFLICT" | "NOT_ON_RECORD">;

/** What national and industry standards ask. */
export interface Baselines {
  /** In order; each sorted by standard and indicator. */
  find(viewer: Viewer, questions: readonly BaselinesQuestion[]): Promise<Baseline[][]>;
  /** As it is on record now, whatever the heartbeat. */
  byId(viewer: Viewer, id: string): Promise<Baseline | null>;
  set(viewer: SignedInViewer, request: ProcedureRequest, baseline: BaselineToSet): Promise<BaselineOutcome>;
}

/** Opens the baselines on the application role's connections. */
export function openBaselines(pool: Pick<Pool, "query">): Baselines {
  return {
    async find(_viewer, questions) {
      const { rows } = await pool.query<BaselineRow>({
        name: "baselines",
        text: BASELINES_SQL,
        values: [JSON.stringify(questions)],
      });
      return questions.map((_, index) => rows.filter(({ place }) => place === index + 1).map(baselineOf));
    },
    async byId(_viewer, id) {
      const { rows } = await pool.query<BaselineRow>(
        `select 1 as place, ${COLUMNS} from register.baseline b where b.id = $1`,
        [id],
      );
      const [row] = rows;
      return row === undefined ? null : baselineOf(row);
    },
    set: (_viewer, request, { referenceStandard, indicator, unit, direction, value, validFrom, ifBaseline }) =>
      callProcedure(pool, "baseline_set", [
        request,
        referenceStandard,
        indicator,
        unit,
        direction,
        value,
        validFrom,
        ifBaseline,
      ]),
  };
}

interface BaselineRow extends Omit<Baseline, "value"> {
  readonly place: number;
  readonly value: string;
}

function baselineOf({ place: _, value, ...row }: BaselineRow): Baseline {
  return { ...row, value: parseDecimal(value) };
}

const COLUMNS = `b.id, b.reference_standard as "referenceStandard", b.indicator, b.unit, b.direction, b.value::text as value,
  lower(b.valid)::text as "validFrom", (upper(b.valid) - 1)::text as "lastDay"`;

/** $1: [{"standards": [...], "validOn", "knownAt"}] */
const BASELINES_SQL = `
select q.ord::integer as place, ${COLUMNS}
from rows from (jsonb_to_recordset($1::jsonb) as (standards jsonb, "validOn" date, "knownAt" timestamptz)) with ordinality
  as q(standards, valid_on, known_at, ord)
cross join register.heartbeat h
join register.baseline b
  on b.reference_standard collate "C" = any (array(select jsonb_array_elements_text(q.standards)))
  and b.valid @> q.valid_on and b.known @> least(q.known_at, h.at)
order by q.ord, b.reference_standard, b.indicator`;
