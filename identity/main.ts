import { readEnvironment } from "../shared/server/environment.ts";
import { createLog } from "../shared/server/log.ts";
import { reportFailure } from "../shared/server/operator-error.ts";
import { runProvider } from "./run-provider.ts";

try {
  const environment = readEnvironment([]);
  await runProvider(environment, createLog("identity", environment.logLevel));
} catch (error) {
  process.exit(reportFailure(error));
}
