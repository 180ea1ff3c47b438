import type { Pool } from "pg";
import type { Viewer } from "../../../../shared/access/viewer.ts";
import { parseInstant } from "../../../../shared/values/instant.ts";
import { ownUscc } from "../procedure/enterprise-viewer.ts";
import { type EntryOnDay, type EntryRow, type ExclusionOnDay, entryOf } from "./entry-row.ts";
import { ENTRIES_SQL, EXCLUSIONS_SQL, REPORTS_SQL } from "./entry-sql.ts";
import type { RankingOnDay } from "./ranking-row.ts";

/** What an evaluation body reported. */
export interface ReportOnDay {
  readonly text: string;
  readonly sha256: string;
  readonly recordedAt: string;
}

/** What stands on rankings that a viewer was shown; each as far as it was shown. */
export interface RankingContents {
  /** In order; each in the order of ranks. */
  entries(viewer: Viewer, rankings: readonly RankingOnDay[]): Promise<EntryOnDay[][]>;
  /** In order. */
  exclusions(viewer: Viewer, rankings: readonly RankingOnDay[]): Promise<ExclusionOnDay[][]>;
  /** In order; null for one that is not seen from inside or is not reported. */
  reports(viewer: Viewer, rankings: readonly RankingOnDay[]): Promise<(ReportOnDay | null)[]>;
}

/** Opens them on the application role's connections. */
export function openRankingContents(pool: Pick<Pool, "query">): RankingContents {
  return {
    async entries(viewer, rankings) {
      const { rows } = await pool.query<EntryRow>({
        name: "ranking-entries",
        text: ENTRIES_SQL,
        values: [questionsOf(viewer, rankings), ownUscc(viewer)],
      });
      return rankings.map(({ validOn, knownAt }, index) =>
        rows.filter(({ place }) => place === index + 1).map((row) => ({ ...entryOf(row), validOn, knownAt })),
      );
    },
    async exclusions(viewer, rankings) {
      const { rows } = await pool.query<Omit<ExclusionOnDay, "validOn" | "knownAt"> & { readonly place: number }>({
        name: "ranking-exclusions",
        text: EXCLUSIONS_SQL,
        values: [questionsOf(viewer, rankings)],
      });
      return rankings.map(({ validOn, knownAt }, index) =>
        rows.filter(({ place }) => place === index + 1).map(({ place: _, ...row }) => ({ ...row, validOn, knownAt })),
      );
    },
    async reports(viewer, rankings) {
      const { rows } = await pool.query<ReportOnDay & { readonly place: number }>({
        name: "ranking-reports",
        text: REPORTS_SQL,
        values: [questionsOf(viewer, rankings)],
      });
      const found = new Map(
        rows.map(({ place, recordedAt, ...row }) => [place, { ...row, recordedAt: parseInstant(recordedAt) }]),
      );
      return rankings.map((_, index) => found.get(index + 1) ?? null);
    },
  };
}

function questionsOf(viewer: Viewer, rankings: readonly RankingOnDay[]): string {
  return JSON.stringify(
    rankings.map(({ id, knownAt, sight }) => ({
      ranking: id,
      knownAt,
      own: sight === "OWN" ? ownUscc(viewer) : null,
      inside: sight === "INSIDE",
    })),
  );
}
