import {
  type ConstValueNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
  valueFromASTUntyped,
} from "graphql";
import type { FieldCost, FieldCosts } from "./field-costs.ts";
import { LIMITS } from "./limits.ts";
import type { Fragments } from "./measure-document.ts";
import { refuseAbove } from "./too-costly.ts";

/** What an operation costs; how much a list in it costs may rest on variables. */
export type Price = (variables: Readonly<Record<string, unknown>>) => number;

// Lists of the schema about itself; none of them is in the SDL.
const INTROSPECTION_LISTS = new Set([
  "types",
  "fields",
  "inputFields",
  "interfaces",
  "possibleTypes",
  "enumValues",
  "args",
  "directives",
]);
const INTROSPECTION_SIZE = 10;

/**
 * Works out what an operation costs, once for all values of its variables.
 *
 * The fields of one response key are merged at every level, as an executor does it, so that asking for a field twice
 * costs once; how many were to be compared for that is limited.
 *
 * @param operation of a document that was measured: this walks what it asks for, fragments written out
 * @throws {RefusedRequest} when too many fields stand under one key, or the schema is asked about too deeply
 */
export function priceOperation(operation: OperationDefinitionNode, fragments: Fragments, costs: FieldCosts): Price {
  const defaults = new Map(
    (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [variable.name.value, defaultValue]),
  );
  const pricing = new Pricing(fragments, costs, defaults);
  const price = pricing.ofSelections([{ type: ROOTS[operation.operation], set: operation.selectionSet }], new Map(), 0);
  return typeof price === "number" ? () => price : price;
}

const ROOTS = { query: "Query", mutation: "Mutation", subscription: "Subscription" } as const;

interface TypedSet {
  /** Null below the schema's own fields, and where a field is unknown. */
  readonly type: string | null;
  readonly set: SelectionSetNode;
}

interface TypedField {
  readonly type: string | null;
  readonly node: FieldNode;
}

/** A number, or what gives one when variables are known. */
type Size = number | Price;

class Pricing {
  readonly #fragments: Fragments;
  readonly #costs: FieldCosts;
  readonly #defaults: ReadonlyMap<string, ConstValueNode | undefined>;
  #pairs = 0;

  constructor(fragments: Fragments, costs: FieldCosts, defaults: ReadonlyMap<string, ConstValueNode | undefined>) {
    this.#fragments = fragments;
    this.#costs = costs;
    this.#defaults = defaults;
  }

  ofSelections(sets: readonly TypedSet[], sized: ReadonlyMap<string, Size>, schemaLists: number): Size {
    const groups = new Map<string, TypedField[]>();
    const visited = new Set<string>();
    for (const set of sets) this.#collect(set, groups, visited);
    let fixed = 0;
    const varying: Price[] = [];
    for (const group of groups.values()) {
      const price = this.#ofField(group, sized, schemaLists);
      if (typeof price === "number") fixed += price;
      else varying.push(price);
    }
    if (varying.length === 0) return fixed;
    return (variables) => varying.reduce((sum, price) => sum + price(variables), fixed);
  }

