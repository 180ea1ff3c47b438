import { Writable } from "node:stream";
import { fetch } from "undici";
import { createGateway, type Gateway } from "../../gateway/gateway.ts";
import { createHttpTransport } from "../../gateway/http-transport.ts";
import { readEnvironment } from "../../shared/server/environment.ts";
import type { Endpoint } from "../../shared/server/http-endpoint.ts";
import { createLog } from "../../shared/server/log.ts";
import { serveSubgraph } from "../../shared/server/serve-subgraph.ts";
import { type RunningTracing, startTracing } from "../../shared/tracing/start-tracing.ts";
import { isTracing } from "../../shared/tracing/trace.ts";
import { everyCallIs, GATEWAY_KEYS, SUPERVISOR } from "../harness/callers.ts";
import { createHubDatabases } from "../harness/hub-databases.ts";
import { type OpenHub, openHub, PATIENT } from "../harness/open-hub.ts";
import { type OtlpReceiver, type SentSpan, startOtlpReceiver } from "./otlp-receiver.ts";

const USCC = "91110105LEADR61200";
const OTHER = "91110108LEADR6112G";
const TOKEN = "a-token-that-nobody-else-may-see";
const NAMED_AFTER_SOMEBODY = "Zhang_San_of_91110112LEADR6155N";
const QUESTION = `query ${NAMED_AFTER_SOMEBODY}($uscc: USCC!) {
  standing(uscc: $uscc) { creditSupport(jurisdiction: "110000") { determination } titles { state } }
  other: standing(uscc: "${OTHER}") { creditSupport(jurisdiction: "110000") { determination } }
}`;
const FOREIGN_TRACE = "0af7651916cd43dd8448eb211c80319c";

describe("Traces", () => {
  const lines: string[] = [];
  let receiver: OtlpReceiver;
  let tracing: RunningTracing;
  let hub: OpenHub;
  let credit: Endpoint;
  let gateway: Gateway;
  let spans: SentSpan[];
  let answered: object;

  beforeAll(async () => {
    receiver = await startOtlpReceiver();
    tracing = await startTracing(
      "hub",
      readEnvironment([], { OTEL_EXPORTER_OTLP_ENDPOINT: `${receiver.url}/` }).tracesUrl,
    );
    hub = await openHub(await createHubDatabases(), { freshnessLimitMs: 600_000 });
    const stream = new Writable({
      write(chunk, _, done) {
        lines.push(String(chunk));
        done();
      },
    });
    const log = createLog("hub", "info", stream);
    const authenticate = everyCallIs(SUPERVISOR);
    // One department is reached over HTTP, as where it runs elsewhere.
    credit = await serveSubgraph(hub.departments.credit.subgraph, {
      ...{ host: "127.0.0.1", port: 0, authenticate, log },
      condition: async () => [],
    });
    const overHttp = createHttpTransport({
      ...{ department: "credit", url: `${credit.url}/graphql`, assertionKey: GATEWAY_KEYS.privateKey },
    });
    const { departments } = hub;
    gateway = await createGateway({
      transports: {
        "market-regulation": (request) => departments["market-regulation"].subgraph.execute(request),
        procurement: (request) => departments.procurement.subgraph.execute(request),
        "quality-award": (request) => departments["quality-award"].subgraph.execute(request),
        credit: overHttp.send,
      },
      ...{ clock: Date.now, log, deadlines: PATIENT },
    });
    const { url } = await gateway.listen({
      ...{ host: "127.0.0.1", port: 0, exampleQuestions: [], readiness: async () => [], authenticate },
    });
    const answer = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${TOKEN}`,
        "x-request-id": "request-of-the-trace",
        traceparent: `00-${FOREIGN_TRACE}-b7ad6b7169203331-01`,
      },
      body: JSON.stringify({ query: QUESTION, variables: { uscc: USCC } }),
    });
    const { data } = (await answer.json()) as { data: { standing: { creditSupport: object } } };
    answered = data.standing.creditSupport;
    await fetch(`${url}/health/ready`);
    await gateway.close();
    await credit.close();
    await overHttp.close();
    await hub.close();
    await tracing.close();
    spans = receiver.spans();
  }, 60_000);
  afterAll(() => receiver.close());

  const named = (name: string | RegExp) =>
    spans.filter((span) => (typeof name === "string" ? span.name === name : name.test(span.name)));
  const below = (parent: SentSpan | undefined, name: string | RegExp) =>
    named(name).filter(({ parentSpanId }) => parentSpanId === parent?.spanId);

  it("follow a question from the request over the plan and the departments' calls to each statement", () => {
    expect(answered).toEqual({ determination: "NOT_ELIGIBLE" });
    const [request] = named("POST graphql").filter(({ parentSpanId }) => !parentSpanId);
    const [operation] = below(request, "query");
    expect(below(operation, "plan")).toHaveLength(1);
    const [call] = below(operation, "call credit");
    // The department's own process goes on with the trace that the gateway names.
    const [inDepartment] = below(call, "POST graphql");
    const [inCredit] = below(inDepartment, "answer credit");
    expect(below(inCredit, /^sql standings?$/)).toHaveLength(1);
    const [register] = below(operation, "call market-regulation");
    expect(below(below(register, "answer market-regulation")[0], /^sql /).length).toBeGreaterThan(0);
    expect(new Set([request, operation, call, inCredit, register].map((span) => span?.traceId)).size).toBe(1);
    expect(request?.attributes).toContainEqual({ key: "request.id", value: { stringValue: "request-of-the-trace" } });
    expect(operation?.attributes.map(({ key }) => key)).toContain("graphql.document.sha256");
  });

  it("begin anew at the gateway, whatever trace its caller names, and leave out questions about health", () => {
    expect(spans.filter(({ traceId }) => traceId === FOREIGN_TRACE)).toEqual([]);
    expect(named(/health/)).toEqual([]);
    expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(1);
  });

  it("hold nobody: no code of the question, no token, no name that a caller gave", () => {
    expect(spans.length).toBeGreaterThan(10);
    for (const secret of [USCC, OTHER, TOKEN, NAMED_AFTER_SOMEBODY, "Zhang", SUPERVISOR.subject]) {
      expect([secret, receiver.text().includes(secret)]).toEqual([secret, false]);
    }
  });

  it("are named in each line of the log beside the request", () => {
    const told = lines.map((line) => JSON.parse(line)).filter(({ path }) => path === "/graphql");
    expect(told).toHaveLength(2);
    const [{ traceId } = {}] = named("POST graphql");
    for (const line of told) {
      expect(line).toMatchObject({ requestId: "request-of-the-trace", traceId });
    }
  });

  it("load nothing and cost nothing where they are not asked for", async () => {
    expect(readEnvironment([], {}).tracesUrl).toBeNull();
    await (await startTracing("hub", null)).close();
    expect(isTracing()).toBe(false);
  });
});
