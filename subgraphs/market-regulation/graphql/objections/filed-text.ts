import { InputReader } from "../../../../shared/server/procedure/input-text.ts";
import type { Filer } from "../../domain/objections/objection.ts";
import type { FiledByInput } from "../generated/types.ts";

/** Most characters of what somebody files or is told why. */
const MOST_CHARACTERS = 4000;

/** Reads what the public files and what is answered to it. */
export class FiledTextReader<Code extends string = never> extends InputReader<Code> {
  /** Text of several lines; outer white space is dropped. */
  lines(value: string, field: string): string {
    const text = value.replace(/\r\n?/g, "\n").trim();
    if (text === "" || text.length > MOST_CHARACTERS || /[^\P{C}\n\t]/u.test(text)) {
      this.refuse("TEXT_NOT_ACCEPTED", field, {
        ZH: `应为1至${MOST_CHARACTERS}个可见字符，可分行。`,
        EN: `A text here has 1 to ${MOST_CHARACTERS} printed characters, in lines.`,
      });
    }
    return text;
  }

  /** Who files something. */
  filer({ kind, name, contact }: FiledByInput): Filer {
    return {
      kind,
      name: this.optionalText(name, "filer.name"),
      contact: this.optionalText(contact, "filer.contact"),
    };
  }
}
