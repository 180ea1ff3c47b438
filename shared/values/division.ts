import type { Brand } from "./brand.ts";
import { InvalidValue, quoted } from "./invalid-value.ts";

/** A code of GB/T 2260 by its form: province, prefecture, county, two digits each. */
export type DivisionCode = Brand<"DivisionCode">;

/** Text that is not a division code. */
export class InvalidDivisionCode extends InvalidValue {
  constructor(came: string) {
    super({
      expected: "six digits",
      came: quoted(came),
      message: `A division code has six digits (GB/T 2260), such as 530111; ${quoted(came)} came.`,
      messageZh: `行政区划代码应为六位数字（GB/T 2260），如530111；实为${quoted(came)}。`,
    });
  }
}

/**
 * Reads a division code; whether the division exists, and when, is a question for the table of divisions.
 *
 * @throws {InvalidDivisionCode} when it is not six digits
 * @see GB/T 2260
 */
export function parseDivisionCode(text: string): DivisionCode {
  if (!/^\d{6}$/.test(text)) throw new InvalidDivisionCode(text);
  return text as DivisionCode;
}

/** The division itself, then its prefecture, then its province: 530111, 530100, 530000. */
export function enclosingDivisions(code: DivisionCode): readonly DivisionCode[] {
  const chain = [code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`];
  return [...new Set(chain)] as DivisionCode[];
}

/** Whether a division is `ancestor` or lies in it, by the codes. */
export function isWithin(code: DivisionCode, ancestor: DivisionCode): boolean {
  return enclosingDivisions(code).includes(ancestor);
}
