import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import sirv from "sirv";
import { sendJson } from "../../shared/server/send-json.ts";
import type { Mount } from "../../shared/server/serve-graphql.ts";
import type { DeskSettings } from "./desk-settings.ts";

/** Where the desks learn what to sign in with. */
export const DESK_SETTINGS_PATH = "/desk-settings";

const FOLDER = fileURLToPath(new URL("../../dashboard/dist/", import.meta.url));

/** What serving the desks needs. */
export interface DeskPagesParts {
  readonly settings: () => DeskSettings;
  /** The built pages; those of this repository unless given. */
  readonly folder?: string;
}

/** Serves the browser desks: their files, and their one page at every address that is nothing else's. */
export function createDeskPages({ settings, folder = FOLDER }: DeskPagesParts): Mount {
  const files = sirv(folder, { dev: true, brotli: true, gzip: true, etag: true, ignores: false });
  return async (request, response) => {
    const path = new URL(String(request.url), "http://hub").pathname;
    if (path === DESK_SETTINGS_PATH) return sendJson(response, 200, settings());
    if (path.startsWith("/assets/")) {
      response.setHeader("cache-control", "public, max-age=31536000, immutable");
      return files(request, response, () => sendJson(response, 404, { error: "Nothing is served here." }));
    }
    if (!String(request.headers.accept).includes("text/html")) {
      return files(request, response, () => sendJson(response, 404, { error: "Nothing is served here." }));
    }
    sendPage(response, folder, settings());
  };
}

type Response = Parameters<Mount>[1];

function sendPage(response: Response, folder: string, { issuer, publicUrl }: DeskSettings): void {
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.setHeader("cache-control", "no-cache");
  const file = join(folder, "index.html");
  if (!existsSync(file)) {
    response.statusCode = 503;
    response.end(NOT_BUILT);
    return;
  }
  response.setHeader(
    "content-security-policy",
    policy(originOf(issuer) === originOf(publicUrl) ? [] : [originOf(issuer)]),
  );
  response.end(readFileSync(file));
}

/** The page runs its own files alone; styles are made while it runs, by its components. */
function policy(provider: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src ${["'self'", ...provider].join(" ")}`,
    "manifest-src 'self'",
    "base-uri 'none'",
    // The verifier and the receipt open as pages of their own.
    `form-action ${["'self'", ...provider].join(" ")}`,
    "frame-ancestors 'none'",
  ].join("; ");
}

function originOf(url: string): string {
  return new URL(url).origin;
}

const NOT_BUILT = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>Leader Hub</title>
<p>页面尚未构建：请运行 npm run build 后刷新。The pages are not built yet: run npm run build, then reload.</p></html>`;
