import type { PoolClient } from "pg";
import { z } from "zod";
import type { KeyRing } from "../signing/key-ring.ts";
import type { PublicKey } from "../signing/key-set.ts";
import { EMPTY_ROOT, leafHash, nodeHash } from "../signing/merkle.ts";
import { parseInstant } from "../values/instant.ts";
import { rangeHashes } from "./log-reader.ts";
import { isInForce, isSigned, namedKey } from "./own-signature.ts";
import { type ReadStored, STORED_COLUMNS, STORED_TABLES, type StoredRow } from "./stored-decision.ts";

/** A log that was verified up to a size: its complete subtrees, the largest first. */
export interface VerifiedState {
  readonly size: number;
  readonly peaks: readonly Uint8Array[];
}

/** What the log is said to hold. */
export interface ClaimedHead {
  readonly size: number;
  readonly root: Buffer;
}

/** What a process knows of the log by signatures, so that it signs nothing on the database's word. */
export interface VerifiedLog {
  /**
   * Verifies what came to the log since, in the transaction that holds its head; entries that the caller itself adds
   * in it cost nothing.
   *
   * @param own leaf hashes of those, by index
   * @throws {Error} when anything is not what the department signed
   */
  verify(client: PoolClient, head: ClaimedHead, own: ReadonlyMap<number, Uint8Array>): Promise<VerifiedState>;
  /** Remembers a state, once it is committed. */
  keep(state: VerifiedState): void;
}

const PART = 500;

/** Opens what a process knows of the log: nothing yet, so that it begins with the newest signed checkpoint. */
export function openVerifiedLog(ring: KeyRing, read: ReadStored): VerifiedLog {
  let known: VerifiedState = { size: 0, peaks: [] };
  return {
    async verify(client, head, own) {
      let state = known;
      if (state.size > head.size) throw new Error(`A log of ${state.size} entries was expected, ${head.size} came.`);
      if (state.size < head.size && !own.has(state.size)) state = await newestSigned(client, ring, state);
      while (state.size < head.size) {
        const leaf = own.get(state.size);
        if (leaf === undefined) state = await withStored(client, read, state, Math.min(PART, head.size - state.size));
        else state = grown(state, leaf);
      }
      if (!head.root.equals(rootOf(state)))
        throw new Error(`The log's tree of ${head.size} is not that of its entries.`);
      return state;
    },
    keep(state) {
      if (state.size > known.size) known = state;
    },
  };
}

/** The newest state that the department signed, when that is later than what is known: whoever signed it verified it. */
async function newestSigned(client: PoolClient, ring: KeyRing, known: VerifiedState): Promise<VerifiedState> {
  const { rows } = await client.query<{ jws: string }>({
    name: "checkpoints-after",
    text: "select jws from record.checkpoint where size > $1 order by size desc, at desc limit 100",
    values: [known.size],
  });
  for (const { jws } of rows) {
    const signed = signedHead(jws, ring.department, ring.publicKeys());
    if (signed === null || signed.size <= known.size) continue;
    const state = { size: signed.size, peaks: await rangeHashes(client, peakRanges(signed.size)) };
    if (!signed.root.equals(rootOf(state)))
      throw new Error(`The tree of ${signed.size} is not the one that was signed.`);
    return state;
  }
  return known;
}

const Payload = z.object({ department: z.string(), size: z.int().nonnegative(), root: z.string(), at: z.string() });

/** What a checkpoint says, when the department signed it; else null. */
function signedHead(jws: string, department: string, keys: readonly PublicKey[]): ClaimedHead | null {
  const [header, payload] = jws.split(".");
  if (header === undefined || payload === undefined) return null;
  const bytes = Buffer.from(payload, "base64url");
  const key = namedKey(keys, { department, use: "checkpoint", typ: "leader-hub-checkpoint+jws" }, header);
  if (key === undefined || !isSigned(jws, Buffer.from(leafHash(bytes)), key)) return null;
  const said = Payload.parse(JSON.parse(bytes.toString("utf8")));
  if (said.department !== department || !isInForce(key, parseInstant(said.at))) return null;
  return { size: said.size, root: Buffer.from(said.root, "base64url") };
}

async function withStored(client: PoolClient, read: ReadStored, state: VerifiedState, count: number) {
  const { rows } = await client.query<StoredRow>({
    name: "entries-to-verify",
    text: `select ${STORED_COLUMNS} from ${STORED_TABLES} where e.index >= $1 and e.index < $2 order by e.index`,
    values: [state.size, state.size + count],
  });
  if (rows.length !== count)
    throw new Error(`${count} entries from ${state.size} on were expected, ${rows.length} came.`);
  return rows.reduce((grownSoFar, row) => {
    const { index, leafHash: leaf } = read(row);
    if (index !== grownSoFar.size) throw new Error(`Entry ${grownSoFar.size} was expected, ${index} came.`);
    return grown(grownSoFar, leaf);
  }, state);
}

function grown({ size, peaks }: VerifiedState, leaf: Uint8Array): VerifiedState {
  const rest = [...peaks];
  let hash = leaf;
  for (let before = size; before % 2 === 1; before = (before - 1) / 2) {
    const sibling = rest.pop();
    if (sibling === undefined) throw new Error(`The subtrees of ${size} entries were expected.`);
    hash = nodeHash(sibling, hash);
  }
  return { size: size + 1, peaks: [...rest, hash] };
}

function rootOf({ peaks }: VerifiedState): Uint8Array {
  return peaks.length === 0 ? EMPTY_ROOT : peaks.reduceRight((root, peak) => nodeHash(peak, root));
}

function peakRanges(size: number): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  for (let start = 0; start < size; ) {
    const end = start + 2 ** Math.floor(Math.log2(size - start));
    ranges.push({ start, end });
    start = end;
  }
  return ranges;
}
