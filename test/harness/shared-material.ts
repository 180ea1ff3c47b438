import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

/** A file of the material beside the repository, as a full path. */
export function sharedMaterial(path: string): string {
  return resolve(import.meta.dirname, "../../../shared", path);
}

/** The text of such a file. */
export function sharedText(path: string): string {
  return readFileSync(sharedMaterial(path), "utf8");
}

/** Tests that read the material beside the repository: skipped with a note where it is absent, failed in CI. */
export function describeWithMaterial(path: string, title: string, tests: () => void): void {
  if (existsSync(sharedMaterial(path))) {
    describe(title, tests);
  } else if (process.env.CI === "true") {
    describe(title, () => {
      it(`finds ../shared/${path}`, () => {
        throw new Error(`../shared/${path} is absent, and these tests may not be skipped in CI.`);
      });
    });
  } else {
    // The tests themselves are not even listed: some read the material to do so.
    describe.skip(title, () => {
      it(`needs ../shared/${path}, which is absent`, () => {});
    });
  }
}
