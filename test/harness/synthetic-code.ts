import { usccCheckCharacter } from "../../shared/values/uscc.ts";

/** The n-th invented enterprise: a code of division 000000, which names no place. */
export function syntheticCode(number: number): string {
  const first17 = `91000000${String(number).padStart(9, "0")}`;
  return `${first17}${usccCheckCharacter(first17)}`;
}
