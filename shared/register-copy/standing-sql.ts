/** Reads the questions of a statement: $1 codes, $2 days, $3 instants. */
export const MANY_ASKED = "unnest($1::text[], $2::date[], $3::timestamptz[]) with ordinality";

/**
 * The same for a single question, in a statement of its own. Without the limit the planner expects ten questions, takes a
 * plan for any number to be dearer than one made anew each time, and making one costs several times what the plan does.
 */
export const ONE_ASKED = `(select * from ${MANY_ASKED} limit 1)`;

/**
 * The one statement by which a deciding department reads what it needs about many enterprises.
 *
 * Parameters: $1 codes, $2 days, $3 instants (three arrays of one length), $4 freshness limit in ms or null (then
 * the copy answers for no instant after its watermark, however young that is), $5 the version of the
 * rule rows that the caller holds. A row comes back for each question, in order; the rule rows ride on the first row, and
 * only when the caller holds another version.
 *
 * @param extraColumns further columns of the department's own, over `a` (uscc, valid_on, as_known)
 * @param asked how the questions are read; {@link MANY_ASKED} unless given
 */
export function standingSql(extraColumns: string, asked = MANY_ASKED): string {
  return `
with mark as materialized (
  -- A copy that is still being filled has no watermark: the heartbeat may have come before the titles.
  select case when (select bool_and(srsubstate = 'r') from pg_subscription_rel)
              then (select at from register.heartbeat where id = 1) end as at
),
asked as materialized (
  select q.ord, q.uscc, q.valid_on, least(q.known_at, mark.at) as known_at,
         -- A watermark from the future tells that this server's clock is behind: by it an old copy would look young.
         case when q.known_at <= mark.at
                or mark.at between clock_timestamp() - $4 * interval '1 millisecond'
                               and clock_timestamp() + $4 * interval '1 millisecond'
              then least(q.known_at, mark.at) end as as_known
  from ${asked} as q(uscc, valid_on, known_at, ord), mark
)
select register.as_text(a.known_at) as "knownAt", a.as_known is not null and mark.at is not null as fresh,
  (select jsonb_agg(jsonb_build_object(
      'id', s.id, 'number', t.number, 'scheme', t.scheme, 'category', t.category, 'state', s.state,
      'validFrom', lower(s.valid), 'validTo', upper(s.valid) - 1, 'knownFrom', register.as_text(lower(s.known)),
      'publicityLastDay', case when s.state in ('IN_PUBLICITY', 'UNDER_OBJECTION')
        then (select register.working_day_after(p.posted_on, p.working_days, a.as_known)
              from register.publicity p where p.id = t.publicity_id) end)
      order by t.number collate "C")
   from register.title t
   -- One state holds at a point of the two clocks; said so, no statistics make the planner go through all of them.
   cross join lateral (
     select * from register.title_status each
     where each.title_id = t.id and each.valid @> a.valid_on and each.known @> a.as_known limit 1
   ) as s
   where t.uscc = a.uscc) as titles,
  (select jsonb_agg(jsonb_build_object(
      'id', b.id, 'scheme', b.scheme, 'firstDay', lower(b.during), 'lastDay', upper(b.during) - 1,
      'knownFrom', register.as_text(lower(b.known))) order by b.id)
   from register.ban b
   where b.uscc = a.uscc and b.during @> a.valid_on and b.known @> a.as_known) as bans,
  ${extraColumns}
  case when a.ord = 1 then (select number::text from policy.version) end as "rulesVersion",
  case when a.ord = 1 and (select number from policy.version) <> $5::bigint then
    (select jsonb_agg(jsonb_build_object('kind', r.kind, 'id', r.rule_id, 'body', r.body,
        'validFrom', lower(r.valid), 'validTo', upper(r.valid),
        'knownFrom', register.as_text(lower(r.known)), 'knownTo', register.as_text(upper(r.known))))
     from policy.rule_row r) end as rules
from asked a, mark
order by a.ord`;
}
