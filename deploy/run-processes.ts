// `npm run processes [FOLDER]`: docker-compose.yml without containers, until Ctrl-C. FOLDER takes everything that is kept.
import { resolve } from "node:path";
import { startTopology } from "./processes/start-topology.ts";

const [given = ".data/processes"] = process.argv.slice(2);
const tell = (line: string) => void process.stdout.write(`${line}\n`);
const topology = await startTopology({ folder: resolve(given), log: tell });
tell(`The hub answers at ${topology.url}; its authority is ${topology.authorityFile}. 枢纽已就绪，Ctrl-C 停止。`);
await new Promise((resolve) => {
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, resolve);
});
await topology.close();
process.exit(0);
