import { X509Certificate } from "node:crypto";
import { statfs } from "node:fs/promises";
import { totalmem } from "node:os";
import { getHeapStatistics } from "node:v8";
import { collectDefaultMetrics } from "prom-client";
import { gauge } from "./gauge.ts";
import { lookWhenAsked, registry } from "./registry.ts";

const diskFree = gauge(
  "leader_hub_disk_free_bytes",
  "Free for this account where the data folder is. 数据目录所在磁盘的可用字节数。",
  "volume",
);
const diskSize = gauge(
  "leader_hub_disk_size_bytes",
  "Size of the disk where the data folder is. 数据目录所在磁盘的总字节数。",
  "volume",
);
const certificateEnd = gauge(
  "leader_hub_certificate_expires_timestamp_seconds",
  "When the certificate that callers are shown ends. 服务证书的到期时刻。",
  // Without a label it would be told as 0 where there is none.
  "shown_by",
);

const memoryLimit = gauge(
  "leader_hub_memory_limit_bytes",
  "Memory that this process may use: its container's limit, or what the machine has. 本进程可用内存上限。",
);
const heapLimit = gauge("leader_hub_heap_limit_bytes", "Heap that V8 gives this process at most. 堆内存上限。");

/** What a process is told of itself. */
export interface ProcessPlaces {
  readonly dataDir: string;
  /** The certificate that callers are shown, in PEM; null without TLS. */
  readonly certificate: string | null;
}

let begun = false;

/** Has this process tell its memory, its loop, its disk and its certificate; once is enough. */
export function tellProcess({ dataDir, certificate }: ProcessPlaces): void {
  if (begun) return;
  begun = true;
  collectDefaultMetrics({ register: registry });
  // Without a limit it is told as one beyond all memory.
  memoryLimit.set(Math.min(process.constrainedMemory() || totalmem(), totalmem()));
  heapLimit.set(getHeapStatistics().heap_size_limit);
  if (certificate !== null)
    certificateEnd.set({ shown_by: "server" }, Date.parse(new X509Certificate(certificate).validTo) / 1_000);
  lookWhenAsked(async () => {
    // The folder is made a moment after the start.
    const disk = await statfs(dataDir).catch(() => null);
    if (disk === null) return;
    diskFree.set({ volume: "data" }, disk.bavail * disk.bsize);
    diskSize.set({ volume: "data" }, disk.blocks * disk.bsize);
  });
}
