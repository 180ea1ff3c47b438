import type { ApolloServer } from "@apollo/server";
import { type GraphQLError, parse } from "graphql";
import { type ServerSource, startApollo } from "../../shared/server/apollo.ts";
import type { Log } from "../../shared/server/log.ts";
import { createDepartmentCall, type DepartmentParts } from "../call-department.ts";
import type { Deadlines } from "../deadline.ts";
import { type Caller, createFederatedExecutor, type FederatedExecutor } from "../federated-executor.ts";
import { type CheckOperation, createOperationCheck } from "../limits/check-operation.ts";
import { readFieldCosts } from "../limits/field-costs.ts";
import { countErrors, type Measured } from "../measured-operation.ts";
import type { WatchMisses } from "../misses/watch-misses.ts";
import type { GatewayProtection } from "../protection.ts";
import { createSchemaVeil } from "../schema-veil.ts";
import { departmentSchema } from "./department-schema.ts";

/** All by which a gateway answers that follows from one supergraph: planner, access, limits, veil, and their caches. */
export interface Graph {
  readonly sdl: string;
  readonly apollo: ApolloServer;
  readonly checkOperation: CheckOperation;
}

/** What stays when the graph changes. */
export interface GraphParts {
  readonly departments: readonly Omit<DepartmentParts, "schema">[];
  readonly deadlines: Deadlines;
  readonly clock: () => number;
  readonly log: Log;
  readonly protection: GatewayProtection;
  readonly measured: Measured;
  readonly onMissed: WatchMisses;
}

/** Builds a graph beside whatever is in force; it answers nobody yet. */
export async function buildGraph(sdl: string, parts: GraphParts): Promise<Graph> {
  const { deadlines, clock, log, protection, measured } = parts;
  const document = parse(sdl, { noLocation: true });
  const departments = new Map(
    parts.departments.map((each) => [
      each.department,
      createDepartmentCall({ ...each, schema: departmentSchema(document, each.department) }),
    ]),
  );
  const executor = await createFederatedExecutor({
    supergraphSdl: sdl,
    departments,
    deadlines,
    clock,
    onRefused: (caller, refusal) => log.warn(describeRefusal(caller, refusal), "An operation was refused"),
    onMissed: parts.onMissed,
  });
  return {
    sdl,
    apollo: await startApollo(asSource(executor, protection, measured), log),
    checkOperation: createOperationCheck(readFieldCosts(document)),
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
  ["DEPARTMENT_UNAVAILABLE", 503],
]);
