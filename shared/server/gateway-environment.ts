import { isIP } from "node:net";
import { z } from "zod";

/** The same in English and in Chinese. */
export type Sentence = readonly [english: string, chinese: string];

/** How the gateway meets callers. */
export interface GatewayEnvironment {
  /** `HUB_MODE` (embedded): `production` closes what is open for trying the hub out, and refuses to start otherwise. */
  readonly mode: "embedded" | "production";
  /** `HUB_CORS_ORIGINS`: origins of pages elsewhere that may ask, separated by commas. */
  readonly corsOrigins: readonly string[];
  /** `HUB_TRUSTED_PROXIES`: addresses or networks of proxies that tell the caller's address, separated by commas. */
  readonly trustedProxies: readonly string[];
  /** `HUB_RATE_LIMIT_TENANT`: points a minute for each tenant; null as the mode has it, `off` for none. */
  readonly tenantPoints: number | "off" | null;
  /** `HUB_RATE_LIMIT_ADDRESS`: the same for each address that does not sign in. */
  readonly addressPoints: number | "off" | null;
  /** `HUB_CHECK_FILE_MB` (16): how large a file may be that is sent to be checked, in megabytes of 2^20 bytes. */
  readonly checkFileMegabytes: number;
}

/** Reads a variable, or refuses it with what was expected. */
export type Read = <T>(name: string, expected: Sentence, schema: z.ZodType<T>, fallback: string) => T;

/** Reads what concerns the gateway alone. */
export function readGateway(read: Read, variables: Readonly<Record<string, string | undefined>>): GatewayEnvironment {
  const points = (name: string) =>
    variables[name]
      ? read(name, ['points from 10 to 999999999, or "off"', "10 至 999999999 的点数，或 off"], Points, "")
      : null;
  return {
    mode: read(
      "HUB_MODE",
      ['"embedded" or "production"', "embedded 或 production"],
      z.enum(["embedded", "production"]),
      "embedded",
    ),
    corsOrigins: read(
      "HUB_CORS_ORIGINS",
      ["origins as https://bank.example, separated by commas", "以逗号分隔的来源，如 https://bank.example"],
      listOf(Origin),
      "",
    ),
    trustedProxies: read(
      "HUB_TRUSTED_PROXIES",
      ["addresses or networks as 10.0.0.0/8, separated by commas", "以逗号分隔的地址或网段，如 10.0.0.0/8"],
      listOf(Network),
      "",
    ),
    tenantPoints: points("HUB_RATE_LIMIT_TENANT"),
    addressPoints: points("HUB_RATE_LIMIT_ADDRESS"),
    checkFileMegabytes: read(
      "HUB_CHECK_FILE_MB",
      ["megabytes from 1 to 64", "1 至 64 的兆字节数"],
      integer(1, 64),
      "16",
    ),
  };
}

const Points = z.union([z.literal("off"), integer(10, 999_999_999)]);
// Anything that a browser would not send as an origin would never match.
const Origin = z.string().refine((text) => text === "*" || (URL.canParse(text) && new URL(text).origin === text));
const Network = z.string().refine((text) => {
  const [address = "", prefix = "0", ...rest] = text.split("/");
  return (
    rest.length === 0 &&
    isIP(address) !== 0 &&
    /^\d{1,3}$/.test(prefix) &&
    Number(prefix) <= (isIP(address) === 6 ? 128 : 32)
  );
});

function listOf(item: z.ZodType<string, string>): z.ZodType<string[]> {
  const parts = (text: string) =>
    text
      .split(",")
      .map((each) => each.trim())
      .filter((each) => each !== "");
  return z.string().transform(parts).pipe(z.array(item));
}

/** Decimal digits of a whole number within bounds. */
export function integer(minimum: number, maximum: number) {
  return z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(minimum).max(maximum));
}
