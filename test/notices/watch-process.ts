import { openPool } from "../../shared/database/pool.ts";
import { gather } from "../../shared/decision-notice/watch-decisions.ts";
import { writeNotices } from "../../shared/decision-notice/write-notices.ts";
import { createLog } from "../../shared/server/log.ts";
import { SYSTEM_CLOCK } from "../../shared/server/open-department.ts";
import { creditMeasure } from "../../subgraphs/credit/persistence/credit-measure.ts";
import { openCreditRegister } from "../../subgraphs/credit/persistence/register.ts";
import { openTestRing } from "../harness/test-ring.ts";

/** A process that watches the decisions of the credit department in small pages, to be killed in the middle. */
const [url = "", page = "20", keys = "[]"] = process.argv.slice(2);
const pool = openPool(url, () => {});
const measure = creditMeasure(openCreditRegister(pool, 60_000));
const own = await openTestRing("credit");
// What it looks after was signed by the process that started it.
const ring = { ...own, publicKeys: () => JSON.parse(keys) };
const parts = { measure, pool, ring, clock: SYSTEM_CLOCK, log: createLog("test", "error") };
process.stdout.write("watching\n");
for (;;) {
  await gather(pool);
  await writeNotices(parts, Number(page));
}
