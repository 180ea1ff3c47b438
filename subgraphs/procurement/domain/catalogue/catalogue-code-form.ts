import type { CatalogueCode } from "../../../../shared/values/catalogue-code.ts";

/** How an edition writes its codes: a letter and always eight digits, or a letter and a pair of digits for each level. */
export type CatalogueCodeForm = "EIGHT_DIGITS" | "PAIRS";

/** A code without the pairs of zeros at its end: whatever lies below it in its edition begins so. */
export function catalogueStem(code: CatalogueCode): string {
  return code.replace(/(?:00)+$/, "");
}

/** The stem of what lies directly above; null at the top of the catalogue. */
export function stemAbove(stem: string): string | null {
  return stem.length > 3 ? stem.slice(0, -2) : null;
}

/** How far below the letter a code stands, from 1. */
export function catalogueLevel(code: CatalogueCode): number {
  return (catalogueStem(code).length - 1) / 2;
}

/** Whether an edition writes its codes so. The top pair is never of zeros: the letter alone is no code. */
export function isWrittenAs(code: CatalogueCode, form: CatalogueCodeForm): boolean {
  if (catalogueStem(code).length < 3 || code.length % 2 === 0) return false;
  return form === "PAIRS" || code.length === 9;
}
