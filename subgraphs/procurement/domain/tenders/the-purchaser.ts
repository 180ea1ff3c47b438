import { isWithin, parseDivisionCode } from "../../../../shared/values/division.ts";
import type { Mover } from "../../../../shared/values/procedure/actor.ts";

/** The purchaser that keeps the tender, where it may act in the tender's division. */
export const THE_PURCHASER: Mover<{ readonly tenant: string; readonly jurisdiction: string }> = {
  role: "PURCHASER",
  tie: {
    name: "OWN_TENANT_IN_JURISDICTION",
    holds: (actor, { tenant, jurisdiction }) =>
      actor.tenant === tenant &&
      actor.jurisdictions.some((each) => isWithin(parseDivisionCode(jurisdiction), parseDivisionCode(each))),
  },
};
