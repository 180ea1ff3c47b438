import type { Role } from "../access/viewer.ts";

/** A field that is not public, with the jurisdiction that it was asked for. */
export interface AccessedField {
  /** As in the schema: `Standing.creditSupport`. */
  readonly field: string;
  /** GB/T 2260 code; null where the field has no jurisdiction or what was given is none. */
  readonly jurisdiction: string | null;
}

/** What is put on record about a read. */
export interface AccessToRecord {
  readonly requestId: string;
  readonly tenant: string;
  readonly subject: string;
  readonly role: Role;
  readonly purpose: string | null;
  /** The enterprises that it was about. */
  readonly usccs: readonly string[];
  readonly fields: readonly AccessedField[];
  /** Whether it was denied, so that nothing was told. */
  readonly refused: boolean;
}

/** A read on record, as a viewer may see it. */
export interface AccessEntry {
  readonly id: string;
  readonly at: string;
  readonly tenant: string;
  readonly role: Role;
  readonly purpose: string | null;
  /** An enterprise sees its own code only, whoever else was asked about. */
  readonly usccs: readonly string[];
  readonly fields: readonly AccessedField[];
  readonly refused: boolean;
  /** For auditors; null for anybody else: who within an institution asked is that institution's business. */
  readonly subject: string | null;
  readonly requestId: string | null;
}
