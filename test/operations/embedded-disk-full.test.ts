import { execFileSync } from "node:child_process";
import { query } from "../harness/postgres.ts";
import { folderOf, OWN, ServerProcess } from "./server-process.ts";

// A small disk of the test's own, mounted in a namespace that ends with the process.
const MOUNT = 'mount -t tmpfs -o size="$1",mode=755 tmpfs "$2" && shift 2 && exec "$@"';
const isRoot = process.geteuid?.() === 0;
// PostgreSQL refuses to run as root, also as the root of a namespace: an ordinary user becomes one again inside.
const AGAIN_ORDINARY = isRoot ? [] : ["unshare", "-U", "--map-user=1000", "--map-group=1000"];

function onSmallDisk(size: string, folder: string): string[] {
  return ["unshare", isRoot ? "-m" : "-Urm", "sh", "-c", MOUNT, "sh", size, folder, ...AGAIN_ORDINARY];
}

const withSmallDisks = canMount() ? describe : describe.skip;
if (!canMount()) console.warn("Full disks are not tested: this system does not let the tests mount a small one.");

withSmallDisks("On a disk that is full, the embedded PostgreSQL", () => {
  it.each(["1m", "10m", "20m", "30m"])(
    "says so in one sentence when its first start finds no more than %s",
    async (size) => {
      const folder = folderOf(OWN);
      const failed = await new ServerProcess(folder, OWN, onSmallDisk(size, folder)).hears("failed");
      expect(failed).toMatchObject({ failure: "DISK_FULL", exitCode: 1 });
      expect(failed.english).toMatch(/^The disk that holds \S+ is full; free some space/);
    },
  );

  it("loses nothing that was acknowledged, and comes back by itself when there is room again", async () => {
    const folder = folderOf(OWN);
    const server = new ServerProcess(folder, OWN, onSmallDisk("200m", folder));
    const { url } = await server.hears("started");
    await query(String(url), "CREATE TABLE kept (id int PRIMARY KEY, filling text)");
    server.tell("fill");
    await server.hears("fill");
    const acknowledged = await insertUntilRefused(String(url));
    server.tell("free");
    await server.hears("free");
    const kept = await firstAnswer(String(url), "SELECT count(*)::int AS count FROM kept");
    expect(kept).toBeGreaterThanOrEqual(acknowledged);
    await query(String(url), "INSERT INTO kept VALUES (-1, 'room again')");
    expect(await server.stop()).toBe(0);
  });
});

/** How many rows were acknowledged before the disk had no room for more. */
async function insertUntilRefused(url: string): Promise<number> {
  for (let id = 0; ; id++) {
    try {
      await query(
        url,
        "INSERT INTO kept SELECT $1, string_agg(md5(random()::text), '') FROM generate_series(1, 20000)",
        [id],
      );
    } catch {
      return id;
    }
  }
}

/** PostgreSQL may be restarting at the moment, which takes as long as it takes. */
async function firstAnswer(url: string, sql: string): Promise<number> {
  for (;;) {
    try {
      const [row] = await query(url, sql);
      return Number(row?.count);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

function canMount(): boolean {
  if (process.platform !== "linux") return false;
  try {
    const folder = folderOf(OWN);
    const [program = "", ...args] = [...onSmallDisk("1m", folder), "true"];
    execFileSync(program, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
