import type { Pool } from "pg";
import type { HubDatabases } from "../../hub/databases.ts";
import { openPool } from "../../shared/database/pool.ts";
import { type DecisionRecord, openDecisionRecord } from "../../shared/decision-record/decision-record.ts";
import type { DecisionRequest } from "../../shared/decision-record/decision-request.ts";
import type { Clock } from "../../shared/server/department.ts";
import { SYSTEM_CLOCK } from "../../shared/server/open-department.ts";
import type { KeyRing } from "../../shared/signing/key-ring.ts";
import { parseCivilDate } from "../../shared/values/civil-date.ts";
import { parseDivisionCode } from "../../shared/values/division.ts";
import { parseUscc } from "../../shared/values/uscc.ts";
import { type CreditParts, creditMeasure } from "../../subgraphs/credit/persistence/credit-measure.ts";
import { openCreditRegister } from "../../subgraphs/credit/persistence/register.ts";
import { SILENT } from "./record-database.ts";

/** A process of the credit department, without the graph before it. */
export interface CreditProcess {
  readonly pool: Pool;
  readonly record: DecisionRecord<CreditParts>;
  close(): Promise<void>;
}

/** Opens the department's record on connections of its own. */
export function openCreditProcess(
  databases: HubDatabases,
  ring: KeyRing | null,
  { clock = SYSTEM_CLOCK, freshnessLimitMs = 60_000 }: { clock?: Clock; freshnessLimitMs?: number } = {},
): CreditProcess {
  const pool = openPool(databases.departments.credit.appUrl, () => {});
  const measure = creditMeasure(openCreditRegister(pool, freshnessLimitMs));
  return { pool, record: openDecisionRecord({ measure, pool, ring, clock, log: SILENT }), close: () => pool.end() };
}

/** A request about credit support in Tianjin on 2022-06-15. */
export function creditRequest(
  uscc: string,
  idempotencyKey: string,
  traits: Partial<DecisionRequest<CreditParts>> = {},
): DecisionRequest<CreditParts> {
  return {
    uscc: parseUscc(uscc),
    jurisdiction: parseDivisionCode("120000"),
    validOn: parseCivilDate("2022-06-15"),
    own: {},
    purpose: "credit-review",
    legalBasis: "商业银行法第35条",
    idempotencyKey,
    nonce: null,
    recheckOf: null,
    ...traits,
  };
}
