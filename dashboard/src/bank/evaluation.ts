import type { BankEvaluationsQuery } from "../../generated/bank.ts";

/** An evaluation of credit as the hub tells it. */
export type Evaluation = NonNullable<BankEvaluationsQuery["creditEvaluations"]>["edges"][number]["node"];
