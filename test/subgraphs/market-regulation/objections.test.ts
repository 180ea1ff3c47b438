import { Clerk, TIANJIN } from "./clerk.ts";
import { refusalOf } from "./refusal.ts";
import { useRegister } from "./register-database.ts";
import { statesOf } from "./states.ts";

const POSTED = "2020-09-25";
const LAST_DAY = "2020-10-22";

describe("Objections are filed while the list is in publicity (I-10)", () => {
  const register = useRegister();
  const officer = () => new Clerk(register.app);

  async function posted(): Promise<string> {
    return officer().list({ publicity: await officer().post({ on: POSTED }) });
  }

  const publicityOf = (title: string) => `(select publicity_id from register.title where id = '${title}')`;

  /** The same objection by the function, as officer and as owner, and by hand. */
  const ways: readonly (readonly [string, (title: string, on: string) => Promise<unknown>])[] = [
    ["by the application role", (title, on) => new Clerk(register.app).object(title, on)],
    ["by the owner", (title, on) => new Clerk(register.owner).object(title, on)],
    [
      "by hand by the owner",
      (title, on) =>
        register.owner.query(
          `insert into register.objection (publicity_id, title_id, filed_on, source, known)
           values (${publicityOf(title)}, $1, $2, 'test', tstzrange(register.recording_instant(null), null))`,
          [title, on],
        ),
    ],
  ];

  describe.each(ways)("%s", (way, file) => {
    const refused = (title: string, on: string) => refusalOf(register.owner, () => file(title, on));

    it.each([POSTED, "2020-10-01", LAST_DAY])("an objection on %s is accepted", async (day) => {
      const title = await posted();
      await file(title, day);
      const { rows } = await register.app.query(
        "select filed_on::text as day, outcome from register.objection where title_id = $1",
        [title],
      );
      expect(rows).toEqual([{ day, outcome: null }]);
    });

    it.each(["2020-09-24", "2020-10-23"])("an objection on %s is refused", async (day) => {
      expect(await refused(await posted(), day)).toBe("LH010 OBJECTION_OUTSIDE_WINDOW");
    });

    it("an objection against a title that is released already is refused", async () => {
      const title = await posted();
      await officer().publish(title, "2020-10-23");
      expect(await refused(title, LAST_DAY)).toBe("LH012 TITLE_NOT_IN_PUBLICITY");
    });

    it("an objection against a title that was never posted is refused", async () => {
      const title = await officer().list({ scheme: TIANJIN, publicity: null });
      expect(await refused(title, LAST_DAY)).toBe(
        way === "by hand by the owner"
          ? '23502 null value in column "publicity_id" of relation "objection" violates not-null constraint'
          : "LH010 OBJECTION_OUTSIDE_WINDOW",
      );
    });

    it("an objection against a title that does not exist is refused", async () => {
      const nothing = "00000000-0000-4000-8000-000000000000";
      expect(await refused(nothing, LAST_DAY)).toBe("LH012 TITLE_NOT_ON_RECORD");
    });

    it("while no holiday notice tells when publicity ends, an objection is inside", async () => {
      const title = await officer().list({ publicity: await officer().post({ on: "2026-12-25" }) });
      await file(title, "2027-03-01");
    });

    it("where no period was set, as in Tianjin, an objection is inside until the release", async () => {
      const publicity = await officer().post({ on: "2021-11-01", scheme: TIANJIN });
      await file(await officer().list({ scheme: TIANJIN, publicity }), "2021-12-31");
    });
  });

  it("the window is the one known when the objection is recorded: the festival extended on 2020-01-27 lengthens it", async () => {
    const historian = new Clerk(register.owner, "2020-01-20T09:00:00+08:00");
    const publicity = await historian.post({ on: "2020-01-20", scheme: TIANJIN, workingDays: 10 });
    const title = await historian.list({ scheme: TIANJIN, publicity });
    const early = () => historian.at("2020-01-26T23:59:59+08:00").object(title, "2020-02-11");
    expect(await refusalOf(register.owner, early)).toBe("LH010 OBJECTION_OUTSIDE_WINDOW");
    await historian.at("2020-01-27T00:00:00+08:00").object(title, "2020-02-11");
  });

  it("an objection that was inside when it was filed is resolved, though the calendar has been corrected since", async () => {
    // The notice of 22 March 2019 made Sunday 28 April a working day, so the period ends a day earlier than was known.
    const historian = new Clerk(register.owner, "2019-03-01T09:00:00+08:00");
    const publicity = await historian.post({ on: "2019-03-01", scheme: TIANJIN, workingDays: 40 });
    const title = await historian.list({ scheme: TIANJIN, publicity });
    await historian.at("2019-03-02T09:00:00+08:00").object(title, "2019-04-29");
    const later = historian.at("2019-05-10T09:00:00+08:00");
    const another = () => later.object(title, "2019-04-29");
    expect(await refusalOf(register.owner, another)).toBe("LH010 OBJECTION_OUTSIDE_WINDOW");
    await later.resolve(title, "DISMISSED", "2019-05-09");
    expect(await statesOf(register, title)).toEqual([
      "[2019-03-01,2019-04-29) IN_PUBLICITY",
      "[2019-04-29,2019-05-09) UNDER_OBJECTION",
      "[2019-05-09,) IN_PUBLICITY",
    ]);
  });

  it("the objection against one list cannot be filed as one against another", async () => {
    const [title, other] = [await posted(), await posted()];
    const attempt = () =>
      register.owner.query(
        `insert into register.objection (publicity_id, title_id, filed_on, source, known)
         values (${publicityOf(other)}, $1, $2, 'test', tstzrange(register.recording_instant(null), null))`,
        [title, LAST_DAY],
      );
    expect(await refusalOf(register.owner, attempt)).toBe("LH010 OBJECTION_OUTSIDE_WINDOW");
  });

  describe("What becomes of the candidate", () => {
    it("it is under objection from the filing until the day before the outcome", async () => {
      const title = await posted();
      await officer().object(title, "2020-10-12");
      expect(await statesOf(register, title)).toEqual([
        "[2020-09-25,2020-10-12) IN_PUBLICITY",
        "[2020-10-12,) UNDER_OBJECTION",
      ]);
      await officer().resolve(title, "DISMISSED", "2020-10-27");
      expect(await statesOf(register, title)).toEqual([
        "[2020-09-25,2020-10-12) IN_PUBLICITY",
        "[2020-10-12,2020-10-27) UNDER_OBJECTION",
        "[2020-10-27,) IN_PUBLICITY",
      ]);
    });

    it("an objection dismissed on the day of its filing leaves no day under objection", async () => {
      const title = await posted();
      await officer().object(title, POSTED);
      await officer().resolve(title, "DISMISSED", POSTED);
      expect(await statesOf(register, title)).toEqual(["[2020-09-25,) IN_PUBLICITY"]);
    });

    it("an objection upheld rejects it for good", async () => {
      const title = await posted();
      await officer().object(title, "2020-10-12");
      await officer().resolve(title, "UPHELD", "2020-10-15");
      expect(await statesOf(register, title)).toEqual([
        "[2020-09-25,2020-10-12) IN_PUBLICITY",
        "[2020-10-12,2020-10-15) UNDER_OBJECTION",
        "[2020-10-15,) REJECTED",
      ]);
      const further = () => officer().object(title, "2020-10-15");
      expect(await refusalOf(register.owner, further)).toBe("LH012 TITLE_NOT_IN_PUBLICITY");
    });

    it("a rejected candidate does not come back by the dismissal of another objection with an earlier day", async () => {
      const title = await posted();
      await officer().object(title, "2020-10-09");
      await officer().object(title, "2020-10-12");
      await officer().resolve(title, "UPHELD", "2020-10-20");
      await officer().resolve(title, "DISMISSED", "2020-10-14");
      expect((await statesOf(register, title)).at(-1)).toBe("[2020-10-20,) REJECTED");
    });

    it("a rejected candidate does not come back by an objection that is recorded later", async () => {
      const title = await posted();
      await officer().object(title, "2020-10-12");
      await officer().resolve(title, "UPHELD", "2020-10-15");
      await officer().object(title, "2020-10-09");
      await officer().resolve(title, "DISMISSED", "2020-10-10");
      expect(await statesOf(register, title)).toEqual([
        "[2020-09-25,2020-10-09) IN_PUBLICITY",
        "[2020-10-09,2020-10-10) UNDER_OBJECTION",
        "[2020-10-10,2020-10-12) IN_PUBLICITY",
        "[2020-10-12,2020-10-15) UNDER_OBJECTION",
        "[2020-10-15,) REJECTED",
      ]);
    });

    it("of two objections, the one decided later keeps it under objection, whichever decision is recorded first", async () => {
      const title = await posted();
      await officer().object(title, "2020-10-09");
      await officer().object(title, "2020-10-12");
      await officer().resolve(title, "DISMISSED", "2020-10-20");
      await officer().resolve(title, "DISMISSED", "2020-10-14");
      expect(await statesOf(register, title)).toEqual([
        "[2020-09-25,2020-10-09) IN_PUBLICITY",
        "[2020-10-09,2020-10-20) UNDER_OBJECTION",
        "[2020-10-20,) IN_PUBLICITY",
      ]);
    });

    it("an outcome before the filing, an outcome nobody knows, and an outcome of nothing are refused", async () => {
      const title = await posted();
      const resolve = (outcome: string, on: string) => () => officer().resolve(title, outcome, on);
      expect(await refusalOf(register.owner, resolve("DISMISSED", LAST_DAY))).toBe("LH012 NO_OPEN_OBJECTION");
      await officer().object(title, LAST_DAY);
      expect(await refusalOf(register.owner, resolve("DISMISSED", "2020-10-21"))).toBe("23514 objection_check1");
      expect(await refusalOf(register.owner, resolve("FORGOTTEN", LAST_DAY))).toBe("23514 objection_outcome_check");
      await officer().resolve(title, "DISMISSED", LAST_DAY);
      expect(await refusalOf(register.owner, resolve("UPHELD", LAST_DAY))).toBe("LH012 NO_OPEN_OBJECTION");
    });
  });
});
