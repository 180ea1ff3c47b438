import { readFile, writeFile } from "node:fs/promises";
import { request } from "undici";
import { RECEIPT_PATH } from "../../gateway/print-receipt.ts";
import { OperatorError } from "../../shared/server/operator-error.ts";
import type { CommandContext, HubCommand } from "../hub-command.ts";
import { runningHub } from "../state-file.ts";

export const command: HubCommand = {
  name: "receipt",
  summary: "Make a page for A4 of a receipt, to be printed.",
  summaryZh: "将回执制成可打印的 A4 页面。",
  details: [
    "The running hub makes the page, and only of a receipt that stands in a department's log. The page holds the receipt, so it can be verified in the receipt's place.",
    "页面由运行中的枢纽生成，且仅限日志中确有的回执。页面内含回执本身，可代替回执核验。",
  ].join("\n"),
  arguments: [{ name: "<file>", description: "receipt (JSON) 回执文件" }],
  options: [{ flags: "--out <file>", description: "where the page goes 输出页面", required: true }],
  examples: [
    "receipt receipt.json --out receipt.html",
    "receipt receipt.json --out receipt.html && npm run --silent hub -- verify receipt.html",
  ],
  async run([given], options, context) {
    const receipt = await readFile(context.fileAt(String(given)));
    const html = await printed(receipt, context);
    const out = context.fileAt(String(options.out));
    await writeFile(out, html);
    context.report(`${out} is ready to be printed. 可以打印。`);
    return 0;
  },
};

async function printed(receipt: Buffer, { environment: { dataDir } }: CommandContext): Promise<string> {
  const url = (await runningHub(dataDir))?.url;
  if (!url) {
    throw new OperatorError(
      `A running hub prints receipts; none runs on ${dataDir}. Start it with npm start.`,
      `打印回执需要运行中的枢纽；${dataDir} 上没有。请先 npm start。`,
    );
  }
  const headers = { "content-type": "application/json" };
  const { statusCode, body } = await request(new URL(RECEIPT_PATH, url), { method: "POST", headers, body: receipt });
  const text = await body.text();
  if (statusCode === 200) return text;
  const { message, extensions } = JSON.parse(text).errors[0];
  throw new OperatorError(`The receipt is not printed: ${message}`, `回执未能打印：${extensions.messageZh}`);
}
