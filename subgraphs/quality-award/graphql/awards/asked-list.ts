import { connectionOf, readListPart } from "../../../../shared/server/list-part.ts";
import type { StandingQuestion } from "../../../../shared/server/standing-question.ts";
import { parseCivilDate } from "../../../../shared/values/civil-date.ts";
import { parseUscc } from "../../../../shared/values/uscc.ts";
import type { PartOf, ThingQuestion, ThingsQuestion } from "../../persistence/awards/asked.ts";
import type { Context } from "../context.ts";

interface AskedPart {
  readonly first: number;
  readonly after?: string | null | undefined;
  readonly validOn?: string | null | undefined;
  readonly knownAt?: string | null | undefined;
}

interface AskedThing extends Pick<AskedPart, "validOn" | "knownAt"> {
  readonly id: string;
}

/** A part of a list on a day; today and now when nothing is stated. */
export function askedPart({ clock, awardDesk }: Context, { validOn, knownAt, ...part }: AskedPart): ThingsQuestion {
  return { validOn: validOn ?? clock.today(), knownAt: knownAt ?? awardDesk.now(), ...readListPart(part) };
}

/** A thing on a day; today and now when nothing is stated. */
export function askedThing({ clock, awardDesk }: Context, { id, validOn, knownAt }: AskedThing): ThingQuestion {
  return { id, validOn: validOn ?? clock.today(), knownAt: knownAt ?? awardDesk.now() };
}

/** Things in a list stand by when they were entered. */
export function connection<Found extends { readonly id: string; readonly enteredAt: string }>({
  items,
  hasNext,
}: PartOf<Found>) {
  return connectionOf(items, hasNext, ({ enteredAt, id }) => ({ at: enteredAt, id }));
}

/** An enterprise on a day, which every department answers for; as far as is known now. */
export function standingOf({ awardDesk }: Context, uscc: string, validOn: string): StandingQuestion {
  return { uscc: parseUscc(uscc), validOn: parseCivilDate(validOn), knownAt: awardDesk.now() };
}
