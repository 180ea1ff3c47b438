import type { ChangeKind, EnterpriseChangesQuery, EnterpriseRegisterQuery } from "../../generated/enterprise.ts";
import { dayOf } from "../kit/days.ts";

/** A title as it is known, whatever day is looked at. */
export type KnownTitle = NonNullable<EnterpriseRegisterQuery["whole"]["titles"]>[number];

/** A ban as it is known. */
export type KnownBan = NonNullable<EnterpriseRegisterQuery["bans"]>["edges"][number]["node"]["ban"];

/** What the register told about the enterprise, once. */
type Change = NonNullable<EnterpriseChangesQuery["registerChanges"]>["edges"][number]["node"];

/** What a fact is: a change that the register told, or a day that stands in a title. */
export type FactKind = ChangeKind | "PUBLICITY_ENDS" | "LAST_DAY";

/** Something that happened, with its two clocks. */
export interface Fact {
  readonly key: string;
  readonly kind: FactKind;
  /** The day from which it holds. */
  readonly on: string;
  /** The last day on which it holds; null where it has none. */
  readonly until: string | null;
  /** The day on which it came on record; null where that is not told. */
  readonly recordedOn: string | null;
  /** Whether it came on record after the day from which it holds. */
  readonly late: boolean;
  readonly titleId: string | null;
  readonly titleNumber: string | null;
  readonly ground: Change["ground"];
}

/** What happened to an enterprise, by day, as far as it was on record by the end of a day. */
export function factsOf(
  titles: readonly KnownTitle[],
  changes: readonly Change[],
  knownOn: string | undefined,
): readonly Fact[] {
  const told = changes.map(toldFact).filter(({ recordedOn }) => knownOn === undefined || isBy(recordedOn, knownOn));
  const has = (kind: FactKind, id: string) => told.some((fact) => fact.kind === kind && fact.titleId === id);
  const stated = titles.flatMap(({ title, publicityLastDay }): Fact[] => {
    const { id, postedOn, publishedOn, lastDay } = title;
    const ended = has("REVOKED", id) || has("WITHDRAWN", id) || has("EXPIRED", id);
    return [
      // Banks and purchasers are not told the steps of publicity; the title itself names its days.
      ...(postedOn !== null && !has("IN_PUBLICITY", id) ? [statedFact("IN_PUBLICITY", postedOn, title)] : []),
      ...(publicityLastDay !== null ? [statedFact("PUBLICITY_ENDS", publicityLastDay, title)] : []),
      ...(publishedOn !== null && !has("PUBLISHED", id) ? [statedFact("PUBLISHED", publishedOn, title)] : []),
      ...(lastDay !== null && !ended ? [statedFact("LAST_DAY", lastDay, title)] : []),
    ];
  });
  return [...told, ...stated].sort((a, b) => compare(a.on, b.on) || compare(a.recordedOn ?? "", b.recordedOn ?? ""));
}

function toldFact(change: Change): Fact {
  const { id, kind, on, until, knownAt, titleId, titleNumber, ground } = change;
  const recordedOn = dayOf(knownAt);
  return { key: id, kind, on, until, recordedOn, late: recordedOn > on, titleId, titleNumber, ground };
}

function statedFact(kind: FactKind, on: string, { id, number }: KnownTitle["title"]): Fact {
  const key = `${kind}${id}`;
  return { key, kind, on, until: null, recordedOn: null, late: false, titleId: id, titleNumber: number, ground: null };
}

/** The days of a title: when it was in publicity, when in force; `to` is the last day, null where it is not known. */
interface Span {
  readonly kind: "PUBLICITY" | "FORCE";
  readonly from: string;
  readonly to: string | null;
}

/** When a title was in publicity and when in force, by what was known. */
export function spansOf({ title, publicityLastDay }: KnownTitle, facts: readonly Fact[]): readonly Span[] {
  const own = facts.filter(({ titleId }) => titleId === title.id);
  const { postedOn, publishedOn, lastDay } = title;
  const spans: Span[] = [];
  if (postedOn !== null) {
    const rejected = own.find(({ kind }) => kind === "REJECTED")?.on ?? null;
    spans.push({ kind: "PUBLICITY", from: postedOn, to: publishedOn ?? rejected ?? publicityLastDay });
  }
  if (publishedOn !== null) {
    const ended = own.find(({ kind }) => kind === "REVOKED" || kind === "WITHDRAWN")?.on ?? null;
    spans.push({ kind: "FORCE", from: publishedOn, to: ended !== null && isBy(ended, lastDay) ? ended : lastDay });
  }
  return spans;
}

function isBy(day: string | null, limit: string | null): boolean {
  return day !== null && (limit === null || day <= limit);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
