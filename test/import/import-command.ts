import { type ChildProcess, spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { ROOT } from "../architecture/source-files.ts";
import { program } from "../harness/built-programs.ts";

/** `import registrations`, or of another thing, in a process of its own. */
export interface ImportCommand {
  readonly process: ChildProcess;
  readonly ended: Promise<{ readonly exitCode: number | null; readonly printed: string; readonly reported: string }>;
}

export function startImport(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  what = "registrations",
): ImportCommand {
  const [node, command = ""] = program("command");
  const child = spawn(node, [command, "import", what, ...args], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, HUB_DEMO: "off", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const { stdout, stderr } = child;
  const exit = new Promise<number | null>((resolve, reject) => {
    child.once("close", resolve);
    child.once("error", reject);
  });
  const ended = Promise.all([exit, text(stdout), text(stderr)]).then(([exitCode, printed, reported]) => ({
    exitCode,
    printed,
    reported,
  }));
  return { process: child, ended };
}
