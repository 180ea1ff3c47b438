// A gateway process whose departments read at one server and put on record at another: `reading-gateway.ts`, told by its
// parent where these are. It tells the parent where it listens.
import { createGateway } from "../gateway/gateway.ts";
import type { HubDatabases } from "../hub/databases.ts";
import { createLog } from "../shared/server/log.ts";
import { everyCallIs, SUPERVISOR } from "../test/harness/callers.ts";
import { PATIENT } from "../test/harness/open-hub.ts";
import { readingElsewhere } from "./reading-elsewhere.ts";

interface Told {
  readonly databases: HubDatabases;
  /** Port of the server that is read; null for the one that is written to. */
  readonly readPort: number | null;
}

const log = createLog("bench", "error");
process.once("message", (told: Told) => void run(told));
process.once("disconnect", () => process.exit(0));
process.send?.({ type: "HEARS" });

async function run({ databases, readPort }: Told): Promise<void> {
  const transports = readingElsewhere(databases, readPort, { log });
  const gateway = await createGateway({ transports, clock: Date.now, log, deadlines: PATIENT });
  const { url } = await gateway.listen({
    ...{ host: "127.0.0.1", port: 0, exampleQuestions: [], readiness: async () => [] },
    authenticate: everyCallIs(SUPERVISOR),
  });
  process.send?.({ type: "READY", url });
}
