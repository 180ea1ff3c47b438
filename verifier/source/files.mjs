import { open, readFile, stat } from "node:fs/promises";
import { areEqual, toHex } from "./bytes.mjs";
import { openCheckpoint } from "./checkpoints.mjs";
import { compareCheckpoints } from "./compare-checkpoints.mjs";
import { openConsistency } from "./consistency.mjs";
import { isExtract, openExtract } from "./extracts.mjs";
import { openLog } from "./logs.mjs";
import { createNodeEngine } from "./node-engine.mjs";
import { isNotice, openNotice } from "./notices.mjs";
import { Problem, refuse } from "./problem.mjs";
import { createContext, judgeReceipt, receiptText } from "./receipts.mjs";
import { demand, LOG_LINE } from "./shapes.mjs";
import { ASCII, decodeUtf8, parseJson } from "./text.mjs";

/** It was called with something that cannot be used; nothing was verified. */
export class WrongUse extends Error {
  constructor(en, zh) {
    super(`${en} ${zh}`);
    Object.assign(this, { en, zh });
  }
}

/**
 * Verifies files: receipts, printed receipts, log exports, consistency proofs, checkpoints, extracts; and what they say of each other.
 *
 * @param paths the files
 * @param options `keys`: texts of published key sets; `checkpoints`: texts of checkpoints kept from before; `asker`,
 *   `nonce`, `at`: what the reader asks of receipts; `treeOnly`: of log entries check the tree and not each signature; nothing
 *   else is believed without its signature
 * @returns the worst verdict (GOOD, NOT_IN_TIME, BAD), one result a file, and what is wrong between files
 * @throws {WrongUse} when a key set, a time or a file cannot be used
 */
export async function verifyFiles(paths, options) {
  const engine = createNodeEngine();
  const context = usable("key set", "公钥集", () => createContext(options.keys, engine));
  const reader = { asker: options.asker, nonce: options.nonce, at: readInstant(options.at) };
  const fingerprints = options.keys.map((text) => toHex(engine.sha256(ASCII.encode(text))));
  const problems = [];
  const kept = attempt(problems, () => options.checkpoints?.flatMap((text) => openKept(context, text))) ?? [];
  const files = [];
  const log = { keyTexts: options.keys, kept, treeOnly: options.treeOnly === true };
  for (const path of paths) files.push(await verifyFile(context, path, { reader, log }));
  attempt(problems, () => compareCheckpoints([...kept, ...files.flatMap(({ checkpoints }) => checkpoints)]));
  attempt(problems, () => findReceipts(files));
  const verdicts = files.map(({ verdict }) => verdict);
  const verdict =
    problems.length > 0 || verdicts.includes("BAD") ? "BAD" : (verdicts.find((each) => each !== "GOOD") ?? "GOOD");
  return {
    verdict,
    at: reader.at,
    keys: fingerprints,
    problems,
    files: files.map(({ facts, ...rest }) => describe(rest, facts)),
  };
}

function describe({ file, kind, verdict, problem }, facts) {
  return { file, kind, verdict, problem: problem === null ? null : problem.toJSON(), ...facts };
}

async function verifyFile(context, path, { reader, log }) {
  const result = { file: path, kind: "unknown", verdict: "BAD", problem: null, checkpoints: [], facts: {} };
  try {
    if (await isLog(path)) return { ...result, kind: "log", ...(await verifyLog(context, path, log)) };
    const text = decodeUtf8(await readFile(path));
    const inner = text.trim();
    if (/^[\w-]+\.[\w-]+\.[\w-]+$/.test(inner) && isExtract(inner)) {
      const { manifest, key } = await openExtract(context, inner, path);
      return { ...result, kind: "extract", verdict: "GOOD", facts: { manifest, key: key.kid } };
    }
    return { ...result, ...verifyText(context, text, reader) };
  } catch (problem) {
    if (!(problem instanceof Problem)) throw explained(problem, path);
    return { ...result, problem };
  }
}

async function verifyLog(context, path, options) {
  try {
    const { department, entries, leaves, checkpoints } = await openLog(context, path, options);
    const last = checkpoints.find(({ size }) => size === entries);
    const facts = {
      department,
      entries,
      checkpoints: checkpoints.length,
      lastCheckpointAt: last?.at ?? null,
      treeOnly: options.treeOnly,
    };
    return { verdict: "GOOD", leaves, checkpoints, facts };
  } catch (problem) {
    if (problem instanceof Problem) return { problem };
    throw problem;
  }
}

