import { InvalidValue, quoted } from "../../../../shared/values/invalid-value.ts";

/** Editions of GB/T 4754 that a category is told by. */
export const CATEGORY_EDITIONS = ["2017"] as const;

/** Text that is no category. */
export class InvalidCategory extends InvalidValue {
  constructor(came: string) {
    super({
      expected: "a letter from A to T and two to four digits, such as C1530",
      came: quoted(came),
      message: `A category is a code of GB/T 4754: a letter from A to T and two to four digits, such as C1530; ${quoted(came)} came.`,
      messageZh: `类别应为GB/T 4754代码：一个A至T的字母加二至四位数字，如C1530；实为${quoted(came)}。`,
    });
  }
}

/**
 * Reads a category.
 *
 * @throws {InvalidCategory} when it is no letter from A to T with two to four digits
 * @see GB/T 4754-2017
 */
export function parseCategory(text: string): string {
  const category = text.trim().toUpperCase();
  if (!/^[A-T]\d{2,4}$/.test(category)) throw new InvalidCategory(text);
  return category;
}

/** The edition of a category; 2017 when none is told. */
export function parseCategoryEdition(text: string): string {
  const known: readonly string[] = CATEGORY_EDITIONS;
  if (!known.includes(text)) throw new InvalidCategoryEdition(text);
  return text;
}

class InvalidCategoryEdition extends InvalidValue {
  constructor(came: string) {
    super({
      expected: "2017",
      came: quoted(came),
      message: `Categories are told by the edition 2017 of GB/T 4754; ${quoted(came)} came.`,
      messageZh: `类别采用GB/T 4754的2017版；实为${quoted(came)}。`,
    });
  }
}
