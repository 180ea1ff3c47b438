import { type ExecutionResult, parse } from "graphql";
import { DEPARTMENTS } from "../../gateway/departments.ts";
import { createGateway, type Gateway } from "../../gateway/gateway.ts";
import type { Transport } from "../../gateway/transport.ts";
import { SCOPES } from "../../shared/access/scopes.ts";
import { callerWith } from "../harness/callers.ts";
import { PATIENT } from "../harness/open-hub.ts";
import { inventedDepartments, SILENT } from "./invented-departments.ts";
import { type OneServer, oneServer, type Told } from "./one-server.ts";
import { randomOperation } from "./random-operation.ts";
import { seeded, seedOf } from "./seeded.ts";

const ASKS_ALL = callerWith({ scopes: new Set(SCOPES) });

const NOW = Date.UTC(2024, 4, 6, 7, 8, 9);

/** A gateway and one server over the same values, and which departments are down for both. */
export interface Trial {
  readonly gateway: Gateway;
  readonly server: OneServer;
  readonly down: Set<string>;
}

/** Sets both up. */
export async function openTrial(): Promise<Trial> {
  const down = new Set<string>();
  const failing =
    (name: string, transport: Transport): Transport =>
    async (request) => {
      if (down.has(name)) throw new Error("The connection was refused.");
      return transport(request);
    };
  const invented = inventedDepartments();
  const transports = { ...invented };
  for (const name of DEPARTMENTS) transports[name] = failing(name, invented[name]);
  // Which departments are down changes with every operation, so the breaker may not remember.
  const breaker = { window: 1, failures: 2, openMs: 0 };
  const gateway = await createGateway({ transports, clock: () => NOW, log: SILENT, breaker, deadlines: PATIENT });
  return {
    gateway,
    down,
    server: oneServer({ today: "2024-05-06", now: "2024-05-06T07:08:10Z", viewer: ASKS_ALL }, DEPARTMENTS),
  };
}

/** Asks both the operation of a seed; gives back what differs, with everything needed to see it again, or null. */
export async function difference({ gateway, server, down }: Trial, seed: number): Promise<string | null> {
  const { query, variables } = randomOperation(server.schema, seed);
  const random = seeded(seedOf(seed, "down"));
  down.clear();
  for (const name of DEPARTMENTS) if (random.chance(0.15)) down.add(name);
  const expected = await server.execute(parse(query), variables, down);
  const actual = await gateway.execute({ viewer: ASKS_ALL, query, variables });
  // What is refused for its cost was not asked; how much it may be is the limits' own test.
  if (actual.errors?.some(({ extensions }) => extensions?.code === "OPERATION_TOO_COSTLY")) return null;
  const told = (actual.errors ?? []).map(({ path = [], extensions }) => ({ path, code: String(extensions?.code) }));
  const shown = (data: ExecutionResult["data"], errors: readonly Told[]) =>
    JSON.stringify({ data: data ?? null, errors: listed(errors, data) }, null, 1);
  const one = shown(expected.data, expected.errors);
  const many = shown(actual.data, told);
  if (one === many) return null;
  return [
    `seed ${seed}, down: ${[...down].join() || "none"}`,
    query,
    JSON.stringify(variables),
    "one server:",
    one,
    "gateway:",
    many,
  ].join("\n");
}

/** Where nothing is answered it depends on who was asked first which errors are told beside the one that decided. */
function listed(errors: readonly Told[], data: ExecutionResult["data"]): string[] {
  if (data === null || data === undefined) return [errors.length > 0 ? "refused" : "unexplained"];
  return [...new Set(errors.map(({ path, code }) => `${path.join(".")} ${code}`))].sort();
}
