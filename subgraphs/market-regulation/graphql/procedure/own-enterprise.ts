import { GraphQLError } from "graphql";
import type { SignedInViewer, Viewer } from "../../../../shared/access/viewer.ts";
import type { EnterpriseViewer } from "../../persistence/procedure/enterprise-viewer.ts";

/**
 * The enterprise that somebody acts for.
 *
 * @throws {GraphQLError} `FORBIDDEN` when it is none
 */
export function enterpriseOf(viewer: Viewer): EnterpriseViewer {
  if (viewer.kind === "SIGNED_IN" && viewer.role === "ENTERPRISE" && viewer.uscc !== null) {
    return { ...viewer, role: viewer.role, uscc: viewer.uscc };
  }
  throw forbidden("A standard is declared by an enterprise, for itself.", "标准只能由企业就本企业声明公开。");
}

/**
 * The officer of a market regulation department that somebody is.
 *
 * @throws {GraphQLError} `FORBIDDEN` when it is none
 */
export function officerOf(viewer: Viewer): SignedInViewer {
  if (viewer.kind === "SIGNED_IN" && viewer.role === "DEPARTMENT" && viewer.department === "market-regulation") {
    return viewer;
  }
  throw forbidden("This is entered by a market regulation department.", "此项由市场监督管理部门录入。");
}

function forbidden(message: string, messageZh: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "FORBIDDEN", messageZh } });
}
