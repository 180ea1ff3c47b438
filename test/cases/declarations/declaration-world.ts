import { randomUUID } from "node:crypto";
import type { FormattedExecutionResult } from "graphql";
import { Client } from "pg";
import { demonstrationIdentities } from "../../../identity/demonstration-identities.ts";
import { departmentEntries } from "../../../identity/department-entry.ts";
import type { SignedInViewer, Viewer } from "../../../shared/access/viewer.ts";
import type { DivisionCode } from "../../../shared/values/division.ts";
import type { Uscc } from "../../../shared/values/uscc.ts";
import { Recorder } from "../../../subgraphs/market-regulation/persistence/recorder.ts";
import { createHubDatabases } from "../../harness/hub-databases.ts";
import { openHub } from "../../harness/open-hub.ts";
import { query } from "../../harness/postgres.ts";
import { syntheticCode } from "../../harness/synthetic-code.ts";

export const TEA_HOUSE = syntheticCode(11) as Uscc;
export const OTHER_HOUSE = syntheticCode(12) as Uscc;
/** A code that the register does not hold. */
export const NOT_REGISTERED = syntheticCode(13) as Uscc;

/** Somebody as the embedded provider's demonstration identity of that name; an enterprise under a code of the test's. */
export function identityNamed(name: string, uscc: Uscc | null = null): SignedInViewer {
  const identity = demonstrationIdentities(departmentEntries()).find((each) => each.name === name);
  if (identity === undefined) throw new Error(`A demonstration identity was expected; there is no ${name}.`);
  return {
    ...identity,
    kind: "SIGNED_IN",
    subject: identity.name,
    tenant: uscc === null ? identity.tenant : `enterprise-${uscc}`,
    uscc: uscc ?? (identity.uscc as Uscc | null),
    jurisdictions: identity.jurisdictions as readonly DivisionCode[],
    scopes: new Set(identity.scopes),
    purposes: new Set(identity.purposes),
    purpose: identity.purposes[0] ?? null,
  };
}

export const ENTERPRISE = identityNamed("enterprise", TEA_HOUSE);
export const OTHER_ENTERPRISE = identityNamed("enterprise-2", OTHER_HOUSE);
export const OFFICER = identityNamed("market-regulation");
export const PUBLIC: Viewer = { kind: "PUBLIC" };

/** An indicator that is whole but for what a test says. */
export function indicator(traits: object = {}): object {
  return {
    group: "PERFORMANCE",
    name: "水浸出物",
    unit: "%",
    direction: "HIGHER_BETTER",
    value: "38.5",
    core: true,
    ...traits,
  };
}

export const AROMA = indicator({ group: "FUNCTION", name: "香气评分", unit: "分", value: "92", core: false });

/** What a declaration says that lacks nothing, but for what a test says. */
export function content(traits: object = {}): Record<string, unknown> {
  return {
    number: "Q/SJX 0001S-2020",
    name: "示例普洱茶",
    origin: "OWN",
    products: [{ kind: "GOODS", name: "示例普洱茶饼", model: "357g" }],
    ics: [{ code: "67.140.10", edition: "7" }],
    ccs: [{ code: "X55", edition: "1989" }],
    levelClaimed: "国内领先",
    mandatoryStatement: { kind: "MEETS", standards: ["GB 2762-2017"] },
    referenceStandards: ["GB/T 22111-2008"],
    indicators: [indicator(), AROMA],
    ...traits,
  };
}

export interface Payload {
  readonly declaration: { readonly id: string; readonly revision: number; readonly state: string } | null;
  readonly errors: readonly { readonly code: string; readonly field: readonly string[]; readonly current: unknown }[];
}

const ANSWERED = `{ declaration { id revision state declaredOn stateSince }
  errors { code field message current { id state revision } } }`;

/** A hub in which two enterprises declare standards. */
export interface DeclarationWorld {
  readonly ask: (
    viewer: Viewer,
    text: string,
    variables?: Record<string, unknown>,
  ) => Promise<FormattedExecutionResult>;
  /** What a mutation answers; a key of its own is added when the input has none. */
  readonly mutate: (viewer: Viewer, name: string, input: Record<string, unknown>) => Promise<Payload>;
  /** The draft of an enterprise, stored. */
  readonly draft: (viewer: Viewer, traits?: object, more?: object) => Promise<{ id: string; revision: number }>;
  /** A declaration in effect since a day. */
  readonly declared: (viewer: Viewer, traits?: object, on?: string) => Promise<{ id: string; revision: number }>;
  readonly recorder: Recorder;
  /** Rows of the register, as its owner. */
  readonly rows: (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;
  readonly close: () => Promise<void>;
}

/** Opens it on databases of its own. */
export async function openDeclarationWorld(): Promise<DeclarationWorld> {
  const databases = await createHubDatabases();
  const hub = await openHub(databases);
  const { appUrl, migratorUrl } = databases.departments["market-regulation"];
  const client = new Client({ connectionString: appUrl });
  await client.connect();
  const recorder = new Recorder(client, { source: "test", recordedAt: null });
  await recorder.enterprise(TEA_HOUSE, "示例茶企", "530111", "2015-01-05");
  await recorder.enterprise(OTHER_HOUSE, "示例另一茶企", "530111", "2015-01-05");
  await client.query("select register.beat()");
  const ask: DeclarationWorld["ask"] = (viewer, text, variables = {}) => hub.ask(text, variables, viewer);
  const mutate: DeclarationWorld["mutate"] = async (viewer, name, input) => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const text = `mutation ($input: ${type}!) { done: ${name}(input: $input) ${ANSWERED} }`;
    const { data, errors } = await ask(viewer, text, { input: { idempotencyKey: randomUUID(), ...input } });
    if (errors !== undefined) throw new Error(`${errors[0]?.extensions?.code}: ${errors[0]?.message}`);
    return data?.done as Payload;
  };
  const done = async (answer: Promise<Payload>) => {
    const { declaration, errors } = await answer;
    if (declaration === null) throw new Error(`A declaration was expected: ${JSON.stringify(errors)}`);
    return declaration;
  };
  const draft: DeclarationWorld["draft"] = (viewer, traits, more) =>
    done(mutate(viewer, "declarationDraft", { content: content(traits), ...more }));
  return {
    ask,
    mutate,
    draft,
    recorder,
    async declared(viewer, traits, on) {
      const { id, revision } = await draft(viewer, traits);
      return done(mutate(viewer, "declarationDeclare", { declaration: id, ifRevision: revision, on }));
    },
    rows: (sql, values) => query(migratorUrl, sql, values),
    async close() {
      await hub.close();
      await client.end();
    },
  };
}
