import { createHash } from "node:crypto";
import { PUBLIC_TENANT, type Viewer } from "../access/viewer.ts";

/** Who asks for a step, under which key: a repeat with the same key has no second effect. */
export interface ProcedureRequest {
  readonly tenant: string;
  readonly actor: string;
  /** As what they act; the database refuses by it what their role may not do. */
  readonly role: string;
  readonly department: string | null;
  /** The credit code of the institution acted for; null when it has none. */
  readonly uscc: string | null;
  /** The divisions that somebody acts in; empty for all but officers. */
  readonly jurisdictions: readonly string[];
  readonly key: string;
  readonly operation: string;
  /** SHA-256 of what is asked, hexadecimal: a key is not used for two requests. */
  readonly hash: string;
}

/** What the database says became of a request: done, with the id of the thing concerned, or not. */
export type ProcedureOutcome<Outcome extends string = string> = StepDone | StepNotDone<Outcome>;

export interface StepDone {
  readonly outcome: "DONE";
  readonly id: string;
}

export interface StepNotDone<Outcome extends string = string> {
  readonly outcome: Outcome | "KEY_REUSED";
  /** What is there instead, where the outcome has something to show. */
  readonly id?: string | null;
}

/** Whether something was done, now or by an earlier request with the same key. */
export function isDone(said: ProcedureOutcome): said is StepDone {
  return said.outcome === "DONE";
}

/** The request behind a mutation's input. */
export function procedureRequest(
  viewer: Viewer,
  operation: string,
  { idempotencyKey, ...asked }: { readonly idempotencyKey: string },
): ProcedureRequest {
  const hash = createHash("sha256").update(JSON.stringify(asked)).digest("hex");
  const named = { key: idempotencyKey, operation, hash };
  if (viewer.kind === "PUBLIC") {
    const nobody = { role: "PUBLIC", department: null, uscc: null, jurisdictions: [] };
    return { tenant: PUBLIC_TENANT, actor: PUBLIC_TENANT, ...nobody, ...named };
  }
  const { tenant, subject, role, department, uscc, jurisdictions } = viewer;
  return { tenant, actor: subject, role, department, uscc, jurisdictions, ...named };
}
