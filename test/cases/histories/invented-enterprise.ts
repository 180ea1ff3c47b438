import { usccCheckCharacter } from "../../../shared/values/uscc.ts";

/** A valid code that no authority gave: division 000000. */
export function inventedCode(number: number): string {
  const first17 = `91000000LEADR${String(number).padStart(3, "0")}X`;
  return first17 + usccCheckCharacter(first17);
}
