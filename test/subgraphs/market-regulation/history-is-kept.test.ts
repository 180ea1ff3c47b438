import type { Client } from "pg";
import { Clerk } from "./clerk.ts";
import { liveThroughEverything } from "./full-life.ts";
import { refusalOf, said } from "./refusal.ts";
import { useRegister } from "./register-database.ts";

/** Tables that a life through everything leaves rows in. */
const KEPT = [
  "ban",
  "baseline",
  "body_case",
  "body_enterprise_relation",
  "body_relation",
  "calendar_day",
  "calendar_notice",
  "candidate",
  "conformity_report",
  "consent",
  "declaration",
  "declaration_content",
  "division",
  "enterprise",
  "enterprise_name",
  "enterprise_registration",
  "enterprise_size",
  "evaluation_body",
  "exit_case",
  "expert",
  "expert_profile",
  "expert_task",
  "objection",
  "objection_filer",
  "objection_resolution",
  "objection_statement",
  "procedure_state",
  "procedure_step",
  "publicity",
  "ranking",
  "ranking_entry",
  "ranking_exclusion",
  "ranking_report",
  "scheme",
  "scheme_rule",
  "shortlist_skip",
  "standard",
  "suggestion",
  "suggestion_filer",
  "suggestion_resolution",
  "suggestion_statement",
  "title",
  "title_publication",
  "title_status",
  "working_body",
];

/** Something else of the same type. */
const OTHER_VALUE: Readonly<Record<string, string>> = {
  text: "$ || 'x'",
  uuid: "gen_random_uuid()",
  date: "$ + 1",
  integer: "$ + 1",
  numeric: "$ + 1",
  boolean: "not $",
  daterange: "case when isempty($) then '[2020-01-01,)' else 'empty'::daterange end",
};

