import { type ProcedureRefusal, refusal } from "../../../../shared/server/procedure/procedure-answer.ts";
import type { Bilingual } from "../../../../shared/values/procedure/state-machine.ts";

/** Why a text of several lines cannot be taken; empty when it can. */
export function longTextRefusal(
  text: string,
  field: string,
  most: number,
): ProcedureRefusal<"TEXT_NOT_ACCEPTED", never>[] {
  // Lines and tabulators are printed; other control characters are not.
  const isPrinted = /\S/.test(text) && !/[^\P{C}\n\t]/u.test(text) && !/[\u2028\u2029]/.test(text);
  return isPrinted && text.length <= most ? [] : [refusal("TEXT_NOT_ACCEPTED", field, messageFor(most))];
}

function messageFor(most: number): Bilingual {
  return {
    ZH: `应为1至${most}个字符，可换行，不含不可见字符。`,
    EN: `A text here has 1 to ${most} characters; it may have lines, and no invisible characters.`,
  };
}
