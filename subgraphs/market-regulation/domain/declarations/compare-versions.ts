import { strictness } from "./compare-values.ts";
import type { Indicator } from "./declaration.ts";

/** What became of an indicator from one version to the next. INCOMPARABLE: its unit or its direction changed. */
export type ChangeKind = "ROSE" | "FELL" | "SAME" | "CAME" | "WENT" | "INCOMPARABLE";

/** An indicator in two versions of a standard. */
export interface IndicatorChange {
  readonly name: string;
  readonly change: ChangeKind;
  /** Null when it came. */
  readonly before: Indicator | null;
  /** Null when it went. */
  readonly after: Indicator | null;
}

/** Two versions of a standard side by side. */
export interface VersionComparison {
  /** In the order of the later version, then those that went. */
  readonly changes: readonly IndicatorChange[];
  /**
   * Changes by which an indicator that was core fell, whether or not it is core still: to call it otherwise does not
   * hide a fall. yunnan-2020-9 §3(6)2.
   */
  readonly coreIndicatorsFell: readonly IndicatorChange[];
  /** Changes of indicators that were core and of which a fall can be neither found nor ruled out: gone or incomparable. */
  readonly coreIndicatorsInDoubt: readonly IndicatorChange[];
}

/** Compares two versions of a standard, indicator by indicator; they are matched by their names. */
export function compareVersions(before: readonly Indicator[], after: readonly Indicator[]): VersionComparison {
  const earlier = new Map(before.map((indicator) => [indicator.name, indicator]));
  const later = new Set(after.map(({ name }) => name));
  const changes = [
    ...after.map((indicator) => changeTo(indicator, earlier.get(indicator.name))),
    ...before.filter(({ name }) => !later.has(name)).map((indicator) => went(indicator)),
  ];
  const ofCore = changes.filter((each) => each.before?.core === true);
  return {
    changes,
    coreIndicatorsFell: ofCore.filter(({ change }) => change === "FELL"),
    coreIndicatorsInDoubt: ofCore.filter(({ change }) => change === "WENT" || change === "INCOMPARABLE"),
  };
}

function changeTo(after: Indicator, before: Indicator | undefined): IndicatorChange {
  if (before === undefined) return { name: after.name, change: "CAME", before: null, after };
  const stricter = strictness(after, before);
  const change = stricter === null ? "INCOMPARABLE" : stricter > 0 ? "ROSE" : stricter < 0 ? "FELL" : "SAME";
  return { name: after.name, change, before, after };
}

function went(before: Indicator): IndicatorChange {
  return { name: before.name, change: "WENT", before, after: null };
}
