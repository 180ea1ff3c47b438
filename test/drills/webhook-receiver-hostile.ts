import { setTimeout as sleep } from "node:timers/promises";
import type { HubDatabases } from "../../hub/databases.ts";
import { withClient } from "../../shared/database/provision.ts";
import { claim, deliverLane, deliverNotices } from "../../shared/decision-notice/deliver-notices.ts";
import { sendWebhook } from "../../shared/decision-notice/send-webhook.ts";
import { addressFault } from "../../shared/decision-notice/webhook-address.ts";
import { DECIDING_FIGURES } from "../../shared/metrics/figure.ts";
import { BANK, BANK_2 } from "../decisions/askers.ts";
import { openWebhookTrial, type WebhookTrial } from "../notices/webhook-trial.ts";
import type { Drill, Figure, Report } from "./drill.ts";
import { BEHAVIOURS, type Behaviour, type HostileReceiver, openHostileReceiver } from "./frame/hostile-receiver.ts";
import { hostileNames, openInside, WAYS_INSIDE } from "./frame/internal-addresses.ts";
import { onOwnDatabases } from "./frame/own-databases.ts";
import { untilMs } from "./frame/wait.ts";

const COMPANIES = 10;
const NOTICES_EACH = 10;
const TIMEOUT_MS = 2_000;
const MOST_GROWTH_MB = 64;
const PAUSES_S = [30, 120, 600, 1_800, 7_200, 21_600, 43_200, 86_400];

export const drill: Drill = {
  name: "webhook-receiver-hostile",
  rows: ["G41"],
  shows: `A receiver is down, slow, endless, no HTTP or leads inside: each attempt ends in time, is repeated after 30 s to 24 h and then told as a dead letter; ${WAYS_INSIDE.length} ways inside reach nothing; notices stay signed and in order.`,
  showsZh: `接收方离线、缓慢、无尽应答、非 HTTP 或指向内网：每次投递按时结束，30 秒至 24 小时后重试，最终列为死信；${WAYS_INSIDE.length} 种内网地址均不可达；通知签名有效且按序。`,
  run: (report, extent) =>
    onOwnDatabases(report, async (databases) => {
      const trial = await openWebhookTrial({ databases, timeoutMs: TIMEOUT_MS });
      const inside = await openInside();
      const hostile = await openHostileReceiver(`http://127.0.0.1:${inside.port}/inside`);
      try {
        const figures = [
          ...(await meetBehaviours(trial, hostile, report)),
          await repeatUntilDead(databases, trial, report),
          await stayInOrder(trial, extent.times(COMPANIES), report),
          await othersGoOn(trial, hostile, report),
          await goNowhereInside(inside.port, report),
        ];
        if (inside.reached() > 0) throw new Error(`The inside was reached ${inside.reached()} times.`);
        return [...figures, figure("connections that reached the inside", "抵达内网的连接", "0", "0")];
      } finally {
        await hostile.close();
        await inside.close();
        await trial.close();
      }
    }),
};

function figure(what: string, whatZh: string, measured: string, limit: string): Figure {
  return { what, whatZh, measured, limit };
}

async function meetBehaviours(trial: WebhookTrial, hostile: HostileReceiver, report: Report): Promise<Figure[]> {
  let longest = 0;
  const before = process.memoryUsage().rss;
  for (const behaviour of Object.keys(BEHAVIOURS) as Behaviour[]) {
    hostile.behaves = behaviour;
    const { tookMs, failure } = await tryOnce(trial, `${hostile.url}/${encodeURIComponent(behaviour)}`);
    report(`${behaviour}: ${tookMs.toFixed(0)} ms, told as "${failure}"`);
    longest = Math.max(longest, tookMs);
  }
  const { tookMs, failure } = await tryOnce(trial, "http://127.0.0.1:1/down");
  report(`is down: ${tookMs.toFixed(0)} ms, told as "${failure}"`);
  const growth = (process.memoryUsage().rss - before) / 1e6;
  if (longest > TIMEOUT_MS + 1_000) throw new Error(`An attempt took ${longest} ms.`);
  if (growth > MOST_GROWTH_MB) throw new Error(`Memory grew by ${growth} MB.`);
  const limit = `${TIMEOUT_MS / 1_000} s and what the machine needs; a hub allows 10 s`;
  return [
    figure("longest attempt", "最长一次投递", `${(longest / 1_000).toFixed(2)} s`, limit),
    figure("memory growth", "内存增长", `${growth.toFixed(0)} MB`, `${MOST_GROWTH_MB} MB`),
  ];
}

