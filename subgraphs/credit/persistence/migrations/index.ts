import { CopyAndRules1767225600001 } from "./1767225600001-copy-and-rules.ts";

/** In the order in which they run. */
export const MIGRATIONS = [CopyAndRules1767225600001];
