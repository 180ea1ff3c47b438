import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildPage, buildScript, PAGE, SCRIPT } from "../../verifier/build.mjs";
import { entryAt, ISSUED_AT, SigningDepartment, VALID_UNTIL } from "./signed-log.ts";

const folder = mkdtempSync(join(tmpdir(), "leader-hub-alone-"));
let department: SigningDepartment;

beforeAll(async () => {
  department = await SigningDepartment.open("credit", { sm2: true });
  await department.decideTimes(6);
  copyFileSync(fileURLToPath(SCRIPT), join(folder, "leader-hub-verify.mjs"));
  write("keys.json", department.keySet());
  write("receipt.json", JSON.stringify(await department.receipt(2)));
  write("log.jsonl", `${(await department.exported()).join("\n")}\n`);
  write("kept.json", JSON.stringify({ checkpoint: await department.checkpoint(3) }));
});
afterAll(async () => {
  await department.close();
  rmSync(folder, { recursive: true });
});

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

/** Runs the one file in a folder that holds nothing of the project, with an environment that holds nothing. */
function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["leader-hub-verify.mjs", ...args], {
    cwd: folder,
    env: {},
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

const KEYS = ["--keys", "keys.json"];
const IN_TIME = ["--at", ISSUED_AT];

describe("The verifier alone in a folder", () => {
  it("finds a receipt, a log and a kept checkpoint good, in both languages", () => {
    const { status, stdout } = run(...KEYS, ...IN_TIME, "--checkpoint", "kept.json", "receipt.json", "log.jsonl");
    expect(status).toBe(0);
    expect(stdout).toContain("receipt.json: receipt 回执: GENUINE 真实有效\n  department 部门: credit\n");
    expect(stdout).toContain("answer 答复: ELIGIBLE (POLICY_PROVIDES, TITLE_IN_FORCE)");
    expect(stdout).toContain("log.jsonl: log 日志: GENUINE 真实有效");
    expect(stdout).toMatch(/key set 公钥集 sha256 [0-9a-f]{64}\n$/);
  });

  it("ends with 3 when all is genuine and only too late", () => {
    const { status, stdout } = run(...KEYS, "--at", VALID_UNTIL, "receipt.json", "log.jsonl");
    expect(status).toBe(3);
    expect(stdout).toContain("GENUINE, BUT NOT TO BE RELIED ON AT THAT TIME 真实，但不在可信赖期限内\n  EXPIRED\n");
  });

  it("ends with 1 when anything is not genuine, whatever else is too late", () => {
    write("forged.json", readFileSync(join(folder, "receipt.json"), "utf8").replace('"index":2', '"index":3'));
    const { status, stdout } = run(...KEYS, "--at", VALID_UNTIL, "receipt.json", "forged.json");
    expect(status).toBe(1);
    expect(stdout).toContain("forged.json: receipt 回执: REFUSED 不予采信\n  INCLUSION\n");
  });

  it("ends with 1 for somebody else's receipt", () => {
    expect(run(...KEYS, ...IN_TIME, "--asker", "other-bank", "receipt.json").status).toBe(1);
    expect(run(...KEYS, ...IN_TIME, "--asker", "bank-of-example", "--nonce", "n-0451", "receipt.json").status).toBe(0);
  });

  it("tells programs the same as people", () => {
    const { stdout } = run(...KEYS, ...IN_TIME, "--json", "receipt.json", "log.jsonl");
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: "GOOD",
      at: "2026-05-20T02:00:00.000Z",
      keys: [expect.stringMatching(/^[0-9a-f]{64}$/)],
      problems: [],
      files: [
        { file: "receipt.json", kind: "receipt", verdict: "GOOD", problem: null, index: 2, logSize: 6 },
        { file: "log.jsonl", kind: "log", verdict: "GOOD", problem: null, entries: 6 },
      ],
    });
  });

  it.each<[string, string[]]>([
    ["without keys", ["receipt.json"]],
    ["without a file", KEYS],
    ["with a file that is not there", [...KEYS, "absent.json"]],
    ["with keys that are not there", ["--keys", "absent.json", "receipt.json"]],
    ["with something else as keys", ["--keys", "receipt.json", "receipt.json"]],
    ["with an option that it has not", [...KEYS, "--force", "receipt.json"]],
    ["with a time that is none", [...KEYS, "--at", "yesterday", "receipt.json"]],
  ])("is called wrongly %s, and says so in both languages", (_what, args) => {
    const { status, stdout, stderr } = run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/[a-z].*\n?.*[\u4e00-\u9fff]/s);
  });

  it("helps when asked", () => {
    expect(run("--help")).toMatchObject({
      status: 0,
      stderr: "",
      stdout: expect.stringContaining("Exit codes 退出码"),
    });
  });

  it("prints nothing of a file that a terminal would obey", () => {
    write("escape.json", '{"format":"\u009b31m","department":"\\u001b[31m"}');
    const { status, stdout } = run(...KEYS, "escape.json");
    expect(status).toBe(1);
    expect(stdout.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  });

  it("checks a log that is larger than one read by several threads to the same end", async () => {
    const larger = await SigningDepartment.open("credit", { sm2: false });
    await larger.decideTimes(2600);
    const lines = await larger.exported();
    write("larger-keys.json", larger.keySet());
    write("larger.jsonl", `${lines.join("\n")}\n`);
    expect(readFileSync(join(folder, "larger.jsonl")).length).toBeGreaterThan(4 * 1024 * 1024);
    expect(run("--keys", "larger-keys.json", "larger.jsonl")).toMatchObject({ status: 0, stderr: "" });
    // Without each signature as well, the threads have to tell the two apart.
    const unsigned = lines.with(2100, entryAt(lines, 2100).replace(/\.[\w-]{86}"/, `.${"A".repeat(86)}"`));
    write("larger.jsonl", `${unsigned.join("\n")}\n`);
    expect(run("--keys", "larger-keys.json", "--tree-only", "larger.jsonl").status).toBe(0);
    expect(run("--keys", "larger-keys.json", "larger.jsonl").stdout).toContain("SIGNATURE [2099]");
    const changed = lines.map((line, place) => (place > 2100 ? line.replace("A", "B") : line));
    write("larger.jsonl", `${changed.join("\n")}\n`);
    const { status, stdout } = run("--keys", "larger-keys.json", "--json", "larger.jsonl");
    expect([status, JSON.parse(stdout).files[0].problem.index]).toEqual([1, 2100]);
    await larger.close();
  });

  it("needs nothing but Node, and reaches for no network", () => {
    const text = readFileSync(SCRIPT, "utf8");
    const imports = [...text.matchAll(/^import .* from "(.*)";$/gm)].map(([, from]) => from);
    expect(imports.every((from) => from?.startsWith("node:"))).toBe(true);
    expect(imports).not.toContain("node:http");
    expect(text).not.toMatch(/\bfetch\(|node:net|node:https|\bimport\(|\brequire\(|\beval\(/);
  });
});

describe("The script and the page", () => {
  it("are what build.mjs makes of their parts", () => {
    expect(readFileSync(SCRIPT, "utf8")).toBe(buildScript());
    expect(readFileSync(PAGE, "utf8")).toBe(buildPage());
  });
});
