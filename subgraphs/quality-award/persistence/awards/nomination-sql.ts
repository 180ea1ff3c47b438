import { byId, pages, STATE_COLUMNS, stateOf, stepColumns, type ThingSql } from "./asked-sql.ts";

const SQL = {
  alias: "n",
  columns: `n.id, n.round_id as "roundId", n.uscc, p.jurisdiction, p.award, c.opens_on::text as "opensOn",
    c.cut_off_on::text as "cutOffOn", ${STATE_COLUMNS}, ${stepColumns("n")},
    case when k.id is not null then jsonb_build_object('decisionId', d.id, 'tenant', d.tenant,
      'determination', d.determination, 'checkedAt', register.as_text(lower(k.known))) end as check,
    case when o.nomination_id is not null then jsonb_build_object('adopted', o.outcome = 'ADOPTED', 'adopts', o.adopts,
      'reason', o.reason, 'decidedOn', o.decided_on) end as outcome`,
  from: `award.nomination n
    join award.round r on r.id = n.round_id
    join award.programme p on p.id = r.programme_id
    join award.round_content c on c.round_id = r.id and c.known @> a.known_at
    ${stateOf("n")}
    left join award.nomination_check k on k.nomination_id = n.id and k.known @> a.known_at
    left join record.decision d on d.id = k.decision_id
    left join award.adoption o on o.nomination_id = n.id and o.known @> a.known_at`,
} as const satisfies Partial<ThingSql>;

/** $4 the divisions whose awards the viewer keeps. */
export const NOMINATION_BY_ID = byId({ ...SQL, where: "award.enclosing(p.jurisdiction) && $4::text[]" });

const SEEN = "award.enclosing(p.jurisdiction) && $2::text[]";

/** $2 the divisions whose awards the viewer keeps. */
export const NOMINATIONS_OF_ROUND = pages({
  ...SQL,
  where: `${SEEN} and n.round_id = a.round and (a.state is null or s.state = a.state)`,
});

// A title is in many states over time, and a decision rests on one of them; the copy knows which belong together.
const RELIES_ON_TITLE = `exists (
  select from record.decision_basis b
  where b.decision_id = d.id and b.kind = 'title-status' and b.row_id in (
    select u.id::text from register.title_status u join register.title t on t.id = u.title_id where t.number = a.title))`;

/** $2 the divisions whose awards the viewer keeps. */
export const AFFECTED_NOMINATIONS = pages({
  ...SQL,
  where: `${SEEN} and (a.jurisdiction is null or p.jurisdiction = a.jurisdiction)
    and (a.title is null or ${RELIES_ON_TITLE})
    and exists (
      select from notice.notice told cross join lateral (select told.statement::jsonb as said) t
      where told.decision_id = d.id and (t.said #> '{before,determination}' <> t.said #> '{after,determination}'
        or t.said #> '{before,reasons}' <> t.said #> '{after,reasons}'))`,
});
