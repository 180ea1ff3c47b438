/** Who sees what of a case beside the public. */
export const EXIT_VIEWS = `
-- Whether somebody takes part in a case: the enterprise, the scheme's working body, an officer of its division, an
-- evaluation body that may cancel, a department that may supply facts of the ground. p_viewer: {"role", "department",
-- "uscc", "jurisdictions"}, or null for somebody who did not sign in.
create function register.exit_is_party(p_viewer jsonb, p_case register.exit_proceeding) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare division text := (select jurisdiction from register.scheme where code = p_case.scheme);
begin
  return coalesce(case p_viewer->>'role'
    when 'ENTERPRISE' then p_viewer->>'uscc' = p_case.uscc
    when 'WORKING_BODY' then register.is_working_body(p_viewer, p_case.scheme)
    when 'EVALUATION_BODY' then exists (
      select from register.exit_deciders(p_case.title_id) d where d.uscc = p_viewer->>'uscc')
      or exists (select from register.exit_decision d where d.exit_proceeding_id = p_case.id
                 and d.body = p_viewer->>'uscc')
    when 'DEPARTMENT' then register.acts_in(p_viewer->'jurisdictions', division)
      and (p_viewer->>'department' = 'market-regulation'
        or p_viewer->>'department' in ('ecology-and-environment', 'customs')
          and (p_case.ground = 'MAJOR_ACCIDENT_OR_QUALITY' or exists (
            select from register.exit_evidence e
            where e.exit_proceeding_id = p_case.id and e.source_department = p_viewer->>'department')))
    end, false);
end $$;

-- Whether somebody oversees a scheme: its working body, an officer of its division.
create function register.oversees(p_viewer jsonb, p_scheme text) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(register.is_working_body(p_viewer, p_scheme)
    or p_viewer->>'role' = 'DEPARTMENT' and p_viewer->>'department' = 'market-regulation'
      and register.acts_in(p_viewer->'jurisdictions', (select jurisdiction from register.scheme where code = p_scheme)),
    false)
$$;
`;
