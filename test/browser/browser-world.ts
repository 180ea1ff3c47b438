import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import type { HubDatabases } from "../../hub/databases.ts";
import type { SubgraphName } from "../../hub/hub-environment.ts";
import { BROWSER_PROGRAM } from "../harness/browser-program.ts";
import { program } from "../harness/built-programs.ts";
import { databaseAddresses } from "../harness/database-addresses.ts";
import { createHubDatabases } from "../harness/hub-databases.ts";
import { query, testServer } from "../harness/postgres.ts";
import { HubProcess } from "../operations/hub-process.ts";

/** `describe` where there is a browser; elsewhere the tests are skipped, but never in CI. */
export const describeInBrowser: typeof describe =
  BROWSER_PROGRAM === undefined && process.env.CI !== "true" ? (describe.skip as typeof describe) : describe;

/** A hub as `npm start` brings it up, with its demonstration data, and a browser before it. */
export interface BrowserWorld {
  readonly url: string;
  readonly databases: HubDatabases;
  /** A fresh browser: nobody is signed in, the language is Chinese. */
  visitor(options?: { readonly width?: number; readonly height?: number }): Promise<Visitor>;
  /** Pulls the plug of a department: its database takes nobody until it is put back. */
  unplug(department: SubgraphName): Promise<void>;
  plugIn(department: SubgraphName): Promise<void>;
}

/** Somebody in front of a browser of their own. */
export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Requests that left the hub's own address, or failed. */
  readonly strayed: readonly string[];
  /** What the page complained of in its console. */
  readonly complaints: readonly string[];
  open(path: string): Promise<void>;
  /** Signs in by the provider's own page, as a demonstration identity: `bank`, `finance@530000`. */
  signInAs(identity: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens it before the tests of the surrounding `describe` and closes it after them. */
export function useBrowserWorld(): BrowserWorld {
  let opened: { hub: HubProcess; url: string; databases: HubDatabases; browser: Browser } | null = null;
  beforeAll(async () => {
    const databases = await createHubDatabases();
    const hub = new HubProcess(environmentOn(databases), program("hub"));
    const [url, browser] = await Promise.all([addressOf(hub), openBrowser()]);
    opened = { hub, url, databases, browser };
  }, 180_000);
  afterAll(async () => {
    await opened?.browser.close();
    opened?.hub.signalTerminal("SIGTERM");
    await opened?.hub.ended;
  }, 60_000);
  const world = () => {
    if (opened === null) throw new Error("The browser opens before the first test; it was used earlier.");
    return opened;
  };
  const databaseOf = (department: SubgraphName) =>
    new URL(world().databases.departments[department].migratorUrl).pathname.slice(1);
  return {
    get url() {
      return world().url;
    },
    get databases() {
      return world().databases;
    },
    visitor: (options = {}) => visit(world().browser, world().url, options),
    async unplug(department) {
      const name = databaseOf(department);
      await query(testServer().url, `alter database ${name} with allow_connections false`);
      await query(testServer().url, "select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", [
        name,
      ]);
    },
    async plugIn(department) {
      await query(testServer().url, `alter database ${databaseOf(department)} with allow_connections true`);
    },
  };
}

function environmentOn(databases: HubDatabases): Record<string, string> {
  return {
    ...databaseAddresses(databases),
    HUB_DATA_DIR: mkdtempSync(join(tmpdir(), "leader-hub-browser-")),
    HUB_PORT: "0",
  };
}

async function addressOf(hub: HubProcess): Promise<string> {
  const line = /Leader Hub runs at (http:\S+)/;
  return line.exec(await hub.printsLine(line))?.[1] ?? "";
}

function openBrowser(): Promise<Browser> {
  if (BROWSER_PROGRAM === undefined) throw new Error("Chromium is needed; set CHROMIUM to where it is.");
  const args = [
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    // The network is cut but for the hub: whatever asks elsewhere fails, and is found.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
  ];
  return chromium.launch({ executablePath: BROWSER_PROGRAM, args });
}

async function visit(
  browser: Browser,
  url: string,
  { width = 1440, height = 900 }: { readonly width?: number; readonly height?: number },
): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
  });
  const page = await context.newPage();
  // A slow machine is no failure, and what hangs is still found.
  page.setDefaultTimeout(90_000);
  const strayed: string[] = [];
  const complaints: string[] = [];
  const home = new URL(url).origin;
  context.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== home) strayed.push(request.url());
  });
  context.on("requestfailed", (request) => {
    // A page that is left gives up what it asked.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") strayed.push(`${request.url()} failed`);
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  const open = async (path: string) => {
    await page.goto(new URL(path, url).href);
    await settled(page);
  };
  return {
    page,
    context,
    strayed,
    complaints,
    open,
    async signInAs(identity) {
      const back = page.url().startsWith(home) ? page.url().slice(home.length) : "/";
      await page.goto(`${url}/sign-in?to=${encodeURIComponent(back)}`);
      await page.locator(`button[value="${identity}"]`).click();
      await page.waitForURL((address) => !/^\/(sign|oidc)/.test(address.pathname));
      await settled(page);
    },
    close: () => context.close(),
  };
}

/** What stands there while something is asked. */
const PENDING = ".ant-spin-spinning, .ant-skeleton, [aria-busy=true]";

/** Waits until the page shows what it asked for. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  // A click first asks a moment later.
  await page.waitForTimeout(100);
  await page.waitForFunction((pending) => document.querySelector(pending) === null, PENDING);
}
