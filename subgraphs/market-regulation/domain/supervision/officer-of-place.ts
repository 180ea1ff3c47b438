import { isWithin, parseDivisionCode } from "../../../../shared/values/division.ts";
import type { Mover } from "../../../../shared/values/procedure/actor.ts";

/** The places whose officers answer for a thing; one is enough. */
export interface OfPlaces {
  /** GB/T 2260 codes. */
  readonly divisions: readonly string[];
}

/** Whether somebody who acts in these divisions answers for one of the places. */
export function actsInOne(jurisdictions: readonly string[], divisions: readonly string[]): boolean {
  return divisions.some((division) =>
    jurisdictions.some((each) => isWithin(parseDivisionCode(division), parseDivisionCode(each))),
  );
}

/** An officer of the market regulation department who acts in one of the places. */
export const OFFICER_OF_PLACE: Mover<OfPlaces> = {
  role: "DEPARTMENT",
  department: "market-regulation",
  tie: {
    name: "ACTS_IN_PLACE",
    holds: ({ jurisdictions }, { divisions }) => actsInOne(jurisdictions, divisions),
  },
};
