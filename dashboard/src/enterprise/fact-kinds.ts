import type { Words } from "../kit/language.tsx";
import { CHANGE_KINDS } from "../kit/words/title-words.ts";
import type { FactKind } from "./facts.ts";

/** What happens to titles and enterprises. */
export const FACT_KINDS: Words<Record<FactKind, string>> = {
  ZH: { ...CHANGE_KINDS.ZH, PUBLICITY_ENDS: "公示期最后一日", LAST_DAY: "有效期最后一日" },
  EN: { ...CHANGE_KINDS.EN, PUBLICITY_ENDS: "Last day of publicity", LAST_DAY: "Last day of validity" },
};
