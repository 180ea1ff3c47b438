import { z } from "zod";
import { parseDivisionCode } from "../../shared/values/division.ts";
import { decideCreditSupport } from "../../subgraphs/credit/domain/decide-credit-support.ts";
import { decideProcurementPreference } from "../../subgraphs/procurement/domain/decide-procurement-preference.ts";
import { decideSubsidyPriority } from "../../subgraphs/procurement/domain/decide-subsidy-priority.ts";
import { decideAwardAdoption } from "../../subgraphs/quality-award/domain/decide-award-adoption.ts";
import { BOOK, day, measure, SIZE_TABLES } from "./product-rules.ts";
import { citationInWords, KNOWN, runner } from "./rule-case.ts";

/** Answers of departments whose copy of the register is older than the freshness limit. */
export const staleCopy = runner(
  z.strictObject({
    measure,
    jurisdiction: z.string(),
    on: day,
    award: z.string().nullable().default(null),
    lot: z.strictObject({ code: z.string(), edition: z.string().nullable() }).nullable().default(null),
  }),
  (given) => {
    const jurisdiction = parseDivisionCode(given.jurisdiction);
    const facts = { validOn: given.on, knownAt: KNOWN, fresh: false, titles: [], bans: [] };
    const answer = {
      procurementPreference: () => decideProcurementPreference(BOOK, jurisdiction, given.lot, facts, []),
      subsidyPriority: () => decideSubsidyPriority(BOOK, jurisdiction, facts),
      creditSupport: () => decideCreditSupport({ ...BOOK, sizeTables: SIZE_TABLES }, jurisdiction, facts, null),
      awardAdoption: () => decideAwardAdoption(BOOK, jurisdiction, given.award, facts),
    }[given.measure]();
    return {
      determination: answer.determination,
      reasons: answer.reasons,
      cites: answer.citations.map(citationInWords),
      notBefore: answer.notBefore,
    };
  },
);
