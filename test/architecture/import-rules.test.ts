import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { z } from "zod";
import { ROOT } from "./source-files.ts";

const require = createRequire(import.meta.url);
const { forbidden } = require("../../.dependency-cruiser.cjs");
const rules = z.array(z.object({ name: z.string(), comment: z.string(), severity: z.string() })).parse(forbidden);

/** One breach of each rule: the file that imports, and what it imports. */
const BREACHES: Readonly<Record<string, readonly [from: string, to: string]>> = {
  "departments-meet-only-in-the-graph": ["subgraphs/credit/subgraph.ts", "subgraphs/procurement/domain/rule.ts"],
  "domain-is-pure": ["subgraphs/credit/domain/rule.ts", "subgraphs/credit/persistence/register.ts"],
  "values-are-pure": ["shared/values/uscc.ts", "shared/server/log.ts"],
  "persistence-knows-no-graphql": ["subgraphs/credit/persistence/register.ts", "subgraphs/credit/graphql/resolvers.ts"],
  "graphql-knows-no-database": ["subgraphs/credit/graphql/resolvers.ts", "pg"],
  "shared-knows-no-room": ["shared/server/log.ts", "gateway/gateway.ts"],
  "verifier-stands-alone": ["verifier/source/tree.mjs", "shared/signing/merkle.ts"],
  "nothing-leans-on-the-verifier": ["shared/signing/key-ring.ts", "verifier/source/text.mjs"],
  "gateway-and-dashboard-see-only-the-graph": ["gateway/gateway.ts", "subgraphs/credit/subgraph.ts"],
  "desks-stand-alone": ["dashboard/src/kit/days.ts", "shared/values/uscc.ts"],
  "departments-know-no-gateway": ["subgraphs/credit/subgraph.ts", "gateway/gateway.ts"],
  "nobody-imports-the-composition-root": ["gateway/gateway.ts", "hub/run-hub.ts"],
  "identity-serves-the-hub-only": ["gateway/gateway.ts", "identity/identity-provider.ts"],
  "identity-knows-only-what-is-shared": ["identity/pages.ts", "gateway/explorer.ts"],
  "nobody-imports-a-main": ["hub/run-hub.ts", "hub/main.ts"],
  "product-knows-no-test": ["gateway/gateway.ts", "test/harness/postgres.ts"],
  "runs-without-development-packages": ["gateway/gateway.ts", "fast-check"],
  "no-undeclared-packages": ["gateway/gateway.ts", "semver"],
  "no-unresolvable-imports": ["gateway/gateway.ts", "no-such-package"],
  "no-cycles": ["shared/server/log.ts", "shared/server/log-line.ts"],
  "no-orphans": ["gateway/forgotten.ts", "gateway/gateway.ts"],
};

describe("The import rules", () => {
  it("each have a reason and stop the build", () => {
    for (const { name, comment, severity } of rules) {
      expect({ name, hasReason: comment.length > 30, severity }).toEqual({ name, hasReason: true, severity: "error" });
    }
  });

  it("hold in this repository", () => {
    expect(cruise(ROOT, ["."])).toEqual([]);
  });

  it("are each shown to work by a breach", () => {
    expect(rules.map(({ name }) => name).sort()).toEqual(Object.keys(BREACHES).sort());
  });

  it.each(Object.keys(BREACHES))("find a breach of %s", (name) => {
    expect(found).toContain(name);
  });
});

let found: readonly string[] = [];
const folder = mkdtempSync(join(tmpdir(), "leader-hub-imports-"));

beforeAll(() => {
  for (const file of ["package.json", "tsconfig.json"]) cpSync(join(ROOT, file), join(folder, file));
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  // Something has to be an entry, or nothing can be out of reach of one.
  write("hub/main.ts", "");
  for (const [from, to] of Object.values(BREACHES)) breach(from, to);
  write("shared/server/log-line.ts", 'import "./log.ts";\n');
  found = cruise(folder, ["."]);
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Lets a file of the small repository import another one, or a package. */
function breach(from: string, to: string): void {
  const isFile = to.includes("/");
  write(from, `import "${isFile ? "../".repeat(from.split("/").length - 1) : ""}${to}";\n`);
  if (isFile) write(to, "");
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  appendFileSync(join(folder, path), text);
}

/** Names of the rules that are broken, once for each breach. */
function cruise(folder: string, rooms: readonly string[]): string[] {
  const depcruise = join(ROOT, "node_modules", "dependency-cruiser", "bin", "dependency-cruise.mjs");
  const args = ["--config", join(ROOT, ".dependency-cruiser.cjs"), "--output-type", "json", ...rooms];
  const { stdout, stderr } = spawnSync(process.execPath, [depcruise, ...args], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  if (stdout === "") throw new Error(`dependency-cruiser should print JSON; it printed: ${stderr}`);
  const { summary } = Answer.parse(JSON.parse(stdout));
  return summary.violations.map(({ rule }) => rule.name);
}

const Answer = z.object({
  summary: z.object({ violations: z.array(z.object({ rule: z.object({ name: z.string() }) })) }),
});
