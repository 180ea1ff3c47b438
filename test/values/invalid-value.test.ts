import {
  InvalidCatalogueCode,
  InvalidIndustryCategory,
  parseCatalogueCode,
  parseIndustryCategory,
} from "../../shared/values/catalogue-code.ts";
import { InvalidCivilDate, parseCivilDate } from "../../shared/values/civil-date.ts";
import { InvalidDecimal, parseDecimal } from "../../shared/values/decimal.ts";
import { InvalidDivisionCode, parseDivisionCode } from "../../shared/values/division.ts";
import { InvalidInstant, parseInstant } from "../../shared/values/instant.ts";
import { InvalidValue, quoted } from "../../shared/values/invalid-value.ts";
import { InvalidSector, parseSector } from "../../shared/values/size-class.ts";
import { InvalidStandardNumber, normaliseStandardNumber } from "../../shared/values/standard-number.ts";
import { InvalidUscc, parseUscc } from "../../shared/values/uscc.ts";
import { refusal } from "./refusal.ts";

const READERS = [
  ["InvalidUscc", InvalidUscc, parseUscc],
  ["InvalidCivilDate", InvalidCivilDate, parseCivilDate],
  ["InvalidInstant", InvalidInstant, parseInstant],
  ["InvalidDivisionCode", InvalidDivisionCode, parseDivisionCode],
  ["InvalidSector", InvalidSector, parseSector],
  ["InvalidStandardNumber", InvalidStandardNumber, normaliseStandardNumber],
  ["InvalidCatalogueCode", InvalidCatalogueCode, parseCatalogueCode],
  ["InvalidIndustryCategory", InvalidIndustryCategory, parseIndustryCategory],
  ["InvalidDecimal", InvalidDecimal, parseDecimal],
] as const;

describe("A value that cannot be read", () => {
  it.each(READERS)(
    "is refused as %s with what was expected, what came and a message in both languages",
    (name, kind, read) => {
      const refused = refusal<InvalidValue>(kind, () => read("\u0007"));

      expect(refused.name).toBe(name);
      expect(refused.expected).not.toBe("");
      expect(refused.came).not.toBe("");
      expect(refused.message).toMatch(/^[ -~]+\.$/);
      expect(refused.messageZh).toMatch(/\p{Script=Han}.*。$/u);
    },
  );

  it.each(READERS)("is refused as %s when it is empty", (_name, kind, read) => {
    expect(refusal<InvalidValue>(kind, () => read(""))).toBeInstanceOf(InvalidValue);
  });

  it.each(READERS)("is refused as %s in a few words however long it is", (_name, kind, read) => {
    const refused = refusal<InvalidValue>(kind, () => read(`\u0000${"?".repeat(100_000)}`));

    expect(refused.message.length).toBeLessThan(500);
    expect(refused.messageZh.length).toBeLessThan(500);
  });
});

describe("Foreign text in a message", () => {
  it("is quoted, with control characters escaped", () => {
    expect(quoted('a"b\n')).toBe('"a\\"b\\n"');
  });

  it("is shown whole up to 40 characters", () => {
    expect(quoted("x".repeat(40))).toBe(`"${"x".repeat(40)}"`);
  });

  it("is cut after 40 characters", () => {
    expect(quoted("x".repeat(41))).toBe(`"${"x".repeat(40)}…"`);
  });
});
