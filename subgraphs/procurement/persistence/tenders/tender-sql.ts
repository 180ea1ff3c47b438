/** What a document says, by its version `v`. */
const CONTENT = `jsonb_build_object('title', v.title, 'purchaser', v.purchaser, 'jurisdiction', v.jurisdiction,
    'deadline', jsonb_build_object('day', v.deadline::text, 'at', register.as_text(v.deadline_at)),
    'catalogueEdition', v.catalogue_edition, 'legalBasis', v.legal_basis,
    'criteria', (select coalesce(jsonb_agg(jsonb_build_object('name', c.name, 'order', c.criterion_order)
        order by c.position), '[]')
      from procurement.tender_criterion c where c.version_id = v.id),
    'lots', (select coalesce(jsonb_agg(jsonb_build_object('number', l.number, 'catalogueCode', l.catalogue_code,
        'title', l.title) order by l.position), '[]')
      from procurement.tender_lot l where l.version_id = v.id))`;

/** Of a tender `t`, asked about by `a`. */
const COLUMNS = `a.ord::integer as place, a.valid_on::text as "validOn", register.as_text(a.known_at) as "knownAt",
  t.id, t.ocid, t.tenant, register.as_text(lower(t.known)) as "openedAt", s.state,
  case when s.state <> 'DRAFT' then lower(s.valid)::text end as "stateSince", taken.revision,
  register.as_text(taken.at) as "recordedAt", taken.awarded_on::text as "awardedOn",
  (select ${CONTENT} from procurement.tender_version v where v.tender_id = t.id and v.known @> a.known_at) as content,
  (select coalesce(jsonb_agg(register.as_text(lower(v.known)) order by lower(v.known)), '[]')
   from procurement.tender_version v
   where v.tender_id = t.id and lower(v.known) <= a.known_at and lower(v.known) > lower(t.known)) as "amendedAt",
  (select coalesce(jsonb_agg(jsonb_build_object('lot', w.lot_number, 'bidder', b.uscc, 'reason', w.reason,
      'effect', w.effect, 'first', to_jsonb(w.first_bidders)) order by w.lot_number), '[]')
   from procurement.lot_award w left join procurement.tender_bid b on b.id = w.bid_id
   where w.tender_id = t.id and w.known @> a.known_at) as awards,
  (select x.reason from procurement.tender_cancellation x where x.tender_id = t.id and x.known @> a.known_at)
    as "cancelReason"`;

const STATE = `cross join lateral (
    select each.state, each.valid from desk.state each
    where each.subject_id = t.id and each.valid @> a.valid_on and each.known @> a.known_at limit 1
  ) s
  cross join lateral (
    select max(p.revision) as revision, max(lower(p.known)) as at,
      max(p.happened_on) filter (where p.event = 'AWARD') as awarded_on
    from desk.step p where p.subject_id = t.id and p.known @> a.known_at
  ) taken`;

/** Single ones: $1 ids, $2 days, $3 instants, $4 the viewer's tenant. */
export const TENDER_SQL = `
with asked as materialized (
  select * from unnest($1::uuid[], $2::date[], $3::timestamptz[]) with ordinality as q(id, valid_on, known_at, ord)
)
select ${COLUMNS}
from asked a join procurement.tender t on t.id = a.id and t.tenant = $4 ${STATE}
order by a.ord`;

/** A part of a list, newest first: $1 day, $2 instant, $3 the viewer's tenant, $4 how many, $5 and $6 after what, $7 state. */
export const TENDERS_SQL = `
with a as materialized (select 1 as ord, $1::date as valid_on, $2::timestamptz as known_at)
select ${COLUMNS}
from a join procurement.tender t on t.tenant = $3 ${STATE}
where ($5::timestamptz is null or (lower(t.known), t.id) < ($5::timestamptz, $6::uuid))
  and ($7::text is null or s.state = $7)
order by lower(t.known) desc, t.id desc limit $4 + 1`;

/** As they stand now: $1 ids, $2 the viewer's tenant. */
export const TENDER_NOW_SQL = `
select t.id, t.ocid, t.tenant, step.to_state as state, step.revision,
  (select max(p.happened_on)::text from desk.step p where p.subject_id = t.id) as "lastStepOn",
  (select ${CONTENT} from procurement.tender_version v where v.tender_id = t.id and upper_inf(v.known)) as content,
  (select jsonb_build_object(
      'bids', (select count(*) from procurement.tender_bid b where b.tender_id = t.id),
      'undecided', count(*) filter (where c.preference_state = 'ASKED'),
      'undetermined', count(*) filter (where c.determination = 'UNDETERMINED'),
      'notRechecked', count(*) filter (where c.preference_state <> 'RECHECKED_AT_AWARD'),
      'recheckedOn', min(desk.shanghai_day(c.rechecked_at)))
   from procurement.compared_bids(t.id) c) as tally
from procurement.tender t
cross join lateral (
  select p.to_state, p.revision from desk.step p where p.subject_id = t.id order by p.revision desc limit 1
) step
where t.id = any ($1::uuid[]) and t.tenant = $2`;
