import type { FigureCode } from "../../../../shared/values/figure-code.ts";
import type { Bilingual } from "../../../../shared/values/procedure/state-machine.ts";
import type { FigureValue } from "./figure-value.ts";

/** A target of a notice; `value` is null exactly when `damagedText` is not. */
export interface Target {
  readonly document: string;
  readonly clause: string;
  readonly metric: string;
  readonly metricEn: string;
  /** Decimal text. */
  readonly value: string | null;
  readonly damagedText: string | null;
  readonly comparison: "EXACTLY" | "AT_LEAST";
  readonly unit: "PERCENT" | "ENTERPRISES";
  readonly year: number;
  /** What is counted against it; null where the register counts nothing of the kind. */
  readonly figure: FigureCode | null;
}

/** How a target stands. TARGET_UNKNOWN_IN_SOURCE comes first: against a number that nobody knows nothing is met. */
export type TargetStanding = "MET" | "NOT_MET" | "TARGET_UNKNOWN_IN_SOURCE" | "FIGURE_NOT_KEPT" | "NOTHING_TO_COUNT";

/** How a target stands against what was counted; decided by whole numbers, never by a rounded percentage. */
export function standingOf({ value, comparison, unit }: Target, figure: FigureValue | null): TargetStanding {
  if (value === null) return "TARGET_UNKNOWN_IN_SOURCE";
  if (figure === null || (unit === "PERCENT") !== (figure.of !== null)) return "FIGURE_NOT_KEPT";
  if (figure.of === 0) return "NOTHING_TO_COUNT";
  const { digits, scale } = wholeNumber(value);
  const counted = BigInt(figure.count) * scale * (figure.of === null ? 1n : 100n);
  const wanted = digits * BigInt(figure.of === null ? 1 : figure.of);
  const met = comparison === "EXACTLY" ? counted === wanted : counted >= wanted;
  return met ? "MET" : "NOT_MET";
}

/** What is said of a target to people. The damaged text is shown as it is; no number is read out of it. */
export function standingMessage({ damagedText }: Target, standing: TargetStanding): Bilingual {
  if (standing !== "TARGET_UNKNOWN_IN_SOURCE") return MESSAGES[standing];
  return {
    ZH: `来源中目标数字残缺，原文为“${damagedText}”，无法判断是否达到。`,
    EN: `Target unknown in the source: the text reads "${damagedText}". Whether it is reached cannot be said.`,
  };
}

const MESSAGES: Readonly<Record<Exclude<TargetStanding, "TARGET_UNKNOWN_IN_SOURCE">, Bilingual>> = {
  MET: { ZH: "已达到目标。", EN: "The target is reached." },
  NOT_MET: { ZH: "未达到目标。", EN: "The target is not reached." },
  FIGURE_NOT_KEPT: { ZH: "登记册不统计此项。", EN: "The register counts nothing of the kind." },
  NOTHING_TO_COUNT: { ZH: "尚无可计入的对象。", EN: "There is nothing yet to take a share of." },
};

/** 20.5 as 205 in tenths. */
function wholeNumber(decimal: string): { digits: bigint; scale: bigint } {
  const [whole = "", fraction = ""] = decimal.split(".");
  return { digits: BigInt(whole + fraction), scale: 10n ** BigInt(fraction.length) };
}
