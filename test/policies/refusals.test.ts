import { lineOf, refusals, swap } from "./policies-folder.ts";

const YUNNAN = "yunnan-2020-9.yaml";
const TIANJIN = "tianjin-2021.yaml";
const BEIJING = "beijing-2020.yaml";
const GUANGYUAN = "guangyuan-2019-32.yaml";

/** A file, what is put in the place of what, and the refusal: lines below the start of the edit, then the text. */
type Case = readonly [title: string, file: string, before: string, after: string, below: number, refusal: string];

/** Each edit brings exactly its one refusal, with file and line. */
function eachRefused(cases: readonly Case[]): void {
  it.each(cases)("refuses %s", (_, file, before, after, below, refusal) => {
    expect(refusals({ [file]: swap(before, after) })).toEqual([`${file}:${lineOf(file, before) + below}${refusal}`]);
  });
}

describe("the shape of a notice", () => {
  eachRefused([
    [
      "an unknown key",
      YUNNAN,
      "  signedOn: 2020-03-05\n",
      "  signedOn: 2020-03-05\n  signedBy: somebody\n",
      1,
      ' document.signedBy: expected only the keys that the format names, came the key "signedBy".',
    ],
    [
      "a clause row without its clause",
      YUNNAN,
      "  - clause: §1\n    kinds",
      "  - kinds",
      0,
      " clauses[2].clause: expected text (in quotes where it looks like a number), came nothing.",
    ],
    [
      "a measure without its clause",
      YUNNAN,
      "    - mode: ENCOURAGED\n      clause: §5(1)\n",
      "    - mode: ENCOURAGED\n",
      0,
      " measures.awardAdoption[0].clause: expected text (in quotes where it looks like a number), came nothing.",
    ],
    [
      "an unknown measure",
      YUNNAN,
      "  creditSupport:\n",
      "  creditSuport: []\n  creditSupport:\n",
      0,
      ' measures.creditSuport: expected only the keys that the format names, came the key "creditSuport".',
    ],
    [
      "a measure that is left out",
      BEIJING,
      "measures:\n  procurementPreference:\n    - mode: DEFER_NATIONAL\n      clause: §4(3)13\n      basis: TEXT\n      recognisedSchemes: { schemes: [NATIONAL], basis: INTERPRETATION, reading: SIL-02 }\n",
      "measures:\n",
      0,
      " measures.procurementPreference: expected a list, came nothing.",
    ],
    [
      "a mode that the measure cannot have",
      TIANJIN,
      "    - mode: TO_BE_STUDIED",
      "    - mode: TIE_BREAK",
      0,
      ' measures.subsidyPriority[0].mode: expected one of ENCOURAGED, SILENT, TO_BE_STUDIED, came "TIE_BREAK".',
    ],
    [
      "a day that the calendar does not have",
      YUNNAN,
      "publishedOn: 2020-03-05\n  inForceFrom",
      "publishedOn: 2020-02-30\n  inForceFrom",
      0,
      ' document.publishedOn: expected a day of the calendar as YYYY-MM-DD, came "2020-02-30".',
    ],
    [
      "a jurisdiction without quotes, which YAML reads as a number",
      YUNNAN,
      'jurisdiction: "530000"',
      "jurisdiction: 530000",
      0,
      " document.jurisdiction: expected text (in quotes where it looks like a number), came 530000.",
    ],
    [
      "a basis that is neither text nor interpretation",
      YUNNAN,
      "§5(3)\n      basis: TEXT",
      "§5(3)\n      basis: GUESS",
      1,
      ' measures.creditSupport[0].basis: expected one of TEXT, INTERPRETATION, came "GUESS".',
    ],
    [
      "a clause that is not written as a citation writes it",
      YUNNAN,
      "  - clause: §7(3)\n",
      "  - clause: 七（三）\n",
      0,
      ' clauses[41].clause: expected a clause like §5(3), or date, addressees, closing, came "七（三）".',
    ],
    [
      "a kind of clause that is not known",
      YUNNAN,
      "kinds: [SILENCE]",
      "kinds: [HOPE]",
      0,
      ' clauses[33].kinds[0]: expected one of OBLIGATION, INCENTIVE, TARGET, STATE_TRANSITION, DEFINITION, CONTEXT, SILENCE, FRAME, came "HOPE".',
    ],
    [
      "an exit ground that no text names",
      TIANJIN,
      "ground: BELOW_DECLARED_LEVEL",
      "ground: UNPOPULAR",
      0,
      ' scheme[0].exitGrounds[0].ground: expected one of PROCESS_CHANGED, INDICATOR_LOWERED, MAJOR_ACCIDENT_OR_QUALITY, BELOW_DECLARED_LEVEL, IP_INFRINGEMENT, FRAUD_OR_INTEGRITY, OTHER, came "UNPOPULAR".',
    ],
    [
      "a state of a title that nobody answers",
      TIANJIN,
      "      TITLE_REVOKED:",
      "      TITLE_LOST:",
      0,
      ' scheme[0].stateCitations.TITLE_LOST: expected only the keys that the format names, came the key "TITLE_LOST".',
    ],
    [
      "a period of nought years",
      YUNNAN,
      "banYears: { value: 3,",
      "banYears: { value: 0,",
      0,
      " scheme[0].rules.banYears.value: expected at least 1, came 0.",
    ],
    [
      "a size class that does not exist",
      BEIJING,
      "sizeClasses: [MEDIUM, SMALL, MICRO]",
      "sizeClasses: [MEDIUM, SMALL, TINY]",
      0,
      ' measures.creditSupport[0].sizeClasses[2]: expected one of LARGE, MEDIUM, SMALL, MICRO, came "TINY".',
    ],
    [
      "an empty list of size classes",
      BEIJING,
      "sizeClasses: [MEDIUM, SMALL, MICRO]",
      "sizeClasses: []",
      0,
      " measures.creditSupport[0].sizeClasses: expected a list of at least 1, came an empty list.",
    ],
    [
      "size classes on a measure that has none",
      BEIJING,
      "      clause: §4(3)11\n      basis: TEXT\n",
      "      clause: §4(3)11\n      basis: TEXT\n      sizeClasses: [SMALL]\n",
      2,
      ' measures.subsidyPriority[0].sizeClasses: expected only the keys that the format names, came the key "sizeClasses".',
    ],
    [
      "a target that is not decimal text",
      YUNNAN,
      'value: "20"',
      'value: "20%"',
      0,
      ' targets[1].value: expected decimal text in quotes, came "20%".',
    ],
    [
      "a key that stands twice",
      YUNNAN,
      "  id: yunnan-2020-9\n",
      "  id: yunnan-2020-9\n  id: yunnan-2020-9\n",
      1,
      ': expected YAML, came "Map keys must be unique".',
    ],
  ]);

  it("refuses a file that is empty", () => {
    expect(refusals({ [GUANGYUAN]: () => "" })).toEqual([`${GUANGYUAN}:1: expected a mapping, came null.`]);
  });

  it("names the unknown rule of a scheme and the one that is missing", () => {
    const misspelt = refusals({ [YUNNAN]: swap("      banYears:", "      banMonths:") });
    expect(misspelt).toEqual([
      `${YUNNAN}:${lineOf(YUNNAN, "    rules:")} scheme[0].rules.banYears: expected a mapping, came nothing.`,
      `${YUNNAN}:${lineOf(YUNNAN, "      banYears:")} scheme[0].rules.banMonths: expected only the keys that the format names, came the key "banMonths".`,
    ]);
  });
});

