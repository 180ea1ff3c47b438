import { Clerk, YUNNAN } from "../clerk.ts";
import { refusalOf } from "../refusal.ts";
import { CAST } from "../register-world.ts";
import { candidatesOf, codesOf, useTitleWorld } from "./title-world.ts";

const NOW = "tstzrange(register.recording_instant(null), null)";

describe("What the database refuses of titles, whoever asks", () => {
  const world = useTitleWorld();
  const refused = (statement: string, values: unknown[] = []) =>
    refusalOf(world.register.owner, () => world.register.owner.query(statement, values));

  it("a candidate of a ranking that is not reported, or without a conformity report (LH095)", async () => {
    const shortlist = (traits: object) => async () => {
      const { id, entries } = await world.ranking(traits);
      return refused(
        `insert into register.candidate (ranking_id, ranking_entry_id, uscc, shortlisted_on, known)
         values ($1, $2, $3, '2020-09-18', ${NOW})`,
        [id, entries[0]?.id, entries[0]?.uscc],
      );
    };
    expect(await shortlist({ state: "COMPUTED" })()).toBe("LH095 NOT_TO_BE_SHORTLISTED");
    expect(await shortlist({ unreported: [0] })()).toBe("LH095 NOT_TO_BE_SHORTLISTED");
  });

  it("a title of a ranking of the procedure that was no candidate of it (LH096)", async () => {
    const { entries, category } = await world.ranking();
    const publicity = await new Clerk(world.register.app).post({ on: "2020-09-25" });
    const list = () =>
      refused(
        `insert into register.title (number, uscc, scheme, category, category_edition, standard_id, publicity_id,
           ranking_entry_id, consent_on, source, known)
         select 'T-' || e.id, e.uscc, $1, $2, '2017', e.standard_id, $3, e.id, '2020-09-20', 'test', ${NOW}
         from register.ranking_entry e where e.id = $4`,
        [YUNNAN, category, publicity, entries[0]?.id],
      );
    expect(await list()).toBe("LH096 NOT_SHORTLISTED");
  });

  it("consent of whoever is no candidate any more, or from before the short list (LH096)", async () => {
    const [candidate] = await world.drawn(await world.ranking());
    const consent = (on: string) =>
      refused(
        `insert into register.consent (candidate_id, outcome, given_on, tenant, actor, known)
         values ($1, 'GIVEN', $2, 'test', 'test', ${NOW})`,
        [candidate?.id, on],
      );
    expect(await consent("2020-09-17")).toBe("LH096 NOT_SHORTLISTED");
    const { titles } = await world.posted({ ranks: [1] });
    const late = `insert into register.consent (candidate_id, outcome, given_on, tenant, actor, known)
      values ($1, 'GIVEN', '2020-09-26', 'test', 'test', ${NOW})`;
    expect(await refused(late, [titles[0]?.id])).toBe("LH096 NOT_SHORTLISTED");
  });

  it("I-23: a release by nobody, or by somebody other than the scheme says (LH097)", async () => {
    const { titles } = await world.posted({ ranks: [1] });
    const id = titles[0]?.id ?? "";
    const clerk = new Clerk(world.register.app);
    expect(await refusalOf(world.register.owner, () => clerk.publish(id, "2020-10-23"))).toBe(
      "LH097 PUBLISHER_NOT_OF_SCHEME",
    );
    const by = (role: string, uscc: string | null) =>
      refused(
        `insert into register.title_publication (title_id, published_on, last_day, last_day_stated, publisher_role,
           publisher_uscc, source, known) values ($1, '2020-10-23', '2021-10-23', false, $2, $3, 'test', ${NOW})`,
        [id, role, uscc],
      );
    expect(await by("EVALUATION_BODY", CAST.evaluationBody.uscc)).toBe("LH097 PUBLISHER_NOT_OF_SCHEME");
    expect(await by("WORKING_BODY", CAST.workingBodyOfTianjin.uscc)).toBe("LH097 PUBLISHER_NOT_OF_SCHEME");
  });

  it("SIL-15: two titles of one year in force, while a renewal of the next year runs beside the old (LH098)", async () => {
    const { uscc } = await world.enterprise();
    const same = { usccs: [uscc], category: "C1530", standard: "Q/RENEW 1-2020", ranks: [1] };
    await world.released({ ...same, year: 2020 });
    const next = await world.released({ ...same, year: 2021 }, "2020-10-26");
    const { titles } = await world.posted({ ...same, year: 2022 });
    const [third] = titles;
    if (third === undefined) throw new Error("A title was expected.");
    const { data } = await world.ask(CAST.nobody, `{ title(id: "${next.id}", validOn: "2020-10-26") { state } }`);
    expect(data?.title).toEqual({ state: "IN_FORCE" });
    // As if a second ranking of the year had been let through.
    await world.rows("alter table register.ranking disable trigger user");
    await world.rows(
      "alter table register.ranking drop constraint ranking_scheme_category_category_edition_year_known_excl",
    );
    await world.rows(
      `update register.ranking set year = 2021
       where id = (select ranking_id from register.candidate where id = $1)`,
      [third.id],
    );
    await world.rows("alter table register.ranking enable trigger user");
    expect(codesOf(await world.release(CAST.workingBody, [third], "2020-10-26"))).toEqual(["ALREADY_IN_FORCE"]);
    const set = "select register.set_status($1, '[2020-10-26,)', 'IN_FORCE', null, clock_timestamp())";
    await world.rows("alter table register.title_status disable trigger a_state_follows_release");
    expect(await refused(set, [third.id])).toBe("LH098 ALREADY_IN_FORCE");
  });

  it("the application role writes none of it by hand", async () => {
    for (const table of ["candidate", "consent", "shortlist_skip", "title_step_role", "title_publication"]) {
      const attempt = () => world.register.app.query(`insert into register.${table} default values`);
      expect(await refusalOf(world.register.owner, attempt)).toMatch(/^42501 /);
    }
  });

  it("candidates of several lists may share a rank, and each list is released for itself", async () => {
    const made = await world.ranking({ ranks: [1, 1] });
    await world.consented(made, "2020-09-20", 2);
    expect(candidatesOf(await world.post(CAST.workingBody, made)).map(({ rank }) => rank)).toEqual([1, 1]);
  });
});
