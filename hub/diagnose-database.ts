import pg from "pg";
import { WATERMARK } from "../shared/register-copy/register-age.ts";
import { type Finding, ok, warning, wrong } from "./finding.ts";

/** A department's database, as the doctor reaches it. */
export interface LookedAtDatabase {
  readonly department: string;
  readonly url: string;
  /** The application's role; what it may do is looked at, whoever looks. */
  readonly role: string;
  readonly isRegister: boolean;
  readonly freshnessLimitMs: number;
}

interface Row {
  readonly version: string;
  readonly versionNumber: number;
  readonly skewMs: number;
  readonly powers: string | null;
  readonly owned: string;
  readonly walLevel: string;
  readonly ageMs: number | null;
}

const PATIENCE_MS = 3_000;
const OLDEST_VERSION = 160_000;
const LARGEST_SKEW_MS = 1_000;

const POWERS = `select concat_ws(', ', case when rolsuper then 'superuser' end, case when rolcreaterole then 'createrole' end,
    case when rolcreatedb then 'createdb' end, case when rolbypassrls then 'bypassrls' end)
  from pg_roles where rolname = $2`;

const textOf = (isRegister: boolean) => `select current_setting('server_version') as version,
  current_setting('server_version_num')::integer as "versionNumber",
  ($1::float8 - extract(epoch from clock_timestamp()) * 1000)::float8 as "skewMs", (${POWERS}) as powers,
  (select count(*) from pg_class join pg_roles on pg_roles.oid = relowner where rolname = $2) as owned,
  current_setting('wal_level') as "walLevel",
  (extract(epoch from clock_timestamp() - ${WATERMARK[isRegister ? "REGISTER" : "COPY"]}) * 1000)::float8 as "ageMs"`;

/** Looks at a department's database: its version, its clock, the rights of the application's role, its data's age. */
export async function diagnoseDatabase(looked: LookedAtDatabase): Promise<Finding[]> {
  const what = `Database of ${looked.department} 数据库`;
  try {
    const row = await read(looked);
    return [
      versionFinding(what, row),
      ...ageFinding(looked, row),
      rightsFinding(looked, row),
      ...serverFindings(looked, row),
    ];
  } catch (error) {
    const { hostname, port } = new URL(looked.url);
    // The driver's messages name host and role, never the password.
    const reason = error instanceof Error ? error.message : String(error);
    const todo = `see that PostgreSQL runs and that the address is right, then look again 请确认数据库在运行且地址正确`;
    return [wrong(what, `${hostname}:${port || 5432}: ${reason}`, todo)];
  }
}

async function read({ url, role, isRegister }: LookedAtDatabase): Promise<Row> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: PATIENCE_MS,
    statement_timeout: PATIENCE_MS,
  });
  client.on("error", () => {});
  await client.connect();
  try {
    // Not by this first statement, whose time is that of connecting as well.
    await client.query("select 1");
    const { rows } = await client.query<Row>(textOf(isRegister), [Date.now(), role]);
    const [row] = rows;
    if (row === undefined) throw new Error("A row was expected, none came.");
    return row;
  } finally {
    await client.end();
  }
}

function versionFinding(what: string, { version, versionNumber }: Row): Finding {
  if (versionNumber >= OLDEST_VERSION) return ok(what, `PostgreSQL ${version}`);
  return wrong(what, `PostgreSQL ${version}; 16 or newer is needed`, "upgrade the server 请升级数据库服务器");
}

function ageFinding({ department, isRegister, freshnessLimitMs }: LookedAtDatabase, { ageMs }: Row): Finding[] {
  const what = isRegister ? "Register's heartbeat 注册库心跳" : `Copy of ${department} 副本`;
  if (ageMs === null) {
    const todo = "wait, or see the department's log 请稍候或查看部门日志";
    return [warning(what, "is being filled, so it answers UNDETERMINED 正在建立，答复为无法判定", todo)];
  }
  const found = `${(ageMs / 1000).toFixed(1)} s old 时延`;
  if (ageMs <= freshnessLimitMs) return [ok(what, found)];
  const todo = "start the hub or the register; see docs/operations.md#leaderhubcopyold 请启动枢纽或注册库";
  return [warning(what, `${found}; the limit is ${freshnessLimitMs / 1000} s`, todo)];
}

function rightsFinding({ department, role }: LookedAtDatabase, { powers, owned }: Row): Finding {
  const what = `Rights of ${role} 角色权限`;
  if (powers === null) return wrong(what, "there is no such role 角色不存在", `hub prepare-database ${department}`);
  const tooMuch = [powers, Number(owned) > 0 ? `owner of ${owned} tables` : ""].filter((each) => each !== "");
  if (tooMuch.length === 0) return ok(what, "reads and calls, owns nothing 仅可读取与调用");
  const todo = `give the application a role that owns nothing: hub prepare-database ${department} 应用角色不得拥有表或特权`;
  return wrong(what, tooMuch.join(", "), todo);
}

function serverFindings({ department, isRegister }: LookedAtDatabase, { skewMs, walLevel }: Row): Finding[] {
  const clock = `Clock against ${department} 时钟`;
  const found = `${(skewMs / 1000).toFixed(2)} s`;
  const isOff = Math.abs(skewMs) > LARGEST_SKEW_MS;
  const findings = [
    isOff ? warning(clock, found, "mend the time service of the machine that is off 请校准时钟") : ok(clock, found),
  ];
  if (isRegister && walLevel !== "logical") {
    const todo = "set wal_level = logical and restart the server 请设置 wal_level = logical 并重启数据库";
    findings.push(wrong("Replication 复制", `wal_level is ${walLevel}; copies need logical`, todo));
  }
  return findings;
}
