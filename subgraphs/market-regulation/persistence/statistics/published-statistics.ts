import type { Pool } from "pg";
import type { SignedInViewer, Viewer } from "../../../../shared/access/viewer.ts";
import type { ProcedureOutcome, ProcedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import type { ListPart } from "../../../../shared/server/list-part.ts";
import type { FigureCode } from "../../../../shared/values/figure-code.ts";
import type { FigureValue } from "../../domain/statistics/figure-value.ts";
import { callProcedure } from "../procedure/call-procedure.ts";

/** A figure as it was published. */
export interface PublishedStatistic {
  readonly id: string;
  readonly divisionName: string | null;
  readonly published: FigureValue;
  readonly note: string | null;
  readonly publishedOn: string;
  readonly publishedAt: string;
  readonly publisherRole: string;
}

/** What is to be published. */
export interface StatisticToPublish {
  readonly figure: FigureCode;
  readonly division: string;
  readonly validOn: string;
  readonly knownAt: string;
  readonly note: string | null;
  readonly on: string | null;
}

/** Who may publish figures of a division. */
export interface DivisionPublishers {
  /** Whether the division is on record. */
  readonly onRecord: boolean;
  /** Credit codes of the working bodies of the schemes it lies in. */
  readonly workingBodies: readonly string[];
}

/** Figures that were published. */
export interface PublishedStatistics {
  find(viewer: Viewer, id: string): Promise<PublishedStatistic | null>;
  /** One more than asked tells that there are more. */
  page(viewer: Viewer, division: string, part: ListPart): Promise<PublishedStatistic[]>;
  publishersOf(viewer: Viewer, division: string): Promise<DivisionPublishers>;
  publish(
    viewer: SignedInViewer,
    request: ProcedureRequest,
    statistic: StatisticToPublish,
  ): Promise<ProcedureOutcome<"FIGURE_NOT_KEPT">>;
}

/** Opens them on the application role's connections. */
export function openPublishedStatistics(pool: Pick<Pool, "query">): PublishedStatistics {
  return {
    async find(_viewer, id) {
      const { rows } = await pool.query<PublishedStatistic>(`${STATISTICS} where s.id = $1`, [id]);
      return rows[0] ?? null;
    },
    async page(_viewer, division, { first, after }) {
      const { rows } = await pool.query<PublishedStatistic>(
        `${STATISTICS} where s.division = $1
           and ($3::timestamptz is null or (lower(s.known), s.id) < ($3::timestamptz, $4::uuid))
         order by lower(s.known) desc, s.id desc limit $2::integer + 1`,
        [division, first, after === null ? null : after.at, after === null ? null : after.id],
      );
      return rows;
    },
    async publishersOf(_viewer, division) {
      const { rows } = await pool.query<DivisionPublishers>(PUBLISHERS_SQL, [division]);
      const [row] = rows;
      if (row === undefined) throw new Error("A row about those who publish was expected.");
      return row;
    },
    publish: (_viewer, request, { figure, division, validOn, knownAt, note, on }) =>
      callProcedure(pool, "statistic_publish", [request, figure, division, validOn, knownAt, note, on]),
  };
}

const STATISTICS = `
select s.id, jsonb_build_object('figure', s.figure, 'division', s.division, 'validOn', s.valid_on::text,
    'knownAt', register.as_text(s.known_at), 'count', s.numerator, 'of', s.denominator) as published,
  (select d.name from register.division_paths(s.valid_on, s.known_at) d where d.code = s.division) as "divisionName",
  s.note, s.published_on::text as "publishedOn", register.as_text(lower(s.known)) as "publishedAt",
  s.publisher_role as "publisherRole"
from register.statistic s`;

const PUBLISHERS_SQL = `
select exists (select from register.division d where d.code = $1 and upper_inf(d.valid) and upper_inf(d.known)) as "onRecord",
  (select coalesce(jsonb_agg(distinct w.uscc), '[]') from register.working_body w
   join register.scheme s on s.code = w.scheme
   where upper_inf(w.known) and s.jurisdiction is not null
     and $1 like register.division_prefix(s.jurisdiction) || '%') as "workingBodies"`;
