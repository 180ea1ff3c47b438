import { InvalidValue, quoted } from "../../../../shared/values/invalid-value.ts";
import type { AfterEnterprise } from "../../persistence/statistics/figures.ts";

/** The place of an enterprise in a list by number of declarations, as text that callers need not understand. */
export function enterpriseCursor({ declared, uscc }: AfterEnterprise): string {
  return Buffer.from(`${declared} ${uscc}`, "utf8").toString("base64url");
}

/**
 * Reads such a place.
 *
 * @throws {InvalidValue} when it is none that a list gave
 */
export function readEnterpriseCursor(text: string | null | undefined): AfterEnterprise | null {
  if (text == null) return null;
  const [declared = "", uscc = "", ...rest] = Buffer.from(text, "base64url").toString("utf8").split(" ");
  if (rest.length > 0 || !/^\d{1,9}$/.test(declared) || !/^[0-9A-Z]{18}$/.test(uscc)) throw new InvalidCursor(text);
  return { declared: Number(declared), uscc };
}

class InvalidCursor extends InvalidValue {
  constructor(came: string) {
    super({
      expected: "a cursor that a list gave",
      came: quoted(came),
      message: `A cursor is the text that a list gave as one; ${quoted(came)} came.`,
      messageZh: `游标应为列表返回的原文；实为${quoted(came)}。`,
    });
  }
}
