import { performance } from "node:perf_hooks";
import { unifiedGraphHandler } from "@graphql-hive/router-runtime";
import {
  buildASTSchema,
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  GraphQLScalarType,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  isEnumType,
  parse,
} from "graphql";
import { type CheckAccess, createAccessCheck } from "../shared/access/check-access.ts";
import { requirementsOf } from "../shared/access/requirements.ts";
import type { Viewer } from "../shared/access/viewer.ts";
import { DateScalar, DateTimeScalar } from "../shared/server/scalars.ts";
import { beginSpan } from "../shared/tracing/trace.ts";
import type { CallDepartment } from "./call-department.ts";
import type { Variables } from "./conditions.ts";
import { type Deadlines, deadlinesFor, within } from "./deadline.ts";
import { DepartmentFault } from "./department-fault.ts";
import { finishAnswer } from "./finish-answer.ts";
import { createHubContext, type HubContext } from "./hub-context.ts";
import { hubSchema, UnreadUscc } from "./hub-subgraph.ts";
import { missedIn } from "./misses/missed.ts";
import type { WatchMisses } from "./misses/watch-misses.ts";
import { BAD_USER_INPUT, noSuchOperation, onlyByEvents } from "./operation-refusals.ts";
import { createOperationSeparation } from "./operation-separation.ts";
import { createOperationPreparation } from "./prepared-operation.ts";
import { createTurns } from "./turns/tenant-turns.ts";

/** Who asks: the request's id for the logs, and the signal that tells when nobody waits any more. */
export interface Caller {
  readonly requestId: string;
  readonly viewer: Viewer;
  /** The caller's own token; null when none came. */
  readonly token: string | null;
  readonly signal: AbortSignal;
}

/** An operation that has passed validation. */
export interface ValidOperation {
  readonly document: DocumentNode;
  readonly operationName: string | null | undefined;
  readonly variables: Variables | undefined;
  readonly caller: Caller;
}

/** Answers operations from all subgraphs. */
export interface FederatedExecutor {
  /** What callers see of the supergraph. */
  readonly schema: GraphQLSchema;
  readonly execute: (operation: ValidOperation) => Promise<ExecutionResult>;
}

/** What an executor is made of. */
export interface ExecutorParts {
  readonly supergraphSdl: string;
  readonly departments: ReadonlyMap<string, CallDepartment>;
  readonly deadlines: Deadlines;
  /** Milliseconds since 1970 (UTC). */
  readonly clock: () => number;
  /** Told of every operation that its caller may not run; no department hears of it. */
  readonly onRefused?: (caller: Caller, refusal: GraphQLError) => void;
  /** Told of every answer how much of what was asked for there is not. */
  readonly onMissed?: WatchMisses;
}

// Left for joining the answer when the departments have used up a request's time.
const JOINING_MS = 100;

/** What all calls of one request share. */
interface RequestState extends Caller {
  readonly hub: HubContext;
  /** Ends the span of the plan: the first subgraph is asked. */
  readonly planned?: () => void;
  /** How long one department may take. */
  readonly departmentMs: number;
  readonly endsAtMs: number;
}

/** Makes the executor of a supergraph whose hub runs in this process. */
export async function createFederatedExecutor(parts: ExecutorParts): Promise<FederatedExecutor> {
  const callSubgraph = createSubgraphCall(parts);
  const document = parse(parts.supergraphSdl, { noLocation: true });
  const handler = await unifiedGraphHandler({
    unifiedGraph: buildASTSchema(document, { assumeValidSDL: true }),
    getUnifiedGraphSDL: () => parts.supergraphSdl,
    onSubgraphExecute: (name, { document, variables, context }) => callSubgraph(name, document, variables, context),
  });
  const { unifiedGraph: schema, executor } = handler;
  if (!executor) throw new Error("The planner should give an executor.");
  readScalars(schema);
  forgetEnumDirectives(schema);
  const checkAccess = createAccessCheck(schema, requirementsOf(document));
  const { onRefused = () => {}, onMissed = () => {} } = parts;
  const inTurn = createTurns();
  const answer = createAnswer(schema, { checkAccess, onRefused, onMissed }, async (document, variables, context) => {
    const planned = beginSpan("plan");
    try {
      // No signal is given: a plan given up by one caller would stay broken in the planner's cache for all others.
      return (await executor({ document, variables, context: { ...context, planned } })) as ExecutionResult;
    } finally {
      planned();
    }
  });
  return {
    schema,
    async execute(operation) {
      const { caller } = operation;
      try {
        const isMutation = getOperationAST(operation.document, operation.operationName)?.operation === "mutation";
        const deadlines = deadlinesFor(parts.deadlines, isMutation);
        return await inTurn(caller, () => {
          const state = requestState(parts.clock(), deadlines, caller);
          return within(deadlines.requestMs, caller.signal, () => answer(operation, state));
        });
      } catch (error) {
        return { errors: [asGraphqlError(error, caller)] };
      }
    },
  };
}

