import { randomBytes } from "node:crypto";
import { Writable } from "node:stream";
import { gatewayAuthentication } from "../../shared/access/gateway-authentication.ts";
import { openIdVerifier } from "../../shared/access/openid-verifier.ts";
import type { Endpoint } from "../../shared/server/http-endpoint.ts";
import { createLog } from "../../shared/server/log.ts";
import { callerWith } from "../harness/callers.ts";
import { startTokenIssuer, type TokenIssuer } from "../harness/token-issuer.ts";
import { type AccessWorld, BANK, KUNMING, openAccessWorld } from "./access-world.ts";

// Whoever finds one of these in an output has found a leak.
const canary = () => randomBytes(12).toString("hex");
const PERSON = `zhang-san-${canary()}`;
const HEADER = canary();
const TYPED = canary();

const CHECK = `query ($uscc: USCC!) { standing(uscc: $uscc) { creditSupport(jurisdiction: "110000") { determination } } }`;

describe("Secrets and personal data (G48)", () => {
  const lines: string[] = [];
  const answers: string[] = [];
  let world: AccessWorld;
  let issuer: TokenIssuer;
  let endpoint: Endpoint;
  let token: string;

  beforeAll(async () => {
    const kept = new Writable({ write: (chunk, _, done) => done(void lines.push(String(chunk))) });
    const log = createLog("hub", "trace", kept);
    world = await openAccessWorld(log);
    issuer = await startTokenIssuer();
    token = await issuer.tokenFor(callerWith({ ...BANK, subject: PERSON }));
    const verifier = openIdVerifier({
      issuer: issuer.issuer,
      audience: "leader-hub",
      senderConstrained: "OPTIONAL",
      clock: Date.now,
      audit: (event) => log.warn(event, "A token was refused"),
      onFault: (error) => log.error({ err: error }, "No keys"),
    });
    endpoint = await world.hub.gateway.listen({
      host: "127.0.0.1",
      port: 0,
      readiness: async () => [],
      exampleQuestions: [],
      authenticate: gatewayAuthentication(verifier, async () => endpoint.url),
    });
  });

  afterAll(async () => {
    await issuer.close();
    await world.close();
  });

  /** Everything that anybody could read: logs and answers with their headers. */
  const told = () => [...lines, ...answers].join("\n");

  async function send(authorization: string, body: unknown, headers: Record<string, string> = {}): Promise<number> {
    const response = await fetch(`${endpoint.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization, "x-secret": HEADER, ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
    answers.push(JSON.stringify([...response.headers]), await response.text());
    return response.status;
  }

  const passwords = () =>
    Object.values(world.databases.departments).flatMap(({ appUrl, migratorUrl }) =>
      [appUrl, migratorUrl, world.databases.registerCopyUrl].map((url) => new URL(url).password),
    );

  it("are in no log and no answer when a question is answered", async () => {
    expect(await send(`Bearer ${token}`, { query: CHECK, variables: { uscc: KUNMING } })).toBe(200);
    expect(answers.join()).toContain("determination");
    expectNothingOf(told(), [token, ...token.split("."), PERSON, HEADER, ...passwords()]);
  });

  it("are in no log and no answer when a token is refused, whatever is wrong with it", async () => {
    const [header = "", claims = "", signature = ""] = token.split(".");
    const forged = `${header}.${claims}.${[...signature].reverse().join("")}`;
    for (const authorization of [`Bearer ${forged}`, `Basic ${token}`, `Bearer ${token} ${TYPED}`, `DPoP ${token}`]) {
      expect(await send(authorization, { query: CHECK })).toBe(401);
    }
    expect(lines.join()).toContain("refused");
    expectNothingOf(told(), [token, forged, claims, signature, PERSON, TYPED]);
  });

  it("are in no log when a request is malformed: what was typed is repeated to the caller alone", async () => {
    await send(`Bearer ${token}`, `{"query": "${TYPED}`);
    await send(`Bearer ${token}`, { query: `{ ${TYPED} }` });
    await send(`Bearer ${token}`, { query: CHECK, variables: { uscc: TYPED } });
    await send(`Bearer ${token}`, { query: CHECK, operationName: TYPED });
    await send(`Bearer ${token}`, { query: CHECK, variables: { uscc: KUNMING } }, { "hub-purpose": TYPED });
    await fetch(`${endpoint.url}/graphql?query=${TYPED}`, { headers: { authorization: `Bearer ${token}` } });
    expectNothingOf(lines.join("\n"), [TYPED, token, PERSON, HEADER]);
  });

  it("are in no log and no answer when a department breaks", async () => {
    const { credit } = world.databases.departments;
    await world.rows("credit", "revoke select on register.title from credit_app");
    await send(`Bearer ${token}`, { query: CHECK, variables: { uscc: KUNMING } });
    await world.rows("credit", "revoke execute on function access.append(jsonb) from credit_app");
    await send(`Bearer ${token}`, { query: CHECK, variables: { uscc: KUNMING } });
    await world.rows("credit", "grant execute on function access.append(jsonb) to credit_app");
    await world.rows("credit", "grant select on register.title to credit_app");
    expect(lines.join()).toContain("permission denied");
    expectNothingOf(told(), [token, PERSON, HEADER, ...passwords(), credit.appUrl, credit.migratorUrl]);
    expectNothingOf(answers.join(), ["register.title", "access.append", "credit_app"]);
  });

  it("are not in the access log, but for who asked, which it is for", async () => {
    const rows = await world.rows("credit", "select to_jsonb(e)::text as entry, subject from access.access_entry e");
    const entries = rows.map(({ entry }) => String(entry)).join("\n");
    expect(rows.map(({ subject }) => subject)).toContain(PERSON);
    expectNothingOf(entries, [token, ...token.split("."), HEADER, TYPED, ...passwords()]);
  });

  function expectNothingOf(text: string, secrets: readonly string[]): void {
    expect(text.length).toBeGreaterThan(0);
    expect(secrets.filter((secret) => secret.length > 0 && text.includes(secret))).toEqual([]);
  }
});
