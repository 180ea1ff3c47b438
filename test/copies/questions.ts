import type { OpenHub } from "../harness/open-hub.ts";

/** What all four departments say about one enterprise, as the copies' tests compare it. */
export interface Said {
  readonly registerKnownAt: string;
  readonly titles: readonly { state: string }[];
  readonly credit: Answer;
  readonly award: Answer;
  readonly procurement: Answer;
  readonly silent: Answer;
}

export interface Answer {
  readonly determination: string;
  readonly knownAt: string;
  readonly reasons: readonly { code: string }[];
  readonly citations: readonly { clause: string }[];
}

const ANSWER = `{
  determination knownAt validOn notBefore reasons { code } citations { document clause basis }
  evidence { kind id subject validFrom validTo knownFrom }
}`;

const QUESTION = `query ($uscc: USCC!, $validOn: Date!, $knownAt: DateTime) {
  standing(uscc: $uscc, validOn: $validOn, knownAt: $knownAt) {
    registerKnownAt titles { state title { number lastDay } }
    credit: creditSupport(jurisdiction: "120000") ${ANSWER}
    award: awardAdoption(jurisdiction: "120000") ${ANSWER}
    procurement: procurementPreference(jurisdiction: "120000") ${ANSWER}
    silent: procurementPreference(jurisdiction: "530000") ${ANSWER}
  }
}`;

/** Asks all four departments about an enterprise. */
export async function askAll(hub: OpenHub, uscc: string, validOn: string, knownAt?: string): Promise<Said> {
  const { data, errors } = await hub.ask(QUESTION, { uscc, validOn, knownAt });
  if (errors !== undefined) throw new Error(`No errors were expected: ${JSON.stringify(errors)}`);
  return (data as { standing: Said }).standing;
}

/** Codes of an answer's reasons. */
export function codesOf(answer: Answer): string[] {
  return answer.reasons.map((reason) => reason.code);
}
