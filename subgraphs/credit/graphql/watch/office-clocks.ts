import type { OfficeClocks } from "../../persistence/watch/office-rows.ts";
import type { Context } from "../context.ts";

/** The point of the two clocks that a question names; today and now where it names none. */
export function officeClocks(
  { clock }: Pick<Context, "clock">,
  asked: { readonly validOn?: string | null | undefined; readonly knownAt?: string | null | undefined },
): OfficeClocks {
  return { validOn: asked.validOn ?? clock.today(), knownAt: asked.knownAt ?? clock.now() };
}

/** The place of a thing in its list. */
export function placeOfThing({ recordedAt, id }: { readonly recordedAt: string; readonly id: string }) {
  return { at: recordedAt, id };
}
