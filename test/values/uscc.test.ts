import { InvalidUscc, parseUscc, usccCheckCharacter, usccWarnings } from "../../shared/values/uscc.ts";
import { refusal } from "./refusal.ts";

const ALPHABET = [..."0123456789ABCDEFGHJKLMNPQRTUWXY"];

const refused = (text: string): InvalidUscc => refusal(InvalidUscc, () => parseUscc(text));

describe("The check character", () => {
  it("of the standard's own example is 3", () => {
    expect(usccCheckCharacter("91350100M000100Y4")).toBe("3");
  });

  it.each([
    ["91530111LEADR0239", "0"],
    ["91000000LEADR0052", "0"],
  ])("of %s, whose sum leaves no remainder, is %s", (first17, check) => {
    expect(usccCheckCharacter(first17)).toBe(check);
  });

  it.each([
    ["91000000LEADR0060", 5, "T"],
    ["91000000LEADR0124", 7, "Q"],
    ["91000000LEADR0087", 13, "J"],
    ["91000000LEADR0159", 20, "B"],
    ["91000000LEADR0108", 28, "3"],
  ])("of %s, whose sum leaves the remainder %i, is %s", (first17, _remainder, check) => {
    expect(usccCheckCharacter(first17)).toBe(check);
  });

  it("of eighteen ones would be 5", () => {
    expect(usccCheckCharacter("1".repeat(17))).toBe("5");
  });

  it.each([["91350100M000100Y"], ["91350100M000100Y43"], [""]])(
    "of %p is refused: 17 characters are needed",
    (text) => {
      expect(refusal(InvalidUscc, () => usccCheckCharacter(text)).fault).toBe("LENGTH");
    },
  );

  it("of text with a character outside the alphabet is refused", () => {
    expect(refusal(InvalidUscc, () => usccCheckCharacter("91350100m000100Y4")).fault).toBe("CHARACTER");
  });
});

