import type { AnswerInBrief, Flip } from "./flip.ts";
import type { RuleChange } from "./rule-change.ts";
import type { TriedQuestion } from "./tried-question.ts";

/** A flip as one line for people: whose, which question, from what to what, each with reasons and clauses. */
export function flipLine({ uscc, question, before, after }: Flip<AnswerInBrief>): string {
  const whose = uscc ?? "every enterprise without a title or ban 无称号亦无限制记录的企业";
  return `${whose}  ${questionText(question)}: ${answerText(before)} → ${answerText(after)}`;
}

/** `awardAdoption 110000 quality-award` */
export function questionText({ measure, jurisdiction, award, lot }: TriedQuestion): string {
  const lotText = lot === null ? [] : [lot.edition === null ? lot.code : `${lot.code} (${lot.edition})`];
  return [measure, jurisdiction, ...(award === null ? [] : [award]), ...lotText].join(" ");
}

/** A changed rule as one line for people. */
export function changeLine({ id, kind, fields }: RuleChange): string {
  const each = fields.map(({ name, before, after }) => `${name} ${brief(before)} → ${brief(after)}`);
  return `${id} ${CHANGES[kind]}: ${each.join("; ")}`;
}

const CHANGES: Readonly<Record<RuleChange["kind"], string>> = {
  ADDED: "added 新增",
  CHANGED: "changed 修改",
  ENDED: "ended 终止",
};

/** Columns of a file of flips. */
export const FLIP_COLUMNS = [
  "uscc",
  "measure",
  "jurisdiction",
  "award",
  "kind",
  "before",
  "after",
  "before_reasons",
  "after_reasons",
  "before_clauses",
  "after_clauses",
] as const;

/** A flip as the cells of such a file; the code is empty for every enterprise without a title or a ban. */
export function flipCells({ uscc, question, kind, before, after }: Flip<AnswerInBrief>): string[] {
  const { measure, jurisdiction, award } = question;
  return [
    ...[uscc ?? "", measure, jurisdiction, award ?? "", kind, before.determination, after.determination],
    ...[reasonsText(before), reasonsText(after), clausesText(before), clausesText(after)],
  ];
}

/** Reason codes, one blank between. */
export function reasonsText({ reasons }: Pick<AnswerInBrief, "reasons">): string {
  return reasons.join(" ");
}

/** `beijing-2020 §4(3)13; yunnan-2020-9 §5` */
export function clausesText({ citations }: Pick<AnswerInBrief, "citations">): string {
  return citations.map(({ document, clause }) => `${document} ${clause}`).join("; ");
}

/** `NOT_ELIGIBLE (SIZE_CLASS_LARGE; beijing-2020 §4(3)13)` */
export function answerText(answer: AnswerInBrief): string {
  const clauses = clausesText(answer);
  return `${answer.determination} (${reasonsText(answer)}${clauses === "" ? "" : `; ${clauses}`})`;
}

// A table of size classes is longer than a line that anybody reads.
const MOST_CHARACTERS = 200;

function brief(text: string | null): string {
  if (text === null) return "-";
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}
