import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../architecture/source-files.ts";
import { folderOf, OWN } from "./server-process.ts";

// In place of npm: installs what the lockfile names, as far as can be seen from outside, and notes that it was called.
const NPM = `#!/bin/sh
echo "$@" >> npm-was-called
mkdir -p node_modules && cp package-lock.json node_modules/.package-lock.json
`;

describe("Before a start, packages", () => {
  it("are installed when there are none, and not again", () => {
    const folder = repository();
    expect(ensureInstalled(folder)).toMatchObject({ status: 0, stdout: "" });
    expect(npmCalls(folder)).toHaveLength(1);
    expect(npmCalls(folder)[0]).toContain("ci --ignore-scripts --no-audit --no-fund --loglevel=error");
    expect(ensureInstalled(folder)).toMatchObject({ status: 0, stdout: "", stderr: "" });
    expect(npmCalls(folder)).toHaveLength(1);
  });

  it("are installed again when the lockfile has changed", () => {
    const folder = repository();
    ensureInstalled(folder);
    writeLockfile(folder, "2.0.0");
    expect(ensureInstalled(folder).stderr).toContain("package-lock.json has changed");
    expect(npmCalls(folder)).toHaveLength(2);
  });

  it("are left alone when npm has installed the very same ones already", () => {
    const folder = repository();
    mkdirSync(join(folder, "node_modules"));
    cpSync(join(folder, "package-lock.json"), join(folder, "node_modules", ".package-lock.json"));
    expect(ensureInstalled(folder)).toMatchObject({ status: 0, stderr: "" });
    expect(npmCalls(folder)).toEqual([]);
  });

  it("are installed again when an installation was cut short", () => {
    const folder = repository();
    mkdirSync(join(folder, "node_modules"));
    ensureInstalled(folder);
    expect(npmCalls(folder)).toHaveLength(1);
  });

  it("for development are needed by tests only", () => {
    const folder = repository();
    mkdirSync(join(folder, "node_modules"));
    const { packages } = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8"));
    delete packages["node_modules/tool"];
    writeFileSync(join(folder, "node_modules", ".package-lock.json"), JSON.stringify({ packages }));
    ensureInstalled(folder);
    expect(npmCalls(folder)).toEqual([]);
    ensureInstalled(folder, "--with-development");
    expect(npmCalls(folder)).toHaveLength(1);
  });

  it("that cannot be installed stop the start with one sentence", () => {
    const folder = repository();
    writeFileSync(join(folder, "bin", "npm"), "#!/bin/sh\nexit 1\n");
    const { status, stderr } = ensureInstalled(folder);
    expect(status).toBe(1);
    expect(stderr).toContain("The packages could not be installed; npm says above why.");
  });
});

function repository(): string {
  const folder = folderOf(OWN);
  mkdirSync(join(folder, "hub"));
  mkdirSync(join(folder, "bin"));
  cpSync(join(ROOT, "hub", "ensure-installed.mjs"), join(folder, "hub", "ensure-installed.mjs"));
  writeFileSync(join(folder, "bin", "npm"), NPM);
  chmodSync(join(folder, "bin", "npm"), 0o755);
  writeLockfile(folder, "1.0.0");
  return folder;
}

function writeLockfile(folder: string, version: string): void {
  const packages = {
    "": { name: "hub" },
    "node_modules/part": { version, integrity: `sha512-part-${version}` },
    "node_modules/tool": { version: "1.0.0", integrity: "sha512-tool", dev: true },
  };
  writeFileSync(join(folder, "package-lock.json"), JSON.stringify({ packages }));
}

function ensureInstalled(folder: string, ...args: string[]) {
  const env = { PATH: `${join(folder, "bin")}:/usr/bin:/bin` };
  return spawnSync(process.execPath, ["hub/ensure-installed.mjs", ...args], { cwd: folder, env, encoding: "utf8" });
}

function npmCalls(folder: string): string[] {
  const file = join(folder, "npm-was-called");
  return existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : [];
}
