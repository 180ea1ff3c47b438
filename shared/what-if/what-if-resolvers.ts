import type { AccessNotes } from "../access-log/recorded-execution.ts";
import { partSize } from "../server/list-part.ts";
import type { Language } from "../values/decision/messages.ts";
import type { StartedWhatIf } from "./create-what-if.ts";
import { type PartLimits, type PartOfFlips, type PlacedFlip, partOfCounts, partOfFlips } from "./parts-of-run.ts";
import type { TriedQuestion } from "./tried-question.ts";
import type { WhatIfRefusal } from "./what-if-refused.ts";

/** What the resolvers of a what-if need of a request. */
export interface WhatIfContext {
  readonly access: AccessNotes;
}

interface Part {
  readonly first: number;
  readonly after?: string | null | undefined;
}

// Half of what a caller waits for a department at most is left for reading the files and for the way back.
const LIMITS: PartLimits = { first: Infinity, budgetMs: 400, pageSize: 200 };

/** Resolvers of the types of `schema/shared/what-if.graphql`, the same in every deciding department. */
export const whatIfResolvers = {
  WhatIf: {
    errors: ({ refusals }: StartedWhatIf) => refusals,
    validOn: ({ run }: StartedWhatIf) => (run === null ? null : run.validOn),
    knownAt: ({ run }: StartedWhatIf) => (run === null ? null : run.knownAt),
    changes: ({ run }: StartedWhatIf) => (run === null ? [] : run.changes),
    questions: ({ run }: StartedWhatIf) => (run === null ? [] : run.questions),
    withoutTitle: ({ run }: StartedWhatIf) => (run === null ? [] : run.withoutTitle),
    async flips({ run }: StartedWhatIf, { first, after = null }: Part, { access }: WhatIfContext) {
      const limits = { ...LIMITS, first: partSize(first) };
      if (run === null) return null;
      const part = await partOfFlips(run, after, limits);
      for (const { flip } of part.flips) if (flip.uscc !== null) access.about(flip.uscc);
      return part;
    },
    counts: ({ run }: StartedWhatIf, { after = null }: Partial<Part>) => run && partOfCounts(run, after, LIMITS),
  },
  WhatIfError: {
    message: ({ message, messageZh }: WhatIfRefusal, { language }: { language: Language }) =>
      language === "ZH" ? messageZh : message,
  },
  WhatIfQuestion: {
    measure: ({ measure }: TriedQuestion) => measure,
  },
  WhatIfFlipConnection: {
    edges: ({ flips }: PartOfFlips) => flips,
    pageInfo: pageInfoOf,
  },
  WhatIfFlipEdge: {
    node: ({ flip }: PlacedFlip) => flip,
  },
  WhatIfCounts: {
    pageInfo: pageInfoOf,
  },
};

function pageInfoOf({ hasNext, end }: { readonly hasNext: boolean; readonly end: string | null }) {
  return { hasNextPage: hasNext, endCursor: end };
}
