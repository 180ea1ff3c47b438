import { InvalidValue, quoted } from "../../../../shared/values/invalid-value.ts";

/** Text that is no name of an indicator and no unit. */
export class InvalidIndicatorText extends InvalidValue {
  constructor(came: string) {
    super({
      expected: "1 to 100 printed characters",
      came: quoted(came),
      message: `A name or a unit of an indicator has 1 to 100 printed characters; ${quoted(came)} came.`,
      messageZh: `指标名称或单位应为1至100个可见字符；实为${quoted(came)}。`,
    });
  }
}

/**
 * Brings the name or the unit of an indicator into one way of writing, so that two versions and a baseline can be
 * compared: half width, single spaces, ㎎ as mg.
 *
 * @throws {InvalidIndicatorText} when nothing is left, it is longer than 100 characters or holds control characters
 */
export function normaliseIndicatorText(text: string): string {
  const normal = text.normalize("NFKC").replace(/\s+/g, " ").trim();
  if (normal === "" || normal.length > 100 || /\p{C}/u.test(normal)) throw new InvalidIndicatorText(text);
  return normal;
}
