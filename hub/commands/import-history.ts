import { basename } from "node:path";
import cliProgress from "cli-progress";
import { openPool } from "../../shared/database/pool.ts";
import { SYSTEM_CLOCK } from "../../shared/server/open-department.ts";
import { acknowledge } from "../../subgraphs/market-regulation/persistence/acknowledge.ts";
import { openDatabaseServer } from "../database-server.ts";
import { type HubDatabases, openDatabases } from "../databases.ts";
import type { CommandContext, HubCommand } from "../hub-command.ts";
import { importHistory } from "../import/history/import-history.ts";
import { checkHistory, streamHistory } from "../import/history/stream-history.ts";
import { prepareDatabases } from "../prepare-databases.ts";

// Every copy has to have the history before the first question; a register's worth of rows takes a while.
const COPIES_WAIT_MS = 30_000;

export const command: HubCommand = {
  name: "import history",
  summary: "Take an existing register over with its own times of recording, into an empty hub.",
  summaryZh: "把既有登记册连同其记录时间一并导入空的枢纽。",
  details: [
    "The file holds one JSON event a line, in the order of recordedAt; a line that breaks a rule of the register is refused with its number, and nothing of the file is kept. The hub may run or not; an empty one is made by HUB_DEMO=off and a new HUB_DATA_DIR.",
    "每行一个 JSON 事件，按 recordedAt 排列；任何一行违反登记册规则，都会指明行号，且整个文件不导入。枢纽运行与否均可；空枢纽请设 HUB_DEMO=off 并换用新的 HUB_DATA_DIR。",
  ].join("\n"),
  arguments: [{ name: "<file>", description: "history, JSON lines 历史文件（JSONL）" }],
  options: [{ flags: "--dry-run", description: "check everything, keep nothing 只检查，不保留" }],
  exitCodes: {
    done: "taken over, or found good by --dry-run 已导入或检查通过",
    failed: "refused; the line and the reason are told 被拒绝，并说明行号与原因",
  },
  examples: ["import history register.jsonl --dry-run", "import history register.jsonl"],
  async run([file], options, context) {
    const path = context.fileAt(String(file));
    const name = basename(path);
    const now = SYSTEM_CLOCK.now();
    const checked = await checkHistory(path, name, now);
    const { events, sha256 } = checked;
    const dryRun = options.dryRun === true;
    const server = await openDatabaseServer(context.environment, context.report);
    try {
      const databases = await openDatabases(server.address, context.environment);
      if (!server.wasRunning) await prepareDatabases(databases);
      const bar = progressBar(events);
      const lines = streamHistory(path, name, now, checked);
      await importHistory(databases, { name, sha256, lines }, bar.update, dryRun).finally(bar.stop);
      if (dryRun) context.print(`${events} events are good; nothing was kept. ${events} 个事件检查通过，未保留。`);
      else await tellWhereItIs(databases, events, context);
      return 0;
    } finally {
      await server.close();
    }
  },
};

async function tellWhereItIs(databases: HubDatabases, events: number, context: CommandContext): Promise<void> {
  const pool = openPool(databases.departments["market-regulation"].appUrl, () => {});
  try {
    const { behind } = await acknowledge(pool, COPIES_WAIT_MS);
    context.print(`${events} events taken over. 已导入 ${events} 个事件。`);
    for (const copy of behind) context.report(`${copy} does not have them yet. ${copy} 尚未同步。`);
  } finally {
    await pool.end();
  }
}

function progressBar(total: number) {
  const bar = new cliProgress.SingleBar(
    { format: "{bar} {value}/{total} events 事件", stream: process.stderr, noTTYOutput: false, clearOnComplete: true },
    cliProgress.Presets.shades_classic,
  );
  bar.start(total, 0);
  return { update: (done: number) => bar.update(done), stop: () => bar.stop() };
}