async function tryOnce(trial: WebhookTrial, url: string): Promise<{ tookMs: number; failure: string | null }> {
  await trial.reset();
  const outcome = await trial.webhooks.register(BANK, url);
  if (outcome.refusal !== null) throw new Error(`${url} was refused: ${outcome.refusal}`);
  await trial.affect();
  const began = performance.now();
  await trial.deliver();
  const tookMs = performance.now() - began;
  const { failure, pendingCount } = await trial.only();
  if (failure === null || pendingCount !== 1)
    throw new Error(`${url}: a failure was expected, and the notice to wait.`);
  return { tookMs, failure };
}

/** The clock is moved by making the lane due; before that nobody may have it. */
async function repeatUntilDead(databases: HubDatabases, trial: WebhookTrial, report: Report): Promise<Figure> {
  await trial.reset();
  await trial.register();
  trial.receiver.status = 500;
  const uscc = await trial.affect(2);
  const paused: number[] = [];
  for (let attempt = 1; attempt <= PAUSES_S.length + 1; attempt += 1) {
    for (const lane of await claim(trial.parts, 1)) await deliverLane(trial.parts, lane);
    const [lane] = await trial.asOwner(
      `select round(extract(epoch from due_at - clock_timestamp()))::int as s from notice.lane where uscc = '${uscc}'`,
    );
    if (attempt > PAUSES_S.length) break;
    paused.push(Number(lane?.s));
    if ((await claim(trial.parts, 1)).length > 0) throw new Error(`It was tried again before ${lane?.s} s were over.`);
    await trial.asOwner("update notice.lane set due_at = clock_timestamp()");
  }
  const isOff = paused.some((pause, at) => Math.abs(pause - Number(PAUSES_S[at])) > 2);
  if (isOff) throw new Error(`Pauses of ${PAUSES_S.join(", ")} s were expected; they were ${paused.join(", ")}.`);
  const [told] = await trial.webhooks.list(BANK);
  const [letter] = told === undefined ? [] : await trial.webhooks.deadLetters(BANK, told.id);
  const figured = await deadAsFigured(databases);
  if (letter?.attempts !== 9 || told?.deadCount !== 1 || figured !== 1)
    throw new Error(`One dead letter was expected: ${JSON.stringify({ told, letter, figured })}`);
  report(`dead letter number ${letter.number} after ${letter.attempts} attempts, told to its bank and as a figure`);
  trial.receiver.status = 200;
  await trial.webhooks.resume(BANK, String(told?.id));
  await trial.deliver();
  const left = await trial.only();
  if (left.deadCount + left.pendingCount > 0)
    throw new Error("What was given up should have arrived when it is resumed.");
  return figure(
    "pauses between attempts",
    "重试间隔",
    `${paused.join(", ")} s, then 1 dead letter told`,
    "30 s to 24 h",
  );
}

/** What is told at the port of figures, by its own statement. */
async function deadAsFigured(databases: HubDatabases): Promise<number> {
  const dead = DECIDING_FIGURES.find(({ labels }) => labels.state === "dead");
  return withClient(databases.departments.credit.appUrl, async (client) => {
    const { rows } = await client.query(`select (${dead?.sql})::int as count`);
    return rows[0].count;
  });
}

