import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { freePort } from "../../shared/database/embedded-port.ts";
import { program } from "../harness/built-programs.ts";
import { HubProcess } from "./hub-process.ts";
import { folderOf, OWN, processesOn } from "./server-process.ts";

const WITHOUT_NPM = program("hub");

describe("npm start", () => {
  it("brings the hub up once a data folder, and leaves nothing behind after Ctrl-C in its terminal", async () => {
    const { folder, hub, url, environment } = await startedHub();
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);

    const second = await new HubProcess(environment, WITHOUT_NPM).ended;
    expect(second.exitCode).toBe(1);
    expect(second.output).toContain(`The hub already runs on ${folder}: process ${pidIn(folder)}, ${url}`);

    hub.signalTerminal("SIGINT");
    const { output } = await hub.ended;
    expect(output).toContain("Stopping (SIGINT)");
    expect(output).not.toContain("Stopping at once");
    expect(remains(folder)).toEqual([]);
  });

  it("leaves nothing behind when npm is killed", async () => {
    const { folder, hub } = await startedHub();
    hub.npm.kill("SIGKILL");
    await until(() => remains(folder).length === 0 && !existsSync(join(folder, "hub.json")));
  });

  it("leaves no database behind when the hub is killed, starts again, and stops when npm is told to", async () => {
    const { folder, hub, environment } = await startedHub();
    process.kill(pidIn(folder), "SIGKILL");
    await hub.ended;
    await until(() => remains(folder).length === 0);

    const again = new HubProcess(environment);
    await again.prints("Leader Hub runs at");
    again.npm.kill("SIGTERM");
    expect((await again.ended).output).toContain("Stopping (SIGTERM)");
    expect(remains(folder)).toEqual([]);
  });

  it("stops in order when it is told so before it is up", async () => {
    const { folder, hub } = await newHub();
    await hub.prints("PostgreSQL 数据库 …");
    hub.signalTerminal("SIGINT");
    expect((await hub.ended).output).not.toContain("Leader Hub runs at");
    expect(remains(folder)).toEqual([]);
    expect(existsSync(join(folder, "hub.json"))).toBe(false);
  });

  it("says in one sentence that the port is taken, and starts nothing", async () => {
    const port = await freePort(null);
    const thief = await listenOn(port);
    const folder = join(folderOf(OWN), "data");
    const environment = { HUB_DATA_DIR: folder, HUB_PORT: String(port) };
    const { exitCode, output } = await new HubProcess(environment, WITHOUT_NPM).ended;
    thief.close();
    expect(exitCode).toBe(1);
    expect(output).toBe(
      `Port ${port} of 127.0.0.1 is taken by another process; stop that, or set HUB_PORT to a free port.\n` +
        `127.0.0.1 的端口 ${port} 已被其他进程占用；请停止该进程，或将 HUB_PORT 设为空闲端口。\n`,
    );
    expect(existsSync(folder)).toBe(false);
  });

  it("says in one sentence which variable of the environment is wrong", async () => {
    const { exitCode, output } = await new HubProcess({ HUB_DEMO: "yes" }, WITHOUT_NPM).ended;
    expect(exitCode).toBe(2);
    expect(output).toBe(
      'The environment variable HUB_DEMO should be "on" or "off"; it is "yes".\n' +
        '环境变量 HUB_DEMO 的值无效：应为 on 或 off，实际为 "yes"。\n',
    );
  });
});

interface Started {
  readonly folder: string;
  readonly hub: HubProcess;
  readonly url: string;
  readonly environment: Record<string, string>;
}

async function startedHub(): Promise<Started> {
  const started = await newHub();
  await started.hub.prints("Leader Hub runs at");
  return started;
}

async function newHub(): Promise<Started> {
  const folder = folderOf(OWN);
  const port = await freePort(null);
  const environment = { HUB_DATA_DIR: folder, HUB_PORT: String(port), HUB_DEMO: "off" };
  return { folder, hub: new HubProcess(environment), url: `http://127.0.0.1:${port}`, environment };
}

function pidIn(folder: string): number {
  return JSON.parse(readFileSync(join(folder, "hub.json"), "utf8")).pid;
}

function remains(folder: string): string[] {
  return processesOn(folder).map(({ commandLine }) => commandLine);
}

/** Fails by the test's own time limit when that does not come about. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 50));
}

function listenOn(port: number): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}
