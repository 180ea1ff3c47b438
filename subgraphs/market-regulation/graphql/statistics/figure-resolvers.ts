import { partSize } from "../../../../shared/server/list-part.ts";
import { parseDivisionCode } from "../../../../shared/values/division.ts";
import { FIGURE_NAMES } from "../../domain/statistics/figure-names.ts";
import { valueText } from "../../domain/statistics/figure-value.ts";
import type { AsOf } from "../../domain/statistics/figures.ts";
import { shareOf } from "../../domain/statistics/share.ts";
import type { Context } from "../context.ts";
import type { ExitGround, Resolvers } from "../generated/types.ts";
import { enterpriseCursor, readEnterpriseCursor } from "./enterprise-cursor.ts";
import { declarationView, expected, leaderView, publicityView } from "./figure-views.ts";

/** What the register counts, as of both clocks. */
export const figureResolvers = {
  Query: {
    async declarationStatistics(_root, { division, ...asked }, { viewer, figures, clock }) {
      const asOf = asOfOf(asked, clock);
      const rows = await figures.declarations(viewer, asOf, divisionOf(division));
      return { rows, validOn: asOf.validOn, knownAt: expected(rows, () => true).knownAt };
    },
    async declaringEnterprises(_root, { division, first, after, ...asked }, { viewer, figures, clock }) {
      const asOf = asOfOf(asked, clock);
      const part = { first: partSize(first), after: readEnterpriseCursor(after) };
      const rows = await figures.declaringEnterprises(viewer, asOf, divisionOf(division), part);
      const edges = rows.slice(0, first).map((row) => ({
        cursor: enterpriseCursor(row),
        node: {
          uscc: row.uscc,
          declaredCount: row.declared,
          ownCount: row.own,
          validOn: asOf.validOn,
          knownAt: row.knownAt,
        },
      }));
      const last = edges.at(-1);
      return {
        edges,
        pageInfo: { hasNextPage: rows.length > first, endCursor: last === undefined ? null : last.cursor },
      };
    },
    async leaderStatistics(_root, { scheme, division, ...asked }, context) {
      const of = { scheme: scheme ?? null, division: divisionOf(division) };
      return leaderStatistics(context, asOfOf(asked, context.clock), of);
    },
    async exitStatistics(_root, { scheme, from, ...asked }, { viewer, figures, clock }) {
      const asOf = asOfOf(asked, clock);
      const { knownAt, banned, grounds } = await figures.exits(viewer, asOf, scheme ?? null, from ?? null);
      return {
        validOn: asOf.validOn,
        knownAt,
        revokedCount: grounds.reduce((sum, { revokedCount }) => sum + revokedCount, 0),
        byGround: grounds.map(({ ground, revokedCount }) => ({ ground: ground as ExitGround, revokedCount })),
        bannedEnterpriseCount: banned,
      };
    },
    async publicityStatistics(_root, { scheme, ...asked }, { viewer, figures, clock }) {
      const asOf = asOfOf(asked, clock);
      const rows = await figures.publicity(viewer, asOf, scheme ?? null);
      const lists = expected(rows, ({ kind }) => kind === "LIST");
      return {
        validOn: asOf.validOn,
        knownAt: lists.knownAt,
        lists: publicityView(lists),
        evaluationSchemes: publicityView(expected(rows, ({ kind }) => kind === "SCHEME")),
      };
    },
    async keyFieldStatistics(_root, { scheme, year, ...asked }, { viewer, figures, clock }) {
      const asOf = asOfOf(asked, clock);
      const { knownAt, fields } = await figures.keyFields(viewer, asOf, scheme, year ?? null);
      return {
        validOn: asOf.validOn,
        knownAt,
        coverage: shareOf(fields.filter(({ leaders }) => leaders > 0).length, fields.length),
        fields: fields.map((field) => ({
          year: field.year,
          category: field.category,
          evaluationSchemeCount: field.evaluationSchemes,
          rankingCount: field.rankings,
          leaderCount: field.leaders,
        })),
      };
    },
  },
  DeclarationStatistics: {
    total: ({ rows }) => declarationView(expected(rows, ({ level }) => level === "ALL")),
    divisions: ({ rows }, { level }) => rows.filter((row) => row.level === level).map(declarationView),
  },
  LeaderStatistics: {
    total: ({ rows }) => leaderView(expected(rows, ({ dimension }) => dimension === "ALL")),
    by: ({ rows }, { dimension }) =>
      rows
        .filter((row) => row.dimension === dimension)
        .map((row) => ({ key: row.key, name: row.label, figures: leaderView(row) })),
  },
  DeclaringEnterprise: {
    async enterprise({ uscc, validOn, knownAt }, _args, { standings }) {
      const { enterprise } = await standings.load({ uscc, validOn, knownAt });
      // Who declares is on record, known before the declaration.
      if (enterprise === null) throw new Error(`The enterprise of a declaration was expected on record: ${uscc}.`);
      return enterprise;
    },
  },
  FigureValue: {
    name: ({ figure }, { language }) => FIGURE_NAMES[figure][language],
    value: valueText,
  },
} satisfies Resolvers;

/** The clocks asked about: today and now where none is named. */
export function asOfOf(
  { validOn, knownAt }: { readonly validOn?: string | null; readonly knownAt?: string | null },
  clock: Context["clock"],
): AsOf {
  return { validOn: validOn ?? clock.today(), knownAt: knownAt ?? clock.now() };
}

/** Leaders as of both clocks. */
export async function leaderStatistics(
  { viewer, figures }: Context,
  asOf: AsOf,
  of: { readonly scheme: string | null; readonly division: string | null },
) {
  const rows = await figures.leaders(viewer, asOf, of);
  return { rows, validOn: asOf.validOn, knownAt: expected(rows, ({ dimension }) => dimension === "ALL").knownAt };
}

function divisionOf(division: string | null | undefined): string | null {
  return division == null ? null : parseDivisionCode(division);
}
