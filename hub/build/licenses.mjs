// Whose work is built into the programs, and under which terms: whoever passes an archive or an image on owes that.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const TERMS = /^(licen[cs]e|copying|notice)/i;

/** @returns {string} the packages of which modules are in these chunks, by name, with their terms as they state them */
export function licensesOf(/** @type {readonly { moduleIds?: readonly string[] }[]} */ output) {
  const folders = new Set(output.flatMap(({ moduleIds = [] }) => moduleIds.flatMap((id) => folderOf(id) ?? [])));
  const packages = [...folders].map((folder) => ({
    ...JSON.parse(readFileSync(join(folder, "package.json"), "utf8")),
    terms: readdirSync(folder)
      .filter((name) => TERMS.test(name))
      .map((name) => readFileSync(join(folder, name), "utf8").trim()),
  }));
  const entries = packages
    .map(({ name, version, license, terms }) => `## ${name} ${version} (${license})\n\n${terms.join("\n\n")}`)
    .sort();
  return `# Packages that are built into the programs\n\n${entries.join("\n\n")}\n`;
}

/** The folder of the package that a module is of; none for our own. */
function folderOf(id) {
  return /^(?:\0)?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
}
