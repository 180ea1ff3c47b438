import type { Client } from "pg";
import type { PolicyBook } from "../../../shared/policy/policy-book.ts";

/** Puts the targets of the notices on record, with what is counted against each. */
export async function storeTargets(client: Client, book: PolicyBook): Promise<void> {
  const targets = book.documents.flatMap(({ id, knownFrom, targets: own }) =>
    own.map((target, index) => ({
      ...target,
      document: id,
      position: index + 1,
      knownFrom,
      figure: figureOf(book, id, target.metric),
    })),
  );
  const live = await client.query<{ at: string | null }>(
    "select case when exists (select from register.target) then register.recording_instant(null)::text end as at",
  );
  const at = live.rows[0]?.at ?? null;
  const input = JSON.stringify(targets);
  await client.query(CLOSE_CHANGED, [input, at]);
  await client.query(ADD_NEW, [input, at]);
}

function figureOf(book: PolicyBook, document: string, metric: string): string | null {
  const row = book.targetFigures.find((each) => each.document === document && each.metric === metric);
  return row === undefined ? null : row.figure;
}

const INPUT = `jsonb_to_recordset($1::jsonb) as i(document text, position integer, clause text, metric text,
  "metricEn" text, value numeric, "damagedText" text, comparison text, unit text, year integer, figure text,
  "knownFrom" timestamptz)`;

const SAME = `t.document = i.document and t.position = i.position and t.clause = i.clause and t.metric = i.metric
  and t.metric_en = i."metricEn" and t.value is not distinct from i.value
  and t.damaged_text is not distinct from i."damagedText" and t.comparison = i.comparison and t.unit = i.unit
  and t.year = i.year and t.figure is not distinct from i.figure`;

// A target on record that no file states any more in these words is closed at the instant of loading.
const CLOSE_CHANGED = `
update register.target t set known = register.until(t.known, $2::timestamptz)
where $2::timestamptz is not null and upper_inf(t.known) and not exists (select from ${INPUT} where ${SAME})`;

const ADD_NEW = `
insert into register.target (document, position, clause, metric, metric_en, value, damaged_text, comparison, unit, year,
  figure, known)
select i.document, i.position, i.clause, i.metric, i."metricEn", i.value, i."damagedText", i.comparison, i.unit, i.year,
  i.figure, tstzrange(coalesce($2::timestamptz, i."knownFrom"), null)
from ${INPUT}
where not exists (select from register.target t where upper_inf(t.known) and ${SAME})`;
