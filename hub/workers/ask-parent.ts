import type { UsedOnce } from "../../shared/access/once-only.ts";
import { type FromWorker, toWorker } from "./worker-messages.ts";

const PATIENCE_MS = 5_000;

/** Tells the parent of this worker; nothing once that is gone. */
export function tellParent(message: FromWorker): void {
  if (process.connected) process.send?.(message);
}

/** Lets the parent remember what was used: what is shown to one worker counts as used at all of them. */
export function usedAtParent(): UsedOnce {
  const waiting = new Map<number, (first: boolean) => void>();
  let last = 0;
  process.on("message", (received) => {
    const message = toWorker(received);
    if (message?.type === "USED") waiting.get(message.question)?.(message.first);
  });
  return {
    use(id, _nowMs, untilMs) {
      const question = ++last;
      return new Promise<boolean>((resolve, reject) => {
        const patience = setTimeout(() => {
          waiting.delete(question);
          reject(new Error(`The parent should say within ${PATIENCE_MS} ms what was used; it said nothing.`));
        }, PATIENCE_MS);
        waiting.set(question, (first) => {
          clearTimeout(patience);
          waiting.delete(question);
          resolve(first);
        });
        tellParent({ type: "USE", question, id, untilMs });
      });
    },
  };
}
