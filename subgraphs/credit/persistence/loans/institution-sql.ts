/** Branches of an institution `i`, asked about by `q`. */
const BRANCHES = `(select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'tenant', b.tenant, 'code', b.code,
      'name', b.name, 'division', b.division, 'revision', b.revision, 'validFrom', lower(b.valid),
      'recordedAt', register.as_text(lower(b.known))) order by b.code), '[]')
    from credit.branch b
    where b.tenant collate "C" = i.tenant and b.valid @> q.valid_on and b.known @> q.known_at)`;

/** Institutions on a day, $1, as known at an instant, $2. */
const ON_DAY = `
  select i.id, i.tenant, i.uscc, i.name, i.kind, i.division, i.revision, lower(i.valid)::text as "validFrom",
    register.as_text(lower(i.known)) as "recordedAt", ${BRANCHES} as branches
  from (select $1::date as valid_on, $2::timestamptz as known_at) q
  join credit.institution i on i.valid @> q.valid_on and i.known @> q.known_at`;

/** One: $3 its tenant. */
export const INSTITUTION_SQL = `${ON_DAY} and i.tenant collate "C" = $3::text`;

/** By the ids: $3. */
export const INSTITUTION_BY_ID_SQL = `${ON_DAY} and i.id = $3::uuid`;

/** A part of the list: $3 a division that it or a branch lies in, or null; $4 how many, $5 and $6 after what. */
export const INSTITUTIONS_SQL = `${ON_DAY}
  where ($3::text is null or $3 in (i.division, left(i.division, 4) || '00', left(i.division, 2) || '0000')
      or exists (select from credit.branch b
        where b.tenant collate "C" = i.tenant and b.valid @> q.valid_on and b.known @> q.known_at
          and $3 in (b.division, left(b.division, 4) || '00', left(b.division, 2) || '0000')))
    and ($5::timestamptz is null or (lower(i.known), i.id) < ($5, $6::uuid))
  order by lower(i.known) desc, i.id desc limit $4::integer + 1`;

/** A branch by its id, $3, on a day, $1, as known at an instant, $2. */
export const BRANCH_SQL = `
  select b.id, b.tenant, b.code, b.name, b.division, b.revision, lower(b.valid)::text as "validFrom",
    register.as_text(lower(b.known)) as "recordedAt"
  from credit.branch b where b.id = $3::uuid and b.valid @> $1::date and b.known @> $2::timestamptz`;

/** Products on a day, $1, as known at an instant, $2. */
const PRODUCTS_ON_DAY = `
  select p.id, p.tenant, p.code, p.name, p.summary, p.divisions, p.leaders_only as "leadersOnly",
    p.largest_band as "largestBand", p.revision, lower(p.valid)::text as "validFrom",
    register.as_text(lower(p.known)) as "recordedAt",
    (select i.name from credit.institution i where i.tenant collate "C" = p.tenant and i.valid @> q.valid_on
       and i.known @> q.known_at limit 1) as "institutionName"
  from (select $1::date as valid_on, $2::timestamptz as known_at) q
  join credit.product p on p.valid @> q.valid_on and p.known @> q.known_at`;

/** One: $3 its id. */
export const PRODUCT_SQL = `${PRODUCTS_ON_DAY} and p.id = $3::uuid`;

/**
 * A part of the list: $3 a tenant or null, $4 a division with all that it lies in, or null; $5 how many, $6 and $7 after
 * what.
 */
export const PRODUCTS_SQL = `${PRODUCTS_ON_DAY}
  where ($3::text is null or p.tenant = $3) and ($4::text[] is null or p.divisions && $4)
    and ($6::timestamptz is null or (lower(p.known), p.id) < ($6, $7::uuid))
  order by lower(p.known) desc, p.id desc limit $5::integer + 1`;

/** What somebody who states something of a tenant's things has to know: $1 tenant, $2 code of a branch or product. */
export const NEWEST_SQL = {
  institution: `select revision, division from credit.institution where tenant collate "C" = $1::text and $2::text is null
    order by revision desc limit 1`,
  branch: `select revision, division from credit.branch where tenant collate "C" = $1::text and code collate "C" = $2::text
    order by revision desc limit 1`,
  product: `select revision, null as division from credit.product
    where tenant collate "C" = $1::text and code collate "C" = $2::text order by revision desc limit 1`,
} as const;
