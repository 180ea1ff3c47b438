import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readHistory } from "../../hub/import/history/read-history.ts";
import { FAULT_LABELS } from "../../hub/import/registrations/line-fault.ts";
import { NOTE_LABELS } from "../../hub/import/registrations/line-note.ts";
import { foldersIn, PRODUCT_ROOMS, ROOT, sourceFiles } from "./source-files.ts";

const PAGES = [
  "README.md",
  "README.zh-CN.md",
  "CHANGELOG.md",
  "SECURITY.md",
  ...pagesIn("docs"),
  ...pagesIn("docs/adr"),
  ...[...PRODUCT_ROOMS, ...foldersIn("subgraphs").map((name) => `subgraphs/${name}`)].flatMap(pagesIn),
];

describe("The documents", () => {
  it("link to nothing that is not there", () => {
    const broken = PAGES.flatMap((page) => linksOf(page).filter((link) => !leadsSomewhere(page, link)));
    expect(broken).toEqual([]);
  });

  it("name no machine, registry or working folder", () => {
    const traces = /\/(work|root|home|Users)\/[\w.-]+|registry\.npm|npmmirror/;
    expect(PAGES.filter((page) => traces.test(textOf(page)))).toEqual([]);
  });

  it("list every enterprise of the demonstration data with its code", () => {
    const bytes = readFileSync(join(ROOT, "hub/demo/demonstration.jsonl"));
    const page = textOf("docs/demonstration.md");
    const events = readHistory("demonstration.jsonl", bytes, "9999-12-31T00:00:00Z").map(({ event }) => event);
    const missing = events.filter((event) => "uscc" in event && !page.includes(`\`${event.uscc}\``));
    expect(missing).toEqual([]);
  });
});

describe("The page of errors", () => {
  const words = new Set([...textOf("docs/errors.md").matchAll(/[A-Z][A-Z_0-9]{3,}/g)].map(([word]) => word));
  const missing = (codes: readonly string[]) => [...new Set(codes)].filter((code) => !words.has(code));

  it("has every refusal of the register, with its SQLSTATE", () => {
    const sources = sourceFiles(["subgraphs/market-regulation", "shared/register-copy"])
      .map(({ text }) => text)
      .join();
    const names = [...sources.matchAll(/raise exception\s+'([A-Z_]+):/g)].map(([, name]) => String(name));
    expect(names.length).toBeGreaterThan(15);
    expect(missing([...names, ...(sources.match(/\bLH\d{3}\b/g) ?? [])])).toEqual([]);
  });

  it("has every code that an answer or a response may carry", () => {
    const sources = sourceFiles(["gateway", "shared/server"])
      .map(({ text }) => text)
      .join();
    const codes = [...sources.matchAll(/code: "([A-Z_]+)"|UnreadableBody\(\s*\d+,\s*"([A-Z_]+)"/g)];
    expect(codes.length).toBeGreaterThan(10);
    expect(missing(codes.map(([, inAnswer, overHttp]) => String(inAnswer ?? overHttp)))).toEqual([]);
  });

  it("has every reason for which an import rejects a line, and every note", () => {
    expect(missing([...Object.keys(FAULT_LABELS), ...Object.keys(NOTE_LABELS)])).toEqual([]);
  });

  it("has every way in which the embedded database may fail", () => {
    const source = readFileSync(join(ROOT, "shared/database/embedded-error.ts"), "utf8");
    expect(missing([...source.matchAll(/\| "([A-Z_]+)"/g)].map(([, failure]) => String(failure)))).toEqual([]);
  });
});

describe("The decisions of record", () => {
  it.each(pagesIn("docs/adr"))(
    "%s says why, what, what was rejected and which risk is accepted, in under 300 words",
    (page) => {
      const text = textOf(page);
      const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
      expect(headings).toEqual(["Why", "Decision", "Rejected", "Accepted risk"]);
      expect(text.split(/\s+/).length).toBeLessThan(300);
    },
  );

  it("are numbered without a gap", () => {
    const numbers = pagesIn("docs/adr").map((page) => Number(page.slice("docs/adr/".length).slice(0, 4)));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });
});

/** Pages in a folder, from the repository's folder. */
function pagesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder))
    .filter((file) => file.endsWith(".md"))
    .sort()
    .map((file) => `${folder}/${file}`);
}

function textOf(page: string): string {
  return readFileSync(join(ROOT, page), "utf8");
}

/** Links to files and to headings; what is elsewhere in the web is somebody else's to check. */
function linksOf(page: string): string[] {
  return [...textOf(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link]) => String(link))
    .filter((link) => !/^\w+:/.test(link));
}

function leadsSomewhere(page: string, link: string): boolean {
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? page : join(dirname(page), path);
  return existsSync(join(ROOT, target)) && (anchor === undefined || anchorsOf(target).includes(decodeURI(anchor)));
}

/** Headings as Git hosts turn them into anchors. */
function anchorsOf(page: string): string[] {
  const headings = [...textOf(page).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => String(heading).toLowerCase());
  return headings.map((heading) => heading.replace(/[^\p{L}\p{N} _-]/gu, "").replaceAll(" ", "-"));
}
