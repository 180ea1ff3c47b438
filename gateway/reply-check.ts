import {
  type FieldNode,
  type GraphQLEnumType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLScalarType,
  type GraphQLSchema,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  Kind,
  type SelectionSetNode,
} from "graphql";
import { DepartmentFault } from "./department-fault.ts";
import { isGuard } from "./guards.ts";
import { responseKey } from "./normalise-operation.ts";

/** Gives a value back as the schema describes it, without anything that the caller did not ask for. */
export type Check = (value: unknown) => unknown;

/**
 * Compiles the check of a field's value.
 *
 * A reply holds thousands of values of few shapes, so the shape is worked out once for each document. The check throws
 * a {@link DepartmentFault} `CONTRACT` for a value that is missing, of another type, or null where it may not be.
 *
 * @param where the coordinate that a fault names: `Standing.creditSupport`
 */
export function checkOf(
  schema: GraphQLSchema,
  type: GraphQLOutputType,
  selectionSet: SelectionSetNode | undefined,
  where: string,
): Check {
  if (isNonNullType(type)) {
    const check = checkOf(schema, type.ofType, selectionSet, where);
    return (value) => (value === null ? violation(where, "a value", value) : check(value));
  }
  const check = nonNullCheckOf(schema, type, selectionSet, where);
  return (value) => (value === null ? null : check(value));
}

/** Compiles the check of the fields of an object, guards left out of what it gives back. */
export function objectCheckOf(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  fields: readonly FieldNode[],
): (value: unknown) => Record<string, unknown> {
  const checks = fields.map((node) => ({
    key: responseKey(node),
    kept: !isGuard(node),
    check: fieldCheckOf(schema, type, node),
  }));
  return (value) => {
    if (!isObject(value)) return violation(type.name, "an object", value);
    const checked: Record<string, unknown> = {};
    for (const { key, kept, check } of checks) {
      const field = check(value[key]);
      if (kept) checked[key] = field;
    }
    return checked;
  };
}

/** Compiles the check of one field of an object. */
export function fieldCheckOf(schema: GraphQLSchema, type: GraphQLObjectType, node: FieldNode): Check {
  const name = node.name.value;
  const where = `${type.name}.${name}`;
  if (name === "__typename") return (value) => (value === type.name ? value : violation(where, type.name, value));
  const field = type.getFields()[name];
  if (field === undefined) throw new Error(`${where} is asked for, but the department's SDL does not define it.`);
  return checkOf(schema, field.type, node.selectionSet, where);
}

/** An object as it came. */
export type Unchecked = Readonly<Record<string, unknown>>;

/** Whether a value is an object with fields. */
export function isObject(value: unknown): value is Unchecked {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** @throws {DepartmentFault} `CONTRACT`, always */
export function violation(where: string, expected: string, came: unknown): never {
  const shown = typeof came === "string" ? JSON.stringify(came.slice(0, 40)) : came === null ? "null" : typeof came;
  throw new DepartmentFault("CONTRACT", `${where} should be ${expected}; ${shown} came.`);
}

function nonNullCheckOf(
  schema: GraphQLSchema,
  type: GraphQLOutputType,
  selectionSet: SelectionSetNode | undefined,
  where: string,
): Check {
  if (isListType(type)) {
    const item = checkOf(schema, type.ofType, selectionSet, where);
    return (value) => (Array.isArray(value) ? value.map(item) : violation(where, "a list", value));
  }
  if (isObjectType(type)) {
    const fields = selectionSet?.selections.filter((selection) => selection.kind === Kind.FIELD);
    return objectCheckOf(schema, type, fields === undefined ? [] : fields);
  }
  if (isEnumType(type)) return enumCheckOf(type, where);
  if (isScalarType(type)) return scalarCheckOf(type, where);
  throw new Error(
    `${where} is of the abstract type ${String(type)}; only _entities may be, and that is checked by its keys.`,
  );
}

function enumCheckOf(type: GraphQLEnumType, where: string): Check {
  const values = new Set<unknown>(type.getValues().map(({ name }) => name));
  return (value) => (values.has(value) ? value : violation(where, `a value of ${type.name}`, value));
}

function scalarCheckOf(type: GraphQLScalarType, where: string): Check {
  const isValue = SPECIFIED_SCALARS.get(type.name);
  if (isValue) return (value) => (isValue(value) ? value : violation(where, type.name, value));
  // The same day and instant stand at thousands of places of one reply, so the last good one is remembered.
  let lastGood: unknown;
  return (value) => {
    if (typeof value === "string" && value === lastGood) return value;
    if (!isCanonical(type, value)) return violation(where, `${type.name} in its canonical form`, value);
    lastGood = value;
    return value;
  };
}

function isCanonical(type: GraphQLScalarType, value: unknown): boolean {
  try {
    return type.serialize(value) === value;
  } catch {
    return false;
  }
}

const isText = (value: unknown) => typeof value === "string";

const SPECIFIED_SCALARS: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ["ID", isText],
  ["String", isText],
  ["Boolean", (value: unknown) => typeof value === "boolean"],
  ["Float", (value: unknown) => typeof value === "number" && Number.isFinite(value)],
  ["Int", (value: unknown) => typeof value === "number" && (value | 0) === value],
]);
