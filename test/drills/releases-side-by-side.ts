import { execFileSync, spawn } from "node:child_process";
import { chmod, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { OWN_DATABASES, openDatabases } from "../../hub/databases.ts";
import { prepareDatabases } from "../../hub/prepare-databases.ts";
import { PUBLIC_VIEWER } from "../../shared/access/viewer.ts";
import { attachEmbeddedPostgres } from "../../shared/database/embedded-attach.ts";
import { freePort } from "../../shared/database/embedded-port.ts";
import { removeEmbeddedPostgres } from "../../shared/database/embedded-postgres.ts";
import { ROOT } from "../architecture/source-files.ts";
import { openHub } from "../harness/open-hub.ts";
import type { Drill } from "./drill.ts";

const UP_WITHIN_MS = 180_000;
const SIDE_BY_SIDE_MS = 10_000;

export const drill: Drill = {
  name: "releases-side-by-side",
  rows: ["G36", "G37"],
  shows:
    "The release before, taken from the history of this repository, answers while the structure is brought to this one's, answers beside it, and starts on it again.",
  showsZh: "取仓库历史中的上一版本：在结构升级期间持续应答，与新版本并行应答，并可在新结构上重新启动。",
  async run(report) {
    const commit = releaseBefore();
    const parent = await mkdtemp(join(tmpdir(), "leader-hub-drill-"));
    await chmod(parent, 0o755);
    const before = join(parent, "before");
    const dataDir = join(parent, "data");
    git("worktree", "add", "--detach", "--quiet", before, commit);
    try {
      await symlink(join(ROOT, "node_modules"), join(before, "node_modules"));
      report(`the release before is ${commit.slice(0, 10)}`);
      await rehearse(before, dataDir, report);
    } finally {
      git("worktree", "remove", "--force", before);
      await removeEmbeddedPostgres(dataDir).catch(() => {});
      await rm(parent, { recursive: true, force: true });
    }
  },
};

async function rehearse(before: string, dataDir: string, report: (line: string) => void): Promise<void> {
  const old = await startHub(before, dataDir);
  try {
    const asked = askAllAlong(old.url);
    const server = await attachEmbeddedPostgres(dataDir);
    if (server === null) throw new Error("The hub's PostgreSQL was expected to run.");
    const databases = await openDatabases(server, OWN_DATABASES);
    await prepareDatabases(databases);
    report("the structure is this release's, under the release before");
    const hub = await openHub(databases);
    try {
      const until = performance.now() + SIDE_BY_SIDE_MS;
      let compared = 0;
      for (; performance.now() < until; compared++) {
        const { data } = await hub.ask(QUESTION, {}, PUBLIC_VIEWER);
        const ours = JSON.stringify(data);
        const theirs = await ask(old.url);
        if (ours !== theirs) throw new Error(`Side by side, ${ours} and ${theirs} came.`);
      }
      const { answers, failures } = await asked.stop();
      report(
        `${answers} answers of the release before meanwhile, ${failures} failed; ${compared} compared with this one's`,
      );
      if (failures > 0) throw new Error(`No answer was expected to fail; ${failures} did.`);
    } finally {
      await hub.close();
    }
  } finally {
    await old.stop();
  }
  const again = await startHub(before, dataDir);
  try {
    await ask(again.url);
    report("the release before starts and answers on this one's structure");
  } finally {
    await again.stop();
  }
}

/** The parent of the commit that brought the newest migration. */
function releaseBefore(): string {
  const folders = "subgraphs/*/persistence/migrations/*.ts";
  const newest = git("log", "--diff-filter=A", "--format=%H", "-1", "--", folders);
  if (newest === "") throw new Error("The history of this repository was expected; a shallow clone has none.");
  return git("rev-parse", `${newest}^`);
}

function git(...args: string[]): string {
  return execFileSync("git", args, { cwd: ROOT, encoding: "utf8" }).trim();
}

async function startHub(folder: string, dataDir: string): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const port = await freePort(null);
  const child = spawn(process.execPath, ["--import", "tsx", "hub/main.ts"], {
    cwd: folder,
    env: { PATH: process.env.PATH, HUB_DATA_DIR: dataDir, HUB_PORT: String(port) },
    stdio: "ignore",
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  for (const until = performance.now() + UP_WITHIN_MS; performance.now() < until; await sleep(200)) {
    if (child.exitCode !== null) throw new Error(`The hub in ${folder} ended with ${child.exitCode}.`);
    const ready = await fetch(`${url}/health/ready`).catch(() => null);
    if (ready?.status === 200) return { url, stop };
  }
  await stop();
  throw new Error(`The hub was expected to be up within ${UP_WITHIN_MS / 1_000} s.`);
}

// Every department has a part in it, and who asks need not sign in.
const QUESTION = `{
  standing(uscc: "91120116LEADR8214H", validOn: "2026-05-20", knownAt: "2026-05-20T00:00:00Z") {
    titles { state title { number lastDay } }
  }
  procurementDataAge { stale } creditDataAge { stale } awardDataAge { stale } registerDataAge { stale }
}`;

async function ask(url: string): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: QUESTION }),
  });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
  if (errors !== undefined || data === undefined) throw new Error(`An answer was expected: ${JSON.stringify(errors)}`);
  return JSON.stringify(data);
}

function askAllAlong(url: string) {
  let stopped = false;
  const tally = { answers: 0, failures: 0 };
  const asking = (async () => {
    for (; !stopped; await sleep(50)) {
      await ask(url).then(
        () => {
          tally.answers += 1;
        },
        () => {
          tally.failures += 1;
        },
      );
    }
  })();
  return {
    async stop() {
      stopped = true;
      await asking;
      return tally;
    },
  };
}
