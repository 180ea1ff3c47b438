import { demonstrationIdentities } from "../../identity/demonstration-identities.ts";
import { departmentEntries } from "../../identity/department-entry.ts";
import { SCOPES } from "../../shared/access/scopes.ts";
import { PUBLIC_VIEWER, type SignedInViewer, type Viewer } from "../../shared/access/viewer.ts";
import { callerWith } from "../harness/callers.ts";

/**
 * Who asks, by name: nobody, each demonstration identity, and for each scope somebody who holds that one alone. Of
 * several with the same rights one stands for all, named by all of them.
 */
export const VIEWERS: ReadonlyMap<string, Viewer> = distinct([
  ["nobody", PUBLIC_VIEWER],
  ...demonstrationIdentities(departmentEntries()).map((identity): [string, SignedInViewer] => [
    identity.name,
    callerWith({
      ...identity,
      subject: identity.name,
      jurisdictions: [],
      uscc: null,
      scopes: new Set(identity.scopes),
      purposes: new Set(identity.purposes),
      purpose: identity.purposes[0] ?? null,
    }),
  ]),
  ...SCOPES.map((scope): [string, SignedInViewer] => [
    `the scope ${scope} alone`,
    callerWith({ scopes: new Set([scope]) }),
  ]),
  ["all scopes but no purpose", callerWith({ scopes: new Set(SCOPES), purposes: new Set(), purpose: null })],
]);

/** Those who try every way around; the others ask directly. */
const TRIES_EVERY_WAY = /^(nobody|bank|all scopes)/;

/** Somebody who has nothing, and somebody who has everything: what asks for nothing is the same to all between. */
const TRIES_WHAT_IS_PUBLIC = /^(nobody|all scopes)/;

/**
 * The ways of asking that a caller tries.
 *
 * @param isProtected whether the field, or one on the way to it, asks anything of whoever asks
 */
export function tries<Way>(name: string, isProtected: boolean, ways: readonly Way[]): readonly Way[] {
  if (!isProtected) return TRIES_WHAT_IS_PUBLIC.test(name) ? ways.slice(0, 1) : [];
  return TRIES_EVERY_WAY.test(name) ? ways : ways.slice(0, 1);
}

/** Those who try every place; the others try some of each kind. */
const TRIES_EVERY_PLACE = /^(nobody|all scopes)/;

/** Of places that ask the same of whoever asks, on how many a caller tries the ways around. */
const ALIKE = 8;

/** A place that a caller tries, and whether on the ways around as well. */
export interface TriedPlace<Place> {
  readonly place: Place;
  readonly isAround: boolean;
}

/**
 * The places that a caller tries: every one, or some of each kind that asks the same on the way, other ones than the
 * caller before it. Ways around are tried at some of each kind only: they are the same for all of it.
 *
 * @param asked what a place and the way to it ask, as text
 */
export function placesOf<Place>(
  name: string,
  places: readonly Place[],
  asked: (place: Place) => string,
): TriedPlace<Place>[] {
  const kinds = new Map<string, Place[]>();
  for (const place of places) {
    const kind = kinds.get(asked(place));
    if (kind === undefined) kinds.set(asked(place), [place]);
    else kind.push(place);
  }
  const turn = [...VIEWERS.keys()].indexOf(name);
  const tried = [...kinds.values()].flatMap((kind) => {
    const every = Math.ceil(kind.length / ALIKE);
    return kind.map((place, at) => ({ place, isAround: (at + turn) % every === 0 }));
  });
  return TRIES_EVERY_PLACE.test(name) ? tried : tried.filter(({ isAround }) => isAround);
}

function distinct(viewers: readonly [string, Viewer][]): ReadonlyMap<string, Viewer> {
  const byRights = new Map<string, { names: string[]; viewer: Viewer }>();
  for (const [name, viewer] of viewers) {
    const rights =
      viewer.kind === "PUBLIC" ? "" : JSON.stringify([[...viewer.scopes].sort(), viewer.purpose === null, viewer.role]);
    const known = byRights.get(rights);
    if (known) known.names.push(name);
    else byRights.set(rights, { names: [name], viewer });
  }
  return new Map([...byRights.values()].map(({ names, viewer }) => [shortened(names), viewer]));
}

function shortened(names: readonly string[]): string {
  return names.length > 4 ? `${names.slice(0, 4).join(", ")} and ${names.length - 4} more` : names.join(", ");
}
