import { createServer, type Server } from "node:net";
import { freePort } from "../../shared/database/embedded-port.ts";
import { program } from "../harness/built-programs.ts";
import { type Ended, HubProcess } from "./hub-process.ts";
import { folderOf, OWN } from "./server-process.ts";

describe("npm run --silent hub", () => {
  it("lists its commands in both languages, and its exit codes", async () => {
    const { exitCode, output } = await hub("--help");
    expect(exitCode).toBe(0);
    expect(output).toContain("Usage: npm run --silent hub -- <command>");
    const inOneLine = output.replace(/\s+/g, " ");
    expect(inOneLine).toContain("doctor [options] Check whether the hub can run here, and whether it does.");
    expect(output).toContain("2  it was called wrongly 用法错误");
  });

  it("helps with each command, by two examples", async () => {
    const { exitCode, output } = await hub("doctor", "--help");
    expect(exitCode).toBe(0);
    expect(output).toContain("1  at least one line says WRONG 有检查未通过");
    expect(output).toContain(
      "  npm run --silent hub -- doctor\n  npm run --silent hub -- doctor --database postgresql://migrator@server/database\n",
    );
  });

  it("helps with a group by pointing to each of its commands", async () => {
    const { exitCode, output } = await hub("import", "--help");
    expect(exitCode).toBe(0);
    expect(output).toContain("  npm run --silent hub -- import registrations --help\n");
  });

  it.each([["doctro"], ["doctor", "--colour"], ["doctor", "everything"]])(
    "is called wrongly with %s",
    async (...args) => {
      const { exitCode, output } = await hub(...args);
      expect(exitCode).toBe(2);
      expect(output).toContain("加 --help 查看用法");
    },
  );

  it("is called wrongly with a wrong environment", async () => {
    const { exitCode, output } = await run({ HUB_PORT: "many" }, ["doctor"]);
    expect(exitCode).toBe(2);
    expect(output).toContain("The environment variable HUB_PORT should be a port number");
  });
});

describe("The doctor", () => {
  it("finds nothing wrong where the hub can run", async () => {
    const folder = folderOf(OWN);
    const { exitCode, output } = await run({ HUB_DATA_DIR: folder, HUB_PORT: String(await freePort(null)) }, [
      "doctor",
    ]);
    expect(output).toContain("does not run 未运行");
    expect(output).not.toContain("WRONG");
    expect(exitCode).toBe(0);
  });

  it("names the port that somebody else has", async () => {
    const port = await freePort(null);
    const thief = await listenOn(port);
    const folder = folderOf(OWN);
    const { exitCode, output } = await run({ HUB_DATA_DIR: folder, HUB_PORT: String(port) }, ["doctor", "--json"]);
    thief.close();
    expect(exitCode).toBe(1);
    const wrong = output
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
      .filter(({ mark }) => mark === "wrong");
    expect(wrong).toEqual([
      { what: "Port 端口", mark: "wrong", found: expect.stringContaining(`Port ${port} of 127.0.0.1 is taken`) },
    ]);
  });

  it("names the data folder that cannot be made", async () => {
    const environment = { HUB_DATA_DIR: "/dev/null/data", HUB_PORT: String(await freePort(null)) };
    const { exitCode, output } = await run(environment, ["doctor"]);
    expect(exitCode).toBe(1);
    expect(output).toContain("/dev/null/data; /dev/null should be a folder this account can write to");
  });
});

function hub(...args: string[]): Promise<Ended> {
  return run({}, args);
}

function run(environment: Record<string, string>, args: readonly string[]): Promise<Ended> {
  return new HubProcess(environment, [...program("command"), ...args]).ended;
}

function listenOn(port: number): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}
