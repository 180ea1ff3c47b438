import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  valueFromASTUntyped,
} from "graphql";
import { POLICIES } from "./policies.ts";
import { SCOPES } from "./scopes.ts";
import type { Viewer } from "./viewer.ts";

/** What one place of the SDL asks of whoever wants to see a field. */
export interface Requirement {
  /** The viewer has to hold all scopes of one of these sets; empty when none are asked. */
  readonly scopes: readonly (readonly string[])[];
  /** The viewer has to meet all policies of one of these sets; empty when none are asked. */
  readonly policies: readonly (readonly string[])[];
}

/** What the fields of a schema ask, by `Type.field`; a field that is not in it asks nothing. */
export type Requirements = ReadonlyMap<string, readonly Requirement[]>;

const ACCESS_DIRECTIVES = new Set(["authenticated", "requiresScopes", "policy"]);

/**
 * Reads what the fields of an SDL ask. What a type says holds for each of its fields, beside what the field says.
 *
 * @throws {Error} when a scope or a policy is named that does not exist: a server must not start without a protection
 */
export function requirementsOf(sdl: DocumentNode): Requirements {
  const requirements = new Map<string, Requirement[]>();
  for (const type of objectTypes(sdl)) {
    const ofType = requirementsIn(type.directives);
    for (const field of type.fields ?? []) {
      const asked = [...ofType, ...requirementsIn(field.directives)];
      const place = `${type.name.value}.${field.name.value}`;
      // An entity's type may be stated in several parts.
      if (asked.length > 0) requirements.set(place, [...(requirements.get(place) ?? []), ...asked]);
    }
  }
  return requirements;
}

/** Fields of an SDL that do not say who may see them; parts of an entity's key need not, the asker gave them. */
export function undeclaredFields(sdl: DocumentNode): string[] {
  return objectTypes(sdl).flatMap((type) => {
    if (isDeclared(type)) return [];
    const keys = keyFields(type);
    return (type.fields ?? [])
      .filter((field) => !isDeclared(field) && !keys.has(field.name.value))
      .map((field) => `${type.name.value}.${field.name.value}`);
  });
}

/** Whether the viewer meets all that is asked. */
export function meets(viewer: Viewer, asked: readonly Requirement[]): boolean {
  if (asked.length === 0) return true;
  if (viewer.kind === "PUBLIC") return false;
  return asked.every(
    ({ scopes, policies }) =>
      oneSet(scopes, (scope) => viewer.scopes.has(scope)) &&
      oneSet(policies, (policy) => POLICIES.get(policy)?.(viewer) === true),
  );
}

function oneSet(sets: readonly (readonly string[])[], holds: (name: string) => boolean): boolean {
  return sets.length === 0 || sets.some((set) => set.every(holds));
}

function objectTypes(sdl: DocumentNode): ObjectTypeDefinitionNode[] {
  return sdl.definitions.flatMap((node) => {
    if (node.kind === Kind.OBJECT_TYPE_DEFINITION) return [node];
    return node.kind === Kind.OBJECT_TYPE_EXTENSION ? [{ ...node, kind: Kind.OBJECT_TYPE_DEFINITION }] : [];
  });
}

function requirementsIn(directives: readonly ConstDirectiveNode[] | undefined): Requirement[] {
  return (directives ?? []).flatMap((directive) => {
    const name = directive.name.value;
    if (!ACCESS_DIRECTIVES.has(name)) return [];
    return [
      {
        scopes: setsIn(directive, "scopes").map((set) => set.map(knownScope)),
        policies: setsIn(directive, "policies").map((set) => set.map(knownPolicy)),
      },
    ];
  });
}

function setsIn(directive: ConstDirectiveNode, argument: string): string[][] {
  const given = directive.arguments?.find(({ name }) => name.value === argument);
  return given === undefined ? [] : (valueFromASTUntyped(given.value) as string[][]);
}

function knownScope(scope: string): string {
  if (SCOPES.some((each) => each === scope)) return scope;
  throw new Error(
    `The scope ${scope} is named in the schema, but nobody can be granted it; the server must not start.`,
  );
}

function knownPolicy(policy: string): string {
  if (POLICIES.has(policy)) return policy;
  throw new Error(
    `The policy ${policy} is named in the schema, but nothing here checks it; the server must not start.`,
  );
}

function isDeclared({ directives }: ObjectTypeDefinitionNode | FieldDefinitionNode): boolean {
  return (directives ?? []).some(({ name }) => name.value === "public" || ACCESS_DIRECTIVES.has(name.value));
}

function keyFields({ directives }: ObjectTypeDefinitionNode): ReadonlySet<string> {
  const keys = (directives ?? []).filter(({ name }) => name.value === "key");
  const texts = keys.flatMap(({ arguments: given }) =>
    (given ?? []).filter(({ name }) => name.value === "fields").map(({ value }) => String(valueFromASTUntyped(value))),
  );
  return new Set(texts.flatMap((text) => text.split(/[\s{}]+/)));
}
