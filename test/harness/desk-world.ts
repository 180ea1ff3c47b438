import { randomUUID } from "node:crypto";
import type { FormattedExecutionResult } from "graphql";
import type { HubDatabases } from "../../hub/databases.ts";
import type { SubgraphName } from "../../hub/hub-environment.ts";
import type { Viewer } from "../../shared/access/viewer.ts";
import { takeOver } from "./history.ts";
import { createHubDatabases } from "./hub-databases.ts";
import { type OpenHub, openHub } from "./open-hub.ts";
import { query } from "./postgres.ts";

/** What a mutation answers: the thing under its own name, and why nothing was done. */
export interface StepPayload {
  readonly errors: readonly { readonly code: string; readonly field: readonly string[]; readonly current?: unknown }[];
  readonly [thing: string]: unknown;
}

/** A whole hub, asked through its gateway, on databases of one test file's own. */
export interface DeskWorld {
  readonly hub: OpenHub;
  readonly databases: HubDatabases;
  /** The whole result, faults included. */
  ask(viewer: Viewer, text: string, variables?: Record<string, unknown>): Promise<FormattedExecutionResult>;
  /**
   * What a mutation answers; a random key is added when the input has none.
   *
   * @param selection the payload's fields without `errors`
   * @param current what is wanted of the thing that a CONFLICT shows; nothing where the error has no such field
   * @throws {Error} with code and message, when it was refused as a whole
   */
  mutate(
    viewer: Viewer,
    name: string,
    input: Record<string, unknown>,
    selection: string,
    current?: string,
  ): Promise<StepPayload>;
  /** Rows of a department's database, as the role that owns its structure. */
  rows(department: SubgraphName, sql: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
}

/**
 * Opens it before the tests of the surrounding `describe` and closes it after them.
 *
 * @param history of the register, one event a line; nothing for an empty one
 */
export function useDeskWorld(history: () => string = () => ""): DeskWorld {
  let opened: { readonly hub: OpenHub; readonly databases: HubDatabases } | null = null;
  beforeAll(async () => {
    const databases = await createHubDatabases();
    const hub = await openHub(databases);
    opened = { hub, databases };
    const text = history();
    if (text !== "") await takeOver(databases, text);
  }, 120_000);
  afterAll(async () => {
    await opened?.hub.close();
  });
  const world = () => {
    if (opened === null) throw new Error("The hub opens before the first test; it was asked earlier.");
    return opened;
  };
  const ask: DeskWorld["ask"] = (viewer, text, variables = {}) => world().hub.ask(text, variables, viewer);
  return {
    get hub() {
      return world().hub;
    },
    get databases() {
      return world().databases;
    },
    ask,
    async mutate(viewer, name, input, selection, current = "") {
      const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
      const errorFields = `code field message${current === "" ? "" : ` current { ${current} }`}`;
      const text = `mutation ($input: ${type}!) { done: ${name}(input: $input) { ${selection} errors { ${errorFields} } } }`;
      const { data, errors } = await ask(viewer, text, { input: { idempotencyKey: randomUUID(), ...input } });
      const [first] = errors === undefined ? [] : errors;
      if (first !== undefined) throw new Error(`${first.extensions?.code}: ${first.message}`);
      return data?.done as StepPayload;
    },
    rows: (department, sql, values) => query(world().databases.departments[department].migratorUrl, sql, values),
  };
}
