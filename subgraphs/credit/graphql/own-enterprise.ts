import { GraphQLError } from "graphql";
import type { Viewer } from "../../../shared/access/viewer.ts";
import type { EnterpriseViewer } from "../persistence/authorisations.ts";

/** Whether an enterprise asks about another one; anybody else may ask about all. */
export function asksAboutAnother(viewer: Viewer, uscc: string): boolean {
  return viewer.kind === "SIGNED_IN" && viewer.role === "ENTERPRISE" && viewer.uscc !== uscc;
}

/** The refusal of an enterprise's question about another one, whether or not there is such an enterprise. */
export function onlyAboutItself(): GraphQLError {
  return new GraphQLError("An enterprise asks about itself only.", {
    extensions: { code: "FORBIDDEN", messageZh: "企业只能查询本企业。" },
  });
}

/**
 * The enterprise that somebody acts for.
 *
 * @throws {GraphQLError} `FORBIDDEN` when it is none
 */
export function enterpriseOf(viewer: Viewer): EnterpriseViewer {
  if (viewer.kind === "SIGNED_IN" && viewer.role === "ENTERPRISE" && viewer.uscc !== null) {
    return { ...viewer, role: viewer.role, uscc: viewer.uscc };
  }
  throw new GraphQLError("An authorisation is given and withdrawn by an enterprise, about itself.", {
    extensions: { code: "FORBIDDEN", messageZh: "授权只能由企业就本企业作出或撤回。" },
  });
}
