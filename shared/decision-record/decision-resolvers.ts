import type { Viewer } from "../access/viewer.ts";
import { cursorAt } from "../server/list-part.ts";
import type { Instant } from "../values/instant.ts";
import type { PartOfDecisions } from "./decision-reader.ts";
import type { DecisionRecord } from "./decision-record.ts";
import type { DecidedQuestion, OwnParts } from "./decision-statement.ts";
import { answerOf } from "./decision-statement.ts";
import type { StoredDecision } from "./stored-decision.ts";

/** What the resolvers of decisions need of a request. */
export interface DecisionContext {
  readonly viewer: Viewer;
  readonly decisions: Pick<DecisionRecord<OwnParts>, "receipt" | "whatChanged">;
}

interface Period {
  readonly since?: Instant | null | undefined;
  readonly asKnownAt?: Instant | null | undefined;
}

/** Resolvers of the types of `schema/shared/decision.graphql`, the same in every deciding department. */
export const decisionResolvers = {
  Decision: {
    id: ({ statement }: StoredDecision) => statement.id,
    department: ({ statement }: StoredDecision) => statement.department,
    tenant: ({ statement }: StoredDecision) => statement.asker.tenant,
    issuedAt: ({ statement }: StoredDecision) => statement.issuedAt,
    validUntil: ({ statement }: StoredDecision) => statement.validUntil,
    purpose: ({ statement }: StoredDecision) => statement.purpose,
    legalBasis: ({ statement }: StoredDecision) => statement.legalBasis,
    idempotencyKey: ({ statement }: StoredDecision) => statement.idempotencyKey,
    nonce: ({ statement }: StoredDecision) => statement.nonce,
    question: ({ statement }: StoredDecision) => statement.question,
    answer: ({ statement }: StoredDecision) => answerOf(statement),
    rules: ({ statement }: StoredDecision) => statement.rules,
    recheckOf: ({ statement }: StoredDecision) => statement.recheckOf,
    statement: ({ text }: StoredDecision) => text,
    logIndex: ({ index }: StoredDecision) => index,
    leafHash: ({ leafHash }: StoredDecision) => leafHash.toString("base64url"),
    receipt: (decision: StoredDecision, _: unknown, { decisions }: DecisionContext) => decisions.receipt(decision),
    async whatChanged(decision: StoredDecision, { since, asKnownAt }: Period, { viewer, decisions }: DecisionContext) {
      const period = { since: since ?? null, until: asKnownAt ?? null };
      const [change] = await decisions.whatChanged(viewer, [decision], period);
      return change ?? null;
    },
  },
  DecisionQuestion: {
    lot: ({ lot }: DecidedQuestion) => lotOf(lot),
    award: ({ award }: DecidedQuestion) => (typeof award === "string" ? award : null),
  },
  DecisionConnection: {
    edges: ({ decisions }: PartOfDecisions) => decisions,
    pageInfo: (part: PartOfDecisions) => part,
  },
  DecisionEdge: {
    cursor: cursorOf,
    node: (decision: StoredDecision) => decision,
  },
  DecisionPage: {
    hasNextPage: ({ hasNext }: PartOfDecisions) => hasNext,
    endCursor({ decisions }: PartOfDecisions) {
      const last = decisions.at(-1);
      return last === undefined ? null : cursorOf(last);
    },
  },
};

/** The place of a decision in lists, as opaque text. */
function cursorOf({ statement: { issuedAt, id } }: StoredDecision): string {
  return cursorAt({ at: issuedAt, id });
}

function lotOf(lot: OwnParts[string] | undefined): { catalogueCode: string; catalogueEdition: string | null } | null {
  if (typeof lot !== "object" || lot === null) return null;
  const { catalogueCode, catalogueEdition } = lot;
  return { catalogueCode: String(catalogueCode), catalogueEdition: catalogueEdition ?? null };
}
