import { WorkbookWriter } from "../../shared/files/xlsx/write-workbook.ts";
import { syntheticCode } from "../harness/synthetic-code.ts";
import { type CheckWorld, openCheckWorld } from "./check-world.ts";
import { plantedFile } from "./planted-file.ts";

const CREDIT = {
  question: "credit",
  jurisdiction: "120000",
  validOn: "2022-06-15",
  legalBasis: "商业银行法第35条",
};
const LIMIT = 64 * 1024;
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

type Event = Readonly<Record<string, unknown>> & { readonly kind: string };

describe("POST /check", () => {
  let world: CheckWorld;

  beforeAll(async () => {
    world = await openCheckWorld(LIMIT);
  }, 60_000);

  afterAll(() => world.close());

  beforeEach(() => world.spoil(null));

  interface Sent {
    readonly asked?: Readonly<Record<string, string>>;
    readonly as?: string | null;
    readonly headers?: Readonly<Record<string, string>>;
  }

  async function send(body: string | Buffer, { asked = {}, as = "bank", headers = {} }: Sent = {}) {
    const address = new URL("/check", world.url);
    address.search = new URLSearchParams({ ...CREDIT, ...asked }).toString();
    const response = await fetch(address, {
      method: "POST",
      body: new Uint8Array(Buffer.from(body as string)),
      headers: { "content-type": "text/csv", ...(as !== null && { authorization: `Bearer ${as}` }), ...headers },
    });
    const text = await response.text();
    const events: Event[] = response.ok
      ? text
          .trim()
          .split("\n")
          .map((line) => JSON.parse(line))
      : [];
    const code: unknown = response.ok ? null : JSON.parse(text).errors[0].extensions.code;
    return { status: response.status, events, code, type: response.headers.get("content-type"), text };
  }

  const ids = (events: readonly Event[]) =>
    events.filter(({ kind }) => kind === "DECIDED").map(({ decision }) => (decision as { id: string }).id);

  it("tells line by line what is wrong, what is decided, and how far it is", async () => {
    const { text, planted } = plantedFile(40, 10);
    const { status, type, events } = await send(text, { asked: { name: "borrowers.csv" } });
    expect([status, type]).toEqual([200, "application/x-ndjson; charset=utf-8"]);
    expect(events[0]).toMatchObject({
      kind: "BEGUN",
      file: { name: "borrowers.csv", rows: 40, good: 36, rejected: 4, codeColumn: 2 },
      question: { validOn: "2022-06-15", purpose: "credit-review", legalBasis: "商业银行法第35条" },
    });
    const rejected = events.filter(({ kind }) => kind === "REJECTED");
    expect(rejected.map(({ line, column, code }) => ({ line, column, kind: code }))).toEqual(planted);
    expect(rejected[0]).toHaveProperty("fields", expect.arrayContaining([rejected[0]?.value]));
    expect(events.filter(({ kind }) => kind === "DECIDED")[0]).toMatchObject({
      line: 2,
      uscc: world.leader,
      decision: { answer: { determination: "ELIGIBLE" } },
    });
    expect(events.slice(-2)).toEqual([
      { kind: "PROGRESS", done: 36, of: 36 },
      { kind: "ENDED", complete: true, decided: 36, notDecided: 0, rejected: 4 },
    ]);
  });

  it("gives the decisions that were taken when the same is sent again", async () => {
    const text = plantedFile(20, 10).text;
    const first = ids((await send(text)).events);
    const count = await world.decisions();
    expect(ids((await send(text)).events)).toEqual(first);
    expect(await world.decisions()).toBe(count);
  });

  it("takes a workbook", async () => {
    const writer = new WorkbookWriter("名单");
    writer.row(["统一社会信用代码"]);
    writer.row([world.leader]);
    const { events } = await send(await writer.finish(), { headers: { "content-type": XLSX } });
    expect(ids(events)).toHaveLength(1);
  });

  it("asks nobody in a dry run, whatever is in the file", async () => {
    const before = await world.decisions();
    world.spoil(() => Promise.reject(new Error("asked")));
    const { events } = await send(plantedFile(20, 10).text, { asked: { dryRun: "true" } });
    expect(events.map(({ kind }) => kind)).toEqual(["BEGUN", "REJECTED", "REJECTED", "ENDED"]);
    expect(await world.decisions()).toBe(before);
  });

  it.each([
    ["somebody who did not sign in", { as: null }, 401, "UNAUTHENTICATED"],
    ["a caller without the scope", { as: "department" }, 403, "FORBIDDEN"],
    ["a purpose that the token does not name", { asked: { purpose: "audit" } }, 403, "PURPOSE_NOT_ALLOWED"],
    ["no legal basis", { asked: { legalBasis: " " } }, 400, "BAD_USER_INPUT"],
    ["another question", { asked: { question: "tax" } }, 400, "BAD_USER_INPUT"],
    ["a day that does not exist", { asked: { validOn: "2022-02-30" } }, 400, "BAD_USER_INPUT"],
    ["a lot where credit is asked about", { asked: { lot: "A02061804" } }, 400, "BAD_USER_INPUT"],
    ["a parameter that is not known", { asked: { uscc: "1" } }, 400, "BAD_USER_INPUT"],
    ["a form", { headers: { "content-type": "multipart/form-data; boundary=x" } }, 415, "UNSUPPORTED_MEDIA_TYPE"],
    ["compressed bytes", { headers: { "content-encoding": "gzip" } }, 415, "UNSUPPORTED_MEDIA_TYPE"],
  ] satisfies [string, Sent, number, string][])("refuses %s; nothing is decided", async (_who, sent, status, code) => {
    const before = await world.decisions();
    expect(await send(`${world.leader}\n`, sent)).toMatchObject({ status, code });
    expect(await world.decisions()).toBe(before);
  });

  it("refuses a file that is too large or cannot be read, and says so in both languages", async () => {
    expect(await send("0".repeat(LIMIT + 1))).toMatchObject({ status: 413, code: "PAYLOAD_TOO_LARGE" });
    const { status, code, text } = await send("企业,电话\n甲,1\n");
    expect([status, code]).toEqual([422, "FILE_NOT_READABLE"]);
    expect(text).toContain("应有一列统一社会信用代码");
  });

  it("names the lines that a department which is down did not decide", async () => {
    const text = Array.from({ length: 510 }, (_, index) => syntheticCode(7_000 + index)).join("\n");
    let calls = 0;
    world.spoil((transport, request) => {
      calls += 1;
      return calls === 1 ? transport(request) : Promise.reject(new Error("down"));
    });
    const { events } = await send(text);
    const left = events.filter(({ kind }) => kind === "NOT_DECIDED");
    expect(left).toHaveLength(10);
    expect(left[0]).toMatchObject({ line: 501, code: "DEPARTMENT_UNAVAILABLE" });
    expect(events.filter(({ kind }) => kind === "WAITING")).toHaveLength(4);
    expect(events.at(-1)).toMatchObject({ kind: "ENDED", complete: false, decided: 500, notDecided: 10 });
  });
});
