import { randomUUID } from "node:crypto";
import type { Pool, PoolClient } from "pg";
import { inTransaction } from "../database/in-transaction.ts";
import type { DecidingMeasure } from "../decision-record/deciding-measure.ts";
import type { DecisionStatement, OwnParts } from "../decision-record/decision-statement.ts";
import { STORED_COLUMNS, STORED_TABLES, type StoredRow } from "../decision-record/stored-decision.ts";
import { faultOfStored } from "../decision-record/verify-stored.ts";
import type { Clock } from "../server/department.ts";
import type { Log } from "../server/log.ts";
import type { KeyRing } from "../signing/key-ring.ts";
import { type SignedStatement, signStatement } from "../signing/sign-statement.ts";
import { parseInstant } from "../values/instant.ts";
import { type Affected, type Candidate, decideAgain, NotToBeTold } from "./decide-again.ts";
import { NOTICE_FORMAT, type NoticeFact, type NoticeStatement } from "./notice-statement.ts";

/** What the making of notices needs of its department. */
export interface NoticeParts<Own extends OwnParts> {
  readonly measure: DecidingMeasure<Own>;
  readonly pool: Pool;
  readonly ring: KeyRing;
  readonly clock: Clock;
  readonly log: Log;
}

/** BUSY: another process of the department is at it. */
export type WriteOutcome = "DONE" | "MORE" | "BUSY";

const PAGE = 500;
// Longer than any page takes; a process that stalls gives the work back to the others.
const BEGIN = "begin; set local lock_timeout = 5000; set local idle_in_transaction_session_timeout = 20000";

/**
 * Decides the next candidates again and writes notices about those whose answer is another one.
 *
 * A candidate goes and its notice comes in one transaction, so that a process that ends at any point leaves either.
 */
export async function writeNotices<Own extends OwnParts>(parts: NoticeParts<Own>, page = PAGE): Promise<WriteOutcome> {
  const failed: Candidate[] = [];
  return inTransaction(parts.pool, BEGIN, async (client): Promise<WriteOutcome> => {
    const rows = await nextCandidates(client, page);
    if (rows === null) return "BUSY";
    if (rows.length === 0) return "DONE";
    const disbelieved = await notSigned(parts, client, rows);
    const candidates = rows.filter(({ decisionId }) => !disbelieved.has(decisionId)).map(candidateOf);
    const affected = await decideEach(parts, candidates, failed);
    const notices = await sign(parts, affected);
    await settle(
      client,
      candidates.filter((each) => !failed.includes(each)),
      notices,
    );
    const postponed = [...failed.map(({ decision }) => decision.id), ...disbelieved];
    await client.query("select notice.postpone($1)", [postponed]);
    return postponed.length > 0 || rows.length < page ? "DONE" : "MORE";
  });
}

/** Ids of the decisions that the department never signed as they are stored: nobody is told of them. */
async function notSigned<Own extends OwnParts>(
  { measure, ring, log }: NoticeParts<Own>,
  client: PoolClient,
  candidates: readonly CandidateRow[],
): Promise<Set<string>> {
  const known = new Set(candidates.filter(({ failures }) => failures > 0).map(({ decisionId }) => decisionId));
  const { rows } = await client.query<StoredRow>(
    `select ${STORED_COLUMNS} from ${STORED_TABLES} where d.id = any($1::uuid[])`,
    [[...new Set(candidates.map(({ decisionId }) => decisionId))]],
  );
  const { department } = measure;
  const faulty = rows.filter((row) => {
    const fault = faultOfStored(row, department, ring.publicKeys());
    const which = { department, decision: row.id, index: Number(row.index) };
    if (fault !== null && !known.has(row.id)) log.error({ ...which, fault }, "A stored decision does not verify");
    return fault !== null;
  });
  return new Set(faulty.map(({ id }) => id));
}

