import { resolve } from "node:path";
import { Command, CommanderError, Option } from "commander";
import { OperatorError, reportFailure } from "../shared/server/operator-error.ts";
import type { CommandContext, HubCommand } from "./hub-command.ts";
import { hubEnvironment } from "./hub-environment.ts";

const CALL = "npm run --silent hub --";

const GROUPS: Readonly<Record<string, string>> = {
  log: "Departments' logs of decisions. 各部门的决定日志。",
  import: "Bring registrations and history into the register. 导入登记数据与历史数据。",
  keys: "Keys by which departments sign. 部门签名密钥。",
  policies: "The law as data. 政策数据。",
  supergraph: "The graph by which gateways answer. 网关据以应答的超级图。",
  operations: "Operations that callers may run. 请求方可执行的操作。",
};

/**
 * Runs the command that the arguments name.
 *
 * @returns the exit code: 0 done, 1 failed, 2 called wrongly
 */
export async function runCommandLine(commands: readonly HubCommand[], args: readonly string[]): Promise<number> {
  let exitCode = 0;
  const program = describeProgram();
  for (const command of commands) {
    addCommand(program, command, (code) => {
      exitCode = code;
    });
  }
  try {
    await program.parseAsync([...args], { from: "user" });
    return exitCode;
  } catch (error) {
    // Commander has told already what was wrong with the call; asking for help is no mistake.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return reportFailure(explained(error));
  }
}

const NO_FILE: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ["there is no such file or folder", "没有这个文件或目录"],
  ENOTDIR: ["a part of the path is no folder", "路径中有一段不是目录"],
  EISDIR: ["it is a folder, not a file", "这是目录，不是文件"],
  EACCES: ["this account may not open it", "当前账户无权打开"],
  EPERM: ["this account may not open it", "当前账户无权打开"],
  ENOSPC: ["the disk is full", "磁盘已满"],
};

/** A file that the operator named and that cannot be used is no fault of the hub's. */
function explained(error: unknown): unknown {
  const { code, path } = Object(error);
  const words = NO_FILE[String(code)];
  if (words === undefined || typeof path !== "string") return error;
  return new OperatorError(`${path} cannot be used: ${words[0]}.`, `无法使用 ${path}：${words[1]}。`);
}

function describeProgram(): Command {
  return configure(new Command(CALL))
    .description("Operate the Leader Hub.\n企业标准“领跑者”枢纽的运维命令。")
    .addHelpText("after", exitCodesText("the command did its work", "it failed; the message says why"))
    .addHelpText("after", `\nExamples 示例:\n  ${CALL} doctor\n  ${CALL} doctor --help`);
}

function configure(command: Command): Command {
  return command
    .usage("<command> [options] 命令 [选项]")
    .exitOverride()
    .showHelpAfterError("(add --help to see how it is used 加 --help 查看用法)")
    .helpOption("-h, --help", "show this help 显示帮助")
    .helpCommand(false);
}

function addCommand(program: Command, command: HubCommand, finish: (exitCode: number) => void): void {
  const words = command.name.split(" ");
  const last = words.pop() ?? command.name;
  const parent = words.reduce(groupIn, program);
  const added = parent.command(last).summary(`${command.summary} ${command.summaryZh}`);
  configure(added).description([command.summary, command.summaryZh, command.details].filter(Boolean).join("\n"));
  for (const { name, description } of command.arguments ?? []) added.argument(name, description);
  for (const option of command.options ?? []) added.addOption(toOption(option));
  added.usage(`[options] ${(command.arguments ?? []).map(({ name }) => name).join(" ")}`.trim());
  const { done, failed } = command.exitCodes ?? { done: "done", failed: "not done; the message says why" };
  added.addHelpText("after", exitCodesText(done, failed));
  added.addHelpText("after", `\nExamples 示例:\n${command.examples.map((line) => `  ${CALL} ${line}`).join("\n")}`);
  added.action(async (...parameters: unknown[]) => {
    const given = parameters.slice(0, -2) as (string | string[] | undefined)[];
    finish(await command.run(given, added.opts(), createContext()));
  });
}

function groupIn(parent: Command, word: string): Command {
  const known = parent.commands.find((command) => command.name() === word);
  if (known) return known;
  const group = configure(parent.command(word)).description(GROUPS[word] ?? word);
  return group
    .addHelpText("after", exitCodesText("the command did its work", "it failed; the message says why"))
    .addHelpText("after", () => {
      const calls = group.commands.map((command) => `  ${CALL} ${word} ${command.name()} --help`);
      return `\nExamples 示例:\n${calls.join("\n")}`;
    });
}

function toOption({
  flags,
  description,
  required,
  fallback,
  choices,
}: NonNullable<HubCommand["options"]>[number]): Option {
  const option = new Option(flags, description);
  if (required) option.makeOptionMandatory();
  if (fallback !== undefined) option.default(fallback);
  if (choices) option.choices(choices);
  return option;
}

function exitCodesText(done: string, failed: string): string {
  return `\nExit codes 退出码:\n  0  ${done}\n  1  ${failed}\n  2  it was called wrongly 用法错误`;
}

function createContext(): CommandContext {
  const environment = hubEnvironment();
  return {
    environment,
    print: (line) => void process.stdout.write(`${line}\n`),
    report: (line) => void process.stderr.write(`${line}\n`),
    fileAt: (path) => resolve(environment.callerDirectory, path),
  };
}
