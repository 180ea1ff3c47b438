import { type LogReader, openLogReader } from "../../shared/decision-record/log-reader.ts";
import { consistencyProof, inclusionProof, leafHash } from "../../shared/signing/merkle.ts";
import { seeded } from "../federation/seeded.ts";
import { query } from "../harness/postgres.ts";
import { createRecordDatabase, type RecordDatabase, statementWith, toStore } from "./record-database.ts";

const SIZE = 137;

describe("The proofs of the log", () => {
  let database: RecordDatabase;
  let process: ReturnType<RecordDatabase["openProcess"]>;
  let log: LogReader;
  let leaves: Uint8Array[];

  beforeAll(async () => {
    database = await createRecordDatabase();
    process = database.openProcess();
    const decisions = await Promise.all(Array.from({ length: SIZE }, () => toStore(database.ring, statementWith())));
    await Promise.all(decisions.map((decision) => process.writer.store(decision)));
    log = openLogReader(process.pool);
    const entries = await query(
      database.superuserUrl,
      "select d.statement from record.log_entry e join record.decision d on d.id = e.decision_id order by e.index",
    );
    leaves = entries.map(({ statement }) => leafHash(Buffer.from(String(statement), "utf8")));
  });

  afterAll(() => process.close());

  const buffers = (hashes: readonly Uint8Array[]) => hashes.map((hash) => Buffer.from(hash));

  it("are those of RFC 9162 for every entry of the whole log", async () => {
    for (let index = 0; index < SIZE; index += 1) {
      expect(await log.inclusionProof(index, SIZE)).toEqual(buffers(inclusionProof(leaves, index, SIZE)));
    }
  });

  it("are those of RFC 9162 at sizes that the log once had", async () => {
    const { below } = seeded(42);
    for (let round = 0; round < 150; round += 1) {
      const size = 1 + below(SIZE);
      const index = below(size);
      expect(await log.inclusionProof(index, size)).toEqual(buffers(inclusionProof(leaves, index, size)));
      const earlier = below(size + 1);
      expect(await log.consistencyProof(earlier, size)).toEqual(buffers(consistencyProof(leaves, earlier, size)));
    }
  });
});
