import type { FormattedExecutionResult } from "graphql";

/** A question to the gateway. */
export type Ask = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<FormattedExecutionResult>;

export interface Step {
  readonly when: string;
  readonly statement?: string;
  readonly ask?: {
    readonly field: string;
    readonly jurisdiction?: string;
    readonly title?: string;
    readonly uscc: string;
    readonly validOn: string;
    readonly knownAt?: string;
    readonly lot?: object;
  };
  readonly workingDays?: { readonly postedOn: string; readonly days: number; readonly knownAt: string };
  readonly tieBreak?: {
    readonly bids: readonly { bidder: string; preference: string; values: Readonly<Record<string, string>> }[];
    readonly criteria: readonly object[];
  };
  readonly expect?: object;
}

export interface Scenario {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly Step[];
}

/** Reads the scenarios file. */
export function scenariosOf(text: string): Scenario[] {
  return JSON.parse(text);
}

/** Asks what a step asks and returns it in the words of its expectation. */
export async function askStep(step: Step, ask: Ask): Promise<unknown> {
  if (step.ask?.field === "titles") return askState(step.ask, ask);
  if (step.ask !== undefined) return askAnswer(step.ask, ask);
  if (step.workingDays !== undefined) return askLastDay(step.workingDays, ask);
  if (step.tieBreak !== undefined) return askTieBreak(step.tieBreak, ask);
  throw new Error(`A step that asks something was expected; "${step.when}" came.`);
}

type Asked = NonNullable<Step["ask"]>;

async function askState({ uscc, validOn, knownAt, title }: Asked, ask: Ask): Promise<unknown> {
  const { standing } = await dataOf<{ standing: { titles: { state: string; title: { number: string } }[] } }>(
    ask(
      `query ($uscc: USCC!, $validOn: Date, $knownAt: DateTime) {
        standing(uscc: $uscc, validOn: $validOn, knownAt: $knownAt) { titles { state title { number } } }
      }`,
      { uscc, validOn, knownAt },
    ),
  );
  return { state: standing.titles.find((each) => each.title.number === title)?.state };
}

interface AnswerData {
  readonly determination: string;
  readonly reasons: readonly { readonly code: string }[];
  readonly citations: readonly { readonly document: string; readonly clause: string }[];
}

async function askAnswer({ field, uscc, validOn, knownAt, jurisdiction, lot }: Asked, ask: Ask): Promise<unknown> {
  const withLot = field === "procurementPreference";
  const { standing } = await dataOf<{ standing: { answer: AnswerData } }>(
    ask(
      `query ($uscc: USCC!, $validOn: Date, $knownAt: DateTime, $jurisdiction: ID!${withLot ? ", $lot: LotInput" : ""}) {
        standing(uscc: $uscc, validOn: $validOn, knownAt: $knownAt) {
          answer: ${field}(jurisdiction: $jurisdiction${withLot ? ", lot: $lot" : ""}) {
            determination reasons { code } citations { document clause }
          }
        }
      }`,
      { uscc, validOn, knownAt, jurisdiction, ...(withLot ? { lot } : {}) },
    ),
  );
  const { determination, reasons, citations } = standing.answer;
  return {
    determination,
    reasons: reasons.map((reason) => reason.code),
    citations: citations.map((citation) => `${citation.document} ${citation.clause}`),
  };
}

async function askLastDay({ postedOn, days, knownAt }: NonNullable<Step["workingDays"]>, ask: Ask): Promise<unknown> {
  const { lastDay } = await dataOf<{ lastDay: string }>(
    ask(
      `query ($postedOn: Date!, $days: Int!, $knownAt: DateTime) {
        lastDay: publicityLastDay(postedOn: $postedOn, workingDays: $days, knownAt: $knownAt)
      }`,
      { postedOn, days, knownAt },
    ),
  );
  return { lastDay };
}

async function askTieBreak({ bids, criteria }: NonNullable<Step["tieBreak"]>, ask: Ask): Promise<unknown> {
  const asInput = bids.map((bid) => ({
    ...bid,
    values: Object.entries(bid.values).map(([criterion, value]) => ({ criterion, value })),
  }));
  const { tieBreak } = await dataOf<{ tieBreak: { effect: string; first: string[] } }>(
    ask(
      `query ($bids: [BidInput!]!, $criteria: [CriterionInput!]!) {
        tieBreak: procurementTieBreak(bids: $bids, criteria: $criteria) { effect first }
      }`,
      { bids: asInput, criteria },
    ),
  );
  return tieBreak;
}

async function dataOf<Data>(asked: Promise<FormattedExecutionResult>): Promise<Data> {
  const { data, errors } = await asked;
  if (errors !== undefined) throw new Error(`No errors were expected: ${JSON.stringify(errors)}`);
  return data as Data;
}
