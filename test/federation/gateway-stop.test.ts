import { connect } from "node:net";
import { createGateway } from "../../gateway/gateway.ts";
import type { Transport } from "../../gateway/transport.ts";
import { everyCallIs, SUPERVISOR } from "../harness/callers.ts";
import { CREDIT } from "./credit-in-doubt.ts";
import { inventedDepartments, SILENT } from "./invented-departments.ts";

const QUESTION = `{ standing(uscc: "91000000000000010L", validOn: "2021-06-15") { creditSupport(jurisdiction: "530000") { determination } } }`;
const ANSWER = { data: { standing: { creditSupport: { determination: "ELIGIBLE" } } } };
const JSON_TYPE = { "content-type": "application/json" };

describe("A hub that is told to stop (G8)", () => {
  it("lets running requests end and takes no new ones", async () => {
    let release: () => void = () => undefined;
    const running = new Promise<void>((resolve) => {
      release = resolve;
    });
    let tellAsked: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      tellAsked = resolve;
    });
    const slow: Transport = async (request) => {
      tellAsked();
      await running;
      return CREDIT(request);
    };
    const transports = { ...inventedDepartments(), credit: slow };
    const deadlines = { departmentMs: 30_000, requestMs: 60_000 };
    const gateway = await createGateway({ transports, clock: () => 0, log: SILENT, deadlines });
    const { url } = await gateway.listen({
      host: "127.0.0.1",
      port: 0,
      readiness: async () => [],
      authenticate: everyCallIs(SUPERVISOR),
      exampleQuestions: [],
    });
    const answer = fetch(`${url}/graphql`, {
      method: "POST",
      headers: JSON_TYPE,
      body: JSON.stringify({ query: QUESTION }),
    });
    await asked;
    const closed = gateway.close();
    await expect(connects(url)).resolves.toBe(false);
    release();
    const response = await answer;
    expect(response.headers.get("connection")).toBe("close");
    expect(await response.json()).toEqual(ANSWER);
    await closed;
  });

  it("says what is wrong when its port is taken", async () => {
    const gateway = await createGateway({ transports: inventedDepartments(), clock: () => 0, log: SILENT });
    const options = {
      host: "127.0.0.1",
      readiness: async () => [],
      exampleQuestions: [],
      authenticate: everyCallIs(SUPERVISOR),
    };
    const { url } = await gateway.listen({ ...options, port: 0 });
    const { port } = new URL(url);
    await expect(gateway.listen({ ...options, port: Number(port) })).rejects.toThrow(
      `Cannot listen on 127.0.0.1:${port}: listen EADDRINUSE`,
    );
    await gateway.close();
  });
});

function connects(url: string): Promise<boolean> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}
