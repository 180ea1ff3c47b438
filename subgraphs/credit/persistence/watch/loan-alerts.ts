import type { Pool } from "pg";
import type { Viewer } from "../../../../shared/access/viewer.ts";
import { parseInstant } from "../../../../shared/values/instant.ts";
import type { Citation } from "../../../../shared/values/policy.ts";
import type { LoanAlertKind } from "../../domain/watch/alert-citations.ts";

/** An alert about a loan that is outstanding. */
export interface LoanAlert {
  readonly id: string;
  /** Place among the bank's alerts, from 1, without gap. */
  readonly number: number;
  readonly loanId: string;
  readonly uscc: string;
  readonly kind: LoanAlertKind;
  readonly titleNumber: string | null;
  readonly since: string;
  /** The row that says so. */
  readonly fact: {
    readonly kind: string;
    readonly id: string;
    readonly subject: string;
    readonly knownFrom: string;
    readonly knownTo: string | null;
  };
  readonly knownAt: string;
  /** The clause by which the scheme ends such a title, of a ban bars; null where its text is silent or not held. */
  readonly ofScheme: Citation | null;
  /** Null for a warning that the bank may not read any more. */
  readonly stillOnRecord: boolean | null;
}

export interface LoanAlertsQuestion {
  readonly first: number;
  /** Number of the last alert of the part before; 0 for the beginning. */
  readonly after: number;
  /** Only about this loan. */
  readonly loanId: string | null;
}

/** Alerts about loans: a bank sees its own, nobody another's. */
export interface LoanAlerts {
  page(
    viewer: Viewer,
    question: LoanAlertsQuestion,
  ): Promise<{ readonly alerts: readonly LoanAlert[]; readonly hasNext: boolean }>;
}

/** Opens the alerts on the application role's connections. */
export function openLoanAlerts(pool: Pick<Pool, "query">): LoanAlerts {
  return {
    async page(viewer, { first, after, loanId }) {
      if (viewer.kind === "PUBLIC" || viewer.role !== "BANK") return { alerts: [], hasNext: false };
      const values = [viewer.tenant, after, loanId, first + 1];
      const { rows } = await pool.query<LoanAlert>({ name: "loan-alerts", text: ALERTS_SQL, values });
      return { alerts: rows.slice(0, first).map(alertOf), hasNext: rows.length > first };
    },
  };
}

function alertOf(row: LoanAlert): LoanAlert {
  const { knownFrom, ...fact } = row.fact;
  return { ...row, knownAt: parseInstant(row.knownAt), fact: { ...fact, knownFrom: parseInstant(knownFrom) } };
}

/** $1 the bank's tenant, $2 the number after which to begin, $3 a loan, $4 how many. */
const ALERTS_SQL = `
select a.id, a.number::integer as number, a.loan_id as "loanId", a.uscc, a.kind, a.title_number as "titleNumber",
  a.since::text as since, a.fact, register.as_text(a.known_at) as "knownAt", credit.still_on_record(a) as "stillOnRecord",
  case a.kind when 'ALERT_BANNED' then nullif(s.body->'banCitation', 'null')
    else s.body->'stateCitations'->('TITLE_' || substr(a.kind, 7)) end as "ofScheme"
from credit.loan_alert a
left join register.title t on t.id = a.title_id
left join policy.rule_row s on s.kind = 'SCHEME' and s.valid @> a.since and s.known @> a.known_at
  and s.body->>'scheme' = case a.kind when 'ALERT_BANNED' then a.about else t.scheme end
where a.tenant = $1 and a.number > $2 and ($3::uuid is null or a.loan_id = $3)
order by a.number limit $4`;
