import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Transport } from "../../gateway/transport.ts";
import type { HubDatabases } from "../../hub/databases.ts";
import type { SubgraphName } from "../../hub/hub-environment.ts";
import type { Authenticate } from "../../shared/access/credentials.ts";
import { PUBLIC_VIEWER, type SignedInViewer } from "../../shared/access/viewer.ts";
import { openWriter } from "../copies/register-writer.ts";
import { BANK, BANK_2, PATIENT, PURCHASER } from "../decisions/askers.ts";
import { SILENT } from "../decisions/record-database.ts";
import { callerWith } from "../harness/callers.ts";
import { createHubDatabases } from "../harness/hub-databases.ts";
import { type OpenHub, openHub } from "../harness/open-hub.ts";
import { query } from "../harness/postgres.ts";

/** A hub that listens, with one leader and departments that can be spoilt. */
export interface CheckWorld {
  readonly hub: OpenHub;
  readonly url: string;
  /** Of the one enterprise that holds a title since 2021-11-01. */
  readonly leader: string;
  /** Puts something between the gateway and the deciding departments; nothing any more when it is null. */
  spoil(around: ((transport: Transport, request: Parameters<Transport>[0]) => ReturnType<Transport>) | null): void;
  /** How many decisions a department has on record. */
  decisions(department?: SubgraphName): Promise<number>;
  close(): Promise<void>;
}

/** Who brings which token; everybody else is the public. */
const TOKENS: Readonly<Record<string, SignedInViewer>> = {
  bank: BANK,
  "bank-2": BANK_2,
  purchaser: PURCHASER,
  department: callerWith({}),
};

const BY_TOKEN: Authenticate = async ({ headers }) => {
  const token = headers.authorization?.slice("Bearer ".length) ?? "";
  const viewer = TOKENS[token];
  return viewer === undefined ? { viewer: PUBLIC_VIEWER, token: null } : { viewer, token };
};

/** Opens it; whoever opens it closes it. */
export async function openCheckWorld(checkLimitBytes: number): Promise<CheckWorld> {
  const databases: HubDatabases = await createHubDatabases();
  let spoilt: Parameters<CheckWorld["spoil"]>[0] = null;
  const around = (name: SubgraphName, transport: Transport): Transport =>
    name === "market-regulation"
      ? transport
      : (request) => (spoilt === null ? transport(request) : spoilt(transport, request));
  const hub = await openHub(databases, { around, deadlines: PATIENT, log: SILENT });
  const writer = await openWriter(databases);
  const { uscc } = await writer.leader(1, "2021-11-01");
  await writer.acknowledge();
  await writer.close();
  const { url } = await hub.gateway.listen({
    host: "127.0.0.1",
    port: 0,
    readiness: async () => [],
    authenticate: BY_TOKEN,
    exampleQuestions: [],
    checkLimitBytes,
  });
  return {
    hub,
    url,
    leader: uscc,
    spoil(next) {
      spoilt = next;
    },
    async decisions(department = "credit") {
      const [row] = await query(
        databases.departments[department].appUrl,
        "select count(*)::int as n from record.decision",
      );
      return Number(row?.n);
    },
    close: () => hub.close(),
  };
}

/** A folder of a test's own. */
export class CheckFolder {
  readonly path = mkdtempSync(join(tmpdir(), "leader-hub-check-"));

  at(name: string): string {
    return join(this.path, name);
  }

  /** What is in it by name, as text. */
  files(): Record<string, string> {
    const names = readdirSync(this.path).sort();
    return Object.fromEntries(names.map((name) => [name, readFileSync(this.at(name), "utf8")]));
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}
