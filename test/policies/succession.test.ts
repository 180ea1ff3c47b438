import { type Edits, lineOf, readEdited, refusals, swap } from "./policies-folder.ts";

const YUNNAN = "yunnan-2020-9.yaml";

/** Yunnan's notice again under another id, published and in force later. */
const successor = (replaces: string) => (text: string) =>
  text
    .replace("id: yunnan-2020-9", `id: yunnan-2024-1${replaces}`)
    .replace(
      "  publishedOn: 2020-03-05\n  inForceFrom: { day: 2020-03-05",
      "  publishedOn: 2024-05-20\n  inForceFrom: { day: 2024-07-01",
    )
    .replaceAll("    publishedOn: 2020-03-05", "    publishedOn: 2024-05-20");

const withSuccessor = (replaces: string): Edits => {
  let first = "";
  return {
    [YUNNAN]: (text) => {
      first = text;
      return text;
    },
    "yunnan-2024-1.yaml": () => successor(replaces)(first),
  };
};

describe("a later notice of the same jurisdiction", () => {
  const book = readEdited(withSuccessor("\n  replaces: [yunnan-2020-9]"));

  it("ends the former one from its own day in force, known from its own publication", () => {
    const credit = book.measures.filter((each) => each.jurisdiction === "530000" && each.measure === "creditSupport");
    expect(
      credit.map(({ id, validFrom, validTo, knownFrom, knownTo }) => [id, validFrom, validTo, knownFrom, knownTo]),
    ).toEqual([
      ["yunnan-2020-9/creditSupport", "2020-03-05", null, "2020-03-04T16:00:00Z", "2024-05-19T16:00:00Z"],
      ["yunnan-2020-9/creditSupport@yunnan-2024-1", "2020-03-05", "2024-07-01", "2024-05-19T16:00:00Z", null],
      ["yunnan-2024-1/creditSupport", "2024-07-01", null, "2024-05-19T16:00:00Z", null],
    ]);
  });

  it("does so for the scheme, its rules and its exit grounds too", () => {
    const ends = [book.schemes, book.schemeParameters, book.exitGrounds].map(
      (rows) => rows.filter((each) => each.scheme === "530000" && each.validTo === "2024-07-01").length,
    );
    expect(ends).toEqual([1, 20, 7]);
  });

  it("leaves the other jurisdictions as they were", () => {
    const others = book.measures.filter((each) => each.jurisdiction !== "530000");
    expect(others).toHaveLength(12);
    for (const each of others) expect(each).toMatchObject({ validTo: null, knownTo: null });
  });

  it("is refused when it does not say what it replaces: two rules would hold on one day", () => {
    const lines = refusals(withSuccessor(""));
    expect(lines).toHaveLength(5);
    expect(lines[1]).toBe(
      `yunnan-2024-1.yaml:${lineOf(YUNNAN, "  creditSupport:")} measures.creditSupport: expected one rule at a time for creditSupport in 530000 (a later notice says what it replaces), came yunnan-2024-1/creditSupport beside yunnan-2020-9/creditSupport.`,
    );
  });

  it.each([
    ["that is not here", "yunnan-2019-1"],
    ["of another jurisdiction", "tianjin-2021"],
    ["that is itself", "yunnan-2024-1"],
  ])("is refused when it replaces one %s", (_, id) => {
    const lines = refusals(withSuccessor(`\n  replaces: [yunnan-2020-9, ${id}]`));
    expect(lines).toContain(
      `yunnan-2024-1.yaml:${lineOf(YUNNAN, "  id: yunnan-2020-9") + 1} document.replaces[1]: expected an earlier notice of 530000, came "${id}".`,
    );
  });
});