function verifyText(context, text, reader) {
  const inner = receiptText(text).trim();
  if (!inner.startsWith("{") && isNotice(inner)) {
    const { notice, key } = openNotice(context, inner, reader);
    return { kind: "notice", verdict: "GOOD", facts: { notice, key: key.kid } };
  }
  if (!inner.startsWith("{") || isKeptCheckpoint(inner)) {
    const [checkpoint] = openKept(context, inner);
    return { kind: "checkpoint", verdict: "GOOD", checkpoints: [checkpoint], facts: factsOf(checkpoint) };
  }
  const given = parseJson(inner);
  if (given.format === "leader-hub-consistency-v1") {
    const { department, checkpoints } = openConsistency(context, given);
    const [from, to] = checkpoints.map(({ size }) => size);
    return { kind: "consistency", verdict: "GOOD", checkpoints, facts: { department, from, to } };
  }
  const { verdict, problem, opened } = judgeReceipt(context, text, reader);
  const kind = text === inner || text.trimStart().startsWith("{") ? "receipt" : "page";
  if (opened === null) return { kind, verdict, problem };
  const { statement, key, sm2Key, index, checkpoint } = opened;
  const facts = {
    statement,
    key: key.kid,
    sm2Key: sm2Key?.kid ?? null,
    index,
    logSize: checkpoint.size,
    loggedAt: checkpoint.at,
  };
  return { kind, verdict, problem, facts, checkpoints: [checkpoint], opened };
}

function factsOf({ department, size, at }) {
  return { department, size, at };
}

function isKeptCheckpoint(text) {
  return /^\{\s*"checkpoint"/.test(text);
}

/** Checkpoints that somebody kept: the JWS alone, a line of a log export, or a whole receipt. */
function openKept(context, text) {
  const trimmed = text.trim();
  if (!trimmed.startsWith("{") && !trimmed.startsWith("<")) return [openCheckpoint(context, trimmed, null)];
  if (isKeptCheckpoint(trimmed)) {
    const lines = trimmed.split("\n").map((line) => demand(LOG_LINE, parseJson(line), "checkpoint"));
    return lines.map(({ checkpoint }) => openCheckpoint(context, checkpoint, null));
  }
  const { log } = parseJson(receiptText(trimmed));
  return [openCheckpoint(context, log?.checkpoint, null)];
}

/** Every receipt whose log was given as well has to be in it. */
function findReceipts(files) {
  for (const { opened, file } of files) {
    if (opened === undefined) continue;
    const { statement, index, leafHash } = opened;
    const log = files.find(({ leaves, facts }) => leaves !== undefined && facts.department === statement.department);
    if (log === undefined) continue;
    if (index < log.leaves.size && areEqual(log.leaves.at(index), leafHash)) continue;
    refuse(
      index < log.leaves.size ? "SPLIT_VIEW" : "ROLLBACK",
      `${file} is a receipt for entry ${index}, which ${log.file} does not hold.`,
      `${file} 为第 ${index} 条的回执，而 ${log.file} 中没有该条目。`,
      { index },
    );
  }
}

/** A log export is told by its first line. */
async function isLog(path) {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096);
    const first = buffer.subarray(0, bytesRead).toString("latin1").split("\n", 1)[0];
    const { size } = await stat(path);
    return (
      /"(from|to)":\d/.test(first) || (first.startsWith('{"format"') && first.length + 1 < size && first.endsWith("}"))
    );
  } finally {
    await file.close();
  }
}

function attempt(problems, action) {
  try {
    return action();
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    problems.push(problem.toJSON());
    return undefined;
  }
}

function usable(what, whatZh, read) {
  try {
    return read();
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    throw new WrongUse(`The ${what} cannot be used: ${problem.en}`, `${whatZh}不可用：${problem.zh}`);
  }
}

function readInstant(at) {
  const moment = new Date(at ?? Date.now());
  if (!Number.isNaN(moment.getTime()) && (at === undefined || /T.*(Z|[+-]\d{2}:\d{2})$/.test(at)))
    return moment.toISOString();
  throw new WrongUse(
    `An instant such as 2026-05-20T10:00:00+08:00 was expected; ${at} came.`,
    `应为 2026-05-20T10:00:00+08:00 形式的时刻，实为 ${at}。`,
  );
}

function explained(error, path) {
  if (typeof error?.code !== "string") return error;
  return new WrongUse(`${path} cannot be read (${error.code}).`, `无法读取 ${path}（${error.code}）。`);
}
