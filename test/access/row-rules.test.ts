import { type FormattedExecutionResult, parse } from "graphql";
import type { Pool } from "pg";
import { DEPARTMENTS } from "../../hub/departments.ts";
import type { SignedInViewer } from "../../shared/access/viewer.ts";
import { openPool } from "../../shared/database/pool.ts";
import { createLog } from "../../shared/server/log.ts";
import { SYSTEM_CLOCK } from "../../shared/server/open-department.ts";
import type { DivisionCode } from "../../shared/values/division.ts";
import { callerWith } from "../harness/callers.ts";
import {
  type AccessWorld,
  AUDITOR,
  BANK,
  BEIJING,
  enterprise,
  KUNMING,
  NOWHERE,
  openAccessWorld,
} from "./access-world.ts";

const CHECK = `query ($uscc: USCC!) { standing(uscc: $uscc, validOn: "2022-06-15") {
  creditSupport(jurisdiction: "110000") { determination reasons { code } } } }`;
const SIZE = `query ($uscc: USCC!, $validOn: Date, $knownAt: DateTime) {
  standing(uscc: $uscc, validOn: $validOn, knownAt: $knownAt) {
    size { class sector statisticalYear statedOn source employees revenueWan assetsWan } } }`;

const STATED = {
  class: "MEDIUM",
  sector: "INDUSTRY",
  statisticalYear: 2020,
  statedOn: "2021-03-01",
  source: "test",
  employees: "300",
  revenueWan: "42000.50",
  assetsWan: null,
};

const SILENT = createLog("test", "silent");

describe("What an enterprise is answered", () => {
  let world: AccessWorld;

  beforeAll(async () => {
    world = await openAccessWorld();
  });

  afterAll(() => world.close());

  it("about itself is what anybody with the scope is answered", async () => {
    const own = await world.ask(enterprise(BEIJING), CHECK, { uscc: BEIJING });
    expect(own).toEqual(await world.ask(BANK, CHECK, { uscc: BEIJING }));
    expect(own.errors).toBeUndefined();
  });

  it("about another is a refusal, the same whether the register holds that one or not (G25)", async () => {
    const known = await world.ask(enterprise(KUNMING), CHECK, { uscc: BEIJING });
    const unknown = await world.ask(enterprise(KUNMING), CHECK, { uscc: NOWHERE });
    expect(JSON.stringify(known)).toBe(JSON.stringify(unknown));
    expect(known).toMatchObject({
      data: { standing: { creditSupport: null } },
      errors: [{ path: ["standing", "creditSupport"], extensions: { code: "FORBIDDEN" } }],
    });
  });

  it("about another is read nowhere", async () => {
    const { pool, statements } = countingPool(world.databases.departments.credit.appUrl);
    const running = DEPARTMENTS.credit.open({
      pool,
      clock: SYSTEM_CLOCK,
      ring: null,
      freshnessLimitMs: 60_000,
      webhooksToLoopback: false,
      background: true,
      log: SILENT,
    });
    const askAbout = async (uscc: string) => {
      statements.length = 0;
      const key = `{ __typename: "Standing", uscc: "${uscc}", validOn: "2022-06-15", knownAt: "2022-06-15T00:00:00Z" }`;
      const field = `creditSupport(jurisdiction: "110000") { determination }`;
      const document = parse(`{ _entities(representations: [${key}]) { ... on Standing { ${field} } } }`);
      const { signal } = new AbortController();
      await running.subgraph.execute({ document, requestId: "request-17", viewer: enterprise(KUNMING), signal });
      return statements.filter((text) => /register\.title|access\.append/.test(text)).map((text) => text.slice(0, 6));
    };
    expect(await askAbout(KUNMING)).toHaveLength(2);
    // What is left is the entry in the access log.
    expect(await askAbout(BEIJING)).toEqual(["select"]);
    expect(statements.some((text) => text.includes("access.append"))).toBe(true);
    await running.stop();
    await pool.end();
  });

  it("costs the enterprise's own answer nothing when others are asked about beside it", async () => {
    const text = `query ($usccs: [USCC!]!) { standings(usccs: $usccs, validOn: "2022-06-15") { creditSupport(jurisdiction: "110000") { determination } } }`;
    const { data, errors } = await world.ask(enterprise(KUNMING), text, { usccs: [KUNMING, BEIJING, NOWHERE] });
    expect(data?.standings).toEqual([
      { creditSupport: { determination: expect.any(String) } },
      { creditSupport: null },
      { creditSupport: null },
    ]);
    expect(errors?.map(({ path }) => path)).toEqual([
      ["standings", 1, "creditSupport"],
      ["standings", 2, "creditSupport"],
    ]);
  });
});

