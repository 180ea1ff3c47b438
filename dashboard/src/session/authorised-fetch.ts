import { useCallback } from "react";
import { statedPurpose } from "./purpose.ts";
import { useSession } from "./session.tsx";
import { proofHeaders } from "./sign-in.ts";

/** What is sent to an address of the hub's own. */
interface Posted {
  readonly body: BodyInit;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** Posts to an address of the hub's own: its path, and what follows behind a question mark. */
type AuthorisedFetch = (address: string, posted: Posted) => Promise<Response>;

/** Posts as whoever is signed in, with a proof made for that address; as the public when nobody is. */
export function useAuthorisedFetch(): AuthorisedFetch {
  const { manager, settings } = useSession();
  return useCallback(
    async (address, { body, headers = {}, signal }) => {
      // A proof names the address without what follows behind the question mark.
      const [path = ""] = address.split("?");
      const proof = await proofHeaders(manager, `${settings.publicUrl}${path}`, statedPurpose());
      return fetch(address, { method: "POST", body, headers: { ...headers, ...proof }, ...(signal && { signal }) });
    },
    [manager, settings],
  );
}
