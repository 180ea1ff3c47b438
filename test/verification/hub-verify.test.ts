import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { processStartedAt } from "../../shared/database/embedded-process-identity.ts";
import { program } from "../harness/built-programs.ts";
import { type Ended, HubProcess } from "../operations/hub-process.ts";
import { ISSUED_AT, SigningDepartment, VALID_UNTIL } from "./signed-log.ts";

const folder = mkdtempSync(join(tmpdir(), "leader-hub-verify-"));
let department: SigningDepartment;
let server: Server;
let isPublished = true;

beforeAll(async () => {
  department = await SigningDepartment.open("credit", { sm2: false });
  await department.decideTimes(5);
  write("keys.json", department.keySet());
  write("receipt.json", JSON.stringify(await department.receipt(2)));
  write("log.jsonl", `${(await department.exported()).join("\n")}\n`);
  // What a running hub notes about itself; this process stands in for it.
  server = createServer((request, response) => {
    response.statusCode = isPublished && request.url === "/.well-known/leader-hub-keys.json" ? 200 : 503;
    response.end(department.keySet());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const state = { pid: process.pid, startedAt: processStartedAt(process.pid), postgresPort: null, url };
  write("hub.json", JSON.stringify(state));
});
afterAll(async () => {
  server.close();
  await department.close();
  rmSync(folder, { recursive: true });
});

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

function verify(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const command = [...program("command"), "verify", ...args];
  return new HubProcess({ INIT_CWD: folder, ...environment }, command).ended;
}

const KEYS = ["--keys", "keys.json"];
const IN_TIME = ["--at", ISSUED_AT];

describe("hub verify", () => {
  it("finds a receipt and a log good, with 0", async () => {
    const { exitCode, output } = await verify(["receipt.json", "log.jsonl", ...KEYS, ...IN_TIME]);
    expect(output).toContain("receipt 回执: GENUINE 真实有效");
    expect(output).toContain("log 日志: GENUINE 真实有效");
    expect(exitCode).toBe(0);
  });

  it("ends with 1 for what is too late, and says that it is genuine all the same", async () => {
    const { exitCode, output } = await verify(["receipt.json", ...KEYS, "--at", VALID_UNTIL, "--json"]);
    expect(JSON.parse(output)).toMatchObject({ verdict: "NOT_IN_TIME", files: [{ problem: { code: "EXPIRED" } }] });
    expect(exitCode).toBe(1);
  });

  it("ends with 1 for somebody else's receipt", async () => {
    const { exitCode, output } = await verify(["receipt.json", ...KEYS, ...IN_TIME, "--asker", "other-bank"]);
    expect(output).toContain("回执签发给 bank-of-example/loan-desk，不是 other-bank。");
    expect(exitCode).toBe(1);
  });

  it("takes the keys that the running hub publishes when none are given", async () => {
    const running = { HUB_DATA_DIR: folder };
    expect(await verify(["receipt.json", ...IN_TIME], running)).toMatchObject({ exitCode: 0 });
    isPublished = false;
    const { exitCode, output } = await verify(["receipt.json", ...IN_TIME], running);
    isPublished = true;
    expect(output).toContain("it does not (status 503). Give them with --keys FILE.");
    expect(exitCode).toBe(1);
  });

  it("is called wrongly without keys where no hub runs, and with a file that is not there", async () => {
    const { exitCode, output } = await verify(["receipt.json"], { HUB_DATA_DIR: join(folder, "none") });
    expect(output).toContain("枢纽未在此运行，无法获取公钥集");
    expect(exitCode).toBe(2);
    expect(await verify(["absent.json", ...KEYS])).toMatchObject({ exitCode: 2 });
    expect(await verify(["receipt.json", "--keys", "absent.json"])).toMatchObject({ exitCode: 2 });
    expect(await verify([])).toMatchObject({ exitCode: 2 });
  });
});
