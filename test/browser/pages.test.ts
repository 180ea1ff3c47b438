import { describeInBrowser, useBrowserWorld } from "./browser-world.ts";
import { sweepPages } from "./page-sweep.ts";
import { PAGES } from "./pages.ts";

// A hub of its own: what is looked at is what the first start leaves.
describeInBrowser("Every page of the desks", () => {
  sweepPages(useBrowserWorld(), PAGES);
});
