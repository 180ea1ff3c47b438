// `node --import tsx bench/profile.ts [--data FOLDER]`: where the time of the hub goes under load, as flame graphs in
// `bench/profiles/`.
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { creditAnswers, everythingAbout } from "./asked.ts";
import { type CpuProfile, flameGraph, hottest, underLoad } from "./flame-graph.ts";
import { AT_ONCE, answersPerSecond } from "./load.ts";
import { QUESTION } from "./rows/thousand-codes.ts";
import { openCallers } from "./serve/callers.ts";
import { startHub } from "./serve/hubs.ts";
import { openWorld, type World } from "./world.ts";

const SECONDS = 8;
const report = (english: string, chinese: string) => console.log(`${english} ${chinese}`);
const { data } = parseArgs({ options: { data: { type: "string" } } }).values;
const world = await openWorld({ scale: 1, keptIn: data ?? null, report });
try {
  const usccs = await world.codes(1_000);
  const knownAt = new Date().toISOString();
  await profile(world, "one-question", everythingAbout(usccs, knownAt));
  await profile(world, "credit-answer", creditAnswers(usccs, knownAt).approved);
  await profile(world, "thousand-codes", [JSON.stringify({ query: QUESTION, variables: { usccs } })], 2);
} finally {
  await world.close();
}

async function profile(on: World, name: string, bodies: readonly string[], atOnce = AT_ONCE): Promise<void> {
  const callers = await openCallers();
  const folder = join(on.folder, name);
  const hub = await startHub(on, callers.issuer, ["--cpu-prof", `--cpu-prof-dir=${folder}`]);
  const target = { url: hub.url, path: "/graphql", headers: callers.headers };
  const rate = await answersPerSecond(target, bodies, SECONDS, atOnce).finally(() => hub.stop());
  await callers.close();
  const [file = ""] = await readdir(folder);
  const whole = JSON.parse(await readFile(join(folder, file), "utf8")) as CpuProfile;
  const taken = underLoad(whole, SECONDS - 2);
  const out = new URL("./profiles/", import.meta.url);
  await mkdir(out, { recursive: true });
  await writeFile(
    new URL(`${name}.svg`, out),
    flameGraph(taken, `${name}: ${SECONDS - 2} s under load, ${atOnce} at once`),
  );
  console.log(`${name}: ${rate.toFixed(0)} a second under the profiler`);
  for (const by of ["self", "total"] as const) {
    console.log(`by ${by} time`);
    for (const line of hottest(taken, 40, by)) console.log(`  ${line}`);
  }
}
