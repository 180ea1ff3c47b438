import { eachRefused, lineOf, readEdited, refusals, swap } from "./policies-folder.ts";

const YUNNAN = "yunnan-2020-9.yaml";
const TIANJIN = "tianjin-2021.yaml";
const GUANGYUAN = "guangyuan-2019-32.yaml";
const SECOND_2020 = `id: holidays-2020-2
year: 2020
url: https://example.invalid/notice
publishedOn: 2020-01-27
off: { 春节: [2020-01-31, 2020-02-01] }
work: {}
`;

describe("the other files", () => {
  eachRefused([
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
  ]);

  it("name the code of a department that stands twice, and the clauses that miss the other", () => {
    const [first, ...others] = refusals({ "departments.yaml": swap("code: customs,", "code: market-regulation,") });
    const line = lineOf("departments.yaml", "code: customs,");
    expect(first).toBe(
      `departments.yaml:${line} departments.120000[5].code: expected each code once in a jurisdiction, came "market-regulation" again.`,
    );
    expect(others).toEqual([
      `${TIANJIN}:${lineOf(TIANJIN, "[customs, ")} clauses[21].supports[0]: expected a department of 120000 in departments.yaml, came "customs".`,
    ]);
  });

  it("name a sector that the table does not have, and the one that is missing", () => {
    expect(refusals({ "size-classes.yaml": swap("  OTHER:\n", "  OTHERS:\n") })).toEqual([
      `size-classes.yaml:${lineOf("size-classes.yaml", "sectors:")} sectors.OTHER: expected a mapping, came nothing.`,
      `size-classes.yaml:${lineOf("size-classes.yaml", "  OTHER:\n")} sectors.OTHERS: expected only the keys that the format names, came the key "OTHERS".`,
    ]);
  });

  it("refuse two holiday notices of one day that both name a day", () => {
    const lines = refusals({
      "calendar/holidays-2020-2.yaml": () => SECOND_2020,
      "calendar/holidays-2020-3.yaml": () => SECOND_2020.replace("holidays-2020-2", "holidays-2020-3"),
    });
    expect(lines).toEqual([
      "calendar/holidays-2020-3.yaml:4 publishedOn: expected no day that holidays-2020-2, published on the same day, names, came 2020-01-31.",
    ]);
  });

  it("refuse a division whose row is faulty", () => {
    const faulty = "5301,昆明市,530000,,\n530101,无名区,530100,2020-13-01,\n530102,五华区,530100\n";
    expect(refusals({ "divisions.csv": (text) => text + faulty })).toEqual([
      'divisions.csv:8: expected as code a code of six digits, came "5301".',
      'divisions.csv:9: expected as validFrom a day as YYYY-MM-DD, or nothing, came "2020-13-01".',
      "divisions.csv:10: expected 5 values, came 3.",
    ]);
  });

  it("refuse a division that is not under its own prefecture or province, or that has two names at a time", () => {
    const faulty = "530111,官渡区,530000,,\n530211,无上区,530200,,\n530000,滇,,,\n";
    expect(refusals({ "divisions.csv": (text) => text + faulty })).toEqual([
      'divisions.csv:8: expected as parent 530100, a row of this file, came "530000".',
      'divisions.csv:9: expected as parent 530200, a row of this file, came "530200".',
      'divisions.csv:10: expected one name of 530000 at a time, the earlier first, came "滇".',
    ]);
  });

  it("refuse other columns", () => {
    expect(refusals({ "divisions.csv": (text) => text.replace("parent", "above") })).toEqual([
      'divisions.csv:1: expected the columns code,name,parent,validFrom,validTo, came "code,name,above,validFrom,validTo".',
    ]);
  });
});

describe("the folder", () => {
  it("refuses a file that has no place in it", () => {
    expect(refusals({ "notes.txt": () => "x", "calendar/2028.json": () => "{}" })).toEqual([
      'notes.txt:1: expected only policy files (.yaml) here, came "notes.txt".',
      'calendar/2028.json:1: expected only policy files (.yaml) here, came "2028.json".',
    ]);
  });

  it.each(["README.md", "departments.yaml", "divisions.csv", "national.yaml", "size-classes.yaml"])(
    "refuses to be without %s, and does not blame the notices for it",
    (name) => {
      expect(refusals({ [name]: () => null })).toEqual([
        `${name}:1: expected this part of the policies, came nothing.`,
      ]);
    },
  );

  it("reports every problem of every file at once", () => {
    const lines = refusals({
      "national.yaml": swap("level: NATIONAL", "level: GLOBAL"),
      [GUANGYUAN]: swap("    item: f\n", "    item: e\n"),
      [YUNNAN]: swap("banYears: { value: 3,", "banYears: { value: three,"),
      "calendar/holidays-2018.yaml": swap("year: 2018", "year: MMXVIII"),
    });
    expect(lines.map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual([
      `national.yaml:${lineOf("national.yaml", "  level:")} scheme.level:`,
      "calendar/holidays-2018.yaml:2 year:",
      `${GUANGYUAN}:${lineOf(GUANGYUAN, "    item: f") - 1} clauses[16]:`,
      `${YUNNAN}:${lineOf(YUNNAN, "banYears:")} scheme[0].rules.banYears.value:`,
    ]);
  });

  it("says how many problems there are", () => {
    expect(() => readEdited({ "notes.txt": () => "x" })).toThrow("The policies do not load: 1 problem.");
    expect(() => readEdited({ "notes.txt": () => "x", "more.txt": () => "x" })).toThrow(
      "The policies do not load: 2 problems.",
    );
  });
});