describe("The size of an enterprise", () => {
  let world: AccessWorld;

  beforeAll(async () => {
    world = await openAccessWorld();
  });

  afterAll(() => world.close());

  const department = (...jurisdictions: string[]): SignedInViewer =>
    callerWith({ role: "DEPARTMENT", jurisdictions: jurisdictions as DivisionCode[], scopes: new Set(["size:read"]) });

  const sizeOf = async (viewer: SignedInViewer, variables: Record<string, unknown> = {}) => {
    const { data, errors } = await world.ask(viewer, SIZE, { uscc: KUNMING, validOn: "2022-06-15", ...variables });
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return (data as { standing: { size: unknown } }).standing.size;
  };

  it.each([
    ["the enterprise itself", enterprise(KUNMING)],
    ["a department of the county", department("530111")],
    ["a department of the prefecture", department("530100")],
    ["a department of the province", department("530000")],
    ["a department of several places", department("110000", "530000")],
    ["an auditor", AUDITOR],
  ])("is shown to %s", async (_, viewer) => {
    expect(await sizeOf(viewer)).toEqual(STATED);
  });

  it.each([
    ["another enterprise", enterprise(BEIJING)],
    ["a department of another province", department("110000")],
    ["a department of another county", department("530102")],
    ["a department of no place", department()],
    ["a bank without the enterprise's authorisation", BANK],
    ["a purchaser of the same place", callerWith({ role: "PURCHASER", jurisdictions: ["530000" as DivisionCode] })],
    ["an operator", callerWith({ role: "OPERATOR", jurisdictions: ["530000" as DivisionCode] })],
    ["a working body", callerWith({ role: "WORKING_BODY", jurisdictions: ["530000" as DivisionCode] })],
  ])("is not shown to %s, who is answered as if none were known (G25)", async (_, viewer) => {
    const refused = await world.ask(viewer, SIZE, { uscc: KUNMING, validOn: "2022-06-15" });
    const unknown = await world.ask(viewer, SIZE, { uscc: NOWHERE, validOn: "2022-06-15" });
    const early = await world.ask(viewer, SIZE, { uscc: KUNMING, validOn: "2021-02-28" });
    expect(JSON.stringify(refused)).toBe('{"data":{"standing":{"size":null}}}');
    expect([JSON.stringify(unknown), JSON.stringify(early)]).toEqual(Array(2).fill(JSON.stringify(refused)));
  });

  it("is that of the latest statement valid on the day, from its day on", async () => {
    const stated = {
      uscc: KUNMING,
      sector: "INDUSTRY",
      employees: 1500,
      revenueWan: "90000",
      assetsWan: null,
    } as const;
    await world.recorder.size({ ...stated, statisticalYear: 2021, on: "2022-03-01" });
    await world.settle();
    expect(await sizeOf(AUDITOR, { validOn: "2021-02-28" })).toBeNull();
    expect(await sizeOf(AUDITOR, { validOn: "2021-03-01" })).toMatchObject({ class: "MEDIUM", employees: "300" });
    expect(await sizeOf(AUDITOR, { validOn: "2022-02-28" })).toMatchObject({ class: "MEDIUM" });
    expect(await sizeOf(AUDITOR, { validOn: "2022-03-01" })).toMatchObject({ class: "LARGE", employees: "1500" });
  });

  it("is seen by the department of the place where it was stated, also after the enterprise has moved", async () => {
    await world.recorder.enterprise(BEIJING, "示例企业 迁址", "530111", "2022-01-01");
    await world.settle();
    const asked = { uscc: BEIJING, validOn: "2022-06-15" };
    expect(await sizeOf(department("110000"), asked)).toMatchObject({ employees: "1200" });
    expect(await sizeOf(department("530000"), asked)).toBeNull();
    const stated = { uscc: BEIJING, sector: "INDUSTRY", employees: 7, revenueWan: "9", assetsWan: null } as const;
    await world.recorder.size({ ...stated, statisticalYear: 2021, on: "2022-03-01" });
    await world.settle();
    expect(await sizeOf(department("110000"), asked)).toBeNull();
    expect(await sizeOf(department("530000"), asked)).toMatchObject({ class: "MICRO" });
  });

  it("is asked for with the scope and a purpose", async () => {
    for (const viewer of [
      callerWith({ ...AUDITOR, scopes: new Set(["credit:check"]) }),
      callerWith({ ...AUDITOR, purpose: null }),
    ]) {
      const { data, errors } = await world.ask(viewer, SIZE, { uscc: KUNMING });
      expect([data, errors?.[0]?.extensions?.code]).toEqual([undefined, "FORBIDDEN"]);
    }
  });

  it("decides about lenders' support whoever asks, and the evidence says so", async () => {
    const text = `{ standing(uscc: "${KUNMING}", validOn: "2022-06-15") { creditSupport(jurisdiction: "110000") { determination } size { class } } }`;
    const of = async (viewer: SignedInViewer): Promise<FormattedExecutionResult["data"]> =>
      (await world.ask(viewer, text)).data;
    expect(await of(BANK)).toEqual({
      standing: {
        creditSupport: ((await of(AUDITOR)) as { standing: { creditSupport: unknown } }).standing.creditSupport,
        size: null,
      },
    });
  });
});

/** Connections that keep the statements that go through them. */
function countingPool(url: string): { pool: Pool; statements: string[] } {
  const statements: string[] = [];
  const real = openPool(url, () => {});
  const pool = new Proxy(real, {
    get(target, property) {
      if (property !== "query") return Reflect.get(target, property);
      return (...given: unknown[]) => {
        const [statement] = given;
        statements.push(typeof statement === "string" ? statement : String(Reflect.get(Object(statement), "text")));
        return Reflect.apply(target.query, target, given);
      };
    },
  });
  return { pool, statements };
}
