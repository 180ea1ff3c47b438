import DataLoader from "dataloader";
import type { Question, Reading } from "./standing-reader.ts";

/** A reading with the rules that stood when it was read. */
export interface RuledReading<Rules, Extra> extends Reading<Extra> {
  readonly rules: Rules;
}

/** One read for many questions. */
export type ReadStandings<Rules, Extra> = (
  questions: readonly Question[],
) => Promise<{ rules: Rules; readings: Reading<Extra>[] }>;

/** Joins all questions of one request into one statement, whatever fields and jurisdictions are asked. */
export function createStandingLoader<Rules, Extra>(
  read: ReadStandings<Rules, Extra>,
): DataLoader<Question, RuledReading<Rules, Extra>, string> {
  return new DataLoader(
    async (questions: readonly Question[]) => {
      const { rules, readings } = await read(questions);
      return readings.map((reading) => ({ ...reading, rules }));
    },
    { cacheKeyFn: ({ uscc, validOn, knownAt }) => `${uscc} ${validOn} ${knownAt}` },
  );
}
