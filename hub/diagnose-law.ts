import { X509Certificate } from "node:crypto";
import { readFile } from "node:fs/promises";
import { POLICIES_FOLDER } from "../shared/policy/policies-folder.ts";
import { readPolicies } from "../shared/policy/read-policies.ts";
import { civilDateInShanghai } from "../shared/values/civil-date.ts";
import { type Finding, ok, warning, wrong } from "./finding.ts";

const DAY_MS = 86_400_000;
const SOON_MS = 21 * DAY_MS;

/** Looks at the law as data: whether it can be read, and up to when holiday notices reach. */
export function diagnosePolicies(nowMs: number, folder: string = POLICIES_FOLDER): Finding[] {
  const what = "Policies 政策";
  try {
    const { documents, calendarNotices } = readPolicies(folder);
    const lastYear = Math.max(...calendarNotices.map(({ year }) => year));
    return [ok(what, `${documents.length} documents 份文件`), calendarFinding(lastYear, nowMs)];
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return [wrong(what, found, "mend the files it names; the hub does not start by them 请修正所列文件")];
  }
}

function calendarFinding(lastYear: number, nowMs: number): Finding {
  const what = "Holiday notices 放假安排";
  const found = `up to ${lastYear} 至${lastYear}年`;
  const coversSoon = Number(civilDateInShanghai(nowMs + SOON_MS).slice(0, 4)) <= lastYear;
  if (coversSoon) return ok(what, found);
  return warning(what, found, `add policies/calendar/<id>.yaml for ${lastYear + 1} 请补充${lastYear + 1}年放假安排`);
}

/** Looks at the certificate that callers are shown; nothing where there is none. */
export async function diagnoseCertificate(file: string | null, nowMs: number): Promise<Finding[]> {
  if (file === null) return [];
  const what = "Certificate 证书";
  const todo = "put a new one into place and restart 请更换证书后重启";
  try {
    const { validTo } = new X509Certificate(await readFile(file));
    const leftMs = Date.parse(validTo) - nowMs;
    const found = `good until ${new Date(Date.parse(validTo)).toISOString().slice(0, 10)}`;
    if (leftMs <= 0) return [wrong(what, `${found}: it is over 已过期`, todo)];
    return [leftMs < SOON_MS ? warning(what, found, todo) : ok(what, found)];
  } catch (error) {
    return [wrong(what, `${file}: ${error instanceof Error ? error.message : error}`, todo)];
  }
}
