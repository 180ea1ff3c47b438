import { foldersIn, PRODUCT_ROOMS, type SourceFile, sourceFiles } from "./source-files.ts";

const product = sourceFiles(PRODUCT_ROOMS);

describe("The sources of the hub", () => {
  it("read the environment in one file", () => {
    expect(pathsOf(product, /\bprocess\.env\b|\bprocess\[|import\.meta\.env/)).toEqual([
      "shared/server/environment.ts",
    ]);
  });

  it("take neither clock nor chance nor the outside world into a domain or a value", () => {
    const pure = sourceFiles(["shared/values", ...foldersIn("subgraphs").map((name) => `subgraphs/${name}/domain`)]);
    const impure =
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\b|\bprocess\.|\bfetch\(|\bset(Timeout|Interval)\b|\bcrypto\b|"node:/;
    expect(pathsOf(pure, impure)).toEqual([]);
  });

  it("leave no work for later and no rule switched off without a reason", () => {
    expect(pathsOf(product, /\b(TODO|FIXME|XXX)\b|@ts-ignore|@ts-nocheck|eslint-disable/)).toEqual([]);
    expect(pathsOf(product, /biome-ignore \S+\s*$|biome-ignore \S+:\s*$/m)).toEqual([]);
  });

  it("stay short enough to be read in one sitting: 250 lines a file", () => {
    const long = sourceFiles([...PRODUCT_ROOMS, "verifier/source", "test"]).filter(
      ({ text }) => text.split("\n").length > 251,
    );
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it("name no machine, registry or working folder", () => {
    const traces = /\/(work|root|home|Users)\/[\w.-]+|registry\.npm|npmmirror|localhost:\d+\/repository/;
    expect(pathsOf(product, traces)).toEqual([]);
  });
});

function pathsOf(files: readonly SourceFile[], pattern: RegExp): string[] {
  return files.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
}
