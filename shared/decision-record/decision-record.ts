import type { Pool } from "pg";
import type { SignedInViewer, Viewer } from "../access/viewer.ts";
import type { Clock } from "../server/department.ts";
import type { Log } from "../server/log.ts";
import type { KeyRing } from "../signing/key-ring.ts";
import type { PublicKey } from "../signing/key-set.ts";
import type { Instant } from "../values/instant.ts";
import type { DecidingMeasure } from "./deciding-measure.ts";
import { type DecisionReader, openDecisionReader } from "./decision-reader.ts";
import type { OwnParts } from "./decision-statement.ts";
import { openDecisionWriter } from "./decision-writer.ts";
import { createIssueDecisions, type IssueDecisions } from "./issue-decisions.ts";
import { refused } from "./issue-refusal.ts";
import { knownNow } from "./known-now.ts";
import { type LogReader, openLogReader, type SignedCheckpoint } from "./log-reader.ts";
import { receiptOf } from "./receipt.ts";
import type { StoredDecision } from "./stored-decision.ts";
import { createVerifiedReading } from "./verify-stored.ts";
import { type DecisionChange, whatChanged } from "./what-changed.ts";

/** What a record needs of its department. */
export interface DecisionRecordParts<Own extends OwnParts> {
  readonly measure: DecidingMeasure<Own>;
  readonly pool: Pool;
  /** The department's keys; null when it has none, and then it takes no decisions. */
  readonly ring: KeyRing | null;
  readonly clock: Clock;
  readonly log: Log;
}

/** What anybody may learn of a decision whose id and hash they hold. */
export interface DecisionVerification {
  readonly known: boolean;
  readonly issuedAt: string | null;
  /** Whether what is known by now would give another answer; null when that cannot be told. */
  readonly affected: boolean | null;
}

/** A department's log, as far as it does not need to know what the department decides. */
export interface LogOfRecord extends Pick<DecisionReader, "find"> {
  readonly log: LogReader;
  /** Every key that ever signed; none when the department has none. */
  publicKeys(): readonly PublicKey[];
  /** The newest signed state of the log; an empty log is signed when somebody asks. */
  checkpoint(size: number | null): Promise<SignedCheckpoint | null>;
}

/** A department's decisions of record. */
export interface DecisionRecord<Own extends OwnParts> extends LogOfRecord, Pick<DecisionReader, "findAll" | "page"> {
  readonly issue: IssueDecisions<Own>;
  receipt(decision: StoredDecision): Promise<string>;
  whatChanged(
    viewer: Viewer,
    decisions: readonly StoredDecision[],
    period: { readonly since: Instant | null; readonly until: Instant | null },
  ): Promise<DecisionChange[]>;
  verify(viewer: Viewer, id: string, leafHash: Buffer): Promise<DecisionVerification>;
}

/** Opens a department's record on its application role's connections. */
export function openDecisionRecord<Own extends OwnParts>(parts: DecisionRecordParts<Own>): DecisionRecord<Own> {
  const { measure, pool, ring, clock } = parts;
  const publicKeys = () => (ring === null ? [] : ring.publicKeys());
  const readStored = createVerifiedReading({ department: measure.department, publicKeys, log: parts.log });
  const reader = openDecisionReader(pool, readStored);
  const log = openLogReader(pool, readStored);
  const writer = ring === null ? null : openDecisionWriter({ ...parts, ring });
  const changes: DecisionRecord<Own>["whatChanged"] = (viewer, decisions, { since, until }) =>
    whatChanged(measure, viewer, decisions, { since, until: until ?? knownNow(clock) });
  return {
    log,
    publicKeys,
    find: reader.find,
    findAll: reader.findAll,
    page: reader.page,
    issue:
      writer === null || ring === null ? noKeys(parts.log) : createIssueDecisions({ ...parts, ring, reader, writer }),
    async checkpoint(size) {
      if (size === null && writer !== null && (await log.size()) === 0) await writer.checkpoint();
      return log.checkpoint(size);
    },
    receipt: (decision) => receiptOf(log, decision),
    whatChanged: changes,
    async verify(viewer, id, leafHash) {
      const decision = await reader.verify(id, leafHash);
      if (decision === null) return { known: false, issuedAt: null, affected: null };
      const [change] = await changes(viewer, [decision], { since: null, until: null });
      return { known: true, issuedAt: decision.statement.issuedAt, affected: affectedBy(change) };
    },
  };
}

/** A copy that is stale tells nothing about what has changed. */
function affectedBy(change: DecisionChange | undefined): boolean | null {
  if (change === undefined || change.after.reasons.includes("SOURCE_STALE")) return null;
  return change.changed;
}

/** Without keys nothing can be signed, and what is not signed is no decision. */
function noKeys(
  log: Log,
): (viewer: SignedInViewer, requests: readonly object[]) => ReturnType<IssueDecisions<OwnParts>> {
  return async (_viewer, requests) => {
    log.error({ decisions: requests.length }, "The department has no keys to sign decisions with");
    return requests.map(() => ({ decision: null, refusal: refused("LOG_UNAVAILABLE") }));
  };
}
