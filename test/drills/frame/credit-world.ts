import { createGateway, type Gateway } from "../../../gateway/gateway.ts";
import { createHttpTransport } from "../../../gateway/http-transport.ts";
import type { HubDatabases } from "../../../hub/databases.ts";
import { DEPARTMENTS } from "../../../hub/departments.ts";
import { SUBGRAPHS } from "../../../hub/hub-environment.ts";
import { createLog } from "../../../shared/server/log.ts";
import { openDepartment } from "../../../shared/server/open-department.ts";
import { BANK } from "../../decisions/askers.ts";
import { startTcpProxy, type TcpFault } from "../../faults/tcp-proxy.ts";
import { GATEWAY_KEYS } from "../../harness/callers.ts";
import { type DepartmentProcess, startDepartment } from "../../harness/department-process.ts";
import { startTokenIssuer } from "../../harness/token-issuer.ts";

const SILENT = createLog("drill", "silent");

/** A gateway that a bank asks over HTTP, and the credit department in a process of its own behind a bad network. */
export interface CreditWorld {
  readonly url: string;
  readonly gateway: Gateway;
  readonly token: string;
  /** Ends the department's process at once and starts it again. */
  killDepartment(): Promise<void>;
  signalDepartment(signal: "SIGSTOP" | "SIGCONT"): void;
  network(fault: TcpFault | null): void;
  /** Connections from the gateway to the department. */
  connections(): number;
  /** Calls that the gateway made of the department. */
  calls(): number;
  close(): Promise<void>;
}

/**
 * The other departments do not answer here, except that the register's heart beats.
 *
 * @param environment for the department's process beside its own
 */
export async function openCreditWorld(
  databases: HubDatabases,
  environment: Readonly<Record<string, string>> = {},
): Promise<CreditWorld> {
  const { appUrl } = databases.departments["market-regulation"];
  const settings = { appUrl, copy: null, freshnessLimitMs: 60_000, log: SILENT };
  const register = openDepartment(DEPARTMENTS["market-regulation"], settings);
  const provider = await startTokenIssuer();
  let department: DepartmentProcess = await startDepartment(databases, "credit", provider.issuer, 0, environment);
  const port = Number(new URL(department.url).port);
  const proxy = await startTcpProxy(() => ({ host: "127.0.0.1", port }));
  const http = createHttpTransport({
    department: "credit",
    url: `http://127.0.0.1:${proxy.port}/graphql`,
    assertionKey: GATEWAY_KEYS.privateKey,
  });
  let calls = 0;
  const credit: typeof http.send = (request) => {
    calls += 1;
    return http.send(request);
  };
  const absent = async () => Promise.reject(new Error("Only the credit department takes part."));
  const transports = Object.fromEntries(SUBGRAPHS.map((name) => [name, name === "credit" ? credit : absent]));
  const gateway = await createGateway({
    transports: transports as Parameters<typeof createGateway>[0]["transports"],
    clock: Date.now,
    log: SILENT,
  });
  const token = await provider.tokenFor(BANK);
  const { url } = await gateway.listen({
    ...{ host: "127.0.0.1", port: 0, exampleQuestions: [] },
    readiness: async () => [],
    authenticate: async () => ({ viewer: BANK, token }),
  });
  return {
    ...{ url, gateway, token },
    async killDepartment() {
      await department.kill("SIGKILL");
      department = await startDepartment(databases, "credit", provider.issuer, port, environment);
    },
    signalDepartment: (signal) => void department.process.kill(signal),
    network: (fault) => proxy.set(fault),
    connections: () => proxy.open(),
    calls: () => calls,
    async close() {
      await gateway.close();
      await http.close();
      await proxy.close();
      await department.kill("SIGKILL");
      await provider.close();
      await register.close();
    },
  };
}
