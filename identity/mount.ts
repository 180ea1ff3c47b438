import type { IncomingMessage } from "node:http";

/** Where the embedded provider is found beneath the gateway's own address. */
export const PROVIDER_PATH = "/oidc";

/** Where the provider is reached, by its issuer. */
export interface Mount {
  /** `https` */
  readonly scheme: string;
  readonly host: string;
  /** `/oidc`; empty when the provider has the site for itself. */
  readonly path: string;
}

export function mountOf(issuer: string): Mount {
  const { protocol, host, pathname } = new URL(issuer);
  return { scheme: protocol.slice(0, -1), host, path: pathname.replace(/\/$/, "") };
}

/**
 * Lets a request look as the provider expects it: its address without the mount path, which it finds in `originalUrl`.
 *
 * Scheme and host are the issuer's, whatever the request says, because the provider makes addresses from them: a
 * forged `Host` would put another's address into its discovery document.
 */
export function placeRequest(request: IncomingMessage, { scheme, host, path }: Mount): void {
  const { url = "/" } = request;
  const rest = path !== "" && isBelow(url, path) ? url.slice(path.length) : url;
  request.url = rest.startsWith("/") ? rest : `/${rest}`;
  Object.assign(request, { originalUrl: `${path}${request.url}` });
  Object.assign(request.headers, { host, "x-forwarded-host": host, "x-forwarded-proto": scheme });
  delete request.headers["x-forwarded-for"];
}

/** Whether an address, as a request names it, is that path or lies below it. */
export function isBelow(url: string, path: string): boolean {
  return url === path || url.startsWith(`${path}/`) || url.startsWith(`${path}?`);
}
