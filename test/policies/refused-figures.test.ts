import { eachRefused, lineOf, refusals, swap } from "./policies-folder.ts";

const FIGURES = "figures.yaml";

describe("what is counted behind a notice's duties, said wrongly", () => {
  eachRefused([
    [
      "a clause that the notice does not have",
      FIGURES,
      '    - { clause: "§7(3)", none: NOT_SOFTWARE }\n',
      '    - { clause: "§7(3)", none: NOT_SOFTWARE }\n    - { clause: "§7(4)", none: NOT_SOFTWARE }\n',
      1,
      ' duties.yunnan-2020-9[32]: expected a clause of yunnan-2020-9 that gives a duty, came "§7(4)".',
    ],
    [
      "an item that the clause does not have",
      FIGURES,
      '{ clause: "§3(4)6", item: b, figures: [LISTS_IN_PUBLICITY] }\n',
      '{ clause: "§3(4)6", item: b, figures: [LISTS_IN_PUBLICITY] }\n    - { clause: "§3(4)6", item: d, none: NOT_COUNTED }\n',
      1,
      ' duties.yunnan-2020-9[13]: expected a clause of yunnan-2020-9 that gives a duty, came "§3(4)6 d".',
    ],
    [
      "a duty with two lines",
      FIGURES,
      '    - { clause: "§6(1)", figures: [INCIDENTS_REPORTED] }\n',
      '    - { clause: "§6(1)", figures: [INCIDENTS_REPORTED] }\n    - { clause: "§6(1)", none: NOT_COUNTED }\n',
      1,
      " duties.yunnan-2020-9[27]: expected each duty once, came §6(1) again.",
    ],
    [
      "a line for a department, whose duties its notice alone tells",
      FIGURES,
      '{ clause: "§6(1)", figures: [INCIDENTS_REPORTED] }\n',
      '{ clause: "§6(1)", department: weather-bureau, figures: [INCIDENTS_REPORTED] }\n',
      0,
      ' duties.yunnan-2020-9[26].department: expected only the keys that the format names, came the key "department".',
    ],
    [
      "a figure that the register does not know",
      FIGURES,
      "figures: [INCIDENTS_REPORTED]",
      "figures: [STORMS_REPORTED]",
      0,
      " duties.yunnan-2020-9[26]: expected what the register counts, or none with a reason that it knows, came a mapping of clause, figures.",
    ],
    [
      "a reason that is none",
      FIGURES,
      '{ clause: "§7(3)", none: NOT_SOFTWARE }',
      '{ clause: "§7(3)", none: TOO_HARD }',
      0,
      " duties.yunnan-2020-9[31]: expected what the register counts, or none with a reason that it knows, came a mapping of clause, none.",
    ],
    [
      "a duty behind which nothing stands, without a reason",
      FIGURES,
      "figures: [INCIDENTS_REPORTED]",
      "figures: []",
      0,
      " duties.yunnan-2020-9[26].figures: expected a list of at least 1, came an empty list.",
    ],
    [
      "a notice that is not in the folder",
      FIGURES,
      "targets:\n",
      '  shanghai-2021:\n    - { clause: "§1", none: NOT_COUNTED }\ntargets:\n',
      0,
      ' duties.shanghai-2021: expected a notice of this folder, came "shanghai-2021".',
    ],
    [
      "a metric that no notice has a target for",
      FIGURES,
      "targets:\n",
      "targets:\n  - { document: yunnan-2020-9, metric: 晴天的比例, figure: STANDARD_COVERAGE }\n",
      1,
      ' targets[0]: expected a target of a notice, came "yunnan-2020-9 晴天的比例".',
    ],
    [
      "a target with two lines",
      FIGURES,
      "figure: NATIONAL_LEADERS }\n",
      "figure: NATIONAL_LEADERS }\n  - { document: tianjin-2021, metric: 本市国家企业标准“领跑者”累计数, none: NOT_COUNTED }\n",
      1,
      " targets[3]: expected each target once, came tianjin-2021 本市国家企业标准“领跑者”累计数 again.",
    ],
  ]);

  // What is missing stands on no line of its own: the refusal names the list that it is missing from.
  it.each([
    [
      "a duty",
      '    - { clause: "§6(1)", figures: [INCIDENTS_REPORTED] }\n',
      "  yunnan-2020-9:\n",
      " duties.yunnan-2020-9: expected a row for each duty, came none for §6(1).",
    ],
    [
      "a target",
      "  - { document: tianjin-2021, metric: 市级企业标准“领跑者”累计数, figure: OWN_LEADERS }\n",
      "targets:\n",
      " targets: expected a row for each target, came none for tianjin-2021 市级企业标准“领跑者”累计数.",
    ],
  ])("refuses %s without a line", (_, line, first, refusal) => {
    expect(refusals({ [FIGURES]: swap(line, "") })).toEqual([`${FIGURES}:${lineOf(FIGURES, first)}${refusal}`]);
  });
});
