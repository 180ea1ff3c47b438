import type { Pool } from "pg";
import { consistencyRanges, type EntryRange, inclusionRanges, rangeHash, type SubtreeHash } from "../signing/merkle.ts";
import {
  type ReadStored,
  STORED_COLUMNS,
  STORED_TABLES,
  type StoredDecision,
  type StoredRow,
  storedDecision,
} from "./stored-decision.ts";

/** What a department signed about its log. */
export interface SignedCheckpoint {
  readonly size: number;
  readonly jws: string;
}

/** Reads a department's log. */
export interface LogReader {
  size(): Promise<number>;
  /** The newest checkpoint, or the newest one of that size; null when there is none. */
  checkpoint(size: number | null): Promise<SignedCheckpoint | null>;
  /** Checkpoints over more than so many entries, in order of size. */
  checkpoints(over: number, count: number): Promise<SignedCheckpoint[]>;
  /** The first checkpoint that covers an entry: the same for ever, so that a receipt is. */
  firstCovering(index: number): Promise<SignedCheckpoint | null>;
  /** Hashes by which an entry is seen to be in the log of that size. */
  inclusionProof(index: number, size: number): Promise<Buffer[]>;
  /** Hashes by which a log is seen to begin with an earlier state of itself. */
  consistencyProof(earlier: number, later: number): Promise<Buffer[]>;
  /** Entries in order, from an index on. */
  entries(from: number, count: number): Promise<StoredDecision[]>;
}

/**
 * Opens the reading of the log on the application role's connections.
 *
 * @param readStored what makes entries of rows; without it they are as the database has them, for whoever verifies them
 */
export function openLogReader(pool: Pick<Pool, "query">, readStored: ReadStored = storedDecision): LogReader {
  const checkpoints = async (rest: string, values: unknown[]): Promise<SignedCheckpoint[]> => {
    const { rows } = await pool.query<SignedCheckpoint>(
      `select size::float8 as size, jws from record.checkpoint ${rest}`,
      values,
    );
    return rows;
  };
  const first = async (rest: string, values: unknown[]) => (await checkpoints(rest, values))[0] ?? null;
  const hashesOf = (ranges: readonly EntryRange[]) => rangeHashes(pool, ranges);
  return {
    async size() {
      const { rows } = await pool.query("select coalesce(max(index) + 1, 0)::float8 as size from record.log_entry");
      return rows[0].size;
    },
    checkpoint: (size) => first("where $1::bigint is null or size = $1 order by size desc, at desc limit 1", [size]),
    checkpoints: (over, count) => checkpoints("where size > $1 order by size, at desc limit $2", [over, count]),
    firstCovering: (index) => first("where size > $1 order by size, at limit 1", [index]),
    inclusionProof: async (index, size) => hashesOf(inclusionRanges(index, size)),
    consistencyProof: async (earlier, later) => hashesOf(consistencyRanges(earlier, later)),
    async entries(from, count) {
      const { rows } = await pool.query<StoredRow>(
        `select ${STORED_COLUMNS} from ${STORED_TABLES} where e.index >= $1 order by e.index limit $2`,
        [from, count],
      );
      return rows.map(readStored);
    },
  };
}

/** Reads the complete subtrees that ranges are made of, all at once, and joins them. */
export async function rangeHashes(pool: Pick<Pool, "query">, ranges: readonly EntryRange[]): Promise<Buffer[]> {
  if (ranges.length === 0) return [];
  const needed: EntryRange[] = [];
  // The same walk twice: first it tells which subtrees it asks for, then it gets them.
  for (const range of ranges) {
    rangeHash(range, (subtree) => {
      needed.push(subtree);
      return EMPTY;
    });
  }
  const { rows } = await pool.query<{ level: number; index: string; hash: Buffer }>({
    name: "log-nodes",
    text: `select n.level, n.index::text, n.hash from unnest($1::smallint[], $2::bigint[]) as a(level, index)
           join record.log_node n on n.level = a.level and n.index = a.index`,
    values: [needed.map(levelOf), needed.map((range) => range.start / (range.end - range.start))],
  });
  const found = new Map(rows.map(({ level, index, hash }) => [`${level} ${index}`, hash]));
  const subtree: SubtreeHash = (range) => {
    const hash = found.get(`${levelOf(range)} ${range.start / (range.end - range.start)}`);
    if (hash === undefined) throw new Error(`The log has no entries ${range.start} to ${range.end}.`);
    return hash;
  };
  return ranges.map((range) => Buffer.from(rangeHash(range, subtree)));
}

const EMPTY = new Uint8Array(32);

function levelOf({ start, end }: EntryRange): number {
  return Math.round(Math.log2(end - start));
}
