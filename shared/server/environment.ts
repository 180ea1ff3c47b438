import { resolve } from "node:path";
import { z } from "zod";
import { type GatewayEnvironment, integer, readGateway, type Sentence } from "./gateway-environment.ts";
import { InvalidEnvironment } from "./invalid-environment.ts";
import { type MetricsEnvironment, readMetrics } from "./metrics-environment.ts";
import { withSecretFiles } from "./secret-files.ts";

export { InvalidEnvironment } from "./invalid-environment.ts";

/** Where one department's parts are, when they are not brought up by the hub itself. */
export interface DepartmentEnvironment {
  /** `<DEPARTMENT>_DATABASE_URL`: the department's own database, as its application role. */
  readonly databaseUrl: string | null;
  /** `<DEPARTMENT>_MIGRATOR_DATABASE_URL`: the same database, as the role that owns its structure. */
  readonly migratorDatabaseUrl: string | null;
  /** `<DEPARTMENT>_ADMIN_DATABASE_URL`: its server, as a role that may make roles and databases; needed once. */
  readonly adminDatabaseUrl: string | null;
  /** `<DEPARTMENT>_URL`: the HTTP address of its subgraph. */
  readonly url: string | null;
}

/** The provider of identities, when it is not the embedded one. */
export interface OpenIdEnvironment {
  /** `HUB_OIDC_ISSUER` */
  readonly issuer: string | null;
  /** `HUB_OIDC_AUDIENCE` (leader-hub) */
  readonly audience: string;
  /** `HUB_OIDC_WEB_CLIENT` (leader-hub-web): the client that people sign in with, in a browser. */
  readonly webClient: string;
  /** `HUB_OIDC_WEB_SCOPE`: what is asked for at a sign-in in a browser, separated by blanks; null as the provider needs it. */
  readonly webScope: string | null;
  /** `HUB_OIDC_CLAIMS`: file that says which claim tells what; the embedded provider's names without it. */
  readonly claimsFile: string | null;
}

/** Everything the hub takes from its environment, checked. */
export interface Environment<Department extends string = string> {
  /** `HUB_HOST` (127.0.0.1) */
  readonly host: string;
  /** `HUB_PORT` (4000); 0 takes any free one. */
  readonly port: number;
  /** `HUB_DATA_DIR` (`.data`), absolute. */
  readonly dataDir: string;
  /** `HUB_DEMO` (on): whether an empty hub is filled with demonstration data. */
  readonly demo: boolean;
  /** `HUB_WORKERS` (1): how many processes of this machine answer at the hub's one port. */
  readonly workers: number;
  /** `HUB_FRESHNESS_LIMIT_MS` (10000): how old a copy of the register may be to decide by. */
  readonly freshnessLimitMs: number;
  /** `HUB_LOG_LEVEL` (warn) */
  readonly logLevel: LogLevel;
  /** `HUB_PUBLIC_URL`: where callers reach the gateway, when that is not where it listens. */
  readonly publicUrl: string | null;
  /** `HUB_GATEWAY_KEY`: file of the gateway's private key, by which departments elsewhere know its calls. */
  readonly gatewayKeyFile: string | null;
  /** `HUB_GATEWAY_PUBLIC_KEYS`: files of the gateways' public keys, separated by commas. */
  readonly gatewayPublicKeyFiles: readonly string[];
  /** `HUB_SIGNING_DIR`: folder with the keys by which decisions are signed, one folder a department. */
  readonly signingDir: string | null;
  /** `HUB_TLS_CERTIFICATE`: file of the certificate, with what stands above it, that this process shows callers. */
  readonly tlsCertificateFile: string | null;
  /** `HUB_TLS_KEY`: file of that certificate's private key. */
  readonly tlsKeyFile: string | null;
  /** `HUB_SM2` (off): whether decisions get a second signature, by SM2 with SM3. */
  readonly sm2: boolean;
  readonly openId: OpenIdEnvironment;
  readonly metrics: MetricsEnvironment;
  /** `OTEL_EXPORTER_OTLP_ENDPOINT`, with `/v1/traces`: where traces are sent; null when nowhere. */
  readonly tracesUrl: string | null;
  /** `HUB_SUPERGRAPH`: file by which gateways are given another graph while they run; null when they keep their own. */
  readonly supergraphFile: string | null;
  readonly gateway: GatewayEnvironment;
  /** `REGISTER_COPY_DATABASE_URL`: where the departments' copies find the register, as the replication role. */
  readonly registerCopyDatabaseUrl: string | null;
  readonly departments: Readonly<Record<Department, DepartmentEnvironment>>;
  /** Where the operator typed the command; npm itself goes to the package's folder. */
  readonly callerDirectory: string;
  /** True when npm started this process, so that it has to end with npm. */
  readonly startedByNpm: boolean;
}

export type LogLevel = z.infer<typeof LogLevels>;

const LogLevels = z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]);

const LOG_LEVELS = LogLevels.options.join(", ");

type Variables = Readonly<Record<string, string | undefined>>;

/** What the variables of a department begin with: `MARKET_REGULATION` for `market-regulation`. */
export function variablePrefix(department: string): string {
  return department.toUpperCase().replaceAll("-", "_");
}

/**
 * Reads the environment; an empty value counts as not set. What holds a password may stand in a file instead.
 *
 * @param departments codes as in `market-regulation`; their variables begin with `MARKET_REGULATION_`
 * @throws {InvalidEnvironment} naming the variable, what was expected and what came
 */
