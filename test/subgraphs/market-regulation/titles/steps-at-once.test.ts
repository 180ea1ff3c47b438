import { CAST, enterpriseIdentity } from "../register-world.ts";
import { CANDIDATE, codesOf, SHORTLIST, TITLES, useTitleWorld } from "./title-world.ts";

const ROUNDS = 8;

describe("Of two who move one title or one list at once, one comes first", () => {
  const world = useTitleWorld();

  it("two releases of one title: one is done, the other is told how it stands", async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { titles } = await world.posted({ ranks: [1] });
      const answers = await Promise.all([
        world.release(CAST.workingBody, titles),
        world.release(CAST.workingBody, titles, "2020-10-24"),
      ]);
      expect(answers.flatMap(codesOf)).toEqual(["CONFLICT"]);
      const published = await world.rows("select from register.title_publication where title_id = $1", [titles[0]?.id]);
      expect(published).toHaveLength(1);
    }
  });

  it("the last two titles of a ranking, released at once: the ranking is released, once", async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { ranking, titles } = await world.posted({ ranks: [1, 2] });
      const answers = await Promise.all(titles.map((title) => world.release(CAST.workingBody, [title])));
      expect(answers.flatMap(codesOf)).toEqual([]);
      const steps = await world.rows(
        "select event from register.procedure_step where subject_id = $1 and event = 'RELEASE'",
        [ranking.id],
      );
      expect(steps).toHaveLength(1);
    }
  });

  it("a refusal and the posting: whoever refused first is not on the list, whoever comes second is told", async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const made = await world.ranking({ ranks: [1] });
      const [candidate] = await world.consented(made);
      if (candidate === undefined) throw new Error("A candidate was expected.");
      const input = { candidate: candidate.id, ifRevision: 2, on: "2020-09-25" };
      const enterprise = enterpriseIdentity(candidate.enterprise.uscc);
      const [refused, posted] = await Promise.all([
        world.mutate(enterprise, "candidateRefuse", input, `candidate { ${CANDIDATE} }`),
        world.post(CAST.workingBody, made),
      ]);
      const listed = await world.rows("select from register.title where id = $1", [candidate.id]);
      expect(listed).toHaveLength(posted.errors.length === 0 ? 1 : 0);
      expect([refused.errors.length, posted.errors.length].sort()).toEqual([0, 1]);
    }
  });

  it("two drawings of one list: the second is told how it stands", async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const made = await world.ranking();
      const ifRevision = await world.revisionOf(made);
      const draw = (places: number) =>
        world.mutate(
          CAST.evaluationBody,
          "shortlistDraw",
          {
            ranking: made.id,
            ifRevision,
            entries: made.entries.slice(0, places).map(({ id }) => id),
            on: "2020-09-18",
          },
          SHORTLIST,
        );
      const answers = await Promise.all([draw(1), draw(2)]);
      expect(answers.flatMap(codesOf)).toEqual(["CONFLICT"]);
    }
  });

  it("a withdrawal and a revocation: the enterprise does not escape the ban by being slower", async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { id, uscc } = await world.released();
      const input = { title: id, ifRevision: 5, on: "2021-03-01" };
      const [withdrawn] = await Promise.all([
        world.mutate(enterpriseIdentity(uscc), "titleWithdraw", input, TITLES).catch((error: Error) => error),
        world
          .rows("select register.title_revoke($1, 'OTHER', '2021-02-01', null, 'test')", [id])
          .catch((error: Error) => error),
      ]);
      const [state] = await world.rows(
        `select state from register.title_status
         where title_id = $1 and upper_inf(known) and valid @> '2021-03-01'::date`,
        [id],
      );
      expect(state).toEqual({ state: "REVOKED" });
      expect(withdrawn).toBeDefined();
    }
  });
});
