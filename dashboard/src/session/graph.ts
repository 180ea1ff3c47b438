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
      return whole(await fetch(input, { ...init, headers }));
    },
  });
}

/** An answer that is all there: whoever has what they asked for may let go of it without breaking off its body. */
async function whole(response: Response): Promise<Response> {
  const { status, statusText, headers } = response;
  return new Response(await response.blob(), { status, statusText, headers });
}
