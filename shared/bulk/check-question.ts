import { OperatorError } from "../server/operator-error.ts";
import { type CatalogueCode, parseCatalogueCode } from "../values/catalogue-code.ts";
import { type CivilDate, parseCivilDate } from "../values/civil-date.ts";
import { type DivisionCode, parseDivisionCode } from "../values/division.ts";
import { InvalidValue, quoted } from "../values/invalid-value.ts";

/** What may be asked about a whole file. */
export const QUESTIONS = ["credit", "procurement", "award"] as const;

export type Question = (typeof QUESTIONS)[number];

/** What is asked about every line of a file. */
export interface CheckQuestion {
  readonly question: Question;
  readonly jurisdiction: DivisionCode;
  readonly validOn: CivilDate;
  /** For lines that name no lot of their own. */
  readonly catalogueCode: CatalogueCode | null;
  readonly catalogueEdition: string | null;
  /** For lines that name no award of their own. */
  readonly award: string | null;
  readonly purpose: string;
  readonly legalBasis: string;
  /** Text of the asker's own: another round decides the same file again, as known by then. */
  readonly round: string | null;
}

/** A question as somebody writes it; what is left out is undefined. */
export type GivenQuestion = Readonly<Record<QuestionField, string | undefined>>;

/** The parts of a question that somebody may write. */
export const QUESTION_FIELDS = [
  "question",
  "jurisdiction",
  "validOn",
  "lot",
  "edition",
  "award",
  "purpose",
  "legalBasis",
  "round",
] as const;

export type QuestionField = (typeof QUESTION_FIELDS)[number];

/** A question that means nothing. */
export class QuestionRefused extends OperatorError {
  constructor(
    readonly field: QuestionField,
    english: string,
    chinese: string,
  ) {
    super(english, chinese, 2);
    this.name = "QuestionRefused";
  }
}

/** The purpose that belongs to each question, for askers who hold it. */
export const USUAL_PURPOSES: Readonly<Record<Question, string>> = {
  credit: "credit-review",
  procurement: "procurement-evaluation",
  award: "award-evaluation",
};

const LONGEST_LEGAL_BASIS = 2_000;
const LONGEST_WORD = 100;

/**
 * Reads what somebody asks about a file.
 *
 * @param today the day asked about when none is given
 * @throws {QuestionRefused} naming the part that cannot be used, what was expected and what came
 */
export function readQuestion(given: GivenQuestion, today: CivilDate): CheckQuestion {
  const question = QUESTIONS.find((each) => each === given.question);
  if (question === undefined) throw refused("question", given.question, "credit, procurement or award", QUESTIONS_ZH);
  refuseForeign(question, given);
  return {
    question,
    jurisdiction: value("jurisdiction", given.jurisdiction ?? "", parseDivisionCode),
    validOn: given.validOn === undefined ? today : value("validOn", given.validOn, parseCivilDate),
    catalogueCode: given.lot === undefined ? null : value("lot", given.lot, parseCatalogueCode),
    catalogueEdition: word("edition", given.edition),
    award: word("award", given.award),
    purpose: word("purpose", given.purpose) ?? refuse("purpose", "", "a purpose that the token names", "令牌所载目的"),
    legalBasis: legalBasisOf(given.legalBasis),
    round: word("round", given.round),
  };
}

const QUESTIONS_ZH = "credit（信贷）、procurement（采购）或 award（奖项）";

/** A part that belongs to another question would change nothing, and its asker would not see it. */
function refuseForeign(question: Question, given: GivenQuestion): void {
  const parts = [
    ["lot", "procurement"],
    ["edition", "procurement"],
    ["award", "award"],
  ] as const;
  for (const [field, owner] of parts) {
    if (given[field] === undefined || question === owner) continue;
    throw new QuestionRefused(
      field,
      `${field} belongs to the question ${owner}; this one is ${question}.`,
      `${field} 属于 ${owner} 问题；本次为 ${question}。`,
    );
  }
}

function value<T>(field: QuestionField, text: string, parse: (text: string) => T): T {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof InvalidValue)) throw error;
    throw new QuestionRefused(field, `${field}: ${error.message}`, `${field}：${error.messageZh}`);
  }
}

function word(field: QuestionField, text: string | undefined): string | null {
  if (text === undefined) return null;
  if (isVisible(text, LONGEST_WORD)) return text;
  return refuse(field, text, `1 to ${LONGEST_WORD} visible characters`, `1 至 ${LONGEST_WORD} 个可见字符`);
}

function legalBasisOf(text: string | undefined): string {
  if (text !== undefined && isVisible(text, LONGEST_LEGAL_BASIS)) return text;
  return refuse(
    "legalBasis",
    text ?? "",
    `the legal basis on which it is asked, at most ${LONGEST_LEGAL_BASIS} visible characters`,
    `所依据的法律，至多 ${LONGEST_LEGAL_BASIS} 个可见字符`,
  );
}

function isVisible(text: string, longest: number): boolean {
  const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}\p{Noncharacter_Code_Point}]/u;
  return text.trim() !== "" && text.length <= longest && !unseen.test(text);
}

function refuse(field: QuestionField, came: string, expected: string, expectedZh: string): never {
  throw refused(field, came, expected, expectedZh);
}

function refused(field: QuestionField, came: string | undefined, expected: string, expectedZh: string) {
  const shown = quoted(came ?? "");
  return new QuestionRefused(
    field,
    `${field} should be ${expected}; ${shown} came.`,
    `${field} 应为${expectedZh}；实为${shown}。`,
  );
}
