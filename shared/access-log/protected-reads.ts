import {
  type DocumentNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
  valueFromASTUntyped,
} from "graphql";
import type { Requirements } from "../access/requirements.ts";
import { parseUscc } from "../values/uscc.ts";
import type { AccessedField } from "./access-entry.ts";

/** What of an operation is not public, below one field of its root. */
export interface ProtectedRead {
  /** The enterprises that the arguments name, in order, each once. */
  readonly usccs: readonly string[];
  readonly fields: readonly AccessedField[];
  /** The purpose that the arguments state, as those of a decision of record do; null when they state none. */
  readonly purpose: string | null;
  /** Whether the arguments name all enterprises that the answer can be about. */
  readonly namesAll: boolean;
}

/** An operation as a subgraph gets it. */
export interface AskedOperation {
  readonly document: DocumentNode;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

/** Tells what an operation reads that is not public; nothing when all of it is. */
export type ProtectedReads = (operation: AskedOperation) => readonly ProtectedRead[];

/**
 * Makes the reading of operations for the access log. What a document asks is worked out once; the codes and the
 * jurisdictions come with each request.
 *
 * The document must be valid. `@skip` and `@include` are not looked at: who asks for a field has asked for it.
 */
export function createProtectedReads(schema: GraphQLSchema, requirements: Requirements): ProtectedReads {
  const known = new WeakMap<OperationDefinitionNode, readonly RootField[]>();
  return ({ document, variables, operationName }) => {
    const operation = getOperationAST(document, operationName);
    if (!operation) return [];
    let roots = known.get(operation);
    if (roots === undefined) {
      roots = new Collector(schema, requirements, document).rootsOf(operation);
      known.set(operation, roots);
    }
    if (roots.length === 0) return [];
    const given = { ...defaultsOf(operation), ...variables };
    return roots.flatMap(({ node, asked }): ProtectedRead[] => {
      const values = (node.arguments ?? []).map(({ name, value }) => [name.value, givenBy(value, given)] as const);
      const fields = asked.map(({ field, jurisdiction }) => ({ field, jurisdiction: divisionIn(jurisdiction, given) }));
      const namesAll = node.name.value === "_entities";
      const parts = [...byPurpose(values)];
      const reads = parts.map(([purpose, inputs]) => ({ usccs: codesIn(inputs), fields, purpose, namesAll }));
      return reads.length > 0 ? reads : [{ usccs: codesIn(values), fields, purpose: null, namesAll }];
    });
  };
}

interface RootField {
  readonly node: FieldNode;
  readonly asked: readonly AskedField[];
}

interface AskedField {
  readonly field: string;
  readonly jurisdiction: ValueNode | null;
}

type Variables = Readonly<Record<string, unknown>>;

/** Goes through a document; each fragment once below a root field, so that none can multiply the work. */
class Collector {
  readonly #fragments = new Map<string, { on: string; selections: SelectionSetNode }>();

  constructor(
    readonly schema: GraphQLSchema,
    readonly requirements: Requirements,
    document: DocumentNode,
  ) {
    for (const node of document.definitions) {
      if (node.kind !== Kind.FRAGMENT_DEFINITION) continue;
      this.#fragments.set(node.name.value, { on: node.typeCondition.name.value, selections: node.selectionSet });
    }
  }

  rootsOf(operation: OperationDefinitionNode): RootField[] {
    const root = this.schema.getRootType(operation.operation);
    if (!root) return [];
    const nodes: FieldNode[] = [];
    this.#visit(root.name, operation.selectionSet, new Set(), (_, node) => nodes.push(node), false);
    return nodes.flatMap((node) => {
      const asked = new Map<string, AskedField>();
      const visited = new Set<string>();
      this.#add(root.name, node, asked);
      const below = root.getFields()[node.name.value];
      if (below && node.selectionSet) {
        const type = getNamedType(below.type).name;
        this.#visit(type, node.selectionSet, visited, (parent, each) => this.#add(parent, each, asked), true);
      }
      return asked.size === 0 ? [] : [{ node, asked: [...asked.values()] }];
    });
  }

