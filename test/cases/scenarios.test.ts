import { createGateway, type Gateway } from "../../gateway/gateway.ts";
import { createHttpTransport, type HttpTransport } from "../../gateway/http-transport.ts";
import type { HubDatabases } from "../../hub/databases.ts";
import { SUBGRAPHS, type SubgraphName } from "../../hub/hub-environment.ts";
import { GATEWAY_KEYS, SUPERVISOR } from "../harness/callers.ts";
import { type DepartmentProcess, startDepartment } from "../harness/department-process.ts";
import { takeOver } from "../harness/history.ts";
import { createHubDatabases } from "../harness/hub-databases.ts";
import { type OpenHub, openHub, PATIENT, QUIET } from "../harness/open-hub.ts";
import { describeWithMaterial, sharedText } from "../harness/shared-material.ts";
import { startTokenIssuer, type TokenIssuer } from "../harness/token-issuer.ts";
import { type Ask, askStep, type Scenario, type Step, scenariosOf } from "./scenario-steps.ts";

// Steps that are sentences about the register's own procedure; they are shown where that is specified.
const STATED_ELSEWHERE = ["A08", "A09", "A11", "A12", "A20", "A24", "A25"];

describeWithMaterial("domain/scenarios/scenarios.json", "The worked scenarios", () => {
  const scenarios = scenariosOf(sharedText("domain/scenarios/scenarios.json"));
  let databases: HubDatabases;

  beforeAll(async () => {
    databases = await createHubDatabases();
    await takeOver(databases, sharedText("domain/scenarios/history.jsonl"));
  });

  it("state in words only what belongs to the procedure", () => {
    const inWords = scenarios.filter((scenario) => scenario.steps.some((step) => step.statement !== undefined));
    expect(inWords.map((scenario) => scenario.id)).toEqual(STATED_ELSEWHERE);
  });

  describe("in one process", () => {
    let hub: OpenHub;
    beforeAll(async () => {
      hub = await openHub(databases);
    });
    afterAll(() => hub.close());

    specify(scenarios, (query, variables) => hub.ask(query, variables));
  });

  describe("over HTTP between processes", () => {
    const processes: DepartmentProcess[] = [];
    const transports = new Map<SubgraphName, HttpTransport>();
    let gateway: Gateway;
    let url: string;
    let provider: TokenIssuer;
    let token: string;

    beforeAll(async () => {
      provider = await startTokenIssuer();
      token = await provider.tokenFor(SUPERVISOR);
      for (const name of SUBGRAPHS) {
        const started = await startDepartment(databases, name, provider.issuer);
        processes.push(started);
        const assertionKey = GATEWAY_KEYS.privateKey;
        transports.set(name, createHttpTransport({ department: name, url: started.url, assertionKey }));
      }
      gateway = await createGateway({
        transports: Object.fromEntries([...transports].map(([name, { send }]) => [name, send])) as never,
        clock: Date.now,
        log: QUIET,
        deadlines: PATIENT,
      });
      const authenticate = async () => ({ viewer: SUPERVISOR, token });
      const options = { host: "127.0.0.1", port: 0, readiness: async () => [], exampleQuestions: [], authenticate };
      ({ url } = await gateway.listen(options));
    }, 60_000);

    afterAll(async () => {
      await gateway.close();
      for (const { close } of transports.values()) await close();
      for (const started of processes) await started.kill("SIGTERM");
      await provider.close();
    });

    specify(scenarios, async (query, variables) => {
      const response = await fetch(`${url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Awaited<ReturnType<Ask>>;
    });
  });
});

function specify(scenarios: readonly Scenario[], ask: Ask): void {
  const steps = scenarios.flatMap(({ id, title, steps }) =>
    steps.filter((step) => step.statement === undefined).map((step) => ({ id, title, step })),
  );
  it.each(steps.map(({ id, title, step }): [string, Step] => [`${id} ${title}: ${step.when}`, step]))(
    "%s",
    async (_name, step) => {
      expect(await askStep(step, ask)).toEqual(step.expect);
    },
  );
}
