import { z } from "zod";
import { InvalidValue } from "../../shared/values/invalid-value.ts";
import { parseSector } from "../../shared/values/size-class.ts";
import { sizeClassCovered } from "../../subgraphs/credit/domain/rules/size-class-covered.ts";
import { categoryCoversLot } from "../../subgraphs/procurement/domain/rules/category-covers-lot.ts";
import { procurementTieBreak } from "../../subgraphs/procurement/domain/tie-break.ts";
import { awardNamed } from "../../subgraphs/quality-award/domain/rules/award-named.ts";
import { day, evidence, instant, mapping, ruleOf, SIZE_TABLES, titleFact } from "./product-rules.ts";
import { conditionInWords, KNOWN, type RuleRunner, runner } from "./rule-case.ts";
import { staleCopy } from "./stale-copy-runner.ts";

const amount = z.union([z.number(), z.string()]);

/** The rules of single departments. */
export const departmentRunners: Readonly<Record<string, RuleRunner>> = {
  "category-covers-lot": runner(
    z.strictObject({
      category: z.string(),
      lot: z.strictObject({ code: z.string(), edition: z.string().nullable() }),
      mappings: z.array(mapping),
    }),
    ({ category, lot, mappings }) => {
      const title = titleFact({ number: "T", scheme: "120000", state: "IN_FORCE", category });
      const facts = mappings.map((each) => ({ ...each, evidence: evidence("category-mapping", each.category) }));
      const { truth, ...ground } = categoryCoversLot(title, lot, facts, ruleOf("procurementPreference", "120000"));
      return conditionInWords({ truth, grounds: [ground] });
    },
  ),

  "size-class-covered": runner(
    z.strictObject({
      jurisdiction: z.string(),
      on: day.default("2021-03-15"),
      knownAt: instant.default(KNOWN),
      states: z
        .strictObject({
          sector: z.string(),
          employees: z.int().optional(),
          revenueWan: amount.optional(),
          assetsWan: amount.optional(),
        })
        .nullable(),
    }),
    ({ jurisdiction, on, knownAt, states }) => {
      const size = states && {
        statement: {
          sector: parseSector(states.sector),
          employees: states.employees ?? null,
          revenueWan: states.revenueWan ?? null,
          assetsWan: states.assetsWan ?? null,
        },
        evidence: evidence("size-statement", states.sector),
      };
      const at = { validOn: on, knownAt };
      return conditionInWords(sizeClassCovered(ruleOf("creditSupport", jurisdiction), size, SIZE_TABLES, at));
    },
  ),

  "award-named": runner(
    z.strictObject({ jurisdiction: z.string(), award: z.string().nullable() }),
    ({ jurisdiction, award }) => conditionInWords(awardNamed(ruleOf("awardAdoption", jurisdiction), award, KNOWN)),
  ),

  "tie-break": runner(
    z.strictObject({
      criteria: z.array(z.string()),
      bids: z.array(z.strictObject({ bidder: z.string(), preference: z.string(), values: z.array(z.string()) })),
    }),
    ({ criteria, bids }) => orRefused(() => procurementTieBreak(bids.map(bidOf), criteria.map(criterionOf))),
  ),

  "stale-copy": staleCopy,
};

const preferences = z.enum(["ELIGIBLE", "NOT_ELIGIBLE", "UNDETERMINED"]);
const orders = z.enum(["HIGHER_FIRST", "LOWER_FIRST"]);

function bidOf({ bidder, preference, values }: { bidder: string; preference: string; values: string[] }) {
  const read = values.map(lastWordApart).map(([criterion, value]) => ({ criterion, value }));
  return { bidder, preference: preferences.parse(preference), values: read };
}

function criterionOf(words: string) {
  const [name, order] = lastWordApart(words);
  return { name, order: orders.parse(order) };
}

/** `score 88.50` → `score` and `88.50` */
function lastWordApart(words: string): [string, string] {
  const space = words.lastIndexOf(" ");
  return [words.slice(0, space), words.slice(space + 1)];
}

function orRefused(find: () => unknown): unknown {
  try {
    return find();
  } catch (error) {
    if (error instanceof InvalidValue) return { refused: error.message, zh: error.messageZh };
    throw error;
  }
}
