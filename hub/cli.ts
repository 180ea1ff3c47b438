import { readdir } from "node:fs/promises";
import { runCommandLine } from "./command-line.ts";
import type { HubCommand } from "./hub-command.ts";

const FOLDER = new URL("commands/", import.meta.url);

// Whoever read our output (`| head`) may have seen enough.
process.stdout.on("error", () => process.exit(0));

const files = (await readdir(FOLDER)).filter((file) => file.endsWith(".ts")).sort();
const commands = await Promise.all(
  files.map(async (file) => ((await import(new URL(file, FOLDER).href)) as { command: HubCommand }).command),
);
process.exit(await runCommandLine(commands, process.argv.slice(2)));
