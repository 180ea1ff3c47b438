import { InputReader } from "../../../../shared/server/procedure/input-text.ts";
import type { SummaryParts } from "../../domain/statistics/work-reports.ts";
import type { WorkSummaryPartsInput } from "../generated/types.ts";

const MOST = 4000;

/** Reads the parts of a report and gathers what is wrong with them. */
export class ReportReader extends InputReader<never> {
  /** Printed text of several lines, at most 4000 characters. */
  prose(value: string, field: string): string {
    if (value.length <= MOST && value.trim() === value && /^(?:[^\p{C}]|\n)+$/u.test(value)) return value;
    this.refuse("TEXT_NOT_ACCEPTED", field, {
      ZH: `应为1至${MOST}个可见字符，可分行，首尾无空白。`,
      EN: `A text here has 1 to ${MOST} printed characters, on as many lines as needed, and no blanks around it.`,
    });
    return value;
  }

  /** The seven parts of a summary. */
  parts(parts: WorkSummaryPartsInput): SummaryParts {
    const part = (name: Exclude<keyof WorkSummaryPartsInput, "other">) => this.prose(parts[name], `parts.${name}`);
    return {
      overview: part("overview"),
      leaderLevel: part("leaderLevel"),
      effect: part("effect"),
      organisation: part("organisation"),
      difficulties: part("difficulties"),
      schemeChanges: part("schemeChanges"),
      other: parts.other == null ? null : this.prose(parts.other, "parts.other"),
    };
  }
}
