/** The codes of a bank's own under which a branch and a product stand; each keeps its code. */
const APPLICATION = `(select jsonb_build_object(
      'product', (select p.code from credit.product p where p.id = a.product_id limit 1),
      'branch', (select b.code from credit.branch b where b.id = a.branch_id limit 1),
      'division', a.division, 'band', a.band, 'appliedOn', s.happened_on)
    from credit.application a join desk.step s on s.subject_id = a.case_id and s.event = 'APPLY'
    where a.case_id = c.id and a.known @> q.known_at and s.happened_on <= q.valid_on)`;

const APPROVAL = `(select jsonb_build_object('decision', g.decision_id, 'title', g.title_number, 'band', g.band,
      'decidedOn', g.decided_on)
    from credit.approval g where g.case_id = c.id and g.known @> q.known_at and g.decided_on <= q.valid_on)`;

const LOAN = `(select jsonb_build_object('band', l.band, 'division', l.division, 'title', l.title_number,
      'paidOutOn', l.paid_out_on, 'closedOn', case when l.closed_on <= q.valid_on then l.closed_on end)
    from credit.loan l where l.id = c.id and l.known @> q.known_at and l.paid_out_on <= q.valid_on)`;

/** Cases of one bank, $1, on a day, $2, as known at an instant, $3. */
const ON_DAY = `
  select c.id, c.uscc, c.decision_id as decision, state.state, lower(state.valid)::text as "stateSince", taken.revision,
    register.as_text(lower(c.known)) as "reportedAt", register.as_text(taken.at) as "recordedAt",
    ${APPLICATION} as application, ${APPROVAL} as approval, ${LOAN} as loan
  from (select $2::date as valid_on, $3::timestamptz as known_at) q
  join credit.credit_case c on c.tenant collate "C" = $1::text and c.known @> q.known_at
  cross join lateral (
    select s.state, s.valid from desk.state s
    where s.subject_id = c.id and s.valid @> q.valid_on and s.known @> q.known_at limit 1
  ) state
  cross join lateral (
    select max(p.revision) as revision, max(lower(p.known)) as at
    from desk.step p where p.subject_id = c.id and p.known @> q.known_at
  ) taken`;

/** One case: $4 its id. */
export const CASE_SQL = `${ON_DAY} where c.id = $4::uuid`;

/** A part of the list: $4 a state or null, $5 a code or null, $6 how many, $7 and $8 after what. */
export const CASES_SQL = `${ON_DAY}
  where ($4::text is null or state.state = $4) and ($5::text is null or c.uscc = $5)
    and ($7::timestamptz is null or (lower(c.known), c.id) < ($7, $8::uuid))
  order by lower(c.known) desc, c.id desc limit $6::integer + 1`;

/** What a decision would be counted as in a credit decision; \`d\` is record.decision. */
const BASIS = `case when d.id is null then null else jsonb_build_object('validOn', d.valid_on,
      'titles', (select coalesce(jsonb_agg(t.title_number order by t.title_number), '[]')
                 from credit.titles_counted(d.id) t)) end as basis`;

const institutionOn = (day: string) => `exists (select from credit.institution i
      where i.tenant collate "C" = $1::text and upper_inf(i.known) and i.valid @> ${day})`;

/**
 * Which of a bank's decisions about the enterprise a credit decision could name: one about a day on which it can have been
 * taken, the latest of them; else the one whose day comes next.
 */
const NAMEABLE = `select each.id, each.valid_on from record.decision each
    where each.tenant = c.tenant and each.uscc = c.uscc and each.measure = 'creditSupport'
    order by each.valid_on < desk.last_step_on(c.id), each.valid_on > a.day, abs(each.valid_on - a.day),
      each.id = c.decision_id desc, each.id
    limit 1`;

/**
 * Cases of one bank, $1, as they stand now, judged on a day each: $2 ids, $3 days, $4 branches, $5 products, $6 decisions,
 * arrays of one length; null in the last three where nothing is named. A step that names nothing yet, $7, may name any
 * decision of the bank; otherwise a credit decision that names none rests on the one that its case began with.
 */
export const CASES_NOW_SQL = `
  select a.ord::integer as place, c.id, c.tenant, c.uscc, step.to_state as state, step.revision,
    desk.last_step_on(c.id)::text as "lastStepOn",
    ${institutionOn("a.day")} as "institutionOnRecord",
    a.branch is null or exists (select from credit.branch b where b.tenant collate "C" = $1::text
      and b.code collate "C" = a.branch and upper_inf(b.known) and b.valid @> a.day) as "branchOnRecord",
    a.product is null or exists (select from credit.product p where p.tenant collate "C" = $1::text
      and p.code collate "C" = a.product and upper_inf(p.known) and p.valid @> a.day) as "productOffered",
    ${BASIS}
  from unnest($2::uuid[], $3::date[], $4::text[], $5::text[], $6::uuid[]) with ordinality
    as a(id, day, branch, product, decision, ord)
  join credit.credit_case c on c.id = a.id and c.tenant collate "C" = $1::text
  cross join lateral desk.last_step(c.id) as step
  left join lateral (
    select each.id, each.valid_on from record.decision each where not $7::boolean
      and each.id = coalesce(a.decision, c.decision_id) and each.tenant = c.tenant and each.uscc = c.uscc
    union all
    select * from (${NAMEABLE}) nameable where $7::boolean
  ) d on true`;

/** A decision of a bank, $1, that a case may begin with: $2 its id. */
export const DECISION_TO_BEGIN_WITH_SQL = `
  select d.uscc, d.valid_on::text as "validOn", ${institutionOn("d.valid_on")} as "institutionOnRecord",
    exists (select from credit.credit_case c where c.decision_id = d.id) as "caseOnDecision"
  from record.decision d where d.id = $2::uuid and d.tenant = $1::text and d.measure = 'creditSupport'`;
