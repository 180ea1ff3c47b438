import { parseCatalogueCode } from "../../../shared/values/catalogue-code.ts";
import type { Lot } from "../domain/mapping-fact.ts";
import type { LotInput } from "./generated/types.ts";

/** A lot as it is decided by; @throws {InvalidValue} when its code is none of the catalogue's form */
export function lotOf({ catalogueCode, catalogueEdition }: LotInput): Lot {
  return { code: parseCatalogueCode(catalogueCode), edition: catalogueEdition ?? null };
}
