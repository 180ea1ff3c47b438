import { ownText } from "../shared/metrics/figures.ts";
import { playScenes } from "./demo/scenes/play-scenes.ts";
import { whatToTry } from "./demo/what-to-try.ts";
import { listenOptions, openGateway, prepareHub, reachDepartments } from "./hub-parts.ts";
import { embeddedProvider, openIdentity } from "./identity.ts";
import type { Compose } from "./run-hub.ts";

/** Composes a hub: departments in this process unless the environment says where they run, and the gateway. */
export const composeHub: Compose = async ({ server, environment, log }) => {
  const { databases, whole, filled } = await prepareHub(server, environment, log);
  const departments = await reachDepartments(databases, environment, log, true);
  const gateway = await openGateway(departments, environment, log);
  if (filled) await playScenes(gateway.execute, log);
  const identity = openIdentity(environment, log, { provider: (url) => embeddedProvider(url, environment, log) });
  const { url } = await gateway.listen(listenOptions(departments, identity, environment));
  identity.listensAt(url);
  return {
    gatewayUrl: url,
    printWhatToTry: () => whatToTry(url, environment.demo && whole),
    figures: ownText,
    async close() {
      await gateway.close();
      await departments.close();
    },
  };
};
