import { composeHub } from "./compose-hub.ts";
import { runHub } from "./run-hub.ts";

await runHub(composeHub);
