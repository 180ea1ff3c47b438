import { InputReader, type ListCode, readList, refuseTwice } from "../../../../shared/server/procedure/input-text.ts";
import { parseCatalogueCode, parseIndustryCategory } from "../../../../shared/values/catalogue-code.ts";
import type { MappingStatement } from "../../domain/catalogue/mapping-statement.ts";
import type { CategoryMappingStateInput } from "../generated/types.ts";

/** The one edition of GB/T 4754 by which titles name their category. */
const CATEGORY_EDITION = "2017";
const MOST_ENTRIES = 500;

/** Reads what is stated, as far as it can be read without a look at the record; null with what is wrong. */
export function readStatement(input: CategoryMappingStateInput, today: string) {
  const reader = new InputReader<ListCode>();
  const { catalogueEdition } = input;
  const category = reader.value(parseIndustryCategory, input.category, "category");
  const categoryEdition = input.categoryEdition ?? CATEGORY_EDITION;
  if (categoryEdition !== CATEGORY_EDITION) {
    reader.refuse("TEXT_NOT_ACCEPTED", "categoryEdition", {
      ZH: "类别按GB/T 4754-2017填写。",
      EN: "Categories are those of GB/T 4754-2017.",
    });
  }
  const basis = reader.text(input.basis, "basis", 1000);
  const entries = readList(reader, input.entries, "entries", MOST_ENTRIES, ({ code, relation }, place) => {
    const read = reader.value(parseCatalogueCode, code, `${place}.code`);
    return read === null ? null : { code: read, relation };
  });
  refuseTwice(
    reader,
    entries.map(({ code }) => code),
    "entries",
  );
  const { refusals } = reader;
  if (category === null || refusals.length > 0) return { statement: null, refusals };
  const on = input.on ?? today;
  const statement: MappingStatement = { category, categoryEdition, catalogueEdition, entries, basis, on };
  return { statement, refusals };
}
