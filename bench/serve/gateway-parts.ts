import { createPrivateKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { type DirectiveDefinitionNode, type DirectiveNode, parse, print, visit } from "graphql";
import { ASSERTION_HEADER, signAssertion } from "../../shared/access/gateway-assertion.ts";
import type { ProvedCaller } from "./caller.ts";
import type { ServerSettings } from "./settings.ts";

const SUPERGRAPH = new URL("../../schema/supergraph.graphql", import.meta.url);

/**
 * The committed supergraph for another gateway: with the subgraphs' addresses, and without the access directives, which
 * one of them refuses and none enforces by itself. The subgraphs go on enforcing their own.
 */
export function supergraphFor({ subgraphs }: ServerSettings): string {
  const addressed = readFileSync(SUPERGRAPH, "utf8").replace(
    /@join__graph\(name: "([\w-]+)", url: "[^"]*"\)/g,
    (_, name: string) => `@join__graph(name: "${name}", url: "${subgraphs[name] ?? "http://hub.invalid/graphql"}")`,
  );
  const dropped = {
    enter: (node: DirectiveNode | DirectiveDefinitionNode) => (isAboutAccess(node) ? null : undefined),
  };
  return print(visit(parse(addressed, { noLocation: true }), { Directive: dropped, DirectiveDefinition: dropped }));
}

/** Whether it is one of the access directives, or brings one in. */
function isAboutAccess(node: DirectiveNode | DirectiveDefinitionNode): boolean {
  if (ACCESS.has(node.name.value)) return true;
  return (
    node.kind === "Directive" &&
    node.name.value === "link" &&
    /\/(policy|requiresScopes|authenticated)\//.test(print(node))
  );
}

const ACCESS = new Set(["authenticated", "requiresScopes", "policy"]);

/** The headers by which a subgraph knows a call of its gateway and whom it is for. */
export function assertionHeaders({ assertionKey }: Pick<ServerSettings, "assertionKey">) {
  const key = createPrivateKey(assertionKey);
  return (department: string, body: string, { viewer, token }: ProvedCaller): Record<string, string> => {
    const purpose = viewer.kind === "PUBLIC" ? null : viewer.purpose;
    const call = { department, body: Buffer.from(body), token, purpose };
    return {
      [ASSERTION_HEADER]: signAssertion(key, call, Date.now()),
      ...(token !== null && { authorization: `Bearer ${token}` }),
    };
  };
}
