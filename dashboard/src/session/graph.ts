import { type Client, createClient, fetchExchange } from "@urql/core";
import type { UserManager } from "oidc-client-ts";
import { statedPurpose } from "./purpose.ts";
import { proofHeaders } from "./sign-in.ts";

/**
 * The client of the graph. Nothing is cached: a decision must not be read from before a revocation.
 *
 * @param url as the hub itself writes it, since proofs name it
 */
export function createGraph(url: string, manager: UserManager): Client {
  return createClient({
    url: "/graphql",
    preferGetMethod: false,
    requestPolicy: "network-only",
    exchanges: [fetchExchange],
    fetch: async (input, init) => {
      // One whole answer: a stream would be broken off after its first part, which browsers complain of.
      const accept = "application/graphql-response+json, application/json";
      const headers = { ...init?.headers, accept, ...(await proofHeaders(manager, url, statedPurpose())) };
      return fetch(input, { ...init, headers });
    },
  });
}
