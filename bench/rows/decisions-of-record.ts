import { randomUUID } from "node:crypto";
import { Pool } from "pg";
import { withClient } from "../../shared/database/provision.ts";
import { BANK } from "../../test/decisions/askers.ts";
import type { OpenHub } from "../../test/harness/open-hub.ts";
import { openDecidingHub } from "../deciding-hub.ts";
import { ASKED_DAY } from "../register-titles.ts";
import { alternate } from "../rounds.ts";
import type { Row } from "../row.ts";

const CALLERS = 16;
const MS = 4_000;
const ISSUE = `mutation ($input: CreditDecisionIssueInput!) {
  creditDecisionIssue(input: $input) { decision { id receipt answer { determination } } errors { code } } }`;
const ISSUE_MANY = `mutation ($items: [CreditDecisionItemInput!]!) {
  creditDecisionsIssue(input: { items: $items }) {
    results { decision { id receipt answer { determination } } errors { code } } } }`;
const IN_ONE_REQUEST = 50;
const AGAINST = ["single-row inserts with `synchronous_commit`", "单行插入（synchronous_commit）"] as const;
const BARE_TABLE = "create table if not exists bare_decision (id uuid primary key, statement text, jws text)";

export const row: Row = {
  name: "decisions-of-record",
  order: 110,
  work: ["decisions of record, 16 callers", "存档决定，16 个并发调用方"],
  alsoAtTen: false,
  async measure(world, run) {
    const { server, codes } = world;
    const usccs = await codes(1_000);
    const hub = await openDecidingHub(world);
    const bareUrl = server.connectionString("postgres");
    await withClient(bareUrl, (client) => client.query(BARE_TABLE));
    const pool = new Pool({ connectionString: bareUrl, max: CALLERS, options: "-c synchronous_commit=on" });
    try {
      const stored = await decide(hub, usccs[0] ?? "");
      const receipt = Buffer.from(String(stored.receipt));
      // As many bytes as a decision of record: its statement and its signature.
      const statement = receipt.toString("utf8");
      const bare = () =>
        rate(async () => {
          const values = [randomUUID(), statement, statement.slice(0, 700)];
          await pool.query({ name: "bare", text: "insert into bare_decision values ($1, $2, $3)", values });
          return 1;
        });
      const uscc = (turn: number) => usccs[turn % usccs.length] ?? "";
      const one = async (turn: number) => {
        await decide(hub, uscc(turn));
        return 1;
      };
      const many = (turn: number) =>
        decideMany(
          hub,
          Array.from({ length: IN_ONE_REQUEST }, (_, place) => uscc(turn * IN_ONE_REQUEST + place)),
        );
      const figure = { against: AGAINST, reach: { atLeast: 0.5 } };
      return [
        {
          ...figure,
          of: ["rate, each in a request of its own", "速率，每次请求一项"],
          pairs: await alternate(run, () => rate(one), bare),
        },
        {
          ...figure,
          of: [`rate, ${IN_ONE_REQUEST} in a request`, `速率，每次请求 ${IN_ONE_REQUEST} 项`],
          pairs: await alternate(run, () => rate(many), bare),
        },
      ];
    } finally {
      await pool.query("drop table bare_decision");
      await pool.end();
      await hub.close();
    }
  },
};

/** How many decisions are stored in a second when so many callers ask at once; `work` tells how many it stored. */
async function rate(work: (turn: number) => Promise<number>): Promise<number> {
  const began = performance.now();
  let done = 0;
  const call = async (caller: number) => {
    for (let turn = caller; performance.now() - began < MS; turn += CALLERS) done += await work(turn);
  };
  await Promise.all(Array.from({ length: CALLERS }, (_, caller) => call(caller)));
  return done / ((performance.now() - began) / 1_000);
}

interface Issued {
  readonly decision: { readonly receipt: string } | null;
}

async function decide(hub: OpenHub, uscc: string): Promise<{ readonly receipt: string }> {
  const { data, errors } = await hub.ask(ISSUE, { input: itemFor(uscc) }, BANK);
  const payload = data?.creditDecisionIssue as Issued | undefined;
  if (!payload?.decision) throw new Error(`A decision was expected: ${JSON.stringify(errors ?? payload)}`);
  return payload.decision;
}

async function decideMany(hub: OpenHub, usccs: readonly string[]): Promise<number> {
  const { data, errors } = await hub.ask(ISSUE_MANY, { items: usccs.map(itemFor) }, BANK);
  const payload = data?.creditDecisionsIssue as { readonly results: readonly Issued[] } | undefined;
  const stored = payload?.results.filter(({ decision }) => decision !== null).length;
  if (stored !== usccs.length) throw new Error(`${usccs.length} decisions were expected: ${JSON.stringify(errors)}`);
  return stored;
}

function itemFor(uscc: string): object {
  return {
    ...{ uscc, jurisdiction: "120000", validOn: ASKED_DAY, purpose: "credit-review", legalBasis: "商业银行法第35条" },
    idempotencyKey: randomUUID(),
  };
}