const CREDIT = `    - mode: ENCOURAGED
      clause: §5(3)
      basis: TEXT
      recognisedSchemes: { schemes: ["530000"], basis: INTERPRETATION, reading: SIL-02 }
      issuerClause: §5
`;
const CORRECTED = CREDIT.replace('["530000"]', '["530000", NATIONAL]');
const corrected = (day: string) => CORRECTED.replace("clause: §5(3)\n", `clause: §5(3)\n      correctedOn: ${day}\n`);
const TARGETS = "\ntargets:\n";
const READING = `  - id: SIL-02
    clause: §5
    question: Which title levels do the measures reward?
    questionZh: 各项措施奖励哪一级的称号？
    reading: Yunnan and national titles.
    readingZh: 云南省和国家级的称号。
    why: Confirmed by the provincial market regulator.
    whyZh: 经省市场监督管理局确认。
    basis: INTERPRETATION
    author: Yunnan Market Regulation
    publishedOn: 2023-06-01
`;

describe("a correction of a reading", () => {
  const book = readEdited({
    [YUNNAN]: (text) => swap(TARGETS, `${READING}${TARGETS}`)(swap(CREDIT, CREDIT + corrected("2023-06-01"))(text)),
  });

  it("closes what was known and adds what is known since, for the same days", () => {
    const credit = book.measures.filter((each) => each.id.startsWith("yunnan-2020-9/creditSupport"));
    expect(
      credit.map(({ id, recognisedSchemes, validFrom, knownFrom, knownTo }) => [
        id,
        recognisedSchemes,
        validFrom,
        knownFrom,
        knownTo,
      ]),
    ).toEqual([
      ["yunnan-2020-9/creditSupport", ["530000"], "2020-03-05", "2020-03-04T16:00:00Z", "2023-05-31T16:00:00Z"],
      ["yunnan-2020-9/creditSupport@2023-06-01", ["530000", "NATIONAL"], "2020-03-05", "2023-05-31T16:00:00Z", null],
    ]);
  });

  it("keeps the former reading beside the new one", () => {
    const yunnan = book.documents.find((each) => each.id === "yunnan-2020-9");
    const readings = yunnan?.interpretations.filter((each) => each.id === "SIL-02");
    expect(readings?.map(({ author, knownFrom, knownTo }) => [author, knownFrom, knownTo])).toEqual([
      ["Leader Hub", "2020-03-04T16:00:00Z", "2023-05-31T16:00:00Z"],
      ["Yunnan Market Regulation", "2023-05-31T16:00:00Z", null],
    ]);
  });

  const line = lineOf(YUNNAN, CREDIT);

  it("is refused without its day", () => {
    expect(refusals({ [YUNNAN]: swap(CREDIT, CREDIT + CORRECTED) })).toEqual([
      `${YUNNAN}:${line + 5} measures.creditSupport[1].correctedOn: expected a day after 2020-03-05, because the row corrects the one before, came nothing.`,
      `${YUNNAN}:${line - 1} measures.creditSupport: expected one rule at a time for creditSupport in 530000 (a later notice says what it replaces), came yunnan-2020-9/creditSupport beside yunnan-2020-9/creditSupport.`,
    ]);
  });

  it("is refused on the day of the row that it corrects", () => {
    expect(refusals({ [YUNNAN]: swap(CREDIT, CREDIT + corrected("2020-03-05")) })[0]).toBe(
      `${YUNNAN}:${line + 7} measures.creditSupport[1].correctedOn: expected a day after 2020-03-05, because the row corrects the one before, came "2020-03-05".`,
    );
  });

  it("is refused as the first row, which stands since publication", () => {
    expect(refusals({ [YUNNAN]: swap(CREDIT, corrected("2023-06-01")) })).toEqual([
      `${YUNNAN}:${line + 2} measures.creditSupport[0].correctedOn: expected none in the first row, which stands since publication, came "2023-06-01".`,
    ]);
  });

  it("is refused before the notice was published", () => {
    const early = READING.replace("2023-06-01", "2019-06-01");
    expect(refusals({ [YUNNAN]: swap(TARGETS, early + TARGETS) })).toEqual([
      `${YUNNAN}:${lineOf(YUNNAN, TARGETS) + 10} interpretations[22].publishedOn: expected a day from the notice's publication on 2020-03-05, came "2019-06-01".`,
    ]);
  });
});
