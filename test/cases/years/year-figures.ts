import { CAST } from "../../subgraphs/market-regulation/register-world.ts";
import type { Seen, YearWorld } from "./year-world.ts";

const LEADERS = "total { leaderCount inForceCount releasedCount expiredCount revokedCount withdrawnCount }";
const PUBLICITY = "runningCount overCount openObjectionCount dismissedObjectionCount upheldObjectionCount";

/** A division's or a scheme's figures, asked by anybody. */
export class YearFigures {
  constructor(
    readonly world: YearWorld,
    readonly division: string,
  ) {}

  /** Titles of the scheme as [enterprises, in force, released, expired, revoked, given up]. */
  async leaders(validOn: string): Promise<number[]> {
    const { total } = await this.#ask<{ total: Record<string, number> }>(
      `leaderStatistics(scheme: "${this.division}", validOn: "${validOn}") { ${LEADERS} }`,
    );
    return Object.values(total);
  }

  /** Enterprises with a title in force, by the keys of a dimension. */
  async leadersBy(dimension: string, validOn: string): Promise<Record<string, number>> {
    const { by } = await this.#ask<{ by: { key: string; figures: { leaderCount: number } }[] }>(
      `leaderStatistics(scheme: "${this.division}", validOn: "${validOn}") { by(dimension: ${dimension}) { key figures { leaderCount } } }`,
    );
    return Object.fromEntries(by.map(({ key, figures }) => [key, figures.leaderCount]));
  }

  /** Cancelled titles by ground, with the enterprises that are barred. */
  exits(validOn: string) {
    return this.#ask(
      `exitStatistics(scheme: "${this.division}", validOn: "${validOn}") { byGround { ground revokedCount } bannedEnterpriseCount }`,
    );
  }

  /** Publicities of lists, and of bodies and schemes, as [running, over, objections open, dismissed, upheld]. */
  async publicity(validOn: string): Promise<number[][]> {
    const { lists, evaluationSchemes } = await this.#ask<Record<string, Record<string, number>>>(
      `publicityStatistics(scheme: "${this.division}", validOn: "${validOn}") { lists { ${PUBLICITY} } evaluationSchemes { ${PUBLICITY} } }`,
    );
    return [Object.values(lists ?? {}), Object.values(evaluationSchemes ?? {})];
  }

  keyFields(validOn: string) {
    return this.#ask(
      `keyFieldStatistics(scheme: "${this.division}", validOn: "${validOn}") {
        coverage { part whole } fields { year category evaluationSchemeCount rankingCount leaderCount } }`,
    );
  }

  /** Declared standards of the division's enterprises with those that are stricter, of those with a baseline. */
  async declared(validOn: string): Promise<unknown[]> {
    const { total } = await this.#ask<{ total: { declaredCount: number; stricter: { share: object } } }>(
      `declarationStatistics(division: "${this.division}", validOn: "${validOn}") {
        total { declaredCount stricter { share { part whole } } } }`,
    );
    return [total.declaredCount, total.stricter.share];
  }

  /** What stands behind each clause that gives the market regulation department a duty. */
  async duties(validOn: string): Promise<ReadonlyMap<string, Record<string, number>>> {
    const matrix = await this.#ask<{ code: string; duties: Duty[] }[]>(
      `responsibilityMatrix(jurisdiction: "${this.division}", validOn: "${validOn}") { code duties { clause item figures { figure count } } }`,
    );
    const duties = matrix.flatMap((row) => row.duties);
    return new Map(
      duties.map(({ clause, item, figures }) => [
        item === null ? clause : `${clause} ${item}`,
        Object.fromEntries(figures.map(({ figure, count }) => [figure, count])),
      ]),
    );
  }

  /** Publishes a figure and tells by what it can be asked again. */
  publish(figure: string, validOn: string) {
    return this.world.step<Seen & { published: { count: number }; changedSince: boolean }>(
      this.#officer,
      "statisticPublish",
      { figure, division: this.division, validOn },
      "statistic { id published { count } changedSince }",
    );
  }

  statistic(id: string) {
    return this.#ask(
      `statistic(id: "${id}") { published { count } recomputed { count } asKnownNow { count } changedSince }`,
    );
  }

  get #officer() {
    return this.division === "120000" ? CAST.officerOfTianjin : CAST.officer;
  }

  async #ask<Answer = Record<string, unknown>>(field: string): Promise<Answer> {
    await this.world.rows("select register.beat()");
    const { found } = await this.world.ask(CAST.nobody, `{ found: ${field} }`);
    return found as Answer;
  }
}

interface Duty {
  readonly clause: string;
  readonly item: string | null;
  readonly figures: { readonly figure: string; readonly count: number }[];
}
