import type { ConductBodyCasesQuery } from "../../generated/conduct.ts";

/** A case against an evaluation body, in a list. */
export type BodyCase = NonNullable<ConductBodyCasesQuery["bodyCases"]>["edges"][number]["node"];
