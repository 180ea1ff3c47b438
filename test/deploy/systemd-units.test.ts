import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SUBGRAPHS } from "../../hub/hub-environment.ts";
import { variablePrefix } from "../../shared/server/environment.ts";
import { ROOT } from "../architecture/source-files.ts";

const FOLDER = join(ROOT, "deploy/systemd");
const units = readdirSync(FOLDER).filter((file) => file.endsWith(".service"));
const analyze = spawnSync("systemd-analyze", ["--version"]).status === 0 ? it : it.skip;
const textOf = (file: string) => readFileSync(join(FOLDER, file), "utf8");

describe("The systemd units", () => {
  const folder = mkdtempSync(join(tmpdir(), "leader-hub-units-"));
  beforeAll(() => {
    // A program that is not installed would be all that is said.
    for (const unit of units) {
      writeFileSync(join(folder, unit), textOf(unit).replaceAll("/opt/leader-hub/node/bin/node", process.execPath));
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  analyze.each(units)("%s is accepted by systemd, where that is installed", (unit) => {
    const { status, stderr } = spawnSync("systemd-analyze", ["verify", join(folder, unit)], { encoding: "utf8" });
    expect([status, stderr]).toEqual([0, ""]);
  });

  it.each(units)("%s runs as an account of its own that can write its own folder only", (unit) => {
    const text = textOf(unit);
    for (const line of [
      "DynamicUser=yes",
      "NoNewPrivileges=yes",
      "ProtectSystem=strict",
      "ProtectHome=yes",
      "PrivateDevices=yes",
      "CapabilityBoundingSet=",
      "SystemCallFilter=@system-service",
    ]) {
      expect(text.split("\n")).toContain(line);
    }
    expect(text).toMatch(/^StateDirectory=leader-hub/m);
    expect(text).toMatch(/^MemoryMax=/m);
  });

  it.each(SUBGRAPHS)("come with the settings of %s, its secrets as files that systemd hands over", (name) => {
    const settings = textOf(`${name}.env`)
      .split("\n")
      .filter((line) => line.includes("=") && !line.startsWith("#"));
    const own = variablePrefix(name);
    const names = settings.map((line) => line.split("=")[0]);
    expect(names).toEqual(expect.arrayContaining([`${own}_DATABASE_URL_FILE`, "HUB_OIDC_ISSUER", "HUB_TLS_KEY"]));
    expect(names.includes("REGISTER_COPY_DATABASE_URL_FILE")).toBe(name !== "market-regulation");
    const handed = settings.filter((line) => line.includes("/run/credentials/"));
    for (const line of handed)
      expect(line).toContain(`/run/credentials/leader-hub-department@${name}.service/secrets_`);
  });
});
