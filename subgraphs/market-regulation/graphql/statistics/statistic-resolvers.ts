import { procedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { connectionOf, readListPart } from "../../../../shared/server/list-part.ts";
import { InputReader } from "../../../../shared/server/procedure/input-text.ts";
import { isId, refusal, refusalMessage } from "../../../../shared/server/procedure/procedure-answer.ts";
import { signedIn } from "../../../../shared/server/procedure/signed-in.ts";
import { takeStep } from "../../../../shared/server/procedure/take-step.ts";
import { parseDivisionCode } from "../../../../shared/values/division.ts";
import { availableActions, judgeAction } from "../../../../shared/values/procedure/available-actions.ts";
import { type FigureValue, sameCount } from "../../domain/statistics/figure-value.ts";
import { STATISTIC_MACHINE } from "../../domain/statistics/statistic-machine.ts";
import type { PublishedStatistic, StatisticToPublish } from "../../persistence/statistics/published-statistics.ts";
import type { Context } from "../context.ts";
import type { Resolvers, StatisticErrorCode } from "../generated/types.ts";
import { type StatisticRefusal, statisticsRefusal } from "./statistics-refusal.ts";

/** How figures are published, and what has become of the question since. */
export const statisticResolvers = {
  Query: {
    statistic: async (_root, { id }, { viewer, publishedStatistics }) =>
      isId(id) ? publishedStatistics.find(viewer, id) : null,
    async statistics(_root, { division, ...asked }, { viewer, publishedStatistics }) {
      const part = readListPart(asked);
      const rows = await publishedStatistics.page(viewer, parseDivisionCode(division), part);
      const shown = rows.slice(0, part.first);
      return connectionOf(shown, rows.length > part.first, ({ publishedAt, id }) => ({ at: publishedAt, id }));
    },
  },
  Mutation: {
    async statisticPublish(_root, { input }, context) {
      const viewer = signedIn(context.viewer);
      const { clock, publishedStatistics, register } = context;
      const reader = new InputReader<never>();
      const statistic: StatisticToPublish = {
        figure: input.figure,
        division: parseDivisionCode(input.division),
        validOn: input.validOn,
        knownAt: input.knownAt ?? clock.now(),
        note: input.note == null ? null : reader.text(input.note, "note", 1000),
        on: input.on ?? null,
      };
      const request = procedureRequest(viewer, "statisticPublish", input);
      const { thing, errors } = await takeStep<StatisticErrorCode, PublishedStatistic>(context, {
        viewer,
        request,
        about: null,
        judge: async () => (reader.refusals.length > 0 ? reader.refusals : judge(context, statistic)),
        async take() {
          // With it all that is on record until now is counted, whatever the heartbeat was about to show.
          await register.showRecorded(viewer);
          return publishedStatistics.publish(viewer, request, statistic);
        },
        refused: async () => [statisticsRefusal("FIGURE_NOT_KEPT", "figure")],
        show: (id) => publishedStatistics.find(viewer, id),
      });
      return { statistic: thing, errors };
    },
  },
  Statistic: {
    division: ({ published, divisionName }) => ({ code: published.division, name: divisionName }),
    recomputed: ({ published }, _args, context) => countedAgain(context, published, published.knownAt),
    asKnownNow: ({ published }, _args, context) => countedAgain(context, published, context.clock.now()),
    async changedSince({ published }, _args, context) {
      return !sameCount(published, await countedAgain(context, published, context.clock.now()));
    },
    revision: () => 1,
    availableActions({ published, publishedOn }, _args, { viewer, clock }) {
      const today = clock.today();
      const facts = {
        jurisdiction: published.division,
        workingBody: null,
        workingBodies: [],
        on: today,
        today,
        lastStepOn: publishedOn,
      };
      const actor = viewer.kind === "PUBLIC" ? null : viewer;
      return availableActions(STATISTIC_MACHINE, { state: "PUBLISHED", facts }, actor);
    },
  },
  StatisticError: refusalMessage,
} satisfies Resolvers;

async function countedAgain({ figureValues }: Context, published: FigureValue, knownAt: string): Promise<FigureValue> {
  const { figure, division, validOn } = published;
  const counted = await figureValues.load({ figure, division, validOn, knownAt });
  if (counted === null)
    throw new Error(`The figure ${figure} of ${division} was published and can be counted no more.`);
  return counted;
}

async function judge(context: Context, statistic: StatisticToPublish): Promise<readonly StatisticRefusal[]> {
  const { viewer, clock, publishedStatistics } = context;
  const { division, validOn, knownAt } = statistic;
  const today = clock.today();
  const on = statistic.on ?? today;
  const { onRecord, workingBodies } = await publishedStatistics.publishersOf(viewer, division);
  if (!onRecord) return [statisticsRefusal("DIVISION_NOT_ON_RECORD", "division")];
  const facts = { jurisdiction: division, workingBody: null, workingBodies, on, today, lastStepOn: null };
  const actor = viewer.kind === "PUBLIC" ? null : viewer;
  const { reasons } = judgeAction(STATISTIC_MACHINE, { state: null, facts }, "PUBLISH", actor);
  // The enum has every code that the table can give; a test holds the two together.
  const refusals = reasons.map(({ code, message }) =>
    refusal(code as StatisticErrorCode, code === "DAY_OUT_OF_ORDER" ? "on" : "", message),
  );
  if (validOn > on) refusals.push(statisticsRefusal("NOT_KNOWN_YET", "validOn"));
  if (Date.parse(knownAt) > Date.parse(clock.now())) refusals.push(statisticsRefusal("NOT_KNOWN_YET", "knownAt"));
  return refusals;
}
