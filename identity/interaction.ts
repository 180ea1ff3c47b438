import type { IncomingMessage, ServerResponse } from "node:http";
import type { Provider } from "oidc-provider";
import type { DemonstrationIdentity } from "./demonstration-identities.ts";
import { choicePage, errorPage, type Page } from "./pages.ts";

// "identity=" and a name.
const BODY_LIMIT_BYTES = 1024;

export interface Interaction {
  readonly provider: Provider;
  /** Whom somebody may sign in as. */
  readonly people: readonly DemonstrationIdentity[];
  /** `/oidc` */
  readonly mountPath: string;
}

/** Shows whom somebody may sign in as, and takes the choice. */
export async function handleInteraction(
  { provider, people, mountPath }: Interaction,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // The sign-in is found by its cookie; a browser sends that only where it was set, to its own page.
  const details = await provider.interactionDetails(request, response).catch(() => null);
  if (details === null || request.url?.split("?")[0] !== `/interaction/${details.uid}`) {
    return send(response, 400, errorPage("session_expired", undefined));
  }
  if (request.method === "GET") {
    const returnsTo = String(details.params.redirect_uri);
    return send(response, 200, choicePage(people, `${mountPath}/interaction/${details.uid}`, returnsTo));
  }
  if (request.method !== "POST" || request.headers["sec-fetch-site"] === "cross-site") {
    return send(response, 403, errorPage("access_denied", undefined));
  }
  const form = new URLSearchParams(await readForm(request));
  const chosen = people.find(({ name }) => name === form.get("identity"));
  if (chosen === undefined) return send(response, 400, errorPage("identity_unknown", undefined));
  await provider.interactionFinished(request, response, { login: { accountId: chosen.name } });
}

function send(response: ServerResponse, status: number, { html, policy }: Page): void {
  response.writeHead(status, {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": policy,
    "cache-control": "no-store",
  });
  response.end(html);
}

/** What is too long is read no further, and names nobody. */
async function readForm(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    text += String(chunk);
    if (text.length > BODY_LIMIT_BYTES) return "";
  }
  return text;
}
