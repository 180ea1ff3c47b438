import type { Pool } from "pg";
import type { SignedInViewer, Viewer } from "../../../../shared/access/viewer.ts";
import { callStep } from "../../../../shared/procedure/call-step.ts";
import type { ProcedureOutcome, ProcedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import type { ListPart } from "../../../../shared/server/list-part.ts";
import type { Decimal } from "../../../../shared/values/decimal.ts";
import type { CreditEvaluationState } from "../../domain/watch/credit-evaluation.ts";
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

/** An evaluation as an agency made it. */
export interface CreditEvaluationToRecord {
  readonly uscc: string;
  readonly modelId: string;
  readonly agency: string;
  readonly agencyUscc: string | null;
  readonly source: string;
  /** By the code of the core indicator; null where it is not known. */
  readonly stated: Readonly<Record<string, Decimal | null>>;
  readonly score: Decimal | null;
  readonly grade: string | null;
}

/** An evaluation on record, shown for a point of the two clocks. */
export interface CreditEvaluationOnDay extends CreditEvaluationToRecord, OfficeRow {
  readonly evaluatedOn: string;
  readonly state: CreditEvaluationState;
}

export interface CreditEvaluationsQuestion extends OfficeClocks, ListPart {
  readonly uscc: string | null;
}

/** Evaluations of credit; each is seen by whom the rules of rows let see it. */
export interface CreditEvaluations {
  page(viewer: Viewer, question: CreditEvaluationsQuestion): Promise<PartOfOffice<CreditEvaluationOnDay>>;
  /** On a day; null when there is none that the viewer may see. */
  byId(viewer: Viewer, id: string, clocks: OfficeClocks): Promise<CreditEvaluationOnDay | null>;
  standingNow(viewer: Viewer, ids: readonly string[]): Promise<(OfficeThingNow<CreditEvaluationState> | null)[]>;
  record(
    viewer: SignedInViewer,
    request: ProcedureRequest,
    evaluation: CreditEvaluationToRecord,
    on: string | null,
  ): Promise<ProcedureOutcome<"NOT_ON_RECORD" | "MODEL_NOT_IN_USE">>;
}

/** Opens the evaluations on the application role's connections. */
export function openCreditEvaluations(pool: Pick<Pool, "query">): CreditEvaluations {
  const read = (viewer: Viewer, asked: OfficeClocks & ListPart & { where: readonly unknown[] }) =>
    readOfficePart<CreditEvaluationOnDay>(pool, { name: "credit-evaluations", text: EVALUATIONS_SQL }, viewer, asked);
  return {
    page: (viewer, { uscc, ...asked }) => read(viewer, { ...asked, where: [uscc, null] }),
    async byId(viewer, id, clocks) {
      const { found } = await read(viewer, { ...clocks, first: 1, after: null, where: [null, id] });
      return found[0] ?? null;
    },
    standingNow: (viewer, ids) =>
      officeThingsNow<CreditEvaluationState>(pool, { name: "credit-evaluations-now", text: NOW_SQL }, viewer, ids),
    record: (_viewer, request, { modelId, ...evaluation }, on) =>
      callStep(pool, "credit.credit_evaluation_record", [request, modelId, JSON.stringify(evaluation), on]),
  };
}

/** $4 an enterprise, $5 an id, $6 how many, $7 and $8 after what. */
const EVALUATIONS_SQL = `${OFFICE_ASKED}
select t.uscc, t.model_id as "modelId", t.agency, t.agency_uscc as "agencyUscc", t.source, t.stated,
  t.score::text as score, t.grade, t.evaluated_on::text as "evaluatedOn", ${OFFICE_COLUMNS}
from a cross join credit.credit_evaluation t ${OFFICE_STATE}
where t.known @> a.as_known and t.evaluated_on <= a.valid_on
  and ($4::text is null or t.uscc = $4) and ($5::uuid is null or t.id = $5)
  and credit.may_read(a.viewer, t.uscc, t.jurisdiction, 'EVALUATION', a.valid_on, a.as_known)
  ${officePart(6)}`;

const NOW_SQL = `
select t.uscc, ${OFFICE_NOW} from credit.credit_evaluation t ${LAST_STEP}
where t.id = any ($2::uuid[])
  and credit.may_read($1::jsonb, t.uscc, t.jurisdiction, 'EVALUATION', desk.shanghai_day(clock_timestamp()),
    clock_timestamp())`;
