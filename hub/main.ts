import { runHub } from "./run-hub.ts";

await runHub(async ({ workers }) =>
  workers === 1
    ? (await import("./compose-hub.ts")).composeHub
    : (await import("./workers/compose-workers.ts")).composeWorkers,
);
