import { z } from "zod";

/** Asks another server; `fetch` itself, or one that a test or a proxy brings. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

// A key set has a few keys of less than a kilobyte.
const ANSWER_LIMIT_BYTES = 256 * 1024;
const TIMEOUT_MS = 2_000;

const Discovery = z.object({ issuer: z.string(), jwks_uri: z.string() });

/**
 * Makes what gets the keys of a provider, found by its discovery document.
 *
 * @param issuer as configured; the document has to name the same
 * @see OpenID Connect Discovery 1.0 section 4
 */
export function providerKeys(issuer: string, fetch: Fetch): () => Promise<unknown> {
  let found: string | null = null;
  return async () => {
    const jwksUri = found === null ? await discover(issuer, fetch) : found;
    // Should the keys have moved, the next attempt looks for them anew.
    found = null;
    const jwks = await getJson(jwksUri, fetch);
    found = jwksUri;
    return jwks;
  };
}

/** Makes what gets a key set from its own address. */
export function keysAt(url: string, fetch: Fetch): () => Promise<unknown> {
  return () => getJson(url, fetch);
}

/** Whether an address is safe from whoever sits on the way: TLS, or this machine. */
export function isProtected(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return (
    protocol === "https:" || (protocol === "http:" && /^(localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/.test(hostname))
  );
}

async function discover(issuer: string, fetch: Fetch): Promise<string> {
  const url = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
  const document = Discovery.parse(await getJson(url, fetch));
  if (document.issuer !== issuer) {
    throw new Error(`The provider at ${url} should call itself ${issuer}; it says ${document.issuer}.`);
  }
  return document.jwks_uri;
}

async function getJson(url: string, fetch: Fetch): Promise<unknown> {
  if (!isProtected(url)) throw new Error(`A provider is asked over https, or on this machine; ${url} is neither.`);
  const headers = { accept: "application/json", "cache-control": "no-cache" };
  const response = await fetch(url, { headers, redirect: "error", signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (response.status !== 200) throw new Error(`${url} should answer 200; it answered ${response.status}.`);
  return JSON.parse(await readText(response, url));
}

async function readText({ body }: Response, url: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > ANSWER_LIMIT_BYTES) throw new Error(`${url} should answer less than ${ANSWER_LIMIT_BYTES} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
