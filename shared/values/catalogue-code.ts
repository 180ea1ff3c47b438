import type { Brand } from "./brand.ts";
import { InvalidValue, quoted } from "./invalid-value.ts";

/** A code of the government procurement catalogue; it means something only together with its edition. */
export type CatalogueCode = Brand<"CatalogueCode">;

/** A category of GB/T 4754-2017: section letter, then division, group or class. */
export type IndustryCategory = Brand<"IndustryCategory">;

/** Text that is not a code of the procurement catalogue. */
export class InvalidCatalogueCode extends InvalidValue {
  constructor(came: string) {
    super({
      expected: "A, B or C and 2 to 10 digits",
      came: quoted(came),
      message: `A code of the procurement catalogue is A, B or C and 2 to 10 digits, such as A02061804; ${quoted(came)} came.`,
      messageZh: `政府采购品目编码应为A、B或C加2至10位数字，如A02061804；实为${quoted(came)}。`,
    });
  }
}

/** Text that is not a category of GB/T 4754-2017. */
export class InvalidIndustryCategory extends InvalidValue {
  constructor(came: string) {
    super({
      expected: "a letter from A to T and 2 to 4 digits",
      came: quoted(came),
      message: `A category of GB/T 4754-2017 is a letter from A to T and 2 to 4 digits, such as C1530; ${quoted(came)} came.`,
      messageZh: `国民经济行业代码（GB/T 4754-2017）应为A至T的门类字母加2至4位数字，如C1530；实为${quoted(came)}。`,
    });
  }
}

/**
 * Reads a code of the procurement catalogue: goods A, works B, services C.
 *
 * The form fits every edition: the one of 2022 has 8 digits throughout, the one of 2013 fewer or more.
 *
 * @throws {InvalidCatalogueCode} when the letter is another or the digits are not 2 to 10
 */
export function parseCatalogueCode(text: string): CatalogueCode {
  const code = text.normalize("NFKC").trim().toUpperCase();
  if (!/^[ABC]\d{2,10}$/.test(code)) throw new InvalidCatalogueCode(text);
  return code as CatalogueCode;
}

/**
 * Reads an industry category.
 *
 * @throws {InvalidIndustryCategory} when the letter is not a section or the digits are not 2 to 4
 * @see GB/T 4754-2017
 */
export function parseIndustryCategory(text: string): IndustryCategory {
  const category = text.normalize("NFKC").trim().toUpperCase();
  if (!/^[A-T]\d{2,4}$/.test(category)) throw new InvalidIndustryCategory(text);
  return category as IndustryCategory;
}
