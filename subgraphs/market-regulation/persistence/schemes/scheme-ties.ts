import type { Pool } from "pg";
import type { Viewer } from "../../../../shared/access/viewer.ts";
import type { OfScheme } from "../../domain/procedure/movers.ts";
import type { PublicityRule } from "../../domain/schemes/publicity.ts";

/** What ties people to a scheme, and how long its text wants bodies and evaluation schemes to be posted. */
export interface SchemeTies extends OfScheme {
  readonly publicity: PublicityRule;
}

/** Finds what ties people to schemes now: in order, null for a scheme that is not on record. */
export async function schemeTies(
  pool: Pick<Pool, "query">,
  _viewer: Viewer,
  questions: readonly { readonly scheme: string; readonly on: string }[],
): Promise<(SchemeTies | null)[]> {
  const { rows } = await pool.query<TieRow>({ name: "scheme-ties", text: TIES, values: [JSON.stringify(questions)] });
  const found = new Map(rows.map((row) => [row.place, row]));
  return questions.map((_, index) => {
    const row = found.get(index + 1);
    if (row === undefined) return null;
    const { jurisdiction, workingBody, workingDays, counting } = row;
    return { jurisdiction, workingBody, publicity: { workingDays, counting } };
  });
}

interface TieRow extends OfScheme, PublicityRule {
  readonly place: number;
}

const TIES = `
select q.ord::integer as place, s.jurisdiction,
  (select w.uscc from register.working_body w where w.scheme = s.code and upper_inf(w.known)) as "workingBody",
  register.scheme_value(s.code, 'schemePublicityWorkingDays', q."on", clock_timestamp())::integer as "workingDays",
  register.scheme_value(s.code, 'schemePublicityCounting', q."on", clock_timestamp()) as counting
from rows from (jsonb_to_recordset($1::jsonb) as (scheme text, "on" date)) with ordinality as q(scheme, "on", ord)
join register.scheme s on s.code = q.scheme`;
