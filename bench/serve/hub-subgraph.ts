import { type DocumentNode, type ExecutionResult, execute, parse } from "graphql";
import { createHubContext } from "../../gateway/hub-context.ts";
import { hubSchema } from "../../gateway/hub-subgraph.ts";
import type { Viewer } from "../../shared/access/viewer.ts";

/** Answers as the gateway's own subgraph, inside the process of another gateway, as it does in ours. */
export function hubSubgraph() {
  const schema = hubSchema();
  const known = new Map<string, DocumentNode>();
  return async (
    query: string,
    variables: Readonly<Record<string, unknown>> | undefined,
    viewer: Viewer,
  ): Promise<ExecutionResult> => {
    const document = known.get(query) ?? parse(query);
    known.set(query, document);
    const contextValue = createHubContext(Date.now(), viewer);
    return execute({ schema, document, variableValues: variables, contextValue });
  };
}
