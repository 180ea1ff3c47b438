import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SUBGRAPHS } from "../../hub/hub-environment.ts";
import { foldersIn, ROOT } from "./source-files.ts";

const HEADINGS = ["Owns", "Does not own", "Keys", "Scopes"];
const PARTS = [
  "README.md",
  "main.ts",
  "domain",
  "persistence/register.ts",
  "persistence/migrations/index.ts",
  "graphql/resolvers.ts",
  "graphql/context.ts",
];
// What one subgraph has at its top, every other one has as well: who knows one of them knows them all.
const TOP = new Set(foldersIn("subgraphs").flatMap((name) => readdirSync(join(ROOT, "subgraphs", name))));

describe.each(foldersIn("subgraphs"))("The subgraph %s", (name) => {
  it("has the same parts as every other", () => {
    const missing = [...new Set([...PARTS, ...TOP])].filter((part) => !existsSync(join(ROOT, "subgraphs", name, part)));
    expect({ missing }).toEqual({ missing: [] });
  });

  it("keeps its rules, where it decides by any, one a file in domain/rules/", () => {
    const rules = join(ROOT, "subgraphs", name, "domain", "rules");
    // The register records; only the other departments decide.
    const needed = name !== "market-regulation";
    expect(!needed || (existsSync(rules) && readdirSync(rules).length > 0)).toBe(true);
  });

  it("says in its README what it owns, what it does not own, its keys and its scopes", () => {
    const file = join(ROOT, "subgraphs", name, "README.md");
    const readme = existsSync(file) ? readFileSync(file, "utf8") : "";
    const missing = HEADINGS.filter((heading) => !new RegExp(`^## ${heading}\\b`, "m").test(readme));
    expect({ missing }).toEqual({ missing: [] });
  });

  it("has a schema of its own and a place in the composition", () => {
    expect(existsSync(join(ROOT, "schema", `${name}.graphql`))).toBe(true);
    expect(SUBGRAPHS).toContain(name);
  });
});

describe("The composition", () => {
  it("names every subgraph there is and no other", () => {
    expect([...SUBGRAPHS].sort()).toEqual(foldersIn("subgraphs").sort());
  });
});
