import { randomUUID } from "node:crypto";
import { Client } from "pg";
import type { HubDatabases } from "../../hub/databases.ts";
import type { SignedInViewer } from "../../shared/access/viewer.ts";
import { openPool } from "../../shared/database/pool.ts";
import { createLog } from "../../shared/server/log.ts";
import type { Uscc } from "../../shared/values/uscc.ts";
import { acknowledge } from "../../subgraphs/market-regulation/persistence/acknowledge.ts";
import { Recorder } from "../../subgraphs/market-regulation/persistence/recorder.ts";
import { callerWith } from "../harness/callers.ts";
import { openHub } from "../harness/open-hub.ts";
import { syntheticCode } from "../harness/synthetic-code.ts";

const OWN = syntheticCode(801) as Uscc;
/** Registered both; one stated its size and gave authorisations, about the other nothing more is known. */
const KNOWN = syntheticCode(802);
const BARE = syntheticCode(803);

const none = {
  department: null,
  uscc: null,
  jurisdictions: [],
  purposes: new Set(["credit-review"]),
  purpose: "credit-review",
};
const HOLDER = callerWith({
  ...none,
  role: "BANK",
  tenant: "bank-of-example",
  scopes: new Set(["credit:check", "credit:decide", "decisions:read", "size:read"]),
});
const STRANGER = callerWith({ ...HOLDER, tenant: "second-bank-of-example" });
const ENTERPRISE = callerWith({
  ...none,
  role: "ENTERPRISE",
  tenant: "own",
  uscc: OWN,
  scopes: new Set(["credit:check", "access:read", "authorisation:grant", "size:read"]),
});

/** A question that a viewer asks once about what it may not see, and once about what does not exist. */
export interface AbsentAndDenied {
  readonly name: string;
  readonly viewer: SignedInViewer;
  readonly text: string;
  /** The variable that differs. */
  readonly about: "decision" | "authorisation" | "enterprise";
}

export const ABSENT_AND_DENIED: readonly AbsentAndDenied[] = [
  {
    name: "a decision",
    viewer: STRANGER,
    about: "decision",
    text: "query ($about: ID!) { creditDecision(id: $about) { id } }",
  },
  {
    name: "an authorisation",
    viewer: ENTERPRISE,
    about: "authorisation",
    text: "mutation ($about: ID!) { creditAuthorisationWithdraw(input: { id: $about }) { authorisation { id } errors { code } } }",
  },
  {
    name: "reads on record",
    viewer: ENTERPRISE,
    about: "enterprise",
    text: "query ($about: USCC!) { creditAccessEntries(uscc: $about) { edges { cursor } pageInfo { hasNextPage } } }",
  },
  {
    name: "a credit answer",
    viewer: ENTERPRISE,
    about: "enterprise",
    text: `query ($about: USCC!) { standing(uscc: $about, validOn: "2022-06-15") { creditSupport(jurisdiction: "110000") { determination } } }`,
  },
  {
    name: "a size",
    viewer: STRANGER,
    about: "enterprise",
    text: `query ($about: USCC!) { standing(uscc: $about, validOn: "2022-06-15") { size { class } } }`,
  },
];

/** Opens a hub on which there is something to be denied. */
export async function openAbsentAndDenied(databases: HubDatabases) {
  const deadlines = { departmentMs: 30_000, requestMs: 30_000 };
  const hub = await openHub(databases, { log: createLog("test", "silent"), deadlines });
  const { appUrl } = databases.departments["market-regulation"];
  const client = new Client({ connectionString: appUrl });
  await client.connect();
  const recorder = new Recorder(client, { source: "test", recordedAt: null });
  for (const uscc of [OWN, KNOWN, BARE]) await recorder.enterprise(uscc, `示例企业 ${uscc}`, "530111", "2015-01-05");
  const stated = { sector: "INDUSTRY", employees: 300, revenueWan: "42000", assetsWan: null } as const;
  await recorder.size({ uscc: KNOWN, ...stated, statisticalYear: 2020, on: "2021-03-01" });
  const pool = openPool(appUrl, () => {});
  await acknowledge(pool, 20_000);
  await pool.end();
  await client.end();
  const dataOf = async (viewer: SignedInViewer, text: string): Promise<Record<string, never>> => {
    const { data, errors } = await hub.ask(text, {}, viewer);
    if (errors !== undefined || data == null) throw new Error(`Data were expected: ${JSON.stringify(errors)}`);
    return data as Record<string, never>;
  };
  const issued = await dataOf(HOLDER, issue(KNOWN));
  const granted = await dataOf(callerWith({ ...ENTERPRISE, uscc: KNOWN as Uscc }), GRANT);
  const denied = {
    decision: idIn(issued, "decision"),
    authorisation: idIn(granted, "authorisation"),
    enterprise: KNOWN,
  };
  return {
    /** @returns the body of the answer */
    async ask({ viewer, text, about }: AbsentAndDenied, which: "denied" | "absent"): Promise<string> {
      const absent = about === "enterprise" ? BARE : randomUUID();
      const variables = { about: which === "denied" ? denied[about] : absent };
      return JSON.stringify(await hub.ask(text, variables, viewer));
    },
    close: () => hub.close(),
  };
}

const GRANT = `mutation { done: creditAuthorisationGrant(input: { institution: "third-bank-of-example", scope: SIZE,
  until: "2099-12-31", idempotencyKey: "1" }) { authorisation { id } } }`;

function issue(uscc: string): string {
  return `mutation { done: creditDecisionIssue(input: { uscc: "${uscc}", jurisdiction: "530000", purpose: "credit-review",
    legalBasis: "示例合同第3条", idempotencyKey: "1" }) { decision { id } errors { code } } }`;
}

function idIn(data: Record<string, never>, what: string): string {
  const id: unknown = Object(Object(Object(data).done)[what]).id;
  if (typeof id === "string") return id;
  throw new Error(`The id of the ${what} was expected: ${JSON.stringify(data)}`);
}
