import { runHub } from "./run-hub.ts";

await runHub(async () => (await import("./compose-hub.ts")).composeHub);
