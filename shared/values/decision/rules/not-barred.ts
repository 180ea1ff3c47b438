import { addDays, parseCivilDate } from "../../civil-date.ts";
import type { SchemeRule } from "../../policy.ts";
import type { Condition } from "../condition.ts";
import type { BanFact, StandingFacts } from "../facts.ts";
import { versionAt } from "../row-clocks.ts";

/**
 * The enterprise is not banned, on the day, under the scheme of the jurisdiction asked about. Both ends are banned days.
 *
 * @see deciding.md condition 3; Yunnan §3(6)¶2, readings SIL-03 and SIL-04
 */
export function notBarred(
  schemes: readonly SchemeRule[],
  jurisdiction: string,
  facts: Pick<StandingFacts, "validOn" | "knownAt" | "bans">,
): Condition {
  const own = schemes.filter((scheme) => scheme.jurisdiction === jurisdiction);
  const banning = own.filter((scheme) => bans(scheme, own, facts));
  const holding = facts.bans.filter(
    (ban) => holds(ban, facts.validOn) && banning.some((scheme) => scheme.scheme === ban.scheme),
  );
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

function holds(ban: BanFact, day: string): boolean {
  return ban.firstDay <= day && day <= ban.lastDay;
}

/** Whether this is the version of its scheme that stands, and it bans. */
function bans(scheme: SchemeRule, own: readonly SchemeRule[], at: Pick<StandingFacts, "validOn" | "knownAt">): boolean {
  const versions = own.filter((each) => each.scheme === scheme.scheme);
  return scheme.banYears !== null && versionAt(versions, at) === scheme;
}
