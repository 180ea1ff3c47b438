import { readFile } from "node:fs/promises";
import { KEY_SET_PATH } from "../../gateway/key-set-page.ts";
import { systemErrorCode } from "../../shared/database/embedded-error.ts";
import { OperatorError } from "../../shared/server/operator-error.ts";
import { reportLines, verifyFiles, WrongUse } from "../../verifier/leader-hub-verify.mjs";
import type { CommandContext, HubCommand } from "../hub-command.ts";
import { runningHub } from "../state-file.ts";

const KEY_SET_WAIT_MS = 5_000;

export const command: HubCommand = {
  name: "verify",
  summary: "Verify receipts, printed receipts, log exports and checkpoints.",
  summaryZh: "核验回执、打印回执、日志导出与检查点。",
  details: [
    "It runs the verifier that third parties run, verifier/leader-hub-verify.mjs. Keys come from --keys, or from the running hub; who does not trust that hub brings a key set from elsewhere and compares its sha256.",
    "所用即第三方独立使用的验证程序 verifier/leader-hub-verify.mjs。公钥集取自 --keys 或运行中的枢纽；如不信任该枢纽，请另行取得公钥集并比对 sha256。",
  ].join("\n"),
  arguments: [{ name: "<file...>", description: "receipt, printed receipt, log export, checkpoint 待验文件" }],
  options: [
    { flags: "--keys <file>", description: "published key set 公钥集文件" },
    { flags: "--checkpoint <file>", description: "a checkpoint or receipt kept from before 以前保存的检查点或回执" },
    { flags: "--asker <name>", description: "to whom it must have been issued: tenant, or tenant/subject 须签发给" },
    { flags: "--nonce <text>", description: "the nonce it must carry 须含该随机串" },
    { flags: "--at <instant>", description: "the instant to rely on it; now when left out 核验所针对的时刻，默认现在" },
    { flags: "--tree-only", description: "of log entries check the tree, not each signature 日志只核对哈希树" },
    { flags: "--json", description: "one JSON object 输出 JSON" },
  ],
  exitCodes: {
    done: "all genuine, and to be relied on at that time 全部真实有效",
    failed: "something is refused, or out of its time; the report says which 有文件不予采信或不在可信赖期限内",
  },
  examples: ["verify receipt.json", "verify log.jsonl --keys keys.json --checkpoint kept.json"],
  async run([given], options, context) {
    const paths = typeof given === "object" ? given : [String(given)];
    const text = (name: string) => (typeof options[name] === "string" ? options[name] : undefined);
    const checkpoint = text("checkpoint");
    const found = await verify(
      paths.map((path) => context.fileAt(path)),
      {
        keys: [await keySet(text("keys"), context)],
        checkpoints: checkpoint === undefined ? [] : [await textAt(checkpoint, context)],
        asker: text("asker"),
        nonce: text("nonce"),
        at: text("at"),
        treeOnly: options.treeOnly === true,
      },
    );
    for (const line of options.json === true ? [JSON.stringify(found, null, 2)] : reportLines(found))
      context.print(line);
    return found.verdict === "GOOD" ? 0 : 1;
  },
};

async function verify(...given: Parameters<typeof verifyFiles>): ReturnType<typeof verifyFiles> {
  try {
    return await verifyFiles(...given);
  } catch (error) {
    if (error instanceof WrongUse) throw new OperatorError(error.en, error.zh, 2);
    throw error;
  }
}

async function keySet(file: string | undefined, context: CommandContext): Promise<string> {
  if (file !== undefined) return textAt(file, context);
  const hub = await runningHub(context.environment.dataDir);
  if (hub === null || hub.url === null) {
    throw new OperatorError(
      "The hub does not run here, so its keys cannot be asked for; give them with --keys FILE.",
      "枢纽未在此运行，无法获取公钥集；请用 --keys 指定文件。",
      2,
    );
  }
  return published(new URL(KEY_SET_PATH, hub.url));
}

async function published(address: URL): Promise<string> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(KEY_SET_WAIT_MS) });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return await response.text();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new OperatorError(
      `The running hub should publish its keys at ${address}; it does not (${why}). Give them with --keys FILE.`,
      `运行中的枢纽应在 ${address} 公布公钥集，但未能取得；请用 --keys 指定文件。`,
    );
  }
}

async function textAt(path: string, context: CommandContext): Promise<string> {
  try {
    return await readFile(context.fileAt(path), "utf8");
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === null) throw error;
    throw new OperatorError(`${path} cannot be read (${code}).`, `无法读取 ${path}（${code}）。`, 2);
  }
}
