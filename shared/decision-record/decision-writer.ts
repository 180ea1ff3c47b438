import type { Pool, PoolClient } from "pg";
import { DatabaseBusy, MOST_WAITING } from "../database/database-busy.ts";
import { inTransaction } from "../database/in-transaction.ts";
import type { Clock } from "../server/department.ts";
import type { Log } from "../server/log.ts";
import type { KeyRing } from "../signing/key-ring.ts";
import { leafHash } from "../signing/merkle.ts";
import { type SignedStatement, signCheckpoint } from "../signing/sign-statement.ts";
import { compareInstants, parseInstant } from "../values/instant.ts";
import type { DecisionStatement } from "./decision-statement.ts";
import { isInForce, namedKey } from "./own-signature.ts";
import { RecordUnavailable } from "./record-unavailable.ts";
import { openVerifiedLog, type VerifiedLog, type VerifiedState } from "./verified-log.ts";
import { createVerifiedReading } from "./verify-stored.ts";

/** A signed decision that waits to be stored. */
export interface DecisionToStore {
  readonly tenant: string;
  readonly idempotencyKey: string;
  readonly signed: SignedStatement;
  readonly requestHash: Uint8Array;
}

/** What became of it, with the id of the decision that stands for its key; null while another process writes that. */
export type StoreOutcome =
  | { readonly outcome: "STORED"; readonly id: string; readonly index: number }
  | { readonly outcome: "REPEATED" | "REUSED"; readonly id: string }
  | { readonly outcome: "IN_FLIGHT"; readonly id: null };

/** Writes decisions into the record. */
export interface DecisionWriter {
  /** Resolves once the decision is on disk. @throws {RecordUnavailable} when nothing was stored */
  store(decision: DecisionToStore): Promise<StoreOutcome>;
  /** Signs what the log holds now, unless the latest checkpoint says it already. */
  checkpoint(): Promise<void>;
}

export interface DecisionWriterParts {
  readonly pool: Pool;
  readonly ring: KeyRing;
  readonly clock: Clock;
  readonly log: Log;
}

// More would keep other processes from the log for too long.
const LARGEST_GROUP = 250;

// How long a group waits for the log's head, and how long a stalled process may hold it.
const BEGIN = "begin; set local lock_timeout = 1000; set local idle_in_transaction_session_timeout = 5000";

interface WriterState extends DecisionWriterParts {
  readonly verified: VerifiedLog;
}

interface Waiting {
  readonly decision: DecisionToStore;
  resolve(outcome: StoreOutcome): void;
  reject(error: unknown): void;
}

/**
 * Opens the writer of a process: what comes while a transaction runs is written together by the next one, so that many
 * callers share one wait for the disk.
 *
 * Each transaction ends with a signed checkpoint over all that it stored: no decision exists that no checkpoint covers.
 * Before it signs, what others added to the log is verified; where that fails, nothing is stored.
 */
export function openDecisionWriter(parts: DecisionWriterParts): DecisionWriter {
  const queue: Waiting[] = [];
  const { department } = parts.ring;
  const read = createVerifiedReading({ department, publicKeys: () => parts.ring.publicKeys(), log: parts.log });
  const state = { ...parts, verified: openVerifiedLog(parts.ring, read) };
  let running = false;
  const run = async () => {
    while (queue.length > 0) await writeGroup(state, queue.splice(0, LARGEST_GROUP));
    running = false;
  };
  return {
    store(decision) {
      return new Promise((resolve, reject) => {
        if (queue.length >= MOST_WAITING) throw new RecordUnavailable(new DatabaseBusy(queue.length));
        queue.push({ decision, resolve, reject });
        // What is asked for in the same turn belongs together.
        if (!running) {
          running = true;
          setImmediate(() => void run());
        }
      });
    },
    checkpoint: async () =>
      state.verified.keep(await inTransaction(parts.pool, BEGIN, (client) => signHead(state, client))),
  };
}

async function writeGroup(parts: WriterState, group: readonly Waiting[]): Promise<void> {
  try {
    demandKeysInForce(parts, group);
    const { outcomes, state } = await inTransaction(parts.pool, BEGIN, (client) => append(parts, client, group));
    if (state !== null) parts.verified.keep(state);
    for (const [index, waiting] of group.entries()) settle(waiting, outcomes[index]);
  } catch (error) {
    if (group.length > 1 && concernsOne(error)) {
      for (const waiting of group) await writeGroup(parts, [waiting]);
      return;
    }
    parts.log.error({ err: error, decisions: group.length }, "Decisions could not be stored");
    for (const waiting of group) waiting.reject(new RecordUnavailable(error));
  }
}

