import { isLoopbackHost } from "../shared/decision-notice/webhook-address.ts";
import type { HubEnvironment } from "./hub-environment.ts";

/**
 * Whether a hub runs whole in one process that only this machine reaches: whoever asks it has what answers here anyway,
 * so notices may be sent to receivers on this machine.
 */
export function isForTrial({ gateway, host, departments }: Pick<HubEnvironment, "gateway" | "host" | "departments">) {
  const isWhole = Object.values(departments).every(({ url }) => url === null);
  return gateway.mode === "embedded" && isLoopbackHost(host) && isWhole;
}
