import type { DocumentNode, ExecutionResult } from "graphql";
import type { Viewer } from "../shared/access/viewer.ts";

/** One call of a department: the document both parsed and as text, so that neither kind of transport converts it. */
export interface DepartmentRequest {
  readonly document: DocumentNode;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string | undefined;
  /** Aborted at the deadline, or when the caller has left. */
  readonly signal: AbortSignal;
  readonly requestId: string;
  /** Who asks, as the gateway has proved it; a department in this process believes it. */
  readonly viewer: Viewer;
  /** The caller's own token, which a department elsewhere proves again; null when none came. */
  readonly token: string | null;
}

/**
 * Carries a call to a department and its reply back; the reply is checked by whoever called.
 *
 * `execute` of a subgraph in this process is one.
 */
export type Transport = (request: DepartmentRequest) => Promise<ExecutionResult>;
