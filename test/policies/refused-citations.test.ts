import { eachRefused, lineOf, refusals } from "./policies-folder.ts";

const YUNNAN = "yunnan-2020-9.yaml";
const TIANJIN = "tianjin-2021.yaml";
const BEIJING = "beijing-2020.yaml";
const GUANGYUAN = "guangyuan-2019-32.yaml";

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
      " clauses[31]: expected each clause and item once, came §4(1) again.",
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
      "a day in force that no clause carries",
      GUANGYUAN,
      "clause: date, basis: TEXT }",
      "clause: §9, basis: TEXT }",
      0,
      ' document.inForceFrom.clause: expected a clause of this document, came "§9".',
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
