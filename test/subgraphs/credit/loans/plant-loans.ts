import type { Client } from "pg";
import { syntheticCode } from "../../../harness/synthetic-code.ts";

/** A loan as a bank would have reported it. */
export interface LoanToPlant {
  readonly tenant: string;
  readonly uscc: string;
  /** The row of the title's status that the decision of record counted; null for a loan that rests on no title. */
  readonly titleStatus: string | null;
  readonly decidedOn: string;
  /** The first of the bands when left out. */
  readonly band?: string;
  /** Code of the branch; the institution itself when left out. */
  readonly branch?: string;
  /** Outstanding when left out. */
  readonly closedOn?: string;
}

/** A lender to be put on record, with branches by their codes and divisions. */
export interface LenderToPlant {
  readonly tenant: string;
  readonly kind: string;
  readonly division: string;
  readonly branches?: Readonly<Record<string, string>>;
}

type Owner = Pick<Client, "query">;

/** A request as the application hands it to the functions of the database. */
export function requestOf(key: string, traits: Record<string, unknown>): Record<string, unknown> {
  const nobody = { role: "PUBLIC", department: null, uscc: null, jurisdictions: [] };
  return { tenant: "somebody", actor: "clerk", ...nobody, key, operation: "test", hash: "a".repeat(64), ...traits };
}

/** Puts lenders on record from 2020 on, through the functions that the application uses. */
export async function plantLenders(owner: Owner, lenders: readonly LenderToPlant[]): Promise<void> {
  for (const { tenant, kind, division, branches = {} } of lenders) {
    const request = (key: string, jurisdiction: string) =>
      requestOf(`${tenant} ${key}`, {
        tenant: "overseers",
        role: "DEPARTMENT",
        department: "peoples-bank",
        jurisdictions: [`${jurisdiction.slice(0, 2)}0000`],
      });
    const uscc = syntheticCode(Number.parseInt(Buffer.from(tenant).toString("hex").slice(-7), 16));
    await owner.query("select credit.institution_state($1, $2, 0, $3, $2, $4, $5, '2020-01-01')", [
      request("institution", division),
      tenant,
      uscc,
      kind,
      division,
    ]);
    for (const [code, place] of Object.entries(branches)) {
      await owner.query("select credit.branch_state($1, $2, $3, 0, $3, $4, '2020-01-01')", [
        request(code, place),
        tenant,
        code,
        place,
      ]);
    }
  }
}

// A decision with no valid signature, which nothing here looks at; every step after it is a real one.
const PLANT = `
create or replace function pg_temp.plant(p_loan jsonb, p_number integer) returns uuid language plpgsql as $$
declare
  said text;
  request jsonb;
  decision uuid := gen_random_uuid();
  made jsonb;
begin
  said := jsonb_build_object('id', decision, 'asker', jsonb_build_object('tenant', p_loan->>'tenant'),
    'idempotencyKey', decision, 'issuedAt', clock_timestamp(), 'rules', '[]'::jsonb,
    'question', jsonb_build_object('uscc', p_loan->>'uscc', 'measure', 'creditSupport', 'jurisdiction', '530000',
      'validOn', p_loan->>'decidedOn', 'knownAt', clock_timestamp()),
    'answer', jsonb_build_object('determination',
      case when p_loan->>'titleStatus' is null then 'NOT_ELIGIBLE' else 'ELIGIBLE' end,
      'evidence', case when p_loan->>'titleStatus' is null then '[]'::jsonb else jsonb_build_array(jsonb_build_object(
        'kind', 'title-status', 'id', p_loan->>'titleStatus', 'knownFrom', '2024-01-01T00:00:00Z')) end))::text;
  insert into record.decision (statement, jws, request_hash)
    values (said, 'x.' || record.to_base64url(convert_to(said, 'UTF8')) || '.x', sha256(decision::text::bytea));
  request := jsonb_build_object('tenant', p_loan->>'tenant', 'actor', 'clerk', 'role', 'BANK', 'operation', 'plant',
    'hash', repeat('a', 64));
  made := credit.case_check(request || jsonb_build_object('key', decision || ' 1'), decision);
  made := credit.case_apply(request || jsonb_build_object('key', decision || ' 2'), (made->>'id')::uuid, 1, null,
    p_loan->>'branch', coalesce(p_loan->>'band', 'BELOW_1M'), (p_loan->>'decidedOn')::date);
  made := credit.case_approve(request || jsonb_build_object('key', decision || ' 3'), (made->>'id')::uuid, 2, null, null,
    coalesce(p_loan->>'band', 'BELOW_1M'), (p_loan->>'decidedOn')::date);
  made := credit.loan_pay_out(request || jsonb_build_object('key', decision || ' 4'), (made->>'id')::uuid, 3,
    (p_loan->>'decidedOn')::date);
  if p_loan->>'closedOn' is not null then
    made := credit.loan_close(request || jsonb_build_object('key', decision || ' 5'), (made->>'id')::uuid, 4,
      (p_loan->>'closedOn')::date);
  end if;
  return (made->>'id')::uuid;
end $$`;

/**
 * Reports loans of lenders on record, paid out on the day of the credit decision: a thousand in a second or two.
 *
 * @returns their ids, in order
 */
export async function plantLoans(owner: Owner, loans: readonly LoanToPlant[]): Promise<string[]> {
  await owner.query(PLANT);
  // Decisions that nobody signed are in no log.
  await owner.query("alter table record.decision disable trigger decision_logged");
  const { rows } = await owner.query<{ id: string }>(
    `select pg_temp.plant(each.loan, each.ord::integer) as id
     from jsonb_array_elements($1::jsonb) with ordinality as each(loan, ord) order by each.ord`,
    [JSON.stringify(loans)],
  );
  await owner.query("alter table record.decision enable trigger decision_logged");
  return rows.map(({ id }) => id);
}

/**
 * Puts titles in force since 2024 into a department's own tables, where it has no copy of the register.
 *
 * @returns for each the row of its status
 */
export async function plantTitles(owner: Owner, holders: readonly string[]): Promise<string[]> {
  const { rows } = await owner.query<{ id: string }>(
    `with holder as (select uscc, ord, gen_random_uuid() as id from unnest($1::text[]) with ordinality as h(uscc, ord)),
     titles as (
       insert into register.title (id, number, uscc, scheme, category, category_edition, standard_id, source, known)
       select id, 'T-' || left(id::text, 8), uscc, 'NATIONAL', 'C3852', '2017', gen_random_uuid(), 'test',
         '[2024-01-01,)' from holder),
     statuses as (
       insert into register.title_status (id, title_id, state, scheme, valid, known)
       select gen_random_uuid(), id, 'IN_FORCE', 'NATIONAL', '[2024-01-01,2030-01-01)', '[2024-01-01,)' from holder
       returning id, title_id)
     select s.id from holder h join statuses s on s.title_id = h.id order by h.ord`,
    [holders],
  );
  return rows.map(({ id }) => id);
}
