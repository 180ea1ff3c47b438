import type { Pool } from "pg";
import { PUBLIC_VIEWER } from "../../../../shared/access/viewer.ts";
import { openPool } from "../../../../shared/database/pool.ts";
import { readSearch } from "../../../../subgraphs/market-regulation/domain/finding/read-search.ts";
import { openEnterpriseFinder } from "../../../../subgraphs/market-regulation/persistence/finding/enterprise-finder.ts";
import { FIND_SQL } from "../../../../subgraphs/market-regulation/persistence/finding/find-sql.ts";
import { keyNames } from "../../../../subgraphs/market-regulation/persistence/finding/key-names.ts";
import { Clerk, syntheticUscc } from "../clerk.ts";
import { refusalOf } from "../refusal.ts";
import { useRegister } from "../register-database.ts";

const TODAY = { validOn: "2026-01-05", knownAt: "9999-12-31T23:59:59Z" };

describe("Names wait for their key", () => {
  const register = useRegister();
  let pool: Pool;

  const found = async (search: string) => {
    const question = { search: readSearch(search), ...TODAY, first: 20, after: null };
    const { enterprises } = await openEnterpriseFinder(pool).find(PUBLIC_VIEWER, question);
    return enterprises.map(({ uscc, matchedBy }) => `${uscc} ${matchedBy}`);
  };
  const counts = async () => {
    const { rows } = await register.owner.query(`select
      (select count(*)::integer from register.enterprise_name_unkeyed) as waiting,
      (select count(*)::integer from register.enterprise_name_key) as keyed,
      (select md5(string_agg(k::text, ' ' order by k.name_id)) from register.enterprise_name_key k) as content`);
    return rows[0] as { waiting: number; keyed: number; content: string | null };
  };

  beforeAll(() => {
    pool = openPool(register.appUrl, () => {});
  });
  afterAll(() => pool.end());

  it("and are found by their characters and their code meanwhile, by pinyin once they have it", async () => {
    const uscc = await new Clerk(register.app).enterprise("530111", syntheticUscc(), "示例 待编（Ａ）有限公司");
    await register.app.query("select register.beat()");
    expect(await counts()).toMatchObject({ waiting: 1, keyed: 0 });
    for (const search of ["示例待编", "编", "(a)有限"]) expect(await found(search)).toEqual([`${uscc} NAME`]);
    for (const search of [uscc, uscc.slice(4)]) expect(await found(search)).toEqual([`${uscc} CODE`]);
    expect(await found("shilidaibian")).toEqual([]);

    expect(await keyNames(pool)).toBe(1);
    expect(await counts()).toMatchObject({ waiting: 0, keyed: 1 });
    expect(await found("示例待编")).toEqual([`${uscc} NAME`]);
    expect(await found("shilidaibian")).toEqual([`${uscc} PINYIN`]);
    expect(await found("sldb")).toEqual([`${uscc} INITIALS`]);
  });

  it("which is made once: catching up again, by several at once too, changes nothing", async () => {
    const clerk = new Clerk(register.app);
    for (let nth = 0; nth < 30; nth += 1) await clerk.enterprise();
    const keyed = await Promise.all([keyNames(pool), keyNames(pool), keyNames(pool)]);
    expect(keyed.reduce((sum, each) => sum + each, 0)).toBe(30);
    const before = await counts();
    await register.owner.query(
      "insert into register.enterprise_name_unkeyed (name_id, uscc, name) select name_id, uscc, name from register.enterprise_name_key",
    );
    await keyNames(pool);
    expect(await counts()).toEqual(before);
  });

  it("and a department that broke off leaves them waiting", async () => {
    await new Clerk(register.app).enterprise();
    const client = await register.connect(register.appUrl);
    await client.query("begin; select * from register.names_to_key(10)");
    expect(await keyNames(pool)).toBe(0);
    await client.query("rollback");
    expect(await keyNames(pool)).toBe(1);
  });

  it("however long they are", async () => {
    const name = `示例${"很长".repeat(2_000)}有限公司`;
    const uscc = await new Clerk(register.app).enterprise("530111", syntheticUscc(), name);
    await register.app.query("select register.beat()");
    expect(await found("示例很长很")).toEqual([`${uscc} NAME`]);
    expect(await keyNames(pool)).toBe(1);
    expect(await found("示例很长很")).toEqual([`${uscc} NAME`]);
    expect(await found("shilihenchang")).toEqual([`${uscc} PINYIN`]);
  });

  it("and nobody writes keys or takes names off but by the functions", async () => {
    for (const statement of [
      "insert into register.enterprise_name_unkeyed (name_id, uscc, name) values (gen_random_uuid(), '', '')",
      "delete from register.enterprise_name_unkeyed",
      "update register.enterprise_name_key set name = 'x'",
      "delete from register.enterprise_name_key",
    ]) {
      expect(await refusalOf(register.owner, () => register.app.query(statement))).toMatch(/^42501 /);
    }
  });
});

describe("Among twenty thousand enterprises", () => {
  const register = useRegister();
  let pool: Pool;

  beforeAll(async () => {
    pool = openPool(register.appUrl, () => {});
    await register.owner.query(PLANT);
    await keyNames(pool);
    await register.owner.query("analyze register.enterprise_name_key; analyze register.enterprise_name");
    await register.owner.query("select register.beat()");
  }, 120_000);
  afterAll(() => pool.end());

  const planOf = async (text: string) => {
    const { folded, grams, letters, spelling, codePart, wholeCode } = readSearch(text);
    const asked = [folded, grams, letters, spelling, codePart, wholeCode, TODAY.validOn, TODAY.knownAt, 20, null, null];
    const { rows } = await pool.query<{ "QUERY PLAN": string }>(`explain (costs off) ${FIND_SQL}`, [...asked, null]);
    return rows.map((row) => row["QUERY PLAN"]).join("\n");
  };

  it.each([
    ["纺", "by_grams"],
    ["织云", "by_grams"],
    ["示例12345", "by_name"],
    ["shili12345", "by_pinyin"],
    ["lifangzhiyun", "by_letters"],
    ["sl12345", "by_initials"],
    ["0012345", "by_letters"],
  ])("a search for %s goes by an index (%s) and never through all names", async (search, index) => {
    const plan = await planOf(search);
    expect(plan).toContain(`enterprise_name_key_${index}`);
    expect(plan).not.toContain("Seq Scan on enterprise_name_key");
    expect(plan).not.toMatch(/Seq Scan on enterprise(_name)?\b/);
  });

  it("what fits all of them is answered with the first by name", async () => {
    const question = { search: readSearch("公司"), ...TODAY, first: 3, after: null };
    const part = await openEnterpriseFinder(pool).find(PUBLIC_VIEWER, question);
    expect(part.hasNext).toBe(true);
    expect(part.enterprises.map(({ name }) => name)).toEqual([
      "示例10000纺织云公司",
      "示例10001机械云公司",
      "示例10002机械云公司",
    ]);
  });
});

/** Every tenth makes cloth. */
const PLANT = `
create temp table planted as
  select first17 || register.uscc_check_character(first17) as uscc,
    '示例' || n || case when n % 10 = 0 then '纺织' else '机械' end || '云公司' as name
  from generate_series(10000, 29999) as n
  cross join lateral (select '91000000' || lpad((1000000 + n)::text, 9, '0') as first17) as code;
insert into register.enterprise select uscc, 'test', tstzrange(register.recording_instant(null), null) from planted;
insert into register.enterprise_name (uscc, name, valid, source, known)
  select uscc, name, daterange('2015-01-05', null), 'test', tstzrange(register.recording_instant(null), null) from planted;
`;