  #visit(
    parent: string,
    { selections }: SelectionSetNode,
    visited: Set<string>,
    tell: (parent: string, node: FieldNode) => void,
    deep: boolean,
  ): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        tell(parent, selection);
        const behind = deep ? this.#typeOf(parent, selection) : undefined;
        if (behind && selection.selectionSet) this.#visit(behind, selection.selectionSet, visited, tell, deep);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const on = selection.typeCondition === undefined ? parent : selection.typeCondition.name.value;
        this.#visit(on, selection.selectionSet, visited, tell, deep);
      } else {
        const fragment = this.#fragments.get(selection.name.value);
        if (fragment === undefined || visited.has(selection.name.value)) continue;
        visited.add(selection.name.value);
        this.#visit(fragment.on, fragment.selections, visited, tell, deep);
      }
    }
  }

  #typeOf(parent: string, { name }: FieldNode): string | undefined {
    const type = this.schema.getType(parent);
    if (!type || !("getFields" in type)) return undefined;
    const field = (type as GraphQLObjectType).getFields()[name.value];
    return field === undefined ? undefined : getNamedType(field.type).name;
  }

  /** A field of an interface is a field of every type behind it. */
  #add(parent: string, node: FieldNode, asked: Map<string, AskedField>): void {
    const type = this.schema.getType(parent);
    const behind = isAbstractType(type) ? this.schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
    const argument = node.arguments?.find(({ name }) => name.value === "jurisdiction" || name.value === "input");
    const jurisdiction = argument === undefined ? null : argument.value;
    for (const { name } of behind) {
      const field = `${name}.${node.name.value}`;
      if (!this.requirements.has(field)) continue;
      asked.set(`${field} ${jurisdiction === null ? "" : keyOf(jurisdiction)}`, { field, jurisdiction });
    }
  }
}

function keyOf(value: ValueNode): string {
  return value.kind === Kind.VARIABLE ? `$${value.name.value}` : JSON.stringify(valueFromASTUntyped(value));
}

function givenBy(value: ValueNode, variables: Variables): unknown {
  return valueFromASTUntyped(value, { ...variables });
}

/** The argument `jurisdiction`, or the part of that name of a mutation's `input`. */
function divisionIn(value: ValueNode | null, variables: Variables): string | null {
  const argument = value === null ? null : givenBy(value, variables);
  const given = typeof argument === "object" && argument !== null ? Reflect.get(argument, "jurisdiction") : argument;
  return typeof given === "string" && /^\d{6}$/.test(given) ? given : null;
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  const defaults = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)]],
  );
  return Object.fromEntries(defaults);
}

/** The inputs that state a purpose, each decision for itself: `input`, or every one of its `items`. */
function byPurpose(values: readonly (readonly [string, unknown])[]): Map<string, (readonly [string, unknown])[]> {
  const found = new Map<string, (readonly [string, unknown])[]>();
  const input = values.find(([name]) => name === "input")?.[1];
  const items = typeof input === "object" && input !== null ? Reflect.get(input, "items") : undefined;
  for (const each of Array.isArray(items) ? items : [input]) {
    const purpose = typeof each === "object" && each !== null ? Reflect.get(each, "purpose") : undefined;
    if (typeof purpose !== "string") continue;
    const same = found.get(purpose);
    if (same === undefined) found.set(purpose, [["input", each]]);
    else same.push(["input", each]);
  }
  return found;
}

/** All credit codes under the names `uscc` and `usccs`, however deep; what is no code is about nobody. */
function codesIn(entries: readonly (readonly [string, unknown])[]): string[] {
  const codes = new Set<string>();
  const add = (name: string, value: unknown) => {
    if (Array.isArray(value)) for (const each of value) add(name, each);
    else if (typeof value === "object" && value !== null)
      for (const [key, each] of Object.entries(value)) add(key, each);
    else if (typeof value === "string" && (name === "uscc" || name === "usccs")) {
      const code = codeOf(value);
      if (code !== null) codes.add(code);
    }
  };
  for (const [name, value] of entries) add(name, value);
  return [...codes];
}

function codeOf(text: string): string | null {
  try {
    return parseUscc(text);
  } catch {
    return null;
  }
}
