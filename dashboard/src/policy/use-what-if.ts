import { useCallback, useRef, useState } from "react";
import { useClient } from "urql";
import {
  PolicyWhatIfAwardDocument,
  PolicyWhatIfCreditDocument,
  type PolicyWhatIfCreditQuery,
  type PolicyWhatIfCreditQueryVariables,
  PolicyWhatIfProcurementDocument,
} from "../../generated/policy.ts";
import { useLanguage } from "../kit/language.tsx";
import { type Problem, problemsOf } from "../kit/problem.ts";

/** A department whose answers are tried. */
export type TriedDepartment = "credit" | "procurement" | "award";

const OPERATIONS = {
  credit: PolicyWhatIfCreditDocument,
  procurement: PolicyWhatIfProcurementDocument,
  award: PolicyWhatIfAwardDocument,
};

/** A part of what a changed policy would do. */
export type Trial = NonNullable<PolicyWhatIfCreditQuery["whatIf"]>;

/** An answer that would be another. */
export type Flip = NonNullable<NonNullable<Trial["flips"]>>["edges"][number]["node"];

/** How many enterprises flip in one way. */
export type FlipCount = NonNullable<Trial["counts"]>["rows"][number];

/** What is to be tried. */
export type TriedInput = PolicyWhatIfCreditQueryVariables["input"];

/** What came of a trial so far. */
export interface Outcome {
  readonly running: boolean;
  readonly problems: readonly Problem[];
  /** Its first part: errors, rules, questions; null before. */
  readonly trial: Trial | null;
  readonly examined: number;
  readonly counts: readonly FlipCount[];
  readonly flips: readonly Flip[];
}

const NOTHING: Outcome = { running: false, problems: [], trial: null, examined: 0, counts: [], flips: [] };

/** Tries a changed policy, part by part until every enterprise was looked at, all parts as known at one instant. */
export function useWhatIf(): {
  readonly outcome: Outcome;
  readonly run: (by: TriedDepartment, input: TriedInput) => void;
} {
  const client = useClient();
  const { language } = useLanguage();
  const [outcome, setOutcome] = useState<Outcome>(NOTHING);
  const turn = useRef(0);
  const run = useCallback(
    async (by: TriedDepartment, input: TriedInput) => {
      turn.current += 1;
      const own = turn.current;
      let state: Outcome = { ...NOTHING, running: true };
      let places: Places = { flips: BEGINNING, counts: BEGINNING };
      let given = input;
      setOutcome(state);
      while (state.running) {
        const variables = { input: given, language, ...asVariables(places) };
        const { data, error } = await client.query(OPERATIONS[by], variables).toPromise();
        // Whoever began another trial looks at that one.
        if (turn.current !== own) return;
        const part = data?.whatIf ?? null;
        if (part === null) {
          setOutcome({ ...state, running: false, problems: problemsOf(error, language) });
          return;
        }
        places = { flips: nextOf(part.flips), counts: nextOf(part.counts) };
        state = added(state, part, places.flips !== null || places.counts !== null);
        setOutcome(state);
        given = { ...given, knownAt: part.knownAt };
      }
    },
    [client, language],
  );
  return { outcome, run: (by, input) => void run(by, input) };
}

/** Where both lists go on; null for one that is whole. */
interface Places {
  readonly flips: Place | null;
  readonly counts: Place | null;
}

interface Place {
  readonly after: string | null;
}

const BEGINNING: Place = { after: null };

function asVariables({ flips, counts }: Places) {
  return {
    withFlips: flips !== null,
    flipsAfter: flips === null ? null : flips.after,
    withCounts: counts !== null,
    countsAfter: counts === null ? null : counts.after,
  };
}

/** Nothing goes on from a list that was not asked, or is not there. */
function nextOf(
  list: { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } } | null | undefined,
): Place | null {
  return list?.pageInfo.hasNextPage === true ? { after: list.pageInfo.endCursor } : null;
}

function added(state: Outcome, part: Trial, running: boolean): Outcome {
  const { counts, flips } = part;
  return {
    running,
    problems: [],
    trial: state.trial ?? part,
    examined: counts ? state.examined + counts.examined : state.examined,
    counts: counts ? summed([...state.counts, ...counts.rows]) : state.counts,
    flips: flips ? [...state.flips, ...flips.edges.map(({ node }) => node)] : state.flips,
  };
}

/** Counts of parts are added up, by question and direction. */
function summed(counts: readonly FlipCount[]): readonly FlipCount[] {
  const sums = new Map<string, FlipCount>();
  for (const count of counts) {
    const key = JSON.stringify([count.question, count.before, count.after]);
    const before = sums.get(key);
    sums.set(key, before === undefined ? count : { ...count, enterprises: before.enterprises + count.enterprises });
  }
  return [...sums.values()];
}
