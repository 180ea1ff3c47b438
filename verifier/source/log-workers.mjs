import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { checkEntries } from "./log-entries.mjs";
import { createNodeEngine } from "./node-engine.mjs";
import { createContext } from "./receipts.mjs";

const ROLE = "leader-hub-log-worker";
// Starting a thread costs some 50 ms, which a small log is checked in.
const WORTH_THREADS_BYTES = 4 * 1024 * 1024;

/** Who checks entries: this thread for a small log, as many others as there are processors for a large one. */
export function hireCheckers(context, keyTexts, bytes) {
  const count = bytes < WORTH_THREADS_BYTES ? 0 : Math.min(availableParallelism(), 16);
  if (count === 0) {
    return { places: 1, check: async (task) => checkEntries(context, task), dismiss: async () => {} };
  }
  const data = { role: ROLE, keyTexts };
  const workers = Array.from({ length: count }, () => startWorker(data));
  let turn = 0;
  return {
    places: count * 2,
    check(task) {
      turn = (turn + 1) % count;
      return workers[turn].check(task);
    },
    dismiss: async () => {
      await Promise.all(workers.map(({ stop }) => stop()));
    },
  };
}

function startWorker(data) {
  const worker = new Worker(new URL(import.meta.url), { workerData: data });
  // A thread answers in the order in which it was asked.
  const waiting = [];
  worker.on("message", (result) => waiting.shift()?.resolve(result));
  worker.on("error", (error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return {
    check: (task) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage(task);
      }),
    stop: () => worker.terminate(),
  };
}

if (!isMainThread && workerData?.role === ROLE) {
  const context = createContext(workerData.keyTexts, createNodeEngine());
  parentPort.on("message", (task) => {
    const { buffer, byteOffset, byteLength } = task.lines;
    const result = checkEntries(context, { ...task, lines: Buffer.from(buffer, byteOffset, byteLength) });
    parentPort.postMessage(result, [result.leaves.buffer]);
  });
}
