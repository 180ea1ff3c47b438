import type { PolicyDocument } from "../../shared/policy/policy-book.ts";
import { readPolicies } from "../../shared/policy/read-policies.ts";
import { POLICIES } from "./policies-folder.ts";

const book = readPolicies(POLICIES);

const GUANGYUAN = "guangyuan-2019-32";
const BEIJING = "beijing-2020";
const YUNNAN = "yunnan-2020-9";
const TIANJIN = "tianjin-2021";

const document = (id: string): PolicyDocument => {
  const found = book.documents.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No document ${id}.`);
  return found;
};

describe("the clauses", () => {
  it.each([
    [GUANGYUAN, 24],
    [BEIJING, 29],
    [YUNNAN, 42],
    [TIANJIN, 25],
  ])("of %s are %i rows", (id, count) => {
    expect(document(id).clauses).toHaveLength(count);
  });

  it("name the first-named department as lead by the text in Guangyuan, by inference in Beijing and Tianjin", () => {
    const bases = (id: string) =>
      new Set(document(id).clauses.flatMap((each) => (each.leads.length ? [each.leadBasis] : [])));
    expect([...bases(GUANGYUAN)]).toEqual(["TEXT"]);
    expect([...bases(YUNNAN)]).toEqual(["TEXT"]);
    expect([...bases(BEIJING)]).toEqual(["INTERPRETATION"]);
    expect([...bases(TIANJIN)]).toEqual(["INTERPRETATION"]);
  });

  it("read in Chinese and in English", () => {
    for (const { clauses } of book.documents) {
      for (const { text, textEn } of clauses) {
        expect(text).toMatch(/\p{Script=Han}/u);
        expect(textEn).not.toMatch(/\p{Script=Han}/u);
      }
    }
  });
});

describe("the readings of silent points", () => {
  it("cover SIL-01 to SIL-25 and two of the hub's own", () => {
    const ids = new Set(book.documents.flatMap((each) => each.interpretations.map((reading) => reading.id)));
    const expected = Array.from({ length: 27 }, (_, index) => `SIL-${String(index + 1).padStart(2, "0")}`);
    expect([...ids].sort()).toEqual(expected);
  });

  it("say in each notice whose titles count, whose policy applies, which day, and that divisions below follow", () => {
    for (const { interpretations } of book.documents) {
      const ids = interpretations.map((each) => each.id);
      expect(ids).toEqual(expect.arrayContaining(["SIL-02", "SIL-07", "SIL-09", "SIL-26"]));
    }
  });

  it("are marked, signed and known since the notice", () => {
    for (const { interpretations, publishedOn, knownFrom } of book.documents) {
      for (const reading of interpretations) {
        expect(reading).toMatchObject({
          basis: "INTERPRETATION",
          author: "Leader Hub",
          publishedOn,
          knownFrom,
          knownTo: null,
        });
      }
    }
  });

  it("cite the addressees for the divisions below", () => {
    const below = book.documents.map((each) => each.interpretations.find((reading) => reading.id === "SIL-26")?.clause);
    expect(below).toEqual(["addressees", "addressees", "addressees", "addressees"]);
  });
});

describe("damaged and absent numbers", () => {
  it("leave Tianjin's number and signing day unknown, with the damaged text", () => {
    expect(document(TIANJIN)).toMatchObject({
      number: null,
      numberDamagedText: "津标委办发?021??",
      signedOn: null,
      signedOnDamagedText: "2021??1?",
    });
  });

  it("leave Beijing without a number, because its text carries none", () => {
    expect(document(BEIJING)).toMatchObject({ number: null, numberDamagedText: null });
  });

  it("leave both targets of Tianjin unknown", () => {
    expect(
      document(TIANJIN).targets.map(({ clause, value, damagedText, year }) => ({ clause, value, damagedText, year })),
    ).toEqual([
      { clause: "§2", value: null, damagedText: "累计达?5个", year: 2023 },
      { clause: "§2", value: null, damagedText: "累计达?0个", year: 2023 },
    ]);
  });

  it("keep the two numeric targets of Yunnan, and none for the others", () => {
    const numbers = document(YUNNAN).targets.map(({ clause, comparison, value, unit, year }) => [
      clause,
      comparison,
      value,
      unit,
      year,
    ]);
    expect(numbers).toEqual([
      ["§2 target 1", "EXACTLY", "100", "PERCENT", 2020],
      ["§2 target 1", "AT_LEAST", "20", "PERCENT", 2020],
    ]);
    expect(document(GUANGYUAN).targets).toEqual([]);
    expect(document(BEIJING).targets).toEqual([]);
  });

  it("list the six damaged places with what may be said of each", () => {
    expect(document(TIANJIN).damages.map(({ damagedText, value, flag }) => [damagedText, value, flag])).toEqual([
      ["津标委办发?021??", null, null],
      ["2021??1?", null, null],
      ["累计达?5个", null, null],
      ["累计达?0个", null, null],
      ["?023年", "2023", "READABLE_ELSEWHERE"],
      ["?021-2023年", "2021-2023", "DAMAGED_FIRST_DIGIT"],
    ]);
    expect(book.documents.filter((each) => each.damages.length > 0).map((each) => each.id)).toEqual([TIANJIN]);
  });
});
