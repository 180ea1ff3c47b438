/** Awards, their rounds, and who is nominated, checked and adopted; what they say is kept as it was known. */
export const AWARD_TABLES = `
create schema award;

insert into desk.transition (machine, from_state, event, to_state) values
  ('award_programme', '-', 'RECORD', 'RECORDED'),
  ('award_programme', 'RECORDED', 'CORRECT', 'RECORDED'),
  ('award_round', '-', 'RECORD', 'RECORDED'),
  ('award_round', 'RECORDED', 'CORRECT', 'RECORDED'),
  ('award_nomination', '-', 'NOMINATE', 'NOMINATED'),
  ('award_nomination', 'NOMINATED', 'CHECK', 'CHECKED'),
  ('award_nomination', 'CHECKED', 'CHECK', 'CHECKED'),
  ('award_nomination', 'CHECKED', 'ADOPT', 'ADOPTED'),
  ('award_nomination', 'CHECKED', 'DECLINE', 'NOT_ADOPTED'),
  ('award_nomination', 'ADOPTED', 'AFFECT', 'AFFECTED'),
  ('award_nomination', 'NOT_ADOPTED', 'AFFECT', 'AFFECTED'),
  ('award_nomination', 'AFFECTED', 'AFFECT', 'AFFECTED'),
  ('award_recommendation', '-', 'DRAW', 'DRAWN'),
  ('award_recommendation', 'DRAWN', 'SUBMIT', 'SUBMITTED'),
  ('standard_conversion', '-', 'PROPOSE', 'PROPOSED'),
  ('standard_conversion', 'PROPOSED', 'ACCEPT', 'ACCEPTED'),
  ('standard_conversion', 'PROPOSED', 'REFUSE', 'REFUSED'),
  ('standard_conversion', 'ACCEPTED', 'REFUSE', 'REFUSED'),
  ('standard_conversion', 'ACCEPTED', 'PUBLISH', 'PUBLISHED');

-- An award that a notice names, in one division.
create table award.programme (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (jurisdiction ~ '^[0-9]{6}$'),
  -- The id that the notice gives the award.
  award text not null check (award <> ''),
  known tstzrange not null,
  constraint one_programme_of_an_award unique (jurisdiction, award)
);

create index programme_in_order on award.programme (lower(known) desc, id desc);

create table award.programme_content (
  id uuid primary key default gen_random_uuid(),
  programme_id uuid not null references award.programme,
  kind text not null check (kind in ('QUALITY_AWARD', 'STANDARDISATION_INNOVATION', 'BRAND_EVALUATION')),
  name text not null check (name <> ''),
  opened_on date not null,
  -- The last day; null while none is set.
  closed_on date check (closed_on >= opened_on),
  known tstzrange not null,
  constraint one_content_of_a_programme exclude using gist (programme_id with =, known with &&)
);

create table award.round (
  id uuid primary key default gen_random_uuid(),
  programme_id uuid not null references award.programme,
  name text not null check (name <> ''),
  known tstzrange not null,
  constraint one_round_of_a_name unique (programme_id, name)
);

create table award.round_content (
  id uuid primary key default gen_random_uuid(),
  round_id uuid not null references award.round,
  opens_on date not null,
  -- The day for which everybody is checked; nominations are taken until it, included.
  cut_off_on date not null check (cut_off_on >= opens_on),
  notice text not null check (notice <> ''),
  known tstzrange not null,
  constraint one_content_of_a_round exclude using gist (round_id with =, known with &&)
);

create table award.nomination (
  id uuid primary key default gen_random_uuid(),
  round_id uuid not null references award.round,
  uscc text not null check (uscc ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  known tstzrange not null,
  constraint nominated_once_a_round unique (round_id, uscc)
);

create index nomination_by_uscc on award.nomination (uscc);

-- The decision of record that a check took; a later check takes its place.
create table award.nomination_check (
  id uuid primary key default gen_random_uuid(),
  nomination_id uuid not null references award.nomination,
  decision_id uuid not null references record.decision,
  known tstzrange not null,
  constraint one_check_of_a_nomination exclude using gist (nomination_id with =, known with &&)
);

create index nomination_check_by_decision on award.nomination_check (decision_id);

-- Whether the award adopted, what it adopted by its notice, and on which decision it rests.
create table award.adoption (
  nomination_id uuid primary key references award.nomination,
  outcome text not null check (outcome in ('ADOPTED', 'NOT_ADOPTED')),
  adopts text check (adopts in ('RESULT', 'WORK')),
  decision_id uuid not null references record.decision,
  reason text check (reason <> ''),
  decided_on date not null,
  known tstzrange not null,
  constraint adopted_is_something check ((outcome = 'ADOPTED') = (adopts is not null)),
  constraint not_adopted_for_a_reason check (outcome = 'ADOPTED' or reason is not null)
);

call desk.keep_records_of(array['award.programme', 'award.programme_content', 'award.round', 'award.round_content',
  'award.nomination', 'award.nomination_check', 'award.adoption']::regclass[]);
`;

/** Recommendations to a higher level, and leader standards that become others'. */
export const LIST_TABLES = `
-- A list for an award of a higher level. Whether leaders come first, the notice says.
create table award.recommendation (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (jurisdiction ~ '^[0-9]{6}$'),
  level text not null check (level in ('PROVINCIAL', 'MINISTERIAL')),
  award_name text not null check (award_name <> ''),
  -- The day for which everybody on it is judged.
  listed_on date not null,
  -- The rule by which leaders come first; null where no notice says so.
  rule_id text check (rule_id <> ''),
  known tstzrange not null
);

create index recommendation_in_order on award.recommendation (lower(known) desc, id desc);

create table award.recommended (
  recommendation_id uuid not null references award.recommendation,
  position integer not null check (position >= 1),
  -- FIRST before ORDINARY; UNDETERMINED stands apart: it is neither a yes nor a no.
  standing_group text not null check (standing_group in ('FIRST', 'ORDINARY', 'UNDETERMINED')),
  uscc text not null,
  decision_id uuid not null references record.decision,
  primary key (recommendation_id, position),
  constraint recommended_once unique (recommendation_id, uscc)
);

create index recommended_by_decision on award.recommended (decision_id);

create table award.recommendation_submission (
  recommendation_id uuid primary key references award.recommendation,
  submitted_to text not null check (submitted_to <> ''),
  known tstzrange not null
);

create table award.conversion (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (jurisdiction ~ '^[0-9]{6}$'),
  uscc text not null,
  title_id uuid not null,
  title_number text not null,
  standard text not null check (standard ~ '^[QT]/'),
  level text not null check (level in ('LOCAL', 'INDUSTRY', 'NATIONAL')),
  known tstzrange not null
);

create index conversion_in_order on award.conversion (lower(known) desc, id desc);
create index conversion_by_uscc on award.conversion (uscc);

-- What a step says: the plan's number of an acceptance, the reason of a refusal, the number of a publication.
create table award.conversion_statement (
  conversion_id uuid not null references award.conversion,
  event text not null check (event in ('ACCEPT', 'REFUSE', 'PUBLISH')),
  text text not null check (text <> ''),
  known tstzrange not null,
  primary key (conversion_id, event)
);

call desk.keep_records_of(array['award.recommendation', 'award.recommendation_submission', 'award.conversion',
  'award.conversion_statement']::regclass[]);
call desk.keep_unchanged(array['award.recommended']::regclass[]);
`;