describe("A unified social credit code", () => {
  it.each([
    ["91350100M000100Y43"],
    ["91530111LEADR02390"],
    ["91110108LEADR001X3"],
    ["91110108LEADR00283"],
    ["91530111LEADR0036B"],
    ["91530111LEADR00446"],
    ["91530111LEADR0079Q"],
    ["91530111LEADR01084"],
    ["91120116LEADR0052A"],
    ["91120116LEADR0087W"],
    ["91510802LEADR0060N"],
  ])("%s is valid and carries no warning", (code) => {
    expect(usccWarnings(parseUscc(code))).toEqual([]);
    expect(parseUscc(code)).toBe(code);
  });

  it.each([
    ["in lower case", "91350100m000100y43"],
    ["with blanks around it", "  91350100M000100Y43\n"],
    ["in groups", "91 350100 M000100Y4 3"],
    ["with hyphens", "91-350100-M000100Y-4-3"],
    ["with other dashes", "91‐350100–M000100Y—4−3"],
    ["with full-width characters", "９１３５０１００Ｍ０００１００Ｙ４３"],
    ["with full-width blanks", "91350100　M000100Y43　"],
    ["with invisible characters", "\uFEFF91350100\u200BM000100Y43\u00AD"],
  ])("typed %s is read as the same code", (_how, text) => {
    expect(parseUscc(text)).toBe("91350100M000100Y43");
  });

  it.each([
    ["9144", 4],
    ["", 0],
    ["91350100M000100Y4", 17],
    ["91350100M000100Y430", 19],
    ["无", 1],
    ["510000000000000", 15],
  ])("%j is refused with its length", (text, length) => {
    expect(refused(text)).toMatchObject({
      fault: "LENGTH",
      expected: "18 characters",
      came: `${length} characters`,
      message: `A unified social credit code has 18 characters; "${text}" has ${length}.`,
      messageZh: `统一社会信用代码应为18位；"${text}"为${length}位。`,
    });
  });

  it.each([
    ["91350100M000100Y4Z", "Z", 18],
    ["9135O100M000100Y43", "O", 5],
    ["I1350100M000100Y43", "I", 1],
    ["91350100S000100Y43", "S", 9],
    ["91350100M0V0100Y43", "V", 11],
    ["91350100M000.00Y43", ".", 13],
    ["91350100M000公00Y43", "公", 13],
    ["91350100𠀀000100Y43", "𠀀", 9],
  ])("%s is refused, naming the wrong character and its position", (text, character, position) => {
    expect(refused(text)).toMatchObject({ fault: "CHARACTER", came: `"${character}" at position ${position}` });
  });

  it("names the first of two wrong characters", () => {
    expect(refused("9135O100M000100Y4Z").came).toBe('"O" at position 5');
  });

  it("that begins with an unknown authority is refused", () => {
    expect(refused("B1350100M000100Y43")).toMatchObject({
      fault: "AUTHORITY",
      expected: "a registering authority: 1, 2, 3, 4, 5, 6, 7, 8, 9, A, N, Y",
      came: '"B1"',
    });
  });

  it("of market regulation with a category it does not register is refused", () => {
    expect(refused("94350100M000100Y43")).toMatchObject({
      fault: "AUTHORITY",
      expected: "a category of authority 9: 1, 2, 3",
      message: 'Registering authority 9 (market regulation) has the categories 1, 2, 3; the code begins with "94".',
      messageZh: '登记管理部门9（市场监督管理）的机构类别为1, 2, 3；代码前两位为"94"。',
    });
  });

  it("is not a personal identity number, even when the check character fits", () => {
    const identityNumber = "36000019000101022X";

    expect(usccCheckCharacter(identityNumber.slice(0, 17))).toBe("X");
    expect(refused(identityNumber)).toMatchObject({ fault: "AUTHORITY", came: '"36"' });
    expect(refused(identityNumber).message).not.toContain("19000101");
  });

  it("with a letter in the division is refused", () => {
    expect(refused("9135A100M000100Y43")).toMatchObject({ fault: "DIVISION", came: '"35A100"' });
  });

  it("of eighteen ones is refused for its check character, though it fits every pattern", () => {
    expect(refused("1".repeat(18))).toMatchObject({
      fault: "CHECK_CHARACTER",
      expected: "5",
      came: "1",
      message: "The check character at position 18 should be 5; it is 1. Compare the code with the licence.",
      messageZh: "第18位校验码应为5，实为1；请与营业执照核对。",
    });
  });

  it("whose organisation code breaks its own check is valid with a warning, as legacy codes are", () => {
    const code = parseUscc(`91000000LEADR0017${usccCheckCharacter("91000000LEADR0017")}`);

    expect(usccWarnings(code)).toEqual([
      expect.objectContaining({ code: "ORGANISATION_CHECK", expected: "X", came: "7" }),
    ]);
  });

  it.each([
    ["91000000LEADR001XF", "X for a difference of 10"],
    ["91000000LEADR0060T", "0 for a difference of 11"],
    ["91000000LEADR0001P", "1"],
    ["91350100M000100Y43", "4, as in the standard"],
  ])("%s has the organisation check %s, and no warning", (code) => {
    expect(usccWarnings(parseUscc(code))).toEqual([]);
  });
});

describe("The first two characters of a code", () => {
  // Written out once more, from the standard's table, so that a slip in the table of the product shows.
  const ALLOWED = new Set(
    (
      "11 12 13 19 21 29 31 32 33 34 35 39 41 49 51 52 53 59 61 62 69 71 72 79 81 89 91 92 93 " + "A1 A9 N1 N2 N3 N9 Y1"
    ).split(" "),
  );

  it("are accepted for the 36 pairs of the standard's table and refused for the other 925", () => {
    const accepted = ALPHABET.flatMap((first) => ALPHABET.map((second) => first + second)).filter((pair) => {
      const first17 = `${pair}000000LEADR0010`;
      try {
        parseUscc(first17 + usccCheckCharacter(first17));
        return true;
      } catch (error) {
        expect(error).toMatchObject({ fault: "AUTHORITY" });
        return false;
      }
    });

    expect(accepted).toEqual([...ALLOWED].sort());
    expect(accepted).toHaveLength(36);
  });
});
