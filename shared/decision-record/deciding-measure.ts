import type { Viewer } from "../access/viewer.ts";
import type { CivilDate } from "../values/civil-date.ts";
import type { Answer } from "../values/decision/decide.ts";
import type { DivisionCode } from "../values/division.ts";
import type { Instant } from "../values/instant.ts";
import type { Measure } from "../values/policy.ts";
import type { Uscc } from "../values/uscc.ts";
import type { DecidedQuestion, OwnParts, RuleReference } from "./decision-statement.ts";

/** A question as it is decided, by a query and by a decision alike. */
export interface MeasureQuestion<Own extends OwnParts> {
  readonly uscc: Uscc;
  readonly jurisdiction: DivisionCode;
  readonly validOn: CivilDate;
  readonly knownAt: Instant;
  readonly own: Own;
}

/** An answer with the rule rows by which it was found. */
export interface Decided {
  readonly answer: Answer;
  readonly rules: readonly RuleReference[];
}

/** What a deciding department brings to the record: its name, its measure, and the code that also answers queries. */
export interface DecidingMeasure<Own extends OwnParts> {
  /** As in `schema/`: `credit`. */
  readonly department: string;
  readonly measure: Measure;
  /** Names of the measure's own parts of a question. */
  readonly ownParts: readonly (keyof Own & string)[];
  /** Decides questions by one read of the copy; an answer for each, in order. */
  decideAll(viewer: Viewer, questions: readonly MeasureQuestion<Own>[]): Promise<readonly Decided[]>;
}

/** The question of a stored decision, to be asked again as known at another instant. */
export function questionAgain<Own extends OwnParts>(
  measure: DecidingMeasure<Own>,
  question: DecidedQuestion,
  knownAt: Instant,
): MeasureQuestion<Own> {
  return {
    // A stored statement was made from parsed values.
    uscc: question.uscc as Uscc,
    jurisdiction: question.jurisdiction as DivisionCode,
    validOn: question.validOn as CivilDate,
    knownAt,
    own: ownPartsOf(measure, question),
  };
}

/** The measure's own parts of a question, and nothing else. */
export function ownPartsOf<Own extends OwnParts>(measure: DecidingMeasure<Own>, question: OwnParts): Own {
  return Object.fromEntries(measure.ownParts.map((part) => [part, question[part]])) as Own;
}
