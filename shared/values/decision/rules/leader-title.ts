import { addDays, parseCivilDate } from "../../civil-date.ts";
import type { MeasureRule, SchemeRule } from "../../policy.ts";
import { type Condition, condition, type Ground, type Truth } from "../condition.ts";
import { kleeneAnd } from "../determine.ts";
import type { TitleFact, TitleState } from "../facts.ts";
import type { ReasonCode } from "../reason-code.ts";

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

/**
 * A title that the jurisdiction recognises is in force and passes the department's own test.
 *
 * @see deciding.md conditions 4 and 5
 */
export function leaderTitle(
  titles: readonly TitleFact[],
  rule: MeasureRule,
  schemes: readonly SchemeRule[],
  extraTest?: TitleExtraTest,
): Condition {
  if (titles.length === 0) return condition(false, "TITLE_NOT_FOUND", rule.citation);
  const assessed = titles.map((title) => assess(title, rule, schemes, extraTest));
  const passing = assessed.filter((each) => each.truth === true);
  if (passing.length > 0) return { truth: true, grounds: passing.flatMap((each) => each.tests) };
  const unknown = assessed.find((each) => each.truth === null)?.tests.find((test) => test.truth === null);
  if (unknown !== undefined) return { truth: null, grounds: [unknown] };
  return failing(assessed);
}

function assess(
  title: TitleFact,
  rule: MeasureRule,
  schemes: readonly SchemeRule[],
  extraTest: TitleExtraTest | undefined,
): AssessedTitle {
  const own = issuerAndState(title, rule, schemes);
  const tests = extraTest === undefined ? [own] : [own, extraTest(title)];
  return { title, tests, truth: kleeneAnd(tests.map((test) => test.truth)) };
}

function issuerAndState(title: TitleFact, rule: MeasureRule, schemes: readonly SchemeRule[]): TitleTest {
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
  const scheme = schemes.find((each) => each.scheme === title.scheme);
  const citation = scheme?.stateCitations[reason] ?? rule.citation;
  return { truth: truthOfState(title.state), reason, citation, evidence };
}

function truthOfState(state: TitleState): Truth {
  if (state === "IN_FORCE") return true;
  return state === "VALIDITY_UNKNOWN" ? null : false;
}

/** A title that fails by its category alone says little about the lot, so the near ones give the reasons. */
function failing(assessed: readonly AssessedTitle[]): Condition {
  const near = assessed.filter((each) => !failsByCategory(each));
  if (near.length === 0) {
    const tests = assessed.flatMap((each) => each.tests.filter(isCategoryFailure));
    return { truth: false, grounds: tests };
  }
  const days = near.flatMap((each) => firstPossibleDay(each.title, each.tests));
  const first = days.sort()[0];
  return {
    truth: false,
    grounds: near.flatMap((each) => each.tests.filter((test) => test.truth === false)),
    ...(first === undefined ? {} : { notBefore: first }),
  };
}

function failsByCategory(each: AssessedTitle): boolean {
  return each.tests.some(isCategoryFailure);
}

function isCategoryFailure(test: TitleTest): boolean {
  return test.reason === "CATEGORY_NOT_COVERED";
}

/** Publication is possible from the day after the last day of publicity (SIL-12). */
function firstPossibleDay(title: TitleFact, tests: readonly TitleTest[]): string[] {
  const waiting = tests.some((test) => test.reason === "TITLE_IN_PUBLICITY" || test.reason === "TITLE_UNDER_OBJECTION");
  return waiting && title.publicityLastDay !== null ? [addDays(parseCivilDate(title.publicityLastDay), 1)] : [];
}
