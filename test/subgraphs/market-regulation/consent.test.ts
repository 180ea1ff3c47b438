import { Clerk, TIANJIN, YUNNAN } from "./clerk.ts";
import { refusalOf } from "./refusal.ts";
import { useRegister } from "./register-database.ts";

const POSTED = "2020-09-25";

describe("The enterprise consents before its name is posted (I-07)", () => {
  const register = useRegister();

  describe.each(["owner", "app"] as const)("to the %s", (role) => {
    const clerk = () => new Clerk(register[role]);

    async function refused(consentOn: string | null, scheme = YUNNAN): Promise<string> {
      const publicity = await clerk().post({ on: POSTED, scheme });
      const uscc = await clerk().enterprise();
      return refusalOf(register.owner, () => clerk().list({ uscc, scheme, publicity, consentOn }));
    }

    it("consent of the day after the posting is refused", async () => {
      expect(await refused("2020-09-26")).toBe("LH007 CONSENT_AFTER_PUBLICITY");
    });

    it.each(["2020-09-25", "2020-09-24"])("consent of %s is accepted", async (consentOn) => {
      const publicity = await clerk().post({ on: POSTED });
      const title = await clerk().list({ publicity, consentOn });
      const { rows } = await register.app.query("select consent_on::text as day from register.title where id = $1", [
        title,
      ]);
      expect(rows).toEqual([{ day: consentOn }]);
    });

    it("no consent is refused where the scheme asks for it", async () => {
      expect(await refused(null)).toBe("LH007 CONSENT_AFTER_PUBLICITY");
    });

    it("where the text is silent, as in Tianjin, consent is not asked for, but a late one is refused all the same", async () => {
      const publicity = await clerk().post({ on: POSTED, scheme: TIANJIN });
      await clerk().list({ scheme: TIANJIN, publicity, consentOn: null });
      expect(await refused("2020-09-26", TIANJIN)).toBe("LH007 CONSENT_AFTER_PUBLICITY");
    });
  });

  it("is refused late when written by hand by the owner", async () => {
    const title = await new Clerk(register.app).titleInForce();
    const attempt = () =>
      register.owner.query(
        `insert into register.title (number, uscc, scheme, category, category_edition, standard_id, publicity_id,
           consent_on, source, known)
         select 'T-copy', uscc, scheme, category, category_edition, standard_id, publicity_id, '2020-09-26', 'test',
           tstzrange(register.recording_instant(null), null)
         from register.title where id = $1`,
        [title],
      );
    expect(await refusalOf(register.owner, attempt)).toBe("LH007 CONSENT_AFTER_PUBLICITY");
  });

  describe("in a history that was taken over", () => {
    it("a title without recorded consent is kept as not recorded, and is released by the register's own procedure", async () => {
      const historian = new Clerk(register.owner, "2020-09-25T09:00:00+08:00", "history");
      const title = await historian.list({ publicity: await historian.post({ on: POSTED }), consentOn: null });
      await new Clerk(register.app).publish(title, "2020-10-23");
      const { rows } = await register.app.query("select consent_on from register.title where id = $1", [title]);
      expect(rows).toEqual([{ consent_on: null }]);
    });

    it("the application role cannot pass for a history", async () => {
      const officer = new Clerk(register.app);
      const publicity = await officer.post({ on: POSTED });
      const uscc = await officer.enterprise();
      const impostor = new Clerk(register.app, null, "history");
      const attempt = () => impostor.list({ uscc, publicity, consentOn: null });
      expect(await refusalOf(register.owner, attempt)).toBe("LH000 RECORD_TIME_STATED");
    });
  });

  describe("A title stands on a list of its own scheme", () => {
    it("the list of another scheme, or an evaluation scheme's publicity, carries no title", async () => {
      const officer = new Clerk(register.app);
      const uscc = await officer.enterprise();
      const tianjins = await officer.post({ on: POSTED, scheme: TIANJIN });
      const evaluation = await officer.post({ on: POSTED, kind: "SCHEME" });
      for (const publicity of [tianjins, evaluation]) {
        const attempt = () => officer.list({ uscc, publicity });
        expect(await refusalOf(register.owner, attempt)).toBe("LH012 LIST_OF_ANOTHER");
      }
    });

    it("a list that does not exist carries no title", async () => {
      const officer = new Clerk(register.app);
      const uscc = await officer.enterprise();
      const attempt = () => officer.list({ uscc, publicity: "00000000-0000-4000-8000-000000000000" });
      expect(await refusalOf(register.owner, attempt)).toBe("23503 title_publicity_id_fkey");
    });

    it("a number is given once", async () => {
      const officer = new Clerk(register.app);
      const uscc = await officer.enterprise();
      const publicity = await officer.post({ on: POSTED });
      await officer.list({ uscc, publicity, number: "T-once" });
      const attempt = () => officer.list({ uscc, publicity, number: "T-once" });
      expect(await refusalOf(register.owner, attempt)).toBe("23505 title_number_is_unique");
    });
  });
});
