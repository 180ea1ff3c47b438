import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Service } from "./read-compose.ts";
import type { Places } from "./translate.ts";

/** Whether a service is Prometheus, which nothing else waits for. */
export function isPrometheus({ image }: Service): boolean {
  return image.startsWith("prom/prometheus:");
}

/**
 * Prometheus with the compose file's own arguments and files, at addresses of this machine; null where it is not
 * installed.
 *
 * @param here a text as it is meant on this machine
 */
export function prometheusCommand(
  root: string,
  { command, volumes }: Service,
  here: (text: string) => string,
  { folder }: Places,
): string[] | null {
  if (spawnSync("prometheus", ["--version"]).status !== 0) return null;
  const [source = "", target = ""] = (volumes.find((volume) => volume.startsWith("./")) ?? "").split(":");
  const files = join(folder, "prometheus");
  mkdirSync(files, { recursive: true });
  for (const file of readdirSync(join(root, source))) {
    writeFileSync(join(files, file), here(readFileSync(join(root, source, file), "utf8")));
  }
  return ["prometheus", ...command.map((argument) => placed(argument, target, files, here))];
}

/** An argument is `--name=value`; addresses and folders stand in its value. */
function placed(argument: string, target: string, files: string, here: (text: string) => string): string {
  const [name = "", value = ""] = argument.split("=");
  if (value.startsWith(`${target}/`)) return `${name}=${value.replace(target, files)}`;
  const [host = "", port = ""] = value.split(":");
  return `${name}=${host === "0.0.0.0" ? `${here(host)}:${here(port)}` : here(value)}`;
}
