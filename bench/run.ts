// `npm run bench`: ratios within one run; absolute times say little on a shared machine.
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OWN_DATABASES, openDatabases } from "../hub/databases.ts";
import { prepareDatabases } from "../hub/prepare-databases.ts";
import { removeEmbeddedPostgres, startEmbeddedPostgres } from "../shared/database/embedded-postgres.ts";
import { trialHistory } from "../test/faults/trial-history.ts";
import { takeOver } from "../test/harness/history.ts";
import { type OpenHub, openHub } from "../test/harness/open-hub.ts";
import { syntheticCode } from "../test/harness/synthetic-code.ts";

const ENTERPRISES = 1_000;
const ROUNDS = 7;

const FIELDS = `{
  titles { state }
  credit: creditSupport(jurisdiction: "120000") { determination reasons { code } citations { document clause } }
  procurement: procurementPreference(jurisdiction: "120000") { determination reasons { code } citations { document clause } }
  award: awardAdoption(jurisdiction: "120000") { determination reasons { code } citations { document clause } }
}`;
const ONE = `query ($uscc: USCC!) { standing(uscc: $uscc, validOn: "2022-06-15") ${FIELDS} }`;
const MANY = `query ($usccs: [USCC!]!) { standings(usccs: $usccs, validOn: "2022-06-15") ${FIELDS} }`;

const dataDir = await mkdtemp(join(tmpdir(), "leader-hub-bench-"));
await chmod(dataDir, 0o755);
const server = await startEmbeddedPostgres({ dataDir, log: console.error });
try {
  const databases = await openDatabases(server, OWN_DATABASES);
  await prepareDatabases(databases);
  await takeOver(databases, trialHistory(ENTERPRISES));
  const hub = await openHub(databases);
  await compare(hub).finally(() => hub.close());
} finally {
  await server.stop();
  await removeEmbeddedPostgres(dataDir);
  await rm(dataDir, { recursive: true });
}

async function compare(hub: OpenHub): Promise<void> {
  await hub.ask(ONE, { uscc: syntheticCode(0) });
  const usccs = Array.from({ length: ENTERPRISES }, (_, serial) => syntheticCode(serial));
  const times = { one: [] as number[], hundred: [] as number[], thousand: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.one.push(await perEnterprise(1, () => ask(hub, ONE, { uscc: usccs[round] })));
    times.hundred.push(await perEnterprise(100, () => ask(hub, MANY, { usccs: usccs.slice(0, 100) })));
    times.thousand.push(await perEnterprise(1_000, () => ask(hub, MANY, { usccs })));
  }
  const [one, hundred, thousand] = [median(times.one), median(times.hundred), median(times.thousand)];
  console.log(`median of ${ROUNDS} rounds, all four departments, in one process`);
  console.log(`  one enterprise a question    ${one.toFixed(3)} ms an enterprise`);
  console.log(`  100 in a question            ${hundred.toFixed(3)} ms, ${(one / hundred).toFixed(1)} times as fast`);
  console.log(`  1,000 in a question          ${thousand.toFixed(3)} ms, ${(one / thousand).toFixed(1)} times as fast`);
}

async function perEnterprise(count: number, work: () => Promise<void>): Promise<number> {
  await work();
  const began = performance.now();
  await work();
  return (performance.now() - began) / count;
}

async function ask(hub: OpenHub, query: string, variables: Readonly<Record<string, unknown>>): Promise<void> {
  const { errors } = await hub.ask(query, variables);
  if (errors !== undefined) throw new Error(`No errors were expected: ${JSON.stringify(errors[0])}`);
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error("At least one round was expected.");
  return middle;
}
