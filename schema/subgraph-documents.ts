import { readdirSync } from "node:fs";
import { type DocumentNode, parse } from "graphql";
import { subgraphSdl } from "../shared/server/subgraph-sdl.ts";

/** A subgraph's name and its parsed SDL. */
export interface SubgraphDocument {
  readonly name: string;
  readonly typeDefs: DocumentNode;
}

/** Every subgraph that has a file in this folder, in order of name. */
export function subgraphDocuments(): SubgraphDocument[] {
  return readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith(".graphql") && file !== "supergraph.graphql")
    .map((file) => file.slice(0, -".graphql".length))
    .sort()
    .map((name) => ({ name, typeDefs: parse(subgraphSdl(name), { noLocation: true }) }));
}
