import { setTimeout as sleep } from "node:timers/promises";
import type { Judged } from "./judged.ts";
import { figuresOfProcess } from "./process-figures.ts";

const MOST_MEMORY = 1.2;
const MOST_MORE_FILES = 16;
const WITHIN_MS = 60_000;
const LOOK_EVERY_MS = 1_000;

/** A process before faults befall it, to be compared with itself afterwards. */
export class ProcessHealth {
  readonly #pid: number;
  readonly #before: ReturnType<typeof figuresOfProcess>;

  /** Looks at it now: it should have done for a while what it will do under faults. */
  constructor(pid: number) {
    this.#pid = pid;
    this.#before = figuresOfProcess(pid);
  }

  /** Waits until it is as it was, a minute at most, and tells what became of it. */
  async judge(judged: Judged, name: string, nameZh: string): Promise<void> {
    const before = this.#before;
    let after = figuresOfProcess(this.#pid);
    if (before === null || after === null) {
      judged.tell(`memory and handles of ${name}`, `${nameZh}内存与句柄`, "not shown by this system");
      return;
    }
    const began = performance.now();
    const isAsBefore = (now: { memoryMb: number; files: number }) =>
      now.memoryMb <= MOST_MEMORY * before.memoryMb && now.files <= before.files + MOST_MORE_FILES;
    while (!isAsBefore(after) && performance.now() - began < WITHIN_MS) {
      await sleep(LOOK_EVERY_MS);
      after = figuresOfProcess(this.#pid) ?? after;
    }
    judged.atMost({
      ...{ what: `memory of ${name}, against before`, whatZh: `${nameZh}内存与之前之比` },
      ...{ value: after.memoryMb / before.memoryMb, most: MOST_MEMORY, unit: "times" },
      beside: `${before.memoryMb.toFixed(0)} MB, then ${after.memoryMb.toFixed(0)} MB`,
    });
    judged.atMost({
      ...{ what: `more handles of ${name}`, whatZh: `${nameZh}新增句柄` },
      ...{ value: after.files - before.files, most: MOST_MORE_FILES },
      beside: `${before.files}, then ${after.files}`,
    });
  }
}
