import { awardsJourneys } from "./awards/journey.ts";
import { bankJourneys } from "./bank/journey.ts";
import { boardsJourneys } from "./boards/journey.ts";
import { describeInBrowser, useBrowserWorld } from "./browser-world.ts";
import { conductJourneys } from "./conduct/journey.ts";
import { enterpriseJourneys } from "./enterprise/journey.ts";
import { homeJourneys } from "./home/journey.ts";
import { openJourneys } from "./open/journey.ts";
import { ownJourneys } from "./own/journey.ts";
import { sweepPages } from "./page-sweep.ts";
import { PAGES } from "./pages.ts";
import { policyJourneys } from "./policy/journey.ts";
import { purchasingJourneys } from "./purchasing/journey.ts";
import { yearJourneys } from "./year/journey.ts";

/** `npm run journeys` walks through every area and looks at every page; `npm test` comes in and signs in. */
const whole = process.env.HUB_JOURNEYS === "all";

// One hub and one browser serve all journeys; each leaves alone what others look at.
describeInBrowser("The browser desks", () => {
  const world = useBrowserWorld();
  homeJourneys(world);
  if (!whole) return;
  enterpriseJourneys(world);
  ownJourneys(world);
  bankJourneys(world);
  yearJourneys(world);
  conductJourneys(world);
  purchasingJourneys(world);
  awardsJourneys(world);
  boardsJourneys(world);
  policyJourneys(world);
  openJourneys(world);
  sweepPages(world, PAGES);
});
