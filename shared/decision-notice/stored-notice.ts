import type { ReadStored, StoredDecision, StoredRow } from "../decision-record/stored-decision.ts";
import { type Instant, parseInstant } from "../values/instant.ts";
import type { NoticeStatement } from "./notice-statement.ts";

/** A notice as the database keeps it, with the decision that it is about. */
export interface StoredNotice {
  readonly statement: NoticeStatement;
  /** Canonical JSON, exactly as it was signed. */
  readonly text: string;
  readonly jws: string;
  readonly sm2: string | null;
  /** Order within the department, from 1. */
  readonly position: number;
  /** As known when the holder was told of it before; null when the decision itself told last. */
  readonly previousKnownAt: Instant | null;
  readonly decision: StoredDecision;
}

/** A row of a notice joined with that of its decision. */
export interface StoredNoticeRow extends StoredRow {
  readonly notice: string;
  readonly noticeJws: string;
  readonly noticeSm2: string | null;
  readonly position: string;
  readonly previousKnownAt: string | null;
}

/** @param readDecision throws where the row of the decision is not to be believed */
export function storedNotice(row: StoredNoticeRow, readDecision: ReadStored): StoredNotice {
  const { notice, noticeJws, noticeSm2, position, previousKnownAt, ...decision } = row;
  // The database took the columns from this very text, and only a signed one can be stored.
  const statement: NoticeStatement = JSON.parse(notice);
  return {
    statement,
    text: notice,
    jws: noticeJws,
    sm2: noticeSm2,
    position: Number(position),
    previousKnownAt: previousKnownAt === null ? null : parseInstant(previousKnownAt),
    decision: readDecision(decision),
  };
}
