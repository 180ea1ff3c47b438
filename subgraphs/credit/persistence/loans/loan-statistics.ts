import type { Pool } from "pg";
import type { Viewer } from "../../../../shared/access/viewer.ts";
import { callStep } from "../../../../shared/procedure/call-step.ts";
import type { ProcedureOutcome, ProcedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import type { GroupPart, LoanGroup, LoanToGroup } from "../../domain/loans/group-loans.ts";
import type { LoanQuarter } from "../../domain/loans/loan-quarter.ts";

/** Figures of a quarter, published once. */
export interface LoanPublication extends LoanQuarter {
  readonly id: string;
  readonly publishedAt: string;
}

/** A published figure: a group of loans and how many there are in it. */
export interface LoanFigure {
  readonly id: string;
  readonly province: string;
  readonly prefecture: GroupPart;
  readonly institutionKind: GroupPart;
  readonly band: GroupPart;
  readonly loanCount: number;
  readonly firmCount: number;
}

/** What a quarter's loans are, and in short, so that it can be told whether they are still the same. */
export interface LoansSeen {
  readonly seen: string;
  readonly loans: readonly LoanToGroup[];
}

/** Figures of loans; to anybody but overseers of credit there are none. */
export interface LoanStatistics {
  publications(viewer: Viewer, year: number): Promise<readonly LoanPublication[]>;
  publication(viewer: Viewer, quarter: LoanQuarter): Promise<LoanPublication | null>;
  publicationById(viewer: Viewer, id: string): Promise<LoanPublication | null>;
  /** Figures of the provinces that the viewer acts in, wholly or in part. */
  figures(viewer: Viewer, publication: string, province: string | null): Promise<readonly LoanFigure[]>;
  loansToGroup(viewer: Viewer, request: ProcedureRequest, quarter: LoanQuarter): Promise<LoansSeen>;
  publish(
    viewer: Viewer,
    request: ProcedureRequest,
    quarter: LoanQuarter,
    seen: string,
    groups: readonly LoanGroup[],
  ): Promise<ProcedureOutcome>;
}

/** Opens them on the application role's connections. */
export function openLoanStatistics(pool: Pick<Pool, "query">): LoanStatistics {
  const publications = async (viewer: Viewer, condition: string, values: unknown[]) => {
    if (provincesOf(viewer).length === 0) return [];
    return (await pool.query<LoanPublication>(`${PUBLICATION} where ${condition} order by quarter`, values)).rows;
  };
  return {
    publications: (viewer, year) => publications(viewer, "year = $1", [year]),
    publication: async (viewer, { year, quarter }) =>
      (await publications(viewer, "year = $1 and quarter = $2", [year, quarter]))[0] ?? null,
    publicationById: async (viewer, id) => (await publications(viewer, "id = $1", [id]))[0] ?? null,
    async figures(viewer, publication, province) {
      const { rows } = await pool.query<LoanFigure>(FIGURES, [publication, provincesOf(viewer), province]);
      return rows;
    },
    async loansToGroup(_viewer, request, { year, quarter }) {
      const { rows } = await pool.query<{ read: LoansSeen }>("select credit.loans_to_group($1, $2, $3) as read", [
        request,
        year,
        quarter,
      ]);
      const [row] = rows;
      if (row === undefined) throw new Error("The loans of a quarter were expected, or that there are none.");
      return row.read;
    },
    publish: (_viewer, request, { year, quarter }, seen, groups) =>
      callStep(pool, "credit.statistics_publish", [request, year, quarter, seen, JSON.stringify(groups.map(cellOf))]),
  };
}

const OVERSEERS: readonly (string | null)[] = ["peoples-bank", "financial-supervision"];

/** The provinces that an overseer of credit acts in; none for anybody else. */
function provincesOf(viewer: Viewer): string[] {
  if (viewer.kind === "PUBLIC" || viewer.role !== "DEPARTMENT" || !OVERSEERS.includes(viewer.department)) return [];
  return [...new Set(viewer.jurisdictions.map((division) => `${division.slice(0, 2)}0000`))];
}

function cellOf({ province, prefecture, kind, band, loans }: LoanGroup) {
  return {
    province,
    prefectureExtent: prefecture.extent,
    prefecture: prefecture.value,
    kindExtent: kind.extent,
    kind: kind.value,
    bandExtent: band.extent,
    band: band.value,
    loans: loans.map(({ id }) => id),
  };
}

const PUBLICATION = `select id, year, quarter, register.as_text(lower(known)) as "publishedAt"
  from credit.statistic_publication`;

const FIGURES = `
  select id, province, jsonb_build_object('extent', prefecture_extent, 'value', prefecture) as prefecture,
    jsonb_build_object('extent', kind_extent, 'value', kind) as "institutionKind",
    jsonb_build_object('extent', band_extent, 'value', band) as band, loans as "loanCount", firms as "firmCount"
  from credit.statistic_cell c
  where publication_id = $1 and province = any ($2::text[]) and ($3::text is null or province = $3)
  order by c.province, c.prefecture nulls last, c.kind nulls last, c.band nulls last`;
