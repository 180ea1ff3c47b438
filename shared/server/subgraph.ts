import { buildSubgraphSchema, type GraphQLResolverMap } from "@apollo/subgraph";
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLError,
  type GraphQLFieldResolver,
  GraphQLScalarType,
  type GraphQLSchema,
  parse,
  validate,
} from "graphql";
import { createAccessCheck } from "../access/check-access.ts";
import { type Requirements, requirementsOf, undeclaredFields } from "../access/requirements.ts";
import type { Viewer } from "../access/viewer.ts";
import type { AccessLog } from "../access-log/access-log.ts";
import { createProtectedReads } from "../access-log/protected-reads.ts";
import {
  type AccessNotes,
  createRecordedExecution,
  NO_NOTES,
  type RecordedExecution,
} from "../access-log/recorded-execution.ts";
import { DatabaseBusy } from "../database/database-busy.ts";
import { countAnswers } from "../metrics/count-answers.ts";
import { errorCodes } from "../metrics/error-codes.ts";
import { departmentErrors } from "../metrics/meters.ts";
import { traced } from "../tracing/trace.ts";
import { departmentBusy, passUnlessBusy } from "./department-busy.ts";
import { policyAnswerResolvers } from "./policy-answer-resolvers.ts";
import { type FaultLog, presentError } from "./present-error.ts";
import { scalarResolvers } from "./scalars.ts";
import { parseStandingQuestion } from "./standing-question.ts";
import { subgraphSdl } from "./subgraph-sdl.ts";

