import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { HubDatabases } from "../../hub/databases.ts";
import { withClient } from "../../shared/database/provision.ts";
import { openWriter } from "../copies/register-writer.ts";
import { BANK } from "../decisions/askers.ts";
import { type OpenHub, openHub } from "../harness/open-hub.ts";
import { openReceiver, type Receiver } from "../notices/receiver.ts";
import { verifyNotice } from "../notices/verify-notice.ts";
import type { Drill } from "./drill.ts";
import { onOwnDatabases } from "./frame/own-databases.ts";

const DECISIONS = 1_000;
const BATCH = 100;
const ALLOWED_MS = 60_000;
const ALLOWED_FOR_ONE_MS = 5_000;

const HOLDER = { ...BANK, scopes: new Set([...BANK.scopes, "webhook:register"]) };

export const drill: Drill = {
  name: "late-revocation",
  rows: ["G34"],
  shows: `a revocation is recorded late; the holders of 1 and of ${DECISIONS} decisions have a signed notice each, once.`,
  showsZh: `撤销迟录；依据该称号的 1 项和 ${DECISIONS} 项决定的持有机构各收到一次经签名的通知。`,
  async run(report) {
    await onOwnDatabases(report, async (databases) => {
      const hub = await openHub(databases);
      const receiver = await openReceiver();
      try {
        await register(hub, receiver);
        await rehearse(databases, hub, receiver, 1, ALLOWED_FOR_ONE_MS, report);
        await rehearse(databases, hub, receiver, DECISIONS, ALLOWED_MS, report);
      } finally {
        await receiver.close();
        await hub.close();
      }
    });
  },
};

async function register(hub: OpenHub, receiver: Receiver): Promise<void> {
  const text = `mutation ($url: String!) { creditWebhookRegister(input: { url: $url }) { errors { code } } }`;
  const { data } = await hub.ask(text, { url: `${receiver.url}/hub` }, HOLDER);
  if (!JSON.stringify(data).includes('"errors":[]')) throw new Error(`A webhook was expected: ${JSON.stringify(data)}`);
}

async function rehearse(
  databases: HubDatabases,
  hub: OpenHub,
  receiver: Receiver,
  count: number,
  allowedMs: number,
  report: (line: string) => void,
): Promise<void> {
  const writer = await openWriter(databases);
  const { uscc, titleId } = await writer.leader(count, "2021-11-01");
  await writer.acknowledge();
  await decide(hub, uscc, count);
  const before = receiver.messages.length;
  await writer.revoke(titleId, "2022-06-10");
  const recorded = performance.now();
  await writer.acknowledge();
  await writer.close();
  const toNotices = await untilMs(
    recorded,
    allowedMs,
    async () => (await noticesAbout(databases, uscc)).length >= count,
  );
  const toWebhook = await untilMs(recorded, allowedMs, async () => receiver.messages.length - before >= count);
  const notices = await noticesAbout(databases, uscc);
  const decisions = new Set(notices.map(({ jws }) => verifyNotice(hub.rings.credit, jws).decision.id));
  if (notices.length !== count || decisions.size !== count) {
    throw new Error(`${count} decisions have ${notices.length} notices about ${decisions.size} of them.`);
  }
  const delivered = receiver.messages.slice(before).map(({ headers }) => headers["webhook-id"]);
  if (new Set(delivered).size !== count) throw new Error(`${new Set(delivered).size} of ${count} were delivered.`);
  report(
    `${count} decisions: all notices ${toNotices} ms after the recording, all delivered after ${toWebhook} ms ` +
      `in ${delivered.length} requests; every signature is good`,
  );
}

async function decide(hub: OpenHub, uscc: string, count: number): Promise<void> {
  const text = `mutation ($input: CreditDecisionsIssueInput!) {
    creditDecisionsIssue(input: $input) { results { decision { id } } } }`;
  for (let rest = count; rest > 0; rest -= BATCH) await decideBatch(hub, text, uscc, Math.min(rest, BATCH));
}

async function decideBatch(hub: OpenHub, text: string, uscc: string, count: number): Promise<void> {
  const items = Array.from({ length: count }, () => ({
    uscc,
    jurisdiction: "120000",
    validOn: "2022-06-15",
    purpose: "credit-review",
    legalBasis: "商业银行法第35条",
    idempotencyKey: randomUUID(),
  }));
  const { data } = await hub.ask(text, { input: { items } }, HOLDER);
  const taken = JSON.stringify(data).split('"decision":{').length - 1;
  if (taken !== count) throw new Error(`${count} decisions were expected; ${taken} were taken.`);
}

async function noticesAbout(databases: HubDatabases, uscc: string): Promise<{ jws: string }[]> {
  return withClient(databases.departments.credit.appUrl, async (client) => {
    const { rows } = await client.query("select jws from notice.notice where uscc = $1", [uscc]);
    return rows;
  });
}

async function untilMs(since: number, allowedMs: number, condition: () => Promise<boolean>): Promise<number> {
  while (!(await condition())) {
    if (performance.now() - since > allowedMs) throw new Error(`Not within ${allowedMs} ms.`);
    await sleep(20);
  }
  return Math.round(performance.now() - since);
}
