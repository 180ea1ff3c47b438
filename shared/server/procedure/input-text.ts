import { InvalidValue } from "../../values/invalid-value.ts";
import type { Bilingual } from "../../values/procedure/state-machine.ts";
import { type ProcedureRefusal, refusal } from "./procedure-answer.ts";

/** What may be wrong with a list. */
export type ListCode = "TOO_MANY" | "NAMED_TWICE";

/** Whoever notes what is wrong with an input. */
export interface Refuses<Code extends string> {
  refuse(code: Code, field: string, message: Bilingual): void;
}

/** Reads the parts of an input and gathers what is wrong with them, each with its place. */
export class InputReader<Code extends string> {
  readonly refusals: ProcedureRefusal<Code | "TEXT_NOT_ACCEPTED", never>[] = [];

  /** Notes that something is wrong. */
  refuse(code: Code | "TEXT_NOT_ACCEPTED", field: string, message: Bilingual): void {
    this.refusals.push(refusal(code, field, message));
  }

  /** Printed text of at most so many characters. */
  text(value: string, field: string, most = 200): string {
    if (/^[^\p{C}\p{Z}]+( [^\p{C}\p{Z}]+)*$/u.test(value) && value.length <= most) return value;
    this.refuse("TEXT_NOT_ACCEPTED", field, {
      ZH: `应为1至${most}个可见字符，首尾无空格。`,
      EN: `A text here has 1 to ${most} printed characters, single spaces between words and none around them.`,
    });
    return value;
  }

  /** The same; nothing given is null. */
  optionalText(value: string | null | undefined, field: string): string | null {
    return value == null ? null : this.text(value, field);
  }

  /** A value by its own reader; what that refuses is noted in its words. */
  value<T>(read: (text: string) => T, text: string, field: string, most = 100): T | null {
    if (text.length > most) return this.#tooLong(field, most);
    try {
      return read(text);
    } catch (error) {
      if (!(error instanceof InvalidValue)) throw error;
      this.refuse("TEXT_NOT_ACCEPTED", field, { ZH: error.messageZh, EN: error.message });
      return null;
    }
  }

  #tooLong(field: string, most: number): null {
    this.refuse("TEXT_NOT_ACCEPTED", field, {
      ZH: `至多${most}个字符。`,
      EN: `A text here has at most ${most} characters.`,
    });
    return null;
  }
}

/** Reads the items of a list that may have at most so many; none of a longer one. */
export function readList<Item, T>(
  reader: Refuses<ListCode>,
  items: readonly Item[],
  field: string,
  most: number,
  read: (item: Item, place: string) => T | null,
): T[] {
  if (items.length > most) {
    reader.refuse("TOO_MANY", field, { ZH: `至多${most}项。`, EN: `The list has at most ${most} items.` });
    return [];
  }
  return items.flatMap((item, index) => {
    const value = read(item, `${field}.${index}`);
    return value === null ? [] : [value];
  });
}

/** Notes names that stand in a list more than once. */
export function refuseTwice(reader: Refuses<ListCode>, names: readonly string[], field: string): void {
  if (new Set(names).size === names.length) return;
  reader.refuse("NAMED_TWICE", field, { ZH: "同一名称或编号重复。", EN: "Each name or number stands in a list once." });
}
