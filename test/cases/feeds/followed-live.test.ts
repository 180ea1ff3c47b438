import { createClient } from "graphql-sse";
import pg from "pg";
import { PUBLIC_VIEWER, type SignedInViewer, type Viewer } from "../../../shared/access/viewer.ts";
import type { Endpoint } from "../../../shared/server/http-endpoint.ts";
import { useDeskWorld } from "../../harness/desk-world.ts";
import { openReceiver, type Receiver } from "../../notices/receiver.ts";
import { CAST } from "../../subgraphs/market-regulation/cast.ts";
import { Clerk } from "../../subgraphs/market-regulation/clerk.ts";

const PAGE = `query ($after: String) { registerChanges(first: 100, after: $after) {
  audience knownUntil lastCursor pageInfo { hasNextPage endCursor } edges { cursor node { number kind uscc source } } } }`;
const FOLLOW = `subscription ($after: String) {
  told: registerChanges(after: $after) { cursor node { ...Told } } }
  fragment Told on RegisterChange { number kind uscc state }`;

interface Edge {
  readonly cursor: string;
  readonly node: {
    readonly number: number;
    readonly kind: string;
    readonly uscc: string | null;
    readonly source?: string | null;
  };
}

describe("The changes of the register, followed", () => {
  const world = useDeskWorld();
  let viewer: Viewer = PUBLIC_VIEWER;
  let token: string | null = null;
  let endpoint: Endpoint;
  let client: pg.Client;
  let clerk: Clerk;

  beforeAll(async () => {
    endpoint = await world.hub.gateway.listen({
      host: "127.0.0.1",
      port: 0,
      readiness: async () => [],
      exampleQuestions: [],
      authenticate: async () => ({ viewer, token }),
    });
    client = new pg.Client({ connectionString: world.databases.departments["market-regulation"].appUrl });
    await client.connect();
    clerk = new Clerk(client);
  });
  afterAll(() => client.end());
  beforeEach(() => {
    viewer = PUBLIC_VIEWER;
    token = null;
  });

  async function page(as: Viewer, after: string | null = null) {
    const { data, errors } = await world.ask(as, PAGE, { after });
    if (errors !== undefined) throw new Error(String(errors[0]?.message));
    return data?.registerChanges as {
      edges: Edge[];
      audience: string;
      lastCursor: string | null;
      pageInfo: { hasNextPage: boolean };
    };
  }

  /** The whole feed, part by part, once it tells of an enterprise what is expected of it. */
  async function until(as: Viewer, uscc: string, kind: string): Promise<Edge[]> {
    for (;;) {
      const edges: Edge[] = [];
      let part = await page(as);
      for (;;) {
        edges.push(...part.edges);
        if (!part.pageInfo.hasNextPage) break;
        part = await page(as, edges.at(-1)?.cursor);
      }
      if (edges.some(({ node }) => node.uscc === uscc && node.kind === kind)) return edges;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  const stream = (variables: Record<string, unknown> = {}, query = FOLLOW) =>
    createClient({ url: `${endpoint.url}/graphql`, retryAttempts: 0 }).iterate<{ told: Edge }>({ query, variables });

  it("are the same in every part, gone on with after the last cursor, and none comes twice", async () => {
    const uscc = await clerk.enterprise();
    await clerk.titleInForce(uscc);
    const edges = await until(PUBLIC_VIEWER, uscc, "EXPIRED");
    expect(edges.map(({ node }) => node.number)).toEqual(edges.map((_, index) => index + 1));
    const last = edges.at(-1)?.cursor ?? null;
    expect(await page(PUBLIC_VIEWER, last)).toMatchObject({ audience: "PUBLIC", edges: [], lastCursor: last });
  });

  it("are not shown to one audience by the cursor of another", async () => {
    const { lastCursor } = await page(CAST.bank);
    const { errors } = await world.ask(CAST.officer, PAGE, { after: lastCursor });
    expect(errors?.[0]?.extensions?.code).toBe("BAD_USER_INPUT");
    expect((await page(CAST.bank)).audience).toBe("BANKS");
  });

  it("are pushed as they happen, from now on or from where the subscriber stopped", async () => {
    const uscc = await clerk.enterprise();
    const title = await clerk.titleInForce(uscc);
    await until(PUBLIC_VIEWER, uscc, "EXPIRED");
    const following = stream();
    const first = following.next();
    // It begins where the feed is now; what is recorded before that it would not be told of.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await clerk.revoke(title, "2021-03-01");
    const revoked = (await first).value?.data?.told as Edge;
    const banned = (await following.next()).value?.data?.told as Edge;
    expect([revoked.node, banned.node]).toEqual([
      { number: expect.any(Number), kind: "REVOKED", uscc, state: "REVOKED" },
      { number: revoked.node.number + 1, kind: "BANNED", uscc, state: null },
    ]);
    await following.return?.();
    const again = stream({ after: revoked.cursor });
    expect((await again.next()).value?.data?.told).toEqual(banned);
    await again.return?.();
  });

  it("end with the token's time, and are pushed to nobody whose question would be refused", async () => {
    viewer = CAST.bank;
    token = `${Buffer.from('{"alg":"none"}').toString("base64url")}.${Buffer.from(`{"exp":${Math.floor(Date.now() / 1_000) + 1}}`).toString("base64url")}.`;
    const { lastCursor } = await page(CAST.bank);
    expect(await stream({ after: lastCursor }).next()).toEqual({ done: true, value: undefined });
    viewer = PUBLIC_VIEWER;
    token = null;
    const refused = async (query: string) => (await stream({}, query).next()).value?.errors?.[0]?.extensions?.code;
    expect(await refused("subscription { registerChanges { nothing } }")).toBe("GRAPHQL_VALIDATION_FAILED");
    expect(await refused("subscription { a: registerChanges { cursor } b: registerChanges { cursor } }")).toBe(
      "BAD_USER_INPUT",
    );
    expect(await refused('subscription { registerChanges(after: "x") { cursor } }')).toBe("BAD_USER_INPUT");
    expect(await refused("{ changeWebhooks { id } }")).toBe("UNAUTHENTICATED");
  });

  it("are not streamed without the header, nor to a caller with ten streams", async () => {
    const plain = await world.ask(PUBLIC_VIEWER, "subscription { registerChanges { cursor } }");
    expect(plain.errors?.[0]?.extensions?.code).toBe("EVENT_STREAM_EXPECTED");
    const open = async () =>
      fetch(`${endpoint.url}/graphql`, {
        method: "POST",
        headers: { accept: "text/event-stream", "content-type": "application/json" },
        body: JSON.stringify({ query: "subscription { registerChanges { cursor } }" }),
      });
    const streams = await Promise.all(Array.from({ length: 10 }, open));
    expect(new Set(streams.map(({ status }) => status))).toEqual(new Set([200]));
    const refused = await open();
    expect([refused.status, (await refused.json()).errors[0].extensions.code]).toEqual([429, "TOO_MANY_STREAMS"]);
    await Promise.all(streams.map(({ body }) => body?.cancel()));
  });

  describe("by webhooks", () => {
    let receiver: Receiver;
    beforeAll(async () => {
      receiver = await openReceiver();
    });
    afterAll(() => receiver.close());

    const REGISTER = "webhook { id pendingCount } secret";
    const register = async (as: SignedInViewer, path: string) => {
      const { data } = await world.ask(
        as,
        `mutation ($input: WebhookRegisterInput!) { done: changeWebhookRegister(input: $input) { ${REGISTER} errors { code } } }`,
        { input: { url: `${receiver.url}${path}` } },
      );
      return Object(data?.done);
    };
    const came = async (path: string, count: number) => {
      for (;;) {
        const found = receiver.messages.filter((message) => message.path === path);
        if (found.length >= count) return found;
        await receiver.next();
      }
    };

    it("come signed, in order, to the institution's audience, and again when they were lost", async () => {
      const before = (await page(CAST.bank)).lastCursor;
      const { webhook, secret } = await register(CAST.bank, "/bank");
      const uscc = await clerk.enterprise();
      await clerk.titleInForce(uscc);
      const told = (await came("/bank", 2)).map(
        (message) => receiver.verify(message, secret) as { type: string; data: Edge["node"] },
      );
      // A bank is not told of the publicity before.
      expect(told.map(({ type, data }) => [type, data.uscc, data.source])).toEqual([
        ["register.published", uscc, null],
        ["register.expired", uscc, null],
      ]);
      const replay = `mutation ($input: ChangeWebhookReplayInput!) { done: changeWebhookReplay(input: $input) { queuedCount errors { code } } }`;
      const again = await world.ask(CAST.bank, replay, { input: { id: webhook.id, after: before } });
      expect(again.data?.done).toEqual({ queuedCount: 2, errors: [] });
      const all = await came("/bank", 4);
      expect(all.slice(2).map(({ headers }) => headers["webhook-id"])).toEqual(
        all.slice(0, 2).map(({ headers }) => headers["webhook-id"]),
      );
      const foreign = await world.ask(CAST.purchaser, replay, { input: { id: webhook.id } });
      expect(Object(foreign.data?.done).errors).toEqual([{ code: "NO_SUCH_WEBHOOK" }]);
    });

    it("go on when the receiver is mended, also where two wait for one enterprise", async () => {
      const { webhook } = await register(CAST.purchaser, "/purchaser");
      receiver.status = 503;
      const uscc = await clerk.enterprise();
      await clerk.titleInForce(uscc);
      await came("/purchaser", 1);
      const waiting = async () => {
        const { data } = await world.ask(CAST.purchaser, "{ changeWebhooks { id pendingCount } }");
        const webhooks = data?.changeWebhooks as { id: string; pendingCount: number }[];
        return webhooks.find(({ id }) => id === webhook.id)?.pendingCount ?? 0;
      };
      while ((await waiting()) < 2) await new Promise((resolve) => setTimeout(resolve, 50));
      receiver.status = 200;
      const resume = `mutation ($input: WebhookResumeInput!) { done: changeWebhookResume(input: $input) { webhook { pendingCount } errors { code } } }`;
      const { data } = await world.ask(CAST.purchaser, resume, { input: { id: webhook.id } });
      expect(data?.done).toEqual({ webhook: { pendingCount: 2 }, errors: [] });
      const kinds = (await came("/purchaser", 3)).map(({ body }) => JSON.parse(body).data.kind);
      expect(kinds).toEqual(["PUBLISHED", "PUBLISHED", "EXPIRED"]);
    });

    it("are sent to no internal address, and registered by nobody without the scope", async () => {
      const { data } = await world.ask(
        CAST.bank,
        `mutation { done: changeWebhookRegister(input: { url: "https://10.0.0.1/" }) { webhook { id } errors { code } } }`,
      );
      expect(data?.done).toEqual({ webhook: null, errors: [{ code: "ADDRESS_NOT_ALLOWED" }] });
      const { errors } = await world.ask(PUBLIC_VIEWER, "{ changeWebhooks { id } }");
      expect(errors?.[0]?.extensions?.code).toBe("UNAUTHENTICATED");
    });
  });
});
