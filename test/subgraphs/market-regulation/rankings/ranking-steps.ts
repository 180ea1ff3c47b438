import type { Client } from "pg";
import { BodyOffice, type Said } from "../bodies/body-office.ts";
import { syntheticUscc, YUNNAN } from "../clerk.ts";
import type { TestRegister } from "../register-database.ts";
import { announcedBody, announcedScheme } from "./announced-scheme.ts";

/** What a declaration of 38.5 % water extract and 92 points of aroma gets by the test's evaluation scheme. */
export const ENTRY = {
  rank: 1,
  score: "45.625",
  coreIndicatorsStricter: 1,
  indicatorsWeaker: 0,
  points: [
    { position: 1, value: "38.5", points: "25" },
    { position: 2, value: "92", points: "80" },
  ],
};

/** Calls the register's functions for one evaluation body, past all that the code would have refused before. */
export class RankingSteps {
  readonly #app: Client;
  readonly #owner: Client;
  readonly #uscc = syntheticUscc();
  #body: string | null = null;

  constructor({ app, owner }: TestRegister) {
    this.#app = app;
    this.#owner = owner;
  }

  async opened(): Promise<string> {
    this.#body ??= await announcedBody(this.#owner, this.#uscc);
    const scheme = await announcedScheme(this.#owner, this.#body);
    return this.done(this.call("ranking_open", [scheme, 1, "2020-05-01"]));
  }

  /** Computes a ranking at a revision with the result given, from the facts as they are. */
  async compute(ranking: string, revision: number, declarations: readonly string[], result: object): Promise<Said> {
    const { rows } = await this.#app.query<{ hash: string }>(
      "select md5(register.ranking_candidates($1, $2, '2020-05-02')::text) as hash",
      [ranking, declarations],
    );
    const values = [ranking, revision, declarations, rows[0]?.hash, JSON.stringify(result), "2020-05-02"];
    return this.call("ranking_compute", values);
  }

  /** A ranking with one entry; two steps were taken with it. */
  async computed(declaration: string, excluded: readonly string[] = []): Promise<string> {
    const ranking = await this.opened();
    const reasons = [{ code: "BASELINE_NOT_KNOWN", indicator: null }];
    const exclusions = excluded.map((each) => ({ declaration: each, reasons }));
    const result = { entries: [{ ...ENTRY, declaration }], exclusions };
    await this.done(this.compute(ranking, 1, [declaration, ...excluded], result));
    return ranking;
  }

  /** The same, reported; three steps were taken with it. */
  async reported(declaration: string, excluded: readonly string[] = []): Promise<string> {
    const ranking = await this.computed(declaration, excluded);
    return this.done(this.call("ranking_report_file", [ranking, 2, "报告", "2020-05-03"]));
  }

  call(name: string, values: readonly unknown[], role = "EVALUATION_BODY", uscc = this.#uscc): Promise<Said> {
    return new BodyOffice(this.#app, YUNNAN).call(name, { role, uscc }, values);
  }

  async done(answer: Promise<Said>): Promise<string> {
    const { outcome, id } = await answer;
    if (outcome !== "DONE") throw new Error(`DONE was expected; the register said ${outcome}.`);
    return id;
  }
}

/** Puts at least one row into every table of rankings. */
export async function liveThroughRankings(register: TestRegister, ranked: string, excluded: string): Promise<void> {
  const steps = new RankingSteps(register);
  await steps.reported(ranked);
  const ranking = await steps.computed(ranked, [excluded]);
  const { rows } = await register.app.query<{ id: string }>(
    "select id from register.ranking_entry where ranking_id = $1",
    [ranking],
  );
  const report = [rows[0]?.id, null, "示例.pdf", "a".repeat(64), "2020-05-01"];
  await steps.done(steps.call("conformity_report_record", report));
}
