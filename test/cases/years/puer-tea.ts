import { CAST } from "../../subgraphs/market-regulation/cast.ts";
import type { Field, Office } from "./evaluation-office.ts";
import type { Product } from "./list-office.ts";

/** What Yunnan evaluates in the story, and what is declared in it. */
export const TEA: Field = {
  category: "C1530",
  year: 2020,
  criteria: [{ name: "水浸出物", unit: "%", weight: "100", zeroAt: "35", fullAt: "45" }],
};

export const PUER: Product = {
  name: "示例普洱茶",
  model: "357g",
  indicator: "水浸出物",
  unit: "%",
  reference: "GB/T 22111-2008",
};

/** Who does Yunnan's work in the story. */
export const YUNNAN: Office = {
  scheme: "530000",
  officer: CAST.officer,
  workingBody: CAST.workingBody,
  evaluationBody: CAST.evaluationBody,
};
