import type { Pool } from "pg";
import type { SignedInViewer, Viewer } from "../../../../shared/access/viewer.ts";
import { callStep } from "../../../../shared/procedure/call-step.ts";
import type { ProcedureOutcome, ProcedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import type { ListPart } from "../../../../shared/server/list-part.ts";
import { parseInstant } from "../../../../shared/values/instant.ts";
import type { Sector } from "../../../../shared/values/size-class.ts";
import type { CreditModelContent, CreditModelState } from "../../domain/watch/credit-model.ts";
import {
  LAST_STEP,
  OFFICE_ASKED,
  OFFICE_COLUMNS,
  OFFICE_NOW,
  OFFICE_STATE,
  type OfficeClocks,
  type OfficeRow,
  type OfficeThingNow,
  officePart,
  officeThingsNow,
  type PartOfOffice,
  readOfficePart,
} from "./office-rows.ts";

/** A version of a model as it is published. */
export interface CreditModelToPublish {
  readonly jurisdiction: string;
  readonly sector: Sector;
  readonly version: string;
  readonly name: string;
  readonly content: CreditModelContent;
}

/** A model on record, shown for a point of the two clocks. */
export interface CreditModelOnDay extends CreditModelToPublish, OfficeRow {
  readonly inUseFrom: string;
  readonly stateSince: string;
  readonly state: CreditModelState;
}

export interface CreditModelsQuestion extends OfficeClocks, ListPart {
  readonly jurisdiction: string | null;
  readonly sector: string | null;
}

/** A model on a day. */
export interface CreditModelQuestion extends OfficeClocks {
  readonly id: string;
}

/** Models of credit evaluation. Everybody sees them. */
export interface CreditModels {
  page(viewer: Viewer, question: CreditModelsQuestion): Promise<PartOfOffice<CreditModelOnDay>>;
  /** On a day; null for what is not there. */
  byId(viewer: Viewer, id: string, clocks: OfficeClocks): Promise<CreditModelOnDay | null>;
  /** Each on its day, in order; null for what is not there. */
  byIds(viewer: Viewer, asked: readonly CreditModelQuestion[]): Promise<(CreditModelOnDay | null)[]>;
  standingNow(viewer: Viewer, ids: readonly string[]): Promise<(OfficeThingNow<CreditModelState> | null)[]>;
  /** Whether a model was in use on a day, as known now. */
  isInUse(viewer: Viewer, id: string, on: string): Promise<boolean>;
  /** Whether a division has a model for a sector that is in use on a day or later. */
  hasInUse(viewer: Viewer, jurisdiction: string, sector: string, on: string): Promise<boolean>;
  publish(
    viewer: SignedInViewer,
    request: ProcedureRequest,
    model: CreditModelToPublish,
    on: string | null,
  ): Promise<ProcedureOutcome<"MODEL_IN_USE" | "VERSION_TAKEN">>;
}

/** Opens the models on the application role's connections. */
export function openCreditModels(pool: Pick<Pool, "query">): CreditModels {
  const read = (viewer: Viewer, asked: OfficeClocks & ListPart & { where: readonly unknown[] }) =>
    readOfficePart<CreditModelOnDay>(pool, { name: "credit-models", text: MODELS_SQL }, viewer, asked);
  const said = async (text: string, values: unknown[]) => {
    const { rows } = await pool.query<{ said: boolean }>(`select ${text} as said`, values);
    return rows.some(({ said }) => said);
  };
  return {
    page: (viewer, { jurisdiction, sector, ...asked }) =>
      read(viewer, { ...asked, where: [jurisdiction, sector, null] }),
    async byId(viewer, id, clocks) {
      const { found } = await read(viewer, { ...clocks, first: 1, after: null, where: [null, null, id] });
      return found[0] ?? null;
    },
    async byIds(_viewer, asked) {
      const columns = [asked.map(({ id }) => id), asked.map((each) => each.validOn), asked.map((each) => each.knownAt)];
      const { rows } = await pool.query<CreditModelOnDay & { readonly place: number }>({
        name: "credit-models-by-id",
        text: MODELS_BY_ID_SQL,
        values: columns,
      });
      const found = new Map(rows.map(({ place, ...row }) => [place, modelOf(row)]));
      return asked.map((_, index) => found.get(index + 1) ?? null);
    },
    standingNow: (viewer, ids) =>
      officeThingsNow<CreditModelState>(pool, { name: "credit-models-now", text: NOW_SQL }, viewer, ids),
    isInUse: (_viewer, id, on) => said("credit.model_in_use($1, $2)", [id, on]),
    hasInUse: (_viewer, jurisdiction, sector, on) =>
      said("credit.another_model_in_use($1, $2, $3)", [jurisdiction, sector, on]),
    publish: (_viewer, request, model, on) =>
      callStep(pool, "credit.credit_model_publish", [request, JSON.stringify(model), on]),
  };
}

function modelOf(row: CreditModelOnDay): CreditModelOnDay {
  return { ...row, recordedAt: parseInstant(row.recordedAt), knownAt: parseInstant(row.knownAt) };
}

const MODEL_COLUMNS = `t.sector, t.version, t.name, t.content, t.in_use_from::text as "inUseFrom", ${OFFICE_COLUMNS}`;

/** $1 ids, $2 days, $3 instants: three arrays of one length. */
const MODELS_BY_ID_SQL = `
with a as materialized (
  select q.ord, q.id, q.valid_on, least(q.known_at, clock_timestamp()) as as_known
  from unnest($1::uuid[], $2::date[], $3::timestamptz[]) with ordinality as q(id, valid_on, known_at, ord)
)
select a.ord::integer as place, ${MODEL_COLUMNS}
from a join credit.credit_model t on t.id = a.id and t.known @> a.as_known ${OFFICE_STATE}`;

/** $1 is of no matter: models are public. $4 a division, $5 a sector, $6 an id, $7 how many, $8 and $9 after what. */
const MODELS_SQL = `${OFFICE_ASKED}
select ${MODEL_COLUMNS}
from a cross join credit.credit_model t ${OFFICE_STATE}
where t.known @> a.as_known and ($4::text is null or t.jurisdiction = $4) and ($5::text is null or t.sector = $5)
  and ($6::uuid is null or t.id = $6)
  ${officePart(7)}`;

const NOW_SQL = `
select null as uscc, ${OFFICE_NOW} from credit.credit_model t ${LAST_STEP}
where t.id = any ($2::uuid[]) and ($1::jsonb is null or true)`;
