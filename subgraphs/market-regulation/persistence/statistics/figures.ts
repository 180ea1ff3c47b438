import type { Pool } from "pg";
import type { Viewer } from "../../../../shared/access/viewer.ts";
import type { FigureCode } from "../../../../shared/values/figure-code.ts";
import type { FigureValue } from "../../domain/statistics/figure-value.ts";
import type {
  AsOf,
  DeclarationCounts,
  KeyFieldCounts,
  LeaderGroupCounts,
  PublicityCounts,
} from "../../domain/statistics/figures.ts";
import {
  DECLARATION_FIGURES_SQL,
  DECLARING_ENTERPRISES_SQL,
  EXIT_FIGURES_SQL,
  FIGURE_VALUES_SQL,
  KEY_FIELD_FIGURES_SQL,
  LEADER_FIGURES_SQL,
  PUBLICITY_FIGURES_SQL,
} from "./figure-sql.ts";

/** A question about one figure. */
export interface FigureQuestion extends AsOf {
  readonly figure: FigureCode;
  readonly division: string;
}

/** Where in the list of enterprises by declarations a part begins. */
export interface AfterEnterprise {
  readonly declared: number;
  readonly uscc: string;
}

export interface DeclaringEnterpriseRow {
  readonly uscc: string;
  readonly declared: number;
  readonly own: number;
  readonly knownAt: string;
}

/** Rows with the instant of knowledge that they are told for. */
export type Told<Row> = Row & { readonly knownAt: string };

/** What the register counts; one statement for each question. All of it is public. */
export interface Figures {
  declarations(viewer: Viewer, asOf: AsOf, division: string | null): Promise<Told<DeclarationCounts>[]>;
  /** One more than asked tells that there are more. */
  declaringEnterprises(
    viewer: Viewer,
    asOf: AsOf,
    division: string | null,
    part: { readonly first: number; readonly after: AfterEnterprise | null },
  ): Promise<DeclaringEnterpriseRow[]>;
  leaders(
    viewer: Viewer,
    asOf: AsOf,
    of: { readonly scheme: string | null; readonly division: string | null },
  ): Promise<Told<LeaderGroupCounts>[]>;
  exits(viewer: Viewer, asOf: AsOf, scheme: string | null, from: string | null): Promise<ExitRow>;
  publicity(viewer: Viewer, asOf: AsOf, scheme: string | null): Promise<Told<PublicityCounts>[]>;
  keyFields(viewer: Viewer, asOf: AsOf, scheme: string, year: number | null): Promise<KeyFieldRow>;
  /** In order; null where nothing of the kind is counted there. */
  values(viewer: Viewer, questions: readonly FigureQuestion[]): Promise<(FigureValue | null)[]>;
}

export interface ExitRow {
  readonly knownAt: string;
  readonly banned: number;
  readonly grounds: readonly { readonly ground: string; readonly revokedCount: number }[];
}

export interface KeyFieldRow {
  readonly knownAt: string;
  readonly fields: readonly KeyFieldCounts[];
}

/** Opens the figures on the application role's connections. */
export function openFigures(pool: Pick<Pool, "query">): Figures {
  const ask = async <Row extends object>(text: string, { validOn, knownAt }: AsOf, more: readonly unknown[]) => {
    const { rows } = await pool.query<Row>(text, [validOn, knownAt, ...more]);
    return rows;
  };
  return {
    declarations: (_viewer, asOf, division) => ask(DECLARATION_FIGURES_SQL, asOf, [division]),
    declaringEnterprises: (_viewer, asOf, division, { first, after }) =>
      ask(DECLARING_ENTERPRISES_SQL, asOf, [
        division,
        first,
        after === null ? null : after.declared,
        after === null ? null : after.uscc,
      ]),
    leaders: (_viewer, asOf, { scheme, division }) => ask(LEADER_FIGURES_SQL, asOf, [scheme, division]),
    exits: async (_viewer, asOf, scheme, from) => only(await ask<ExitRow>(EXIT_FIGURES_SQL, asOf, [scheme, from])),
    publicity: (_viewer, asOf, scheme) => ask(PUBLICITY_FIGURES_SQL, asOf, [scheme]),
    keyFields: async (_viewer, asOf, scheme, year) =>
      only(await ask<KeyFieldRow>(KEY_FIELD_FIGURES_SQL, asOf, [scheme, year])),
    async values(_viewer, questions) {
      const { rows } = await pool.query<FigureValue & { readonly place: number }>(FIGURE_VALUES_SQL, [
        questions.map(({ figure }) => figure),
        questions.map(({ division }) => division),
        questions.map(({ validOn }) => validOn),
        questions.map(({ knownAt }) => knownAt),
      ]);
      const found = new Map(rows.map(({ place, ...value }) => [place, value] as const));
      return questions.map((_, index) => found.get(index + 1) ?? null);
    },
  };
}

function only<Row>(rows: readonly Row[]): Row {
  const [row] = rows;
  if (row === undefined) throw new Error("A row of figures was expected; the heartbeat is missing.");
  return row;
}
