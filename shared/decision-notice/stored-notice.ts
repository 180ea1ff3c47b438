import { type StoredDecision, type StoredRow, storedDecision } from "../decision-record/stored-decision.ts";
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
  readonly decision: StoredDecision;
}

/** A row of a notice joined with that of its decision. */
export interface StoredNoticeRow extends StoredRow {
  readonly notice: string;
  readonly noticeJws: string;
  readonly noticeSm2: string | null;
  readonly position: string;
}

export function storedNotice({ notice, noticeJws, noticeSm2, position, ...decision }: StoredNoticeRow): StoredNotice {
  // The database took the columns from this very text, and only a signed one can be stored.
  const statement: NoticeStatement = JSON.parse(notice);
  return {
    statement,
    text: notice,
    jws: noticeJws,
    sm2: noticeSm2,
    position: Number(position),
    decision: storedDecision(decision),
  };
}
