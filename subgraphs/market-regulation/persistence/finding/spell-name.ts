import { pinyin } from "pinyin-pro";
import { foldName, gramsOf } from "../../domain/finding/fold-name.ts";

/** By what a name is found. */
export interface NameKey {
  /** As names are compared. */
  readonly name: string;
  readonly grams: readonly string[];
  /** Its pinyin without tones, syllables apart; letters and digits of the name stand in it as they are. */
  readonly syllables: string;
  readonly initials: string;
}

/** Spells a name: of a character with several readings the one that it most likely has beside its neighbours. */
export function spellName(text: string): NameKey {
  const name = foldName(text);
  const read = pinyin(name, { type: "array", toneType: "none", v: true, surname: "off", nonZh: "consecutive" });
  const syllables = read.flatMap((each) => each.split(/[^a-z0-9]+/)).filter((each) => each !== "");
  return {
    name,
    grams: gramsOf(name),
    syllables: syllables.join(" "),
    // What stands in the name as it is, is no pinyin and is written whole.
    initials: syllables.map((each) => (name.includes(each) ? each : each.slice(0, 1))).join(""),
  };
}
