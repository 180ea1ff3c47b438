import type { LoanBand } from "../../generated/bank.ts";
import { chosenIn } from "../kit/filled.ts";
import type { Filled } from "../kit/step-form.tsx";

const BAND_CODES: readonly LoanBand[] = ["BELOW_1M", "M1_TO_5M", "M5_TO_10M", "M10_TO_50M", "M50_AND_ABOVE"];

/** The band chosen in a form that requires one. */
export function bandIn(filled: Filled, name = "band"): LoanBand {
  const band = chosenIn(filled, name, BAND_CODES);
  if (band === undefined) throw new Error("A band was expected in the form.");
  return band;
}
