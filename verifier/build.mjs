// Puts the parts of `source/` together: `node verifier/build.mjs` writes the script and the page, `--check` compares.
import { readFileSync, writeFileSync } from "node:fs";

const PORTABLE = [
  "problem",
  "text",
  "bytes",
  "shapes",
  "numbers",
  "plain-hashes",
  "plain-ed25519",
  "sm2",
  "tree",
  "keys",
  "signatures",
  "checkpoints",
  "receipts",
];
const NODE = [
  "node-engine",
  "log-entries",
  "log-workers",
  "log-lines",
  "log-tree",
  "logs",
  "compare-checkpoints",
  "consistency",
  "notices",
  "extracts",
  "files",
  "report",
  "cli",
];
const BROWSER = ["plain-engine", "page"];
// What the hub and its tests import; everything else is its own business.
const EXPORTS = [
  "canonicalText",
  "createContext",
  "createNodeEngine",
  "fromBase64url",
  "isConsistent",
  "isIncluded",
  "judgeReceipt",
  "main",
  "parseJson",
  "reportLines",
  "sha256",
  "sha512",
  "sm3",
  "treeOf",
  "verifyEd25519",
  "verifyFiles",
  "verifySm2",
  "WrongUse",
];
const HEAD = `#!/usr/bin/env node
// Leader Hub verifier: checks receipts, printed receipts, whole logs and checkpoints of the Leader Hub, offline.
// 领跑者枢纽验证程序：离线核验回执、打印回执、整本日志与检查点。
//
// Needs Node 20 or newer and nothing else. Written apart from the program that signs, in one file, so that a court, an
// auditor or a bank can read all of it; docs/verification.md has the formats for those who would rather write their own.
//
//     node leader-hub-verify.mjs --help
//
// Put together from verifier/source by verifier/build.mjs; a change is made there.
`;
const LOCAL_IMPORT = /^import \{[^}]*\} from "\.\/[^"]+";\n/gm;
const NODE_IMPORT = /^import (?:\* as (\w+)|\{([^}]*)\}) from "(node:[^"]+)";\n/gm;

export const SCRIPT = new URL("leader-hub-verify.mjs", import.meta.url);
export const PAGE = new URL("verify.html", import.meta.url);

/** The script, as it should be. */
export function buildScript() {
  const parts = [...PORTABLE, ...NODE].map(read);
  const imports = new Map();
  for (const part of parts) {
    for (const [, whole, names, from] of part.matchAll(NODE_IMPORT)) {
      const known = imports.get(from) ?? new Set();
      for (const name of whole === undefined ? names.split(",") : [`* as ${whole}`]) known.add(name.trim());
      imports.set(from, known);
    }
  }
  const lines = [...imports].sort().map(([from, names]) => {
    const [first] = names;
    return first.startsWith("*")
      ? `import ${first} from "${from}";`
      : `import { ${[...names].sort(byName).join(", ")} } from "${from}";`;
  });
  return `${HEAD}${lines.join("\n")}\n\n${parts.map(strip).join("\n")}\nexport {\n${EXPORTS.map((name) => `  ${name},\n`).join("")}};\n`;
}

/** The page, as it should be. */
export function buildPage() {
  const script = [...PORTABLE, ...BROWSER].map(read).map(strip).join("\n");
  const frame = readFileSync(new URL("source/page.html", import.meta.url), "utf8");
  return frame.replace("/* script */", () => script.trimEnd());
}

function read(name) {
  return readFileSync(new URL(`source/${name}.mjs`, import.meta.url), "utf8");
}

function strip(part) {
  return part
    .replace(LOCAL_IMPORT, "")
    .replace(NODE_IMPORT, "")
    .replace(/^export /gm, "")
    .trimStart();
}

// As biome sorts them: without regard to case, small letters first.
function byName(a, b) {
  return a.toLowerCase() < b.toLowerCase() ? -1 : 1;
}

if (process.argv[1]?.endsWith("build.mjs")) {
  const wanted = [
    [SCRIPT, buildScript()],
    [PAGE, buildPage()],
  ];
  for (const [file, text] of wanted) {
    if (!process.argv.includes("--check")) writeFileSync(file, text);
    else if (readFileSync(file, "utf8") !== text) process.exitCode = 1;
  }
}
