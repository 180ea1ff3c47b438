import { awardsJourneys } from "./awards/journey.ts";
import { bankJourneys } from "./bank/journey.ts";
import { lenderJourneys } from "./bank/lenders.ts";
import { boardsJourneys } from "./boards/journey.ts";
import { describeInBrowser, useBrowserWorld } from "./browser-world.ts";
import { conductJourneys } from "./conduct/journey.ts";
import { enterpriseJourneys } from "./enterprise/journey.ts";
import { homeJourneys } from "./home/journey.ts";
import { openJourneys } from "./open/journey.ts";
import { ownJourneys } from "./own/journey.ts";
import { policyJourneys } from "./policy/journey.ts";
import { purchasingJourneys } from "./purchasing/journey.ts";
import { yearJourneys } from "./year/journey.ts";

// One hub and one browser serve all journeys; each leaves alone what others look at.
describeInBrowser("The browser desks", () => {
  const world = useBrowserWorld();
  homeJourneys(world);
  enterpriseJourneys(world);
  ownJourneys(world);
  bankJourneys(world);
  lenderJourneys(world);
  yearJourneys(world);
  conductJourneys(world);
  purchasingJourneys(world);
  awardsJourneys(world);
  boardsJourneys(world);
  policyJourneys(world);
  openJourneys(world);
});
