import { type ChildProcess, spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { ROOT } from "../architecture/source-files.ts";

/** What a command printed and how it ended. */
export interface Ended {
  readonly exitCode: number | null;
  readonly output: string;
}

/** `npm start`, in a session of its own as in a terminal. */
export class HubProcess {
  readonly npm: ChildProcess;
  readonly ended: Promise<Ended>;
  #output = "";
  readonly #waiting: (() => void)[] = [];

  constructor(environment: Readonly<Record<string, string>>, command: readonly string[] = ["npm", "start"]) {
    const [program = "npm", ...args] = command;
    const env = { PATH: `${process.execPath.replace(/\/[^/]*$/, "")}:/usr/bin:/bin`, HOME: tmpdir(), ...environment };
    this.npm = spawn(program, args, { cwd: ROOT, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
    this.npm.stdout?.on("data", (chunk: Buffer) => this.#hear(chunk));
    this.npm.stderr?.on("data", (chunk: Buffer) => this.#hear(chunk));
    this.ended = new Promise((resolve) => {
      this.npm.once("close", (exitCode) => {
        resolve({ exitCode, output: this.#output });
        this.#wake();
      });
    });
  }

  /** Waits until it has printed that. */
  async prints(text: string): Promise<void> {
    while (!this.#output.includes(text)) {
      if (this.npm.exitCode !== null) throw new Error(`"${text}" was expected; it printed:\n${this.#output}`);
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  /** Waits until it has printed something like that, and gives all that it printed. */
  async printsLine(pattern: RegExp): Promise<string> {
    while (!pattern.test(this.#output)) {
      if (this.npm.exitCode !== null) throw new Error(`${pattern} was expected; it printed:\n${this.#output}`);
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    return this.#output;
  }

  /** As Ctrl-C does: to every process in the terminal's foreground. */
  signalTerminal(signal: NodeJS.Signals): void {
    if (this.npm.pid !== undefined) process.kill(-this.npm.pid, signal);
  }

  #hear(chunk: Buffer): void {
    this.#output += chunk.toString("utf8");
    this.#wake();
  }

  #wake(): void {
    for (const wake of this.#waiting.splice(0)) wake();
  }
}
