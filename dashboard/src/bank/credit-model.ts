import type { BankModelsQuery } from "../../generated/bank.ts";

/** A model of credit evaluation as the hub tells it. */
export type CreditModel = NonNullable<BankModelsQuery["creditModels"]>["edges"][number]["node"];