/** What a subgraph is told about the request that it answers. */
export interface SubgraphRequest {
  readonly requestId: string;
  readonly viewer: Viewer;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

/** What the context of a request is made of. */
export interface ContextRequest extends SubgraphRequest {
  /** Where resolvers note for the access log what the question does not tell. */
  readonly access: AccessNotes;
}

/** One operation for a subgraph. */
export interface SubgraphOperation extends SubgraphRequest {
  readonly document: DocumentNode;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

/** What a subgraph is made of: its name in `schema/`, its resolvers, and a context made anew for each request. */
export interface SubgraphParts<Context> {
  readonly name: string;
  readonly resolvers: object;
  readonly createContext: (request: ContextRequest) => Context | Promise<Context>;
  /** Where reads of what is not public are put on record; a department that has such fields does not open without. */
  readonly accessLog?: AccessLog | undefined;
  readonly log: FaultLog;
}

/** A subgraph that answers, in this process or behind a server. */
export interface Subgraph<Context = unknown> {
  readonly name: string;
  readonly schema: GraphQLSchema;
  readonly createContext: (request: ContextRequest) => Context | Promise<Context>;
  /** Fields that are not public although nothing puts on record who reads them. */
  readonly unrecordedFields: readonly string[];
  readonly log: FaultLog;
  /** Answers one operation; errors in the result may be shown to callers. */
  readonly execute: (operation: SubgraphOperation) => Promise<ExecutionResult>;
}

/**
 * Builds a subgraph over its committed SDL. Scalars, and the words of a `PolicyAnswer`, are resolved here for all.
 *
 * @throws {Error} when the SDL does not exist or a resolver names a field that the SDL has not
 */
export function buildSubgraph<Context>(parts: SubgraphParts<Context>): Subgraph<Context> {
  const schema = subgraphSchema(parts.name, parts.resolvers);
  countAnswers(schema);
  const requirements = requirementsIn(parts.name);
  const checkAccess = createAccessCheck(schema, requirements);
  const recorded = recordingOf(parts, schema, requirements);
  const valid = new WeakMap<DocumentNode, readonly GraphQLError[]>();
  const faultsOf = (document: DocumentNode) => {
    const known = valid.get(document);
    if (known) return known;
    const found = validate(schema, document);
    valid.set(document, found);
    return found;
  };
  const answered = async (operation: SubgraphOperation): Promise<ExecutionResult> => {
    const faults = faultsOf(operation.document);
    if (faults.length > 0) return { errors: faults };
    const refused = checkAccess(operation.document, operation.viewer);
    if (refused !== null) return recorded.refused(operation, async () => ({ errors: [refused] }));
    return recorded.answered(operation, (access) => run(schema, parts, { ...operation, access }));
  };
  const answer = async (operation: SubgraphOperation): Promise<ExecutionResult> => {
    try {
      return await answered(operation);
    } catch (error) {
      if (error instanceof DatabaseBusy) return departmentBusy(parts.name);
      throw error;
    }
  };
  return {
    name: parts.name,
    schema,
    createContext: parts.createContext,
    unrecordedFields: parts.accessLog === undefined ? [...requirements.keys()] : [],
    log: parts.log,
    async execute(operation) {
      const result = await traced(`answer ${parts.name}`, {}, () => answer(operation));
      if (!result.errors) return result;
      const errors = result.errors.map((error) => presentError(error, operation.requestId, parts.log));
      for (const code of errorCodes(errors)) departmentErrors.add(parts.name, code);
      return { ...result, errors };
    },
  };
}

/** A subgraph with a field that does not say who may see it must not start. */
function requirementsIn(name: string): Requirements {
  const sdl = parse(subgraphSdl(name), { noLocation: true });
  const undeclared = undeclaredFields(sdl);
  if (undeclared.length > 0) throw new Error(`${name} does not declare who may see ${undeclared.join(", ")}.`);
  return requirementsOf(sdl);
}

function recordingOf<Context>(
  { accessLog, log }: SubgraphParts<Context>,
  schema: GraphQLSchema,
  requirements: Requirements,
): ReturnType<typeof createRecordedExecution> {
  if (accessLog !== undefined) {
    return createRecordedExecution(createProtectedReads(schema, requirements), accessLog, log);
  }
  const unrecorded: RecordedExecution = (_, answer) => answer(NO_NOTES);
  return { answered: unrecorded, refused: unrecorded };
}

/** The schema of a subgraph; scalars, answers and the key of `Standing` are resolved alike in all. */
export function subgraphSchema(name: string, resolvers: object): GraphQLSchema {
  return subgraphSchemaOf(name, parse(subgraphSdl(name), { noLocation: true }), resolvers);
}

/** The same of a subgraph whose SDL is not the committed one. */
export function subgraphSchemaOf(name: string, typeDefs: DocumentNode, resolvers: object = {}): GraphQLSchema {
  const merged: ResolverMap = {};
  for (const node of typeDefs.definitions) {
    if (!("name" in node) || !node.name) continue;
    const type = node.name.value;
    const resolver = resolverOf(Reflect.get(SHARED_RESOLVERS, type), Reflect.get(resolvers, type));
    if (resolver !== undefined) merged[type] = resolver;
  }
  const unknown = Object.keys(resolvers).find((type) => !Object.hasOwn(merged, type));
  if (unknown !== undefined) throw new Error(`${name} resolves ${unknown}, which its SDL does not define.`);
  return buildSubgraphSchema([{ typeDefs, resolvers: merged }]);
}

const SHARED_RESOLVERS = {
  ...scalarResolvers,
  ...policyAnswerResolvers,
  Standing: { __resolveReference: parseStandingQuestion },
};

type ResolverMap = GraphQLResolverMap<unknown>;

function resolverOf(shared: object | undefined, own: object | undefined): ResolverMap[string] | undefined {
  if (own instanceof GraphQLScalarType) return own;
  if (own === undefined && shared instanceof GraphQLScalarType) return shared;
  if (own === undefined && shared === undefined) return undefined;
  const fields: Record<string, GraphQLFieldResolver<unknown, unknown>> = { ...shared, ...own };
  const { __resolveReference: resolve } = fields;
  // A reference that is refused at once would cost all entities of the request; as a promise it costs its own.
  if (resolve) fields.__resolveReference = async (...reference) => resolve(...reference);
  return fields;
}

async function run<Context>(
  schema: GraphQLSchema,
  { createContext }: SubgraphParts<Context>,
  { document, variables, operationName, requestId, viewer, signal, access }: SubgraphOperation & ContextRequest,
): Promise<ExecutionResult> {
  signal.throwIfAborted();
  const contextValue = await createContext({ requestId, viewer, signal, access });
  const result = await execute({ schema, document, contextValue, variableValues: variables, operationName });
  // Thrown, so that whoever asked is told at once and does not wait for what else belongs to an answer.
  return passUnlessBusy(result);
}
