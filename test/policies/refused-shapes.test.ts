import { eachRefused, lineOf, refusals, swap } from "./policies-folder.ts";

const YUNNAN = "yunnan-2020-9.yaml";
const TIANJIN = "tianjin-2021.yaml";
const BEIJING = "beijing-2020.yaml";
const GUANGYUAN = "guangyuan-2019-32.yaml";

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
      ' clauses[32].kinds[0]: expected one of OBLIGATION, INCENTIVE, TARGET, STATE_TRANSITION, DEFINITION, CONTEXT, SILENCE, FRAME, came "HOPE".',
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
