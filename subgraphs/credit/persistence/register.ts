import type { Pool } from "pg";
import type { Viewer } from "../../../shared/access/viewer.ts";
import { bodiesOf, rulesOf } from "../../../shared/policy/rules-of.ts";
import { type Question, type Reading, StandingReader } from "../../../shared/register-copy/standing-reader.ts";
import { parseInstant } from "../../../shared/values/instant.ts";
import { parseSector } from "../../../shared/values/size-class.ts";
import type { CreditRules, SizeFact, SizeTable } from "../domain/size-fact.ts";

/** What the credit department reads: its copy of the register, its rule rows. */
export interface CreditRegister {
  standings(
    viewer: Viewer,
    questions: readonly Question[],
  ): Promise<{ rules: CreditRules; readings: Reading<SizeFact | null>[] }>;
}

// SIL-24: the latest statement valid on the day.
const SIZE_COLUMN = `
  (select jsonb_build_object('id', z.id, 'sector', z.sector, 'employees', z.employees, 'revenueWan', z.revenue_wan::text,
      'assetsWan', z.assets_wan::text, 'statisticalYear', z.statistical_year, 'source', z.source, 'statedOn', z.stated_on,
      'knownFrom', register.as_text(lower(z.known)))
   from register.enterprise_size z
   where z.uscc = a.uscc and z.stated_on <= a.valid_on and z.known @> a.as_known
   order by z.stated_on desc limit 1) as size,`;

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
}

/** Opens the department's register on its application role's connections. */
export function openCreditRegister(pool: Pick<Pool, "query">, freshnessLimitMs: number): CreditRegister {
  const reader = new StandingReader<CreditRules, SizeFact | null>({
    pool,
    freshnessLimitMs,
    extraColumns: SIZE_COLUMN,
    // The statement itself builds this column.
    readExtra: (row) => sizeFactOf(row.size as SizeRow | null),
    readRules: (rows) => ({ ...rulesOf(rows), sizeTables: bodiesOf<SizeTable>(rows, "SIZE_TABLE") }),
  });
  return { standings: (_viewer, questions) => reader.read(questions) };
}

function sizeFactOf(row: SizeRow | null): SizeFact | null {
  if (row === null) return null;
  return {
    statement: { ...row, sector: parseSector(row.sector) },
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