type AskSubgraphs = (document: DocumentNode, variables: Variables, state: RequestState) => Promise<ExecutionResult>;

function createAnswer(
  schema: GraphQLSchema,
  {
    checkAccess,
    onRefused,
    onMissed,
  }: { checkAccess: CheckAccess } & Required<Pick<ExecutorParts, "onRefused" | "onMissed">>,
  askSubgraphs: AskSubgraphs,
) {
  const alone = createOperationSeparation();
  const prepare = createOperationPreparation(schema);
  return async (
    { document, operationName, variables }: ValidOperation,
    state: RequestState,
  ): Promise<ExecutionResult> => {
    const operation = getOperationAST(document, operationName);
    if (!operation) return { errors: [noSuchOperation(operationName)] };
    if (operation.operation === "subscription") return { errors: [onlyByEvents()] };
    const refused = checkAccess(alone(document, operation), state.viewer);
    if (refused !== null) {
      onRefused(state, refused);
      return { errors: [refused] };
    }
    const rootType = schema.getRootType(operation.operation);
    if (!rootType) return { errors: [new GraphQLError(`This hub has no ${operation.operation}.`, BAD_USER_INPUT)] };
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {});
    if (errors) return { errors };
    const { rootFields, introspective, federated } = prepare(document, operation, coerced);
    const answers: ExecutionResult[] = [];
    if (introspective) answers.push(await execute({ schema, document: introspective, variableValues: coerced }));
    if (federated) answers.push(await askSubgraphs(federated, coerced, state));
    const answer = finishAnswer(rootFields, rootType, answers);
    onMissed(state, missedIn(rootFields, rootType, answer));
    return answer;
  };
}

type SubgraphCall = (
  name: string,
  document: DocumentNode,
  variables: Record<string, unknown> | undefined,
  state: RequestState,
) => Promise<ExecutionResult>;

function createSubgraphCall({ departments }: ExecutorParts): SubgraphCall {
  const hub = hubSchema();
  return async (name, document, given, state) => {
    state.planned?.();
    const { requestId, viewer, token, signal, hub: contextValue, departmentMs, endsAtMs } = state;
    const variables = given === undefined ? {} : given;
    try {
      if (name === "hub") return await execute({ schema: hub, document, variableValues: variables, contextValue });
      const call = departments.get(name);
      if (!call) throw new Error(`The supergraph names ${name}, but the gateway has no transport to it.`);
      const limitMs = Math.max(1, Math.min(departmentMs, endsAtMs - performance.now()));
      return await call({ document, variables, requestId, viewer, token, signal, limitMs });
    } catch (error) {
      // What is thrown here would reach the caller with its text; as an original error only the log learns it.
      return { errors: [new GraphQLError("Fault", { originalError: asError(error) })] };
    }
  };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error("Something else than an error was thrown.", { cause: error });
}

function requestState(nowMs: number, deadlines: Deadlines, caller: Caller): RequestState {
  return {
    ...caller,
    hub: createHubContext(nowMs, caller.viewer),
    departmentMs: deadlines.departmentMs,
    endsAtMs: performance.now() + deadlines.requestMs - JOINING_MS,
  };
}

/** What comes in is read when variables and documents are checked, before any department is asked. */
function readScalars(schema: GraphQLSchema): void {
  for (const scalar of [DateScalar, DateTimeScalar, UnreadUscc]) {
    const known = schema.getType(scalar.name);
    if (!(known instanceof GraphQLScalarType))
      throw new Error(`The supergraph should define the scalar ${scalar.name}.`);
    known.parseValue = scalar.parseValue;
    known.parseLiteral = scalar.parseLiteral;
  }
}

/** The executor looks through the directives of every enum value that it hands on; what it looks for was left out before. */
function forgetEnumDirectives(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isEnumType(type)) continue;
    for (const value of type.getValues()) value.astNode = undefined;
  }
}

function asGraphqlError(error: unknown, { signal }: Caller): GraphQLError {
  if (signal.aborted) return new GraphQLError("The caller left.", { extensions: { code: "CALLER_LEFT" } });
  if (error instanceof DepartmentFault) {
    return new GraphQLError("The answer was not ready in time. Ask for less, or again later.", {
      extensions: { code: "DEADLINE_EXCEEDED", messageZh: "未能在时限内得出答复，请减少查询内容或稍后再试。" },
    });
  }
  // A refusal of the operation itself has a code; anything else is ours, and only the log learns its text.
  if (error instanceof GraphQLError && typeof error.extensions.code === "string") return error;
  return new GraphQLError("Fault", {
    originalError: new Error("The operation could not be executed.", { cause: error }),
  });
}
