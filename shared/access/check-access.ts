import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { meets, type Requirement, type Requirements } from "./requirements.ts";
import type { Viewer } from "./viewer.ts";

/** Tells why a document may not be executed for a viewer; null when it may. */
export type CheckAccess = (document: DocumentNode, viewer: Viewer) => GraphQLError | null;

/**
 * Makes the check of documents against what a schema's fields ask.
 *
 * One field that the viewer may not see refuses the whole document, before anything is read: whether it is reached
 * directly, through a fragment, an alias, an interface or an entity, and whether or not `@skip` would leave it out. A
 * field reached through an interface asks what it asks in any type behind that.
 *
 * The document must be valid. What it asks is worked out once and kept for as long as the document is.
 */
export function createAccessCheck(schema: GraphQLSchema, requirements: Requirements): CheckAccess {
  const known = new WeakMap<DocumentNode, readonly AskedField[]>();
  return (document, viewer) => {
    let asked = known.get(document);
    if (asked === undefined) {
      asked = askedFields(schema, requirements, document);
      known.set(document, asked);
    }
    const refused = asked.find(({ requirements: each }) => !meets(viewer, each));
    return refused === undefined ? null : refusalOf(refused, viewer);
  };
}

interface AskedField {
  readonly place: string;
  readonly node: FieldNode;
  readonly requirements: readonly Requirement[];
}

function askedFields(schema: GraphQLSchema, requirements: Requirements, document: DocumentNode): AskedField[] {
  const asked = new Map<string, AskedField>();
  const typeInfo = new TypeInfo(schema);
  const enter = (node: FieldNode) => {
    const parent = typeInfo.getParentType();
    if (!parent) return;
    const type = getNamedType(parent);
    const behind = isAbstractType(type) ? [type, ...schema.getPossibleTypes(type)] : [type];
    for (const { name } of behind) {
      const place = `${name}.${node.name.value}`;
      const each = requirements.get(place);
      if (each !== undefined && !asked.has(place)) asked.set(place, { place, node, requirements: each });
    }
  };
  visit(document, visitWithTypeInfo(typeInfo, { [Kind.FIELD]: { enter } }));
  return [...asked.values()];
}

function refusalOf({ place, node, requirements }: AskedField, viewer: Viewer): GraphQLError {
  if (viewer.kind === "PUBLIC") {
    return new GraphQLError(`${place} is answered to callers who sign in; this one did not.`, {
      nodes: node,
      extensions: { code: "UNAUTHENTICATED", messageZh: `${place} 须登录后查询；本次请求未登录。` },
    });
  }
  const lacking = requirements.filter((each) => !meets(viewer, [each]));
  const english = lacking.map((each) => textOf(each, ENGLISH)).join(" and ");
  const chinese = lacking.map((each) => textOf(each, CHINESE)).join("，并");
  return new GraphQLError(`${place} is answered to callers with ${english}; this one lacks it.`, {
    nodes: node,
    extensions: { code: "FORBIDDEN", messageZh: `${place} 需要${chinese}；本次请求不具备。` },
  });
}

/** How requirements are put into words. */
interface Words {
  readonly signIn: string;
  readonly scope: string;
  readonly or: string;
  readonly policies: Readonly<Record<string, string>>;
}

const ENGLISH: Words = {
  signIn: "a sign-in",
  scope: "the scope ",
  or: " or ",
  policies: { "purpose-stated": "a stated purpose" },
};

const CHINESE: Words = { signIn: "登录", scope: "权限 ", or: " 或 ", policies: { "purpose-stated": "说明查询目的" } };

function textOf({ scopes, policies }: Requirement, words: Words): string {
  const sets = [
    ...scopes.map((set) => `${words.scope}${set.join(" + ")}`),
    ...policies.map((set) => set.map((policy) => words.policies[policy] ?? policy).join(" + ")),
  ];
  return sets.length === 0 ? words.signIn : sets.join(words.or);
}
