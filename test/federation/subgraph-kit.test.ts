import { Writable } from "node:stream";
import { GraphQLError, parse } from "graphql";
import { createHttpTransport } from "../../gateway/http-transport.ts";
import { createLog, type Log } from "../../shared/server/log.ts";
import { serveSubgraph } from "../../shared/server/serve-subgraph.ts";
import { buildSubgraph, type Subgraph, type SubgraphRequest } from "../../shared/server/subgraph.ts";
import { parseCivilDate } from "../../shared/values/civil-date.ts";
import { everyCallIs, GATEWAY_KEYS, SUPERVISOR } from "../harness/callers.ts";
import { SILENT } from "./invented-departments.ts";

const QUERY = `query ($representations: [_Any!]!, $jurisdiction: ID!) {
  _entities(representations: $representations) {
    ... on Standing { uscc creditSupport(jurisdiction: $jurisdiction) { determination meaning(language: EN) reasons { code message } knownAt } }
  }
}`;
const KEY = {
  __typename: "Standing",
  uscc: "91000000000000010L",
  validOn: "2021-06-15",
  knownAt: "2021-06-25T02:00:00Z",
};
const ANSWER = {
  determination: "NOT_ELIGIBLE",
  meaning:
    "On that day, as far as was known then, a condition of this measure fails. Rights under other rules are not affected.",
  reasons: [{ code: "TITLE_NOT_FOUND", message: "该企业在该日没有“领跑者”称号记录。" }],
  knownAt: "2021-06-25T02:00:00Z",
};

const CALLER = { requestId: "request-17", viewer: SUPERVISOR, token: null };

