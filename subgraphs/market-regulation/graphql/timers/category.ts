import { InvalidValue, quoted } from "../../../../shared/values/invalid-value.ts";

/**
 * A category of GB/T 4754-2017, from the section to the class.
 *
 * @throws {InvalidValue} when it is none
 */
export function readCategory(text: string): string {
  if (/^[A-T][0-9]{0,4}$/.test(text) && text.length !== 2) return text;
  throw new InvalidCategory(text);
}

class InvalidCategory extends InvalidValue {
  constructor(came: string) {
    super({
      expected: "a letter A to T with none, two, three or four digits",
      came: quoted(came),
      message: `A category of GB/T 4754 is a letter from A to T with none, two, three or four digits; ${quoted(came)} came.`,
      messageZh: `国民经济行业分类代码为字母A至T，后接零、二、三或四位数字；实为${quoted(came)}。`,
    });
  }
}
