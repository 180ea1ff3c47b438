import type { Pool } from "pg";
import type { HubDatabases } from "../../hub/databases.ts";
import type { SignedInViewer } from "../../shared/access/viewer.ts";
import { openPool } from "../../shared/database/pool.ts";

import { openNoticeReader } from "../../shared/decision-notice/notice-reader.ts";
import type { NoticeStatement } from "../../shared/decision-notice/notice-statement.ts";
import { gather, look } from "../../shared/decision-notice/watch-decisions.ts";
import { type NoticeParts, type WriteOutcome, writeNotices } from "../../shared/decision-notice/write-notices.ts";
import type { DecidingMeasure } from "../../shared/decision-record/deciding-measure.ts";
import { type DecisionRecord, openDecisionRecord } from "../../shared/decision-record/decision-record.ts";
import { createVerifiedReading } from "../../shared/decision-record/verify-stored.ts";
import { SYSTEM_CLOCK } from "../../shared/server/open-department.ts";
import type { KeyRing } from "../../shared/signing/key-ring.ts";
import { parseDivisionCode } from "../../shared/values/division.ts";
import { type CreditParts, creditMeasure } from "../../subgraphs/credit/persistence/credit-measure.ts";
import { openCreditRegister } from "../../subgraphs/credit/persistence/register.ts";
import { BANK } from "../decisions/askers.ts";
import { creditRequest } from "../decisions/credit-process.ts";
import { SILENT } from "../decisions/record-database.ts";

/** A process of the credit department that takes decisions and looks after them when it is told to. */
export interface CreditWatch {
  readonly pool: Pool;
  readonly parts: NoticeParts<CreditParts>;
  readonly record: DecisionRecord<CreditParts>;
  /** Takes a decision about an enterprise; its id. */
  decide(uscc: string, key: string, viewer?: SignedInViewer, jurisdiction?: string): Promise<string>;
  gather(): Promise<boolean | null>;
  write(page?: number): Promise<WriteOutcome>;
  look(): Promise<WriteOutcome>;
  /** All notices that a viewer sees, in order. */
  notices(viewer?: SignedInViewer): Promise<NoticeStatement[]>;
  close(): Promise<void>;
}

/** Opens such a process on connections of its own; it watches nothing by itself. */
export function openCreditWatch(
  databases: HubDatabases,
  ring: KeyRing,
  around: (measure: DecidingMeasure<CreditParts>) => DecidingMeasure<CreditParts> = (measure) => measure,
): CreditWatch {
  const pool = openPool(databases.departments.credit.appUrl, () => {});
  const measure = creditMeasure(openCreditRegister(pool, 60_000));
  const record = openDecisionRecord({ measure, pool, ring, clock: SYSTEM_CLOCK, log: SILENT });
  const parts = { measure: around(measure), pool, ring, clock: SYSTEM_CLOCK, log: SILENT };
  const reader = openNoticeReader(pool, createVerifiedReading({ ...ring, log: SILENT }));
  return {
    pool,
    parts,
    record,
    async decide(uscc, key, viewer = BANK, jurisdiction = "120000") {
      const request = creditRequest(uscc, key, { jurisdiction: parseDivisionCode(jurisdiction) });
      const [outcome] = await record.issue(viewer, [request]);
      if (!outcome?.decision) throw new Error(`A decision was expected: ${JSON.stringify(outcome)}`);
      return outcome.decision.statement.id;
    },
    gather: () => gather(pool),
    write: (page) => writeNotices(parts, page),
    look: () => look(parts),
    async notices(viewer = BANK) {
      const all: NoticeStatement[] = [];
      for (let after = 0; ; ) {
        const { notices, hasNext } = await reader.page(viewer, { first: 100, after });
        all.push(...notices.map(({ notice }) => notice.statement));
        if (!hasNext) return all;
        after = notices.at(-1)?.place ?? after;
      }
    },
    close: () => pool.end(),
  };
}
