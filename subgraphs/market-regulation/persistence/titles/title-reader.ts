import type { Pool } from "pg";
import { parseInstant } from "../../../../shared/values/instant.ts";
import type { DeclaredProduct } from "../../domain/declarations/declaration.ts";
import type { CertificateRules } from "../../domain/titles/certificate-citations.ts";
import type { TitlePublisher, TitleStepTaken } from "../../domain/titles/title-step.ts";
import { BY_NUMBER_SQL, CERTIFICATE_RULES_SQL, HOLDERS_SQL, TITLE_DETAILS_SQL } from "./title-sql.ts";

/** A question about one thing by its id. */
export interface AskedOnDay {
  readonly id: string;
  readonly validOn: string;
  readonly knownAt: string;
}

/** Which title, and whose. */
export interface TitleKey {
  readonly id: string;
  readonly uscc: string;
}

/** What the procedure adds to a title. */
export interface TitleDetails {
  readonly revision: number;
  readonly steps: readonly TitleStepTaken[];
  /** Null when not recorded. */
  readonly publisher: TitlePublisher | null;
  /** Null when no declaration of its standard is on record. */
  readonly models: readonly DeclaredProduct[] | null;
}

/** The row of the question at each place, by the place from 1. */
export async function rowsByPlace<Row extends { readonly place: number }>(
  pool: Pick<Pool, "query">,
  name: string,
  text: string,
  values: readonly unknown[],
): Promise<Map<number, Row>> {
  const { rows } = await pool.query<Row>({ name, text, values: [...values] });
  return new Map(rows.map((row) => [row.place, row]));
}

/** Ids, days and instants of questions, as the statements take them. */
export function askedValues(questions: readonly AskedOnDay[]): unknown[] {
  return [
    questions.map(({ id }) => id),
    questions.map(({ validOn }) => validOn),
    questions.map(({ knownAt }) => knownAt),
  ];
}

/** Steps with their instants in one way of writing. */
export function stepsOf(steps: readonly TitleStepTaken[]): TitleStepTaken[] {
  return steps.map((step) => ({ ...step, recordedAt: parseInstant(step.recordedAt) }));
}

/** Whose titles they are; null for what is not there. */
export async function holders(pool: Pick<Pool, "query">, ids: readonly string[]): Promise<(TitleKey | null)[]> {
  const { rows } = await pool.query<TitleKey>({ name: "title-holders", text: HOLDERS_SQL, values: [ids] });
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id) ?? null);
}

/** The titles that bear those numbers; null for a number that none bears. */
export async function titlesByNumber(
  pool: Pick<Pool, "query">,
  numbers: readonly string[],
): Promise<(TitleKey | null)[]> {
  const { rows } = await pool.query<TitleKey & { readonly number: string }>({
    name: "titles-by-number",
    text: BY_NUMBER_SQL,
    values: [numbers],
  });
  const found = new Map(rows.map(({ number, id, uscc }) => [number, { id, uscc }]));
  return numbers.map((number) => found.get(number) ?? null);
}

/** What the procedure adds to titles. @throws {Error} for a title that is not there */
export async function titleDetails(
  pool: Pick<Pool, "query">,
  questions: readonly AskedOnDay[],
): Promise<TitleDetails[]> {
  const found = await rowsByPlace<TitleDetails & { readonly place: number }>(
    pool,
    "title-details",
    TITLE_DETAILS_SQL,
    askedValues(questions),
  );
  return questions.map(({ id }, index) => {
    const row = found.get(index + 1);
    if (row === undefined) throw new Error(`A title was expected on record: ${id}.`);
    const { revision, steps, publisher, models } = row;
    return { revision, steps: stepsOf(steps), publisher, models };
  });
}

/** What the schemes of titles say on days. @throws {Error} for a title that is not there */
export async function certificateRules(
  pool: Pick<Pool, "query">,
  questions: readonly AskedOnDay[],
): Promise<CertificateRules[]> {
  const found = await rowsByPlace<CertificateRules & { readonly place: number }>(
    pool,
    "certificate-rules",
    CERTIFICATE_RULES_SQL,
    askedValues(questions),
  );
  return questions.map(({ id }, index) => {
    const row = found.get(index + 1);
    if (row === undefined) throw new Error(`A title was expected on record: ${id}.`);
    return { rules: row.rules, ground: row.ground, revocation: row.revocation };
  });
}
