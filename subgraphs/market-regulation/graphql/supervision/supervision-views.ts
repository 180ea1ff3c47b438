import type { ListClocks } from "../../persistence/supervision/supervision-sql.ts";
import type { Context } from "../context.ts";

/** The enterprise that a thing on record is about. */
export async function enterpriseOnDay({ standings }: Context, uscc: string, { validOn, knownAt }: ListClocks) {
  const { enterprise } = await standings.load({ uscc, validOn, knownAt });
  // Things are about enterprises on record, known before them.
  if (enterprise === null) throw new Error(`The enterprise of a thing on record was expected on record: ${uscc}.`);
  return enterprise;
}

/** A title of an enterprise on a day; null when it had none of that id then. */
export async function titleOnDay(
  { standings }: Context,
  { uscc, titleId, validOn, knownAt }: ListClocks & { readonly uscc: string | null; readonly titleId: string | null },
) {
  if (uscc === null || titleId === null) return null;
  const { titles } = await standings.load({ uscc, validOn, knownAt });
  return titles.find(({ title }) => title.id === titleId)?.title ?? null;
}

/** A declared version that a check is judged by. */
export async function declarationOnDay(
  { declarationsById }: Context,
  { declarationId, validOn, knownAt }: ListClocks & { readonly declarationId: string },
) {
  const found = await declarationsById.load({ id: declarationId, validOn, knownAt });
  // It was declared before it could be drawn.
  if (found === null) throw new Error(`The declared version of a check was expected on record: ${declarationId}.`);
  return found;
}

/** The clocks of a question as asked, or today and now. */
export function clocksOf(
  { clock }: Context,
  { validOn, knownAt }: { readonly validOn?: string | null | undefined; readonly knownAt?: string | null | undefined },
): ListClocks {
  return { validOn: validOn ?? clock.today(), knownAt: knownAt ?? clock.now() };
}

/** Where a thing with a state stands in a list. */
export function placeOf({ firstAt, id }: { readonly firstAt: string; readonly id: string }) {
  return { at: firstAt, id };
}
