import { isDeepStrictEqual } from "node:util";
import type { SubgraphName } from "../../hub/hub-environment.ts";
import { syntheticCode } from "../harness/synthetic-code.ts";

/** The fields of the question by the department that answers them. */
const FIELDS: Readonly<Record<SubgraphName, readonly string[]>> = {
  "market-regulation": ["titles", "ban", "enterprise"],
  procurement: ["lot", "plain", "subsidy"],
  credit: ["tianjin", "beijing"],
  "quality-award": ["award"],
};

const ANSWERS = ["lot", "plain", "subsidy", "tianjin", "beijing", "award"] as const;

/** Enterprises that the question is about, and that the history has to have. */
export const ENTERPRISES = 24;

/** Answers in one request. */
export const ANSWERS_A_REQUEST = ENTERPRISES * ANSWERS.length;

const ANSWER = "{ determination reasons { code } citations { document clause } evidence { id } notBefore }";

/** Everything that departments say about the enterprises, each department by several fields. */
export const STANDINGS_QUESTION = `query ($usccs: [USCC!]!, $knownAt: DateTime!) {
  standings(usccs: $usccs, validOn: "2022-06-15", knownAt: $knownAt) {
    uscc
    titles { state title { number } } ban { id } enterprise { name }
    lot: procurementPreference(jurisdiction: "120000", lot: { catalogueCode: "A02061804", catalogueEdition: "2022" }) ${ANSWER}
    plain: procurementPreference(jurisdiction: "120000") ${ANSWER}
    subsidy: subsidyPriority(jurisdiction: "110000") ${ANSWER}
    tianjin: creditSupport(jurisdiction: "120000") ${ANSWER}
    beijing: creditSupport(jurisdiction: "110000") ${ANSWER}
    award: awardAdoption(jurisdiction: "120000") ${ANSWER}
  }
}`;

/** @param knownAt an instant at or before every copy's watermark, so that a right answer is always the same */
export function standingsVariables(knownAt: string): { readonly usccs: readonly string[]; readonly knownAt: string } {
  return { usccs: Array.from({ length: ENTERPRISES }, (_, serial) => syntheticCode(serial)), knownAt };
}

export type Standing = Readonly<Record<string, unknown>>;

/** What a judge saw. */
export interface Seen {
  answers: number;
  /** Answers that a stand-in gave. */
  undetermined: number;
}

/** Compares what is answered while a department fails with what was answered before. */
export class StandingsJudge {
  readonly #truth: readonly Standing[];
  readonly seen: Seen = { answers: 0, undetermined: 0 };

  constructor(truth: readonly Standing[]) {
    this.#truth = truth;
  }

  /**
   * Fields of the failing department are right or stood in for, with an error at their place; all others are right.
   *
   * @returns how many answers were stood in for
   * @throws {Error} at the first field that is neither
   */
  judge(failing: SubgraphName, standings: readonly Standing[], errorPaths: ReadonlySet<string>): number {
    const before = this.seen.undetermined;
    for (const [index, standing] of standings.entries()) this.#judgeOne(failing, index, standing, errorPaths);
    return this.seen.undetermined - before;
  }

  #judgeOne(failing: SubgraphName, index: number, standing: Standing, errorPaths: ReadonlySet<string>): void {
    const truth = this.#truth[index];
    if (truth === undefined) throw new Error(`A standing more than asked came at ${index}.`);
    for (const field of Object.values(FIELDS).flat()) {
      const isAnswer = ANSWERS.some((each) => each === field);
      if (isAnswer) this.seen.answers += 1;
      if (isDeepStrictEqual(standing[field], truth[field])) continue;
      const place = `standings.${index}.${field}`;
      const shown = JSON.stringify(standing[field]);
      if (!FIELDS[failing].includes(field)) throw new Error(`${failing} failed and ${place} changed to ${shown}.`);
      if (!isDeepStrictEqual(standing[field], isAnswer ? STAND_IN : null)) {
        throw new Error(`${failing} failed and ${place} is neither right nor stood in for: ${shown}.`);
      }
      if (!errorPaths.has(place)) throw new Error(`${place} is stood in for without an error at that path.`);
      if (isAnswer) this.seen.undetermined += 1;
    }
  }
}

const STAND_IN = {
  determination: "UNDETERMINED",
  reasons: [{ code: "SOURCE_UNAVAILABLE" }],
  citations: [],
  evidence: [],
  notBefore: null,
};
