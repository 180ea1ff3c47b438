import { Clerk, TIANJIN } from "./clerk.ts";
import { refusalOf } from "./refusal.ts";
import { useRegister } from "./register-database.ts";

const POSTED = "2020-09-25";
const LAST_DAY = "2020-10-22";
const NEXT_DAY = "2020-10-23";

describe("A title is released after publicity without an open objection (I-08, I-09)", () => {
  const register = useRegister();
  const officer = () => new Clerk(register.app);

  async function posted(on = POSTED): Promise<string> {
    return officer().list({ publicity: await officer().post({ on }) });
  }

  /** The same release by the function, as officer and as owner, and by hand. */
  const ways: readonly (readonly [string, (title: string, on: string) => Promise<unknown>])[] = [
    ["by the application role", (title, on) => new Clerk(register.app).publish(title, on)],
    ["by the owner", (title, on) => new Clerk(register.owner).publish(title, on)],
    [
      "by hand by the owner",
      (title, on) =>
        register.owner.query(
          `insert into register.title_publication (title_id, published_on, last_day, last_day_stated, source, known)
           values ($1, $2, null, false, 'test', tstzrange(register.recording_instant(null), null))`,
          [title, on],
        ),
    ],
  ];

  describe.each(ways)("%s", (_, release) => {
    const refused = (title: string, on: string) => refusalOf(register.owner, () => release(title, on));

    it("release on the last day of publicity is refused, on the next day accepted", async () => {
      const title = await posted();
      expect(await refused(title, LAST_DAY)).toBe("LH008 PUBLICITY_NOT_OVER");
      await release(title, NEXT_DAY);
      expect(await publishedOn(title)).toBe(NEXT_DAY);
    });

    it.each(["2020-09-24", POSTED, "2020-10-16"])("release on %s is refused", async (day) => {
      expect(await refused(await posted(), day)).toBe("LH008 PUBLICITY_NOT_OVER");
    });

    it("release is refused while no holiday notice tells when publicity ends", async () => {
      expect(await refused(await posted("2026-12-25"), "2027-06-01")).toBe("LH008 CALENDAR_NOT_PUBLISHED");
    });

    it("release while an objection is open is refused", async () => {
      const title = await posted();
      await officer().object(title, LAST_DAY);
      expect(await refused(title, NEXT_DAY)).toBe("LH009 OBJECTION_OPEN");
      expect(await refused(title, "2021-10-23")).toBe("LH009 OBJECTION_OPEN");
    });

    it("release on the day of the dismissal is accepted, on the day before refused", async () => {
      const title = await posted();
      await officer().object(title, LAST_DAY);
      await officer().resolve(title, "DISMISSED", "2020-10-27");
      expect(await refused(title, "2020-10-26")).toBe("LH009 OBJECTION_OPEN");
      await release(title, "2020-10-27");
      expect(await publishedOn(title)).toBe("2020-10-27");
    });

    it("release after a dismissal waits for the end of publicity all the same", async () => {
      const title = await posted();
      await officer().object(title, POSTED);
      await officer().resolve(title, "DISMISSED", "2020-09-28");
      expect(await refused(title, LAST_DAY)).toBe("LH008 PUBLICITY_NOT_OVER");
      await release(title, NEXT_DAY);
    });

    it("release after an objection was upheld is refused", async () => {
      const title = await posted();
      await officer().object(title, LAST_DAY);
      await officer().resolve(title, "UPHELD", "2020-10-27");
      for (const day of [NEXT_DAY, "2020-10-26", "2020-10-27", "2021-10-27"]) {
        expect(await refused(title, day)).toBe("LH009 OBJECTION_OPEN");
      }
    });

    it("one objection dismissed does not open the way past another", async () => {
      const title = await posted();
      await officer().object(title, POSTED);
      await officer().object(title, LAST_DAY);
      await officer().resolve(title, "DISMISSED", "2020-10-27");
      expect(await refused(title, "2020-10-28")).toBe("LH009 OBJECTION_OPEN");
      await officer().resolve(title, "DISMISSED", "2020-10-28");
      await release(title, "2020-10-28");
    });

    it("an objection against another candidate of the list does not hold this one back", async () => {
      const publicity = await officer().post({ on: POSTED });
      const [title, other] = [await officer().list({ publicity }), await officer().list({ publicity })];
      await officer().object(other, LAST_DAY);
      await release(title, NEXT_DAY);
      expect(await refused(other, NEXT_DAY)).toBe("LH009 OBJECTION_OPEN");
    });

    it("an objection against the whole list holds every candidate back, until it is dismissed", async () => {
      const publicity = await officer().post({ on: POSTED });
      const titles = [await officer().list({ publicity }), await officer().list({ publicity })];
      const objection = await objectToList(publicity, LAST_DAY);
      for (const title of titles) expect(await refused(title, NEXT_DAY)).toBe("LH009 OBJECTION_OPEN");
      await decideList(objection, "DISMISSED", "2020-10-27");
      for (const title of titles) await release(title, "2020-10-27");
    });

    it("an objection against the whole list that was upheld holds every candidate back for good", async () => {
      const publicity = await officer().post({ on: POSTED });
      const title = await officer().list({ publicity });
      await decideList(await objectToList(publicity, LAST_DAY), "UPHELD", "2020-10-27");
      expect(await refused(title, "2021-10-27")).toBe("LH009 OBJECTION_OPEN");
    });

    it("a second release is refused", async () => {
      const title = await posted();
      await release(title, NEXT_DAY);
      expect(await refused(title, "2020-10-24")).toMatch(/^(LH012 TITLE_ALREADY_PUBLISHED|23P01 )/);
    });

    it("where the scheme asks for publicity, a title that was never posted is not released", async () => {
      const title = await officer().list({ publicity: null });
      expect(await refused(title, NEXT_DAY)).toBe("LH008 PUBLICITY_NOT_OVER");
    });

    it("where the text is silent, as in Tianjin, a title is released without publicity", async () => {
      await release(await officer().list({ scheme: TIANJIN, publicity: null }), "2021-11-01");
    });

    it("a title that does not exist is not released", async () => {
      expect(await refused("00000000-0000-4000-8000-000000000000", NEXT_DAY)).toBe("LH012 TITLE_NOT_ON_RECORD");
    });
  });

  it("the calendar known when the release is recorded decides: the festival extended on 2020-01-27 moves the last day", async () => {
    const recorded = async (publishedOn: string, at: string) => {
      const historian = new Clerk(register.owner, "2020-01-20T09:00:00+08:00");
      const publicity = await historian.post({ on: "2020-01-20", scheme: TIANJIN, workingDays: 10 });
      const title = await historian.list({ scheme: TIANJIN, publicity });
      const attempt = () => historian.at(at).publish(title, publishedOn);
      return { attempt, refused: () => refusalOf(register.owner, attempt) };
    };
    await (await recorded("2020-02-08", "2020-01-26T23:59:59+08:00")).attempt();
    expect(await (await recorded("2020-02-11", "2020-01-27T00:00:00+08:00")).refused()).toBe(
      "LH008 PUBLICITY_NOT_OVER",
    );
    await (await recorded("2020-02-12", "2020-01-27T00:00:00+08:00")).attempt();
  });

  it("a state that follows release is refused before it", async () => {
    const title = await posted();
    for (const state of ["IN_FORCE", "EXPIRED", "WITHDRAWN", "VALIDITY_UNKNOWN"]) {
      const attempt = () => setState(title, state, null);
      expect(await refusalOf(register.owner, attempt)).toBe("LH012 TITLE_NOT_RELEASED");
    }
    const revoked = () => setState(title, "REVOKED", "OTHER");
    expect(await refusalOf(register.owner, revoked)).toBe("LH012 TITLE_NOT_RELEASED");
  });

  async function publishedOn(title: string): Promise<string | undefined> {
    const { rows } = await register.app.query<{ day: string }>(
      "select published_on::text as day from register.title_publication where title_id = $1",
      [title],
    );
    return rows[0]?.day;
  }

  async function setState(title: string, state: string, ground: string | null): Promise<unknown> {
    return register.owner.query("select register.set_status($1, '[2020-10-23,)', $2, $3, clock_timestamp())", [
      title,
      state,
      ground,
    ]);
  }

  async function objectToList(publicity: string, on: string): Promise<string> {
    const { rows } = await register.owner.query(
      `insert into register.objection (publicity_id, filed_on, source, known)
       values ($1, $2, 'test', tstzrange(register.recording_instant(null), null)) returning objection_id as id`,
      [publicity, on],
    );
    return rows[0]?.id;
  }

  async function decideList(objection: string, outcome: string, on: string): Promise<void> {
    await register.owner.query("begin");
    const { rows } = await register.owner.query("select register.recording_instant(null)::text as instant");
    await register.owner.query(
      "update register.objection set known = register.until(known, $2) where objection_id = $1 and upper_inf(known)",
      [objection, rows[0]?.instant],
    );
    await register.owner.query(
      `insert into register.objection (objection_id, publicity_id, filed_on, outcome, resolved_on, source, known)
       select objection_id, publicity_id, filed_on, $2, $3, source, tstzrange($4::timestamptz, null)
       from register.objection where objection_id = $1`,
      [objection, outcome, on, rows[0]?.instant],
    );
    await register.owner.query("commit");
  }
});
