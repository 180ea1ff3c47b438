import type { Pool } from "pg";
import type { NoticeStatement } from "../../../../shared/decision-notice/notice-statement.ts";

/** Something learnt later that gives a check another answer. */
export interface AwardEffect extends Pick<NoticeStatement, "facts" | "knownAt"> {
  readonly notice: string;
  readonly before: NoticeStatement["before"]["determination"];
  readonly after: NoticeStatement["after"]["determination"];
  readonly reasons: NoticeStatement["after"]["reasons"];
}

/** What became known about decisions that checks took in these divisions, oldest first, at most 100 each; in order. */
export async function effectsOf(
  pool: Pick<Pool, "query">,
  divisions: readonly string[],
  decisions: readonly string[],
): Promise<AwardEffect[][]> {
  const { rows } = await pool.query<{ decision: string; statement: string }>({
    name: "award-effects",
    text: EFFECTS,
    values: [decisions, divisions],
  });
  const told = new Map(decisions.map((decision) => [decision, [] as AwardEffect[]]));
  for (const { decision, statement } of rows) told.get(decision)?.push(effectOf(JSON.parse(statement)));
  return decisions.map((decision) => told.get(decision) ?? []);
}

function effectOf({ id, knownAt, facts, before, after }: NoticeStatement): AwardEffect {
  return {
    notice: id,
    knownAt,
    facts,
    before: before.determination,
    after: after.determination,
    reasons: after.reasons,
  };
}

const EFFECTS = `
select d.id as decision, told.statement
from unnest($1::uuid[]) as d(id)
cross join lateral (
  select n.statement, n.known_at from notice.notice n where n.decision_id = d.id order by n.known_at limit 100
) told
where exists (
  select from award.nomination_check k
  join award.nomination n on n.id = k.nomination_id
  join award.round r on r.id = n.round_id
  join award.programme p on p.id = r.programme_id
  where k.decision_id = d.id and award.enclosing(p.jurisdiction) && $2::text[])
order by d.id, told.known_at`;
