import { query } from "../harness/postgres.ts";
import { createRecordDatabase, type RecordDatabase, statementWith, toStore } from "./record-database.ts";

const TABLES = ["decision", "decision_basis", "log_entry", "log_node", "checkpoint"];

describe("What is on record", () => {
  let database: RecordDatabase;

  beforeAll(async () => {
    database = await createRecordDatabase();
    const process = database.openProcess();
    const decisions = await Promise.all(Array.from({ length: 3 }, () => toStore(database.ring, statementWith())));
    await Promise.all(decisions.map((decision) => process.writer.store(decision)));
    await process.close();
  });

  const everything = async () => {
    const rows = TABLES.map((table) =>
      query(database.superuserUrl, `select t::text from record.${table} t order by 1`),
    );
    return JSON.stringify(await Promise.all(rows));
  };
  /** SQLSTATE of the refusal; nothing may have changed. */
  const refusal = async (url: string, sql: string, values?: unknown[]): Promise<string> => {
    const before = await everything();
    const code = await query(url, sql, values).then(
      () => "nothing was refused",
      (error: unknown) => String(Object(error).code),
    );
    expect(await everything()).toBe(before);
    return code;
  };

  it.each(TABLES)(
    "is neither changed nor removed nor emptied in %s, by the application or the owner",
    async (table) => {
      const [column] = await query(
        database.superuserUrl,
        "select column_name as name from information_schema.columns where table_schema = 'record' and table_name = $1 order by ordinal_position",
        [table],
      );
      const changes = [
        `update record.${table} set ${column?.name} = ${column?.name}`,
        `delete from record.${table}`,
        `truncate record.${table} cascade`,
      ];
      for (const sql of changes) {
        expect(await refusal(database.appUrl, sql)).toBe("42501");
        expect(await refusal(database.ownerUrl, sql)).toBe("LH013");
        expect(await refusal(database.superuserUrl, sql)).toBe("LH013");
      }
    },
  );

  it.each(TABLES)("is not added to %s by the application but through the record's functions", async (table) => {
    expect(await refusal(database.appUrl, `insert into record.${table} select * from record.${table}`)).toBe("42501");
  });

  it("keeps its order: no entry is put before, beside or far behind the others", async () => {
    for (const index of [0, 2, 4, -1]) {
      const sql = "insert into record.log_entry (index, decision_id) select $1, id from record.decision limit 1";
      expect(await refusal(database.ownerUrl, sql, [index])).toBe("LH051");
    }
    // In turn, but the decision stands in the log already.
    const again = "insert into record.log_entry (decision_id) select id from record.decision limit 1";
    expect(await refusal(database.ownerUrl, again)).toBe("23505");
  });

  it("has no node of the tree and no row of the reverse index that did not come with its entry", async () => {
    expect(await refusal(database.ownerUrl, "insert into record.log_node values (7, 7, '\\x00')")).toBe("LH051");
    const basis =
      "insert into record.decision_basis select decision_id, 'ban', 'x', now(), 'y' from record.decision_basis limit 1";
    expect(await refusal(database.ownerUrl, basis)).toBe("LH013");
  });

  it("takes no decision whose signature is over another text", async () => {
    const { signed } = await toStore(database.ring, statementWith());
    const text = Buffer.from(signed.bytes).toString("utf8").replace("ELIGIBLE", "NOT_ELIGIBLE");
    const sql = "insert into record.decision (statement, jws, request_hash) values ($1, $2, $3)";
    expect(await refusal(database.ownerUrl, sql, [text, signed.jws, Buffer.alloc(32)])).toBe("LH050");
  });

  it("takes no decision without its entry in the log", async () => {
    const { signed } = await toStore(database.ring, statementWith());
    const text = Buffer.from(signed.bytes).toString("utf8");
    const sql = "insert into record.decision (statement, jws, request_hash) values ($1, $2, $3)";
    expect(await refusal(database.ownerUrl, sql, [text, signed.jws, Buffer.alloc(32)])).toBe("LH053");
  });

  it("takes no checkpoint that says another size, another root, an earlier time or one to come", async () => {
    const [last] = await query(
      database.superuserUrl,
      "select size::int as size, record.to_base64url(root) as root, jws from record.checkpoint order by size desc, at desc limit 1",
    );
    const claim = (said: object) => {
      const payload = { size: last?.size, root: last?.root, at: new Date().toISOString(), ...said };
      const jws = `e30.${Buffer.from(JSON.stringify(payload)).toString("base64url")}.e30`;
      return refusal(database.appUrl, "select record.add_checkpoint($1)", [jws]);
    };
    expect(await claim({ size: 2 })).toBe("LH052");
    expect(await claim({ size: 4 })).toBe("LH052");
    expect(await claim({ root: Buffer.alloc(32).toString("base64url") })).toBe("LH052");
    expect(await claim({ at: "2020-01-01T00:00:00Z" })).toBe("LH052");
    expect(await claim({ at: "2999-01-01T00:00:00Z" })).toBe("LH052");
    expect(await refusal(database.appUrl, "select record.add_checkpoint($1)", [last?.jws])).toBe("nothing was refused");
  });

  it("says of a decision what its signed statement says", async () => {
    const process = database.openProcess();
    const recheckOf = (await query(database.superuserUrl, "select id from record.decision limit 1"))[0]?.id;
    const statement = statementWith({ recheckOf: String(recheckOf) });
    await process.writer.store(await toStore(database.ring, statement));
    await process.close();
    const [row] = await query(
      database.superuserUrl,
      `select id, tenant, idempotency_key, uscc, measure, jurisdiction, valid_on::text, register.as_text(known_at) as known_at,
         issued_at = $2::timestamptz as same_instant, determination, recheck_of from record.decision where id = $1`,
      [statement.id, statement.issuedAt],
    );
    expect(row).toEqual({
      id: statement.id,
      tenant: "bank",
      idempotency_key: statement.idempotencyKey,
      uscc: statement.question.uscc,
      measure: "creditSupport",
      jurisdiction: "120000",
      valid_on: "2022-06-15",
      known_at: "2022-06-16T00:00:00.000000Z",
      same_instant: true,
      determination: "ELIGIBLE",
      recheck_of: recheckOf,
    });
  });

  it("leads from a row to the decisions that rested on it, and from an enterprise to those about it", async () => {
    const process = database.openProcess();
    const evidence = statementWith().answer.evidence.map((row) => ({ ...row, id: "row-of-its-own" }));
    const uscc = "91000000000000777X";
    const statement = statementWith();
    const own = {
      ...statement,
      question: { ...statement.question, uscc },
      answer: { ...statement.answer, evidence },
    };
    await process.writer.store(await toStore(database.ring, own));
    await process.close();
    const ids = async (call: string, values: unknown[]) =>
      (await query(database.appUrl, `select ${call} as id`, values)).map(({ id }) => id);
    expect(await ids("record.decisions_resting_on('title-status', $1)", [["row-of-its-own"]])).toEqual([own.id]);
    expect(await ids("record.decisions_resting_on('ban', $1)", [["row-of-its-own"]])).toEqual([]);
    expect(await ids("record.decisions_about($1)", [[uscc]])).toEqual([own.id]);
    const rule = await ids("record.decisions_resting_on('policy-rule', $1)", [["tianjin-2021/creditSupport"]]);
    expect(rule).toHaveLength(5);
  });
});
