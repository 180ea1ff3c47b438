import { fileURLToPath } from "node:url";

/** The product's own policies folder. */
export const POLICIES_FOLDER = fileURLToPath(new URL("../../policies", import.meta.url));
