import type { Pool } from "pg";
import type { Viewer } from "../../../shared/access/viewer.ts";
import {
  type Question,
  type ReadFor,
  type Reading,
  StandingReader,
} from "../../../shared/register-copy/standing-reader.ts";
import { parseInstant } from "../../../shared/values/instant.ts";
import { parseSector } from "../../../shared/values/size-class.ts";
import type { CreditRules, SizeFact } from "../domain/size-fact.ts";
import { creditRulesOf } from "./credit-rules.ts";

/** What the credit department reads: its copy of the register, its rule rows. */
export interface CreditRegister {
  standings(
    viewer: Viewer,
    questions: readonly Question[],
  ): Promise<{ rules: CreditRules; readings: Reading<SizeFact | null>[] }>;
}

// SIL-24: the latest statement valid on the day. Beside it, whether the viewer may see it: $6 to $9 are its role, its
// own code, its jurisdictions and its tenant. Access is of today, so an authorisation counts that is in force now, and
// was so on the day asked about as far as was known at the instant asked.
const SIZE_COLUMN = `
  (select jsonb_build_object('id', z.id, 'sector', z.sector, 'employees', z.employees, 'revenueWan', z.revenue_wan::text,
      'assetsWan', z.assets_wan::text, 'statisticalYear', z.statistical_year, 'source', z.source, 'statedOn', z.stated_on,
      'knownFrom', register.as_text(lower(z.known)),
      'shown', case $6::text
        when 'AUDITOR' then true
        when 'ENTERPRISE' then z.uscc = $7::text
        when 'DEPARTMENT' then
          array[z.stated_in, left(z.stated_in, 4) || '00', left(z.stated_in, 2) || '0000'] && $8::text[]
        else false end)
   from register.enterprise_size z
   where z.uscc = a.uscc and z.stated_on <= a.valid_on and z.known @> a.as_known
   order by z.stated_on desc limit 1) as size,
  -- Looked up whether or not there is a statement, so that the time does not tell that there is one. By the ends of the
  -- ranges: by the ranges themselves the planner would take the slow index of the constraint.
  $6::text = 'BANK' and exists (
    select from credit.authorisation w
    where w.uscc collate "C" = a.uscc and w.institution collate "C" = $9::text and w.scope collate "C" = 'SIZE'
      and lower(w.valid) <= a.valid_on and upper(w.valid) > a.valid_on
      and lower(w.known) <= ($3::timestamptz[])[a.ord]
      and coalesce(upper(w.known) > ($3::timestamptz[])[a.ord], true)
  ) and exists (
    select from credit.authorisation w
    where w.uscc collate "C" = a.uscc and w.institution collate "C" = $9::text and w.scope collate "C" = 'SIZE'
      and upper(w.valid) > (clock_timestamp() at time zone 'Asia/Shanghai')::date and upper_inf(w.known)
  ) as authorised,`;

interface SizeRow {
  readonly id: string;
  readonly sector: string;
  readonly employees: number | null;
  readonly revenueWan: string | null;
  readonly assetsWan: string | null;
  readonly statisticalYear: number;
  readonly source: string;
  readonly statedOn: string;
  readonly knownFrom: string;
  readonly shown: boolean | null;
}

/** Opens the department's register on its application role's connections. */
export function openCreditRegister(
  pool: Pick<Pool, "query">,
  freshnessLimitMs: number | null,
  readFor: ReadFor = "ANSWER",
): CreditRegister {
  const reader = new StandingReader<CreditRules, SizeFact | null>({
    pool,
    freshnessLimitMs,
    readFor,
    extraColumns: SIZE_COLUMN,
    // The statement itself builds these columns.
    readExtra: ({ size, authorised }) => sizeFactOf(size as SizeRow | null, authorised === true),
    readRules: creditRulesOf,
  });
  return { standings: (viewer, questions) => reader.read(questions, traitsOf(viewer)) };
}

/** What of a viewer decides whether it may see a size; somebody without the scope sees none. */
function traitsOf(viewer: Viewer): unknown[] {
  if (viewer.kind === "PUBLIC" || !viewer.scopes.has("size:read")) return [null, null, null, null];
  return [viewer.role, viewer.uscc, viewer.jurisdictions, viewer.tenant];
}

function sizeFactOf(row: SizeRow | null, authorised: boolean): SizeFact | null {
  if (row === null) return null;
  return {
    statement: { ...row, sector: parseSector(row.sector) },
    shown: authorised || row.shown === true,
    evidence: {
      kind: "size-statement",
      id: row.id,
      subject: `${row.sector} ${row.statisticalYear} (${row.source})`,
      validFrom: row.statedOn,
      validTo: null,
      knownFrom: parseInstant(row.knownFrom),
    },
  };
}
