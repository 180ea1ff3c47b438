import type { OpenPublicitiesQuery } from "../../generated/open.ts";

/** A publicity in a list. */
export type PublicityRow = NonNullable<OpenPublicitiesQuery["yunnan"]>["edges"][number]["node"];

/** The publicities of all schemes, the last posted first. */
export function publicityRows({ yunnan, tianjin, national }: OpenPublicitiesQuery): readonly PublicityRow[] {
  const all = [yunnan, tianjin, national].flatMap((each) => each?.edges.map(({ node }) => node) ?? []);
  return all.sort((a, b) => (a.postedOn < b.postedOn ? 1 : -1));
}
