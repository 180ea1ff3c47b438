import type { ProcedureRefusal } from "../../../../shared/server/procedure/procedure-answer.ts";
import type { CategoryMapping, MappedCode } from "../../domain/catalogue/category-mapping.ts";
import type { CategoryMappingErrorCode } from "../generated/types.ts";

export type MappingRefusal = ProcedureRefusal<CategoryMappingErrorCode, CategoryMapping>;

/** A code of a map with where its meaning is looked up. */
export interface MappedCodeRead extends MappedCode {
  readonly edition: string;
  readonly readAt: string;
}
