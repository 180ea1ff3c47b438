import type { StoredDecision } from "../decision-record/stored-decision.ts";
import type { AccessNotes } from "./recorded-execution.ts";

interface Decisions {
  find(...asked: never[]): Promise<StoredDecision | null>;
  findAll(...asked: never[]): Promise<readonly StoredDecision[]>;
  page(...asked: never[]): Promise<{ readonly decisions: readonly StoredDecision[] }>;
}

/** The same decisions; whom those are about that a request finds is told to the access log. */
export function notedDecisions<Record extends Decisions>(decisions: Record, access: AccessNotes): Record {
  const note = ({ statement }: StoredDecision) => access.about(statement.question.uscc);
  const find: Decisions["find"] = async (...asked) => {
    const found = await decisions.find(...asked);
    if (found !== null) note(found);
    return found;
  };
  const findAll: Decisions["findAll"] = async (...asked) => {
    const found = await decisions.findAll(...asked);
    found.forEach(note);
    return found;
  };
  const page: Decisions["page"] = async (...asked) => {
    const found = await decisions.page(...asked);
    found.decisions.forEach(note);
    return found;
  };
  return { ...decisions, find, findAll, page };
}