/** A receiver that fails at random: of what it took, each notice is signed and the enterprise's next one. */
async function stayInOrder(trial: WebhookTrial, companies: number, report: Report): Promise<Figure> {
  await trial.reset();
  const { secret } = await trial.register();
  for (let company = 0; company < companies; company += 1) await trial.affect(NOTICES_EACH);
  const count = companies * NOTICES_EACH;
  let attempts = 0;
  while ((await trial.only()).pendingCount > 0) {
    trial.receiver.status = Math.random() < 0.5 ? 200 : 503;
    await trial.asOwner("update notice.lane set due_at = clock_timestamp()");
    for (const lane of await claim(trial.parts, 1)) await deliverLane(trial.parts, lane);
    attempts += 1;
    if (attempts > 100 * count) throw new Error("It does not come to an end.");
  }
  const taken = new Map<string, number>();
  const ids = new Set<string>();
  for (const message of trial.receiver.messages) {
    trial.receiver.verify(message, secret);
    const { number, question } = JSON.parse(message.body).data.notice;
    const last = taken.get(question.uscc) ?? 0;
    // Again under the same number is an attempt after a failure; an earlier one would be out of order.
    if (number < last) throw new Error(`${question.uscc}: ${number} came after ${last}.`);
    taken.set(question.uscc, number);
    ids.add(String(message.headers["webhook-id"]));
  }
  if (ids.size !== count) throw new Error(`${ids.size} of ${count} notices came.`);
  report(`${count} notices about ${companies} enterprises in ${trial.receiver.messages.length} requests`);
  return figure(
    ...(["notices out of order or wrongly signed", "乱序或签名无效的通知"] as const),
    `0 of ${count}, ${trial.receiver.messages.length} requests`,
    "0",
  );
}

/** One bank has as many slow addresses as it may; the other one's notice comes all the same. */
async function othersGoOn(trial: WebhookTrial, hostile: HostileReceiver, report: Report): Promise<Figure> {
  await trial.reset();
  hostile.behaves = "answers nothing";
  for (let address = 0; address < 5; address += 1) await trial.webhooks.register(BANK, `${hostile.url}/${address}`);
  for (let company = 0; company < 6; company += 1) await trial.affect();
  await trial.register("/other", BANK_2);
  const running = deliverNotices(trial.parts, 100);
  // By now everything that a process sends at once is on its way to the slow addresses.
  await sleep(TIMEOUT_MS / 4);
  await trial.affect(1, BANK_2);
  const tookMs = await untilMs("The other bank's notice should come", 20 * TIMEOUT_MS, () =>
    trial.receiver.messages.some(({ path }) => path === "/other"),
  );
  await running.stop();
  report(`5 addresses with 6 notices each hang; the other bank's notice came after ${tookMs.toFixed(0)} ms`);
  if (tookMs > 2 * TIMEOUT_MS) throw new Error(`The other bank's notice took ${tookMs.toFixed(0)} ms.`);
  return figure(
    ...(["another bank's notice meanwhile", "其间另一家银行的通知"] as const),
    `${(tookMs / 1_000).toFixed(1)} s`,
    `twice the ${TIMEOUT_MS / 1_000} s of an attempt`,
  );
}

/** Refused when it is registered; and when it stood there already, when it is sent to. */
async function goNowhereInside(port: number, report: Report): Promise<Figure> {
  const names = hostileNames();
  const rules = { toLoopback: false };
  let registered = 0;
  for (const host of WAYS_INSIDE) {
    for (const url of [`https://${host}:${port}/hub`, `http://${host}:${port}/hub`]) {
      registered += addressFault(url, rules) === null ? 1 : 0;
      const message = { url, secret: "whsec_MDEyMzQ1Njc4OWFiY2RlZg==", id: "inside", body: "{}" };
      const failure = await sendWebhook(message, { rules, resolve: names.resolve, timeoutMs: TIMEOUT_MS });
      if (failure === null) throw new Error(`${url} was sent to.`);
    }
  }
  // A second look-up could lead elsewhere than the one that was checked.
  if (names.asked() !== registered) throw new Error(`${registered} names were looked up ${names.asked()} times.`);
  report(`${registered} names could be registered; each was looked up once for its attempt, none was connected to`);
  return figure(
    "ways inside",
    "内网地址写法",
    `${WAYS_INSIDE.length}, by https and http; none sent to`,
    "20; none sent to",
  );
}
