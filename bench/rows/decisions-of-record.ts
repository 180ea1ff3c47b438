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
      const pairs = await alternate(
        run,
        () => rate((turn) => decide(hub, usccs[turn % usccs.length] ?? "")),
        () =>
          rate(() =>
            pool.query({
              name: "bare",
              text: "insert into bare_decision values ($1, $2, $3)",
              values: [randomUUID(), statement, statement.slice(0, 700)],
            }),
          ),
      );
      return [
        {
          of: ["rate", "速率"],
          against: ["single-row inserts with `synchronous_commit`", "单行插入（synchronous_commit）"],
          reach: { atLeast: 0.5 },
          pairs,
        },
      ];
    } finally {
      await pool.query("drop table bare_decision");
      await pool.end();
      await hub.close();
    }
  },
};

/** How often work is done in a second when so many do it at once. */
async function rate(work: (turn: number) => Promise<unknown>): Promise<number> {
  const began = performance.now();
  let done = 0;
  const call = async (caller: number) => {
    for (let turn = caller; performance.now() - began < MS; turn += CALLERS) {
      await work(turn);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, (_, caller) => call(caller)));
  return done / ((performance.now() - began) / 1_000);
}

async function decide(hub: OpenHub, uscc: string): Promise<{ readonly receipt: string }> {
  const input = {
    ...{ uscc, jurisdiction: "120000", validOn: ASKED_DAY, purpose: "credit-review", legalBasis: "商业银行法第35条" },
    idempotencyKey: randomUUID(),
  };
  const { data, errors } = await hub.ask(ISSUE, { input }, BANK);
  const payload = data?.creditDecisionIssue as { decision: { receipt: string } | null } | undefined;
  if (!payload?.decision) throw new Error(`A decision was expected: ${JSON.stringify(errors ?? payload)}`);
  return payload.decision;
}
