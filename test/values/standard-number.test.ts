import fc from "fast-check";
import { InvalidStandardNumber, normaliseStandardNumber, standardKind } from "../../shared/values/standard-number.ts";

const normal = normaliseStandardNumber;

describe("The number of a standard", () => {
  it.each([
    ["GB 32100-2015"],
    ["GB/T 4754-2017"],
    ["YD/T 1234-2019"],
    ["DB53/T 101-2019"],
    ["T/CTSS 76-2023"],
    ["Q/SJX 0001S-2020"],
    ["Q/SXDJX001-2021"],
    ["Q/12KF4096-2018"],
    ["Q/T-YNA 0001-2020"],
  ])("%s stays as it is", (text) => {
    expect(normal(text)).toBe(text);
  });

  it.each([
    ["small letters", "q/sjx 0001s-2020"],
    ["full-width characters", "Ｑ／ＳＪＸ　０００１Ｓ－２０２０"],
    ["a hyphen", "Q/SJX 0001S‐2020"],
    ["a non-breaking hyphen", "Q/SJX 0001S‑2020"],
    ["a figure dash", "Q/SJX 0001S‒2020"],
    ["an en dash", "Q/SJX 0001S–2020"],
    ["an em dash", "Q/SJX 0001S—2020"],
    ["a Chinese dash", "Q/SJX 0001S——2020"],
    ["a horizontal bar", "Q/SJX 0001S―2020"],
    ["a minus", "Q/SJX 0001S−2020"],
    ["a small hyphen", "Q/SJX 0001S﹣2020"],
    ["more blanks", "  Q/SJX   0001S-2020 "],
    ["a no-break space", "Q/SJX\u00A00001S-2020"],
    ["a tab and a line break", "Q/SJX\t0001S-2020\r\n"],
    ["invisible characters", "\uFEFFQ/SJX 00\u200B01S-2020"],
  ])("with %s is Q/SJX 0001S-2020", (_typed, text) => {
    expect(normal(text)).toBe("Q/SJX 0001S-2020");
  });

  it("keeps a blank, or its absence: code and sequence cannot be split", () => {
    expect(normal("Q/SXDJX001-2021")).not.toBe(normal("Q/SXDJX 001-2021"));
  });

  it("keeps two hyphens that were typed", () => {
    expect(normal("Q/SJX--0001")).toBe("Q/SJX--0001");
  });

  it.each([
    ["is empty", ""],
    ["is blank", "   "],
    ["is invisible", "\u200B"],
    ["holds a control character", "Q/SJX\u0000 1-2020"],
  ])("is refused when it %s", (_what, text) => {
    expect(() => normal(text)).toThrow(InvalidStandardNumber);
  });

  it("once normal stays normal", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
        let once: string;
        try {
          once = normal(text);
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidStandardNumber);
          return;
        }
        expect(normal(once)).toBe(once);
        expect(once).not.toMatch(/^\s|\s$|\s\s|(?!-)\p{Pd}/u);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("The kind of a standard", () => {
  it.each([
    ["GB 32100-2015", "NATIONAL_MANDATORY"],
    ["GB32100-2015", "NATIONAL_MANDATORY"],
    ["GB/T 4754-2017", "NATIONAL_RECOMMENDED"],
    ["GB/T 1.1-2020", "NATIONAL_RECOMMENDED"],
    ["GB/Z 18620-2002", "NATIONAL_GUIDE"],
    ["YD/T 1234-2019", "INDUSTRY"],
    ["YY 0505-2012", "INDUSTRY"],
    ["DB53/T 101-2019", "LOCAL"],
    ["DB5301/T 1-2019", "LOCAL"],
    ["DB11 945-2012", "LOCAL"],
    ["T/CTSS 76-2023", "GROUP"],
    ["Q/SJX 0001S-2020", "ENTERPRISE"],
    ["Q/12KF4096-2018", "ENTERPRISE"],
    ["Q/T-YNA 0001-2020", "ENTERPRISE"],
  ])("of %s is %s", (text, kind) => {
    expect(standardKind(normal(text))).toBe(kind);
  });

  it.each([["ISO 9001:2015"], ["JJF 1001-2011"], ["Q/"], ["T/"], ["GB"], ["通知"]])("of %s is not told", (text) => {
    expect(standardKind(normal(text))).toBeNull();
  });
});
