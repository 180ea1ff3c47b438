import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { composeServices } from "@theguild/federation-composition";
import { writeOrCheck } from "./committed-file.ts";
import { compositionHints } from "./hints.ts";
import { type SubgraphDocument, subgraphDocuments } from "./subgraph-documents.ts";

/** Where the composed supergraph is committed. */
export const SUPERGRAPH_FILE = join(import.meta.dirname, "supergraph.graphql");

const HEADER = "# Composed from the subgraphs by `npm run compose`. Do not edit.\n\n";

/**
 * The supergraph of the given subgraphs. Addresses in it are the subgraphs' names: where they run is configuration.
 *
 * @throws {Error} with every composition error, or else every hint
 */
export function composeSupergraph(subgraphs: readonly SubgraphDocument[] = subgraphDocuments()): string {
  const services = subgraphs.map(({ name, typeDefs }) => ({ name, typeDefs, url: name }));
  const { errors, supergraphSdl } = composeServices(services);
  if (errors) throw new Error(listed("The subgraphs do not compose", errors.map(String)));
  const hints = compositionHints(subgraphs);
  if (hints.length > 0) throw new Error(listed("The subgraphs compose with hints, which count as failures", hints));
  return `${HEADER}${supergraphSdl.trim()}\n`;
}

function listed(title: string, lines: readonly string[]): string {
  return [`${title}:`, ...lines.map((line) => `- ${line}`)].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeOrCheck([{ path: SUPERGRAPH_FILE, text: composeSupergraph() }], process.argv, "npm run compose");
}
