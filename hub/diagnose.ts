import { access, constants, stat, statfs } from "node:fs/promises";
import { dirname } from "node:path";
import pg from "pg";
import { request } from "undici";
import { attachEmbeddedPostgres } from "../shared/database/embedded-attach.ts";
import { checkEmbeddedPostgres } from "../shared/database/embedded-check.ts";
import { checkPort } from "./check-port.ts";
import { diagnoseDatabase, type LookedAtDatabase } from "./diagnose-database.ts";
import { diagnoseCertificate, diagnosePolicies } from "./diagnose-law.ts";
import { diagnoseTrust } from "./diagnose-trust.ts";
import { type Finding, ok, warning, wrong } from "./finding.ts";
import { type HubEnvironment, needsEmbeddedPostgres, SUBGRAPHS } from "./hub-environment.ts";
import { type HubState, runningHub } from "./state-file.ts";

const REGISTER = "market-regulation";
const OLDEST_NODE = [20, 19];
const NEEDED_BYTES = 500 * 1024 * 1024;
const FULL = 0.8;
const PATIENCE_MS = 3_000;

/** Looks at everything the hub needs to run, and at the hub that runs; changes nothing. */
export async function diagnose(environment: HubEnvironment): Promise<Finding[]> {
  const { dataDir } = environment;
  const hub = await runningHub(dataDir);
  const findings = [checkNode(), checkMachine(), await checkFolder(dataDir), await checkSpace(dataDir)];
  findings.push(hubFinding(hub), await portFinding(environment, hub));
  if (needsEmbeddedPostgres(environment)) findings.push(await checkDatabase(dataDir));
  const databases = [...(await embeddedDatabases(environment, hub)), ...foreignDatabases(environment)];
  findings.push(...(await Promise.all(databases.map(diagnoseDatabase))).flat());
  findings.push(...diagnosePolicies(Date.now()));
  findings.push(...(await diagnoseCertificate(environment.tlsCertificateFile, Date.now())));
  if (hub?.url) findings.push(await checkGateway(hub.url));
  findings.push(...(await diagnoseTrust(environment, hub)));
  return findings;
}

function checkNode(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  const good = major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
  return good
    ? ok("Node.js", process.version)
    : wrong("Node.js", `${process.version}; ${OLDEST_NODE.join(".")} or newer is needed`);
}

function checkMachine(): Finding {
  const { platform, arch } = process;
  const good = ["linux", "darwin"].includes(platform) && ["x64", "arm64"].includes(arch);
  const found = `${platform} ${arch}`;
  return good ? ok("Machine 系统", found) : wrong("Machine 系统", `${found}; Linux or macOS on x64 or arm64 is needed`);
}

/** A folder that is not there yet is made in the nearest one that is. */
async function nearestFolder(folder: string): Promise<string> {
  const found = await stat(folder).catch(() => null);
  return found === null && dirname(folder) !== folder ? nearestFolder(dirname(folder)) : folder;
}

async function checkFolder(dataDir: string): Promise<Finding> {
  const what = "Data folder 数据目录";
  const nearest = await nearestFolder(dataDir);
  const isFolder = (await stat(nearest)).isDirectory();
  const good = isFolder && (await access(nearest, constants.W_OK | constants.X_OK).then(yes, no));
  if (good) return ok(what, nearest === dataDir ? dataDir : `${dataDir} (made at the first start)`);
  return wrong(what, `${dataDir}; ${nearest} should be a folder this account can write to`);
}

async function checkSpace(dataDir: string): Promise<Finding> {
  const { bavail, bsize, blocks } = await statfs(await nearestFolder(dataDir));
  const free = bavail * bsize;
  const what = "Disk 磁盘";
  const todo = "make room or the disk larger 请清理或扩容";
  const used = 1 - bavail / blocks;
  const found = `${(free / 1024 ** 3).toFixed(1)} GB free, ${Math.round(used * 100)} % used`;
  if (free < NEEDED_BYTES) return wrong(what, `${found}; at least 0.5 GB is needed`, todo);
  return used > FULL ? warning(what, found, todo) : ok(what, found);
}

function hubFinding(hub: HubState | null): Finding {
  const what = "Hub 枢纽";
  if (hub === null) return { what, mark: "note", found: "does not run 未运行" };
  return ok(what, hub.url === null ? `process ${hub.pid} is starting` : `process ${hub.pid} at ${hub.url}`);
}

async function portFinding({ host, port }: HubEnvironment, hub: HubState | null): Promise<Finding> {
  const what = "Port 端口";
  if (hub?.url && new URL(hub.url).port === String(port)) return ok(what, `${port} is the hub's`);
  return checkPort(host, port).then(
    () => ok(what, `${port} of ${host} is free`),
    (error: unknown) => wrong(what, "english" in Object(error) ? Object(error).english : String(error)),
  );
}

async function checkDatabase(dataDir: string): Promise<Finding> {
  const what = "PostgreSQL 数据库";
  try {
    const running = await attachEmbeddedPostgres(dataDir);
    if (running !== null)
      return ok(what, `${await versionAt(running.connectionString("postgres"))}, port ${running.port}`);
    return ok(what, `${await checkEmbeddedPostgres()}, started with the hub`);
  } catch (error) {
    return wrong(what, error instanceof Error ? error.message : String(error));
  }
}

function foreignDatabases({ departments, freshnessLimitMs }: HubEnvironment): LookedAtDatabase[] {
  return SUBGRAPHS.flatMap((department) => {
    const url = departments[department].databaseUrl;
    if (url === null) return [];
    const role = decodeURIComponent(new URL(url).username);
    return [{ department, url, role, isRegister: department === REGISTER, freshnessLimitMs }];
  });
}

/** The databases of a hub that runs on the embedded server; before it runs they may not be there. */
async function embeddedDatabases(environment: HubEnvironment, hub: HubState | null): Promise<LookedAtDatabase[]> {
  if (!hub?.url || !needsEmbeddedPostgres(environment)) return [];
  const running = await attachEmbeddedPostgres(environment.dataDir).catch(() => null);
  if (running === null) return [];
  const { departments, freshnessLimitMs } = environment;
  const own = SUBGRAPHS.filter((name) => departments[name].databaseUrl === null && departments[name].url === null);
  return own.map((department) => {
    const database = department.replaceAll("-", "_");
    const url = running.connectionString(database);
    return { department, url, role: `${database}_app`, isRegister: department === REGISTER, freshnessLimitMs };
  });
}

async function versionAt(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE_MS });
  await client.connect();
  try {
    const { rows } = await client.query("SELECT current_setting('server_version') AS version");
    return `PostgreSQL ${rows[0].version}`;
  } finally {
    await client.end();
  }
}

async function checkGateway(url: string): Promise<Finding> {
  const what = "Gateway 网关";
  const address = new URL("/health/ready", url);
  const patience = { headersTimeout: PATIENCE_MS, bodyTimeout: PATIENCE_MS };
  return request(address, patience).then(
    async ({ statusCode, body }) => {
      await body.dump();
      const found = `${address.pathname} answers ${statusCode}`;
      return statusCode === 200 ? ok(what, found) : wrong(what, found);
    },
    (error: unknown) => wrong(what, `${address}: ${error instanceof Error ? error.message : error}`),
  );
}

const yes = () => true;
const no = () => false;
