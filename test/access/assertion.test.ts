import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { departmentAuthentication } from "../../shared/access/department-authentication.ts";
import {
  ASSERTION_HEADER,
  type AssertedCall,
  createAssertionCheck,
  signAssertion,
} from "../../shared/access/gateway-assertion.ts";
import { openIdVerifier } from "../../shared/access/openid-verifier.ts";
import { Unauthenticated } from "../../shared/access/unauthenticated.ts";
import type { Viewer } from "../../shared/access/viewer.ts";
import type { Endpoint } from "../../shared/server/http-endpoint.ts";
import { serveSubgraph } from "../../shared/server/serve-subgraph.ts";
import { buildSubgraph, subgraphSchema } from "../../shared/server/subgraph.ts";
import { inventingResolvers, SILENT } from "../federation/invented-departments.ts";
import { callerWith, GATEWAY_KEYS } from "../harness/callers.ts";
import { startTokenIssuer, type TokenIssuer } from "../harness/token-issuer.ts";
import { post, unsigned, withClaims } from "./assertion-calls.ts";

const BANK = callerWith({ subject: "bank", tenant: "bank", role: "BANK", department: null });
const OTHER_BANK = callerWith({ subject: "bank-2", tenant: "bank-2", role: "BANK", department: null });

const QUESTION = JSON.stringify({
  query: `query ($r: [_Any!]!) { _entities(representations: $r) {
    ... on Standing { creditSupport(jurisdiction: "530000") { determination } } } }`,
  variables: {
    r: [{ __typename: "Standing", uscc: "91000000000000010L", validOn: "2021-06-15", knownAt: "2021-06-25T02:00:00Z" }],
  },
});
const ANOTHER = QUESTION.replace("530000", "110000");
const SERVICE = JSON.stringify({ query: "{ _service { sdl } }" });

const REFUSED = {
  errors: [
    {
      message: "The call does not prove who it is from.",
      extensions: { code: "UNAUTHENTICATED", messageZh: "无法确认请求方身份。" },
    },
  ],
};

interface Sent {
  readonly body: string;
  readonly headers: readonly (readonly [string, string])[];
}

