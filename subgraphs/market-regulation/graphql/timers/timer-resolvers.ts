import { connectionOf, readListPart } from "../../../../shared/server/list-part.ts";
import { parseDivisionCode } from "../../../../shared/values/division.ts";
import type { TitleOnDay } from "../../domain/register-standing.ts";
import type { Resolvers } from "../generated/types.ts";
import { readCategory } from "./category.ts";

/** What the days brought about, and titles by category and place. */
export const timerResolvers = {
  Query: {
    async reminders(_root, { scheme, kind, waiting, ...part }, { viewer, reminders }) {
      const asked = { scheme: scheme ?? null, kind: kind ?? null, waiting, ...readListPart(part) };
      const found = await reminders.find(viewer, asked);
      return connectionOf(found.reminders, found.hasNext, ({ toldAt, id }) => ({ at: toldAt, id }));
    },
    async titles(_root, { listing, scheme, category, division, validOn, knownAt, ...part }, context) {
      const { viewer, titleLists, standings, clock } = context;
      const day = validOn ?? clock.today();
      const found = await titleLists.find(viewer, {
        listing,
        scheme: scheme ?? null,
        category: category == null ? null : readCategory(category),
        division: division == null ? null : parseDivisionCode(division),
        validOn: day,
        knownAt: knownAt ?? clock.now(),
        ...readListPart(part),
      });
      const shown = found.titles.map(async ({ id, uscc, recordedAt }) => {
        const { titles } = await standings.load({ uscc, validOn: day, knownAt: found.knownAt });
        return { place: { at: recordedAt, id }, node: titleOf(titles, id) };
      });
      const listed = await Promise.all(shown);
      const { edges, pageInfo } = connectionOf(listed, found.hasNext, ({ place }) => place);
      return { edges: edges.map(({ cursor, node }) => ({ cursor, node: node.node })), pageInfo };
    },
  },
} satisfies Resolvers;

function titleOf(titles: readonly TitleOnDay[], id: string): TitleOnDay {
  const found = titles.find(({ title }) => title.id === id);
  if (found === undefined) throw new Error("A title that is listed should be one of its enterprise's.");
  return found;
}
