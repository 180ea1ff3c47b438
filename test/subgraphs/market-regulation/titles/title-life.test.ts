import { TIANJIN } from "../clerk.ts";
import { CAST, enterpriseIdentity } from "../register-world.ts";
import { candidatesOf, codesOf, SHORTLIST, TITLES, useTitleWorld } from "./title-world.ts";

describe("A title from the short list to its end", () => {
  const world = useTitleWorld();

  it("A08: posted on 2020-09-25 for 15 working days it is not released on 2020-10-22, and is on 2020-10-23", async () => {
    const { ranking, titles } = await world.posted({ ranks: [1, 2] });
    expect(titles.map(({ state, revision, rank, number }) => [state, revision, rank, number])).toEqual([
      ["AWAITING_PUBLICATION", 3, 1, `530000-2020-${ranking.category}-001`],
      ["AWAITING_PUBLICATION", 3, 2, `530000-2020-${ranking.category}-002`],
    ]);
    const early = await world.release(CAST.workingBody, titles, "2020-10-22");
    expect(codesOf(early)).toEqual(["PUBLICITY_NOT_OVER", "PUBLICITY_NOT_OVER"]);
    expect(await world.rows("select from register.title_publication")).toEqual([]);
    const { titles: released, errors } = await world.release(CAST.workingBody, titles, "2020-10-23");
    expect(errors).toEqual([]);
    expect(released).toEqual(
      titles.map(({ id, number }) => ({
        state: "EXPIRED",
        title: {
          id,
          number,
          revision: 5,
          publishedOn: "2020-10-23",
          lastDay: "2021-10-23",
          publisher: { role: "WORKING_BODY", uscc: CAST.workingBody.uscc },
        },
      })),
    );
    expect(await stateOfRanking(ranking.id)).toBe("RELEASED");
  });

  it("A24: the list is not posted before the enterprise consents, nor before the day of its consent", async () => {
    const ranking = await world.ranking();
    await world.drawn(ranking);
    expect(codesOf(await world.post(CAST.workingBody, ranking))).toEqual(["CONSENT_AFTER_PUBLICITY"]);
    const other = await world.ranking();
    await world.consented(other, "2020-09-26");
    expect(codesOf(await world.post(CAST.workingBody, other, { on: "2020-09-25" }))).toEqual([
      "CONSENT_AFTER_PUBLICITY",
      "DAY_OUT_OF_ORDER",
    ]);
    expect(candidatesOf(await world.post(CAST.workingBody, other, { on: "2020-09-26" }))).toHaveLength(1);
  });

  it("in Tianjin the evaluation body posts and releases, without consent and publicity, by the scheme's cycle", async () => {
    const ranking = await world.ranking({ scheme: TIANJIN, year: 2021, cycleMonths: 18 });
    await world.drawn(ranking);
    expect(codesOf(await world.post(CAST.workingBodyOfTianjin, ranking))).toEqual(["NOT_FOR_THIS_CALLER"]);
    const titles = candidatesOf(await world.post(CAST.otherEvaluationBody, ranking, { on: "2021-09-01" }));
    const denied = await world.release(CAST.workingBodyOfTianjin, titles, "2021-09-01");
    expect(codesOf(denied)).toEqual(["NOT_FOR_THIS_CALLER"]);
    const { titles: released } = await world.release(CAST.otherEvaluationBody, titles, "2021-09-01");
    expect(released).toMatchObject([
      { title: { publishedOn: "2021-09-01", lastDay: "2023-03-01", publisher: { role: "EVALUATION_BODY" } } },
    ]);
  });

  it("without a cycle in Tianjin it is not known after a year whether the title is in force (SIL-20)", async () => {
    const ranking = await world.ranking({ scheme: TIANJIN, year: 2021 });
    await world.drawn(ranking);
    const [title] = candidatesOf(await world.post(CAST.otherEvaluationBody, ranking, { on: "2021-09-01" }));
    if (title === undefined) throw new Error("A title was expected.");
    await world.release(CAST.otherEvaluationBody, [title], "2021-09-01");
    const stateOn = async (day: string) => {
      const { data } = await world.ask(CAST.nobody, `{ title(id: "${title.id}", validOn: "${day}") { state } }`);
      return data?.title;
    };
    expect(await stateOn("2022-09-01")).toEqual({ state: "IN_FORCE" });
    expect(await stateOn("2022-09-02")).toEqual({ state: "VALIDITY_UNKNOWN" });
    const given = { title: title.id, ifRevision: 3, on: "2022-09-05" };
    const { errors } = await world.mutate(enterpriseIdentity(title.enterprise.uscc), "titleWithdraw", given, TITLES);
    expect(errors).toEqual([]);
    const steps = await world.rows(
      "select event, happened_on::text as on from register.procedure_step where subject_id = $1 order by revision",
      [title.id],
    );
    expect(steps.map(({ event, on }) => `${event} ${on}`)).toEqual([
      "SHORTLIST 2020-09-18",
      "POST 2021-09-01",
      "RELEASE 2021-09-01",
      "READING_OVER 2022-09-02",
      "WITHDRAW 2022-09-05",
    ]);
  });

  it("an enterprise gives its title up, from that day and without a ban", async () => {
    const { id, uscc } = await world.released();
    const input = { title: id, ifRevision: 5, on: "2021-03-01" };
    expect(
      codesOf(await world.mutate(enterpriseIdentity(uscc), "titleWithdraw", { ...input, on: "2021-10-24" }, TITLES)),
    ).toEqual(["STATE_DOES_NOT_ALLOW"]);
    const other = await world.enterprise();
    expect(codesOf(await world.mutate(other.viewer, "titleWithdraw", input, TITLES))).toEqual(["NOT_FOR_THIS_CALLER"]);
    const { titles } = await world.mutate(enterpriseIdentity(uscc), "titleWithdraw", input, TITLES);
    expect(titles).toMatchObject([{ state: "WITHDRAWN", title: { id, revision: 6 } }]);
    expect(await world.rows("select from register.ban where uscc = $1", [uscc])).toEqual([]);
    const stateOn = async (day: string) =>
      (await world.ask(CAST.nobody, `{ title(id: "${id}", validOn: "${day}") { state } }`)).data?.title;
    expect(await stateOn("2021-02-28")).toEqual({ state: "IN_FORCE" });
    expect(await stateOn("2021-03-01")).toEqual({ state: "WITHDRAWN" });
  });

  it("a ranking is released with the last of its titles, one by one or several at once", async () => {
    const { ranking, titles } = await world.posted();
    const [first, ...others] = titles;
    if (first === undefined) throw new Error("A title was expected.");
    await world.release(CAST.workingBody, [first]);
    expect(await stateOfRanking(ranking.id)).toBe("IN_PUBLICITY");
    await world.release(CAST.workingBody, others, "2020-10-24");
    expect(await stateOfRanking(ranking.id)).toBe("RELEASED");
  });

  it("of several titles all are released or none", async () => {
    const { titles } = await world.posted({ ranks: [1, 2] });
    const [first, second] = titles;
    if (first === undefined || second === undefined) throw new Error("Two titles were expected.");
    const answer = await world.release(CAST.workingBody, [first, { ...second, revision: 2 }]);
    expect(answer.errors).toEqual([
      expect.objectContaining({
        code: "CONFLICT",
        field: ["input", "titles", "1"],
        current: { state: "AWAITING_PUBLICATION", title: { id: second.id, revision: 3 } },
      }),
    ]);
    expect(await world.rows("select from register.title_publication where title_id = $1", [first.id])).toEqual([]);
  });

  it("an objection holds the title that it challenges, until it is dismissed", async () => {
    const { titles } = await world.posted({ ranks: [1, 2] });
    const [first, second] = titles;
    if (first === undefined || second === undefined) throw new Error("Two titles were expected.");
    await world.rows("select register.objection_file($1, '2020-10-22', 'test')", [first.id]);
    expect(codesOf(await world.release(CAST.workingBody, [first]))).toEqual(["STATE_DOES_NOT_ALLOW"]);
    expect((await world.release(CAST.workingBody, [second])).errors).toEqual([]);
    await world.rows("select register.objection_resolve($1, 'DISMISSED', '2020-10-27', 'test')", [first.id]);
    expect((await world.release(CAST.workingBody, [first], "2020-10-27")).errors).toEqual([]);
  });

  it("a title that a history brought is moved as well, and its steps begin with the taking over", async () => {
    const { uscc, viewer } = await world.enterprise();
    const [posted] = await world.rows(
      "select register.publicity_post('LIST', '530000', '2020-09-25', null, null, 'history') as id",
    );
    const [listed] = await world.rows(
      `select register.title_list($1, $2, '530000', 'C1530', 'Q/H 1-2020', 'Q/H 1-2020', $3, null, null, 'history') as id`,
      [`H-${uscc}`, uscc, posted?.id],
    );
    await world.rows("select register.title_publish($1, '2020-10-23', null, 'history')", [listed?.id]);
    const input = { title: listed?.id, ifRevision: 0, on: "2021-01-04" };
    const { titles, errors } = await world.mutate(
      viewer,
      "titleWithdraw",
      input,
      "titles { title { steps { action state on role } } }",
    );
    expect(errors).toEqual([]);
    expect(titles).toEqual([
      {
        title: {
          steps: [
            { action: "TAKE_OVER", state: "IN_FORCE", on: null, role: "REGISTER" },
            { action: "WITHDRAW", state: "WITHDRAWN", on: "2021-01-04", role: "ENTERPRISE" },
          ],
        },
      },
    ]);
  });

  it("a list that a history brought is released by the scheme's publisher, and by nobody else", async () => {
    const { uscc } = await world.enterprise();
    await world.ranking();
    const [posted] = await world.rows(
      "select register.publicity_post('LIST', '530000', '2020-09-25', null, null, 'history') as id",
    );
    const [listed] = await world.rows(
      `select register.title_list($1, $2, '530000', 'C1530', 'Q/H 2-2020', 'Q/H 2-2020', $3, null, null, 'history') as id`,
      [`H2-${uscc}`, uscc, posted?.id],
    );
    const seen = { id: String(listed?.id), revision: 0 };
    expect(codesOf(await world.release(CAST.evaluationBody, [seen]))).toEqual(["NOT_FOR_THIS_CALLER"]);
    expect(codesOf(await world.release(CAST.workingBodyOfTianjin, [seen]))).toEqual(["NOT_FOR_THIS_CALLER"]);
    expect(codesOf(await world.release(CAST.workingBody, [seen], "2020-10-22"))).toEqual(["PUBLICITY_NOT_OVER"]);
    const { titles } = await world.release(CAST.workingBody, [seen]);
    expect(titles).toMatchObject([{ title: { revision: 2, publisher: { role: "WORKING_BODY" } } }]);
    expect(codesOf(await world.release(CAST.workingBody, [{ ...seen, revision: 2 }], "2020-10-23"))).toEqual([
      "STATE_DOES_NOT_ALLOW",
    ]);
  });

  async function stateOfRanking(id: string) {
    const [row] = await world.rows(
      "select to_state from register.procedure_step where subject_id = $1 order by revision desc limit 1",
      [id],
    );
    return row?.to_state;
  }

  it("shows its steps by role and not by person", async () => {
    const { id } = await world.released();
    const asked = `{ title(id: "${id}") { title { steps { revision action state on role } } } }`;
    const { data } = await world.ask(CAST.nobody, asked);
    expect(data).toEqual({
      title: {
        title: {
          steps: [
            { revision: 1, action: "SHORTLIST", state: "SHORTLISTED", on: "2020-09-18", role: "EVALUATION_BODY" },
            { revision: 2, action: "CONSENT", state: "SHORTLISTED", on: "2020-09-20", role: "ENTERPRISE" },
            { revision: 3, action: "POST", state: "IN_PUBLICITY", on: "2020-09-25", role: "WORKING_BODY" },
            { revision: 4, action: "WINDOW_OVER", state: "AWAITING_PUBLICATION", on: "2020-10-23", role: "REGISTER" },
            { revision: 5, action: "RELEASE", state: "IN_FORCE", on: "2020-10-23", role: "WORKING_BODY" },
          ],
        },
      },
    });
    expect(SHORTLIST).not.toContain("actor");
  });
});
