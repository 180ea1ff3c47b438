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
import { parseCatalogueCode } from "../../../shared/values/catalogue-code.ts";
import { parseCivilDate } from "../../../shared/values/civil-date.ts";
import { parseDivisionCode } from "../../../shared/values/division.ts";
import { parseUscc } from "../../../shared/values/uscc.ts";
import type { LotParts, ProcurementParts } from "../persistence/procurement-measure.ts";
import type {
  LotInput,
  ProcurementDecisionIssueInput,
  ProcurementDecisionItemInput,
  Resolvers,
} from "./generated/types.ts";

/** Decisions of record: how they are taken, read and proved. */
export const decisionResolvers = {
  ...shared,
  ...logResolvers,
  ProcurementDecisionIssueError: refusalMessage,
  ProcurementDecisionsIssueError: refusalMessage,
  Query: {
    procurementDecision: (_root, { id }, { viewer, decisions }) => decisions.find(viewer, id),
    procurementDecisions: (_root, { uscc, ...part }, { viewer, decisions }) =>
      decisions.page(viewer, { uscc: uscc ?? null, title: null }, readListPart(part)),
    procurementDecisionsRelyingOn: (_root, { title, ...part }, { viewer, decisions }) =>
      decisions.page(viewer, { uscc: null, title }, readListPart(part)),
    procurementDecisionVerification: (_root, { id, leafHash }, { viewer, decisions }) =>
      decisions.verify(viewer, id, Buffer.from(leafHash, "base64url")),
    procurementLog: (_root, _args, { decisions }) => decisions,
  },
  Mutation: {
    procurementDecisionIssue: (_root, { input }, { viewer, decisions }) =>
      issueOne(decisions.issue, viewer, requestOf(input)),
    procurementDecisionsIssue: (_root, { input }, { viewer, decisions }) =>
      issueMany(decisions.issue, viewer, input.items, requestOfItem),
  },
} satisfies Resolvers;

function requestOf(input: ProcurementDecisionIssueInput): DecisionRequest<ProcurementParts> {
  return {
    ...textsOf(input),
    uscc: input.uscc,
    jurisdiction: parseDivisionCode(input.jurisdiction),
    validOn: input.validOn ?? null,
    own: { lot: lotPartsOf(input.lot) },
  };
}

function requestOfItem(item: ProcurementDecisionItemInput, read: ReadField): DecisionRequest<ProcurementParts> {
  const { validOn } = item;
  return {
    ...textsOf(item),
    uscc: read("uscc", () => parseUscc(item.uscc)),
    jurisdiction: read("jurisdiction", () => parseDivisionCode(item.jurisdiction)),
    validOn: validOn == null ? null : read("validOn", () => parseCivilDate(validOn)),
    own: { lot: read("lot", () => lotPartsOf(item.lot)) },
  };
}

function textsOf({
  purpose,
  legalBasis,
  idempotencyKey,
  nonce,
  recheckOf,
}: ProcurementDecisionIssueInput | ProcurementDecisionItemInput): Pick<
  DecisionRequest<ProcurementParts>,
  "purpose" | "legalBasis" | "idempotencyKey" | "nonce" | "recheckOf"
> {
  return { purpose, legalBasis, idempotencyKey, nonce: nonce ?? null, recheckOf: recheckOf ?? null };
}

function lotPartsOf(lot: LotInput | null | undefined): LotParts | null {
  if (lot == null) return null;
  const { catalogueCode, catalogueEdition } = lot;
  return { catalogueCode: parseCatalogueCode(catalogueCode), catalogueEdition: catalogueEdition ?? null };
}
