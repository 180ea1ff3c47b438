import type { DecisionRequest } from "../../../shared/decision-record/decision-request.ts";
import { decisionResolvers as shared } from "../../../shared/decision-record/decision-resolvers.ts";
import {
  issueMany,
  issueOne,
  type ReadField,
  refusalMessage,
} from "../../../shared/decision-record/issue-resolvers.ts";
import { logResolvers } from "../../../shared/decision-record/log-resolvers.ts";
import { readListPart } from "../../../shared/server/list-part.ts";
import { parseCivilDate } from "../../../shared/values/civil-date.ts";
import { parseDivisionCode } from "../../../shared/values/division.ts";
import { parseUscc } from "../../../shared/values/uscc.ts";
import type { AwardParts } from "../persistence/award-measure.ts";
import type { AwardDecisionIssueInput, AwardDecisionItemInput, Resolvers } from "./generated/types.ts";

/** Decisions of record: how they are taken, read and proved. */
export const decisionResolvers = {
  ...shared,
  ...logResolvers,
  AwardDecisionIssueError: refusalMessage,
  AwardDecisionsIssueError: refusalMessage,
  Query: {
    awardDecision: (_root, { id }, { viewer, decisions }) => decisions.find(viewer, id),
    awardDecisions: (_root, { uscc, ...part }, { viewer, decisions }) =>
      decisions.page(viewer, { uscc: uscc ?? null, title: null }, readListPart(part)),
    awardDecisionsRelyingOn: (_root, { title, ...part }, { viewer, decisions }) =>
      decisions.page(viewer, { uscc: null, title }, readListPart(part)),
    awardDecisionVerification: (_root, { id, leafHash }, { viewer, decisions }) =>
      decisions.verify(viewer, id, Buffer.from(leafHash, "base64url")),
    awardLog: (_root, _args, { decisions }) => decisions,
  },
  Mutation: {
    awardDecisionIssue: (_root, { input }, { viewer, decisions }) =>
      issueOne(decisions.issue, viewer, requestOf(input)),
    awardDecisionsIssue: (_root, { input }, { viewer, decisions }) =>
      issueMany(decisions.issue, viewer, input.items, requestOfItem),
  },
} satisfies Resolvers;

function requestOf(input: AwardDecisionIssueInput): DecisionRequest<AwardParts> {
  return {
    ...textsOf(input),
    uscc: input.uscc,
    jurisdiction: parseDivisionCode(input.jurisdiction),
    validOn: input.validOn ?? null,
    own: { award: input.award ?? null },
  };
}

function requestOfItem(item: AwardDecisionItemInput, read: ReadField): DecisionRequest<AwardParts> {
  const { validOn } = item;
  return {
    ...textsOf(item),
    uscc: read("uscc", () => parseUscc(item.uscc)),
    jurisdiction: read("jurisdiction", () => parseDivisionCode(item.jurisdiction)),
    validOn: validOn == null ? null : read("validOn", () => parseCivilDate(validOn)),
    own: { award: item.award ?? null },
  };
}

function textsOf({
  purpose,
  legalBasis,
  idempotencyKey,
  nonce,
  recheckOf,
}: AwardDecisionIssueInput | AwardDecisionItemInput): Pick<
  DecisionRequest<AwardParts>,
  "purpose" | "legalBasis" | "idempotencyKey" | "nonce" | "recheckOf"
> {
  return { purpose, legalBasis, idempotencyKey, nonce: nonce ?? null, recheckOf: recheckOf ?? null };
}
