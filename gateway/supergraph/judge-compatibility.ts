import { setImmediate as giveWay } from "node:timers/promises";
import {
  type BreakingChange,
  BreakingChangeType,
  type DocumentNode,
  findBreakingChanges,
  type GraphQLError,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  validate,
} from "graphql";
import type { ApprovedOperation } from "../approved/approved-operations.ts";
import { isJoining, typeDefinitions } from "./join-directives.ts";
import { type Reason, reason } from "./reason.ts";

// Requests are answered after so many.
const AT_ONCE = 20;

/** A schema with the text that it was read from. */
export interface ReadGraph {
  readonly document: DocumentNode;
  readonly schema: GraphQLSchema;
}

/**
 * Whether whoever asks the present graph can go on: everything is there, of the same type. What the present graph calls
 * deprecated may go; that no approved operation needs it is seen to by {@link judgeOperations}.
 */
export function judgeCompatibility(graph: ReadGraph, present: ReadGraph): Reason[] {
  return findBreakingChanges(present.schema, graph.schema).flatMap((change) => {
    const names = namesIn(change);
    if (names.some(isJoining) || change.description.startsWith("Standard scalar") || isOfDirectives(change)) return [];
    if (isDeprecated(present.schema, names)) return [];
    const message = `Everything of the present graph stays as it is asked for: ${change.description}`;
    return [
      reason(
        "COMPATIBILITY",
        placeOf(graph, names),
        message,
        `现行图中的内容须保留不变：${names.join(".")} ${zhOf(change)}。`,
      ),
    ];
  });
}

/** Whether every approved operation can still be asked. */
export async function judgeOperations(
  { schema }: ReadGraph,
  operations: readonly ApprovedOperation[],
): Promise<Reason[]> {
  const reasons: Reason[] = [];
  for (const [index, operation] of operations.entries()) {
    if (index % AT_ONCE === 0) await giveWay();
    const [fault] = validate(schema, parse(operation.text));
    if (fault !== undefined) reasons.push(doesNotFit(operation, fault));
  }
  return reasons;
}

function doesNotFit({ name }: ApprovedOperation, { message, locations }: GraphQLError): Reason {
  const { line = 0, column = 0 } = locations?.[0] ?? {};
  return reason(
    "OPERATION",
    undefined,
    `The approved operation ${name} should fit; at its line ${line}, column ${column}: ${message}`,
    `已批准的操作 ${name} 应可执行；其第${line}行第${column}列与新图不符。`,
  );
}

const ZH: Readonly<Record<string, string>> = {
  [BreakingChangeType.TYPE_REMOVED]: "类型被移除",
  [BreakingChangeType.TYPE_CHANGED_KIND]: "类型种类改变",
  [BreakingChangeType.TYPE_REMOVED_FROM_UNION]: "被移出联合类型",
  [BreakingChangeType.VALUE_REMOVED_FROM_ENUM]: "枚举值被移除",
  [BreakingChangeType.REQUIRED_INPUT_FIELD_ADDED]: "新增必填输入字段",
  [BreakingChangeType.IMPLEMENTED_INTERFACE_REMOVED]: "不再实现接口",
  [BreakingChangeType.FIELD_REMOVED]: "字段被移除",
  [BreakingChangeType.FIELD_CHANGED_KIND]: "字段类型改变",
  [BreakingChangeType.REQUIRED_ARG_ADDED]: "新增必填参数",
  [BreakingChangeType.ARG_REMOVED]: "参数被移除",
  [BreakingChangeType.ARG_CHANGED_KIND]: "参数类型改变",
};

function zhOf({ type }: BreakingChange): string {
  return ZH[type] ?? "改变";
}

/** Directives of the schema are for composers; callers have the ones of GraphQL itself. */
function isOfDirectives({ type }: BreakingChange): boolean {
  return type.startsWith("DIRECTIVE") || type === "REQUIRED_DIRECTIVE_ARG_ADDED";
}

/** What a change is about, from the largest: type, field, argument. */
function namesIn({ type, description }: BreakingChange): string[] {
  switch (type) {
    case BreakingChangeType.VALUE_REMOVED_FROM_ENUM:
    case BreakingChangeType.TYPE_REMOVED_FROM_UNION:
      return [lastWord(description), firstWord(description)];
    case BreakingChangeType.REQUIRED_INPUT_FIELD_ADDED:
      return [/on input type (\w+)/, /field (\w+)/].map((pattern) => String(pattern.exec(description)?.[1]));
    case BreakingChangeType.REQUIRED_ARG_ADDED:
      return String(/on (\w+\.\w+)/.exec(description)?.[1]).split(".");
    default:
      return String(/^\w+(\.\w+)?/.exec(description)?.[0]).split(".");
  }
}

function firstWord(text: string): string {
  return String(/^\w+/.exec(text)?.[0]);
}

function lastWord(text: string): string {
  return String(/(\w+)\.?$/.exec(text)?.[1]);
}

function isDeprecated(schema: GraphQLSchema, [typeName = "", memberName = ""]: readonly string[]): boolean {
  const type = schema.getType(typeName);
  if (isEnumType(type)) return type.getValue(memberName)?.deprecationReason != null;
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return false;
  return type.getFields()[memberName]?.deprecationReason != null;
}

/** Where the new text has what is left of it: the field, or else its type. */
function placeOf({ document }: ReadGraph, [typeName, memberName]: readonly string[]) {
  const type = typeDefinitions(document).find(({ name }) => name.value === typeName);
  const members = type === undefined ? [] : "fields" in type ? type.fields : "values" in type ? type.values : [];
  return [...(members ?? [])].find(({ name }) => name.value === memberName) ?? type;
}
