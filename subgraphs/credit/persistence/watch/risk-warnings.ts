import type { Pool } from "pg";
import type { SignedInViewer, Viewer } from "../../../../shared/access/viewer.ts";
import { callStep } from "../../../../shared/procedure/call-step.ts";
import type { ProcedureOutcome, ProcedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import type { ListPart } from "../../../../shared/server/list-part.ts";
import type { RiskGround, RiskWarningState } from "../../domain/watch/risk-warning.ts";
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

/** A warning as it is issued. */
export interface RiskWarningToIssue {
  readonly uscc: string;
  readonly jurisdiction: string;
  readonly ground: RiskGround;
  readonly statement: string;
  readonly source: string;
  readonly sourceReference: string | null;
}

/** A warning on record, shown for a point of the two clocks. */
export interface RiskWarningOnDay extends RiskWarningToIssue, OfficeRow {
  readonly warnedOn: string;
  readonly state: RiskWarningState;
}

export interface RiskWarningsQuestion extends OfficeClocks, ListPart {
  readonly uscc: string | null;
}

/** Warnings of credit risk; each is seen by whom the rules of rows let see it. */
export interface RiskWarnings {
  page(viewer: Viewer, question: RiskWarningsQuestion): Promise<PartOfOffice<RiskWarningOnDay>>;
  /** As it is on record now, on a day; null when there is none that the viewer may see. */
  byId(viewer: Viewer, id: string, clocks: OfficeClocks): Promise<RiskWarningOnDay | null>;
  standingNow(viewer: Viewer, ids: readonly string[]): Promise<(OfficeThingNow<RiskWarningState> | null)[]>;
  issue(
    viewer: SignedInViewer,
    request: ProcedureRequest,
    warning: RiskWarningToIssue,
    on: string | null,
  ): Promise<ProcedureOutcome>;
}

/** Opens the warnings on the application role's connections. */
export function openRiskWarnings(pool: Pick<Pool, "query">): RiskWarnings {
  const read = (viewer: Viewer, asked: OfficeClocks & ListPart & { where: readonly unknown[] }) =>
    readOfficePart<RiskWarningOnDay>(pool, { name: "risk-warnings", text: WARNINGS_SQL }, viewer, asked);
  return {
    page: (viewer, { uscc, ...asked }) => read(viewer, { ...asked, where: [uscc, null] }),
    async byId(viewer, id, clocks) {
      const { found } = await read(viewer, { ...clocks, first: 1, after: null, where: [null, id] });
      return found[0] ?? null;
    },
    standingNow: (viewer, ids) =>
      officeThingsNow<RiskWarningState>(pool, { name: "risk-warnings-now", text: NOW_SQL }, viewer, ids),
    issue: (_viewer, request, { uscc, jurisdiction, ...warning }, on) =>
      callStep(pool, "credit.risk_warning_issue", [request, uscc, jurisdiction, JSON.stringify(warning), on]),
  };
}

/** $4 an enterprise, $5 an id, $6 how many, $7 and $8 after what. */
const WARNINGS_SQL = `${OFFICE_ASKED}
select t.uscc, t.ground, t.statement, t.source, t.source_reference as "sourceReference",
  t.warned_on::text as "warnedOn", ${OFFICE_COLUMNS}
from a cross join credit.risk_warning t ${OFFICE_STATE}
where t.known @> a.as_known and ($4::text is null or t.uscc = $4) and ($5::uuid is null or t.id = $5)
  and credit.may_read(a.viewer, t.uscc, t.jurisdiction, 'RISK', a.valid_on, a.as_known)
  ${officePart(6)}`;

const NOW_SQL = `
select t.uscc, ${OFFICE_NOW} from credit.risk_warning t ${LAST_STEP}
where t.id = any ($2::uuid[])
  and credit.may_read($1::jsonb, t.uscc, t.jurisdiction, 'RISK', desk.shanghai_day(clock_timestamp()), clock_timestamp())`;
