import { areEqual } from "./bytes.mjs";
import { CLOCK_ALLOWANCE_MS } from "./checkpoints.mjs";
import { refuse } from "./problem.mjs";

/** Two checkpoints that cannot both be of one growing log; throws a Problem that names them. */
export function compareCheckpoints(checkpoints) {
  const bySize = new Map();
  const inTime = [...checkpoints].sort((a, b) => (a.atKey < b.atKey ? -1 : a.atKey > b.atKey ? 1 : a.size - b.size));
  let longest = null;
  for (const checkpoint of inTime) {
    const { department, size, root, at } = checkpoint;
    const same = bySize.get(`${department} ${size}`);
    if (same !== undefined && !areEqual(same.root, root)) {
      refuse(
        "SPLIT_VIEW",
        `Two checkpoints of ${size} entries have different roots (${same.at}, ${at}): somebody is shown another log.`,
        `${size} 条时的两个检查点（${same.at}、${at}）根不同：有人看到了另一本日志。`,
      );
    }
    bySize.set(`${department} ${size}`, checkpoint);
    const isLater = longest !== null && Date.parse(at) > Date.parse(longest.at) + CLOCK_ALLOWANCE_MS;
    if (isLater && longest.size > size) {
      refuse(
        "ROLLBACK",
        `The log had ${longest.size} entries at ${longest.at} and only ${size} at ${at}.`,
        `日志在 ${longest.at} 有 ${longest.size} 条，而在 ${at} 只有 ${size} 条。`,
      );
    }
    if (longest === null || size > longest.size) longest = checkpoint;
  }
}
