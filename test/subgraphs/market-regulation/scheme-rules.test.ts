import { TIANJIN, YUNNAN } from "./clerk.ts";
import { refusalOf } from "./refusal.ts";
import { useRegister } from "./register-database.ts";

describe("A parameter of a scheme has one value on a day (I-17)", () => {
  const register = useRegister();

  const rule = (param: string, value: string | null, valid: string, known = "[2026-01-01,)", basis = "TEXT") =>
    register.owner.query(
      `insert into register.scheme_rule (scheme, param, value, basis, valid, known) values ('530000', $1, $2, $3, $4, $5)`,
      [param, value, basis, valid, known],
    );
  const value = async (scheme: string, param: string, on: string, at = "2026-01-01T00:00:00+08:00") => {
    const { rows } = await register.app.query("select register.scheme_value($1, $2, $3, $4) as value", [
      scheme,
      param,
      on,
      at,
    ]);
    return rows[0]?.value;
  };

  it.each(["4", "3", null])("a second value %p for the length of the ban is refused", async (second) => {
    for (const days of ["[2020-03-05,)", "[2024-01-01,2024-01-02)", "[2019-01-01,2020-03-06)"]) {
      const attempt = () => rule("banYears", second, days);
      expect(await refusalOf(register.owner, attempt)).toBe("23P01 one_value_for_a_parameter");
    }
  });

  it("a second value in a past that is closed on record is refused too", async () => {
    const attempt = () => rule("banYears", "4", "[2020-03-05,)", "[2020-03-05,2020-03-06)");
    expect(await refusalOf(register.owner, attempt)).toBe("23P01 one_value_for_a_parameter");
  });

  it("a value is told from the day of the notice, and from its publication", async () => {
    expect(await value(YUNNAN, "banYears", "2020-03-04")).toBeNull();
    expect(await value(YUNNAN, "banYears", "2020-03-05")).toBe("3");
    expect(await value(YUNNAN, "banYears", "2024-01-01", "2020-03-04T23:59:59+08:00")).toBeNull();
    expect(await value(YUNNAN, "banYears", "2024-01-01", "2020-03-05T00:00:00+08:00")).toBe("3");
  });

  it("null means that the text is silent, and is a value like others: a second one beside it is refused", async () => {
    expect(await value(TIANJIN, "banYears", "2024-01-01")).toBeNull();
    const attempt = () =>
      register.owner.query(
        `insert into register.scheme_rule (scheme, param, value, basis, valid, known)
         values ('120000', 'banYears', '3', 'TEXT', '[2021-08-31,)', '[2026-01-01,)')`,
      );
    expect(await refusalOf(register.owner, attempt)).toBe("23P01 one_value_for_a_parameter");
  });

  it("the days before a notice are free for another", async () => {
    await rule("banYears", "1", "[2018-01-01,2020-03-05)", "[2018-01-01,)");
    expect(await value(YUNNAN, "banYears", "2020-03-04")).toBe("1");
    expect(await value(YUNNAN, "banYears", "2020-03-05")).toBe("3");
  });

  it("a value that holds on no day, a basis that nobody knows and a scheme that is not on record are refused", async () => {
    expect(await refusalOf(register.owner, () => rule("x", "1", "empty"))).toBe("23514 scheme_rule_valid_check");
    const guess = () => rule("x", "1", "[2020-01-01,)", "[2026-01-01,)", "GUESS");
    expect(await refusalOf(register.owner, guess)).toBe("23514 scheme_rule_basis_check");
    const orphan = () =>
      register.owner.query(
        "insert into register.scheme_rule (scheme, param, basis, valid, known) values ('990000', 'x', 'TEXT', '[2020-01-01,)', '[2026-01-01,)')",
      );
    expect(await refusalOf(register.owner, orphan)).toBe("23503 scheme_rule_scheme_fkey");
  });

  it("the application role writes no rule of law", async () => {
    for (const table of ["scheme", "scheme_rule", "scheme_exit_ground"]) {
      const attempt = () => register.app.query(`insert into register.${table} select * from register.${table} limit 1`);
      expect(await refusalOf(register.owner, attempt)).toBe(`42501 permission denied for table ${table}`);
    }
  });
});
