import type { DeskSettings } from "../gateway/desks/desk-settings.ts";
import { PROVIDER_PATH } from "../identity/mount.ts";
import { SCOPES } from "../shared/access/scopes.ts";
import type { HubEnvironment } from "./hub-environment.ts";
import { isForTrial } from "./is-for-trial.ts";

// Everything in the demonstration data is told by then, and shows.
const DEMONSTRATION_DAY = "2026-05-20";

/** What the browser desks are told about this hub. */
export function deskSettings(environment: HubEnvironment, publicUrl: string): DeskSettings {
  const { openId, demo, gateway } = environment;
  return {
    issuer: openId.issuer ?? `${publicUrl}${PROVIDER_PATH}`,
    clientId: openId.webClient,
    scope: openId.webScope ?? ["openid", "profile", ...(openId.issuer === null ? SCOPES : [])].join(" "),
    publicUrl,
    embeddedProvider: openId.issuer === null,
    demonstrationDay: demo && isForTrial(environment) ? DEMONSTRATION_DAY : null,
    explorer: gateway.mode === "embedded",
  };
}
