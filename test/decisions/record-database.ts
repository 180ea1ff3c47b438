import { randomBytes, randomUUID } from "node:crypto";
import type { Pool } from "pg";
import { migrate } from "../../shared/database/migrate.ts";
import { openPool } from "../../shared/database/pool.ts";
import { provisionDatabase, provisionRoles, REGISTER_COPY_ROLE } from "../../shared/database/provision.ts";
import type { DecisionStatement } from "../../shared/decision-record/decision-statement.ts";
import {
  type DecisionToStore,
  type DecisionWriter,
  openDecisionWriter,
} from "../../shared/decision-record/decision-writer.ts";
import { createLog } from "../../shared/server/log.ts";
import { SYSTEM_CLOCK } from "../../shared/server/open-department.ts";
import type { KeyRing } from "../../shared/signing/key-ring.ts";
import { signStatement } from "../../shared/signing/sign-statement.ts";
import { MIGRATIONS } from "../../subgraphs/credit/persistence/migrations/index.ts";
import { testOwnServer } from "../harness/hub-databases.ts";
import { dropLater } from "../harness/postgres.ts";
import { syntheticCode } from "../harness/synthetic-code.ts";
import { openTestRing } from "../harness/test-ring.ts";

/** A log that keeps quiet about what a test provokes. */
export const SILENT = createLog("test", "silent");

/** The credit department's database of one test file, without a copy of the register. */
export interface RecordDatabase {
  readonly appUrl: string;
  /** As the role that owns the structure. */
  readonly ownerUrl: string;
  readonly superuserUrl: string;
  readonly ring: KeyRing;
  /** A process of the department: its own connections and its own queue. */
  openProcess(): { readonly pool: Pool; readonly writer: DecisionWriter; close(): Promise<void> };
}

/** Makes a database with the record and nothing else in it, and keys in a temporary folder. */
export async function createRecordDatabase(): Promise<RecordDatabase> {
  const server = testOwnServer();
  const roles = { migrator: "credit_migrator", app: "credit_app" };
  const names = [roles.migrator, roles.app, REGISTER_COPY_ROLE];
  await provisionRoles(
    server.connectionString("postgres"),
    [roles],
    Object.fromEntries(names.map((name) => [name, server.passwordOf(name)])),
  );
  const name = `record_${randomBytes(5).toString("hex")}`;
  await provisionDatabase(server.connectionString("postgres"), name, roles);
  dropLater(name);
  const ownerUrl = server.connectionString(name, roles.migrator);
  const appUrl = server.connectionString(name, roles.app);
  await migrate(ownerUrl, MIGRATIONS);
  const ring = await openTestRing("credit");
  return {
    appUrl,
    ownerUrl,
    superuserUrl: server.connectionString(name),
    ring,
    openProcess() {
      const pool = openPool(appUrl, () => {});
      return {
        pool,
        writer: openDecisionWriter({ pool, ring, clock: SYSTEM_CLOCK, log: SILENT }),
        close: () => pool.end(),
      };
    },
  };
}

/** A statement such as the credit department makes, with other traits where they are given. */
export function statementWith(traits: Partial<DecisionStatement> = {}): DecisionStatement {
  const issuedAt = SYSTEM_CLOCK.now();
  return {
    format: "leader-hub-decision-v1",
    department: "credit",
    id: randomUUID(),
    issuedAt,
    asker: { tenant: "bank", subject: "bank-system" },
    purpose: "credit-review",
    legalBasis: "示例合同第3条",
    idempotencyKey: randomUUID(),
    nonce: null,
    question: {
      measure: "creditSupport",
      uscc: syntheticCode(1),
      jurisdiction: "120000",
      validOn: "2022-06-15",
      knownAt: "2022-06-16T00:00:00Z",
    },
    answer: {
      determination: "ELIGIBLE",
      reasons: ["POLICY_PROVIDES", "TITLE_IN_FORCE"],
      citations: [{ document: "tianjin-2021", clause: "§4.1", basis: "TEXT" }],
      evidence: [
        {
          kind: "title-status",
          id: "00000000-0000-4000-8000-000000000001",
          subject: "T-1 IN_FORCE",
          validFrom: "2021-11-01",
          validTo: null,
          knownFrom: "2021-11-01T00:00:00Z",
        },
      ],
      notBefore: null,
    },
    rules: [{ kind: "policy-rule", id: "tianjin-2021/creditSupport", knownFrom: "2021-08-31T00:00:00Z" }],
    validUntil: issuedAt,
    recheckOf: null,
    ...traits,
  };
}

/** Signs a statement, so that it can be stored. */
export async function toStore(ring: KeyRing, statement: DecisionStatement, request = "a"): Promise<DecisionToStore> {
  const signed = await signStatement(ring, "leader-hub-decision+jws", statement);
  const { asker, idempotencyKey } = statement;
  return { tenant: asker.tenant, idempotencyKey, signed, requestHash: Buffer.alloc(32, request) };
}
