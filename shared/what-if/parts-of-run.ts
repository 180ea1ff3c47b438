import type { Determination } from "../values/decision/condition.ts";
import { InvalidValue, quoted } from "../values/invalid-value.ts";
import type { Flip } from "./flip.ts";
import type { TrialRun } from "./policy-trial.ts";
import type { TriedQuestion } from "./tried-question.ts";

/** Some flips with the places where they stand. */
export interface PartOfFlips {
  readonly flips: readonly PlacedFlip[];
  readonly examined: number;
  readonly hasNext: boolean;
  /** Where the next part begins; null when nothing was examined. */
  readonly end: string | null;
}

export interface PlacedFlip {
  readonly flip: Flip;
  readonly cursor: string;
}

/** How many enterprises flip in which way, of those examined in this part. */
export interface PartOfCounts {
  readonly rows: readonly FlipCount[];
  readonly examined: number;
  readonly hasNext: boolean;
  readonly end: string | null;
}

export interface FlipCount {
  readonly question: TriedQuestion;
  readonly before: Determination;
  readonly after: Determination;
  readonly enterprises: number;
}

/** How far a part reaches. */
export interface PartLimits {
  /** Most flips; the part ends with them. */
  readonly first: number;
  /** A part ends with the page in which this time is over, full or not. */
  readonly budgetMs: number;
  readonly pageSize: number;
}

/** A whole what-if at once, as far as it goes. */
export const WHOLE: PartLimits = { first: Infinity, budgetMs: Infinity, pageSize: 1_000 };

/** @throws {InvalidValue} when the cursor is none that a part gave */
export async function partOfFlips(run: TrialRun, after: string | null, limits: PartLimits): Promise<PartOfFlips> {
  const flips: PlacedFlip[] = [];
  const part = await walk(run, after, limits, (uscc, each) => {
    const room = each.slice(0, limits.first - flips.length);
    flips.push(...room.map(({ flip, place }) => ({ flip, cursor: cursorOf(uscc, place) })));
    const last = room.at(-1);
    return room.length === each.length ? null : cursorOf(uscc, last === undefined ? 0 : last.place);
  });
  return { flips, ...part };
}

/** @throws {InvalidValue} when the cursor is none that a part gave */
export async function partOfCounts(run: TrialRun, after: string | null, limits: PartLimits): Promise<PartOfCounts> {
  const byWay = new Map<string, FlipCount>();
  const part = await walk(run, after, limits, (_, each) => {
    for (const { flip } of each) {
      if (flip.kind !== "DETERMINATION") continue;
      const { question, before, after: later } = flip;
      const key = JSON.stringify([question, before.determination, later.determination]);
      const known = byWay.get(key)?.enterprises ?? 0;
      const way = { question, before: before.determination, after: later.determination };
      byWay.set(key, { ...way, enterprises: known + 1 });
    }
    return null;
  });
  return { rows: [...byWay.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count), ...part };
}

/** A flip with its place among those of its enterprise, from 1. */
interface CountedFlip {
  readonly flip: Flip;
  readonly place: number;
}

/** Goes through the enterprises from a place on, until the list, the time or the room is at its end. */
async function walk(
  run: TrialRun,
  after: string | null,
  { budgetMs, pageSize }: PartLimits,
  take: (uscc: string, flips: readonly CountedFlip[]) => string | null,
): Promise<{ examined: number; hasNext: boolean; end: string | null }> {
  const until = performance.now() + budgetMs;
  let place = after === null ? { uscc: "", given: 0 } : readCursor(after);
  let examined = 0;
  for (;;) {
    const page = await run.page(place.uscc, pageSize);
    for (const { uscc, flips } of page) {
      const given = uscc === place.uscc ? place.given : 0;
      if (given === ALL) continue;
      const rest = flips.map((flip, index) => ({ flip, place: index + 1 })).slice(given);
      const full = take(uscc, rest);
      if (full !== null) return { examined, hasNext: true, end: full };
      examined += 1;
    }
    const last = page.at(-1);
    if (last !== undefined) place = { uscc: last.uscc, given: ALL };
    const end = last === undefined && examined === 0 ? after : cursorOf(place.uscc, ALL);
    if (page.length < pageSize) return { examined, hasNext: false, end };
    if (performance.now() >= until) return { examined, hasNext: true, end };
  }
}

const ALL = "all";

type Given = number | typeof ALL;

/** The enterprise and how many of its flips were given; callers need not understand it. */
function cursorOf(uscc: string, given: Given): string {
  return Buffer.from(`${uscc} ${given}`, "utf8").toString("base64url");
}

function readCursor(text: string): { uscc: string; given: Given } {
  const [, uscc, given] = /^([0-9A-Z]{18}) (\d{1,6}|all)$/.exec(Buffer.from(text, "base64url").toString("utf8")) ?? [];
  if (uscc === undefined || given === undefined) throw new NoSuchPlace(text);
  return { uscc, given: given === ALL ? ALL : Number(given) };
}

class NoSuchPlace extends InvalidValue {
  constructor(came: string) {
    super({
      expected: "a cursor that a list gave",
      came: quoted(came),
      message: `A cursor is the text that a list gave as one; ${quoted(came)} came.`,
      messageZh: `游标应为列表返回的原文；实为${quoted(came)}。`,
    });
  }
}
