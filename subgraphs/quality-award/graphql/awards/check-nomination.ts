import type { SignedInViewer } from "../../../../shared/access/viewer.ts";
import type { ProcedureOutcome, ProcedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { parseCivilDate } from "../../../../shared/values/civil-date.ts";
import { parseDivisionCode } from "../../../../shared/values/division.ts";
import { parseUscc } from "../../../../shared/values/uscc.ts";
import type { Nomination, SeenNomination } from "../../persistence/awards/nominations.ts";
import type { Context } from "../context.ts";
import { decideForOffice } from "./office-decisions.ts";

/**
 * Checks a nomination by a decision of record about its cut-off. A second check asks the first one's question again,
 * where the same office took that.
 */
export async function checkNomination(
  context: Context,
  viewer: SignedInViewer,
  request: ProcedureRequest,
  { uscc, jurisdiction, award, cutOffOn, check }: Nomination,
  input: SeenNomination & { readonly legalBasis: string },
): Promise<ProcedureOutcome> {
  const question = {
    uscc: parseUscc(uscc),
    jurisdiction: parseDivisionCode(jurisdiction),
    validOn: parseCivilDate(cutOffOn),
    own: { award },
    legalBasis: input.legalBasis,
    recheckOf: check !== null && check.tenant === viewer.tenant ? check.decisionId : null,
  };
  const { decisions, refused } = await decideForOffice(context, viewer, request, [question]);
  if (decisions === null) return { outcome: refused };
  const [decision] = decisions;
  if (decision === undefined) throw new Error("A decision for the nomination was expected.");
  return context.awards.nominations.check(viewer, request, input, decision.statement.id);
}