describe("what a notice says against itself", () => {
  eachRefused([
    [
      "a document that is not called like its file",
      YUNNAN,
      "  id: yunnan-2020-9\n",
      "  id: yunnan-2020-10\n",
      0,
      ' document.id: expected the file\'s own name "yunnan-2020-9", came "yunnan-2020-10".',
    ],
    [
      "a number that is null without a reason",
      TIANJIN,
      "  number: null\n  numberDamagedText: 津标委办发?021??\n",
      "  number: null\n",
      0,
      " document.number: expected a number, or null with either numberDamagedText or numberAbsent, came null alone.",
    ],
    [
      "a number beside a damaged text",
      TIANJIN,
      "  number: null\n",
      "  number: 津标委办发〔2021〕1号\n",
      0,
      ' document.number: expected a number, or null with either numberDamagedText or numberAbsent, came "津标委办发〔2021〕1号".',
    ],
    [
      "a number that is called absent and is there",
      BEIJING,
      "  number: null\n",
      "  number: 京市监发〔2020〕1号\n",
      0,
      ' document.number: expected a number, or null with either numberDamagedText or numberAbsent, came "京市监发〔2020〕1号".',
    ],
    [
      "a day of signing beside its damaged text",
      TIANJIN,
      "  signedOn: null\n",
      "  signedOn: 2021-08-11\n",
      0,
      ' document.signedOn: expected null beside signedOnDamagedText, came "2021-08-11".',
    ],
    [
      "a clause that stands twice",
      YUNNAN,
      "  - clause: §4(2)\n",
      "  - clause: §4(1)\n",
      0,
      " clauses[32]: expected each clause and item once, came §4(1) again.",
    ],
    [
      "an item that stands twice",
      GUANGYUAN,
      "    item: f\n",
      "    item: e\n",
      -1,
      " clauses[16]: expected each clause and item once, came §2(3)9 e again.",
    ],
    [
      "a measure that cites a clause the document does not have",
      YUNNAN,
      "      clause: §5(3)\n      basis",
      "      clause: §5(4)\n      basis",
      0,
      ' measures.creditSupport[0].clause: expected a clause of this document, came "§5(4)".',
    ],
    [
      "a rule of a scheme that cites a clause the document does not have",
      YUNNAN,
      "validityYears: { value: 1, clause: §3(5)",
      "validityYears: { value: 1, clause: §3(8)",
      0,
      ' scheme[0].rules.validityYears.clause: expected a clause of this document, came "§3(8)".',
    ],
    [
      "an exit ground that cites a clause the document does not have",
      YUNNAN,
      "ground: OTHER, clause: §3(6)7",
      "ground: OTHER, clause: §3(6)8",
      0,
      ' scheme[0].exitGrounds[6].clause: expected a clause of this document, came "§3(6)8".',
    ],
    [
      "a state that cites a clause the document does not have",
      YUNNAN,
      "TITLE_EXPIRED: { clause: §3(5)",
      "TITLE_EXPIRED: { clause: §3(9)",
      0,
      ' scheme[0].stateCitations.TITLE_EXPIRED.clause: expected a clause of this document, came "§3(9)".',
    ],
    [
      "an issuer clause that the document does not have",
      YUNNAN,
      "issuerClause: §5\n  awardAdoption",
      "issuerClause: §8\n  awardAdoption",
      0,
      ' measures.creditSupport[0].issuerClause: expected a clause of this document, came "§8".',
    ],
    [
      "an issuer clause that is the measure's own",
      YUNNAN,
      "issuerClause: §5\n  awardAdoption",
      "issuerClause: §5(3)\n  awardAdoption",
      0,
      ' measures.creditSupport[0].issuerClause: expected a clause other than the measure\'s own, or none, came "§5(3)".',
    ],
    [
      "a reading about a clause that the document does not have",
      YUNNAN,
      "  - id: SIL-01\n    clause: §3(5)\n",
      "  - id: SIL-01\n    clause: §9\n",
      1,
      ' interpretations[0].clause: expected a clause of this document, came "§9".',
    ],
    ["a day in force that no clause carries", GUANGYUAN, "  - clause: date\n", "  - clause: closing\n", -12, ""],
    [
      "an interpretation that names no reading",
      BEIJING,
      "basis: INTERPRETATION, reading: SIL-10 }",
      "basis: INTERPRETATION }",
      0,
      " document.inForceFrom.basis: expected a reading with INTERPRETATION, and none with TEXT, came INTERPRETATION with nothing.",
    ],
    [
      "a reading beside a basis of text",
      BEIJING,
      "basis: INTERPRETATION, reading: SIL-10 }",
      "basis: TEXT, reading: SIL-10 }",
      0,
      ' document.inForceFrom.basis: expected a reading with INTERPRETATION, and none with TEXT, came TEXT with "SIL-10".',
    ],
    [
      "a reading that the document does not give",
      BEIJING,
      "basis: INTERPRETATION, reading: SIL-10 }",
      "basis: INTERPRETATION, reading: SIL-11 }",
      0,
      ' document.inForceFrom.reading: expected a reading of this document, came "SIL-11".',
    ],
    [
      "a reading of the lead that the document does not give",
      BEIJING,
      "leadReading: SIL-25",
      "leadReading: SIL-20",
      0,
      ' document.leadReading: expected a reading of this document, came "SIL-20".',
    ],
    [
      "an inferred lead where nobody is named",
      BEIJING,
      "leads: [finance]\n    supports: [district-governments]\n",
      "leads: []\n    supports: [district-governments]\n",
      2,
      " clauses[27].leadBasis: expected TEXT where nobody is named, came INTERPRETATION.",
    ],
    [
      "a reading given twice on one day",
      YUNNAN,
      "  - id: SIL-04\n",
      "  - id: SIL-03\n",
      0,
      " interpretations[3].id: expected each reading once a day, came SIL-03 of 2020-03-05 again.",
    ],
    [
      "a silence that is said to be written",
      GUANGYUAN,
      "    - mode: SILENT\n      clause: §2(3)9\n      basis: INTERPRETATION\n      reading: SIL-27\n",
      "    - mode: SILENT\n      clause: §2(3)9\n      basis: TEXT\n",
      2,
      " measures.subsidyPriority[0].basis: expected INTERPRETATION, because silence is read and not written, came TEXT.",
    ],
    [
      "a rule without a value that is said to be written",
      TIANJIN,
      "banYears: { value: null, clause: §3(3)3, basis: INTERPRETATION, reading: SIL-27 }",
      "banYears: { value: null, clause: §3(3)3, basis: TEXT }",
      0,
      " scheme[0].rules.banYears.basis: expected INTERPRETATION, because silence is read and not written, came TEXT.",
    ],
    [
      "days of publicity without their way of counting",
      YUNNAN,
      "listPublicityCounting: { value: AT_LEAST, clause: §3(4)6, basis: TEXT }",
      "listPublicityCounting: { value: null, clause: §3(4)6, basis: INTERPRETATION, reading: SIL-27 }",
      0,
      " scheme[0].rules.listPublicityCounting: expected days and counting together, or both null, came 15 and null.",
    ],
    [
      "an exit ground that stands twice",
      YUNNAN,
      "ground: OTHER, clause: §3(6)7",
      "ground: IP_INFRINGEMENT, clause: §3(6)7",
      0,
      " scheme[0].exitGrounds[6].ground: expected each ground once, came IP_INFRINGEMENT again.",
    ],
    ["a scheme of another jurisdiction", TIANJIN, '  - code: "120000"', '  - code: "110000"', 0, ""],
    [
      "an award that stands twice",
      GUANGYUAN,
      "id: brand-evaluation,",
      "id: government-quality-award,",
      0,
      ' measures.awardAdoption[0].awards[1].id: expected each award once, came "government-quality-award" again.',
    ],
    [
      "an award measure that does not say what is adopted",
      BEIJING,
      "    - mode: ENCOURAGED\n      clause: §4(3)12\n      basis: TEXT\n      recognisedSchemes: { schemes: [NATIONAL], basis: INTERPRETATION, reading: SIL-02 }\n      adopts: WORK\n",
      "    - mode: ENCOURAGED\n      clause: §4(3)12\n      basis: TEXT\n      recognisedSchemes: { schemes: [NATIONAL], basis: INTERPRETATION, reading: SIL-02 }\n",
      0,
      " measures.awardAdoption[0]: expected awards and adopts, came a list of 1 and nothing.",
    ],
    [
      "a target without a number and without the damaged text",
      TIANJIN,
      "    year: 2023\n    damagedText: 累计达?5个\n",
      "    year: 2023\n",
      -3,
      " targets[0].value: expected a value without damagedText, or null with it, came null with nothing.",
    ],
    [
      "a number in the place of a damaged one",
      TIANJIN,
      "    value: null\n    comparison: AT_LEAST\n    unit: ENTERPRISES\n    year: 2023\n    damagedText: 累计达?5个\n",
      '    value: "35"\n    comparison: AT_LEAST\n    unit: ENTERPRISES\n    year: 2023\n    damagedText: 累计达?5个\n',
      0,
      ' targets[0].value: expected a value without damagedText, or null with it, came "35" with "累计达?5个".',
    ],
    [
      "a damaged place that is read without a flag",
      TIANJIN,
      "    value: 2021-2023\n    flag: DAMAGED_FIRST_DIGIT\n",
      "    value: 2021-2023\n",
      0,
      ' damages[5].value: expected a value with the flag that allows it, or null without a flag, came "2021-2023" with nothing.',
    ],
  ]);
});

