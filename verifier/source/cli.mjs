import { readFile, realpath } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { isMainThread } from "node:worker_threads";
import { verifyFiles, WrongUse } from "./files.mjs";
import { reportLines } from "./report.mjs";

const HELP = `Usage 用法: node leader-hub-verify.mjs --keys keys.json [options] FILE...

  FILE                receipt, printed receipt (HTML), log export, consistency proof, checkpoint,
                      notice of effect (JWS)
                      回执、打印回执（HTML）、日志导出、一致性证明、检查点或影响通知（JWS）
  --keys FILE         published key set, may be repeated 公钥集，可多次给出
  --checkpoint FILE   a checkpoint kept from before, or a receipt 以前保存的检查点或回执
  --asker NAME        to whom it must have been issued: tenant, or tenant/subject 须签发给该询问方
  --nonce TEXT        the nonce it must carry 须含该随机串
  --at INSTANT        the instant to rely on it, now if not given 核验所针对的时刻，默认现在
  --tree-only         of log entries check the tree and the checkpoints, not each signature
                      日志条目只核对哈希树与检查点，不逐条验签
  --json              one JSON object 输出 JSON

Exit codes 退出码: 0 genuine 真实有效, 1 refused 不予采信, 2 wrong usage 用法错误,
                   3 genuine, but not to be relied on at that time 真实，但不在可信赖期限内`;

const OPTIONS = {
  keys: { type: "string", multiple: true },
  checkpoint: { type: "string", multiple: true },
  asker: { type: "string" },
  nonce: { type: "string" },
  at: { type: "string" },
  "tree-only": { type: "boolean" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
};

const EXIT_CODES = { GOOD: 0, BAD: 1, NOT_IN_TIME: 3 };

/** Runs the command line; returns the exit code. */
export async function main(args, print, complain) {
  try {
    const { values, positionals } = readArguments(args);
    if (values.help) {
      print(HELP);
      return 0;
    }
    if (values.keys === undefined || positionals.length === 0) {
      throw new WrongUse("--keys FILE and at least one file are needed.", "须给出 --keys 文件和至少一个待验文件。");
    }
    const [keys, checkpoints] = await Promise.all([readAll(values.keys), readAll(values.checkpoint ?? [])]);
    const { asker, nonce, at } = values;
    const report = await verifyFiles(positionals, {
      keys,
      checkpoints,
      asker,
      nonce,
      at,
      treeOnly: values["tree-only"],
    });
    print(values.json ? JSON.stringify(report, null, 2) : reportLines(report).join("\n"));
    return EXIT_CODES[report.verdict];
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    complain(`${error.en}\n${error.zh}\n--help`);
    return 2;
  }
}

function readArguments(args) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new WrongUse(error.message, "参数有误。");
  }
}

function readAll(paths) {
  return Promise.all(
    paths.map(async (path) => {
      try {
        return await readFile(path, "utf8");
      } catch (error) {
        throw new WrongUse(`${path} cannot be read (${error.code}).`, `无法读取 ${path}（${error.code}）。`);
      }
    }),
  );
}

const started = process.argv[1] === undefined ? null : await realpath(process.argv[1]).catch(() => null);
if (isMainThread && started === fileURLToPath(import.meta.url)) {
  process.exitCode = await main(process.argv.slice(2), console.log, console.error);
}
