import { Clerk, TIANJIN, YUNNAN } from "./clerk.ts";
import { RankingOffice } from "./ranking-office.ts";
import { refusalOf } from "./refusal.ts";
import { useRegister } from "./register-database.ts";

const NOW = "tstzrange(register.recording_instant(null), null)";

describe("A ban of three years follows a revocation in Yunnan (I-06)", () => {
  const register = useRegister();
  const officer = () => new Clerk(register.app);

  /** An enterprise whose Yunnan title was revoked with effect on 2021-06-15. */
  async function banned(): Promise<string> {
    const uscc = await officer().enterprise();
    await officer().revoke(await officer().titleInForce(uscc), "2021-06-15");
    return uscc;
  }

  it("the ban runs from the effective day to the corresponding day three years later, both included", async () => {
    const uscc = await banned();
    const { rows } = await register.app.query(
      "select scheme, lower(during)::text as first, (upper(during) - 1)::text as last from register.ban where uscc = $1",
      [uscc],
    );
    expect(rows).toEqual([{ scheme: YUNNAN, first: "2021-06-15", last: "2024-06-15" }]);
  });

  it("a ban from 29 February ends on the last day of February", async () => {
    const uscc = await officer().enterprise();
    const publicity = await officer().post({ on: "2023-10-09" });
    const title = await officer().list({ uscc, publicity });
    await officer().publish(title, "2023-11-01");
    await officer().revoke(title, "2024-02-29");
    const { rows } = await register.app.query(
      "select (upper(during) - 1)::text as last from register.ban where uscc = $1",
      [uscc],
    );
    expect(rows).toEqual([{ last: "2027-02-28" }]);
  });

  describe("a ranking entry, whoever makes it", () => {
    const office = () => new RankingOffice(register.owner);

    it.each(["2021-06-15", "2022-01-01", "2024-06-15"])("is refused on %s", async (day) => {
      const entry = await office().prepared({ uscc: await banned(), on: day });
      expect(await refusalOf(register.owner, entry)).toBe("LH006 ENTERPRISE_BANNED");
    });

    it.each(["2021-06-14", "2024-06-16"])("is accepted on %s", async (day) => {
      await office().enter({ uscc: await banned(), on: day });
    });

    it("is accepted in the Tianjin scheme during a Yunnan ban", async () => {
      await office().enter({ uscc: await banned(), on: "2024-06-15", scheme: TIANJIN });
    });

    it("of another enterprise is accepted", async () => {
      await banned();
      await office().enter({ uscc: await officer().enterprise(), on: "2024-06-15" });
    });
  });

  it("a list posted on the last day of the ban refuses the enterprise, one posted on the next day does not", async () => {
    const uscc = await banned();
    const lastDay = await officer().post({ on: "2024-06-15" });
    const nextDay = await officer().post({ on: "2024-06-16" });
    const onLastDay = () => officer().list({ uscc, publicity: lastDay });
    expect(await refusalOf(register.owner, onLastDay)).toBe("LH006 ENTERPRISE_BANNED");
    await officer().list({ uscc, publicity: nextDay });
  });

  it("a ranking entry from before the ban does not open a list during the ban", async () => {
    const uscc = await officer().enterprise();
    const title = await officer().titleInForce(uscc);
    const standard = await register.app.query("select id from register.standard where uscc = $1", [uscc]);
    const office = new RankingOffice(register.owner);
    const rankingEntry = await office.enter({ uscc, on: "2021-06-01", standard: standard.rows[0]?.id });
    await officer().revoke(title, "2021-06-15");
    const publicity = await officer().post({ on: "2021-07-01" });
    const attempt = () => officer().list({ uscc, publicity, rankingEntry });
    expect(await refusalOf(register.owner, attempt)).toBe("LH006 ENTERPRISE_BANNED");
  });

  it("the ranking entry of another enterprise, standard or scheme does not carry a title", async () => {
    const uscc = await officer().enterprise();
    const office = new RankingOffice(register.owner);
    const publicity = await officer().post({ on: "2021-07-01" });
    const strangers = await office.enter({ uscc: await officer().enterprise(), on: "2021-06-01" });
    const otherStandard = await office.enter({ uscc, on: "2021-06-01" });
    await officer().list({ uscc, publicity, number: `T-${uscc}` });
    const standard = await register.app.query(
      "select id from register.standard where uscc = $1 and number like 'Q/TEST 0001%'",
      [uscc],
    );
    const otherScheme = await office.enter({ uscc, on: "2021-06-01", scheme: TIANJIN, standard: standard.rows[0]?.id });
    for (const rankingEntry of [strangers, otherStandard, otherScheme]) {
      const attempt = () => officer().list({ uscc, publicity, rankingEntry });
      expect(await refusalOf(register.owner, attempt)).toBe("LH012 RANKING_ENTRY_OF_ANOTHER");
    }
    const own = await office.enter({ uscc, on: "2021-06-01", standard: standard.rows[0]?.id });
    await officer().list({ uscc, publicity, rankingEntry: own });
  });

  it("a revocation in Tianjin, whose text names no ban, brings none", async () => {
    const uscc = await officer().enterprise("120116");
    const title = await officer().list({ uscc, scheme: TIANJIN, publicity: null });
    await officer().publish(title, "2021-11-01", "2022-11-01");
    await officer().revoke(title, "2022-06-15");
    expect((await register.app.query("select from register.ban where uscc = $1", [uscc])).rowCount).toBe(0);
  });

  describe("written by hand by the owner", () => {
    const ban = (uscc: string, scheme: string, exit: string, during: string) =>
      register.owner.query(
        `insert into register.ban (uscc, scheme, exit_case_id, during, known) values ($1, $2, $3, $4, ${NOW})`,
        [uscc, scheme, exit, during],
      );

    /** The exit case of a banned enterprise whose ban the owner has ended, so that only the length is in question. */
    async function exitWithoutBan(): Promise<{ uscc: string; exit: string }> {
      const uscc = await banned();
      const { rows } = await register.owner.query(
        `update register.ban set known = tstzrange(lower(known), register.recording_instant(null)) where uscc = $1
         returning exit_case_id as exit`,
        [uscc],
      );
      return { uscc, exit: rows[0]?.exit };
    }

    it.each([
      ["one day shorter", "[2021-06-15,2024-06-15)"],
      ["one day longer", "[2021-06-15,2024-06-17)"],
      ["one day later", "[2021-06-16,2024-06-17)"],
      ["without end", "[2021-06-15,)"],
    ])("a ban %s is refused", async (_, during) => {
      const { uscc, exit } = await exitWithoutBan();
      expect(await refusalOf(register.owner, () => ban(uscc, YUNNAN, exit, during))).toBe("LH006 BAN_LENGTH");
      await ban(uscc, YUNNAN, exit, "[2021-06-15,2024-06-16)");
    });

    it("a second ban for one exit is refused", async () => {
      const uscc = await banned();
      const { rows } = await register.owner.query("select exit_case_id as exit from register.ban where uscc = $1", [
        uscc,
      ]);
      const attempt = () => ban(uscc, YUNNAN, rows[0]?.exit, "[2021-06-15,2024-06-16)");
      expect(await refusalOf(register.owner, attempt)).toBe("23P01 one_ban_for_an_exit_case");
    });

    it("a ban on another enterprise, or in another scheme than the title's, is refused", async () => {
      const { uscc, exit } = await exitWithoutBan();
      const other = await officer().enterprise();
      const during = "[2021-06-15,2024-06-16)";
      expect(await refusalOf(register.owner, () => ban(other, YUNNAN, exit, during))).toBe("LH006 BAN_OF_ANOTHER");
      expect(await refusalOf(register.owner, () => ban(uscc, TIANJIN, exit, during))).toBe("LH006 BAN_OF_ANOTHER");
    });
  });

  it("the application role cannot write or end a ban", async () => {
    const uscc = await banned();
    for (const attempt of [
      `insert into register.ban (uscc, scheme, exit_case_id, during, known) select uscc, scheme, exit_case_id, during, known from register.ban`,
      `update register.ban set known = tstzrange(lower(known), clock_timestamp()) where uscc = '${uscc}'`,
      `delete from register.ban where uscc = '${uscc}'`,
    ]) {
      expect(await refusalOf(register.owner, () => register.app.query(attempt))).toBe(
        "42501 permission denied for table ban",
      );
    }
  });
});