describe("What is on record stays (I-13)", () => {
  const register = useRegister();
  beforeAll(async () => {
    await liveThroughEverything(register);
    await register.app.query("select register.beat()");
  });

  it("every table with a recorded time is kept, row by row and against being emptied", async () => {
    const { rows } = await register.owner.query(
      `select c.relname as table from pg_class c join pg_attribute a on a.attrelid = c.oid
       where c.relnamespace = 'register'::regnamespace and c.relkind = 'r' and a.attname = 'known'
         and 2 > (select count(*) from pg_trigger t
                  where t.tgrelid = c.oid and t.tgenabled = 'O' and not t.tgisinternal
                    and t.tgname in ('record_kept', 'records_not_truncated', 'unchanged', 'not_truncated'))`,
    );
    expect(rows).toEqual([]);
  });

  describe.each(KEPT)("of %s", (table) => {
    const keptSays = "LH013 HISTORY_IS_KEPT";

    it("the owner can delete no row and empty no table", async () => {
      const found = await register.owner.query(`select from register.${table} where upper_inf(known)`);
      expect(found.rowCount).toBeGreaterThan(0);
      for (const attempt of [`delete from register.${table}`, `truncate register.${table} cascade`]) {
        expect(await refusalOf(register.owner, () => register.owner.query(attempt))).toBe(keptSays);
      }
    });

    it("the owner can change no column", async () => {
      const { rows } = await register.owner.query<{ name: string; type: string }>(
        `select a.attname as name, format_type(a.atttypid, null) as type from pg_attribute a
         where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and a.attname <> 'known'`,
        [`register.${table}`],
      );
      for (const { name, type } of rows) {
        const other = OTHER_VALUE[type]?.replaceAll("$", `coalesce(${name}, ${SOME[type]})`);
        if (other === undefined)
          throw new Error(`A column of a type with another value was expected; ${name} is ${type}.`);
        const attempt = `update register.${table} set ${name} = ${other}`;
        expect([name, await refusalOf(register.owner, () => register.owner.query(attempt))]).toEqual([name, keptSays]);
      }
    });

    it("of the recorded time only the end can be set, and once", async () => {
      const one = `update register.${table} set known =`;
      const where = `where ctid = (select ctid from register.${table} where upper_inf(known) limit 1)`;
      for (const known of [
        "tstzrange(lower(known) - interval '1 hour', clock_timestamp())",
        "tstzrange(lower(known) + interval '1 microsecond', clock_timestamp())",
        "tstzrange(lower(known), clock_timestamp(), '(]')",
        "tstzrange(null, clock_timestamp())",
        "known",
        "'empty'",
      ]) {
        expect(await refusalOf(register.owner, () => register.owner.query(`${one} ${known} ${where}`))).toBe(keptSays);
      }
    });

    it("a row that has ended cannot be opened, prolonged, shortened or emptied", async () => {
      await inTransaction(register.owner, async (owner) => {
        await owner.query(
          `update register.${table} set known = tstzrange(lower(known), clock_timestamp())
           where ctid = (select ctid from register.${table} where upper_inf(known) limit 1)`,
        );
        for (const known of [
          "tstzrange(lower(known), null)",
          "tstzrange(lower(known), upper(known) + interval '1 second')",
          "tstzrange(lower(known), upper(known) - interval '1 microsecond')",
          "'empty'",
        ]) {
          await owner.query("savepoint attempt");
          const attempt = owner.query(
            `update register.${table} set known = ${known} where not isempty(known) and not upper_inf(known)`,
          );
          expect(await attempt.then(() => "accepted", said)).toBe(keptSays);
          await owner.query("rollback to attempt");
        }
      });
    });

    it("the application role can delete, change and end nothing", async () => {
      for (const attempt of [
        `delete from register.${table}`,
        `truncate register.${table} cascade`,
        `update register.${table} set known = tstzrange(lower(known), clock_timestamp()) where upper_inf(known)`,
        `update register.${table} set known = 'empty'`,
      ]) {
        expect(await refusalOf(register.owner, () => register.app.query(attempt))).toBe(
          `42501 permission denied for table ${table}`,
        );
      }
    });
  });

  it.each(["enterprise", "enterprise_size", "standard", "title_status", "ranking", "calendar_day", "scheme_rule"])(
    "a row of %s says since when it is known",
    async (table) => {
      for (const known of ["'empty'", "'(,)'", "tstzrange(null, clock_timestamp())"]) {
        const attempt = `insert into register.${table}
          select (jsonb_populate_record(t, jsonb_build_object('known', (${known})::tstzrange))).* from register.${table} t limit 1`;
        expect(await refusalOf(register.owner, () => register.owner.query(attempt))).toBe("LH013 RECORD_TIME_MISSING");
      }
    },
  );

  it("a row may vanish only in the transaction that wrote it, which nobody has seen", async () => {
    const officer = new Clerk(register.owner, "2021-01-01T00:00:00Z");
    const uscc = await officer.enterprise();
    await register.owner.query("begin");
    await officer.size(uscc, 1);
    await officer.size(uscc, 2);
    await register.owner.query("commit");
    const { rows } = await register.owner.query(
      "select employees, isempty(known) as vanished from register.enterprise_size where uscc = $1 order by employees",
      [uscc],
    );
    expect(rows).toEqual([
      { employees: 1, vanished: true },
      { employees: 2, vanished: false },
    ]);
    expect(await refusalOf(register.owner, () => officer.size(uscc, 3))).toBe("LH013 HISTORY_IS_KEPT");
    await officer.at("2021-01-01T00:00:00.000001Z").size(uscc, 3);
  });
});

const SOME: Readonly<Record<string, string>> = {
  text: "''",
  uuid: "gen_random_uuid()",
  date: "'2020-01-01'::date",
  integer: "0",
  numeric: "0",
  boolean: "false",
  daterange: "'empty'::daterange",
};

async function inTransaction(client: Client, work: (client: Client) => Promise<void>): Promise<void> {
  await client.query("begin");
  try {
    await work(client);
  } finally {
    await client.query("rollback");
  }
}
