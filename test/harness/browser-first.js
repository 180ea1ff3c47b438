import { createRequire } from "node:module";

const { default: Sequencer } = createRequire(import.meta.url)("@jest/test-sequencer");

/** The browser's journeys take longest, so they begin first: no worker waits for them at the end. */
// biome-ignore lint/style/noDefaultExport: jest looks for the default export
export default class BrowserFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => Number(isOfBrowser(b)) - Number(isOfBrowser(a)));
  }
}

function isOfBrowser({ path }) {
  return path.includes("/test/browser/");
}