export function readEnvironment<Department extends string>(
  departments: readonly Department[],
  given: Variables = process.env,
): Environment<Department> {
  const variables = withSecretFiles(given);
  const read = <T>(name: string, expected: Sentence, schema: z.ZodType<T>, fallback: string): T =>
    check(name, variables[name] || fallback, expected, schema);
  const url = (name: string, protocols: string[]) => readUrl(name, variables[name], protocols);
  const entries = departments.map((code) => {
    const prefix = variablePrefix(code);
    const department: DepartmentEnvironment = {
      databaseUrl: url(`${prefix}_DATABASE_URL`, POSTGRES),
      migratorDatabaseUrl: url(`${prefix}_MIGRATOR_DATABASE_URL`, POSTGRES),
      adminDatabaseUrl: url(`${prefix}_ADMIN_DATABASE_URL`, POSTGRES),
      url: url(`${prefix}_URL`, HTTP),
    };
    return [code, department] as const;
  });
  return {
    host: read("HUB_HOST", ["an address or a host name", "地址或主机名"], z.string().regex(/^[\w.:-]+$/), "127.0.0.1"),
    port: read("HUB_PORT", ["a port number from 0 to 65535", "0 至 65535 的端口号"], integer(0, 65_535), "4000"),
    dataDir: resolve(variables.HUB_DATA_DIR || ".data"),
    demo: read("HUB_DEMO", ['"on" or "off"', "on 或 off"], z.enum(["on", "off"]), "on") === "on",
    workers: read("HUB_WORKERS", ["processes from 1 to 16", "1 至 16 的进程数"], integer(1, 16), "1"),
    freshnessLimitMs: read(
      "HUB_FRESHNESS_LIMIT_MS",
      ["milliseconds from 1 to 86400000", "1 至 86400000 的毫秒数"],
      integer(1, 86_400_000),
      "10000",
    ),
    logLevel: read("HUB_LOG_LEVEL", [`one of ${LOG_LEVELS}`, `${LOG_LEVELS} 之一`], LogLevels, "warn"),
    publicUrl: url("HUB_PUBLIC_URL", HTTP),
    gatewayKeyFile: file(variables.HUB_GATEWAY_KEY),
    gatewayPublicKeyFiles: (variables.HUB_GATEWAY_PUBLIC_KEYS || "").split(",").flatMap((each) => file(each) ?? []),
    signingDir: file(variables.HUB_SIGNING_DIR),
    tlsCertificateFile: file(variables.HUB_TLS_CERTIFICATE),
    tlsKeyFile: file(variables.HUB_TLS_KEY),
    sm2: read("HUB_SM2", ['"on" or "off"', "on 或 off"], z.enum(["on", "off"]), "off") === "on",
    openId: {
      issuer: url("HUB_OIDC_ISSUER", HTTP),
      audience: variables.HUB_OIDC_AUDIENCE || "leader-hub",
      webScope: variables.HUB_OIDC_WEB_SCOPE?.trim() || null,
      webClient: variables.HUB_OIDC_WEB_CLIENT || "leader-hub-web",
      claimsFile: file(variables.HUB_OIDC_CLAIMS),
    },
    metrics: readMetrics(read, variables),
    tracesUrl: below(url("OTEL_EXPORTER_OTLP_ENDPOINT", HTTP), "v1/traces"),
    supergraphFile: file(variables.HUB_SUPERGRAPH),
    gateway: readGateway(read, variables),
    registerCopyDatabaseUrl: url("REGISTER_COPY_DATABASE_URL", POSTGRES),
    departments: Object.fromEntries(entries) as Record<Department, DepartmentEnvironment>,
    callerDirectory: resolve(variables.INIT_CWD || "."),
    startedByNpm: Boolean(variables.npm_lifecycle_event),
  };
}

function file(path: string | undefined): string | null {
  return path?.trim() ? resolve(path.trim()) : null;
}

function below(url: string | null, path: string): string | null {
  return url === null ? null : `${url.replace(/\/$/, "")}/${path}`;
}

const POSTGRES = ["postgresql:", "postgres:"];
const HTTP = ["http:", "https:"];

function check<T>(name: string, value: string, expected: Sentence, schema: z.ZodType<T>): T {
  const checked = schema.safeParse(value);
  if (checked.success) return checked.data;
  const came = JSON.stringify(value);
  throw refusal(name, expected, [came, came]);
}

/** Addresses carry passwords, so a wrong one is described and never repeated. */
function readUrl(name: string, value: string | undefined, protocols: string[]): string | null {
  if (!value) return null;
  const expected: Sentence = [`an address that begins with ${protocols[0]}//`, `以 ${protocols[0]}// 开头的地址`];
  if (!URL.canParse(value))
    throw refusal(name, expected, ["not an address at all (not shown)", "并非地址（内容不显示）"]);
  const { protocol } = new URL(value);
  if (protocols.includes(protocol)) return value;
  throw refusal(name, expected, [`one that begins with ${protocol}//`, `以 ${protocol}// 开头`]);
}

function refusal(name: string, expected: Sentence, came: Sentence): InvalidEnvironment {
  return new InvalidEnvironment(
    `The environment variable ${name} should be ${expected[0]}; it is ${came[0]}.`,
    `环境变量 ${name} 的值无效：应为 ${expected[1]}，实际为 ${came[1]}。`,
  );
}
