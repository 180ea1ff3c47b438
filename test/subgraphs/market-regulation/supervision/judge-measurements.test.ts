import { parseDecimal } from "../../../../shared/values/decimal.ts";
import type {
  Indicator,
  IndicatorDirection,
} from "../../../../subgraphs/market-regulation/domain/declarations/declaration.ts";
import {
  judgeMeasurements,
  type Measurement,
} from "../../../../subgraphs/market-regulation/domain/supervision/judge-measurements.ts";

function declared(name: string, direction: IndicatorDirection, value: string, core = true): Indicator {
  return { group: "PERFORMANCE", name, unit: "%", direction, value: parseDecimal(value), core, testMethod: null };
}

function measured(name: string, value: string, unit: string | null = "%"): Measurement {
  return { name, unit, value: parseDecimal(value) };
}

const EXTRACT = declared("水浸出物", "HIGHER_BETTER", "38.5");
const MOISTURE = declared("水分", "LOWER_BETTER", "10");
const AROMA = declared("香气", "HIGHER_BETTER", "92", false);

describe("What was measured, judged by what was declared", () => {
  it.each([
    [EXTRACT, "38.5", "MEETS"],
    [EXTRACT, "38.50", "MEETS"],
    [EXTRACT, "38.4999999999999999999999", "BELOW"],
    [EXTRACT, "38.5000000000000000000001", "MEETS"],
    [MOISTURE, "10", "MEETS"],
    [MOISTURE, "10.0000000000000000000001", "BELOW"],
    [MOISTURE, "-1", "MEETS"],
  ])("%j measured at %s: %s", (indicator, value, verdict) => {
    const { indicators, meets } = judgeMeasurements([indicator], [measured(indicator.name, value)], []);
    expect([indicators.map((each) => each.verdict), meets]).toEqual([[verdict], verdict === "MEETS"]);
  });

  it.each<[string, Measurement[], Measurement[], boolean | null]>([
    ["nothing measured", [], [], null],
    ["a core indicator not measured", [measured("水浸出物", "40")], [], null],
    ["a core indicator not measured, another below", [measured("水浸出物", "38")], [], false],
    [
      "every core indicator met, one that is not core not measured",
      [measured("水浸出物", "40"), measured("水分", "9")],
      [],
      true,
    ],
    [
      "one that is not core below",
      [measured("水浸出物", "40"), measured("水分", "9"), measured("香气", "91")],
      [],
      false,
    ],
    ["another unit", [measured("水浸出物", "40"), measured("水分", "9", "g")], [], null],
    ["no unit where one is declared", [measured("水浸出物", "40", null), measured("水分", "9")], [], null],
    [
      "below in the first test, met in the retest",
      [measured("水浸出物", "38"), measured("水分", "9")],
      [measured("水浸出物", "39")],
      true,
    ],
    [
      "below in the first test, not measured in the retest",
      [measured("水浸出物", "38"), measured("水分", "9")],
      [measured("水分", "9")],
      false,
    ],
    [
      "met in the first test, below in the retest",
      [measured("水浸出物", "39"), measured("水分", "9")],
      [measured("水分", "11")],
      false,
    ],
  ])("with %s", (_, first, retest, meets) => {
    expect(judgeMeasurements([EXTRACT, MOISTURE, AROMA], first, retest).meets).toBe(meets);
  });
});