describe("A subgraph", () => {
  let faults: unknown[] = [];
  let requests: SubgraphRequest[] = [];
  const log: Log = { ...SILENT, error: (details) => faults.push(details) };

  beforeEach(() => {
    faults = [];
    requests = [];
  });

  const subgraph = credit(log, (request) => requests.push(request));
  const ask = (variables: Record<string, unknown>, query = QUERY) =>
    subgraph.execute({
      document: parse(query),
      variables,
      requestId: "request-17",
      viewer: SUPERVISOR,
      signal: new AbortController().signal,
    });
  const askAbout = (jurisdiction: string) => ask({ representations: [KEY], jurisdiction });

  it("answers in words that are the same in all departments", async () => {
    const { data } = await askAbout("530000");
    expect(data).toEqual({ _entities: [{ uscc: KEY.uscc, creditSupport: ANSWER }] });
  });

  it("makes a context for each request, with its id", async () => {
    await askAbout("530000");
    await askAbout("530000");
    expect(requests.map(({ requestId }) => requestId)).toEqual(["request-17", "request-17"]);
  });

  it.each([
    ["a malformed code", { ...KEY, uscc: "9100" }, 'A unified social credit code has 18 characters; "9100" has 4.'],
    ["a day that does not exist", { ...KEY, validOn: "2021-02-30" }, "A day is written YYYY-MM-DD"],
    [
      "no instant",
      { ...KEY, knownAt: undefined },
      "A key of Standing names uscc, validOn and knownAt as text; knownAt is undefined.",
    ],
  ])("refuses %s in a key and answers about the others", async (_, wrong, message) => {
    const { data, errors } = await ask({ representations: [wrong, KEY], jurisdiction: "530000" });
    expect(data).toEqual({ _entities: [null, { uscc: KEY.uscc, creditSupport: ANSWER }] });
    expect(errors).toHaveLength(1);
    expect(errors?.[0]).toMatchObject({ path: ["_entities", 0], extensions: { code: "BAD_USER_INPUT" } });
    expect(errors?.[0]?.message).toContain(message);
    expect(faults).toEqual([]);
  });

  it("hides a fault behind the request id, and logs it once", async () => {
    const { errors } = await askAbout("fault");
    expect(JSON.parse(JSON.stringify(errors))).toEqual([
      expect.objectContaining({
        message: "Our fault: the answer could not be given. Quote the request id when you report it.",
        extensions: { code: "INTERNAL_SERVER_ERROR", requestId: "request-17" },
      }),
    ]);
    expect(faults).toEqual([
      {
        requestId: "request-17",
        path: ["_entities", 0, "creditSupport"],
        err: new Error("relation rules does not exist"),
      },
    ]);
  });

  it("tells a refusal with its code", async () => {
    const { errors } = await askAbout("refusal");
    expect(errors?.[0]).toMatchObject({ message: "Not yours.", extensions: { code: "FORBIDDEN" } });
    expect(faults).toEqual([]);
  });

  it("tells a malformed value that a resolver read as what it is", async () => {
    const { errors } = await askAbout("malformed");
    expect(errors?.[0]).toMatchObject({ extensions: { code: "BAD_USER_INPUT", came: '"yesterday"' } });
  });

  it("counts a value that its own schema does not allow as a fault", async () => {
    const { data, errors } = await askAbout("odd");
    expect(data).toEqual({ _entities: [{ uscc: KEY.uscc, creditSupport: null }] });
    expect(errors?.[0]).toMatchObject({ extensions: { code: "INTERNAL_SERVER_ERROR" } });
    expect(faults).toHaveLength(1);
  });

  it.each([
    ["a document that its schema does not allow", "{ loans }", {}],
    ["a variable that is missing", QUERY, { representations: [] }],
  ])("refuses %s", async (_, query, variables) => {
    const { data, errors } = await ask(variables, query);
    expect(data).toBeUndefined();
    expect(errors?.[0]).toMatchObject({ extensions: { code: "BAD_USER_INPUT" } });
    expect(faults).toEqual([]);
  });

  it("begins nothing for a caller who has left", async () => {
    const signal = AbortSignal.abort(new Error("gone"));
    const operation = {
      document: parse(QUERY),
      variables: { representations: [KEY], jurisdiction: "1" },
      requestId: "r",
      viewer: SUPERVISOR,
      signal,
    };
    await expect(subgraph.execute(operation)).rejects.toThrow("gone");
    expect(requests).toEqual([]);
  });

  it("cannot be built with a resolver for a type that its SDL has not", () => {
    const parts = { name: "credit", resolvers: { Loan: {} }, createContext: () => ({}), log };
    expect(() => buildSubgraph(parts)).toThrow("credit resolves Loan, which its SDL does not define.");
  });

  it("answers over HTTP as it does in its process, errors included, and says so in one line of JSON each", async () => {
    const lines: string[] = [];
    const stream = new Writable({
      write(chunk, _, done) {
        lines.push(String(chunk));
        done();
      },
    });
    const endpoint = await serveSubgraph(credit(log), {
      host: "127.0.0.1",
      port: 0,
      condition: async () => [{ name: "credit", ready: false, because: "its database does not answer" }],
      authenticate: everyCallIs(SUPERVISOR),
      log: createLog("credit", "info", stream),
    });
    const transport = createHttpTransport({
      department: "credit",
      url: `${endpoint.url}/graphql`,
      assertionKey: GATEWAY_KEYS.privateKey,
    });
    const { signal } = new AbortController();
    for (const jurisdiction of ["530000", "fault", "refusal", "malformed", "odd"]) {
      const variables = { representations: [KEY, { ...KEY, uscc: "1" }], jurisdiction };
      const request = { document: parse(QUERY), query: QUERY, variables, ...CALLER, signal };
      const inProcess = await subgraph.execute(request);
      expect(await transport.send(request)).toEqual(JSON.parse(JSON.stringify(inProcess)));
    }
    expect((await fetch(`${endpoint.url}/health/ready`)).status).toBe(503);
    await transport.close();
    await endpoint.close();
    const answered = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === "Answered");
    expect(answered).toHaveLength(6);
    expect(answered[0]).toMatchObject({
      part: "credit",
      requestId: "request-17",
      method: "POST",
      path: "/graphql",
      status: 200,
    });
    expect(lines.every((line) => line.endsWith("}\n"))).toBe(true);
  });
});

function credit(log: Log, seen: (request: SubgraphRequest) => void = () => undefined): Subgraph<object> {
  const answers: Record<string, () => void> = {
    fault: () => {
      throw new Error("relation rules does not exist");
    },
    refusal: () => {
      throw new GraphQLError("Not yours.", { extensions: { code: "FORBIDDEN" } });
    },
    malformed: () => void parseCivilDate("yesterday"),
  };
  const creditSupport = ({ validOn, knownAt }: typeof KEY, { jurisdiction }: { jurisdiction: string }) => {
    answers[jurisdiction]?.();
    const determination = jurisdiction === "odd" ? "PERHAPS" : "NOT_ELIGIBLE";
    return {
      determination,
      reasons: ["TITLE_NOT_FOUND"],
      citations: [],
      evidence: [],
      notBefore: null,
      validOn,
      knownAt,
    };
  };
  const createContext = (request: SubgraphRequest) => {
    seen(request);
    return {};
  };
  return buildSubgraph({ name: "credit", resolvers: { Standing: { creditSupport } }, createContext, log });
}