describe("what a notice refers to outside itself", () => {
  eachRefused([
    [
      "an unknown department that leads",
      YUNNAN,
      "    text: 有效期1年；评估机构在不增加企业负担的前提下动态调整评估结果。\n    textEn: Valid for one year. Results are adjusted dynamically without burdening enterprises.\n    leads: [evaluation-bodies]\n",
      "    text: 有效期1年。\n    textEn: Valid for one year.\n    leads: [weather-bureau]\n",
      2,
      ' clauses[20].leads[0]: expected a department of 530000 in departments.yaml, came "weather-bureau".',
    ],
    [
      "a department of another jurisdiction that issues",
      YUNNAN,
      "    - peoples-bank\n\nclauses",
      "    - commerce\n\nclauses",
      0,
      ' document.issuers[7]: expected a department of 530000 in departments.yaml, came "commerce".',
    ],
    [
      "a department that leads and supports at once",
      GUANGYUAN,
      "supports: [market-regulation, science-and-technology]",
      "supports: [market-regulation, industry-and-information-technology]",
      0,
      ' clauses[4].supports[1]: expected lead or support, not both, came "industry-and-information-technology".',
    ],
    [
      "a department named twice",
      GUANGYUAN,
      "supports: [market-regulation, science-and-technology]",
      "supports: [market-regulation, market-regulation]",
      0,
      ' clauses[4].supports[1]: expected each department once, came "market-regulation" again.',
    ],
    [
      "a scheme that no file holds",
      BEIJING,
      "§4(3)12\n      basis: TEXT\n      recognisedSchemes: { schemes: [NATIONAL]",
      '§4(3)12\n      basis: TEXT\n      recognisedSchemes: { schemes: ["510000"]',
      2,
      ' measures.awardAdoption[0].recognisedSchemes.schemes[0]: expected a scheme that a file here holds: NATIONAL, 120000, 530000, came "510000".',
    ],
    [
      "a reading of the recognised schemes that the document does not give",
      BEIJING,
      "§4(3)12\n      basis: TEXT\n      recognisedSchemes: { schemes: [NATIONAL], basis: INTERPRETATION, reading: SIL-02",
      "§4(3)12\n      basis: TEXT\n      recognisedSchemes: { schemes: [NATIONAL], basis: INTERPRETATION, reading: SIL-03",
      2,
      ' measures.awardAdoption[0].recognisedSchemes.reading: expected a reading of this document, came "SIL-03".',
    ],
  ]);

  it("refuses a jurisdiction that the table of divisions does not hold", () => {
    const away = (text: string) => text.replaceAll(/^510800,.*\n/gm, "");
    expect(refusals({ "divisions.csv": away })).toEqual([
      `${GUANGYUAN}:${lineOf(GUANGYUAN, "  jurisdiction:")} document.jurisdiction: expected a division of divisions.csv, came "510800".`,
    ]);
  });
});

