import { micros } from "./days.ts";
import type { Event, SizeStated } from "./events.ts";

/** An event with its time of recording in microseconds. */
export type Recorded<Kind extends Event = Event> = Kind & { readonly at: number };

/** An event about a title. */
export type TitleEvent = Extract<Event, { title: string }>;

type Of<Name extends Event["event"]> = Recorded<Extract<Event, { event: Name }>>;

/** What was recorded about one title, in order. */
export interface TitleRecord {
  readonly number: string;
  readonly uscc: string;
  readonly scheme: string;
  readonly category: string;
  readonly events: Recorded<TitleEvent>[];
}

/** A history sorted by what it is about. Nothing is decided here. */
export class HistoryRecord {
  readonly titles = new Map<string, TitleRecord>();
  readonly registrations = new Map<string, Of<"ENTERPRISE_REGISTERED">[]>();
  readonly sizes = new Map<string, Recorded<SizeStated>[]>();
  readonly mappings: Of<"CATALOGUE_MAPPED">[] = [];
  readonly #titlesOf = new Map<string, TitleRecord[]>();

  /** The titles of an enterprise by number. */
  titlesOf(uscc: string): readonly TitleRecord[] {
    return this.#titlesOf.get(uscc) ?? [];
  }

  add(event: Event): void {
    const at = micros(event.recordedAt);
    if (event.event === "ENTERPRISE_REGISTERED") put(this.registrations, event.uscc, { ...event, at });
    else if (event.event === "SIZE_STATED") put(this.sizes, event.uscc, { ...event, at });
    else if (event.event === "CATALOGUE_MAPPED") this.mappings.push({ ...event, at });
    else this.#titleOf(event).events.push({ ...event, at });
  }

  #titleOf(event: TitleEvent): TitleRecord {
    const found = this.titles.get(event.title);
    if (found !== undefined) return found;
    if (!("uscc" in event) || !event.uscc || !event.scheme || !event.category) {
      throw new Error(`A title of an earlier line was expected; ${event.title} came.`);
    }
    const { title: number, uscc, scheme, category } = event;
    const opened: TitleRecord = { number, uscc, scheme, category, events: [] };
    this.titles.set(number, opened);
    put(this.#titlesOf, uscc, opened);
    this.#titlesOf.get(uscc)?.sort((a, b) => (a.number < b.number ? -1 : 1));
    return opened;
  }
}

function put<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
