import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
  type ValueNode,
  visit,
} from "graphql";
import { RefusedRequest } from "../../shared/server/refused-request.ts";
import { LIMITS } from "./limits.ts";
import { refuseAbove } from "./too-costly.ts";

/** Fragments of a document by name. */
export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/**
 * Counts what a document writes down, and what it asks for with its fragments written out.
 *
 * Each fragment is counted once, however often it is named, so that this takes as long as the document is.
 *
 * @throws {RefusedRequest} when it is larger than a limit allows, or a fragment leads to itself
 */
export function measureDocument(document: DocumentNode): Fragments {
  countWritten(document);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION && !fragments.has(node.name.value)) fragments.set(node.name.value, node);
  }
  const extents = new Extents(fragments);
  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION && node.kind !== Kind.FRAGMENT_DEFINITION) continue;
    const { fields, depth, top } = extents.of(node.selectionSet);
    refuseAbove(LIMITS.depth, depth);
    if (node.kind === Kind.OPERATION_DEFINITION) refuseAbove(LIMITS.rootFields, top);
    refuseAbove(LIMITS.writtenOutFields, fields);
  }
  return fragments;
}

function countWritten(document: DocumentNode): void {
  const counted = { operations: 0, fragments: 0, fields: 0, aliases: 0, directives: 0, variables: 0 };
  const count = (what: keyof typeof counted) => {
    counted[what] += 1;
    refuseAbove(LIMITS[what], counted[what]);
  };
  visit(document, {
    OperationDefinition: () => count("operations"),
    FragmentDefinition: () => count("fragments"),
    FragmentSpread: () => count("fields"),
    InlineFragment: () => count("fields"),
    VariableDefinition: () => count("variables"),
    Directive: (_: DirectiveNode) => count("directives"),
    Field(node: FieldNode) {
      count("fields");
      if (node.alias) count("aliases");
    },
    Argument: ({ value }) => refuseDeepInput(value),
  });
}

function refuseDeepInput(given: ValueNode): void {
  const waiting: { readonly value: ValueNode; readonly depth: number }[] = [{ value: given, depth: 1 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, depth } = next;
    if (value.kind !== Kind.LIST && value.kind !== Kind.OBJECT) continue;
    refuseAbove(LIMITS.inputDepth, depth);
    const inner = value.kind === Kind.LIST ? value.values : value.fields.map((field) => field.value);
    refuseAbove(LIMITS.listLength, inner.length);
    for (const each of inner) waiting.push({ value: each, depth: depth + 1 });
  }
}

/** What a selection asks for with fragments written out. */
interface Extent {
  readonly fields: number;
  readonly depth: number;
  /** Fields on its own level. */
  readonly top: number;
}

class Extents {
  readonly #fragments: Fragments;
  readonly #known = new Map<string, Extent | "COUNTING">();

  constructor(fragments: Fragments) {
    this.#fragments = fragments;
  }

  of(set: SelectionSetNode): Extent {
    let fields = 0;
    let depth = 0;
    let top = 0;
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        const inner = node.selectionSet === undefined ? NOTHING : this.of(node.selectionSet);
        fields += 1 + inner.fields;
        depth = Math.max(depth, 1 + inner.depth);
        top += 1;
      } else {
        const inner = node.kind === Kind.INLINE_FRAGMENT ? this.of(node.selectionSet) : this.#named(node.name.value);
        fields += inner.fields;
        depth = Math.max(depth, inner.depth);
        top += inner.top;
      }
    }
    return { fields, depth, top };
  }

  #named(name: string): Extent {
    const known = this.#known.get(name);
    if (known === "COUNTING") throw leadsToItself(name);
    if (known !== undefined) return known;
    const fragment = this.#fragments.get(name);
    // That there is no such fragment is for validation to say.
    if (fragment === undefined) return NOTHING;
    this.#known.set(name, "COUNTING");
    const extent = this.of(fragment.selectionSet);
    this.#known.set(name, extent);
    return extent;
  }
}

const NOTHING: Extent = { fields: 0, depth: 0, top: 0 };

function leadsToItself(name: string): RefusedRequest {
  return new RefusedRequest(
    400,
    "GRAPHQL_VALIDATION_FAILED",
    `A fragment does not lead to itself; ${JSON.stringify(name)} does.`,
    { messageZh: `片段不得引用自身；${JSON.stringify(name)} 引用了自身。` },
  );
}
