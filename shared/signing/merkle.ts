import { createHash } from "node:crypto";

/** Entries from `start` up to, not including, `end`. */
export interface EntryRange {
  readonly start: number;
  readonly end: number;
}

/** The hash of an aligned range whose length is a power of two; of one entry it is its leaf hash. */
export type SubtreeHash = (range: EntryRange) => Uint8Array;

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** The root of a log without entries. */
export const EMPTY_ROOT: Uint8Array = createHash("sha256").digest();

/** The hash of one entry. @see RFC 9162 §2.1.1 */
export function leafHash(entry: Uint8Array): Uint8Array {
  return createHash("sha256").update(LEAF).update(entry).digest();
}

/** The hash of two subtrees side by side. @see RFC 9162 §2.1.1 */
export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  return createHash("sha256").update(NODE).update(left).update(right).digest();
}

/**
 * The ranges whose hashes prove that an entry is in the log, from the entry upwards.
 *
 * @see RFC 9162 §2.1.3.1
 */
export function inclusionRanges(index: number, size: number): EntryRange[] {
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) {
    throw new RangeError(`An index from 0 to ${size - 1} was expected; ${index} came.`);
  }
  const ranges: EntryRange[] = [];
  let start = 0;
  let end = size;
  while (end - start > 1) {
    const middle = start + largestPowerBelow(end - start);
    const [inside, beside] =
      index < middle
        ? [
            { start, end: middle },
            { start: middle, end },
          ]
        : [
            { start: middle, end },
            { start, end: middle },
          ];
    ranges.unshift(beside);
    ({ start, end } = inside);
  }
  return ranges;
}

/**
 * The ranges whose hashes prove that a log of `later` entries begins with that of `earlier` entries; none when the two are one.
 *
 * @see RFC 9162 §2.1.4.1
 */
export function consistencyRanges(earlier: number, later: number): EntryRange[] {
  if (!Number.isSafeInteger(earlier) || earlier < 0 || earlier > later) {
    throw new RangeError(`A size from 0 to ${later} was expected; ${earlier} came.`);
  }
  if (earlier === 0 || earlier === later) return [];
  const ranges: EntryRange[] = [];
  let start = 0;
  let end = later;
  while (end !== earlier) {
    const middle = start + largestPowerBelow(end - start);
    if (earlier <= middle) {
      ranges.unshift({ start: middle, end });
      end = middle;
    } else {
      ranges.unshift({ start, end: middle });
      start = middle;
    }
  }
  // The earlier root is known to whoever checks, so a subtree that is the whole of it is left out.
  return start === 0 ? ranges : [{ start, end }, ...ranges];
}

/** The hash of any range that the two functions above name, from those of complete subtrees; of an empty one the empty root. */
export function rangeHash({ start, end }: EntryRange, subtree: SubtreeHash): Uint8Array {
  const length = end - start;
  if (length === 0) return EMPTY_ROOT;
  const below = largestPowerBelow(length);
  // Complete: the largest power of two below the length is exactly half of it, or there is one entry.
  if (length === 1 || below * 2 === length) return subtree({ start, end });
  const middle = start + below;
  return nodeHash(rangeHash({ start, end: middle }, subtree), rangeHash({ start: middle, end }, subtree));
}

/** Hashes of complete subtrees from the leaf hashes themselves. */
export function subtreesOf(leafHashes: readonly Uint8Array[]): SubtreeHash {
  const subtree: SubtreeHash = ({ start, end }) => {
    if (end - start === 1) return at(leafHashes, start);
    const middle = (start + end) / 2;
    return nodeHash(subtree({ start, end: middle }), subtree({ start: middle, end }));
  };
  return subtree;
}

/** The root over these entries. @see RFC 9162 §2.1.1 */
export function rootOf(leafHashes: readonly Uint8Array[], size: number = leafHashes.length): Uint8Array {
  return rangeHash({ start: 0, end: size }, subtreesOf(leafHashes));
}

/** The proof that an entry is in the log of `size` entries. @see RFC 9162 §2.1.3.1 */
export function inclusionProof(leafHashes: readonly Uint8Array[], index: number, size: number): Uint8Array[] {
  const subtree = subtreesOf(leafHashes);
  return inclusionRanges(index, size).map((range) => rangeHash(range, subtree));
}

/** The proof that the log of `later` entries begins with that of `earlier` entries. @see RFC 9162 §2.1.4.1 */
export function consistencyProof(leafHashes: readonly Uint8Array[], earlier: number, later: number): Uint8Array[] {
  const subtree = subtreesOf(leafHashes);
  return consistencyRanges(earlier, later).map((range) => rangeHash(range, subtree));
}

/** For 2 and more: 2 → 1, 3 → 2, 4 → 2, 5 → 4. */
function largestPowerBelow(length: number): number {
  let power = 1;
  while (power * 2 < length) power *= 2;
  return power;
}

function at(leafHashes: readonly Uint8Array[], index: number): Uint8Array {
  const hash = leafHashes[index];
  if (hash === undefined) throw new RangeError(`A log of ${leafHashes.length} entries has no entry ${index}.`);
  return hash;
}
