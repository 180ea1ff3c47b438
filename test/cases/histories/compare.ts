import { isDeepStrictEqual } from "node:util";
import type { HubDatabases } from "../../../hub/databases.ts";
import { answer, type Question } from "../oracle/answer.ts";
import { micros } from "../oracle/days.ts";
import type { Event } from "../oracle/events.ts";
import { registerStanding } from "../oracle/register.ts";
import { type AnswerGiven, OpenDepartments } from "./ask-departments.ts";
import type { RandomHistory } from "./random-history.ts";
import { type Round, randomRound, type Standing } from "./random-questions.ts";

/** What came of comparing answers with the oracle's. */
export interface Comparison {
  readonly answers: number;
  readonly standings: number;
  /** How often each reason was given. */
  readonly reasons: ReadonlyMap<string, number>;
  /** The first few differences, each with all that is needed to see it again. */
  readonly differences: readonly string[];
}

/** Asks rounds of random questions and compares every answer with the oracle's. */
export async function compareWithOracle(
  databases: HubDatabases,
  history: RandomHistory,
  { seed, rounds, standings }: { readonly seed: number; readonly rounds: number; readonly standings: number },
): Promise<Comparison> {
  const departments = new OpenDepartments(databases);
  const differences: string[] = [];
  const reasons = new Map<string, number>();
  try {
    for (let round = 0; round < rounds && differences.length < 3; round++) {
      const asked = randomRound(history, seed, round, standings);
      const given = await departments.answers(asked);
      for (const code of given.flat().flatMap((each) => each.reasons)) {
        reasons.set(code.code, (reasons.get(code.code) ?? 0) + 1);
      }
      differences.push(...answerDifferences(history, asked, given));
      differences.push(...registerDifferences(history, asked, await departments.register(asked.standings)));
    }
  } finally {
    await departments.close();
  }
  const asked = rounds * standings;
  return { answers: asked * randomRound(history, seed, 0, 0).asks.length, standings: asked, reasons, differences };
}

function answerDifferences(history: RandomHistory, { standings, asks }: Round, given: AnswerGiven[][]): string[] {
  return standings.flatMap((standing, row) =>
    asks.flatMap((ask, column) => {
      const question: Question = { ...standing, ...ask };
      const { validOn, knownAt } = question;
      const expected = { ...answer(history.record, question), validOn, knownAt, evidenceKnownByThen: true };
      const came = given[row]?.[column];
      return difference(history, question, expected, came === undefined ? undefined : asOracle(came));
    }),
  );
}

function registerDifferences(history: RandomHistory, { standings }: Round, given: readonly object[]): string[] {
  return standings.flatMap((standing, row) =>
    difference(history, standing, registerStanding(history.record, standing), plain(given[row])),
  );
}

/** An answer in the oracle's words. */
function asOracle({ determination, reasons, citations, evidence, notBefore, validOn, knownAt }: AnswerGiven) {
  return {
    determination,
    reasons: reasons.map((reason) => reason.code),
    citations: citations.map(({ document, clause }) => `${document} ${clause}`),
    notBefore,
    validOn,
    knownAt,
    // Nothing that was recorded later may have played a part.
    evidenceKnownByThen: evidence.every((row) => micros(row.knownFrom) <= micros(knownAt)),
  };
}

function difference(history: RandomHistory, question: Standing, expected: object, came: unknown): string[] {
  if (isDeepStrictEqual(expected, came)) return [];
  const events = history.events
    .filter((event) => isAbout(history, event, question.uscc))
    .map((event) => JSON.stringify(event));
  const parts = { question, expected, came };
  return [[...Object.entries(parts).map(([name, part]) => `${name} ${JSON.stringify(part)}`), ...events].join("\n")];
}

function isAbout({ record }: RandomHistory, event: Event, uscc: string): boolean {
  if (event.event === "CATALOGUE_MAPPED")
    return record.titlesOf(uscc).some((title) => title.category === event.category);
  return "title" in event ? record.titles.get(event.title)?.uscc === uscc : event.uscc === uscc;
}

/** GraphQL's results have no prototype. */
function plain(result: object | undefined): unknown {
  return result === undefined ? undefined : JSON.parse(JSON.stringify(result));
}
