import { chmodSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openKeyRing } from "../../shared/signing/key-ring.ts";
import { type Instant, parseInstant } from "../../shared/values/instant.ts";
import { SigningDepartment } from "./signed-log.ts";

const opened: SigningDepartment[] = [];

async function open(sm2: boolean): Promise<SigningDepartment> {
  const department = await SigningDepartment.open("credit", { sm2 });
  opened.push(department);
  return department;
}

afterEach(() => Promise.all(opened.splice(0).map((department) => department.close())));

const keysOf = (department: SigningDepartment) =>
  department.ring.publicKeys().map(({ alg, use, from, to, revokedAt }) => ({ alg, use, from, to, revokedAt }));
const folderOf = (department: SigningDepartment) => join(department.folder, "credit");
const kidAt = (department: SigningDepartment, at: Instant) => department.ring.ed25519Key("decision", at).kid;

describe("The keys of a department", () => {
  it("are made when they are absent, one for each use, closed to other accounts", async () => {
    const department = await open(true);
    const from = "2026-05-20T01:50:00Z";
    expect(keysOf(department)).toEqual([
      { alg: "EdDSA", use: "decision", from, to: null, revokedAt: null },
      { alg: "EdDSA", use: "checkpoint", from, to: null, revokedAt: null },
      { alg: "SM2", use: "decision", from: "2026-05-20T02:00:00Z", to: null, revokedAt: null },
    ]);
    const folder = folderOf(department);
    expect((statSync(folder).mode & 0o777).toString(8)).toBe("700");
    const modes = readdirSync(folder).map((file) => (statSync(join(folder, file)).mode & 0o777).toString(8));
    expect(modes).toEqual(["600", "600", "600", "600"]);
  });

  it("are the same after a restart", async () => {
    const department = await open(true);
    const before = department.keySet();
    await department.reopen({ sm2: true });
    expect(department.keySet()).toBe(before);
  });

  it("never appear in the log, nor in what is published", async () => {
    const department = await open(true);
    await department.ring.rotate();
    const folder = folderOf(department);
    const secrets = readdirSync(folder)
      .filter((file) => file.endsWith(".pem"))
      .flatMap((file) => readFileSync(join(folder, file), "utf8").split("\n").slice(1, -2));
    expect(secrets.length).toBeGreaterThanOrEqual(6);
    const told =
      JSON.stringify(department.logged) + department.keySet() + readFileSync(join(folder, "keys.json"), "utf8");
    expect(secrets.filter((secret) => told.includes(secret))).toEqual([]);
    expect(department.logged).toHaveLength(6);
  });

  it("are refused when other accounts may read them", async () => {
    const department = await open(false);
    const [file = ""] = readdirSync(folderOf(department)).filter((name) => name.endsWith(".pem"));
    chmodSync(join(folderOf(department), file), 0o640);
    await expect(department.reopen({ sm2: false })).rejects.toThrow(
      "should be closed to other accounts (mode 600); it has mode 640.",
    );
    chmodSync(join(folderOf(department), file), 0o600);
    chmodSync(folderOf(department), 0o755);
    await expect(department.reopen({ sm2: false })).rejects.toThrow("it has mode 755.");
  });

  it("are followed by new ones, and sign what began before for ten minutes more", async () => {
    const department = await open(true);
    const first = kidAt(department, department.now);
    department.now = parseInstant("2026-07-01T00:00:00Z");
    await department.ring.rotate();
    const overlap = "2026-07-01T00:10:00Z";
    expect(keysOf(department).map(({ alg, use, from, to }) => [alg, use, from, to])).toEqual([
      ["EdDSA", "decision", "2026-05-20T01:50:00Z", overlap],
      ["EdDSA", "checkpoint", "2026-05-20T01:50:00Z", overlap],
      ["SM2", "decision", "2026-05-20T02:00:00Z", overlap],
      ["EdDSA", "decision", "2026-06-30T23:50:00Z", null],
      ["EdDSA", "checkpoint", "2026-06-30T23:50:00Z", null],
      ["SM2", "decision", "2026-07-01T00:00:00Z", null],
    ]);
    expect(kidAt(department, department.now)).not.toBe(first);
    expect(kidAt(department, parseInstant("2026-06-30T23:49:59Z"))).toBe(first);
    expect(() => kidAt(department, parseInstant("2026-05-20T01:49:59Z"))).toThrow(
      "No key of credit signs a decision of",
    );
  });

  it("leave their private halves behind only while they may still sign", async () => {
    const department = await open(false);
    const first = kidAt(department, department.now);
    await department.ring.rotate();
    expect(readdirSync(folderOf(department))).toContain(`${first}.pem`);
    department.now = parseInstant("2026-05-20T03:11:00Z");
    await department.ring.rotate();
    expect(readdirSync(folderOf(department))).not.toContain(`${first}.pem`);
    expect(department.ring.publicKeys().map(({ kid }) => kid)).toContain(first);
  });

  it("that are revoked sign no more, and their private halves are gone", async () => {
    const department = await open(false);
    const first = kidAt(department, department.now);
    await department.ring.revoke(first);
    expect(kidAt(department, department.now)).not.toBe(first);
    expect(readdirSync(folderOf(department))).not.toContain(`${first}.pem`);
    const [revoked] = department.ring.publicKeys();
    expect([revoked?.to, revoked?.revokedAt]).toEqual([department.now, department.now]);
    await expect(department.ring.revoke("none")).rejects.toThrow("A key of credit was expected; none is none.");
  });

  it("that another process rotated are noticed without a restart", async () => {
    const department = await open(false);
    const first = kidAt(department, department.now);
    const log = { info() {}, warn() {} };
    const clock = { now: () => department.now };
    const other = await openKeyRing({ folder: folderOf(department), department: "credit", clock, sm2: false, log });
    await other.rotate();
    department.ring.refresh();
    expect(kidAt(department, department.now)).not.toBe(first);
    expect(department.ring.publicKeys()).toEqual(other.publicKeys());
  });

  it("made by several processes at once are all in the one history", async () => {
    const department = await open(false);
    const log = { info() {}, warn() {} };
    const settings = {
      folder: folderOf(department),
      department: "credit",
      clock: { now: () => department.now },
      sm2: false,
      log,
    };
    const rings = await Promise.all(Array.from({ length: 5 }, () => openKeyRing(settings)));
    await Promise.all(rings.map((ring) => ring.rotate()));
    department.ring.refresh();
    expect(department.ring.publicKeys()).toHaveLength(2 + 5 * 2);
  });

  it("stay what they were while the folder cannot be read", async () => {
    const department = await open(false);
    const before = department.keySet();
    writeFileSync(join(folderOf(department), "keys.json"), "{");
    department.ring.refresh();
    expect(department.keySet()).toBe(before);
    expect(department.logged.at(-1)).toMatchObject({ message: "The changed key folder cannot be read" });
    await expect(department.reopen({ sm2: false })).rejects.toThrow("keys.json should be a key set; it is not one.");
  });

  it("whose private half is lost are followed by new ones", async () => {
    const department = await open(false);
    const first = kidAt(department, department.now);
    rmSync(join(folderOf(department), `${first}.pem`));
    await department.reopen({ sm2: false });
    expect(kidAt(department, department.now)).not.toBe(first);
    expect(department.ring.publicKeys()[0]).toMatchObject({ kid: first, to: department.now, revokedAt: null });
  });
});

describe("The SM2 key of a department", () => {
  it("signs only when the department is set to", async () => {
    const department = await open(false);
    expect((await department.decide()).sm2).toBeNull();
    await department.reopen({ sm2: true });
    expect((await department.decide()).sm2).not.toBeNull();
    department.now = parseInstant("2026-05-20T03:00:00Z");
    await department.reopen({ sm2: false });
    expect((await department.decide()).sm2).toBeNull();
    expect(department.ring.publicKeys().find(({ alg }) => alg === "SM2")).toMatchObject({ to: "2026-05-20T03:00:00Z" });
  });
});
