import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

/** An HTML page that holds everything it needs. */
export interface HtmlPage {
  readonly send: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

// The page may run what it holds and ask the address it came from; nothing else, so it works in a closed network.
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  "worker-src blob:",
  "style-src 'unsafe-inline'",
  "img-src data:",
  "font-src data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Makes a page; it is compressed when it is first asked for. */
export function createHtmlPage(html: string): HtmlPage {
  const plain = Buffer.from(html);
  let compressed: Promise<Buffer> | undefined;
  return {
    async send(request, response) {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.setHeader("content-security-policy", POLICY);
      response.setHeader("cache-control", "no-cache");
      response.setHeader("vary", "accept-encoding");
      if (!/\bgzip\b/.test(String(request.headers["accept-encoding"]))) {
        response.end(plain);
        return;
      }
      compressed = compressed === undefined ? promisify(gzip)(plain) : compressed;
      response.setHeader("content-encoding", "gzip");
      response.end(await compressed);
    },
  };
}
