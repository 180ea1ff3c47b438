import { runCommandLine } from "./command-line.ts";
import { COMMANDS } from "./commands/index.ts";

// Whoever read our output (`| head`) may have seen enough.
process.stdout.on("error", () => process.exit(0));

process.exit(await runCommandLine(COMMANDS, process.argv.slice(2)));
