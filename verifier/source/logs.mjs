import { stat } from "node:fs/promises";
import { areEqual } from "./bytes.mjs";
import { isWitness, openCheckpoint, refuseRevoked } from "./checkpoints.mjs";
import { compareCheckpoints } from "./compare-checkpoints.mjs";
import { blocksOfLines, takeLines } from "./log-lines.mjs";
import { createLeaves, rootsAt } from "./log-tree.mjs";
import { hireCheckers } from "./log-workers.mjs";
import { Problem, refuse } from "./problem.mjs";
import { demand, LOG_HEADER, LOG_LINE } from "./shapes.mjs";
import { decodeUtf8, parseJson } from "./text.mjs";

/**
 * Checks a log export from its first entry to its last checkpoint, holding little of it at a time.
 *
 * @param kept checkpoints that the reader kept from before
 * @param treeOnly leaves out the entries' own signatures; those of checkpoints are checked all the same, and every entry
 *   has to be covered by one
 * @throws {Problem} with the index of the first bad entry, where one can be told
 */
export async function openLog(context, path, { keyTexts, kept, treeOnly }) {
  const read = { header: null, leaves: createLeaves(), revoked: [], checkpoints: [] };
  const checkers = hireCheckers(context, keyTexts, (await stat(path)).size);
  try {
    const check = (task) => checkers.check({ ...task, treeOnly });
    const onCheckpoint = (line) => openCheckpointLine(context, read, line);
    await readEntries(read, path, { check, places: checkers.places, onCheckpoint });
  } finally {
    await checkers.dismiss();
  }
  const { header, leaves, checkpoints } = read;
  if (header === null)
    return refuse("FORMAT", "A log export was expected; the file is empty.", "应为日志导出，文件为空。");
  if (leaves.size < header.to) {
    const index = leaves.size;
    refuse("MISSING", `Entry ${index} and those behind it are missing.`, `缺少第 ${index} 条及其后的条目。`, { index });
  }
  const own = kept.filter(({ department }) => department === header.department);
  checkTree(context, leaves, checkpoints, own);
  compareCheckpoints([...checkpoints, ...own]);
  checkRevoked(context, read);
  return { department: header.department, entries: leaves.size, leaves, checkpoints };
}

async function readEntries(read, path, { check, places, onCheckpoint }) {
  const running = [];
  const settle = async () => {
    const { leaves, revoked, problem } = await running.shift();
    if (problem !== null) throw new Problem(problem.code, problem.en, problem.zh, problem);
    read.leaves.add(leaves);
    read.revoked.push(...revoked);
  };
  let given = 0;
  let cutOff = null;
  try {
    for await (const block of blocksOfLines(path)) {
      let rest = block;
      while (rest.length > 0) {
        const left = read.header === null ? 1 : read.header.to - given;
        const taken = takeLines(rest, left === 0 ? 1 : left);
        rest = taken.rest;
        if (read.header === null) {
          read.header = readHeader(taken.lines);
        } else if (left === 0) {
          while (running.length > 0) await settle();
          onCheckpoint(taken.lines);
        } else {
          const { lines, count } = taken;
          running.push(check({ lines, count, firstIndex: given, department: read.header.department }));
          given += count;
          if (running.length >= places) await settle();
        }
      }
    }
  } catch (problem) {
    if (problem?.code !== "LINE_END") throw problem;
    cutOff = problem;
  }
  // What is wrong with an entry comes before a broken end.
  while (running.length > 0) await settle();
  if (cutOff === null) return;
  if (given < (read.header?.to ?? 0)) cutOff.index = given;
  throw cutOff;
}

function readHeader(line) {
  const header = demand(LOG_HEADER, parseJson(decodeUtf8(line)), "line 1");
  if (header.from === 0) return header;
  return refuse(
    "FORMAT",
    "A log is verified from its first entry on; this export begins later.",
    "日志须从第 0 条起核验。",
  );
}

function openCheckpointLine(context, read, line) {
  const { checkpoint } = demand(LOG_LINE, parseJson(decodeUtf8(line)), "line behind the entries");
  const opened = openCheckpoint(context, checkpoint, read.header.department);
  read.checkpoints.push(opened);
}

/** Compares the tree over the entries with what was signed at the time, the reader's own checkpoints among it. */
function checkTree(context, leaves, checkpoints, kept) {
  const all = [...checkpoints, ...kept];
  const beyond = all.find(({ size }) => size > leaves.size);
  if (beyond !== undefined) {
    refuse(
      "ROLLBACK",
      `The log had ${beyond.size} entries at ${beyond.at}; here it has ${leaves.size}.`,
      `日志在 ${beyond.at} 有 ${beyond.size} 条，此处仅 ${leaves.size} 条。`,
      { index: leaves.size },
    );
  }
  const roots = rootsAt(
    context.tree,
    leaves,
    all.map(({ size }) => size),
  );
  const isRight = ({ size, root }) => areEqual(roots.get(size), root);
  refuseWrongRoot("SPLIT_VIEW", kept, isRight);
  refuseWrongRoot("TREE", all, isRight);
  // A log without entries needs no checkpoint.
  const covered = Math.max(0, ...checkpoints.filter(({ isTrusted }) => isTrusted).map(({ size }) => size));
  if (covered < leaves.size) {
    refuse("NOT_COVERED", `No checkpoint covers the entries from ${covered} on.`, `第 ${covered} 条起没有检查点。`, {
      index: covered,
    });
  }
}

/** The entries changed lie between the longest checkpoint that is right and the next one that is not. */
function refuseWrongRoot(code, checkpoints, isRight) {
  const inOrder = [...checkpoints].sort((a, b) => a.size - b.size);
  const wrong = inOrder.find((checkpoint) => !isRight(checkpoint));
  if (wrong === undefined) return;
  const { size, at } = wrong;
  const isForeign = inOrder.some((checkpoint) => checkpoint.size >= size && isRight(checkpoint));
  if (isForeign) {
    refuse(
      "SPLIT_VIEW",
      `The checkpoint of ${size} entries at ${at} is of another log.`,
      `${at} 的 ${size} 条检查点属于另一本日志。`,
    );
  }
  const right = Math.max(0, ...inOrder.filter((checkpoint) => checkpoint.size < size).map((each) => each.size));
  const where = right === size - 1 ? `Entry ${right}` : `An entry from ${right} to ${size - 1}`;
  const whereZh = right === size - 1 ? `第 ${right} 条` : `第 ${right} 至 ${size - 1} 条中`;
  refuse(code, `${where} is not what the checkpoint of ${at} was signed over.`, `${whereZh}与 ${at} 的检查点不符。`, {
    index: right,
    lastIndex: size - 1,
  });
}

/** An entry by a key that was revoked counts when a checkpoint from before shows that it was there. */
function checkRevoked(context, { revoked, checkpoints }) {
  for (const [index, kid] of revoked) {
    const key = context.keys.get(kid);
    if (!checkpoints.some((checkpoint) => isWitness(checkpoint, index, key))) refuseRevoked(key, index);
  }
}
