import { addDays, parseCivilDate } from "../../civil-date.ts";
import type { SchemeRule } from "../../policy.ts";
import type { Condition } from "../condition.ts";
import type { BanFact } from "../facts.ts";

/**
 * The enterprise is not banned under the scheme of the jurisdiction asked about.
 *
 * @see deciding.md condition 3; Yunnan §3(6)¶2, readings SIL-03 and SIL-04
 */
export function notBarred(schemes: readonly SchemeRule[], jurisdiction: string, bans: readonly BanFact[]): Condition {
  const banning = schemes.filter((scheme) => scheme.jurisdiction === jurisdiction && scheme.banYears !== null);
  const holding = bans.filter((ban) => banning.some((scheme) => scheme.scheme === ban.scheme));
  if (holding.length === 0) return { truth: true, grounds: [] };
  const lastDay = holding
    .map((ban) => ban.lastDay)
    .sort()
    .at(-1);
  return {
    truth: false,
    grounds: holding.map((ban) => ({
      reason: "ENTERPRISE_BARRED_AFTER_REVOCATION",
      citation: banning.find((scheme) => scheme.scheme === ban.scheme)?.banCitation ?? null,
      evidence: [ban.evidence],
    })),
    ...(lastDay === undefined ? {} : { notBefore: addDays(parseCivilDate(lastDay), 1) }),
  };
}
