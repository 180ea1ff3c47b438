import type { YearWorld } from "./year-world.ts";

/**
 * What must never be on record, each as a statement that finds it. They are written from the clauses and not from the
 * register's functions and triggers, so that both can be wrong only together.
 */
const UNLAWFUL: Readonly<Record<string, string>> = {
  "an evaluation body that is the working body or a unit below it (yunnan-2020-9 §3(3)1)": `
    with recursive own as (
      select scheme, uscc from register.working_body where upper_inf(known)
      union select o.scheme, r.body from own o join register.body_relation r on r.parent = o.uscc and upper_inf(r.known)
    )
    select e.id from register.evaluation_body e join own using (scheme, uscc)
    where upper_inf(e.known) and e.scheme = '530000'`,

  "a body or an evaluation scheme announced before its publicity was over (§3(4)3)": `
    select s.subject_id from register.procedure_step s
    join register.publicity_subject b on b.subject_id = s.subject_id
    join register.publicity p on p.id = b.publicity_id
    where s.event = 'ANNOUNCE' and p.working_days is not null
      and not exists (
        select from register.publicity_subject b2 join register.publicity p2 on p2.id = b2.publicity_id
        where b2.subject_id = s.subject_id
          and s.happened_on > register.working_day_after(p2.posted_on, p2.working_days, lower(s.known)))`,

  "an evaluation scheme whose content changed after it was announced (§3(4)4)": `
    select c.id from register.evaluation_scheme_content c
    join register.procedure_step s on s.subject_id = c.evaluation_scheme_id and s.event = 'ANNOUNCE'
    where lower(c.known) > lower(s.known) or upper(c.known) > lower(s.known)`,

  "a ranked standard that is not stricter than the baseline (§3(4)4, SIL-22)": `
    select id from register.ranking_entry where core_indicators_stricter < 1 or indicators_weaker > 0`,

  "an enterprise ranked on a day on which it was known to be banned (§3(6)¶2)": `
    select e.id from register.ranking_entry e join register.ranking r on r.id = e.ranking_id
    join register.ban b on b.uscc = e.uscc and b.scheme = r.scheme and b.during @> e.entered_on
    where lower(b.known) < lower(e.known) and upper_inf(b.known)`,

  "an enterprise ranked that was registered elsewhere on the day (§2 lead)": `
    select e.id from register.ranking_entry e join register.ranking r on r.id = e.ranking_id and r.scheme = '530000'
    where not exists (
      select from register.enterprise_registration g
      where g.uscc = e.uscc and g.valid @> e.entered_on and g.known @> lower(e.known) and g.division like '53%')`,

  "a list posted without a consent that is not later (§3(4)6)": `
    select t.id from register.title t join register.publicity p on p.id = t.publicity_id
    where t.scheme = '530000' and t.source = 'procedure'
      and not exists (
        select from register.consent c
        where c.candidate_id = t.id and c.outcome = 'GIVEN' and c.given_on <= p.posted_on
          and lower(c.known) <= lower(t.known))`,

  "a list in publicity for fewer than fifteen working days (§3(4)6)": `
    select id from register.publicity
    where kind = 'LIST' and scheme = '530000' and source = 'procedure' and working_days < 15`,

  "a title released on or before the last day of publicity (§3(4)6, SIL-12)": `
    select r.id from register.title_publication r
    join register.title t on t.id = r.title_id join register.publicity p on p.id = t.publicity_id
    where p.working_days is not null and t.source = 'procedure'
      and (register.working_day_after(p.posted_on, p.working_days, lower(r.known)) is null
        or r.published_on <= register.working_day_after(p.posted_on, p.working_days, lower(r.known)))`,

  "a title released although an objection was open, upheld or resolved later (§3(4)6)": `
    select r.id from register.title_publication r
    join register.title t on t.id = r.title_id
    join register.objection o on o.publicity_id = t.publicity_id and (o.title_id = t.id or o.title_id is null)
      and o.subject_id is null and o.known @> lower(r.known)
    where o.outcome is null or o.outcome = 'UPHELD' or o.resolved_on > r.published_on`,

  "an objection filed outside its window (§3(4)6)": `
    select o.id from register.objection o join register.publicity p on p.id = o.publicity_id
    where p.working_days is not null
      and (o.filed_on < p.posted_on or o.filed_on > register.working_day_after(p.posted_on, p.working_days,
        (select min(lower(f.known)) from register.objection f where f.objection_id = o.objection_id)))`,

  "a title released by somebody other than the scheme's publisher (§3(4)6; tianjin-2021 §3(3)2)": `
    select r.id from register.title_publication r join register.title t on t.id = r.title_id
    where r.source = 'procedure' and (
      (t.scheme = '530000' and not (r.publisher_role = 'WORKING_BODY' and exists (
        select from register.working_body w where w.scheme = t.scheme and w.uscc = r.publisher_uscc)))
      or (t.scheme = '120000' and not (r.publisher_role = 'EVALUATION_BODY' and exists (
        select from register.ranking_entry e join register.ranking k on k.id = e.ranking_id
        join register.evaluation_body b on b.id = k.evaluation_body_id
        where e.id = t.ranking_entry_id and b.uscc = r.publisher_uscc))))`,

  "a Yunnan title that is not valid for one year (§3(5), SIL-01)": `
    select r.id from register.title_publication r join register.title t on t.id = r.title_id
    where t.scheme = '530000' and not r.last_day_stated and r.last_day <> r.published_on + interval '1 year'`,

  "two titles in force of one enterprise, standard, category, scheme and year (SIL-15)": `
    select a.id from register.title a
    join register.title b on a.id < b.id and a.uscc = b.uscc and a.standard_id = b.standard_id and a.scheme = b.scheme
      and a.category = b.category
    join register.title_publication pa on pa.title_id = a.id and upper_inf(pa.known)
    join register.title_publication pb on pb.title_id = b.id and upper_inf(pb.known)
      and extract(year from pa.published_on) = extract(year from pb.published_on)
    join register.title_status sa on sa.title_id = a.id and sa.state = 'IN_FORCE' and upper_inf(sa.known)
    join register.title_status sb on sb.title_id = b.id and sb.state = 'IN_FORCE' and upper_inf(sb.known)
      and sa.valid && sb.valid
    where a.source = 'procedure' and b.source = 'procedure'`,

  "a revocation without a ground of the scheme, or a ground without a revocation (§3(6))": `
    select s.id from register.title_status s
    where (s.state = 'REVOKED') <> (s.ground is not null)
      or (s.ground is not null and not exists (
        select from register.scheme_exit_ground g where g.scheme = s.scheme and g.ground = s.ground))`,

  "an exit outside validity (§3(6))": `
    select c.id from register.exit_case c
    where not exists (
      select from register.title_publication r
      where r.title_id = c.title_id and c.effective_on between r.published_on and coalesce(r.last_day, 'infinity'))`,

  "a Yunnan ban that is not three years from the effective day, both included (§3(6)¶2, SIL-03)": `
    select b.id from register.ban b join register.exit_case c on c.id = b.exit_case_id
    where b.scheme = '530000'
      and b.during <> daterange(c.effective_on, (c.effective_on + interval '3 years')::date, '[]')`,

  "a revoked Yunnan title without a ban, or a ban without a revocation (§3(6)¶2)": `
    select t.id from register.title t
    where t.scheme = '530000'
      and exists (select from register.title_status s where s.title_id = t.id and s.state = 'REVOKED' and upper_inf(s.known))
        <> exists (select from register.ban b join register.exit_case c on c.id = b.exit_case_id
                   where c.title_id = t.id and upper_inf(b.known))`,

  "a step that does not begin where the one before it ended": `
    select s.id from register.procedure_step s
    left join register.procedure_step p on p.subject_id = s.subject_id and p.revision = s.revision - 1
    where s.from_state <> coalesce(p.to_state, '-') or (s.revision > 1 and p.id is null)`,

  "a step dated later than the day on which it was recorded": `
    select id from register.procedure_step where happened_on > register.shanghai_day(lower(known))`,
};

/** What is on record although it must not be, with how many rows; empty in a lawful register. */
export async function unlawful(world: Pick<YearWorld, "rows">): Promise<string[]> {
  const found: string[] = [];
  for (const [name, sql] of Object.entries(UNLAWFUL)) {
    const { length } = await world.rows(sql);
    if (length > 0) found.push(`${length}: ${name}`);
  }
  return found;
}
