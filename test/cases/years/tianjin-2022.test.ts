import { syntheticUscc } from "../../subgraphs/market-regulation/clerk.ts";
import { CAST } from "../../subgraphs/market-regulation/register-world.ts";
import { creditAnswer } from "./credit-answer.ts";
import {
  announcement,
  expert,
  type Field,
  type Office,
  openYear,
  postEvaluation,
  reviewedBody,
  reviewedScheme,
} from "./evaluation-office.ts";
import { EVIDENCE, openedExit } from "./exit-office.ts";
import {
  audited,
  baseline,
  computed,
  consented,
  type Declarant,
  declarant,
  type Product,
  type RankingSeen,
  releaseOf,
  shortlisted,
} from "./list-office.ts";
import { unlawful } from "./unlawful.ts";
import { openYearWorld, type Seen, type YearWorld } from "./year-world.ts";

const TIANJIN: Office = {
  scheme: "120000",
  officer: CAST.officerOfTianjin,
  workingBody: CAST.workingBodyOfTianjin,
  evaluationBody: CAST.otherEvaluationBody,
};
const AIR_CONDITIONERS: Field = {
  category: "C3852",
  year: 2022,
  criteria: [{ name: "全年能源消耗效率", unit: "W·h/(W·h)", weight: "100", zeroAt: "4", fullAt: "6" }],
  cycleMonths: 12,
};
const AIR_CONDITIONER: Product = {
  name: "示例房间空气调节器",
  model: "KFR-35",
  indicator: "全年能源消耗效率",
  unit: "W·h/(W·h)",
  reference: "GB 21455-2019",
};
const PUBLICITY = "publicity { id }";

/** One story, told in order; every part stands on those before it. */
describe("Tianjin's year 2022, done through the gateway by those whom the notice names", () => {
  let world: YearWorld;
  let expertId: string;
  let body: Seen;
  let evaluationScheme: Seen;
  let ranking: RankingSeen;
  let ta: Declarant;
  let tb: Declarant;
  const title = new Map<string, string>();
  const titleOf = ({ uscc }: Declarant) => String(title.get(uscc));
  const credit = ({ uscc }: Declarant, validOn: string) => creditAnswer(world, uscc, "120000", validOn);

  beforeAll(async () => {
    world = await openYearWorld(syntheticUscc);
  });
  afterAll(() => world.close());

  it("bodies and schemes: the text sets no publicity, so they are announced without a stated time", async () => {
    await openYear(world, TIANJIN, AIR_CONDITIONERS, "2022-03-01");
    expertId = (await expert(world, TIANJIN, "2022-03-02")).id;
    body = await reviewedBody(world, TIANJIN, AIR_CONDITIONERS, expertId, "2022-04-01");
    evaluationScheme = await reviewedScheme(world, TIANJIN, AIR_CONDITIONERS, body.id, expertId, "2022-05-05");
    const posted = await postEvaluation(world, TIANJIN, body, evaluationScheme, "2022-06-01");
    expect(posted.lastDay).toBeNull();
    const input = announcement(posted, body, evaluationScheme, "2022-06-02");
    await world.step(TIANJIN.workingBody, "evaluationPublicityAnnounce", input, PUBLICITY);
  });

  it("the ranking: an enterprise registered elsewhere may stand on it, for the text asks for no place", async () => {
    await baseline(world, TIANJIN, AIR_CONDITIONER, "4", "2020-01-01");
    const declares = async (value: string, division: string) =>
      declarant(world, await world.enterprise(division), AIR_CONDITIONER, value, "2022-07-01");
    ta = await declares("5.5", "120116");
    tb = await declares("5", "130100");
    const seen = { ...evaluationScheme, revision: evaluationScheme.revision + 2 };
    ranking = await computed(world, TIANJIN, seen, [tb, ta], "2022-08-10");
    expect(ranking.entries.edges.map(({ node }) => [node.enterprise.uscc, node.rank, node.score])).toEqual([
      [ta.uscc, 1, "75"],
      [tb.uscc, 2, "50"],
    ]);
    ranking = await audited(world, TIANJIN, ranking, expertId, "2022-09-01");
  });

  it("the list: the evaluation body publishes it itself, and it is valid for the cycle that its scheme states", async () => {
    const { candidates } = await shortlisted(world, TIANJIN, ranking, "2022-09-05");
    await consented(world, candidates, [ta, tb], "2022-09-06");
    const { shortlist } = await world.ask(TIANJIN.workingBody, `{ shortlist(ranking: "${ranking.id}") { revision } }`);
    const { revision } = shortlist as { revision: number };
    const post = { ranking: ranking.id, ifRevision: revision, on: "2022-10-10" };
    expect(await world.refused(TIANJIN.workingBody, "shortlistPost", post, "shortlist { revision }")).toEqual([
      "NOT_FOR_THIS_CALLER",
    ]);
    await world.step(TIANJIN.evaluationBody, "shortlistPost", post, "shortlist { revision }");
    for (const { id, enterprise } of candidates) title.set(enterprise.uscc, id);
    const release = await releaseOf(world, [titleOf(ta), titleOf(tb)], "2022-11-01");
    const byAnother = await world.refused(TIANJIN.workingBody, "titlesRelease", release, "titles { state }");
    expect(new Set(byAnother)).toEqual(new Set(["NOT_FOR_THIS_CALLER"]));
    await world.step(TIANJIN.evaluationBody, "titlesRelease", release, "titles { state }");
    expect((await credit(ta, "2022-10-31"))[0]).toBe("NOT_ELIGIBLE");
    for (const day of ["2022-11-01", "2023-11-01"]) expect((await credit(ta, day))[0]).toBe("ELIGIBLE");
    expect((await credit(ta, "2023-11-02"))[1]).toEqual(["TITLE_EXPIRED"]);
  });

  it("an exit: only two grounds are written, the evaluation body cancels without an order, and no ban follows", async () => {
    const wrong = { title: titleOf(tb), ground: "PROCESS_CHANGED", facts: "生产工艺变化", on: "2023-06-01" };
    expect(await world.refused(TIANJIN.officer, "exitCaseOpen", wrong, "exitCase { id }")).toEqual([
      "GROUND_NOT_IN_SCHEME",
    ]);
    const exit = await openedExit(world, TIANJIN, titleOf(tb), "2023-06-01");
    await exit.next(TIANJIN.officer, "exitCaseEvidenceAdd", { evidence: [EVIDENCE] }, "2023-06-02");
    const decision = { reason: "低于公开标准水平", effectiveOn: "2023-06-15" };
    await exit.next(TIANJIN.evaluationBody, "exitCaseDecide", decision, "2023-06-15");
    await exit.next(TIANJIN.evaluationBody, "exitCasePublicise", { reference: "公告第2号" }, "2023-06-16");
    expect((await exit.next(TIANJIN.officer, "exitCaseClose", {}, "2023-06-16")).state).toBe("CLOSED");
    expect((await credit(tb, "2023-06-14"))[0]).toBe("ELIGIBLE");
    expect((await credit(tb, "2023-06-15")).slice(0, 2)).toEqual(["NOT_ELIGIBLE", ["TITLE_REVOKED"]]);
    expect(await world.rows("select from register.ban where uscc = $1", [tb.uscc])).toEqual([]);
  });

  it("leaves nothing on record that the notice forbids", async () => {
    expect(await unlawful(world)).toEqual([]);
  });
});