/** What cannot be decided costs itself only. */
async function decideEach<Own extends OwnParts>(
  { measure, log }: NoticeParts<Own>,
  candidates: readonly Candidate[],
  failed: Candidate[],
): Promise<Affected[]> {
  try {
    return present(await decideAgain(measure, candidates));
  } catch (error) {
    if (error instanceof NotToBeTold) throw error;
    log.warn({ err: error, candidates: candidates.length }, "Decisions could not be decided again together");
  }
  const affected: Affected[] = [];
  for (const ofDecision of byDecision(candidates)) {
    try {
      affected.push(...present(await decideAgain(measure, ofDecision)));
    } catch (error) {
      if (error instanceof NotToBeTold) throw error;
      const isNew = ofDecision.some(({ failures }) => failures === 0);
      if (isNew) log.error({ err: error, decision: ofDecision[0]?.decision.id }, "A decision cannot be decided again");
      failed.push(...ofDecision);
    }
  }
  return affected.sort((a, b) => candidates.indexOf(a.candidate) - candidates.indexOf(b.candidate));
}

/** What concerns one decision is decided together: each answer is compared with the one before. */
function byDecision(candidates: readonly Candidate[]): Candidate[][] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.decision.id);
    if (group === undefined) groups.set(candidate.decision.id, [candidate]);
    else group.push(candidate);
  }
  return [...groups.values()];
}

function present(found: readonly (Affected | null)[]): Affected[] {
  return found.filter((each) => each !== null);
}

async function sign<Own extends OwnParts>(
  { ring, clock, measure }: NoticeParts<Own>,
  affected: readonly Affected[],
): Promise<SignedStatement[]> {
  const numbers = new Map<string, number>();
  const previous = new Map<string, string>();
  const signed: SignedStatement[] = [];
  for (const { candidate, before, after } of affected) {
    const { decision, told } = candidate;
    const holder = decision.asker.tenant;
    const number = (numbers.get(holder) ?? candidate.lastNumber) + 1;
    const statement: NoticeStatement = {
      format: NOTICE_FORMAT,
      kind: "AFFECTED",
      department: measure.department,
      id: randomUUID(),
      issuedAt: clock.now(),
      holder,
      number,
      decision: { id: decision.id, logIndex: candidate.logIndex, issuedAt: decision.issuedAt },
      question: decision.question,
      knownAt: candidate.knownAt,
      facts: candidate.facts,
      before,
      after,
      previous: previous.get(decision.id) ?? told?.id ?? null,
    };
    numbers.set(holder, number);
    previous.set(decision.id, statement.id);
    signed.push(await signStatement(ring, "leader-hub-notice+jws", statement));
  }
  return signed;
}

async function settle(
  client: PoolClient,
  decided: readonly Candidate[],
  notices: readonly SignedStatement[],
): Promise<void> {
  await client.query("select notice.settle($1, $2, $3, $4, $5)", [
    decided.map(({ decision }) => decision.id),
    decided.map(({ knownAt }) => knownAt),
    notices.map(({ bytes }) => Buffer.from(bytes).toString("utf8")),
    notices.map(({ jws }) => jws),
    notices.map(({ sm2 }) => (sm2 === null ? null : JSON.stringify(sm2))),
  ]);
}

interface CandidateRow {
  readonly decisionId: string;
  readonly knownAt: string;
  readonly facts: readonly NoticeFact[];
  readonly failures: number;
  readonly statement: string;
  readonly logIndex: number;
  readonly told: string | null;
  readonly lastNumber: number;
}

async function nextCandidates(client: PoolClient, limit: number): Promise<CandidateRow[] | null> {
  const { rows } = await client.query<{ next: CandidateRow[] | null }>("select notice.next_candidates($1) as next", [
    limit,
  ]);
  return rows[0]?.next ?? null;
}

function candidateOf({ statement, told, knownAt, facts, logIndex, lastNumber, failures }: CandidateRow): Candidate {
  // Both texts are as the department signed them.
  const decision: DecisionStatement = JSON.parse(statement);
  const notice: NoticeStatement | null = told === null ? null : JSON.parse(told);
  return {
    decision,
    logIndex,
    knownAt: parseInstant(knownAt),
    facts: facts.map(canonicalFact).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
    told: notice,
    lastNumber,
    failures,
  };
}

/** Instants come with all six decimals; statements carry none that says nothing. */
function canonicalFact({ kind, id, subject, knownFrom, knownTo }: NoticeFact): NoticeFact {
  return {
    kind,
    id,
    subject,
    knownFrom: parseInstant(knownFrom),
    knownTo: knownTo === null ? null : parseInstant(knownTo),
  };
}

function keyOf({ kind, id, knownFrom, knownTo }: NoticeFact): string {
  return `${kind} ${id} ${knownFrom} ${knownTo}`;
}
