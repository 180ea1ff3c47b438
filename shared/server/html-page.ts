import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

/** An HTML page that holds everything it needs. */
export interface HtmlPage {
  readonly send: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

/** What a page may do, and who may keep it. */
export interface PageRules {
  /** What it may load, as directives of a content security policy. */
  readonly sources: readonly string[];
  readonly cacheControl: string;
}

/** A page that runs an editor which it holds, and asks the address it came from; it works in a closed network. */
export const WORKBENCH: PageRules = {
  sources: [
    "default-src 'none'",
    "script-src 'unsafe-inline' 'unsafe-eval' blob:",
    "worker-src blob:",
    "style-src 'unsafe-inline'",
    "img-src data:",
    "font-src data:",
    "connect-src 'self'",
  ],
  cacheControl: "no-cache",
};

/** A page that runs the script which it holds, and asks the address it came from. */
export const TOOL: PageRules = {
  sources: ["default-src 'none'", "script-src 'unsafe-inline'", "style-src 'unsafe-inline'", "connect-src 'self'"],
  cacheControl: "no-cache",
};

/** A page about somebody, to be read or printed: it runs nothing, asks nothing and is kept by nobody on the way. */
export const PAPER: PageRules = {
  sources: ["default-src 'none'", "style-src 'unsafe-inline'", "img-src data:"],
  cacheControl: "private, no-store",
};

const FOR_EVERY_PAGE = ["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"];

/** Makes a page; it is compressed when it is first asked for. */
export function createHtmlPage(html: string, { sources, cacheControl }: PageRules): HtmlPage {
  const policy = [...sources, ...FOR_EVERY_PAGE].join("; ");
  const plain = Buffer.from(html);
  let compressed: Promise<Buffer> | undefined;
  return {
    async send(request, response) {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.setHeader("content-security-policy", policy);
      response.setHeader("cache-control", cacheControl);
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