describe("the other files", () => {
  eachRefused([
    [
      "a department code that stands twice",
      "departments.yaml",
      "{ order: 6, code: customs,",
      "{ order: 6, code: market-regulation,",
      0,
      ' departments.120000[5].code: expected each code once in a jurisdiction, came "market-regulation" again.',
    ],
    [
      "an order with a gap",
      "departments.yaml",
      "{ order: 6, code: customs,",
      "{ order: 7, code: customs,",
      0,
      " departments.120000[5].order: expected 6, came 7.",
    ],
    [
      "departments under something that is no division",
      "departments.yaml",
      '  "510800":\n',
      '  "5108":\n',
      0,
      ' departments.5108: expected a division code of six digits in quotes, came the key "5108".',
    ],
    [
      "a rule of the national scheme, whose text is not held",
      "national.yaml",
      "    validityYears: null",
      "    validityYears: 1",
      0,
      " scheme.rules.validityYears: expected null, came 1.",
    ],
    [
      "a holiday notice that is not called like its file",
      "calendar/holidays-2018.yaml",
      "id: holidays-2018\n",
      "id: holidays-2017\n",
      0,
      ' id: expected the file\'s own name "holidays-2018", came "holidays-2017".',
    ],
    [
      "a day of publication that the address contradicts",
      "calendar/holidays-2018.yaml",
      "publishedOn: 2017-11-30",
      "publishedOn: 2017-12-01",
      0,
      ' publishedOn: expected 2017-11-30 as the address says, came "2017-12-01".',
    ],
    [
      "a month of publication that the address contradicts",
      "calendar/holidays-2026.yaml",
      "publishedOn: 2025-11-04",
      "publishedOn: 2025-12-04",
      0,
      ' publishedOn: expected 2025-11 as the address says, came "2025-12-04".',
    ],
    [
      "a day that one notice makes both a holiday and a workday",
      "calendar/holidays-2020-2.yaml",
      "    - 2020-02-03\n",
      "    - 2020-02-02\n",
      0,
      " work.春节[0]: expected each day once in a notice, came 2020-02-02 again.",
    ],
    [
      "a day of another year",
      "calendar/holidays-2020-2.yaml",
      "    - 2020-02-03\n",
      "    - 2021-02-03\n",
      0,
      ' work.春节[0]: expected a day of 2020 or of the December before, came "2021-02-03".',
    ],
    [
      "size bounds that do not descend",
      "size-classes.yaml",
      "{ large: 1000, medium: 300, small: 100 }",
      "{ large: 1000, medium: 100, small: 300 }",
      0,
      ' sectors.PROPERTY_MANAGEMENT.employees: expected large above medium above small, came "1000 / 100 / 300".',
    ],
    [
      "a sector without any criterion",
      "size-classes.yaml",
      "    nameEn: Other sectors\n    employees: { large: 300, medium: 100, small: 10 }\n",
      "    nameEn: Other sectors\n    employees: null\n",
      -2,
      " sectors.OTHER: expected at least one criterion, came none.",
    ],
    ["a sector that the table does not have", "size-classes.yaml", "  OTHER:\n", "  OTHERS:\n", -100, ""],
  ]);
});
