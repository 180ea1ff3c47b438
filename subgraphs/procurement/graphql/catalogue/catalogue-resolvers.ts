import { connectionOf, readListPart } from "../../../../shared/server/list-part.ts";
import { refusalMessage } from "../../../../shared/server/procedure/procedure-answer.ts";
import { parseCatalogueCode, parseIndustryCategory } from "../../../../shared/values/catalogue-code.ts";
import type { CatalogueItem } from "../../domain/catalogue/catalogue.ts";
import { catalogueLevel, catalogueStem, stemAbove } from "../../domain/catalogue/catalogue-code-form.ts";
import type { Context } from "../context.ts";
import type { Resolvers } from "../generated/types.ts";
import { codeCursor, readItemsQuestion } from "./items-input.ts";
import { mappingMutations } from "./mapping-mutations.ts";

/** How the catalogue and the maps of categories are shown, and how a map is stated. */
export const catalogueResolvers = {
  Query: {
    catalogueEditions: (_root, _args, { catalogueDesk }) => catalogueDesk.editions(),
    catalogueItem: (_root, { edition, code, knownAt }, context) =>
      itemOf(context, edition, code, knownAt ?? context.clock.now()),
    catalogueMeanings: (_root, { code, knownAt }, { catalogueDesk, clock }) =>
      catalogueDesk.meanings.load({ code: parseCatalogueCode(code), knownAt: knownAt ?? clock.now() }),
    async catalogueItems(_root, asked, { catalogueDesk, clock }) {
      const question = readItemsQuestion(asked, clock.now());
      // Of an edition that is not there nobody can say that it has no such items.
      const editions = await catalogueDesk.editions();
      if (!editions.some(({ id }) => id === question.edition)) return null;
      const { items, hasNext } = await catalogueDesk.itemPages.load(question);
      const edges = items.map((node) => ({ cursor: codeCursor(node.code), node }));
      return { edges, pageInfo: { hasNextPage: hasNext, endCursor: edges.at(-1)?.cursor ?? null } };
    },
    categoryMapping: (_root, { category, catalogueEdition, knownAt }, { catalogueDesk, clock }) =>
      catalogueDesk.mappings.load({
        category: parseIndustryCategory(category),
        edition: catalogueEdition,
        knownAt: knownAt ?? clock.now(),
      }),
    async categoryMappings(_root, asked, { catalogueDesk, clock }) {
      const { category, catalogueEdition, code, superseded, knownAt, ...part } = asked;
      const { items, hasNext } = await catalogueDesk.mappingPages.load({
        category: category == null ? null : parseIndustryCategory(category),
        edition: catalogueEdition ?? null,
        code: code == null ? null : parseCatalogueCode(code),
        superseded,
        knownAt: knownAt ?? clock.now(),
        ...readListPart(part),
      });
      return connectionOf(items, hasNext, ({ knownFrom, id }) => ({ at: knownFrom, id }));
    },
  },
  Mutation: mappingMutations,
  CatalogueItem: {
    level: ({ code }) => catalogueLevel(code),
    async parent({ edition, code, readAt }: CatalogueItem, _args, { catalogueDesk }) {
      const stem = stemAbove(catalogueStem(code));
      return stem === null ? null : catalogueDesk.items.load({ edition, stem, code: null, knownAt: readAt });
    },
  },
  CategoryMapping: {
    entries: ({ entries, catalogueEdition, readAt }) =>
      entries.map((entry) => ({ ...entry, edition: catalogueEdition, readAt })),
  },
  CategoryMappingEntry: {
    item: ({ edition, code, readAt }, _args, context) => itemOf(context, edition, code, readAt),
  },
  CategoryMappingError: refusalMessage,
} satisfies Resolvers;

function itemOf({ catalogueDesk }: Context, edition: string, text: string, knownAt: string) {
  const code = parseCatalogueCode(text);
  return catalogueDesk.items.load({ edition, stem: catalogueStem(code), code, knownAt });
}
