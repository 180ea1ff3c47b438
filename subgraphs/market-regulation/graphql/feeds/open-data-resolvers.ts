import { InvalidCursor } from "../../../../shared/server/list-part.ts";
import { InvalidValue } from "../../../../shared/values/invalid-value.ts";
import type { Resolvers } from "../generated/types.ts";

const MOST_ROWS = 1_000;

/** The public register as files, a part at a time, and their signed manifest. */
export const openDataResolvers = {
  Query: {
    async publicRegisterPart(_root, { table, format, first, after = null, ...asked }, { viewer, openData }) {
      if (first < 1 || first > MOST_ROWS) throw new InvalidRowCount(first);
      const { next, ...part } = await openData.part(viewer, {
        ...momentOf(asked),
        table: table.toLowerCase().replaceAll("_", "-"),
        format: format === "CSV" ? "csv" : "jsonl",
        first,
        after: after === null ? null : keyIn(table, after),
      });
      return { ...part, pageInfo: { hasNextPage: next !== null, endCursor: next } };
    },
    publicRegisterManifest: (_root, asked, { viewer, openData }) => openData.manifest(viewer, momentOf(asked)),
    publicRegisterKeys: (_root, _args, { openData }) => openData.publicKeys(),
  },
} satisfies Resolvers;

function momentOf<Day, At>({ validOn, knownAt }: { validOn?: Day; knownAt?: At }) {
  return { validOn: validOn ?? null, knownAt: knownAt ?? null };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const KEYS: Readonly<Record<string, RegExp>> = {
  ENTERPRISES: /^[0-9A-Z]{18}$/,
  EVALUATION_CRITERIA: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\/\d{1,5}$/,
};

/** The key of the last row that the caller has. */
function keyIn(table: string, cursor: string): string {
  if (!(KEYS[table] ?? UUID).test(cursor)) throw new InvalidCursor(cursor);
  return cursor;
}

class InvalidRowCount extends InvalidValue {
  constructor(came: number) {
    super({
      expected: `1 to ${MOST_ROWS}`,
      came: String(came),
      message: `A part of a file has 1 to ${MOST_ROWS} rows; ${came} came.`,
      messageZh: `每段1至${MOST_ROWS}行；实为${came}。`,
    });
  }
}
