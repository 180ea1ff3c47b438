import { readFileSync } from "node:fs";
import { readHistory } from "../../hub/import/history/read-history.ts";
import type { AnswerInBrief } from "../../shared/what-if/flip.ts";
import { answerText } from "../../shared/what-if/flip-text.ts";
import { takeOver } from "../harness/history.ts";
import { createHubDatabases } from "../harness/hub-databases.ts";
import { openHub } from "../harness/open-hub.ts";
import { MEASURES } from "./demonstration-cases.ts";
import { BOOK } from "./product-rules.ts";
import { type Answers, commitAnswers, committedAnswers, unannounced } from "./standing-answers.ts";

/** Before two of the notices, between, with something of everything, and after most titles have ended. */
const DAYS = ["2020-08-24", "2025-10-08", "2026-05-20", "2027-01-01"];
// The awards by their names once: they differ by the notice and not by the day.
const DAY_OF_AWARDS = "2026-05-20";

const UPDATES = process.env.HUB_UPDATE_ANSWERS === "1";

const DEMONSTRATION = readFileSync(new URL("../../hub/demo/demonstration.jsonl", import.meta.url), "utf8");

const enterprises = readHistory("demonstration.jsonl", new TextEncoder().encode(DEMONSTRATION), "2026-06-01T00:00:00Z")
  .flatMap(({ event }) => (event.event === "ENTERPRISE_REGISTERED" ? [event] : []))
  .map(({ uscc, name }) => ({ uscc, name: name.replace("示例企业 ", "") }));

interface Question {
  readonly measure: string;
  readonly jurisdiction: string;
  readonly award: string | null;
}

const questions: Question[] = MEASURES.flatMap((measure) =>
  BOOK.measures
    .filter((rule) => rule.measure === measure)
    .flatMap(({ jurisdiction, awards }) =>
      [null, ...(awards ?? []).map(({ id }) => id)].map((award) => ({ measure, jurisdiction, award })),
    ),
);

describe("The answers about the demonstration register, by the policies as they stand,", () => {
  let now: Answers;

  beforeAll(async () => {
    const databases = await createHubDatabases();
    await takeOver(databases, DEMONSTRATION);
    // A busy machine makes a copy late, and that is no flip.
    const patient = { freshnessLimitMs: 3_600_000 };
    const hub = await openHub(databases, { ...patient });
    now = await askEverything((query, variables) => hub.ask(query, variables)).finally(() => hub.close());
    if (UPDATES) commitAnswers(now);
  }, 120_000);

  it("are those of the table: whoever changes a policy announces every flip by `npm run answers`", () => {
    const flips = unannounced(committedAnswers(), now);
    if (flips.length > 0) throw new Error(`${flips.length} answers flip unannounced:\n${flips.join("\n")}`);
  });

  it("are not all the same", () => {
    const told = [...now.values()].flatMap((each) => [...each.values()].map((answer) => answer.split(" ")[0]));
    expect(new Set(told)).toEqual(new Set(["ELIGIBLE", "NOT_ELIGIBLE", "UNDETERMINED"]));
    expect(told.length).toBe(now.size * new Set(enterprises.map(({ uscc }) => uscc)).size);
  });
});

describe("A flip that nobody announced", () => {
  it("is told with the enterprise, the question, and both answers with reasons and clauses", () => {
    const large = "NOT_ELIGIBLE (SIZE_CLASS_LARGE; beijing-2020 §4(3)13)";
    const yes = "ELIGIBLE (POLICY_PROVIDES SIZE_CLASS_LARGE TITLE_IN_FORCE; beijing-2020 §4(3)13)";
    const question = "2026-05-20 creditSupport 110000";
    const committed = committedAnswers();
    const flipped = new Map([
      ...committed,
      [question, new Map([...(committed.get(question) ?? []), ["北京 大型", yes]])],
    ]);
    expect(unannounced(committed, flipped)).toEqual([`北京 大型  ${question}: ${large} → ${yes}`]);
  });
});

async function askEverything(
  ask: (query: string, variables: Record<string, unknown>) => Promise<{ data?: unknown; errors?: unknown }>,
): Promise<Answers> {
  const nameOf = new Map<string, string>(enterprises.map(({ uscc, name }) => [uscc, name]));
  const answers = new Map<string, Map<string, string>>();
  for (const day of DAYS) {
    const asked = questions.filter(({ award }) => award === null || day === DAY_OF_AWARDS);
    const fields = asked.map(({ measure, jurisdiction, award }, index) => {
      const named = award === null ? "" : `, award: "${award}"`;
      return `q${index}: ${measure}(jurisdiction: "${jurisdiction}"${named}) { ...answer }`;
    });
    const query = `query ($usccs: [USCC!]!, $validOn: Date) { standings(usccs: $usccs, validOn: $validOn) { uscc ${fields.join(" ")} } }
      fragment answer on PolicyAnswer { determination reasons { code } citations { document clause } }`;
    const { data, errors } = await ask(query, { usccs: [...nameOf.keys()], validOn: day });
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    for (const { uscc, ...told } of (data as { standings: ({ uscc: string } & Record<string, unknown>)[] }).standings) {
      for (const [index, { measure, jurisdiction, award }] of asked.entries()) {
        const question = [day, measure, jurisdiction, ...(award === null ? [] : [award])].join(" ");
        const each = answers.get(question) ?? new Map<string, string>();
        answers.set(question, each.set(nameOf.get(uscc) ?? uscc, textOf(told[`q${index}`])));
      }
    }
  }
  return answers;
}

function textOf(told: unknown): string {
  const { reasons, ...answer } = told as Omit<AnswerInBrief, "reasons"> & {
    readonly reasons: readonly { readonly code: AnswerInBrief["reasons"][number] }[];
  };
  return answerText({ ...answer, reasons: reasons.map(({ code }) => code) });
}
