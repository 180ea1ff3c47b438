import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type KeyRing, openKeyRing } from "../../shared/signing/key-ring.ts";
import type { PublicKey } from "../../shared/signing/key-set.ts";
import { consistencyProof, inclusionProof, leafHash, rootOf } from "../../shared/signing/merkle.ts";
import { type Sm2Signature, signCheckpoint, signStatement } from "../../shared/signing/sign-statement.ts";
import { type Instant, parseInstant } from "../../shared/values/instant.ts";
import { syntheticCode } from "../harness/synthetic-code.ts";

/** The instant at which everything here is signed, unless a test says another. */
export const ISSUED_AT = parseInstant("2026-05-20T02:00:00Z");
export const VALID_UNTIL = "2026-06-20T02:00:00Z";

export interface SignedEntry {
  readonly statement: Readonly<Record<string, unknown>>;
  readonly jws: string;
  readonly sm2: Sm2Signature | null;
  readonly leaf: Uint8Array;
}

/** A department that signs, with a clock of its own and its log in memory. */
export class SigningDepartment {
  now: Instant = ISSUED_AT;
  readonly entries: SignedEntry[] = [];
  readonly logged: object[] = [];

  private constructor(
    readonly name: string,
    readonly folder: string,
    private opened: KeyRing | null,
  ) {}

  static async open(name: string, { sm2 }: { sm2: boolean }): Promise<SigningDepartment> {
    const folder = await mkdtemp(join(tmpdir(), "leader-hub-keys-"));
    const department = new SigningDepartment(name, folder, null);
    await department.reopen({ sm2 });
    return department;
  }

  get ring(): KeyRing {
    if (this.opened === null) throw new Error("The ring is open.");
    return this.opened;
  }

  async reopen({ sm2 }: { sm2: boolean }): Promise<void> {
    const note = (details: object, message: string) => void this.logged.push({ ...details, message });
    const clock = { now: () => this.now };
    const folder = join(this.folder, this.name);
    this.opened = await openKeyRing({
      folder,
      department: this.name,
      clock,
      sm2,
      log: { info: note, warn: note },
    });
  }

  close(): Promise<void> {
    return rm(this.folder, { recursive: true });
  }

  /** Signs a decision and appends it to the log. */
  async decide(changes: Readonly<Record<string, unknown>> = {}): Promise<SignedEntry> {
    const statement = { ...decision(this.name, this.entries.length), issuedAt: this.now, ...changes };
    const { jws, sm2, bytes } = await signStatement(this.ring, "leader-hub-decision+jws", statement);
    const entry = { statement, jws, sm2, leaf: leafHash(bytes) };
    this.entries.push(entry);
    return entry;
  }

  async decideTimes(count: number): Promise<void> {
    for (let done = 0; done < count; done += 1) await this.decide();
  }

  checkpoint(size: number = this.entries.length): Promise<string> {
    return signCheckpoint(this.ring, { size, root: rootOf(this.leaves, size), at: this.now });
  }

  async receipt(index: number, size: number = this.entries.length) {
    const entry = entryAt(this.entries, index);
    return {
      format: "leader-hub-receipt-v1",
      department: this.name,
      decisionId: String(entry.statement.id),
      jws: entry.jws,
      sm2: entry.sm2,
      log: {
        index,
        leafHash: base64url(entry.leaf),
        inclusion: inclusionProof(this.leaves, index, size).map(base64url),
        checkpoint: await this.checkpoint(size),
      },
    };
  }

  async consistency(earlier: number, later: number) {
    return {
      format: "leader-hub-consistency-v1",
      department: this.name,
      from: await this.checkpoint(earlier),
      to: await this.checkpoint(later),
      proof: consistencyProof(this.leaves, earlier, later).map(base64url),
    };
  }

  /** The log as it is exported, with checkpoints of these sizes; each line without its end. */
  async exported(sizes: readonly number[] = [this.entries.length]): Promise<string[]> {
    const to = this.entries.length;
    const header = JSON.stringify({ format: "leader-hub-log-v1", department: this.name, from: 0, to });
    const checkpoints = await Promise.all(sizes.map((size) => this.checkpoint(size)));
    const lines = this.entries.map(({ jws, sm2 }, index) => JSON.stringify({ index, jws, sm2 }));
    return [header, ...lines, ...checkpoints.map((checkpoint) => JSON.stringify({ checkpoint }))];
  }

  keySet(change: (key: PublicKey) => PublicKey = (key) => key): string {
    return JSON.stringify({ format: "leader-hub-keys-v1", keys: this.ring.publicKeys().map(change) });
  }

  get leaves(): Uint8Array[] {
    return this.entries.map(({ leaf }) => leaf);
  }
}

export function base64url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64url");
}

export function entryAt<T>(entries: readonly T[], index: number): T {
  const entry = entries[index];
  if (entry === undefined) throw new Error(`There are ${entries.length} entries; ${index} was asked for.`);
  return entry;
}

/** A statement as credit would make it, for an invented enterprise. */
function decision(department: string, number: number) {
  return {
    format: "leader-hub-decision-v1",
    department,
    id: randomUUID(),
    issuedAt: ISSUED_AT,
    asker: { tenant: "bank-of-example", subject: "loan-desk" },
    purpose: "credit-review",
    legalBasis: "《企业标准“领跑者”制度实施方案》 application 2026-17",
    idempotencyKey: `loan-${number}`,
    nonce: "n-0451",
    question: {
      measure: "creditSupport",
      uscc: syntheticCode(number),
      jurisdiction: "530000",
      validOn: "2026-05-20",
      knownAt: "2026-05-20T01:59:59.123456Z",
    },
    answer: {
      determination: "ELIGIBLE",
      reasons: ["POLICY_PROVIDES", "TITLE_IN_FORCE"],
      citations: [
        { document: "yunnan-2020-9", clause: "§5(3)", basis: "TEXT" },
        { document: "yunnan-2020-9", clause: "§3(5)", basis: "INTERPRETATION" },
      ],
      evidence: [
        {
          kind: "title-status",
          id: `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`,
          subject: `领跑者〔2025〕${number} IN_FORCE`,
          validFrom: "2025-07-01",
          validTo: "2028-06-30",
          knownFrom: "2025-06-30T08:00:00Z",
        },
      ],
      notBefore: null,
    },
    rules: [{ kind: "policy-rule", id: "yunnan-2020-9#credit-support", knownFrom: "2025-01-01T00:00:00Z" }],
    validUntil: VALID_UNTIL,
    recheckOf: null,
  };
}
