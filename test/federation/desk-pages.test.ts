import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDeskPages } from "../../gateway/desks/desk-pages.ts";
import type { DeskSettings } from "../../gateway/desks/desk-settings.ts";

const SETTINGS: DeskSettings = {
  issuer: "https://sign-on.example/realm",
  clientId: "leader-hub-web",
  scope: "openid profile",
  publicUrl: "https://hub.example",
  embeddedProvider: false,
  demonstrationDay: null,
  explorer: false,
};

describe("The browser desks as the gateway serves them", () => {
  const folder = mkdtempSync(join(tmpdir(), "leader-hub-desks-"));
  let server: Server;
  let url = "";

  beforeAll(async () => {
    mkdirSync(join(folder, "built", "assets"), { recursive: true });
    writeFileSync(join(folder, "built", "index.html"), "<!doctype html><title>desks</title>");
    writeFileSync(join(folder, "built", "assets", "page-1.js"), "export const page = 1;");
    writeFileSync(join(folder, "secret.txt"), "secret");
    const pages = createDeskPages({ settings: () => SETTINGS, folder: join(folder, "built") });
    server = createServer((request, response) => void pages(request, response));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  const page = (path: string) => fetch(`${url}${path}`, { headers: { accept: "text/html" } });

  it.each(["/", "/enterprises/91110105LEADR61200", "/policies/yunnan-2020-9?clause=x"])(
    "show their page at %s, so that a link opens the view it was made from",
    async (path) => {
      const response = await page(path);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain("<title>desks</title>");
      expect(response.headers.get("cache-control")).toBe("no-cache");
    },
  );

  it("run their own scripts alone, and ask the hub and the provider alone", async () => {
    const { headers } = await page("/");
    expect(headers.get("content-security-policy")?.split("; ")).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data: blob:",
      "font-src 'self' data:",
      "connect-src 'self' https://sign-on.example",
      "manifest-src 'self'",
      "base-uri 'none'",
      "form-action 'self' https://sign-on.example",
      "frame-ancestors 'none'",
    ]);
  });

  it("let browsers keep what is named after its content", async () => {
    const response = await fetch(`${url}/assets/page-1.js`);
    expect(response.headers.get("content-type")).toMatch(/^text\/javascript/);
    expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  });

  it.each(["/assets/none.js", "/none.png", "/assets/..%2f..%2fsecret.txt", "/..%2fsecret.txt"])(
    "hold nothing at %s",
    async (path) => {
      const response = await fetch(`${url}${path}`);
      expect(response.status).toBe(404);
      expect(await response.text()).not.toContain("secret");
    },
  );

  it("are told what to sign in with", async () => {
    expect(await (await fetch(`${url}/desk-settings`)).json()).toEqual(SETTINGS);
  });

  it("say what to do while they are not built", async () => {
    const pages = createDeskPages({ settings: () => SETTINGS, folder: join(folder, "nothing") });
    const empty = createServer((request, response) => void pages(request, response));
    await new Promise<void>((resolve) => empty.listen(0, "127.0.0.1", resolve));
    const at = `http://127.0.0.1:${(empty.address() as AddressInfo).port}/`;
    const response = await fetch(at, { headers: { accept: "text/html" } });
    expect(response.status).toBe(503);
    expect(await response.text()).toContain("npm run build");
    empty.close();
  });
});
