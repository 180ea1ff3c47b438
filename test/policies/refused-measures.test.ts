import { eachRefused, lineOf, refusals, swap } from "./policies-folder.ts";

const YUNNAN = "yunnan-2020-9.yaml";
const TIANJIN = "tianjin-2021.yaml";
const BEIJING = "beijing-2020.yaml";
const GUANGYUAN = "guangyuan-2019-32.yaml";

describe("measures, schemes and numbers against the notice itself", () => {
  eachRefused([
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

  it("refuses a scheme of another jurisdiction, and what then misses its own", () => {
    const [first, ...others] = refusals({ [TIANJIN]: swap('  - code: "120000"', '  - code: "110000"') });
    const line = lineOf(TIANJIN, '  - code: "120000"');
    expect(first).toBe(
      `${TIANJIN}:${line} scheme[0].code: expected the notice's jurisdiction "120000", came "110000".`,
    );
    expect(others).toHaveLength(4);
  });
});
