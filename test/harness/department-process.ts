import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { HubDatabases } from "../../hub/databases.ts";
import type { SubgraphName } from "../../hub/hub-environment.ts";
import { variablePrefix } from "../../shared/server/environment.ts";
import { program } from "./built-programs.ts";
import { GATEWAY_KEYS } from "./callers.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** A department in a process of its own. */
export interface DepartmentProcess {
  readonly url: string;
  readonly process: ChildProcess;
  kill(signal: NodeJS.Signals): Promise<void>;
}

/** Starts a department's `main.ts` and waits until it answers. */
export async function startDepartment(
  databases: HubDatabases,
  name: SubgraphName,
  issuer: string,
  port = 0,
  environment: Readonly<Record<string, string>> = {},
): Promise<DepartmentProcess> {
  const variable = variablePrefix(name);
  const { appUrl, migratorUrl } = databases.departments[name];
  const [node, ...args] = program(name);
  const child = spawn(node, args, {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      PATH: process.env.PATH,
      HUB_PORT: String(port),
      HUB_LOG_LEVEL: "silent",
      [`${variable}_DATABASE_URL`]: appUrl,
      [`${variable}_MIGRATOR_DATABASE_URL`]: migratorUrl,
      REGISTER_COPY_DATABASE_URL: databases.registerCopyUrl,
      HUB_GATEWAY_PUBLIC_KEYS: gatewayPublicKeyFile(),
      HUB_OIDC_ISSUER: issuer,
      HUB_SIGNING_DIR: join(dirname(gatewayPublicKeyFile()), "signing"),
      ...environment,
    },
  });
  const url = await addressOf(child, name);
  return {
    url,
    process: child,
    async kill(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill(signal);
      await once(child, "exit");
    },
  };
}

let keyFile: string | undefined;

function gatewayPublicKeyFile(): string {
  keyFile ??= writeGatewayPublicKey();
  return keyFile;
}

function writeGatewayPublicKey(): string {
  const file = join(mkdtempSync(join(tmpdir(), "leader-hub-gateway-")), "key.pub");
  writeFileSync(file, GATEWAY_KEYS.publicKey.export({ type: "spki", format: "pem" }));
  return file;
}

async function addressOf(child: ChildProcess, name: string): Promise<string> {
  if (child.stdout === null) throw new Error("Standard output of the department was expected.");
  for await (const line of createInterface(child.stdout)) {
    const found = / answers at (\S+)$/.exec(line)?.[1];
    if (found !== undefined) {
      child.stdout.resume();
      return `${found}/graphql`;
    }
  }
  throw new Error(`${name} ended before it answered.`);
}
