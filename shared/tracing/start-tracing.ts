import { keepTraces } from "./trace.ts";

/** Traces that are being kept. */
export interface RunningTracing {
  close(): Promise<void>;
}

/**
 * Begins to keep traces, when there is somewhere to send them; before connections to databases are opened. Otherwise
 * nothing of OpenTelemetry is loaded.
 */
export async function startTracing(part: string, url: string | null): Promise<RunningTracing> {
  if (url === null) return { close: async () => {} };
  const { openTelemetry } = await import("./open-telemetry.ts");
  const tracing = openTelemetry(part, url);
  keepTraces(tracing);
  return {
    async close() {
      keepTraces(null);
      await tracing.close();
    },
  };
}
