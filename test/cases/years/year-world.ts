import { randomUUID } from "node:crypto";
import type { SignedInViewer, Viewer } from "../../../shared/access/viewer.ts";
import type { Uscc } from "../../../shared/values/uscc.ts";
import { createHubDatabases } from "../../harness/hub-databases.ts";
import { openHub } from "../../harness/open-hub.ts";
import { query } from "../../harness/postgres.ts";
import { enterpriseIdentity } from "../../subgraphs/market-regulation/register-world.ts";

/** A thing after a step: what a further step has to name. */
export interface Seen {
  readonly id: string;
  readonly revision: number;
}

/** Why a step was not taken, and the day from which it can be, where one is told. */
export interface Refused {
  readonly code: string;
  readonly field: readonly string[];
}

/** A whole hub in which institutions do the work of a year, each through the gateway as itself. */
export interface YearWorld {
  ask(viewer: Viewer, text: string, variables?: Record<string, unknown>): Promise<Record<string, unknown>>;
  /**
   * Takes a step that the procedure allows.
   *
   * @param selection the payload's own field with what is wanted of it
   * @throws {Error} with the codes, when it was refused
   */
  step<Thing = Seen>(viewer: Viewer, name: string, input: Record<string, unknown>, selection: string): Promise<Thing>;
  /** Tries a step that the procedure does not allow, and tells why it was refused. */
  refused(viewer: Viewer, name: string, input: Record<string, unknown>, selection: string): Promise<string[]>;
  rows(sql: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
  /** An enterprise on record and whoever acts for it. */
  enterprise(division: string, uscc?: string): Promise<{ readonly uscc: Uscc; readonly viewer: SignedInViewer }>;
  close(): Promise<void>;
}

/** Opens it on databases of its own. */
export async function openYearWorld(codeOf: () => string): Promise<YearWorld> {
  const databases = await createHubDatabases();
  const hub = await openHub(databases);
  const { migratorUrl } = databases.departments["market-regulation"];
  const rows: YearWorld["rows"] = (sql, values) => query(migratorUrl, sql, values);
  const ask: YearWorld["ask"] = async (viewer, text, variables = {}) => {
    const { data, errors } = await hub.ask(text, variables, viewer);
    if (errors !== undefined) throw new Error(`${errors[0]?.extensions?.code}: ${errors[0]?.message}`);
    return data as Record<string, unknown>;
  };
  const answered = async (viewer: Viewer, name: string, input: Record<string, unknown>, selection: string) => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const text = `mutation ($input: ${type}!) { done: ${name}(input: $input) { ${selection} errors { code field } } }`;
    const { done } = await ask(viewer, text, { input: { idempotencyKey: randomUUID(), ...input } });
    return done as { readonly errors: readonly Refused[]; readonly [thing: string]: unknown };
  };
  return {
    ask,
    async step<Thing>(viewer: Viewer, name: string, input: Record<string, unknown>, selection: string) {
      const { errors, ...things } = await answered(viewer, name, input, selection);
      const [thing] = Object.values(things);
      if (errors.length > 0 || thing == null) throw new Error(`${name} was refused: ${JSON.stringify(errors)}`);
      return thing as Thing;
    },
    async refused(viewer, name, input, selection) {
      const { errors, ...things } = await answered(viewer, name, input, selection);
      if (errors.length === 0)
        throw new Error(`${name} should have been refused; it led to ${JSON.stringify(things)}.`);
      return errors.map(({ code }) => code);
    },
    rows,
    async enterprise(division, uscc = codeOf()) {
      const values = [uscc, `示例企业 ${uscc}`, division, "2015-01-05", "test"];
      await rows("select register.enterprise_record($1, $2, $3, $4, $5)", values);
      return { uscc: uscc as Uscc, viewer: enterpriseIdentity(uscc) };
    },
    close: () => hub.close(),
  };
}
