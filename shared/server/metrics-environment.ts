import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";
import { integer, type Read } from "./gateway-environment.ts";
import { InvalidEnvironment } from "./invalid-environment.ts";

/** Where a process tells its figures. */
export interface MetricsEnvironment {
  /** `HUB_METRICS_PORT`; null, unless it is set: then figures are told to nobody. 0 takes any free one. */
  readonly port: number | null;
  /** `HUB_METRICS_HOST` (127.0.0.1) */
  readonly host: string;
  /** What stands in the file `HUB_METRICS_TOKEN_FILE`; null without it. */
  readonly token: string | null;
}

/**
 * Reads where figures are told.
 *
 * @throws {InvalidEnvironment} when others than this machine could read them without a token
 */
export function readMetrics(read: Read, variables: Readonly<Record<string, string | undefined>>): MetricsEnvironment {
  const port = variables.HUB_METRICS_PORT
    ? read("HUB_METRICS_PORT", ["a port number from 0 to 65535", "0 至 65535 的端口号"], integer(0, 65_535), "")
    : null;
  const host = read(
    "HUB_METRICS_HOST",
    ["an address or a host name", "地址或主机名"],
    z.string().regex(/^[\w.:-]+$/),
    "127.0.0.1",
  );
  const token = readToken(variables.HUB_METRICS_TOKEN_FILE);
  if (port !== null && token === null && !isThisMachine(host)) {
    throw new InvalidEnvironment(
      `HUB_METRICS_HOST is ${host}, where other machines could read the figures; HUB_METRICS_TOKEN_FILE should name a file with the token that they bring.`,
      "HUB_METRICS_HOST 允许其他机器读取指标，须以 HUB_METRICS_TOKEN_FILE 指定令牌文件。",
    );
  }
  return { port, host, token };
}

/** Whether only this machine reaches what listens there. */
export function isThisMachine(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|::1)$/.test(host);
}

function readToken(path: string | undefined): string | null {
  if (!path?.trim()) return null;
  try {
    const token = readFileSync(resolve(path.trim()), "utf8").trim();
    if (/^[\w.~+/=-]{16,}$/.test(token)) return token;
  } catch {
    // Told below: what is the matter with a file of secrets is not repeated.
  }
  throw new InvalidEnvironment(
    "HUB_METRICS_TOKEN_FILE should name a file with a token of 16 characters or more, without blanks; it cannot be used.",
    "HUB_METRICS_TOKEN_FILE 应指向含 16 个以上字符、无空格的令牌文件；无法使用。",
  );
}
