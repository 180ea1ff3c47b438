import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLog } from "../../shared/server/log.ts";
import { SYSTEM_CLOCK } from "../../shared/server/open-department.ts";
import { type KeyRing, openKeyRing } from "../../shared/signing/key-ring.ts";
import { program } from "../harness/built-programs.ts";
import { type Ended, HubProcess } from "../operations/hub-process.ts";

describe("An operator's commands for keys", () => {
  const data = mkdtempSync(join(tmpdir(), "leader-hub-key-commands-"));
  const folder = join(data, "signing", "credit");
  let running: KeyRing;

  beforeAll(async () => {
    const log = createLog("test", "silent");
    running = await openKeyRing({ folder, department: "credit", clock: SYSTEM_CLOCK, sm2: true, log });
  });
  afterAll(() => rmSync(data, { recursive: true }));

  const decisionKid = () => {
    running.refresh();
    return running.ed25519Key("decision", SYSTEM_CLOCK.now()).kid;
  };

  it("list each key with its use and its time, and no private half", async () => {
    const { exitCode, output } = await keys("list");
    expect(exitCode).toBe(0);
    const lines = output.trim().split("\n");
    expect(lines.map((line) => line.split("  ").slice(0, 3))).toEqual([
      ["credit", "decision", "EdDSA"],
      ["credit", "checkpoint", "EdDSA"],
      ["credit", "decision", "SM2"],
    ]);
    expect(lines[0]).toContain(decisionKid());
    expect(output).not.toContain("PRIVATE");
  });

  it("change nothing in a dry run", async () => {
    const before = content();
    for (const args of [
      ["rotate", "--dry-run"],
      ["revoke", "credit", decisionKid(), "--dry-run"],
    ]) {
      expect((await keys(...args)).exitCode).toBe(0);
    }
    expect(content()).toEqual(before);
  });

  it("have a running department sign with new keys, SM2 among them, and keep the old ones published", async () => {
    const [before, published] = [decisionKid(), running.publicKeys().length];
    expect((await keys("rotate", "credit")).exitCode).toBe(0);
    expect(decisionKid()).not.toBe(before);
    expect(running.publicKeys()).toHaveLength(published + 3);
    expect(running.sm2Key("decision", SYSTEM_CLOCK.now())).not.toBeNull();
    expect(running.publicKeys().find(({ kid }) => kid === before)?.revokedAt).toBeNull();
  });

  it("revoke a key: it is published as revoked, its private half is gone, another signs", async () => {
    const stolen = decisionKid();
    const { exitCode, output } = await keys("revoke", "credit", stolen);
    expect(exitCode).toBe(0);
    expect(output).toContain("revoked 已吊销");
    expect(decisionKid()).not.toBe(stolen);
    expect(running.publicKeys().find(({ kid }) => kid === stolen)?.revokedAt).not.toBeNull();
    expect(readdirSync(folder)).not.toContain(`${stolen}.pem`);
  });

  it.each([
    [["rotate", "kredit"], 'one of: credit; "kredit" came'],
    [["revoke", "credit", "nothing"], '"keys list credit" tells them; "nothing" came'],
    [["list", "procurement"], 'one of: credit; "procurement" came'],
  ])("are refused when called with %s, and nothing changes", async (args, reason) => {
    const before = content();
    const { exitCode, output } = await keys(...args);
    expect(exitCode).toBe(2);
    expect(output).toContain(reason);
    expect(content()).toEqual(before);
  });

  function content(): Record<string, string> {
    return Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]));
  }

  function keys(...args: string[]): Promise<Ended> {
    return new HubProcess({ HUB_DATA_DIR: data }, [...program("command"), "keys", ...args]).ended;
  }
});
