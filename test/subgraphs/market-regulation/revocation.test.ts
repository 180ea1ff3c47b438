import { Clerk, TIANJIN } from "./clerk.ts";
import { refusalOf } from "./refusal.ts";
import { useRegister } from "./register-database.ts";
import { statesOf } from "./states.ts";

// A Yunnan title released on 2020-10-23 is valid to 2021-10-23.
const RELEASE = "2020-10-23";
const LAST_DAY = "2021-10-23";

describe("A title is revoked inside its validity, on a ground of its scheme (I-14, I-15)", () => {
  const register = useRegister();
  const officer = () => new Clerk(register.app);

  describe.each(["owner", "app"] as const)("by the %s", (role) => {
    const clerk = () => new Clerk(register[role]);
    const refused = (title: string, on: string, ground?: string | null) =>
      refusalOf(register.owner, () => clerk().revoke(title, on, ground));

    it("a revocation on the day before the release is refused, on the day of release accepted", async () => {
      const title = await officer().titleInForce();
      expect(await refused(title, "2020-10-22")).toBe("LH015 OUTSIDE_VALIDITY");
      await clerk().revoke(title, RELEASE);
      expect(await statesOf(register, title)).toEqual([
        "[2020-09-25,2020-10-23) IN_PUBLICITY",
        "[2020-10-23,) REVOKED",
      ]);
    });

    it("a revocation on the last day of validity is accepted, on the day after refused", async () => {
      const title = await officer().titleInForce();
      expect(await refused(title, "2021-10-24")).toBe("LH015 OUTSIDE_VALIDITY");
      await clerk().revoke(title, LAST_DAY);
      expect(await statesOf(register, title)).toEqual([
        "[2020-09-25,2020-10-23) IN_PUBLICITY",
        "[2020-10-23,2021-10-23) IN_FORCE",
        "[2021-10-23,) REVOKED",
      ]);
    });

    it("a title that was not released is not revoked", async () => {
      const title = await officer().list({ publicity: await officer().post({ on: "2020-09-25" }) });
      expect(await refused(title, "2020-10-01")).toBe("LH015 OUTSIDE_VALIDITY");
      const unlisted = await officer().list({ scheme: TIANJIN, publicity: null });
      expect(await refused(unlisted, "2021-12-01")).toBe("LH015 OUTSIDE_VALIDITY");
    });

    it("a title is revoked once: a second revocation is refused, with whatever day", async () => {
      const title = await officer().titleInForce();
      await clerk().revoke(title, "2021-06-15");
      for (const day of ["2021-06-14", "2021-06-15", "2021-06-16", RELEASE, LAST_DAY]) {
        expect(await refused(title, day)).toBe("LH015 OUTSIDE_VALIDITY");
      }
    });

    it("without a ground it is refused", async () => {
      expect(await refused(await officer().titleInForce(), "2021-06-15", null)).toMatch(/^23502 /);
    });

    it.each([
      "PROCESS_CHANGED",
      "INDICATOR_LOWERED",
      "MAJOR_ACCIDENT_OR_QUALITY",
      "BELOW_DECLARED_LEVEL",
      "IP_INFRINGEMENT",
      "FRAUD_OR_INTEGRITY",
      "OTHER",
    ])("Yunnan revokes on the ground %s", async (ground) => {
      const title = await officer().titleInForce();
      await clerk().revoke(title, "2021-06-15", ground);
      const { rows } = await register.app.query(
        "select ground from register.title_status where title_id = $1 and state = 'REVOKED'",
        [title],
      );
      expect(rows).toEqual([{ ground }]);
    });

    it.each(["BELOW_DECLARED_LEVEL", "FRAUD_OR_INTEGRITY"])("Tianjin revokes on the ground %s", async (ground) => {
      await clerk().revoke(await tianjinTitle(), "2022-06-15", ground);
    });

    it.each([
      "OTHER",
      "PROCESS_CHANGED",
      "INDICATOR_LOWERED",
      "MAJOR_ACCIDENT_OR_QUALITY",
      "IP_INFRINGEMENT",
      "BOREDOM",
    ])("Tianjin does not revoke on the ground %s", async (ground) => {
      expect(await refused(await tianjinTitle(), "2022-06-15", ground)).toBe("23503 exit_case_scheme_ground_fkey");
    });

    it("a title whose validity nobody knows can be revoked", async () => {
      const title = await officer().list({ scheme: TIANJIN, publicity: null });
      await officer().publish(title, "2021-11-01");
      await clerk().revoke(title, "2023-06-15");
    });

    it("a revocation that becomes known after the title has expired is recorded with its own day", async () => {
      const title = await officer().titleInForce();
      await clerk().revoke(title, "2021-06-15");
      expect((await statesOf(register, title)).at(-1)).toBe("[2021-06-15,) REVOKED");
    });

    it("a title that does not exist is not revoked", async () => {
      expect(await refused("00000000-0000-4000-8000-000000000000", "2021-06-15")).toBe("LH012 TITLE_NOT_ON_RECORD");
    });
  });

  describe("by hand by the owner", () => {
    const status = (
      title: string,
      { state = "REVOKED", ground = "OTHER" as string | null, scheme = "530000", valid = "[2030-01-01,)" } = {},
    ) =>
      register.owner.query(
        `insert into register.title_status (title_id, scheme, state, ground, valid, known)
         values ($1, $2, $3, $4, $5, tstzrange(register.recording_instant(null), null))`,
        [title, scheme, state, ground, valid],
      );

    /** A title of which the owner has ended the record of what comes after its validity. */
    async function open(title: string): Promise<string> {
      await register.owner.query(
        `update register.title_status set known = tstzrange(lower(known), register.recording_instant(null))
         where title_id = $1 and upper_inf(known) and state <> 'IN_FORCE'`,
        [title],
      );
      return title;
    }

    it("REVOKED without a ground is refused", async () => {
      const title = await open(await officer().titleInForce());
      expect(await refusalOf(register.owner, () => status(title, { ground: null }))).toBe(
        "23514 revoked_with_a_ground",
      );
    });

    it.each(["IN_FORCE", "EXPIRED", "WITHDRAWN", "VALIDITY_UNKNOWN"])("%s with a ground is refused", async (state) => {
      const title = await open(await officer().titleInForce());
      expect(await refusalOf(register.owner, () => status(title, { state }))).toBe("23514 revoked_with_a_ground");
    });

    it("a ground that is not the scheme's is refused", async () => {
      const title = await open(await tianjinTitle());
      const own = () => status(title, { scheme: TIANJIN });
      expect(await refusalOf(register.owner, own)).toBe("23503 title_status_scheme_ground_fkey");
    });

    it("the ground of another scheme is refused", async () => {
      const title = await open(await tianjinTitle());
      const borrowed = () => status(title, { scheme: "530000" });
      expect(await refusalOf(register.owner, borrowed)).toBe("23503 title_status_title_id_scheme_fkey");
    });

    it("a state that no text knows is refused", async () => {
      const title = await open(await officer().titleInForce());
      const attempt = () => status(title, { state: "SUSPENDED", ground: null });
      expect(await refusalOf(register.owner, attempt)).toBe("23514 title_status_state_check");
    });

    const exit = (title: string, on: string, { scheme = "530000", ground = "OTHER" } = {}) =>
      register.owner.query(
        `insert into register.exit_case (title_id, scheme, ground, effective_on, source, known)
         values ($1, $2, $3, $4, 'test', tstzrange(register.recording_instant(null), null))`,
        [title, scheme, ground, on],
      );

    it("an exit on the day before the release or after the last day is refused", async () => {
      const title = await officer().titleInForce();
      for (const day of ["2020-10-22", "2021-10-24"]) {
        expect(await refusalOf(register.owner, () => exit(title, day))).toBe("LH015 OUTSIDE_VALIDITY");
      }
    });

    it.each([RELEASE, LAST_DAY])("an exit on %s is accepted, a second one refused", async (day) => {
      const title = await officer().titleInForce();
      await exit(title, day);
      expect(await refusalOf(register.owner, () => exit(title, day))).toBe("23P01 one_exit_for_a_title");
    });

    it("an exit from a scheme that is not the title's is refused", async () => {
      const title = await officer().titleInForce();
      const attempt = () => exit(title, "2021-06-15", { scheme: TIANJIN, ground: "BELOW_DECLARED_LEVEL" });
      expect(await refusalOf(register.owner, attempt)).toBe("23503 exit_case_title_id_scheme_fkey");
    });
  });

  describe("An enterprise that gives its title up", () => {
    it("has withdrawn from that day on, without a ban", async () => {
      const uscc = await officer().enterprise();
      const title = await officer().titleInForce(uscc);
      await officer().withdraw(title, "2021-06-15");
      expect((await statesOf(register, title)).at(-1)).toBe("[2021-06-15,) WITHDRAWN");
      expect((await register.app.query("select from register.ban where uscc = $1", [uscc])).rowCount).toBe(0);
    });

    it.each(["2020-10-22", "2021-10-24"])("cannot do so on %s, outside its validity", async (day) => {
      const title = await officer().titleInForce();
      expect(await refusalOf(register.owner, () => officer().withdraw(title, day))).toBe("LH015 OUTSIDE_VALIDITY");
    });

    it.each([RELEASE, LAST_DAY])("can do so on %s", async (day) => {
      const title = await officer().titleInForce();
      await officer().withdraw(title, day);
    });

    it("cannot undo a revocation by an earlier day", async () => {
      const title = await officer().titleInForce();
      await officer().revoke(title, "2021-06-15");
      for (const day of [RELEASE, "2021-06-14", "2021-06-15", LAST_DAY]) {
        expect(await refusalOf(register.owner, () => officer().withdraw(title, day))).toBe("LH015 OUTSIDE_VALIDITY");
      }
      expect((await statesOf(register, title)).at(-1)).toBe("[2021-06-15,) REVOKED");
    });

    it("does so once", async () => {
      const title = await officer().titleInForce();
      await officer().withdraw(title, "2021-06-15");
      const again = () => officer().withdraw(title, "2021-06-14");
      expect(await refusalOf(register.owner, again)).toBe("LH015 OUTSIDE_VALIDITY");
    });

    it("does not escape a revocation that takes effect on an earlier day, and the ban with it", async () => {
      const uscc = await officer().enterprise();
      const title = await officer().titleInForce(uscc);
      await officer().withdraw(title, "2021-06-15");
      const same = () => officer().revoke(title, "2021-06-15");
      expect(await refusalOf(register.owner, same)).toBe("LH015 OUTSIDE_VALIDITY");
      await officer().revoke(title, "2021-06-14");
      expect((await statesOf(register, title)).at(-1)).toBe("[2021-06-14,) REVOKED");
      const { rows } = await register.app.query("select during::text from register.ban where uscc = $1", [uscc]);
      expect(rows).toEqual([{ during: "[2021-06-14,2024-06-15)" }]);
    });
  });

  async function tianjinTitle(): Promise<string> {
    const title = await officer().list({ scheme: TIANJIN, publicity: null });
    await officer().publish(title, "2021-11-01", "2022-11-01");
    return title;
  }
});
