import { setTimeout as sleep } from "node:timers/promises";
import type { EmbeddedServer } from "../../../shared/database/embedded-postgres.ts";
import type { Seeded } from "../../federation/seeded.ts";
import type { CreditWorld } from "./credit-world.ts";

/** What befell a world, and how often. */
export type Befallen = Map<string, number>;

/** Switches faults on and off at random until it is told to stop; afterwards nothing is wrong any more. */
export async function befall(
  world: CreditWorld,
  server: EmbeddedServer,
  random: Seeded,
  stop: AbortSignal,
): Promise<Befallen> {
  const befallen: Befallen = new Map();
  const faults = faultsOf(world, server, random);
  while (!stop.aborted) {
    // There has to be time in which all is well, or nothing but UNDETERMINED is seen.
    await sleep(2_000 + random.below(3_000), undefined, { signal: stop }).catch(() => {});
    if (stop.aborted) break;
    const [name, fault] = random.pick(faults);
    befallen.set(name, (befallen.get(name) ?? 0) + 1);
    await fault();
  }
  return befallen;
}

function faultsOf(world: CreditWorld, server: EmbeddedServer, random: Seeded) {
  const network = async (fault: Parameters<CreditWorld["network"]>[0]) => {
    world.network(fault);
    await sleep(1_000 + random.below(2_000));
    world.network(null);
  };
  return [
    ["department killed", () => world.killDepartment()],
    [
      "department stopped",
      async () => {
        world.signalDepartment("SIGSTOP");
        await sleep(500 + random.below(2_500));
        world.signalDepartment("SIGCONT");
      },
    ],
    ["PostgreSQL killed", async () => killServer(server)],
    ["network slow", () => network({ kind: "DELAY", ms: 200 + random.below(2_000) })],
    ["network dripping", () => network({ kind: "DRIP", bytes: 64, everyMs: 20 })],
    ["network cutting", () => network({ kind: "RESET" })],
    ["network half closed", () => network({ kind: "HALF_CLOSE" })],
  ] as const satisfies readonly (readonly [string, () => Promise<void>])[];
}

/** Kills the server's first process; one that is just being started again is left to start. */
export function killServer(server: EmbeddedServer): void {
  try {
    process.kill(server.pid, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
