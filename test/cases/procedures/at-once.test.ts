import { CAST, enterpriseIdentity } from "../../subgraphs/market-regulation/cast.ts";
import { useRegister } from "../../subgraphs/market-regulation/register-database.ts";
import { releaseOf } from "../years/list-office.ts";
import { unlawful } from "../years/unlawful.ts";
import { type Answer, openProcedureWorld, type ProcedureWorld } from "./procedure-world.ts";
import { beginYear, listAt, type Phase } from "./year-begun.ts";

const ROUNDS = 50;
const CASE = { ground: "BELOW_DECLARED_LEVEL", facts: "监督抽查低于公开标准", on: "2021-06-01" };

/** What the one who came second was told. */
const lostTo = (answers: readonly Answer[]) => {
  const errors = answers.find(({ done }) => !done)?.payload.errors as { code: string; field: string[] }[] | undefined;
  return errors?.[0];
};

const codes = (answers: readonly Answer[]) => answers.map((each) => (each.done ? "done" : each.codes.join())).sort();

/** Each on a connection of its own, through the department, as two callers would. */
describe(`Of two who act at once, ${ROUNDS} times, one comes first`, () => {
  const register = useRegister();
  let world: ProcedureWorld;

  beforeAll(async () => {
    world = await openProcedureWorld(register.appUrl, register.ownerUrl);
    await beginYear(world);
  });
  afterEach(async () => {
    expect(await unlawful(world)).toEqual([]);
  });
  afterAll(() => world.close());

  const count = async (sql: string, id: unknown) =>
    Number((await world.rows(`select count(*) from register.${sql}`, [id]))[0]?.count);
  /** A round with each candidate of one list, and the enterprise that it is. */
  const eachOf = async (phase: Phase, of: (title: string, uscc: string) => Promise<void>) => {
    const { ranking, candidates } = await listAt(world, phase, ROUNDS);
    for (const [index, title] of candidates.entries()) await of(title, String(ranking.entries[index]?.uscc));
  };

  it("a list is posted by one of two", async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { ranking, candidates } = await listAt(world, "CONSENTED", 1);
      const { shortlist } = await world.ask(CAST.workingBody, `{ shortlist(ranking: "${ranking.id}") { revision } }`);
      const { revision } = shortlist as { revision: number };
      const asked = { ranking: ranking.id, ifRevision: revision, on: "2020-09-25" };
      const current = "revision";
      const post = () => world.call(CAST.workingBody, "shortlistPost", asked, "shortlist { revision }", current);
      const answers = await Promise.all([post(), post()]);
      // The list and its candidates are read one after the other: the second may see the one as it was and these posted.
      expect([
        ["CONFLICT", "done"],
        ["STATE_DOES_NOT_ALLOW", "done"],
      ]).toContainEqual(codes(answers));
      const lost = lostTo(answers);
      if (lost?.code === "CONFLICT") {
        expect(lost).toMatchObject({ current: { revision: revision + 1 + candidates.length } });
      }
      expect(await count("title where id = $1", candidates[0])).toBe(1);
    }
  });

  it("a title is released by one of two, and the other is told how it stands", async () => {
    await eachOf("IN_PUBLICITY", async (title) => {
      const asked = await releaseOf(world, [title], "2020-10-23");
      const release = () =>
        world.call(CAST.workingBody, "titlesRelease", asked, "titles { state }", "title { id } state");
      const answers = await Promise.all([release(), release()]);
      expect(codes(answers)).toEqual(["CONFLICT", "done"]);
      expect(lostTo(answers)).toMatchObject({ current: { title: { id: title } } });
      expect(await count("title_publication where title_id = $1", title)).toBe(1);
    });
  });

  it("a release and an objection: released with a complaint, or held with an objection, never both", async () => {
    await eachOf("IN_PUBLICITY", async (title) => {
      const [posted] = await world.rows("select publicity_id from register.title where id = $1", [title]);
      const objection = {
        publicity: posted?.publicity_id,
        against: title,
        grounds: "数据不符",
        filer: { kind: "ENTERPRISE" },
        on: "2020-10-22",
      };
      const asked = await releaseOf(world, [title], "2020-10-23");
      const shown = "objection { id } complaint";
      const [released, objected] = await Promise.all([
        world.call(CAST.workingBody, "titlesRelease", asked, "titles { state }"),
        world.call(CAST.officer, "objectionFile", objection, shown),
      ]);
      expect(objected.done).toBe(true);
      expect([released.done, objected.payload.objection === null, objected.payload.complaint !== null]).toEqual(
        Array.from({ length: 3 }, () => released.done),
      );
      expect(await count("title_publication where title_id = $1", title)).toBe(released.done ? 1 : 0);
      expect(await count("objection where title_id = $1", title)).toBe(released.done ? 0 : 1);
    });
  });

  it("an exit case is moved by one of two officers, and the other is told how it stands", async () => {
    await eachOf("IN_FORCE", async (title) => {
      const opened = await world.step<{ id: string }>(
        CAST.officer,
        "exitCaseOpen",
        { ...CASE, title },
        "exitCase { id }",
      );
      const seen = { exitCase: opened.id, ifRevision: 1, on: "2021-06-02" };
      const current = "id revision state";
      const answers = await Promise.all([
        world.call(CAST.officer, "exitCaseNotify", { ...seen, text: "告知" }, "exitCase { id }", current),
        world.call(CAST.workingBody, "exitCaseDismiss", { ...seen, reason: "查无实据" }, "exitCase { id }", current),
      ]);
      expect(codes(answers)).toEqual(["CONFLICT", "done"]);
      expect(lostTo(answers)).toMatchObject({ current: { id: opened.id, revision: 2 } });
      expect(await count("procedure_step where subject_id = $1", opened.id)).toBe(2);
    });
  });

  it("one key has one effect, also twice at once", async () => {
    await eachOf("IN_FORCE", async (title, uscc) => {
      const asked = { ...CASE, title, idempotencyKey: `at once ${title}` };
      const open = () => world.call(CAST.officer, "exitCaseOpen", asked, "exitCase { id }");
      const answers = await Promise.all([open(), open(), open()]);
      expect(codes(answers)).toEqual(["done", "done", "done"]);
      expect(new Set(answers.map(({ payload }) => JSON.stringify(payload.exitCase))).size).toBe(1);
      expect(await count("exit_proceeding where title_id = $1", title)).toBe(1);
      const own = enterpriseIdentity(uscc);
      const last = await count("procedure_step where subject_id = $1", title);
      const leave = { title, ifRevision: last, on: "2021-06-01", idempotencyKey: `leaves at once ${title}` };
      const left = await Promise.all([0, 1].map(() => world.call(own, "titleWithdraw", leave, "titles { state }")));
      expect(codes(left)).toEqual(["done", "done"]);
      expect(await count("procedure_step where subject_id = $1", title)).toBe(last + 1);
    });
  });
});
