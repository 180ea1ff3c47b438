import { parseDivisionCode } from "../../../../shared/values/division.ts";
import type { FigureValue } from "../../domain/statistics/figure-value.ts";
import type { AsOf, DistrictCounts } from "../../domain/statistics/figures.ts";
import {
  NO_FIGURE_MESSAGES,
  type Responsibility,
  responsibilitiesOf,
  type WhyNoFigure,
} from "../../domain/statistics/responsibilities.ts";
import { standingMessage, standingOf, type Target } from "../../domain/statistics/target-standing.ts";
import type { Context } from "../context.ts";
import type { Resolvers } from "../generated/types.ts";
import { asOfOf } from "./figure-resolvers.ts";
import { declarationView } from "./figure-views.ts";

/** A target with what is counted against it. */
export interface TargetView extends Target {
  readonly counted: FigureValue | null;
}

/** Why a duty has no figure. */
export interface NoFigureView {
  readonly reason: WhyNoFigure;
}

/** What the notices ask for, and how far it is. */
export const dutyResolvers = {
  Query: {
    async targets(_root, { jurisdiction, ...asked }, context) {
      const asOf = asOfOf(asked, context.clock);
      const division = parseDivisionCode(jurisdiction);
      const targets = await context.dutiesAndTargets.targets(context.viewer, asOf, division);
      return Promise.all(
        targets.map(async (target): Promise<TargetView> => {
          const { figure } = target;
          const counted = figure === null ? null : await context.figureValues.load({ ...asOf, figure, division });
          return { ...target, counted };
        }),
      );
    },
    async districtScorecards(_root, { jurisdiction, since, ...asked }, { viewer, dutiesAndTargets, clock }) {
      const asOf = asOfOf(asked, clock);
      const earlier = since ?? `${asOf.validOn.slice(0, 4)}-01-01`;
      const rows = await dutiesAndTargets.districts(viewer, asOf, parseDivisionCode(jurisdiction), earlier);
      const codes = [...new Set(rows.map(({ division }) => division))];
      return codes.map((code) => scorecard(rows, code, asOf.validOn, earlier));
    },
    async responsibilityMatrix(_root, { jurisdiction, ...asked }, context) {
      const asOf = asOfOf(asked, context.clock);
      const division = parseDivisionCode(jurisdiction);
      const notices = await context.dutiesAndTargets.duties(context.viewer, asOf, division);
      return Promise.all(
        notices.flatMap(({ notice, departments, figures }) =>
          departments.map(async ({ code, name, nameEn, kind }) => ({
            code,
            name,
            nameEn,
            sharesHub: kind === "DEPARTMENT",
            duties: await Promise.all(
              responsibilitiesOf(code, notice, figures).map((duty) => dutyView(context, duty, asOf, division)),
            ),
          })),
        ),
      );
    },
  },
  TargetProgress: {
    standing: (target) => standingOf(target, target.counted),
    message: (target, { language }) => standingMessage(target, standingOf(target, target.counted))[language],
    figure: ({ counted }) => counted,
  },
  NoFigure: {
    message: ({ reason }, { language }) => NO_FIGURE_MESSAGES[reason][language],
  },
} satisfies Resolvers;

async function dutyView({ figureValues }: Context, duty: Responsibility, asOf: AsOf, division: string) {
  const counted = await Promise.all(duty.figures.map((figure) => figureValues.load({ ...asOf, figure, division })));
  const figures = counted.filter((value) => value !== null);
  const noFigure = duty.noFigure ?? (figures.length === 0 ? ("NO_SCHEME" as const) : null);
  return { ...duty, figures, noFigure: noFigure === null ? null : { reason: noFigure } };
}

function scorecard(rows: readonly DistrictCounts[], code: string, validOn: string, since: string) {
  const on = (day: string) => {
    const found = rows.find((row) => row.division === code && row.validOn === day);
    if (found === undefined) throw new Error(`The figures of ${code} on ${day} were expected.`);
    return found;
  };
  const current = on(validOn);
  const earlier = on(since);
  return {
    division: { code, name: current.divisionName },
    since,
    current: districtView(current),
    earlier: districtView(earlier),
    leaderChange: current.leaders - earlier.leaders,
    benchmarkedChange: current.declarations.withBaseline - earlier.declarations.withBaseline,
  };
}

function districtView({ validOn, leaders, nationalLeaders, declarations }: DistrictCounts) {
  return {
    validOn,
    leaderCount: leaders,
    nationalLeaderCount: nationalLeaders,
    declarations: declarationView(declarations),
  };
}
