import type { SignedInViewer } from "../../shared/access/viewer.ts";
import {
  type CheckQuestion,
  type GivenQuestion,
  QUESTION_FIELDS,
  QUESTIONS,
  QuestionRefused,
  readQuestion,
  USUAL_PURPOSES,
} from "../../shared/bulk/check-question.ts";
import { RefusedRequest } from "../../shared/server/refused-request.ts";
import type { CivilDate } from "../../shared/values/civil-date.ts";

/** What a request asks about the file that it brings. */
export interface CheckRequest {
  readonly question: CheckQuestion;
  /** As messages call the file. */
  readonly name: string;
  /** Only the file is checked; nobody is asked. */
  readonly dryRun: boolean;
}

const NAMES: ReadonlySet<string> = new Set([...QUESTION_FIELDS, "name", "dryRun"]);

/**
 * Reads the parameters of an address.
 *
 * @param url path and query
 * @param statesPurpose whether the caller has said for what it asks already
 * @throws {RefusedRequest} naming the parameter that cannot be used
 */
export function readCheckRequest(
  url: string,
  viewer: SignedInViewer,
  statesPurpose: boolean,
  today: CivilDate,
): CheckRequest {
  const given = parametersIn(url);
  const dryRun = given.get("dryRun") ?? "false";
  if (dryRun !== "true" && dryRun !== "false") throw refused("dryRun", "true or false", "true 或 false");
  const fields = Object.fromEntries(QUESTION_FIELDS.map((field) => [field, given.get(field)])) as GivenQuestion;
  const purpose = fields.purpose ?? purposeOf(viewer, statesPurpose, fields.question);
  const legalBasis = fields.legalBasis ?? (dryRun === "true" ? "dry run" : undefined);
  try {
    const question = readQuestion({ ...fields, purpose, legalBasis }, today);
    return { question, name: (given.get("name") ?? "file").slice(0, 200), dryRun: dryRun === "true" };
  } catch (error) {
    if (!(error instanceof QuestionRefused)) throw error;
    throw new RefusedRequest(400, "BAD_USER_INPUT", error.english, {
      messageZh: error.chinese,
      extensions: { parameter: error.field },
    });
  }
}

function parametersIn(url: string): ReadonlyMap<string, string> {
  const start = url.indexOf("?");
  const found = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(start === -1 ? "" : url.slice(start + 1))) {
    if (!NAMES.has(name)) throw refused(name.slice(0, 40), "a parameter of this address", "此地址的参数");
    if (found.has(name)) throw refused(name, "given once", "只出现一次");
    found.set(name, value);
  }
  return found;
}

/** What the caller says first; then what belongs to the question; then the caller's usual one. */
function purposeOf(viewer: SignedInViewer, states: boolean, question: string | undefined): string | undefined {
  const asked = QUESTIONS.find((each) => each === question);
  const usual = [...viewer.purposes].find((each) => asked !== undefined && each === USUAL_PURPOSES[asked]);
  return (states ? undefined : usual) ?? viewer.purpose ?? undefined;
}

function refused(parameter: string, expected: string, expectedZh: string): RefusedRequest {
  return new RefusedRequest(
    400,
    "BAD_USER_INPUT",
    `The parameter ${JSON.stringify(parameter)} should be ${expected}.`,
    {
      messageZh: `参数 ${JSON.stringify(parameter)} 应为${expectedZh}。`,
      extensions: { parameter },
    },
  );
}
