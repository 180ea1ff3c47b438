import { isWithin, parseDivisionCode } from "../division.ts";
import type { Mover } from "./actor.ts";

/** What is known of the division that a thing belongs to. */
export interface OfDivision {
  /** GB/T 2260 code; null for what belongs to none, which nobody moves here. */
  readonly jurisdiction: string | null;
}

/** An officer of a department that acts in the thing's division, or in one that it lies in. */
export function officerIn(department: string): Mover<OfDivision> {
  return {
    role: "DEPARTMENT",
    department,
    tie: {
      name: "ACTS_IN_JURISDICTION",
      holds: ({ jurisdictions }, { jurisdiction }) =>
        jurisdiction !== null &&
        jurisdictions.some((each) => isWithin(parseDivisionCode(jurisdiction), parseDivisionCode(each))),
    },
  };
}
