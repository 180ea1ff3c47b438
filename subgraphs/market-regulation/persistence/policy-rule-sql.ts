/** A rule of a notice as stored, with its clocks; days end exclusive. */
export interface NoticeRule<Body> {
  readonly id: string;
  readonly body: Body;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly knownFrom: string | null;
  readonly knownTo: string | null;
}

// What was not over by the instant was still on record, whatever came later.
const CLOCKS = `
    'validFrom', lower(m.valid), 'validTo', upper(m.valid), 'knownFrom', lower(m.known),
    'knownTo', case when upper(m.known) <= $2::timestamptz then upper(m.known) end`;

/** The measures of the notice `r` that were on record by $2, the oldest first. */
export const MEASURE_ROWS = `
  select jsonb_agg(jsonb_build_object('id', m.rule_id, 'body', m.body, ${CLOCKS})
    order by m.rule_id, lower(m.known))
  from policy.rule_row m
  where m.kind = 'MEASURE' and m.document = r.document and lower(m.known) <= $2::timestamptz`;

/** The rules and exit grounds of the scheme that the notice `r` creates, as on record by $2, the oldest first. */
export const SCHEME_ROWS = `
  select jsonb_agg(jsonb_build_object('id', m.id, 'body', jsonb_build_object(
    'subject', m.subject, 'value', m.value, 'clause', m.clause, 'basis', m.basis), ${CLOCKS})
    order by m.place, m.subject, lower(m.known))
  from (
    select s.document || '/scheme/' || s.code || '/' || p.param as id, 1 as place, p.param as subject, p.value,
      p.clause, p.basis, p.valid, p.known
    from register.scheme s join register.scheme_rule p on p.scheme = s.code
    where s.document = r.document and lower(p.known) <= $2::timestamptz
    union all
    select s.document || '/scheme/' || s.code || '/exit/' || e.ground, 2, e.ground, null, e.clause, e.basis,
      daterange(null, null), tstzrange(null, null)
    from register.scheme s join register.scheme_exit_ground e on e.scheme = s.code
    where s.document = r.document) m`;
