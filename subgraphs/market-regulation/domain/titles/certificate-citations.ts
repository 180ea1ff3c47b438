import type { TitleState } from "../../../../shared/values/decision/facts.ts";
import type { Citation } from "../../../../shared/values/policy.ts";

/** A dated rule of a scheme, as far as it is cited: `validityYears`. */
export interface CitedRule extends Citation {
  readonly param: string;
}

/** What a scheme says on the day that a certificate is asked about. */
export interface CertificateRules {
  readonly rules: readonly CitedRule[];
  /** The clause of the ground on which it was revoked; null unless it was, or where the text is not held. */
  readonly ground: Citation | null;
  /** Null unless it was revoked by that day. */
  readonly revocation: Revocation | null;
}

/** Since when a title is revoked, and by whom. */
export interface Revocation {
  /** The first day on which it counts as revoked. */
  readonly on: string;
  /** Credit code of the body that cancelled; null where a history does not tell. */
  readonly by: string | null;
}

/** Which rules of the scheme a state rests on. */
const PARAMETERS: Readonly<Record<TitleState, readonly string[]>> = {
  SHORTLISTED: ["listPublicityWorkingDays"],
  IN_PUBLICITY: ["listPublicityWorkingDays"],
  UNDER_OBJECTION: ["listPublicityWorkingDays"],
  AWAITING_PUBLICATION: ["listPublicityWorkingDays", "publisherRole"],
  IN_FORCE: ["publisherRole", "validityYears"],
  EXPIRED: ["validityYears"],
  VALIDITY_UNKNOWN: ["validityYears", "assumedValidityYears"],
  REVOKED: ["banYears"],
  WITHDRAWN: ["banYears"],
  REJECTED: ["listPublicityWorkingDays"],
};

/** The clauses that a certificate's state rests on. That a title given up bears no ban is a reading (SIL-19). */
export function certificateCitations(
  state: TitleState,
  { rules, ground }: Pick<CertificateRules, "rules" | "ground">,
): Citation[] {
  const cited = rules
    .filter(({ param }) => PARAMETERS[state].includes(param))
    .map(({ document, clause, basis }): Citation => {
      return { document, clause, basis: state === "WITHDRAWN" ? "INTERPRETATION" : basis };
    });
  const all = ground === null ? cited : [ground, ...cited];
  return [...new Map(all.map((each) => [`${each.document} ${each.clause} ${each.basis}`, each])).values()];
}
