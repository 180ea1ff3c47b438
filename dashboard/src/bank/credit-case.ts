import type { BankLoanQuery } from "../../generated/bank.ts";

/** A credit case as its page shows it. */
export type CreditCase = NonNullable<BankLoanQuery["creditCase"]>;
