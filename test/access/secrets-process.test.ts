import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "../../shared/database/embedded-port.ts";
import { program } from "../harness/built-programs.ts";
import { HubProcess } from "../operations/hub-process.ts";
import { folderOf, OWN, processesOn } from "../operations/server-process.ts";

const CHECK = `{ standing(uscc: "91350100M000100Y43") { creditSupport(jurisdiction: "110000") { determination } } }`;

describe("A running hub (G48)", () => {
  const folder = folderOf(OWN);
  let environment: Record<string, string>;
  let hub: HubProcess;
  let url: string;
  let token: string;
  let output = "";

  beforeAll(async () => {
    const port = await freePort(null);
    url = `http://127.0.0.1:${port}`;
    environment = { HUB_DATA_DIR: folder, HUB_PORT: String(port), HUB_DEMO: "off", HUB_LOG_LEVEL: "trace" };
    hub = new HubProcess(environment);
    await hub.prints("Leader Hub runs at");
    token = (await run("token", "--as", "bank")).trim();
  });

  it("tells no token and no key in anything that it prints, whatever it is asked and however it ends", async () => {
    expect(await ask(`Bearer ${token}`)).toBe(200);
    expect(await ask(`Bearer ${token}x`)).toBe(401);
    const found = await run("doctor");
    const processes = processesOn(folder).map(({ commandLine }) => commandLine);
    process.kill(Number(JSON.parse(readFileSync(join(folder, "hub.json"), "utf8")).pid), "SIGKILL");
    output = (await hub.ended).output;
    expect(output).toContain("Answered");
    const secrets = secretsIn(folder);
    expect(secrets.length).toBeGreaterThan(10);
    for (const text of [output, found, processes.join("\n")]) {
      expect(text.length).toBeGreaterThan(0);
      expect([token, ...secrets].filter((secret) => text.includes(secret)).length).toBe(0);
    }
  });

  it("keeps tokens out of its data folder, and keys in files that its own account alone reads", () => {
    const files = filesIn(folder).filter((file) => !/\/postgres\/|\/base\/|\/pg_wal\//.test(file));
    const open = files.filter((file) => isPrivate(file) && (statSync(file).mode & 0o077) !== 0);
    expect(open).toEqual([]);
    expect(files.filter((file) => readFileSync(file).includes(token))).toEqual([]);
    expect(files.filter(isPrivate).length).toBeGreaterThan(3);
  });

  it("that cannot reach a database names it by its department, never by its address", async () => {
    const password = randomBytes(12).toString("hex");
    const port = await freePort(null);
    const address = `postgresql://credit_app:${password}@127.0.0.1:${await freePort(null)}/credit`;
    const broken = {
      ...environment,
      HUB_DATA_DIR: folderOf(OWN),
      HUB_PORT: String(port),
      CREDIT_DATABASE_URL: address,
      CREDIT_MIGRATOR_DATABASE_URL: address,
    };
    const [started, looked] = [await new HubProcess(broken).ended, await runWith(broken, "doctor")];
    expect(started.exitCode).toBe(1);
    for (const text of [started.output, looked]) {
      expect(text).not.toContain(password);
      expect(text.length).toBeGreaterThan(0);
    }
  });

  function ask(authorization: string): Promise<number> {
    const headers = { "content-type": "application/json", authorization };
    const body = JSON.stringify({ query: CHECK });
    return fetch(`${url}/graphql`, { method: "POST", headers, body }).then(({ status }) => status);
  }

  const run = (...args: string[]) => runWith(environment, ...args);
});

/** What a command prints on both streams, however it ends. */
async function runWith(environment: Record<string, string>, ...args: string[]): Promise<string> {
  return (await new HubProcess(environment, [...program("command"), ...args]).ended).output;
}

/** The bodies of all private keys and passwords in a data folder. */
function secretsIn(folder: string): string[] {
  return filesIn(folder)
    .filter(isPrivate)
    .flatMap((file) => readFileSync(file, "utf8").match(/"d":\s*"[\w-]{20,}"|[A-Za-z0-9+/_-]{30,}/g) ?? []);
}

function isPrivate(file: string): boolean {
  if (/\/(postgres|base|pg_wal)\//.test(file)) return false;
  return /postgres-password$/.test(file) || /PRIVATE KEY|"d":/.test(readFileSync(file, "latin1"));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "postgres" ? [] : filesIn(path);
    return entry.isFile() ? [path] : [];
  });
}
