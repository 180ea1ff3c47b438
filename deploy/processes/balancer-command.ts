import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Service } from "./read-compose.ts";

/** The load balancer with the compose file's own configuration; a small one of ours where haproxy is not installed. */
export function balancerCommand(root: string, { volumes }: Service): string[] {
  const configuration = volumes.find((volume) => volume.includes("haproxy.cfg"))?.split(":")[0] ?? "";
  if (spawnSync("haproxy", ["-v"]).status === 0) return ["haproxy", "-db", "-f", join(root, configuration)];
  return [process.execPath, "--import", "tsx", "deploy/processes/small-balancer.ts"];
}
