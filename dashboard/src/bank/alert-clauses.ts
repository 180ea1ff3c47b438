import type { CreditLoanAlertKind } from "../../generated/bank.ts";
import type { Clause } from "../kit/clauses.tsx";

const WATCH: Clause = { document: "guangyuan-2019-32", clause: "§2(3)9", basis: "TEXT" };

/** The clauses because of which a bank is told, as the notices name them for each kind of alert. */
export const ALERT_CLAUSES: Readonly<Record<CreditLoanAlertKind, readonly Clause[]>> = {
  ALERT_EXPIRED: [WATCH],
  ALERT_REVOKED: [WATCH],
  ALERT_WITHDRAWN: [WATCH],
  ALERT_VALIDITY_UNKNOWN: [WATCH, { document: "tianjin-2021", clause: "§3(3)3", basis: "INTERPRETATION" }],
  ALERT_BANNED: [WATCH, { document: "yunnan-2020-9", clause: "§3(6)¶2", basis: "INTERPRETATION" }],
  ALERT_RISK: [WATCH, { document: "guangyuan-2019-32", clause: "§2(3)10", basis: "TEXT" }],
};
