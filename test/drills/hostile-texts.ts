import { jsonFault } from "../../shared/server/json-fault.ts";
import { documentFault, valueFault } from "../../shared/server/text-fault.ts";
import { parseCatalogueCode } from "../../shared/values/catalogue-code.ts";
import { parseCivilDate } from "../../shared/values/civil-date.ts";
import { parseDecimal } from "../../shared/values/decimal.ts";
import { parseDivisionCode } from "../../shared/values/division.ts";
import { parseInstant } from "../../shared/values/instant.ts";
import { parseUscc } from "../../shared/values/uscc.ts";
import type { Drill } from "./drill.ts";

const LENGTH = 100_000;
const MOST_MS = 10;

/** Whatever reads text that callers choose. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  documentFault,
  valueFault,
  jsonFault,
  parseUscc,
  parseCivilDate,
  parseInstant,
  parseDivisionCode,
  parseCatalogueCode,
  parseDecimal,
};

/** Texts on which patterns that try several ways take longest. */
const TEXTS: readonly string[] = [
  ...[
    "0",
    "9",
    "a",
    "A",
    " ",
    "\t",
    "-",
    ".",
    "/",
    "\\",
    '"',
    "{",
    "[",
    "0-",
    "1.",
    "a ",
    " a",
    "\u200b",
    "領",
    "😀",
    "\u00ad-",
    "e\u0301",
  ].map((part) => part.repeat(LENGTH / part.length)),
  `${"0".repeat(LENGTH)}x`,
  `${" ".repeat(LENGTH)}x`,
  `2024-${"0".repeat(LENGTH)}`,
  `"${"\\".repeat(LENGTH)}"`,
  `Q/${"A".repeat(LENGTH)} ${"1".repeat(LENGTH)}`,
];

export const drill: Drill = {
  name: "hostile-texts",
  rows: ["G22"],
  shows: `No pattern takes more than ${MOST_MS} ms of CPU over ${LENGTH.toLocaleString("en")} characters that callers chose to be slow.`,
  showsZh: `对请求方精心构造的${LENGTH.toLocaleString("en")}个字符，任何匹配不超过${MOST_MS}毫秒。`,
  async run(report) {
    for (const [name, read] of Object.entries(READERS)) {
      const ms = Math.max(...TEXTS.map((text) => msOf(read, text)));
      report(`${name}: ${ms.toFixed(2)} ms at most`);
      if (ms > MOST_MS) throw new Error(`${name} takes ${ms} ms.`);
    }
  },
};

function msOf(read: (text: string) => unknown, text: string): number {
  const times = Array.from({ length: 5 }, () => {
    const began = process.cpuUsage();
    try {
      read(text);
    } catch {
      // Nearly all of them are refused; how long that takes is the question.
    }
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1_000;
  });
  return Math.min(...times);
}