describe("A department takes calls of a gateway and no others (G14)", () => {
  let provider: TokenIssuer;
  let endpoint: Endpoint;
  let nowMs = Date.now();
  let viewers: Viewer[] = [];
  let token: string;
  let otherToken: string;

  beforeAll(async () => {
    provider = await startTokenIssuer();
    [token, otherToken] = await Promise.all([provider.tokenFor(BANK), provider.tokenFor(OTHER_BANK)]);
    const verifier = openIdVerifier({
      issuer: provider.issuer,
      audience: "leader-hub",
      senderConstrained: "OPTIONAL",
      clock: Date.now,
      audit: () => undefined,
      onFault: () => undefined,
    });
    const subgraph = buildSubgraph({
      name: "credit",
      resolvers: inventingResolvers(subgraphSchema("credit", {})),
      createContext: ({ viewer }) => {
        viewers.push(viewer);
        return {};
      },
      log: SILENT,
    });
    endpoint = await serveSubgraph(subgraph, {
      host: "127.0.0.1",
      port: 0,
      condition: async () => [],
      log: SILENT,
      authenticate: departmentAuthentication({
        department: "credit",
        gatewayKeys: [GATEWAY_KEYS.publicKey],
        verifyForwarded: (each, purpose) => verifier.verifyForwarded(each, purpose),
        clock: () => nowMs,
      }),
    });
  });

  afterAll(async () => {
    await endpoint.close();
    await provider.close();
  });

  beforeEach(() => {
    nowMs = Date.now();
    viewers = [];
  });

  const assertion = (call: Partial<AssertedCall> = {}, key: KeyObject = GATEWAY_KEYS.privateKey, at = nowMs) => {
    const body = Buffer.from(QUESTION);
    return signAssertion(key, { department: "credit", body, token, purpose: "supervision", ...call }, at);
  };
  const asserted = (value: string): readonly [string, string] => [ASSERTION_HEADER, value];
  const bearer = (value: string): readonly [string, string] => ["authorization", `Bearer ${value}`];
  const call = ({ body, headers }: Sent) => post(`${endpoint.url}/graphql`, body, headers);

  it("answers what its gateway vouches for, as the caller whose token it proved itself", async () => {
    const { status, reply } = await call({ body: QUESTION, headers: [asserted(assertion()), bearer(token)] });
    expect({ status, answers: Object(reply).data._entities.length }).toEqual({ status: 200, answers: 1 });
    expect(viewers).toEqual([{ ...BANK, purpose: "supervision" }]);
  });

  it("answers what is public to somebody who did not sign in, when its gateway vouches for that", async () => {
    const body = JSON.stringify({ query: "{ __typename }" });
    const value = assertion({ body: Buffer.from(body), token: null, purpose: null });
    expect((await call({ body, headers: [asserted(value)] })).status).toBe(200);
    expect(viewers).toEqual([{ kind: "PUBLIC" }]);
  });

  const stranger = generateKeyPairSync("ed25519").privateKey;
  const refusals: readonly (readonly [string, () => Sent])[] = [
    ["without an assertion", () => ({ body: QUESTION, headers: [bearer(token)] })],
    ["about its schema, without an assertion", () => ({ body: SERVICE, headers: [] })],
    ["with an empty assertion", () => ({ body: QUESTION, headers: [asserted(""), bearer(token)] })],
    ["with an assertion that is none", () => ({ body: QUESTION, headers: [asserted("a.b.c"), bearer(token)] })],
    ["with the caller's token for an assertion", () => ({ body: QUESTION, headers: [asserted(token), bearer(token)] })],
    [
      "vouched for by somebody else's key",
      () => ({ body: QUESTION, headers: [asserted(assertion({}, stranger)), bearer(token)] }),
    ],
    [
      "vouched for to another department",
      () => ({ body: QUESTION, headers: [asserted(assertion({ department: "procurement" })), bearer(token)] }),
    ],
    [
      "a millisecond after 30 seconds have passed",
      () => ({ body: QUESTION, headers: [asserted(assertion({}, undefined, nowMs - 30_001)), bearer(token)] }),
    ],
    [
      "vouched for in the future",
      () => ({ body: QUESTION, headers: [asserted(assertion({}, undefined, nowMs + 7_000)), bearer(token)] }),
    ],
    [
      "with another body than was vouched for",
      () => ({ body: ANOTHER, headers: [asserted(assertion()), bearer(token)] }),
    ],
    [
      "with another body of the same length",
      () => ({ body: QUESTION.replace("530000", "530001"), headers: [asserted(assertion()), bearer(token)] }),
    ],
    ["with another caller's token", () => ({ body: QUESTION, headers: [asserted(assertion()), bearer(otherToken)] })],
    ["without the token that was vouched for", () => ({ body: QUESTION, headers: [asserted(assertion())] })],
    [
      "with a token where none was vouched for",
      () => ({ body: QUESTION, headers: [asserted(assertion({ token: null })), bearer(token)] }),
    ],
    [
      "with two assertions",
      () => ({ body: QUESTION, headers: [asserted(assertion()), asserted(assertion()), bearer(token)] }),
    ],
    [
      "with two tokens",
      () => ({ body: QUESTION, headers: [asserted(assertion()), bearer(token), bearer(otherToken)] }),
    ],
    [
      "with a purpose written into a captured assertion",
      () => ({
        body: QUESTION,
        headers: [asserted(withClaims(assertion(), { purpose: "credit-review" })), bearer(token)],
      }),
    ],
    [
      "with another tenant's token written into a captured assertion",
      () => ({
        body: QUESTION,
        headers: [asserted(withClaims(assertion(), { token: otherToken })), bearer(otherToken)],
      }),
    ],
    [
      "with the algorithm taken out of the assertion",
      () => ({ body: QUESTION, headers: [asserted(unsigned(assertion())), bearer(token)] }),
    ],
    [
      "for a purpose that its token does not carry",
      () => ({ body: QUESTION, headers: [asserted(assertion({ purpose: "loan-monitoring" })), bearer(token)] }),
    ],
    [
      "with a token that is none",
      () => ({ body: QUESTION, headers: [asserted(assertion({ token: "a.b.c" })), bearer("a.b.c")] }),
    ],
  ];

  it.each(refusals)("refuses a call %s, and all refusals look alike", async (_, sent) => {
    const { status, reply } = await call(sent());
    expect({ status, reply }).toEqual({ status: 401, reply: REFUSED });
    expect(viewers).toEqual([]);
  });

  it("refuses a call that it has answered before", async () => {
    const sent = { body: QUESTION, headers: [asserted(assertion()), bearer(token)] };
    expect((await call(sent)).status).toBe(200);
    expect(await call(sent)).toMatchObject({ status: 401, reply: REFUSED });
    nowMs += 29_000;
    expect((await call(sent)).status).toBe(401);
    expect(viewers).toHaveLength(1);
  });

  it("refuses after a restart what may have been answered before it", () => {
    const restarted = createAssertionCheck("credit", [GATEWAY_KEYS.publicKey], nowMs);
    const call = { body: Buffer.from(QUESTION), token };
    expect(() => restarted(assertion({}, undefined, nowMs - 2_000), call, nowMs)).toThrow(Unauthenticated);
    expect(restarted(assertion({}, undefined, nowMs), call, nowMs)).toBe("supervision");
  });

  it("answers to nobody by GET", async () => {
    const response = await fetch(`${endpoint.url}/graphql?query={__typename}`);
    expect(response.status).toBe(405);
    expect(viewers).toEqual([]);
  });
});
