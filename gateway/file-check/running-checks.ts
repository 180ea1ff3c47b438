import { fileChecksRunning } from "../../shared/metrics/meters.ts";
import { RefusedRequest } from "../../shared/server/refused-request.ts";

// A file and its lines are in memory while it is checked: some 100 MB for the largest.
const MOST = 4;
const MOST_OF_A_TENANT = 2;
const RETRY_S = 30;

/** The files that this gateway is checking. */
export class RunningChecks {
  readonly #running = new Map<string, number>();

  /**
   * Does work in one of the places that there are.
   *
   * @throws {RefusedRequest} `CHECKS_RUNNING` when all are taken
   */
  async run(tenant: string, work: () => Promise<void>): Promise<void> {
    const own = this.#running.get(tenant) ?? 0;
    const all = [...this.#running.values()].reduce((sum, count) => sum + count, 0);
    if (own >= MOST_OF_A_TENANT || all >= MOST) throw taken();
    this.#running.set(tenant, own + 1);
    fileChecksRunning.inc();
    try {
      await work();
    } finally {
      fileChecksRunning.dec();
      const left = (this.#running.get(tenant) ?? 1) - 1;
      if (left === 0) this.#running.delete(tenant);
      else this.#running.set(tenant, left);
    }
  }
}

function taken(): RefusedRequest {
  return new RefusedRequest(
    429,
    "CHECKS_RUNNING",
    `A gateway checks ${MOST} files at once, ${MOST_OF_A_TENANT} of one institution; all are being checked. Send this one again later.`,
    {
      messageZh: `同一网关同时核对${MOST}个文件，每机构${MOST_OF_A_TENANT}个；现已占满，请稍后再送。`,
      headers: { "retry-after": String(RETRY_S) },
    },
  );
}
