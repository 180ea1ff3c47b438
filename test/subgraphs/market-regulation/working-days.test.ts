import { refusalOf } from "./refusal.ts";
import { useRegister } from "./register-database.ts";

const NOW = "2026-01-01T00:00:00+08:00";

describe("The working-day calendar", () => {
  const register = useRegister();

  async function lastDay(postedOn: string, workingDays: number | null, knownAt = NOW): Promise<string | null> {
    const { rows } = await register.app.query<{ day: string | null }>(
      "select register.working_day_after($1, $2, $3)::text as day",
      [postedOn, workingDays, knownAt],
    );
    const row = rows[0];
    if (row === undefined) throw new Error("A row was expected.");
    return row.day;
  }

  it.each([
    ["2020-09-25", 10, "2020-10-15"],
    ["2020-09-25", 15, "2020-10-22"],
    ["2020-09-21", 10, "2020-10-10"],
    ["2020-09-30", 10, "2020-10-21"],
    ["2020-10-01", 10, "2020-10-21"],
  ])("publicity posted on %s for %i working days ends on %s", async (posted, days, last) => {
    expect(await lastDay(posted, days)).toBe(last);
  });

  it.each([
    ["2020-01-21T00:00:00+08:00", "2020-02-07"],
    ["2020-01-26T23:59:59.999999+08:00", "2020-02-07"],
    ["2020-01-27T00:00:00+08:00", "2020-02-11"],
    ["2020-01-28T00:00:00+08:00", "2020-02-11"],
  ])("posted on 2020-01-20 for 10 working days, as known at %s, it ends on %s", async (knownAt, last) => {
    expect(await lastDay("2020-01-20", 10, knownAt)).toBe(last);
  });

  it("the posting day does not count: one working day after a Monday is the Tuesday", async () => {
    expect(await lastDay("2020-09-21", 1)).toBe("2020-09-22");
  });

  it("a make-up Sunday counts, a holiday does not", async () => {
    expect(await lastDay("2020-09-26", 1)).toBe("2020-09-27");
    expect(await lastDay("2020-09-30", 1)).toBe("2020-10-09");
    expect(await lastDay("2020-10-09", 1)).toBe("2020-10-10");
    expect(await lastDay("2020-10-10", 1)).toBe("2020-10-12");
  });

  it("a period that reaches into a year without a notice has no last day, however few days of it", async () => {
    expect(await lastDay("2026-12-25", 4)).toBe("2026-12-31");
    expect(await lastDay("2026-12-25", 5)).toBeNull();
    expect(await lastDay("2026-12-25", 15)).toBeNull();
    expect(await lastDay("2026-12-31", 1)).toBeNull();
  });

  it("the notice for 2021, published on 2020-11-25, tells the end of a period from its publication on", async () => {
    expect(await lastDay("2020-12-25", 10, "2020-11-24T23:59:59.999999+08:00")).toBeNull();
    expect(await lastDay("2020-12-25", 10, "2020-11-25T00:00:00+08:00")).toBe("2021-01-11");
  });

  it("a notice for one year may set days of the December before", async () => {
    // Saturday 29 December 2018 became a working day by the notice for 2019, published on 2018-12-06.
    expect(await lastDay("2018-12-28", 1, "2018-12-06T00:00:00+08:00")).toBe("2018-12-29");
    expect(await lastDay("2018-12-28", 1, "2018-12-05T23:59:59+08:00")).toBe("2018-12-31");
  });

  it("without a number of days there is no last day", async () => {
    expect(await lastDay("2020-09-25", null)).toBeNull();
  });

  it.each(["UTC", "Asia/Shanghai", "America/New_York", "America/Sao_Paulo", "Pacific/Auckland"])(
    "a session in %s counts the same days",
    async (zone) => {
      await register.app.query("select set_config('timezone', $1, false)", [zone]);
      expect(await lastDay("2020-09-25", 15)).toBe("2020-10-22");
      expect(await lastDay("2018-10-30", 10)).toBe("2018-11-13");
      expect(await lastDay("2020-03-05", 15)).toBe("2020-03-26");
      await register.app.query("reset timezone");
    },
  );

  describe("A day has one meaning at an instant (I-16)", () => {
    const day = (on: string, kind: string, known = "[2026-01-01,)") =>
      register.owner.query(
        "insert into register.calendar_day (notice_id, day, kind, name, known) values ('holidays-2020-1', $1, $2, '示例', $3)",
        [on, kind, known],
      );

    it("a second meaning is refused, the same one again too", async () => {
      for (const kind of ["WORK", "OFF"]) {
        expect(await refusalOf(register.owner, () => day("2020-10-01", kind))).toBe("23P01 one_meaning_for_a_day");
      }
    });

    it("a second meaning in the past is refused", async () => {
      const past = "[2019-12-01,2019-12-02)";
      expect(await refusalOf(register.owner, () => day("2020-10-01", "WORK", past))).toBe(
        "23P01 one_meaning_for_a_day",
      );
    });

    it("after the first has ended another is accepted, and what was known then stays", async () => {
      await register.owner.query(
        `update register.calendar_day set known = tstzrange(lower(known), '2026-01-02')
         where day = '2020-10-01' and upper_inf(known)`,
      );
      await day("2020-10-01", "WORK", "[2026-01-02,)");
      expect(await lastDay("2020-09-30", 1, "2026-01-01T00:00:00Z")).toBe("2020-10-09");
      expect(await lastDay("2020-09-30", 1, "2026-01-03T00:00:00Z")).toBe("2020-10-01");
    });

    it("a meaning other than holiday or working day, and a notice that is not on record, are refused", async () => {
      expect(await refusalOf(register.owner, () => day("2020-09-01", "HALF"))).toBe("23514 calendar_day_kind_check");
      const orphan = () =>
        register.owner.query(
          "insert into register.calendar_day (notice_id, day, kind, name, known) values ('holidays-1999', '2020-09-01', 'OFF', '示例', '[2026-01-01,)')",
        );
      expect(await refusalOf(register.owner, orphan)).toBe("23503 calendar_day_notice_id_fkey");
    });

    it("the application role writes no calendar", async () => {
      const attempt = () =>
        register.app.query(
          "insert into register.calendar_day (notice_id, day, kind, name, known) values ('holidays-2020-1', '2020-09-01', 'OFF', '示例', '[2026-01-01,)')",
        );
      expect(await refusalOf(register.owner, attempt)).toBe("42501 permission denied for table calendar_day");
    });
  });
});
