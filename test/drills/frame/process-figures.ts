import { existsSync, readdirSync, readFileSync } from "node:fs";

/** Resident memory, in megabytes of 10^6 bytes, and open files; null where the system does not show them. */
export function figuresOfProcess(pid: number): { readonly memoryMb: number; readonly files: number } | null {
  if (!existsSync(`/proc/${pid}/status`)) return null;
  const kilobytes = Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]);
  return { memoryMb: (kilobytes * 1024) / 1e6, files: readdirSync(`/proc/${pid}/fd`).length };
}

/** The process of a hub's own database server. */
export function databaseOf(dataDir: string): number {
  return Number(readFileSync(`${dataDir}/postgres/cluster/postmaster.pid`, "utf8").split("\n")[0]);
}
