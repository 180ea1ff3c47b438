import { addDays, parseCivilDate } from "../../civil-date.ts";
import type { MeasureRule, SchemeRule } from "../../policy.ts";
import { type Condition, condition, type Ground, type Truth } from "../condition.ts";
import { kleeneAnd } from "../determine.ts";
import type { StandingFacts, TitleFact, TitleState } from "../facts.ts";
import type { ReasonCode } from "../reason-code.ts";
import { versionAt } from "../row-clocks.ts";

/** One test of one title. */
export interface TitleTest extends Ground {
  readonly truth: Truth;
}

/** A test that a department adds to each title: the category of a lot, say. */
export type TitleExtraTest = (title: TitleFact) => TitleTest;

interface AssessedTitle {
  readonly title: TitleFact;
  readonly tests: readonly TitleTest[];
  readonly truth: Truth;
}

const REASON_OF_STATE: Readonly<Record<TitleState, ReasonCode>> = {
  // A shortlisted candidate has not been posted, so to the public it is no title yet.
  SHORTLISTED: "TITLE_NOT_FOUND",
  IN_PUBLICITY: "TITLE_IN_PUBLICITY",
  UNDER_OBJECTION: "TITLE_UNDER_OBJECTION",
  AWAITING_PUBLICATION: "TITLE_AWAITING_PUBLICATION",
  IN_FORCE: "TITLE_IN_FORCE",
  EXPIRED: "TITLE_EXPIRED",
  REVOKED: "TITLE_REVOKED",
  WITHDRAWN: "TITLE_WITHDRAWN",
  REJECTED: "TITLE_REJECTED",
  VALIDITY_UNKNOWN: "TITLE_VALIDITY_UNKNOWN",
};

/** What the assessment of every title needs. */
interface Surroundings {
  readonly facts: Pick<StandingFacts, "validOn" | "knownAt">;
  readonly rule: MeasureRule;
  readonly schemes: readonly SchemeRule[];
  readonly extraTest: TitleExtraTest | undefined;
}

/**
 * A title that the jurisdiction recognises is in force and passes the department's own test.
 *
 * @see deciding.md conditions 4 and 5
 */
export function leaderTitle(
  facts: Pick<StandingFacts, "validOn" | "knownAt" | "titles">,
  rule: MeasureRule,
  schemes: readonly SchemeRule[],
  extraTest?: TitleExtraTest,
): Condition {
  if (facts.titles.length === 0) return condition(false, "TITLE_NOT_FOUND", rule.citation);
  const assessed = facts.titles.map((title) => assess(title, { facts, rule, schemes, extraTest }));
  const passing = assessed.filter((each) => each.truth === true);
  if (passing.length > 0) return { truth: true, grounds: passing.flatMap((each) => each.tests) };
  const unknown = assessed.find((each) => each.truth === null)?.tests.find((test) => test.truth === null);
  if (unknown !== undefined) return { truth: null, grounds: [unknown] };
  return failing(assessed, facts.validOn);
}

function assess(title: TitleFact, surroundings: Surroundings): AssessedTitle {
  const { extraTest } = surroundings;
  const own = issuerAndState(title, surroundings);
  const tests = extraTest === undefined ? [own] : [own, extraTest(title)];
  return { title, tests, truth: kleeneAnd(tests.map((test) => test.truth)) };
}

function issuerAndState(title: TitleFact, { facts, rule, schemes }: Surroundings): TitleTest {
  const evidence = [title.evidence];
  if (!rule.recognisedSchemes.includes(title.scheme)) {
    return {
      truth: false,
      reason: "TITLE_ISSUER_NOT_RECOGNISED",
      citation: rule.issuerCitation ?? rule.citation,
      evidence,
    };
  }
  const reason = REASON_OF_STATE[title.state];
  const scheme = versionAt(
    schemes.filter((each) => each.scheme === title.scheme),
    facts,
  );
  const citation = scheme?.stateCitations[reason] ?? rule.citation;
  return { truth: truthOfState(title.state), reason, citation, evidence };
}

function truthOfState(state: TitleState): Truth {
  if (state === "IN_FORCE") return true;
  return state === "VALIDITY_UNKNOWN" ? null : false;
}

/** A title that fails by its category alone says little about the lot, so the near ones give the reasons. */
function failing(assessed: readonly AssessedTitle[], validOn: string): Condition {
  const near = assessed.filter((each) => !failsByCategory(each));
  if (near.length === 0) {
    const tests = assessed.flatMap((each) => each.tests.filter(isCategoryFailure));
    return { truth: false, grounds: tests };
  }
  const first = firstPossibleDay(near, validOn);
  return {
    truth: false,
    grounds: near.flatMap((each) => each.tests.filter((test) => test.truth === false)),
    ...(first === null ? {} : { notBefore: first }),
  };
}

function failsByCategory(each: AssessedTitle): boolean {
  return each.tests.some(isCategoryFailure);
}

function isCategoryFailure(test: TitleTest): boolean {
  return test.reason === "CATEGORY_NOT_COVERED";
}

const WAITING: readonly ReasonCode[] = ["TITLE_IN_PUBLICITY", "TITLE_UNDER_OBJECTION", "TITLE_AWAITING_PUBLICATION"];

/**
 * The first day on which one of the titles that wait could be in force: publication is possible from the day after the
 * last day of publicity (SIL-12).
 *
 * @returns null when none waits, or when one of them could be published any day
 */
function firstPossibleDay(near: readonly AssessedTitle[], validOn: string): string | null {
  const waiting = near.filter((each) => each.tests.some((test) => WAITING.includes(test.reason)));
  const lastDays = waiting.flatMap(({ title }) => title.publicityLastDay ?? []).sort();
  const [soonest] = lastDays;
  if (soonest === undefined || lastDays.length < waiting.length || soonest < validOn) return null;
  return addDays(parseCivilDate(soonest), 1);
}
