import { fetch } from "undici";
import { createHttpTransport } from "../../gateway/http-transport.ts";
import { listen } from "../../shared/server/http-endpoint.ts";
import { openDepartment } from "../../shared/server/open-department.ts";
import { COPY_FILLING, DATABASE_SILENT, SILENT } from "../../shared/server/part-condition.ts";
import { sendReadiness } from "../../shared/server/send-readiness.ts";
import { department as credit } from "../../subgraphs/credit/department.ts";
import { GATEWAY_KEYS } from "../harness/callers.ts";
import { QUIET } from "../harness/open-hub.ts";

describe("Whether a part is ready", () => {
  it("is told apart from whether it lives: a department without its database says so and goes on", async () => {
    const opened = openDepartment(credit, {
      appUrl: "postgresql://nobody@127.0.0.1:1/none",
      copy: null,
      freshnessLimitMs: 1_000,
      background: false,
      log: { ...QUIET, warn() {} },
    });
    expect(await opened.condition()).toEqual({ name: "credit", ready: false, because: DATABASE_SILENT });
    await opened.close();
  });

  it("is told by a gateway of a department elsewhere too, with what limits its answers", async () => {
    let isReady = true;
    const parts = async () => [{ name: "credit", ready: isReady, because: isReady ? COPY_FILLING : DATABASE_SILENT }];
    const readiness = async () => (isReady ? [] : ["credit"]);
    const endpoint = await listen((_, response) => sendReadiness({ readiness, condition: parts }, response), {
      host: "127.0.0.1",
      port: 0,
    });
    const told = async () => (await fetch(`${endpoint.url}/health/ready`)).json();
    const ask = async () => {
      const url = `${endpoint.url}/graphql`;
      const { condition, close } = createHttpTransport({
        department: "credit",
        url,
        assertionKey: GATEWAY_KEYS.privateKey,
      });
      const found = await condition();
      await close();
      return found;
    };
    expect(await told()).toEqual({ status: "ready", notReady: [], parts: await parts() });
    expect(await ask()).toEqual({ name: "credit", ready: true, because: COPY_FILLING });
    isReady = false;
    expect(await told()).toMatchObject({ status: "not ready", notReady: ["credit"] });
    expect(await ask()).toEqual({ name: "credit", ready: false, because: DATABASE_SILENT });
    await endpoint.close();
    expect(await ask()).toEqual({ name: "credit", ready: false, because: SILENT });
  });
});
