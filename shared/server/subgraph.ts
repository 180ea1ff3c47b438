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
import { type CheckAccess, createAccessCheck } from "../access/check-access.ts";
import { requirementsOf, undeclaredFields } from "../access/requirements.ts";
import type { Viewer } from "../access/viewer.ts";
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
  readonly createContext: (request: SubgraphRequest) => Context | Promise<Context>;
  readonly log: FaultLog;
}

/** A subgraph that answers, in this process or behind a server. */
export interface Subgraph<Context = unknown> {
  readonly name: string;
  readonly schema: GraphQLSchema;
  readonly createContext: (request: SubgraphRequest) => Context | Promise<Context>;
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
  const checkAccess = accessCheckOf(parts.name, schema);
  const valid = new WeakMap<DocumentNode, readonly GraphQLError[]>();
  const faultsOf = (document: DocumentNode) => {
    const known = valid.get(document);
    if (known) return known;
    const found = validate(schema, document);
    valid.set(document, found);
    return found;
  };
  return {
    name: parts.name,
    schema,
    createContext: parts.createContext,
    log: parts.log,
    async execute(operation) {
      const faults = faultsOf(operation.document);
      const refused = faults.length > 0 ? null : checkAccess(operation.document, operation.viewer);
      if (refused !== null) return { errors: [refused] };
      const result: ExecutionResult = faults.length > 0 ? { errors: faults } : await run(schema, parts, operation);
      if (!result.errors) return result;
      return { ...result, errors: result.errors.map((error) => presentError(error, operation.requestId, parts.log)) };
    },
  };
}

/** A subgraph with a field that does not say who may see it must not start. */
function accessCheckOf(name: string, schema: GraphQLSchema): CheckAccess {
  const sdl = parse(subgraphSdl(name), { noLocation: true });
  const undeclared = undeclaredFields(sdl);
  if (undeclared.length > 0) throw new Error(`${name} does not declare who may see ${undeclared.join(", ")}.`);
  return createAccessCheck(schema, requirementsOf(sdl));
}

/** The schema of a subgraph; scalars, answers and the key of `Standing` are resolved alike in all. */
export function subgraphSchema(name: string, resolvers: object): GraphQLSchema {
  const typeDefs = parse(subgraphSdl(name), { noLocation: true });
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
  { document, variables, operationName, requestId, viewer, signal }: SubgraphOperation,
): Promise<ExecutionResult> {
  signal.throwIfAborted();
  const contextValue = await createContext({ requestId, viewer, signal });
  return execute({ schema, document, contextValue, variableValues: variables, operationName });
}