function settle({ resolve, reject }: Waiting, outcome: StoreOutcome | undefined): void {
  if (outcome === undefined) reject(new Error("An outcome for each decision was expected."));
  else resolve(outcome);
}

interface Appended {
  readonly outcomes: readonly StoreOutcome[];
  readonly size: number;
  readonly root: string;
  /** When the log was last signed; null when never. */
  readonly signedAt: string | null;
}

async function append(
  parts: WriterState,
  client: PoolClient,
  group: readonly Waiting[],
): Promise<{ readonly outcomes: readonly StoreOutcome[]; readonly state: VerifiedState | null }> {
  const signed = group.map(({ decision }) => decision.signed);
  const values = [
    group.map(({ decision }) => decision.tenant),
    group.map(({ decision }) => decision.idempotencyKey),
    signed.map(({ bytes }) => Buffer.from(bytes).toString("utf8")),
    signed.map(({ jws }) => jws),
    signed.map(({ sm2 }) => (sm2 === null ? null : JSON.stringify(sm2))),
    group.map(({ decision }) => Buffer.from(decision.requestHash)),
  ];
  const { rows } = await client.query<{ appended: Appended }>({
    name: "append-decisions",
    text: "select record.append($1, $2, $3, $4, $5, $6) as appended",
    values,
  });
  const { outcomes, ...head } = only(rows).appended;
  const own = new Map<number, Uint8Array>();
  for (const [place, outcome] of outcomes.entries()) {
    const stored = signed[place];
    if (outcome.outcome === "STORED" && stored !== undefined) own.set(outcome.index, leafHash(stored.bytes));
  }
  if (own.size === 0) return { outcomes, state: null };
  return { outcomes, state: await addCheckpoint(parts, client, head, own) };
}

/** A key that was revoked a moment ago signs nothing that is stored: nobody could verify it. */
function demandKeysInForce({ ring }: DecisionWriterParts, group: readonly Waiting[]): void {
  ring.refresh();
  const expected = { department: ring.department, use: "decision", typ: "leader-hub-decision+jws" } as const;
  for (const { signed } of group.map(({ decision }) => decision)) {
    const { issuedAt }: DecisionStatement = JSON.parse(Buffer.from(signed.bytes).toString("utf8"));
    const key = namedKey(ring.publicKeys(), expected, signed.jws.slice(0, signed.jws.indexOf(".")));
    if (key === undefined || !isInForce(key, issuedAt)) throw new Error("The key that signed is no longer in force.");
  }
}

async function signHead(parts: WriterState, client: PoolClient): Promise<VerifiedState> {
  const { rows } = await client.query<{ head: Head }>("select record.log_head() as head");
  const { head } = only(rows);
  const known = await client.query("select from record.checkpoint where size = $1", [head.size]);
  const none = new Map<number, Uint8Array>();
  if (known.rowCount === 0) return addCheckpoint(parts, client, head, none);
  return parts.verified.verify(client, { size: head.size, root: Buffer.from(head.root, "base64url") }, none);
}

type Head = Omit<Appended, "outcomes">;

async function addCheckpoint(
  { ring, clock, verified }: WriterState,
  client: PoolClient,
  head: Head,
  own: ReadonlyMap<number, Uint8Array>,
): Promise<VerifiedState> {
  const root = Buffer.from(head.root, "base64url");
  const state = await verified.verify(client, { size: head.size, root }, own);
  const now = clock.now();
  const last = head.signedAt === null ? now : parseInstant(head.signedAt);
  // Clocks of two processes differ; what is signed later never says that it is earlier.
  const at = compareInstants(now, last) < 0 ? last : now;
  const jws = await signCheckpoint(ring, { size: head.size, root, at });
  await client.query({ name: "add-checkpoint", text: "select record.add_checkpoint($1)", values: [jws] });
  return state;
}

/** Values that the database refuses cost their own decision; anything else costs all that were written with it. */
function concernsOne(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return /^(22|23|LH)/.test(code);
}

function only<Row>(rows: readonly Row[]): Row {
  const [row] = rows;
  if (row === undefined) throw new Error("One row was expected, none came.");
  return row;
}
