import type { HubEnvironment } from "./hub-environment.ts";

/** What every command gets beside its own arguments. */
export interface CommandContext {
  readonly environment: HubEnvironment;
  /** A line of the command's result, on standard output. */
  print(line: string): void;
  /** A line for people about its progress, on standard error. */
  report(line: string): void;
  /** A file the operator named, seen from where the command was typed. */
  fileAt(path: string): string;
}

export interface CommandArgument {
  /** `<file>` when it is needed, `[file]` when it is not, `<file...>` for several. */
  readonly name: string;
  readonly description: string;
}

export interface CommandOption {
  /** `--as <identity>` */
  readonly flags: string;
  readonly description: string;
  readonly required?: boolean;
  readonly fallback?: string | boolean;
  readonly choices?: readonly string[];
}

/** One command of `npm run --silent hub`; each file of `hub/commands/` exports one as `command`. */
export interface HubCommand {
  /** `import registrations`; the words before the last are a group. */
  readonly name: string;
  /** One sentence: what it does. */
  readonly summary: string;
  readonly summaryZh: string;
  /** What else one has to know before using it. */
  readonly details?: string;
  readonly arguments?: readonly CommandArgument[];
  readonly options?: readonly CommandOption[];
  /** What 0 and 1 mean here, when that is more than done and not done. */
  readonly exitCodes?: { readonly done: string; readonly failed: string };
  /** Two commands as they are typed, after `npm run --silent hub --`. */
  readonly examples: readonly [string, string];
  /**
   * @param given arguments in order; one that was not given is undefined, several are a list
   * @param options by name as in JavaScript (`--valid-on` is `validOn`); each command checks its own
   * @returns 0 when done, 1 when not
   */
  run(
    given: readonly (string | readonly string[] | undefined)[],
    options: Readonly<Record<string, unknown>>,
    context: CommandContext,
  ): Promise<number>;
}
