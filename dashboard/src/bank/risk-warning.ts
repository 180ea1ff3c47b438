import type { BankRiskWarningsQuery } from "../../generated/bank.ts";

/** A warning of credit risk as the hub tells it. */
export type RiskWarning = NonNullable<BankRiskWarningsQuery["creditRiskWarnings"]>["edges"][number]["node"];
