import { nearCode } from "../../../../shared/bulk/near-code.ts";
import { partSize } from "../../../../shared/server/list-part.ts";
import { diagnoseCode } from "../../domain/finding/diagnose-code.ts";
import { codeFault, nearCodes } from "../../domain/finding/near-codes.ts";
import { readSearch } from "../../domain/finding/read-search.ts";
import type { Context } from "../context.ts";
import type { Resolvers } from "../generated/types.ts";
import { foundCursor, readFoundCursor } from "./found-cursor.ts";

/** Enterprises by name, pinyin and code, and how old the register's data is. */
export const findingResolvers = {
  Query: {
    async enterprises(_root, { search: text, validOn, knownAt, first, after }, context) {
      const { viewer, finder, standings, clock } = context;
      const search = readSearch(text);
      const day = validOn ?? clock.today();
      const asked = { search, validOn: day, knownAt: knownAt ?? clock.now() };
      const part = { first: partSize(first), after: readFoundCursor(after) };
      const found = await finder.find(viewer, { ...asked, ...part });
      const shown = found.enterprises.map(async ({ matchedBy, ...place }) => {
        const { enterprise } = await standings.load({ uscc: place.uscc, validOn: day, knownAt: found.knownAt });
        if (enterprise === null) throw new Error("An enterprise that was found should be on record.");
        return { cursor: foundCursor(place), node: enterprise, matchedBy };
      });
      const [edges, diagnosis] = await Promise.all([
        Promise.all(shown),
        search.wholeCode === null ? null : diagnosisOf(context, search.wholeCode, found.knownAt),
      ]);
      const last = edges.at(-1);
      const endCursor = last === undefined ? null : last.cursor;
      return { edges, pageInfo: { hasNextPage: found.hasNext, endCursor }, diagnosis };
    },
    registerDataAge: (_root, _args, { viewer, dataAge }) => dataAge(viewer),
  },
  CodeDiagnosis: {
    message: ({ sentences }, { language }) => sentences[language],
  },
} satisfies Resolvers;

async function diagnosisOf({ viewer, finder }: Context, code: string, knownAt: string) {
  const fault = codeFault(code);
  if (fault === null) return null;
  const near = nearCodes(code);
  const codes = near.map((each) => each.code);
  const held = new Set(await finder.onRecord(viewer, codes, knownAt));
  const onRecord = near.filter((each) => held.has(each.code));
  return diagnoseCode(code, fault, onRecord, nearCode(code));
}
