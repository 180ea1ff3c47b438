import { randomUUID } from "node:crypto";
import { Pool } from "undici";
import type { HubDatabases } from "../../hub/databases.ts";
import { gatewayAuthentication } from "../../shared/access/gateway-authentication.ts";
import { openIdVerifier } from "../../shared/access/openid-verifier.ts";
import type { SignedInViewer } from "../../shared/access/viewer.ts";
import { BANK, BANK_2 } from "../decisions/askers.ts";
import { seeded } from "../federation/seeded.ts";
import { type OpenHub, openHub, QUIET } from "../harness/open-hub.ts";
import { syntheticCode } from "../harness/synthetic-code.ts";
import { startTokenIssuer, type TokenIssuer } from "../harness/token-issuer.ts";
import { ATTEMPTS, type Bank, ENTERPRISES, ISSUE, type Question } from "./two-banks-attempts.ts";

const DECISIONS_EACH = 40;
const CALLERS = 16;

/** What was seen. */
export interface TrialResult {
  readonly requests: number;
  readonly bytes: number;
  /** Requests by their kind, so that nobody takes silence for a pass. */
  readonly kinds: ReadonlyMap<string, number>;
  /** Answers in which one bank's text reached the other. */
  readonly leaks: readonly string[];
  /** How often a bank got its own text back. */
  readonly ownSeen: number;
}

/** Two banks at one gateway, each of which tries whatever might show it the other's decisions (G25, G26). */
export class TwoBanksTrial {
  readonly #hub: OpenHub;
  readonly #issuer: TokenIssuer;
  readonly #close: () => Promise<void>;
  readonly #pool: Pool;
  readonly #banks: readonly [Bank, Bank];

  private constructor(hub: OpenHub, issuer: TokenIssuer, served: Served, banks: readonly [Bank, Bank]) {
    this.#hub = hub;
    this.#issuer = issuer;
    this.#close = served.close;
    this.#pool = served.pool;
    this.#banks = banks;
  }

  static async open(databases: HubDatabases): Promise<TwoBanksTrial> {
    const hub = await openHub(databases);
    const issuer = await startTokenIssuer();
    const served = await serve(hub, issuer);
    const bank = await takeDecisions(served.pool, issuer, BANK);
    return new TwoBanksTrial(hub, issuer, served, [bank, await takeDecisions(served.pool, issuer, BANK_2)]);
  }

  async close(): Promise<void> {
    await this.#close();
    await this.#issuer.close();
    await this.#hub.close();
  }

  /** Asks so often, interleaved, and looks at every byte that comes back. */
  async run(requests: number, seed: number, report: (done: number) => void = () => {}): Promise<TrialResult> {
    const random = seeded(seed);
    const seen = { requests: 0, bytes: 0, ownSeen: 0, kinds: new Map<string, number>(), leaks: [] as string[] };
    const caller = async () => {
      while (seen.requests < requests) {
        seen.requests += 1;
        const [asker, other] = random.chance(0.5) ? this.#banks : ([this.#banks[1], this.#banks[0]] as const);
        const [kind, question] = random.pick(ATTEMPTS)(random, asker, other);
        const text = await ask(this.#pool, asker.token, question);
        seen.kinds.set(kind, (seen.kinds.get(kind) ?? 0) + 1);
        seen.bytes += text.length;
        const leaked = other.canaries.filter((canary) => text.includes(canary));
        if (leaked.length > 0) seen.leaks.push(`${kind}: ${leaked[0]} in ${text.slice(0, 300)}`);
        if (asker.canaries.some((canary) => text.includes(canary))) seen.ownSeen += 1;
        if (seen.requests % 10_000 === 0) report(seen.requests);
      }
    };
    await Promise.all(Array.from({ length: CALLERS }, caller));
    return seen;
  }
}

interface Served {
  readonly pool: Pool;
  readonly close: () => Promise<void>;
}

async function serve(hub: OpenHub, { issuer }: TokenIssuer): Promise<Served> {
  const verifier = openIdVerifier({
    issuer,
    audience: "leader-hub",
    senderConstrained: "OPTIONAL",
    clock: Date.now,
    audit: () => undefined,
    onFault: (error) => QUIET.error({ err: error }, "The keys could not be had"),
  });
  const { url } = await hub.gateway.listen({
    host: "127.0.0.1",
    port: 0,
    readiness: async () => [],
    exampleQuestions: [],
    authenticate: gatewayAuthentication(verifier, async () => "http://127.0.0.1"),
  });
  const pool = new Pool(url, { connections: CALLERS });
  return { pool, close: () => pool.destroy() };
}

async function takeDecisions(pool: Pool, issuer: TokenIssuer, viewer: SignedInViewer): Promise<Bank> {
  const token = await issuer.tokenFor(viewer);
  const canaries: string[] = [];
  const canary = () => {
    const text = `canary-${randomUUID()}`;
    canaries.push(text);
    return text;
  };
  const keys = new Map<string, string>();
  for (let serial = 0; serial < DECISIONS_EACH; serial += 1) {
    // Both banks ask about the same enterprises: nothing but the tenant sets their decisions apart.
    const uscc = syntheticCode(serial % ENTERPRISES);
    // The other bank will use it too, and gets it back then.
    const idempotencyKey = randomUUID();
    const asked = { uscc, jurisdiction: "120000", validOn: "2022-06-15", purpose: "credit-review", idempotencyKey };
    const text = await ask(pool, token, {
      query: ISSUE,
      variables: { input: { ...asked, legalBasis: canary(), nonce: canary() } },
    });
    keys.set(dataOf(text).creditDecisionIssue.decision.id, idempotencyKey);
  }
  const list = await ask(pool, token, {
    query: "{ creditDecisions(first: 100) { edges { cursor node { id leafHash } } } }",
  });
  const edges: { cursor: string; node: { id: string; leafHash: string } }[] = dataOf(list).creditDecisions.edges;
  const decisions = edges.map(({ cursor, node }) => ({ ...node, cursor, idempotencyKey: keys.get(node.id) ?? "" }));
  // Ids and hashes are told to nobody else either, but the other one names them in what it tries.
  return { viewer, token, decisions, canaries };
}

/** The whole answer as text: status, headers and body. */
async function ask(pool: Pool, token: string, question: Question): Promise<string> {
  const { statusCode, headers, body } = await pool.request({
    path: "/graphql",
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify(question),
  });
  return `${JSON.stringify({ statusCode, headers })}\n${await body.text()}`;
}

function dataOf(answer: string) {
  return JSON.parse(answer.slice(answer.indexOf("\n"))).data;
}
