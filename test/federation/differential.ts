import process from "node:process";
import { parseArgs } from "node:util";
import { difference, openTrial } from "./differential-trial.ts";

// Seeds of the drill begin where those of `npm test` end.
const FIRST_SEED = 100_000;

const { values } = parseArgs({
  options: { count: { type: "string", default: "10000" }, from: { type: "string", default: String(FIRST_SEED) } },
});
const count = Number(values.count);
const from = Number(values.from);
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(from)) {
  throw new Error(`--count and --from are whole numbers; ${values.count} and ${values.from} came.`);
}

const trial = await openTrial();
let different = 0;
for (let seed = from; seed < from + count; seed += 1) {
  const found = await difference(trial, seed);
  if (found === null) continue;
  different += 1;
  console.error(found);
}
await trial.gateway.close();
console.log(`${count} operations from seed ${from}: ${different} answered otherwise than by one server.`);
process.exitCode = different > 0 ? 1 : 0;
