import { isIP } from "node:net";
import { isLoopbackAddress, isPublicAddress } from "./internal-address.ts";

/** Where notices may be sent. */
export interface WebhookRules {
  /** Also to this machine, and there also by plain HTTP: for a hub that runs whole on one machine. */
  readonly toLoopback: boolean;
}

/** Why nothing is sent to an address. */
export type AddressFault =
  | "NOT_AN_ADDRESS"
  | "NOT_HTTPS"
  | "WITH_CREDENTIALS"
  | "WITH_FRAGMENT"
  | "PORT_NOT_ALLOWED"
  | "INTERNAL_HOST";

const LONGEST = 2_000;
// Names that stand for this machine or this network, whatever they are resolved to.
const INTERNAL_NAMES =
  /(^|\.)(localhost|local|localdomain|internal|intranet|lan|home|corp|private|test|example|invalid|onion|arpa)$/;

/**
 * Why notices may not be sent to this address; null when they may.
 *
 * What a name is resolved to is checked when something is sent, each time.
 */
export function addressFault(text: string, rules: WebhookRules): AddressFault | null {
  if (text.length > LONGEST || /[^\x21-\x7e]/.test(text) || text.includes("\\") || !URL.canParse(text))
    return "NOT_AN_ADDRESS";
  const url = new URL(text);
  if (url.username !== "" || url.password !== "") return "WITH_CREDENTIALS";
  if (url.hash !== "" || text.includes("#")) return "WITH_FRAGMENT";
  if (rules.toLoopback && isLoopbackHost(hostOf(url)))
    return ["http:", "https:"].includes(url.protocol) ? null : "NOT_HTTPS";
  if (url.protocol !== "https:") return "NOT_HTTPS";
  if (!isPublicHost(hostOf(url))) return "INTERNAL_HOST";
  return isAllowedPort(url.port) ? null : "PORT_NOT_ALLOWED";
}

/** The host of an address: a name in lower case, or an IP address without brackets. */
export function hostOf({ hostname }: URL): string {
  return hostname
    .replace(/^\[|\]$/g, "")
    .replace(/\.+$/, "")
    .toLowerCase();
}

/** Whether an IP address may be connected to. */
export function isAllowedAddress(address: string, rules: WebhookRules): boolean {
  return isPublicAddress(address) || (rules.toLoopback && isLoopbackAddress(address));
}

function isPublicHost(host: string): boolean {
  if (isIP(host) !== 0) return isPublicAddress(host);
  return host.includes(".") && !INTERNAL_NAMES.test(host);
}

/** Whether a host stands for this machine by its name or address. */
export function isLoopbackHost(host: string): boolean {
  return host === "localhost" || isLoopbackAddress(host);
}

/** Services of a machine listen below 1024; of these only HTTPS itself is for others. */
function isAllowedPort(port: string): boolean {
  return port === "" || port === "443" || Number(port) >= 1_024;
}
