import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
} from "graphql";
import { type Requirement, requirementsOf } from "../../shared/access/requirements.ts";
import { argumentOf, typeDefinitions } from "./join-directives.ts";
import { type Reason, reason } from "./reason.ts";

const DIRECTIVES = new Set(["public", "authenticated", "requiresScopes", "policy"]);

/**
 * Whether every field says who may see it, in words that this gateway knows, and none that is protected now asks less.
 *
 * @param present the graph that is in force; null at a start
 */
export function judgeAccess(supergraph: DocumentNode, present: DocumentNode | null): Reason[] {
  const protectedNow = present === null ? new Map<string, readonly Requirement[]>() : requirementsOf(present);
  return typeDefinitions(supergraph).flatMap((type) => {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
    const unknown = unknownWords(type);
    if (unknown !== null) return [unknown];
    const asked = requirementsOf({ kind: Kind.DOCUMENT, definitions: [type] });
    return (type.fields ?? []).flatMap((field) => {
      const place = `${type.name.value}.${field.name.value}`;
      const weaker = missingOf(protectedNow.get(place) ?? [], asked.get(place) ?? []);
      if (weaker !== undefined) return [asksLess(field, place, weaker)];
      return isDeclared(type, field) ? [] : [undeclared(field, place)];
    });
  });
}

/** A scope that nobody can be granted, or a policy that nothing here checks. */
function unknownWords(type: ObjectTypeDefinitionNode): Reason | null {
  try {
    requirementsOf({ kind: Kind.DOCUMENT, definitions: [type] });
    return null;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return reason("ACCESS", type, `${type.name.value}: ${text}`, `${type.name.value}：使用了未知的权限或策略。`);
  }
}

function missingOf(now: readonly Requirement[], then: readonly Requirement[]): Requirement | undefined {
  const kept = new Set(then.map((each) => JSON.stringify(each)));
  return now.find((each) => !kept.has(JSON.stringify(each)));
}

function asksLess(field: FieldDefinitionNode, place: string, { scopes, policies }: Requirement): Reason {
  const words = [...scopes, ...policies].map((set) => set.join(" + ")).join(" / ");
  return reason(
    "ACCESS",
    field,
    `${place} asks its callers for ${words || "a sign-in"} in the present graph; in this one it does not.`,
    `现行图中 ${place} 要求${words ? ` ${words}` : "登录"}；新图未要求。`,
  );
}

function undeclared(field: FieldDefinitionNode, place: string): Reason {
  return reason(
    "ACCESS",
    field,
    `Every field says who may see it, by @public, @authenticated, @requiresScopes or @policy; ${place} says nothing.`,
    `每个字段须声明可见范围（@public、@authenticated、@requiresScopes 或 @policy）；${place} 未声明。`,
  );
}

/** Parts of an entity's key need not be declared: whoever asks gave them. */
function isDeclared(type: ObjectTypeDefinitionNode, field: FieldDefinitionNode): boolean {
  const says = ({ name }: ConstDirectiveNode) => DIRECTIVES.has(name.value);
  return type.directives?.some(says) || field.directives?.some(says) || keyFields(type).has(field.name.value);
}

function keyFields({ directives = [] }: ObjectTypeDefinitionNode): ReadonlySet<string> {
  const joined = directives.filter(({ name }) => name.value === "join__type");
  return new Set(joined.flatMap((each) => String(argumentOf(each, "key") ?? "").split(/[\s{}]+/)));
}
