import { startOfDay } from "./days.ts";

/** What deciding.md and the analysis of the notices say, typed in again by hand. */
export interface Notice {
  readonly id: string;
  /** In force from this day, and known from its publication. */
  readonly inForce: string;
  readonly known: number;
  /** The scheme whose revocations bar here; null where none does. */
  readonly banningScheme: string | null;
  readonly rewards: readonly string[];
  /** Cited for a title of another publisher, where it is not the measure's own clause. */
  readonly issuerClause: string | null;
  readonly measures: Readonly<Record<MeasureName, NoticeMeasure>>;
}

export type MeasureName = "procurementPreference" | "creditSupport" | "awardAdoption" | "subsidyPriority";

export interface NoticeMeasure {
  readonly says: "PROVIDES" | "SILENT" | "UPPER_POLICY" | "TO_BE_STUDIED";
  readonly clause: string;
  readonly awards?: readonly string[];
  readonly notLarge?: true;
}

const GUANGYUAN: Notice = {
  id: "guangyuan-2019-32",
  inForce: "2019-05-15",
  known: startOfDay("2019-05-15"),
  banningScheme: null,
  rewards: ["NATIONAL"],
  issuerClause: null,
  measures: {
    procurementPreference: { says: "PROVIDES", clause: "§2(3)9" },
    creditSupport: { says: "PROVIDES", clause: "§2(3)9" },
    awardAdoption: { says: "PROVIDES", clause: "§2(3)9", awards: ["government-quality-award", "brand-evaluation"] },
    subsidyPriority: { says: "SILENT", clause: "§2(3)9" },
  },
};

const BEIJING: Notice = {
  id: "beijing-2020",
  inForce: "2020-08-25",
  known: startOfDay("2020-08-25"),
  banningScheme: null,
  rewards: ["NATIONAL"],
  issuerClause: null,
  measures: {
    procurementPreference: { says: "UPPER_POLICY", clause: "§4(3)13" },
    creditSupport: { says: "PROVIDES", clause: "§4(3)13", notLarge: true },
    awardAdoption: { says: "PROVIDES", clause: "§4(3)12", awards: ["government-quality-management-award"] },
    subsidyPriority: { says: "PROVIDES", clause: "§4(3)11" },
  },
};

const YUNNAN: Notice = {
  id: "yunnan-2020-9",
  inForce: "2020-03-05",
  known: startOfDay("2020-03-05"),
  banningScheme: "530000",
  rewards: ["530000"],
  issuerClause: "§5",
  measures: {
    procurementPreference: { says: "SILENT", clause: "§5" },
    creditSupport: { says: "PROVIDES", clause: "§5(3)" },
    awardAdoption: {
      says: "PROVIDES",
      clause: "§5(1)",
      awards: ["standardisation-innovation-award", "government-quality-award", "brand-value-evaluation"],
    },
    subsidyPriority: { says: "SILENT", clause: "§5" },
  },
};

const TIANJIN: Notice = {
  id: "tianjin-2021",
  inForce: "2021-08-31",
  known: startOfDay("2021-08-31"),
  banningScheme: null,
  rewards: ["120000", "NATIONAL"],
  issuerClause: null,
  measures: {
    procurementPreference: { says: "PROVIDES", clause: "§4.1" },
    creditSupport: { says: "PROVIDES", clause: "§4.1" },
    awardAdoption: {
      says: "PROVIDES",
      clause: "§4.1",
      awards: ["standard-innovation-award", "government-quality-award", "brand-value-evaluation"],
    },
    subsidyPriority: { says: "TO_BE_STUDIED", clause: "§4.1" },
  },
};

export const NOTICES = [GUANGYUAN, BEIJING, YUNNAN, TIANJIN];

/** The notice that a division follows; null where none is held. */
export function noticeFor(division: string): Notice | null {
  if (division.startsWith("5108")) return GUANGYUAN;
  return { "11": BEIJING, "12": TIANJIN, "53": YUNNAN }[division.slice(0, 2)] ?? null;
}

/** Where a state of a title is written, for titles of a scheme; elsewhere the measure is cited. */
export function stateClause(scheme: string, reason: string): string | null {
  const yunnan: Record<string, string> = {
    TITLE_IN_PUBLICITY: "yunnan-2020-9 §3(4)6",
    TITLE_UNDER_OBJECTION: "yunnan-2020-9 §3(4)6",
    TITLE_AWAITING_PUBLICATION: "yunnan-2020-9 §3(4)6",
    // Not in deciding.md, which knows no state for it: the sentence on expert review of objections.
    TITLE_REJECTED: "yunnan-2020-9 §3(4)6",
    TITLE_EXPIRED: "yunnan-2020-9 §3(5)",
    TITLE_REVOKED: "yunnan-2020-9 §3(6)¶2",
  };
  const tianjin: Record<string, string> = { TITLE_REVOKED: "tianjin-2021 §3(3)3" };
  return { "530000": yunnan, "120000": tianjin }[scheme]?.[reason] ?? null;
}

/** Working days for which a list is posted; null where the text is silent. */
export function publicityDays(scheme: string, postedOn: string): number | null {
  return scheme === "530000" && postedOn >= YUNNAN.inForce ? 15 : null;
}

/** Grounds on which a scheme cancels; null where the hub does not hold its text. */
export function groundsOf(scheme: string): readonly string[] | null {
  return (
    {
      "530000": [
        "PROCESS_CHANGED",
        "INDICATOR_LOWERED",
        "MAJOR_ACCIDENT_OR_QUALITY",
        "BELOW_DECLARED_LEVEL",
        "IP_INFRINGEMENT",
        "FRAUD_OR_INTEGRITY",
        "OTHER",
      ],
      "120000": ["BELOW_DECLARED_LEVEL", "FRAUD_OR_INTEGRITY"],
    }[scheme] ?? null
  );
}
