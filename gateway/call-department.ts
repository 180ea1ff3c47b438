import { performance } from "node:perf_hooks";
import { type DocumentNode, type ExecutionResult, type GraphQLSchema, parse } from "graphql";
import type { Viewer } from "../shared/access/viewer.ts";
import { countAnswer } from "../shared/metrics/count-answer.ts";
import { breakerOpen, departmentCalls } from "../shared/metrics/meters.ts";
import type { Log } from "../shared/server/log.ts";
import { type Span, traced } from "../shared/tracing/trace.ts";
import { type Admission, type BreakerSettings, CircuitBreaker } from "./circuit-breaker.ts";
import { within } from "./deadline.ts";
import { createDocumentPreparation, type DepartmentDocument } from "./department-document.ts";
import { DepartmentFault, type DepartmentFaultKind } from "./department-fault.ts";
import { absence, refusal, repaired } from "./department-result.ts";
import type { Unchecked } from "./reply-check.ts";
import { type CheckedReply, checkReply } from "./reply-contract.ts";
import { createStandIn } from "./stand-in.ts";
import type { Transport } from "./transport.ts";

/** A planned call of a department. */
export interface DepartmentCall {
  readonly document: DocumentNode;
  readonly variables: Unchecked;
  readonly requestId: string;
  readonly viewer: Viewer;
  /** The caller's own token; null when none came. */
  readonly token: string | null;
  /** Aborted when the caller has left. */
  readonly signal: AbortSignal;
  /** How long the reply may take, in milliseconds. */
  readonly limitMs: number;
}

/** Asks a department. The result is always an answer: the department's own, or the stand-in's with its errors. */
export type CallDepartment = (call: DepartmentCall) => Promise<ExecutionResult>;

/** What calls of one department need. */
export interface DepartmentParts {
  readonly department: string;
  readonly transport: Transport;
  /** Outlives the graph by which the department is asked. */
  readonly circuit: CircuitBreaker;
  /** What the department answers. */
  readonly schema: GraphQLSchema;
  readonly log: Log;
}

/**
 * The breaker of a department, told as a figure.
 *
 * @param nowMs a clock that only runs forward, in milliseconds
 */
export function openCircuit(
  department: string,
  settings: BreakerSettings,
  nowMs: () => number = () => performance.now(),
): CircuitBreaker {
  const onChange = (isOpen: boolean) => breakerOpen.set({ department }, isOpen ? 1 : 0);
  onChange(false);
  return new CircuitBreaker(settings, nowMs, onChange);
}

/**
 * Makes the one place where a department is called.
 *
 * A call has a deadline, passes a circuit breaker and is not repeated. A reply that comes late, breaks the contract or
 * does not come at all costs that department's fields and nothing else.
 */
export function createDepartmentCall(parts: DepartmentParts): CallDepartment {
  const { department, schema, circuit: breaker } = parts;
  const prepare = createDocumentPreparation(schema);
  const standIn = createStandIn(schema);
  // Nobody else counts what is answered in the place of a department that said nothing at all.
  const absentees = createStandIn(schema, countAnswer);
  const pulse = prepare(PULSE);
  return async (call) => {
    const document = prepare(call.document);
    const reply = await admitted(parts, breaker, document, pulse, call);
    if (reply instanceof DepartmentFault) return absence(department, absentees, document, call.variables);
    if (reply.data === null) return refusal(document, call.variables, reply.errors);
    return repaired(standIn, document, call.variables, reply.data, reply);
  };
}

// Asks nothing but whether the department answers.
const PULSE = parse("{ __typename }", { noLocation: true });

/**
 * While the breaker is open nobody waits: a query may be tried behind the caller's back, to see if it works again. A
 * mutation never is, it would take effect unseen; in its place the department's pulse is felt.
 */
async function admitted(
  parts: DepartmentParts,
  breaker: CircuitBreaker,
  document: DepartmentDocument,
  pulse: DepartmentDocument,
  call: DepartmentCall,
): Promise<CheckedReply | DepartmentFault> {
  const admission = breaker.admit(true);
  if (admission === "CALL") return attempt(parts, breaker, document, call, admission);
  if (admission === "PROBE") {
    const { signal } = new AbortController();
    const isQuery = document.operation.operation === "query";
    const probe = isQuery ? { ...call, signal } : { ...call, signal, variables: {} };
    void attempt(parts, breaker, isQuery ? document : pulse, probe, admission);
  }
  departmentCalls.observe({ department: parts.department, outcome: OUTCOMES.BREAKER_OPEN }, 0);
  return new DepartmentFault("BREAKER_OPEN", "The latest calls failed.");
}

/** What became of a call, as figures name it. */
const OUTCOMES: Readonly<Record<DepartmentFaultKind | "ANSWERED", string>> = {
  ANSWERED: "answered",
  BREAKER_OPEN: "breaker_open",
  BUSY: "busy",
  CONNECTION: "no_connection",
  DEADLINE: "too_late",
  CONTRACT: "broken_contract",
  REPLY: "bad_reply",
};

function attempt(
  parts: DepartmentParts,
  breaker: CircuitBreaker,
  document: DepartmentDocument,
  call: DepartmentCall,
  admission: Admission,
): Promise<CheckedReply | DepartmentFault> {
  const options = { kind: "CLIENT", attributes: { department: parts.department } } as const;
  return traced(`call ${parts.department}`, options, (span) =>
    tracedAttempt(parts, breaker, document, call, admission, span),
  );
}

async function tracedAttempt(
  { department, transport, log }: DepartmentParts,
  breaker: CircuitBreaker,
  document: DepartmentDocument,
  { variables, requestId, viewer, token, signal: callerSignal, limitMs }: DepartmentCall,
  admission: Admission,
  span: Span,
): Promise<CheckedReply | DepartmentFault> {
  const startedAt = performance.now();
  const measure = (outcome: string) => {
    departmentCalls.observe({ department, outcome }, (performance.now() - startedAt) / 1_000);
    span.set("outcome", outcome);
    if (outcome !== OUTCOMES.ANSWERED) span.fail();
  };
  try {
    const { query, document: guarded } = document;
    const send = (signal: AbortSignal) =>
      transport({ document: guarded, query, variables, signal, requestId, viewer, token });
    const reply = checkReply(document, await within(limitMs, callerSignal, send), variables, requestId);
    breaker.succeeded(admission);
    measure(OUTCOMES.ANSWERED);
    return reply;
  } catch (error) {
    const fault = asFault(error);
    measure(callerSignal.aborted ? "caller_left" : OUTCOMES[fault.kind]);
    if (callerSignal.aborted) breaker.abandoned(admission);
    else breaker.failed(admission);
    log.warn({ requestId, department, kind: fault.kind, err: fault.cause, breakerOpen: breaker.isOpen }, fault.message);
    return fault;
  }
}

function asFault(error: unknown): DepartmentFault {
  if (error instanceof DepartmentFault) return error;
  return new DepartmentFault("CONNECTION", "The call failed before a reply came.", { cause: error });
}
