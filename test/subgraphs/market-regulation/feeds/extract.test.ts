import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeExtract } from "../../../../hub/extract/write-extract.ts";
import { openPool } from "../../../../shared/database/pool.ts";
import { SYSTEM_CLOCK } from "../../../../shared/server/open-department.ts";
import { parseCivilDate } from "../../../../shared/values/civil-date.ts";
import { parseInstant } from "../../../../shared/values/instant.ts";
import { extractInstant } from "../../../../subgraphs/market-regulation/persistence/feeds/extract.ts";
import { EXTRACT_LICENCE } from "../../../../subgraphs/market-regulation/persistence/feeds/extract-manifest.ts";
import { verifyFiles } from "../../../../verifier/leader-hub-verify.mjs";
import { openTestRing } from "../../../harness/test-ring.ts";
import { Clerk } from "../clerk.ts";
import { useRegister } from "../register-database.ts";

describe("The extract of the public register", () => {
  const register = useRegister();
  let pool: ReturnType<typeof openPool>;
  let ring: Awaited<ReturnType<typeof openTestRing>>;
  let [uscc, before, after] = ["", "", ""];

  beforeAll(async () => {
    pool = openPool(register.appUrl, () => {});
    ring = await openTestRing("market-regulation");
    const clerk = new Clerk(register.app);
    uscc = await clerk.enterprise("530111", undefined, '示例企业 "一",二');
    const title = await clerk.titleInForce(uscc);
    before = await beat();
    await clerk.revoke(title, "2021-03-01");
    after = await beat();
  });
  afterAll(() => pool.end());

  async function beat(): Promise<string> {
    await register.app.query("select register.beat()");
    return extractInstant(pool, null);
  }

  async function extract(validOn: string, knownAt: string) {
    const folder = await mkdtemp(join(tmpdir(), "extract-"));
    const moment = { validOn: parseCivilDate(validOn), knownAt: parseInstant(knownAt) };
    const manifest = await writeExtract(pool, ring, folder, moment, SYSTEM_CLOCK.now());
    const text = (name: string) => readFile(join(folder, name), "utf8");
    const rows = async (name: string) =>
      (await text(name))
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line));
    return { folder, manifest, text, rows };
  }

  it("is as the register stood on the day, as far as was known at the instant", async () => {
    const told = async (day: string, at: string) =>
      (await (await extract(day, at)).rows("titles.jsonl")).map(({ state, ground }) => [state, ground]);
    expect(await told("2021-03-01", before)).toEqual([["IN_FORCE", null]]);
    expect(await told("2021-03-01", after)).toEqual([["REVOKED", "BELOW_DECLARED_LEVEL"]]);
    expect(await told("2021-02-28", after)).toEqual([["IN_FORCE", null]]);
    expect(await told("2020-09-24", after)).toEqual([]);
    expect(await (await extract("2024-03-01", after)).rows("bans.jsonl")).toMatchObject([
      { uscc, firstDay: "2021-03-01", lastDay: "2024-03-01" },
    ]);
    expect(await (await extract("2024-03-02", after)).rows("bans.jsonl")).toEqual([]);
  });

  it("says the same in CSV, quoted where it has to be, and counts and fingerprints every file", async () => {
    const { manifest, text } = await extract("2021-03-01", before);
    expect(await text("enterprises.csv")).toBe(
      `uscc,name,registrationPlace,establishedOn\r\n${uscc},"示例企业 ""一"",二",530111,2015-01-05\r\n`,
    );
    expect(manifest.files.slice(0, 8).map(({ name, rows }) => [name, rows])).toEqual([
      ["titles.csv", 1],
      ["titles.jsonl", 1],
      ["enterprises.csv", 1],
      ["enterprises.jsonl", 1],
      ["bans.csv", 0],
      ["bans.jsonl", 0],
      ["publicities.csv", 1],
      ["publicities.jsonl", 1],
    ]);
    expect(manifest).toMatchObject({ validOn: "2021-03-01", knownAt: before, licence: EXTRACT_LICENCE });
  });

  it("is the same, byte by byte, whenever it is made", async () => {
    const first = await extract("2021-03-01", before);
    await new Clerk(register.app).titleInForce();
    const second = await extract("2021-03-01", before);
    expect(second.manifest.files).toEqual(first.manifest.files);
  });

  it("is not made for an instant that the register has not reached", async () => {
    const heartbeat = await beat();
    expect(await extractInstant(pool, parseInstant("2999-01-01T00:00:00Z"))).toBe(heartbeat);
    expect(await extractInstant(pool, parseInstant(before))).toBe(before);
  });

  it("is verified with its files by the verifier, and refused when one was changed", async () => {
    const { folder } = await extract("2021-03-01", after);
    const keys = [await readFile(join(folder, "keys.json"), "utf8")];
    const verify = () => verifyFiles([join(folder, "manifest.jws")], { keys });
    expect(await verify()).toMatchObject({ verdict: "GOOD", files: [{ kind: "extract" }] });
    await writeFile(join(folder, "bans.csv"), "id,uscc,scheme,firstDay,lastDay\r\n");
    expect(await verify()).toMatchObject({ verdict: "BAD", files: [{ problem: { code: "EXTRACT" } }] });
  });

  it("is not written over something else", async () => {
    const { folder } = await extract("2021-03-01", after);
    const moment = { validOn: parseCivilDate("2021-03-01"), knownAt: parseInstant(after) };
    await expect(writeExtract(pool, ring, folder, moment, SYSTEM_CLOCK.now())).rejects.toThrow("empty folder");
  });
});
