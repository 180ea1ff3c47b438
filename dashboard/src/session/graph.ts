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
      const headers = { ...init?.headers, ...(await proofHeaders(manager, url, statedPurpose())) };
      const response = await fetch(input, { ...init, headers });
      // Read to its end here: an answer that nobody waits for any more is given up without a fault.
      return new Response(await response.arrayBuffer(), response);
    },
  });
}
