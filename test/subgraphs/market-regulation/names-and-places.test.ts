import { Clerk, syntheticUscc } from "./clerk.ts";
import { refusalOf } from "./refusal.ts";
import { useRegister } from "./register-database.ts";

const NOW = "tstzrange(register.recording_instant(null), null)";

describe("An enterprise has one name and one place of registration at a time (I-02)", () => {
  const register = useRegister();

  const addName = `insert into register.enterprise_name (uscc, name, valid, source, known)
    values ($1, '另一名称', $2, 'test', ${NOW})`;
  const addPlace = `insert into register.enterprise_registration (uscc, division, valid, source, known)
    values ($1, '110108', $2, 'test', ${NOW})`;

  it.each(["owner", "app"] as const)("a second name on a day is refused to the %s", async (role) => {
    const uscc = await new Clerk(register.app).enterprise();
    for (const days of ["[2015-01-05,2015-01-06)", "[2010-01-01,2015-01-06)", "[2030-01-01,)"]) {
      const attempt = () => register[role].query(addName, [uscc, days]);
      expect(await refusalOf(register.owner, attempt)).toBe("23P01 one_name_at_a_time");
    }
  });

  it.each(["owner", "app"] as const)("a second place on a day is refused to the %s", async (role) => {
    const uscc = await new Clerk(register.app).enterprise();
    for (const days of ["[2015-01-05,2015-01-06)", "[2010-01-01,2015-01-06)", "[2030-01-01,)"]) {
      const attempt = () => register[role].query(addPlace, [uscc, days]);
      expect(await refusalOf(register.owner, attempt)).toBe("23P01 one_registration_place_at_a_time");
    }
  });

  it("the day before the first recorded one is free for an earlier name and place", async () => {
    const uscc = await new Clerk(register.app).enterprise();
    await register.app.query(addName, [uscc, "[2010-01-01,2015-01-05)"]);
    await register.app.query(addPlace, [uscc, "[2010-01-01,2015-01-05)"]);
    expect(await history("enterprise_name", "name", uscc)).toEqual([
      "[2010-01-01,2015-01-05) 另一名称",
      `[2015-01-05,) 示例企业 ${uscc}`,
    ]);
  });

  it("a new name and place from a day end the old ones on the day before, and the old record is kept", async () => {
    const officer = new Clerk(register.app);
    const uscc = await officer.enterprise("530111", syntheticUscc(), "旧名");
    await officer.enterprise("110108", uscc, "新名", "2020-03-01");
    expect(await history("enterprise_name", "name", uscc)).toEqual([
      "[2015-01-05,2020-03-01) 旧名",
      "[2020-03-01,) 新名",
    ]);
    expect(await history("enterprise_registration", "division", uscc)).toEqual([
      "[2015-01-05,2020-03-01) 530111",
      "[2020-03-01,) 110108",
    ]);
    const { rows } = await register.app.query(
      "select valid::text, name, upper_inf(known) as stands from register.enterprise_name where uscc = $1 order by known, valid",
      [uscc],
    );
    expect(rows[0]).toEqual({ valid: "[2015-01-05,)", name: "旧名", stands: false });
  });

  it("a name that was borne since a day nobody knows is kept until the new one", async () => {
    const uscc = syntheticUscc();
    await register.app.query(`insert into register.enterprise values ($1, 'test', ${NOW})`, [uscc]);
    await register.app.query(addName, [uscc, "(,)"]);
    await new Clerk(register.app).enterprise("530111", uscc, "新名", "2020-03-01");
    expect(await history("enterprise_name", "name", uscc)).toEqual(["(,2020-03-01) 另一名称", "[2020-03-01,) 新名"]);
  });

  it("a move does not invent the day of establishment", async () => {
    const officer = new Clerk(register.app);
    const established = async (uscc: string) => {
      const { rows } = await register.app.query(
        "select established_on::text as day from register.enterprise_registration where uscc = $1 and upper_inf(known) and upper_inf(valid)",
        [uscc],
      );
      return rows[0]?.day;
    };
    const first = await officer.enterprise();
    await officer.enterprise("110108", first, "新名", "2020-03-01");
    expect(await established(first)).toBe("2015-01-05");

    const untold = syntheticUscc();
    await register.app.query(`insert into register.enterprise values ($1, 'test', ${NOW})`, [untold]);
    await register.app.query(addPlace, [untold, "(,)"]);
    await officer.enterprise("530111", untold, "新名", "2020-03-01");
    expect(await established(untold)).toBeNull();
  });

  it("a name without letters, a malformed division and a name that holds on no day are refused", async () => {
    const uscc = await new Clerk(register.app).enterprise();
    const attempts = [
      `insert into register.enterprise_name (uscc, name, valid, source, known) values ('${uscc}', '', '[2010-01-01,2010-01-02)', 'test', ${NOW})`,
      `insert into register.enterprise_name (uscc, name, valid, source, known) values ('${uscc}', '名', 'empty', 'test', ${NOW})`,
      `insert into register.enterprise_registration (uscc, division, valid, source, known) values ('${uscc}', '53011', '[2010-01-01,2010-01-02)', 'test', ${NOW})`,
    ];
    for (const attempt of attempts) {
      expect(await refusalOf(register.owner, () => register.owner.query(attempt))).toMatch(/^23514 /);
    }
  });

  it("a second size statement for a day takes the place of the first, which stays on record", async () => {
    const officer = new Clerk(register.app);
    const uscc = await officer.enterprise();
    await officer.size(uscc, 999);
    await officer.size(uscc, 1000);
    const { rows } = await register.app.query(
      "select employees, upper_inf(known) as stands from register.enterprise_size where uscc = $1 order by known",
      [uscc],
    );
    expect(rows).toEqual([
      { employees: 999, stands: false },
      { employees: 1000, stands: true },
    ]);
    const insert = `insert into register.enterprise_size (uscc, sector, statistical_year, stated_on, source, known)
      values ($1, 'INDUSTRY', 2018, '2019-01-01', 'test', ${NOW})`;
    expect(await refusalOf(register.owner, () => register.owner.query(insert, [uscc]))).toBe(
      "23P01 one_size_statement_for_a_day",
    );
  });

  it("nothing is recorded of an enterprise that is not on record", async () => {
    const officer = new Clerk(register.app);
    const nobody = syntheticUscc();
    expect(await refusalOf(register.owner, () => officer.size(nobody, 10))).toBe("23503 enterprise_size_uscc_fkey");
    expect(await refusalOf(register.owner, () => officer.list({ uscc: nobody, publicity: null }))).toBe(
      "LH012 ENTERPRISE_NOT_ON_RECORD",
    );
  });

  async function history(table: string, column: string, uscc: string): Promise<string[]> {
    const { rows } = await register.app.query<{ line: string }>(
      `select valid || ' ' || ${column} as line from register.${table} where uscc = $1 and upper_inf(known) order by valid`,
      [uscc],
    );
    return rows.map((row) => row.line);
  }
});
