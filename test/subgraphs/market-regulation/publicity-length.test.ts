import { Clerk, type ListToPost, TIANJIN, YUNNAN } from "./clerk.ts";
import { refusalOf } from "./refusal.ts";
import { useRegister } from "./register-database.ts";

const POSTED = "2020-09-25";

describe("How long publicity lasts, and when it ends, is the scheme's dated rule (I-11)", () => {
  const register = useRegister();

  const posted = async (id: string) => {
    const { rows } = await register.app.query(
      "select working_days as days, announced_last_day::text as last from register.publicity where id = $1",
      [id],
    );
    return rows[0];
  };

  /** The same posting by the function, as officer, and by hand, as owner. */
  const ways: readonly (readonly [string, (list: ListToPost) => Promise<string>])[] = [
    ["by the application role", (list) => new Clerk(register.app).post(list)],
    ["by the owner", (list) => new Clerk(register.owner).post(list)],
    [
      "by hand by the owner",
      async ({ kind = "LIST", scheme = YUNNAN, on, workingDays = null, announced = null }) => {
        const { rows } = await register.owner.query(
          `insert into register.publicity (kind, scheme, posted_on, working_days, announced_last_day, source, known)
           values ($1, $2, $3, $4, $5, 'test', tstzrange(register.recording_instant(null), null)) returning id`,
          [kind, scheme, on, workingDays, announced],
        );
        return rows[0]?.id;
      },
    ],
  ];

  describe.each(ways)("%s", (_, post) => {
    const refused = (list: Omit<ListToPost, "on">) => refusalOf(register.owner, () => post({ on: POSTED, ...list }));

    it("a list is posted for 15 working days when nothing else is said", async () => {
      expect(await posted(await post({ on: POSTED }))).toEqual({ days: 15, last: "2020-10-22" });
    });

    it("a list posted for 14 working days is refused, for 16 accepted: not fewer than 15", async () => {
      expect(await refused({ workingDays: 14 })).toBe("LH011 PUBLICITY_LENGTH");
      expect(await posted(await post({ on: POSTED, workingDays: 15 }))).toEqual({ days: 15, last: "2020-10-22" });
      expect(await posted(await post({ on: POSTED, workingDays: 16 }))).toEqual({ days: 16, last: "2020-10-23" });
    });

    it("an evaluation scheme is posted for exactly 10 working days: 9 and 11 are refused", async () => {
      expect(await refused({ kind: "SCHEME", workingDays: 9 })).toBe("LH011 PUBLICITY_LENGTH");
      expect(await refused({ kind: "SCHEME", workingDays: 11 })).toBe("LH011 PUBLICITY_LENGTH");
      const exact = { on: POSTED, kind: "SCHEME", workingDays: 10 } as const;
      expect(await posted(await post(exact))).toEqual({ days: 10, last: "2020-10-15" });
    });

    it.each([
      ["as if holidays did not count", "2020-10-16"],
      ["as if make-up days did not count", "2020-10-26"],
      ["as if the posting day counted", "2020-10-21"],
    ])("a last day announced %s, %s, is refused", async (_why, announced) => {
      expect(await refused({ announced })).toBe("LH011 PUBLICITY_LAST_DAY");
      expect(await refused({ announced, workingDays: 15 })).toBe("LH011 PUBLICITY_LAST_DAY");
    });

    it("the right last day may be announced", async () => {
      const announced = "2020-10-22";
      expect(await posted(await post({ on: POSTED, announced }))).toEqual({ days: 15, last: announced });
    });

    it("no last day may be announced while no holiday notice tells it", async () => {
      const list = { on: "2026-12-25", announced: "2027-01-19" };
      expect(await refusalOf(register.owner, () => post(list))).toBe("LH011 PUBLICITY_LAST_DAY");
      expect(await posted(await post({ on: "2026-12-25" }))).toEqual({ days: 15, last: null });
    });

    it("where the text is silent, as in Tianjin, no period is invented and any stated one is taken", async () => {
      const on = "2021-11-01";
      expect(await posted(await post({ on, scheme: TIANJIN }))).toEqual({ days: null, last: null });
      expect(await posted(await post({ on, scheme: TIANJIN, workingDays: 5 }))).toEqual({
        days: 5,
        last: "2021-11-08",
      });
    });

    it("before the notice was in force its period did not hold: on 2020-03-04 none, on 2020-03-05 fifteen days", async () => {
      expect(await posted(await post({ on: "2020-03-04" }))).toEqual({ days: null, last: null });
      expect(await posted(await post({ on: "2020-03-05" }))).toEqual({ days: 15, last: "2020-03-26" });
    });

    it.each([0, -1, 251])("%i working days are refused", async (workingDays) => {
      expect(await refused({ scheme: TIANJIN, workingDays })).toBe("23514 publicity_working_days_check");
    });

    it("a scheme that no policy names is refused", async () => {
      expect(await refused({ scheme: "990000" })).toBe("23503 publicity_scheme_fkey");
    });
  });
});
