import { Problem, refuse } from "./problem.mjs";
import { demand, ENTRY } from "./shapes.mjs";
import { DECISION, openDecision, readDecision, readJws } from "./signatures.mjs";

/**
 * Checks whole lines of a log export, each an entry, the first of them at `firstIndex`. With `treeOnly` the entries'
 * own signatures are left out: the caller compares the leaf hashes with checkpoints that he verified.
 *
 * @returns the leaf hashes one after the other, the entries signed by keys that were revoked since, and the first
 *   problem with its index; nothing is checked behind it
 */
export function checkEntries(context, { lines, count, firstIndex, department, treeOnly }) {
  const openEntry = treeOnly ? readCoveredDecision : openDecision;
  const leaves = new Uint8Array(count * 32);
  const revoked = [];
  let start = 0;
  for (let place = 0; place < count; place += 1) {
    const index = firstIndex + place;
    const end = lines.indexOf(10, start);
    try {
      const entry = readEntry(lines.latin1Slice(start, end), index);
      const { leafHash, key, sm2Key } = openEntry(context, { ...entry, department });
      leaves.set(leafHash, place * 32);
      for (const used of [key, sm2Key]) if (used?.revokedAt) revoked.push([index, used.kid]);
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      return { leaves, revoked, problem: { ...problem.toJSON(), index } };
    }
    start = end + 1;
  }
  return { leaves, revoked, problem: null };
}

/**
 * Reads an entry without checking its signatures: what this returns may be anybody's, until its leaf hash is found under
 * a checkpoint that was signed. Nothing but a log's entries may be read so.
 */
function readCoveredDecision(context, { jws, sm2, department }) {
  const { key, payload } = readJws(context, jws, { ...DECISION, department });
  return readDecision(context, { key, payload, sm2, department });
}

/** A line holds printable ASCII only and no spaces, so writing it again has to give the very same line. */
function readEntry(line, index) {
  let entry;
  try {
    entry = JSON.parse(line);
  } catch {
    return refuse("JSON", `Line ${index + 2} should be one JSON object.`, `第 ${index + 2} 行应为一个 JSON 对象。`);
  }
  if (JSON.stringify(entry) !== line) {
    refuse("JSON", `Line ${index + 2} is not JSON in its shortest form.`, `第 ${index + 2} 行不是最简形式的 JSON。`);
  }
  demand(ENTRY, entry, "entry");
  if (entry.index !== index) {
    refuse(
      "INDEX",
      `Entry ${index} was expected; entry ${entry.index} came.`,
      `应为第 ${index} 条，实为第 ${entry.index} 条。`,
    );
  }
  return entry;
}
