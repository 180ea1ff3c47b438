import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startTopology, type Topology } from "../../deploy/processes/start-topology.ts";
import { readApprovedOperations } from "../../gateway/approved/approved-operations.ts";
import { waitUntil } from "./wait-until.ts";

describe("The compose file's services, as plain processes", () => {
  const folder = mkdtempSync(join(tmpdir(), "leader-hub-processes-"));
  let topology: Topology;

  beforeAll(async () => {
    chmodSync(folder, 0o755);
    topology = await startTopology({ folder, log: () => {} });
  }, 600_000);

  afterAll(async () => {
    await topology?.close();
    rmSync(folder, { recursive: true, force: true });
  }, 120_000);

  it("answer through the balancer in production mode, every department from a copy of its own", async () => {
    await waitUntil(async () => departmentsIn(await askDataAge()).length === 4);
    const { status, headers } = await ask(topology, "{ __schema { types { name } } }");
    expect(status).toBe(403);
    expect(headers["strict-transport-security"]).toBeDefined();
  });

  it("answer on when one gateway is killed", async () => {
    await topology.processes.get("gateway-1")?.stop("SIGKILL");
    for (let asked = 0; asked < 5; asked += 1) expect(departmentsIn(await askDataAge())).toHaveLength(4);
  });

  it("have an identity provider that names itself as the issuer that gateways trust", async () => {
    const { body } = await get(topology, "/oidc/.well-known/openid-configuration");
    expect(body.issuer).toBe(`${topology.url}/oidc`);
  });

  async function askDataAge() {
    const operation = readApprovedOperations().all.find(({ name }) => name === "DataAge");
    return (await ask(topology, String(operation?.text))).body;
  }
});

/** Departments that said how old their data is, and are not stale. */
function departmentsIn(body: { data?: Record<string, { stale: boolean } | null> }): string[] {
  return Object.entries(body.data ?? {}).flatMap(([name, age]) => (age?.stale === false ? [name] : []));
}

function ask(topology: Topology, query: string) {
  return send(topology, "/graphql", JSON.stringify({ query }));
}

function get(topology: Topology, path: string) {
  return send(topology, path, null);
}

async function send({ url, authorityFile }: Topology, path: string, body: string | null) {
  const headers = { "content-type": "application/json" };
  const method = body === null ? "GET" : "POST";
  const sent = request(`${url}${path}`, { method, headers, ca: readFileSync(authorityFile), agent: false });
  sent.end(body ?? undefined);
  const [answer] = await once(sent, "response");
  const text = (await answer.toArray()).map(String).join("");
  return { status: answer.statusCode as number, headers: answer.headers, body: JSON.parse(text) };
}
