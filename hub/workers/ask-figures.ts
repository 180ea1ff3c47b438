import type { Worker } from "node:cluster";
import type { Figures } from "../../shared/metrics/figures.ts";
import { fromWorker, type ToWorker } from "./worker-messages.ts";

// Longer than a worker waits for what it looks at, shorter than whoever asks waits for all.
const PATIENCE_MS = 3_000;

let last = 0;

/** Asks a worker for its figures; null when it does not tell them in time, as one that begins or ends. */
export function askFigures(worker: Worker): Promise<Figures | null> {
  if (!worker.isConnected()) return Promise.resolve(null);
  const question = ++last;
  return new Promise((resolve) => {
    const end = (figures: Figures | null) => {
      clearTimeout(patience);
      worker.off("message", hear);
      resolve(figures);
    };
    const hear = (received: unknown) => {
      const message = fromWorker(received);
      if (message?.type === "FIGURES" && message.question === question) end(message.figures);
    };
    const patience = setTimeout(() => end(null), PATIENCE_MS);
    worker.on("message", hear);
    const asked: ToWorker = { type: "TELL_FIGURES", question };
    worker.send(asked);
  });
}
