import type { Pool } from "pg";
import type { Viewer } from "../../../../shared/access/viewer.ts";
import type { TitleState } from "../../../../shared/values/decision/facts.ts";
import type { ExitGround } from "../../../../shared/values/exit-ground.ts";
import type { Uscc } from "../../../../shared/values/uscc.ts";
import { audienceOf, type ChangeKind, type FeedAudience } from "../../domain/feeds/change.ts";

/** A change as its audience is told of it, in a list as by a webhook. */
export interface RegisterChange {
  readonly id: string;
  readonly number: number;
  readonly kind: ChangeKind;
  /** The first day that it concerns. */
  readonly on: string;
  readonly until: string | null;
  readonly knownAt: string;
  readonly uscc: string | null;
  readonly titleId: string | null;
  readonly titleNumber: string | null;
  readonly category: string | null;
  readonly standard: string | null;
  readonly lastDay: string | null;
  readonly state: TitleState | null;
  readonly stateBefore: TitleState | null;
  readonly ground: ExitGround | null;
  readonly ban: string | null;
  readonly publicity: string | null;
  readonly scheme: string | null;
  readonly jurisdiction: string | null;
  readonly document: string | null;
  readonly measure: string | null;
  readonly items: readonly string[];
  readonly source: string | null;
}

/** Which part of a feed is wanted: oldest first, so that a reader goes on where it stopped. */
export interface FeedPart {
  readonly first: number;
  /** The number of the last change that the reader has; 0 for the beginning. */
  readonly after: number;
  /** The enterprise whose changes alone are wanted; null for all changes. */
  readonly uscc: Uscc | null;
}

/** A part of the feed of the viewer's audience. */
export interface PartOfFeed {
  readonly audience: FeedAudience;
  readonly changes: readonly RegisterChange[];
  readonly hasNext: boolean;
  /** Everything known at or before this instant is in the feed; null while nothing was told yet. */
  readonly knownUntil: string | null;
  /** The number of the last change that was told; 0 while there is none. */
  readonly last: number;
}

/** The feeds of changes; whom a viewer acts for says which of them it reads. */
export interface Changes {
  page(viewer: Viewer, part: FeedPart): Promise<PartOfFeed>;
}

/** Opens the feeds on the application role's connections. */
export function openChanges(pool: Pick<Pool, "query">): Changes {
  return {
    async page(viewer, { first, after, uscc }) {
      const audience = audienceFor(viewer);
      const { rows } = await pool.query<FeedRow>({
        name: "register-changes",
        text: FEED_SQL,
        values: [audience, after, first, uscc],
      });
      const [row] = rows;
      if (row === undefined) throw new Error("The register should say until when its changes are told.");
      const changes = row.changes === null ? [] : row.changes;
      const { last, knownUntil } = row;
      return { audience, changes: changes.slice(0, first), hasNext: changes.length > first, knownUntil, last };
    },
  };
}

/** The feed that a viewer reads. */
export function audienceFor(viewer: Viewer): FeedAudience {
  return audienceOf(viewer.kind === "PUBLIC" ? null : viewer.role);
}

interface FeedRow {
  readonly last: number;
  readonly knownUntil: string | null;
  readonly changes: readonly RegisterChange[] | null;
}

const FEED_SQL = `
select case when p.until > '-infinity' then register.as_text(p.until) end as "knownUntil",
  (select coalesce(max(e.number), 0)::integer from feed.entry e where e.audience = $1) as last, (
  select jsonb_agg(feed.told(e.entry) order by e.number)
  from (
    select e as entry, e.number from feed.entry e
    where e.audience = $1 and e.number > $2 and ($4::text is null or e.uscc = $4) order by e.number limit $3 + 1
  ) e
) as changes
from feed.progress p`;
