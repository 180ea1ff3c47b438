import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createOpenData, type OpenDataParts } from "../../../gateway/open-data/open-data.ts";
import { writeExtract } from "../../../hub/extract/write-extract.ts";
import { PUBLIC_VIEWER } from "../../../shared/access/viewer.ts";
import { openPool } from "../../../shared/database/pool.ts";
import type { Endpoint } from "../../../shared/server/http-endpoint.ts";
import { parseCivilDate } from "../../../shared/values/civil-date.ts";
import { parseInstant } from "../../../shared/values/instant.ts";
import { verifyFiles } from "../../../verifier/leader-hub-verify.mjs";
import { useDeskWorld } from "../../harness/desk-world.ts";
import { QUIET } from "../../harness/open-hub.ts";

const HISTORY = () => readFileSync(new URL("../../../hub/demo/demonstration.jsonl", import.meta.url), "utf8");
const DAY = "2026-05-20";

interface Manifest {
  readonly knownAt: string;
  readonly files: readonly { readonly name: string; readonly rows: number; readonly sha256: string }[];
}

describe("The public register as open data", () => {
  const world = useDeskWorld(HISTORY);
  let endpoint: Endpoint;
  let manifest: Manifest;
  let moment = "";

  beforeAll(async () => {
    endpoint = await world.hub.gateway.listen({
      host: "127.0.0.1",
      port: 0,
      readiness: async () => [],
      exampleQuestions: [],
      authenticate: async () => ({ viewer: PUBLIC_VIEWER, token: null }),
    });
    manifest = (await (await get(`manifest.json?validOn=${DAY}`)).json()) as Manifest;
    moment = `validOn=${DAY}&knownAt=${manifest.knownAt}`;
  });

  const get = (path: string, method = "GET") => fetch(`${endpoint.url}/open-data/${path}`, { method });
  const rowsOf = async (name: string) =>
    (await (await get(`${name}.jsonl?${moment}`)).text())
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));

  /** Serves the files alone, a row at a time, with something in the way. */
  async function rowByRow(ask: OpenDataParts["ask"], path: string) {
    const mount = createOpenData({ ask, log: QUIET, rowsAtOnce: 1 });
    const server = createServer((request, response) => void mount(request, response)).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    try {
      const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/open-data/${path}`);
      return await response.text();
    } finally {
      server.close();
    }
  }

  it("says what there is, and leaves out no file that the register offers", async () => {
    const index = await (await fetch(`${endpoint.url}/open-data`)).json();
    const { data } = await world.ask(PUBLIC_VIEWER, '{ __type(name: "PublicRegisterTable") { enumValues { name } } }');
    const { enumValues } = Object(data).__type as { enumValues: { name: string }[] };
    const names = enumValues.map(({ name }) => name.toLowerCase().replaceAll("_", "-"));
    expect(index).toMatchObject({ licence: "CC-BY-4.0", files: names.map((name) => ({ name })) });
    expect(manifest.files.map(({ name }) => name)).toEqual(names.flatMap((name) => [`${name}.csv`, `${name}.jsonl`]));
  });

  it("gives the files that the signed manifest names, verified by the published keys", async () => {
    const folder = mkdtempSync(join(tmpdir(), "open-data-"));
    for (const { name, sha256 } of manifest.files) {
      const bytes = Buffer.from(await (await get(`${name}?${moment}`)).arrayBuffer());
      expect([name, createHash("sha256").update(bytes).digest("hex")]).toEqual([name, sha256]);
      writeFileSync(join(folder, name), bytes);
    }
    const jws = join(folder, "manifest.jws");
    writeFileSync(jws, await (await get(`manifest.jws?${moment}`)).text());
    const keys = [await (await fetch(`${endpoint.url}/.well-known/leader-hub-keys.json`)).text()];
    expect(await verifyFiles([jws], { keys })).toMatchObject({ verdict: "GOOD", files: [{ kind: "extract" }] });
  });

  it("is as known now when no instant is named, whatever others asked of the past just before", async () => {
    const past = "2020-01-01T00:00:00Z";
    const asked = async (more: string) =>
      (await (await get(`manifest.json?validOn=2026-05-21${more}`)).json()) as Manifest;
    expect(await asked(`&knownAt=${past}`)).toMatchObject({ knownAt: past });
    const { knownAt, files } = await asked("");
    expect(Date.parse(knownAt)).toBeGreaterThan(Date.parse("2026-01-01T00:00:00Z"));
    expect(files.find(({ name }) => name === "titles.csv")?.rows).toBeGreaterThan(0);
  });

  it("is the same, byte by byte, as what the command writes", async () => {
    const pool = openPool(world.databases.departments["market-regulation"].appUrl, () => {});
    const knownAt = parseInstant(manifest.knownAt);
    const of = { validOn: parseCivilDate(DAY), knownAt };
    const folder = mkdtempSync(join(tmpdir(), "open-data-"));
    const written = await writeExtract(pool, world.hub.rings["market-regulation"], folder, of, knownAt).finally(() =>
      pool.end(),
    );
    expect(written.files).toEqual(manifest.files);
  });

  it("is the same however many rows are read at once", async () => {
    const ask: OpenDataParts["ask"] = (query, variables) => world.ask(PUBLIC_VIEWER, query, { ...variables });
    for (const name of ["titles.csv", "enterprises.jsonl"]) {
      expect(await rowByRow(ask, `${name}?${moment}`)).toBe(await (await get(`${name}?${moment}`)).text());
    }
  });

  it("breaks off when the register fails in the middle, so that nobody takes a part for the whole", async () => {
    let calls = 0;
    const ask: OpenDataParts["ask"] = async (query, variables) => {
      calls += 1;
      return calls < 3 ? world.ask(PUBLIC_VIEWER, query, { ...variables }) : { data: null };
    };
    await expect(rowByRow(ask, `titles.csv?${moment}`)).rejects.toThrow();
    expect(calls).toBe(3);
    expect(await rowByRow(async () => ({ data: null }), "titles.csv")).toContain("DEPARTMENT_UNAVAILABLE");
  });

  it("holds of rankings and evaluation bodies what anybody sees in the graph", async () => {
    const titles = await rowsOf("titles");
    expect(titles.length).toBeGreaterThan(0);
    const schemes = [...new Set(titles.map(({ scheme }) => scheme))];
    const ids = { rankings: new Set<string>(), bodies: new Set<string>() };
    for (const scheme of schemes) {
      const { data } = await world.ask(
        PUBLIC_VIEWER,
        `query ($scheme: ID!, $validOn: Date, $knownAt: DateTime) {
          rankings(scheme: $scheme, validOn: $validOn, knownAt: $knownAt, first: 100) { edges { node { id } } }
          bodies: evaluationBodies(scheme: $scheme, validOn: $validOn, knownAt: $knownAt, first: 100) {
            edges { node { id } } } }`,
        { scheme, validOn: DAY, knownAt: manifest.knownAt },
      );
      for (const kind of ["rankings", "bodies"] as const) {
        const { edges } = Object(data)[kind] as { edges: { node: { id: string } }[] };
        for (const { node } of edges) ids[kind].add(node.id);
      }
    }
    const idsOf = async (name: string) => new Set((await rowsOf(name)).map(({ id }) => id));
    expect(await idsOf("rankings")).toEqual(ids.rankings);
    expect(await idsOf("evaluation-bodies")).toEqual(ids.bodies);
    const rankings = new Set((await rowsOf("ranking-entries")).map(({ ranking }) => ranking));
    expect([...rankings].every((id) => ids.rankings.has(id))).toBe(true);
  });

  it("says by its headers what it is of, and may be kept for ever once day and instant are named", async () => {
    const named = await get(`titles.csv?${moment}`, "HEAD");
    expect([named.status, await named.text()]).toEqual([200, ""]);
    expect(named.headers.get("cache-control")).toContain("immutable");
    expect(named.headers.get("content-disposition")).toBe('attachment; filename="titles.csv"');
    const open = await get("titles.csv", "HEAD");
    expect(open.headers.get("cache-control")).toBe("no-store");
    expect(open.headers.get("content-location")).toMatch(/^\/open-data\/titles\.csv\?validOn=.+&knownAt=.+/);
  });

  it.each([
    ["secrets.csv", 404, "NO_SUCH_FILE"],
    ["titles", 404, "NO_SUCH_FILE"],
    ["titles.csv?validOn=2026-02-30", 400, "BAD_USER_INPUT"],
    ["titles.csv?validOn=2026-01-01&validOn=2026-01-02", 400, "BAD_USER_INPUT"],
    ["titles.csv?uscc=91350100M000100Y43", 400, "BAD_USER_INPUT"],
    ["manifest.json?knownAt=yesterday", 400, "BAD_USER_INPUT"],
  ])("refuses %s with what was expected and what came, in both languages", async (path, status, code) => {
    const response = await get(path);
    const { errors } = (await response.json()) as {
      errors: { message: string; extensions: { code: string; messageZh: string } }[];
    };
    expect([response.status, errors[0]?.extensions.code]).toEqual([status, code]);
    expect(errors[0]?.message).toMatch(/came|expected/);
    expect(errors[0]?.extensions.messageZh).toMatch(/实为/);
  });

  it("is read only, and a part is asked for by a cursor that a part gave", async () => {
    expect((await get("titles.csv", "POST")).status).toBe(405);
    const { errors } = await world.ask(PUBLIC_VIEWER, '{ publicRegisterPart(table: TITLES, after: "1") { text } }');
    expect(errors?.[0]?.extensions?.code).toBe("BAD_USER_INPUT");
  });
});
