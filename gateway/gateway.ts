import { randomUUID } from "node:crypto";
import type { ApolloServer } from "@apollo/server";
import type { FormattedExecutionResult } from "graphql";
import { PUBLIC_VIEWER } from "../shared/access/viewer.ts";
import type { Endpoint } from "../shared/server/http-endpoint.ts";
import type { Log } from "../shared/server/log.ts";
import { RefusedRequest } from "../shared/server/refused-request.ts";
import { createAdmission } from "./admission.ts";
import { approvedOperations, readApprovedOperations } from "./approved/approved-operations.ts";
import { readDeskOperations } from "./approved/desk-operations.ts";
import { openCircuit } from "./call-department.ts";
import { BREAKER_SETTINGS, type BreakerSettings } from "./circuit-breaker.ts";
import { DEADLINES, type Deadlines } from "./deadline.ts";
import { DEPARTMENTS, type DepartmentName } from "./departments.ts";
import type { Caller } from "./federated-executor.ts";
import { CHECK_LIMIT_BYTES, CHECK_PATH, createFileCheck } from "./file-check/file-check.ts";
import type { CheckOperation } from "./limits/check-operation.ts";
import { createMeasuring } from "./measured-operation.ts";
import { createMissWatch } from "./misses/watch-misses.ts";
import { EMBEDDED_PROTECTION, type GatewayProtection } from "./protection.ts";
import { type AskAsPublic, type ListenOptions, serveGateway } from "./serve-gateway.ts";
import { countStreams, STREAM_LIMITS, type StreamLimits } from "./streams/open-streams.ts";
import { createStreamAnswers } from "./streams/stream-answers.ts";
import { buildGraph } from "./supergraph/graph.ts";
import { openGraph } from "./supergraph/graph-in-force.ts";
import type { Transport } from "./transport.ts";

/** What a gateway needs from whoever composes it. */
export interface GatewayParts {
  readonly transports: Readonly<Record<DepartmentName, Transport>>;
  /** Milliseconds since 1970 (UTC). */
  readonly clock: () => number;
  readonly log: Log;
  readonly deadlines?: Deadlines;
  readonly breaker?: BreakerSettings;
  /** That of the embedded default unless another is given. */
  readonly protection?: GatewayProtection;
  readonly streamLimits?: StreamLimits;
  /** Where a supergraph is published; that which was committed is followed by nobody. */
  readonly supergraphFile?: string | null;
}

/** A question as text. */
export interface GatewayOperation extends Partial<Caller> {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string | undefined;
}

/** The one place where the hub is asked. */
export interface Gateway {
  /** Answers one operation without HTTP. */
  readonly execute: (operation: GatewayOperation) => Promise<FormattedExecutionResult>;
  /** Serves `POST /graphql`, health and the explorer. */
  readonly listen: (options: ListenOptions) => Promise<Endpoint>;
  /** Ends what listens, letting running requests end first. */
  readonly close: () => Promise<void>;
}

/** That of the graph in force. */
type CurrentApollo = () => ApolloServer;

/** Starts a gateway over the committed supergraph, or the one in a file that is followed from then on. */
export async function createGateway(parts: GatewayParts): Promise<Gateway> {
  const { deadlines = DEADLINES, breaker = BREAKER_SETTINGS, transports, clock, log } = parts;
  const { protection = EMBEDDED_PROTECTION, streamLimits = STREAM_LIMITS, supergraphFile = null } = parts;
  const departments = DEPARTMENTS.map((department) => ({
    ...{ department, transport: transports[department], circuit: openCircuit(department, breaker), log },
  }));
  const operations = [...readApprovedOperations().all, ...readDeskOperations()];
  const approved = approvedOperations(operations);
  const measured = createMeasuring(approved);
  const onMissed = createMissWatch(log, protection.rateLimits?.countedByParent);
  const graphParts = { departments, deadlines, clock, log, protection, measured, onMissed };
  const graph = await openGraph({
    ...{ file: supergraphFile, operations, log, build: (sdl) => buildGraph(sdl, graphParts) },
  });
  const checkOperation: CheckOperation = (operation) => graph.inForce().checkOperation(operation);
  // Each request is answered to its end by the graph that was in force when it reached Apollo.
  const apollo: CurrentApollo = () => graph.inForce().apollo;
  const admission = createAdmission({ protection, approved, checkOperation });
  const streams = countStreams(streamLimits, Date.now);
  const answerByEvents = createStreamAnswers({
    streams,
    askAs: (caller, operation) => ask(apollo, checkOperation, { ...caller, ...operation }),
  });
  const endpoints = new Set<Endpoint>();
  return {
    execute: (operation) => ask(apollo, checkOperation, operation),
    async listen(options) {
      const askAsPublic: AskAsPublic = (query, variables = {}) => ask(apollo, checkOperation, { query, variables });
      const fileCheck = createFileCheck({
        execute: (operation, caller) => executeFor(apollo, operation as GatewayOperation, caller),
        admit: admission.admitFurther,
        approved,
        limitBytes: options.checkLimitBytes ?? CHECK_LIMIT_BYTES,
        clock,
      });
      const counters = new Map([[CHECK_PATH, fileCheck]]);
      const overHttp: Pick<ApolloServer, "executeHTTPGraphQLRequest"> = {
        executeHTTPGraphQLRequest: (request) => apollo().executeHTTPGraphQLRequest(request),
      };
      const served = { apollo: overHttp, log, clock, ...admission, askAsPublic, counters, answerByEvents };
      const endpoint = await serveGateway(served, protection, options);
      endpoints.add(endpoint);
      return endpoint;
    },
    async close() {
      streams.closeAll();
      await Promise.all([...endpoints].map((endpoint) => endpoint.close()));
      await graph.close();
    },
  };
}

async function ask(
  apollo: CurrentApollo,
  checkOperation: CheckOperation,
  operation: GatewayOperation,
): Promise<FormattedExecutionResult> {
  const { query, variables = {}, operationName, requestId = randomUUID(), viewer = PUBLIC_VIEWER } = operation;
  const { token = null, signal = new AbortController().signal } = operation;
  try {
    checkOperation({ query, variables, operationName });
  } catch (error) {
    if (error instanceof RefusedRequest) return { errors: [error.toJSON()] };
    throw error;
  }
  return executeFor(
    apollo,
    { query, variables, ...(operationName !== undefined && { operationName }) },
    { requestId, viewer, token, signal },
  );
}

/** Answers an operation that was let in. */
async function executeFor(
  apollo: CurrentApollo,
  { query, variables = {}, operationName }: Pick<GatewayOperation, "query" | "variables" | "operationName">,
  caller: Caller,
): Promise<FormattedExecutionResult> {
  const { body } = await apollo().executeOperation(
    { query, variables, ...(operationName !== undefined && { operationName }) },
    { contextValue: caller },
  );
  if (body.kind === "single") return body.singleResult;
  throw new Error("An answer is one result; a stream of parts came.");
}
