import { writeSync } from "node:fs";

/** Prints the outcome as one plain line, `12 passed, 0 failed`, after everything else. */
// biome-ignore lint/style/noDefaultExport: jest looks for the default export
export default class SummaryReporter {
  onRunComplete(_contexts, results) {
    // A file that could not even be loaded has no tests to count, and is a failure all the same.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const counts = [`${results.numPassedTests} passed`, `${failed} failed`];
    if (skipped > 0) counts.push(`${skipped} skipped`);
    // Jest's own summary comes after all reporters; the line is to be the last one.
    process.once("exit", () => writeSync(1, `\n${counts.join(", ")}\n`));
  }
}