  #collect({ type, set }: TypedSet, groups: Map<string, TypedField[]>, visited: Set<string>): void {
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        const key = node.alias ? node.alias.value : node.name.value;
        const group = groups.get(key);
        if (group === undefined) {
          groups.set(key, [{ type, node }]);
          continue;
        }
        this.#pairs += group.length;
        refuseAbove(LIMITS.pairs, this.#pairs);
        group.push({ type, node });
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        this.#collect({ type: node.typeCondition?.name.value ?? type, set: node.selectionSet }, groups, visited);
      } else {
        const fragment = this.#fragments.get(node.name.value);
        if (fragment === undefined || visited.has(node.name.value)) continue;
        visited.add(node.name.value);
        this.#collect({ type: fragment.typeCondition.name.value, set: fragment.selectionSet }, groups, visited);
      }
    }
  }

  /** The fields of one key, merged; a number when no variable changes it. */
  #ofField(group: readonly TypedField[], sized: ReadonlyMap<string, Size>, schemaLists: number): Size {
    let weight = 1;
    let size: Size = 1;
    const innerSized = new Map<string, Size>();
    const inner: TypedSet[] = [];
    let lists = schemaLists;
    for (const { type, node } of group) {
      const name = node.name.value;
      const cost = this.#costs.get(`${type}.${name}`);
      weight = Math.max(weight, cost === undefined ? 1 : cost.weight);
      size = this.#sizeOf(node, cost, sized, innerSized, type) ?? size;
      if (type === null && INTROSPECTION_LISTS.has(name)) lists = schemaLists + 1;
      if (node.selectionSet) inner.push({ type: cost === undefined ? null : cost.answers, set: node.selectionSet });
    }
    refuseAbove(LIMITS.introspectionLists, lists);
    if (inner.length === 0) return weight;
    return product(weight, size, this.ofSelections(inner, innerSized, lists));
  }

  #sizeOf(
    node: FieldNode,
    cost: FieldCost | undefined,
    sized: ReadonlyMap<string, Size>,
    innerSized: Map<string, Size>,
    type: string | null,
  ): Size | null {
    const given = sized.get(node.name.value);
    if (given !== undefined) return given;
    if (cost === undefined)
      return type === null && INTROSPECTION_LISTS.has(node.name.value) ? INTROSPECTION_SIZE : null;
    if (type === "Mutation") {
      this.#sizeBatch(node, cost, innerSized);
      return null;
    }
    if (cost.assumedSize === null) return null;
    const size = this.#sliced(node, cost, cost.assumedSize);
    if (cost.sizedFields.length === 0) return size;
    for (const field of cost.sizedFields) innerSized.set(field, size);
    return null;
  }

  /** A mutation tells what became of each item that it is given. */
  #sizeBatch(node: FieldNode, { lists }: FieldCost, innerSized: Map<string, Size>): void {
    const values = (node.arguments ?? []).map(({ value }) => value);
    const size: Price = (variables) =>
      Math.max(1, ...values.map((value) => longestList(valueFromASTUntyped(value, variables), 0)));
    for (const field of lists) innerSized.set(field, size);
  }

  #sliced(node: FieldNode, { slicingArguments }: FieldCost, assumed: number): Size {
    const values = (node.arguments ?? []).flatMap(({ name, value }) =>
      slicingArguments.includes(name.value) ? [value] : [],
    );
    if (values.length === 0) return assumed;
    return (variables) => Math.max(...values.map((value) => this.#sizeIn(value, variables) ?? assumed));
  }

  #sizeIn(value: ValueNode, variables: Readonly<Record<string, unknown>>): number | null {
    if (value.kind === Kind.LIST) return value.values.length;
    if (value.kind === Kind.INT) return atLeastOne(Number(value.value));
    if (value.kind === Kind.NULL) return null;
    if (value.kind !== Kind.VARIABLE) return 1;
    const given = variables[value.name.value];
    if (Array.isArray(given)) return given.length;
    if (typeof given === "number") return atLeastOne(given);
    if (given !== undefined && given !== null) return 1;
    const fallback = this.#defaults.get(value.name.value);
    return fallback === undefined ? null : this.#sizeIn(fallback, {});
  }
}

/** The length of the longest list in an input; lists of lists do not come. */
function longestList(value: unknown, depth: number): number {
  if (Array.isArray(value)) return value.length;
  if (typeof value !== "object" || value === null || depth > LIMITS.inputDepth.most) return 1;
  return Math.max(1, ...Object.values(value).map((inner) => longestList(inner, depth + 1)));
}

// A negative number would make everything else cheaper.
function atLeastOne(size: number): number {
  return Math.max(1, size);
}

function product(weight: number, size: Size, inner: Size): Size {
  if (typeof size === "number" && typeof inner === "number") return weight + size * inner;
  return (variables) => weight + sized(size, variables) * sized(inner, variables);
}

function sized(size: Size, variables: Readonly<Record<string, unknown>>): number {
  return typeof size === "number" ? size : size(variables);
}
