import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** What is answered to one question about the enterprises of the demonstration, by the names of these. */
export type Answers = ReadonlyMap<string, ReadonlyMap<string, string>>;

const FILE = new URL("standing-answers/demonstration.txt", import.meta.url);
const HEADER = `# Every answer about the demonstration register: question, answer, whose. Written by \`npm run answers\`.
# A change of policies/ that flips one of them shows here as a change of this file, or the tests fail.
`;

/** The table as it is committed. */
export function committedAnswers(): Answers {
  const text = existsSync(FILE) ? readFileSync(FILE, "utf8") : "";
  const answers = new Map<string, Map<string, string>>();
  let question = "";
  for (const line of text.split("\n").filter((each) => each !== "" && !each.startsWith("#"))) {
    if (!line.startsWith(" ")) {
      question = line;
      answers.set(question, new Map());
      continue;
    }
    const [answer = "", names = ""] = line.trim().split(" | ");
    for (const name of names.split(", ")) answers.get(question)?.set(name, answer);
  }
  return answers;
}

/** Writes the table anew. */
export function commitAnswers(answers: Answers): void {
  writeFileSync(FILE, HEADER + tableOf(answers));
}

/** Answers that are others than in the table, one line each, as `hub what-if` tells flips. */
export function unannounced(committed: Answers, now: Answers): string[] {
  const questions = [...new Set([...committed.keys(), ...now.keys()])].sort();
  return questions.flatMap((question) => {
    const [old, young] = [committed.get(question), now.get(question)];
    const names = [...new Set([...(old?.keys() ?? []), ...(young?.keys() ?? [])])].sort();
    return names.flatMap((name) => {
      const [before = "not in the table", after = "not asked any more"] = [old?.get(name), young?.get(name)];
      return before === after ? [] : [`${name}  ${question}: ${before} → ${after}`];
    });
  });
}

function tableOf(answers: Answers): string {
  const blocks = [...answers]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([question, told]) => {
      const byAnswer = new Map<string, string[]>();
      for (const [name, answer] of told) byAnswer.set(answer, [...(byAnswer.get(answer) ?? []), name]);
      const lines = [...byAnswer]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([answer, names]) => `  ${answer} | ${names.sort().join(", ")}`);
      return [question, ...lines].join("\n");
    });
  return `${blocks.join("\n\n")}\n`;
}
