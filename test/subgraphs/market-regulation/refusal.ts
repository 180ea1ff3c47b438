import { type Client, DatabaseError } from "pg";

/**
 * What the database says when it refuses: its code with the constraint, or with the word that begins the message.
 *
 * Fails when the attempt succeeds, fails otherwise, or leaves anything behind.
 */
export async function refusalOf(owner: Client, attempt: () => Promise<unknown>): Promise<string> {
  const before = await fingerprint(owner);
  const refusal = await attempt().then(
    () => "accepted",
    (error: unknown) => said(error),
  );
  expect(await fingerprint(owner)).toEqual(before);
  return refusal;
}

/** A refusal in one line. */
export function said(error: unknown): string {
  if (!(error instanceof DatabaseError)) throw error;
  return `${error.code} ${error.constraint ?? /^([A-Z_]+):/.exec(error.message)?.[1] ?? error.message}`;
}

/** Tells two states of the register apart: a row written has a later transaction, a row removed is not counted. */
async function fingerprint(owner: Client): Promise<object[]> {
  const text = statements.get(owner) ?? (await fingerprintStatement(owner));
  statements.set(owner, text);
  const { rows } = await owner.query<object>({ name: "fingerprint", text });
  return rows;
}

const statements = new WeakMap<Client, string>();

/** What a running hub keeps moving, whoever asks for what: its pulse, and the spelling of names that wait for it. */
const BY_THEMSELVES = ["heartbeat", "enterprise_name_key", "enterprise_name_unkeyed"];

async function fingerprintStatement(owner: Client): Promise<string> {
  const { rows } = await owner.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'register' and tablename <> all($1)`,
    [BY_THEMSELVES],
  );
  const counts = rows.map(
    ({ name }) => `select '${name}' as name, count(*), max(xmin::text::bigint) as latest from register.${name}`,
  );
  return `${counts.join(" union all ")} order by name`;
}
