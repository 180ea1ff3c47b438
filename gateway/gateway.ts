import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import type { ApolloServer } from "@apollo/server";
import { type FormattedExecutionResult, type GraphQLError, parse } from "graphql";
import { PUBLIC_VIEWER } from "../shared/access/viewer.ts";
import { type ServerSource, startApollo } from "../shared/server/apollo.ts";
import type { Endpoint } from "../shared/server/http-endpoint.ts";
import type { Log } from "../shared/server/log.ts";
import { RefusedRequest } from "../shared/server/refused-request.ts";
import { createAdmission } from "./admission.ts";
import { approvedOperations, readApprovedOperations } from "./approved/approved-operations.ts";
import { readDeskOperations } from "./approved/desk-operations.ts";
import { createDepartmentCall } from "./call-department.ts";
import { BREAKER_SETTINGS, type BreakerSettings } from "./circuit-breaker.ts";
import { DEADLINES, type Deadlines } from "./deadline.ts";
import { DEPARTMENTS, type DepartmentName } from "./departments.ts";
import { type Caller, createFederatedExecutor, type FederatedExecutor } from "./federated-executor.ts";
import { CHECK_LIMIT_BYTES, CHECK_PATH, createFileCheck } from "./file-check/file-check.ts";
import { type CheckOperation, createOperationCheck } from "./limits/check-operation.ts";
import { readFieldCosts } from "./limits/field-costs.ts";
import { countErrors, createMeasuring, type Measured } from "./measured-operation.ts";
import { EMBEDDED_PROTECTION, type GatewayProtection } from "./protection.ts";
import { createSchemaVeil } from "./schema-veil.ts";
import { type AskAsPublic, type ListenOptions, serveGateway } from "./serve-gateway.ts";
import { countStreams, STREAM_LIMITS, type StreamLimits } from "./streams/open-streams.ts";
import { createStreamAnswers } from "./streams/stream-answers.ts";
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

const SUPERGRAPH = new URL("../schema/supergraph.graphql", import.meta.url);

/** Starts a gateway over the committed supergraph. */
export async function createGateway(parts: GatewayParts): Promise<Gateway> {
  const { deadlines = DEADLINES, breaker = BREAKER_SETTINGS, transports, clock, log } = parts;
  const { protection = EMBEDDED_PROTECTION, streamLimits = STREAM_LIMITS } = parts;
  const departments = new Map(
    DEPARTMENTS.map((department) => [
      department,
      createDepartmentCall({ department, transport: transports[department], breaker, log }),
    ]),
  );
  const supergraphSdl = readFileSync(SUPERGRAPH, "utf8");
  const executor = await createFederatedExecutor({
    supergraphSdl,
    departments,
    deadlines,
    clock,
    onRefused: (caller, refusal) => log.warn(describeRefusal(caller, refusal), "An operation was refused"),
  });
  const approved = approvedOperations([...readApprovedOperations().all, ...readDeskOperations()]);
  const apollo = await startApollo(asSource(executor, protection, createMeasuring(approved)), log);
  const checkOperation = createOperationCheck(readFieldCosts(parse(supergraphSdl, { noLocation: true })));
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
      const served = { apollo, log, clock, ...admission, askAsPublic, counters, answerByEvents };
      const endpoint = await serveGateway(served, protection, options);
      endpoints.add(endpoint);
      return endpoint;
    },
    async close() {
      streams.closeAll();
      await Promise.all([...endpoints].map((endpoint) => endpoint.close()));
      await apollo.stop();
    },
  };
}

/** Who was refused what: what callers cannot tell apart, the operator can. */
function describeRefusal({ requestId, viewer }: Caller, { message, extensions }: GraphQLError): object {
  const who = viewer.kind === "PUBLIC" ? {} : { tenant: viewer.tenant, subject: viewer.subject, role: viewer.role };
  return { requestId, ...who, code: extensions.code, refused: message };
}

function asSource(
  { schema, execute }: FederatedExecutor,
  { introspection }: GatewayProtection,
  measured: Measured,
): ServerSource {
  return {
    schema,
    statusOf: (code) => STATUS_OF_REFUSAL.get(code),
    ...(!introspection && { veil: createSchemaVeil(schema) }),
    onErrors: countErrors,
    // The caller is the context that is made for each request.
    execute: ({ context, ...operation }) =>
      measured(operation, () => execute({ ...operation, caller: context as Caller })),
  };
}

/** A request that is refused whole says so by its status too. */
const STATUS_OF_REFUSAL: ReadonlyMap<string, number> = new Map([
  ["UNAUTHENTICATED", 401],
  ["FORBIDDEN", 403],
  ["IDEMPOTENCY_KEY_IN_FLIGHT", 409],
  ["IDEMPOTENCY_KEY_REUSED", 422],
  ["RATE_LIMITED", 429],
  ["LOG_UNAVAILABLE", 503],
]);

async function ask(
  apollo: ApolloServer,
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
  apollo: ApolloServer,
  { query, variables = {}, operationName }: Pick<GatewayOperation, "query" | "variables" | "operationName">,
  caller: Caller,
): Promise<FormattedExecutionResult> {
  const { body } = await apollo.executeOperation(
    { query, variables, ...(operationName !== undefined && { operationName }) },
    { contextValue: caller },
  );
  if (body.kind === "single") return body.singleResult;
  throw new Error("An answer is one result; a stream of parts came.");
}
