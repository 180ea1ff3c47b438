import type { Citation } from "../../../../shared/values/policy.ts";

/** Why a bank is alerted. */
export type LoanAlertKind =
  | "ALERT_EXPIRED"
  | "ALERT_REVOKED"
  | "ALERT_WITHDRAWN"
  | "ALERT_VALIDITY_UNKNOWN"
  | "ALERT_BANNED"
  | "ALERT_RISK";

/** That lenders and departments tell each other what bears on loans to leaders: the watch itself. */
const WATCH: Citation = { document: "guangyuan-2019-32", clause: "§2(3)9", basis: "TEXT" };
/** That credit risks of enterprises are revealed and warned of. */
const WARNING: Citation = { document: "guangyuan-2019-32", clause: "§2(3)10", basis: "TEXT" };
/** What becomes of a title when the text names no validity is a reading (SIL-20). */
const VALIDITY_UNKNOWN: Citation = { document: "tianjin-2021", clause: "§3(3)3", basis: "INTERPRETATION" };

/**
 * The clauses because of which a bank is alerted.
 *
 * @param ofScheme the clause by which the title's scheme ends titles so, of a ban that by which the ban's scheme bars; null
 *   where its text is silent or not held
 */
export function alertCitations(kind: LoanAlertKind, ofScheme: Citation | null): Citation[] {
  if (kind === "ALERT_RISK") return [WATCH, WARNING];
  if (kind === "ALERT_VALIDITY_UNKNOWN") return [WATCH, VALIDITY_UNKNOWN];
  if (ofScheme === null) return [WATCH];
  // That a ban reaches the enterprise's other titles is a reading (SIL-04).
  return [WATCH, kind === "ALERT_BANNED" ? { ...ofScheme, basis: "INTERPRETATION" } : ofScheme];
}
