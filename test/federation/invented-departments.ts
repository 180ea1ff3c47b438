import {
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isIntrospectionType,
  isObjectType,
} from "graphql";
import { DEPARTMENTS, type DepartmentName } from "../../gateway/departments.ts";
import type { Transport } from "../../gateway/transport.ts";
import type { Log } from "../../shared/server/log.ts";
import { buildSubgraph, subgraphSchema } from "../../shared/server/subgraph.ts";
import { invent, inventedStanding } from "./invented-values.ts";

/** A log that keeps nothing. */
export const SILENT: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** The transports of four departments that answer from their own SDL with invented values, in this process. */
export function inventedDepartments(): Record<DepartmentName, Transport> {
  return Object.fromEntries(DEPARTMENTS.map((name) => [name, inventedDepartment(name)])) as Record<
    DepartmentName,
    Transport
  >;
}

/** One department that answers with invented values. */
export function inventedDepartment(name: DepartmentName, resolvers: ResolverMap = {}): Transport {
  const invented = inventingResolvers(subgraphSchema(name, {}));
  const merged = Object.fromEntries(
    Object.entries(invented).map(([type, fields]) => [type, { ...fields, ...resolvers[type] }]),
  );
  return buildSubgraph({ name, resolvers: merged, createContext: () => ({}), log: SILENT }).execute;
}

/** Resolvers by type and field. */
export type ResolverMap = Record<string, Record<string, GraphQLFieldResolver<unknown, unknown>>>;

/** Resolvers that invent every field of a schema; questions carry the seed that follows from their key. */
export function inventingResolvers(schema: GraphQLSchema): ResolverMap {
  const resolvers: ResolverMap = {};
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isOwnObjectType(type)) continue;
    const fields = Object.keys(type.getFields()).filter((field) => !field.startsWith("_"));
    if (fields.length > 0) resolvers[type.name] = Object.fromEntries(fields.map((field) => [field, invent]));
  }
  resolvers.Standing = {
    ...resolvers.Standing,
    __resolveReference: (reference) => inventedStanding(Object(reference)),
  };
  return resolvers;
}

function isOwnObjectType(type: GraphQLNamedType): type is GraphQLObjectType {
  return isObjectType(type) && !isIntrospectionType(type) && !type.name.startsWith("_");
}
