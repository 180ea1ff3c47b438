import type { Citation } from "../../../../shared/values/policy.ts";
import type {
  AsOf,
  DeclarationCounts,
  LeaderCounts,
  LeaderGroupCounts,
  PublicityCounts,
} from "../../domain/statistics/figures.ts";
import { shareOf } from "../../domain/statistics/share.ts";
import type { Told } from "../../persistence/statistics/figures.ts";

/** Figures of declarations as they were counted, for whoever asks for a level of them. */
export interface DeclarationStatisticsView extends AsOf {
  readonly rows: readonly Told<DeclarationCounts>[];
}

/** Figures of leaders as they were counted, for whoever asks for a dimension of them. */
export interface LeaderStatisticsView extends AsOf {
  readonly rows: readonly Told<LeaderGroupCounts>[];
}

/** An enterprise that declared, with its number. */
export interface DeclaringEnterpriseView extends AsOf {
  readonly uscc: string;
  readonly declaredCount: number;
  readonly ownCount: number;
}

/** Figures about declarations as the graph shows them. */
export function declarationView(counts: DeclarationCounts) {
  const { division, divisionName, declared, own, undeclared, withBaseline, stricter } = counts;
  return {
    division: division === null ? null : { code: division, name: divisionName },
    enterpriseCount: counts.enterprises,
    declaringEnterprises: shareOf(counts.declaring, counts.enterprises),
    declaredCount: declared,
    ownCount: own,
    adoptedCount: declared - own,
    standardCoverage: shareOf(own, own + undeclared),
    stricter: {
      share: shareOf(stricter, withBaseline),
      undecidedCount: counts.undecided,
      withoutBaselineCount: own - withBaseline,
      citations: STRICTER_SHARE,
    },
    benchmarked: shareOf(withBaseline, own),
    internationallyBenchmarked: shareOf(counts.international, own),
  };
}

// The target itself, and the readings of "stricter" (SIL-22) and of the whole (SIL-23).
const STRICTER_SHARE: readonly Citation[] = [
  { document: "yunnan-2020-9", clause: "§2 target 1", basis: "TEXT" },
  { document: "yunnan-2020-9", clause: "§3(4)4", basis: "INTERPRETATION" },
  { document: "yunnan-2020-9", clause: "§2 target 1", basis: "INTERPRETATION" },
];

/** Figures about leaders as the graph shows them. */
export function leaderView(counts: LeaderCounts) {
  return {
    leaderCount: counts.enterprises,
    inForceCount: counts.inForce,
    releasedEnterpriseCount: counts.enterprisesReleased,
    releasedCount: counts.released,
    expiredCount: counts.expired,
    revokedCount: counts.revoked,
    withdrawnCount: counts.withdrawn,
    validityUnknownCount: counts.validityUnknown,
  };
}

/** Figures about publicities of one kind as the graph shows them. */
export function publicityView(counts: PublicityCounts) {
  return {
    runningCount: counts.running,
    overCount: counts.over,
    endNotKnownCount: counts.endNotKnown,
    openObjectionCount: counts.open,
    dismissedObjectionCount: counts.dismissed,
    upheldObjectionCount: counts.upheld,
  };
}

/** The row that a statement always tells. */
export function expected<Row>(rows: readonly Row[], is: (row: Row) => boolean): Row {
  const found = rows.find(is);
  if (found === undefined) throw new Error("The figures should tell the whole, even where there is nothing.");
  return found;
}
