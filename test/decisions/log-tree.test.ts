import { leafHash, rootOf } from "../../shared/signing/merkle.ts";
import { query } from "../harness/postgres.ts";
import { createRecordDatabase, type RecordDatabase, statementWith, toStore } from "./record-database.ts";

describe("The log of decisions", () => {
  let database: RecordDatabase;

  beforeAll(async () => {
    database = await createRecordDatabase();
  });

  const entries = () =>
    query(
      database.superuserUrl,
      "select e.index::int as index, d.statement, e.leaf_hash from record.log_entry e join record.decision d on d.id = e.decision_id order by e.index",
    );
  const leaves = async () =>
    (await entries()).map((entry) => Buffer.from(String(entry.statement), "utf8")).map(leafHash);

  it("has the root of RFC 9162 at every size it ever had, by the database's own hashing", async () => {
    const process = database.openProcess();
    for (const size of [1, 2, 1, 5, 8, 33, 17]) {
      const decisions = await Promise.all(Array.from({ length: size }, () => toStore(database.ring, statementWith())));
      await Promise.all(decisions.map((decision) => process.writer.store(decision)));
    }
    await process.close();
    const hashes = await leaves();
    expect(hashes).toHaveLength(67);
    const roots = await query(
      database.superuserUrl,
      "select n, record.log_root(n) as root from generate_series(0, 67) n",
    );
    expect(roots.map(({ root }) => root)).toEqual(roots.map((_, size) => Buffer.from(rootOf(hashes, size))));
    expect((await entries()).map(({ leaf_hash }) => leaf_hash)).toEqual(hashes.map((hash) => Buffer.from(hash)));
  });

  it("stays without gap when two processes write at once", async () => {
    const processes = [database.openProcess(), database.openProcess()];
    const before = (await entries()).length;
    const decisions = await Promise.all(Array.from({ length: 200 }, () => toStore(database.ring, statementWith())));
    const outcomes = await Promise.all(
      decisions.map((decision, index) => processes[index % 2]?.writer.store(decision)),
    );
    await Promise.all(processes.map((process) => process.close()));
    expect(new Set(outcomes.map((each) => each?.outcome))).toEqual(new Set(["STORED"]));
    const after = await entries();
    expect(after.map(({ index }) => index)).toEqual(Array.from({ length: before + 200 }, (_, index) => index));
  });

  it("has a signed checkpoint over every group, each with the root of that size", async () => {
    const hashes = await leaves();
    const checkpoints = await query(
      database.superuserUrl,
      "select size::int as size, root, at from record.checkpoint order by at",
    );
    expect(checkpoints.length).toBeGreaterThan(5);
    for (const { size, root } of checkpoints) expect(root).toEqual(Buffer.from(rootOf(hashes, Number(size))));
    expect(checkpoints.at(-1)).toMatchObject({ size: hashes.length });
  });
});
