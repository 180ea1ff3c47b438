import fc from "fast-check";
import { InvalidUscc, parseUscc, usccCheckCharacter } from "../../shared/values/uscc.ts";
import { USCC_AUTHORITIES } from "../../shared/values/uscc-authority.ts";

const ALPHABET = [..."0123456789ABCDEFGHJKLMNPQRTUWXY"];

describe("For any code", () => {
  const beginning = fc.constantFrom(
    ...[...USCC_AUTHORITIES].flatMap(([first, { categories }]) => [...categories].map((second) => first + second)),
  );
  const digits = (length: number) =>
    fc.array(fc.constantFrom(..."0123456789"), { minLength: length, maxLength: length }).map((each) => each.join(""));
  const characters = (length: number) =>
    fc.array(fc.constantFrom(...ALPHABET), { minLength: length, maxLength: length }).map((each) => each.join(""));
  const first17 = fc.tuple(beginning, digits(6), characters(9)).map((parts) => parts.join(""));
  const code = first17.map((first) => first + usccCheckCharacter(first));

  /** The code as a number written in base 3, first character last, in exact integers; no remainder on the way. */
  const inBase3 = (text: string): bigint =>
    [...text].reduceRight((number, character) => number * 3n + BigInt(ALPHABET.indexOf(character)), 0n);
  const fitting = (first: string): string[] =>
    ALPHABET.filter((_, value) => (inBase3(first) + BigInt(value)) % 31n === 0n);

  it("the check character is the only one of the 31 that makes the sum divisible by 31", () => {
    fc.assert(
      fc.property(characters(17), (first) => {
        expect(fitting(first)).toEqual([usccCheckCharacter(first)]);
      }),
      { numRuns: 1_000 },
    );
  });

  it("reading it gives it back, however it was typed", () => {
    const separators = fc.array(fc.constantFrom("", " ", "-", "—", "　", "\t"), { minLength: 18, maxLength: 18 });
    fc.assert(
      fc.property(code, separators, fc.boolean(), (valid, between, lower) => {
        const typed = [...valid].map((character, index) => `${character}${between[index]}`).join("");
        expect(parseUscc(lower ? typed.toLowerCase() : typed)).toBe(valid);
      }),
    );
  });

  it("one wrong character anywhere is refused", () => {
    fc.assert(
      fc.property(code, fc.nat(17), fc.constantFrom(...ALPHABET), (valid, position, other) => {
        fc.pre(valid[position] !== other);
        expect(() => parseUscc(valid.slice(0, position) + other + valid.slice(position + 1))).toThrow(InvalidUscc);
      }),
      { numRuns: 1_000 },
    );
  });

  it("two neighbours exchanged are refused", () => {
    fc.assert(
      fc.property(code, fc.nat(16), (valid, position) => {
        fc.pre(valid[position] !== valid[position + 1]);
        const exchanged = `${valid[position + 1]}${valid[position]}`;
        expect(() => parseUscc(valid.slice(0, position) + exchanged + valid.slice(position + 2))).toThrow(InvalidUscc);
      }),
      { numRuns: 1_000 },
    );
  });

  it("any text is either a code of 18 characters or refused", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        try {
          expect(parseUscc(text)).toMatch(/^[0-9A-Y]{18}$/);
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidUscc);
        }
      }),
    );
  });
});
