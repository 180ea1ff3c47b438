import type { PurchasingTenderQuery } from "../../generated/purchasing.ts";

/** A tender as its page shows it. */
export type TenderShown = NonNullable<PurchasingTenderQuery["tender"]>;
