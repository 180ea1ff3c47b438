import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from "graphql";

/** A field on the way from a root to what is asked. */
export interface Step {
  readonly type: string;
  readonly field: string;
  /** With arguments where they are required: `standing(uscc: "…")`. */
  readonly text: string;
}

/**
 * The ways on which callers reach every field of a schema: the shortest from a root, as steps.
 *
 * @param entity a type that is reached without a root, as departments are asked
 */
export function waysToFields(schema: GraphQLSchema, entity?: GraphQLObjectType): Map<string, readonly Step[]> {
  const ways = new Map<string, readonly Step[]>();
  const roots = [entity, schema.getQueryType(), schema.getMutationType()].filter((type) => type != null);
  const waiting = roots.map((type) => ({ type, way: [] as readonly Step[] }));
  const reached = new Set<string>();
  for (let at = 0; at < waiting.length; at += 1) {
    const { type, way } = waiting[at] as (typeof waiting)[number];
    if (reached.has(type.name)) continue;
    reached.add(type.name);
    for (const field of Object.values(type.getFields())) {
      const step = { type: type.name, field: field.name, text: `${field.name}${argumentsOf(field.args)}` };
      ways.set(`${type.name}.${field.name}`, [...way, step]);
      const behind = getNamedType(field.type);
      if (isObjectType(behind)) waiting.push({ type: behind, way: [...way, step] });
    }
  }
  return ways;
}

/** What has to be selected of a field's value: its first leaf, or nothing when it is one itself. */
export function selectionOf(schema: GraphQLSchema, step: Step): string {
  const type = schema.getType(step.type);
  const field = isObjectType(type) ? type.getFields()[step.field] : undefined;
  if (field === undefined) throw new Error(`${step.type}.${step.field} was expected in the schema.`);
  return isLeafType(getNamedType(field.type)) ? "" : " { __typename }";
}

function argumentsOf(args: readonly GraphQLArgument[]): string {
  const required = args.filter(isRequiredArgument).map(({ name, type }) => `${name}: ${sampleOf(name, type)}`);
  return required.length === 0 ? "" : `(${required.join(", ")})`;
}

const SAMPLES: Readonly<Record<string, string>> = {
  uscc: '"91000000000000010L"',
  Date: '"2022-06-15"',
  DateTime: '"2022-06-15T00:00:00Z"',
  USCC: '"91000000000000010L"',
  Int: "1",
  Boolean: "true",
  String: '"text"',
  ID: '"530000"',
};

/** A value that an argument or a member of an input takes, as GraphQL writes it. */
export function sampleOf(name: string, type: GraphQLInputType): string {
  if (isNonNullType(type)) return sampleOf(name, type.ofType);
  if (isListType(type)) return `[${sampleOf(name, type.ofType)}]`;
  if (isEnumType(type)) return String(type.getValues()[0]?.name);
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(isRequiredInputField);
    return `{ ${fields.map((field) => `${field.name}: ${sampleOf(field.name, field.type)}`).join(", ")} }`;
  }
  return SAMPLES[name] ?? SAMPLES[type.name] ?? '"text"';
}

/** The same field asked directly, by alias, through fragments, under conditions and beside other names. */
export function pathsTo(way: readonly Step[], selection: (step: Step) => string): string[] {
  const last = way.at(-1);
  if (last === undefined) return [];
  const kind = last !== undefined && way[0]?.type === "Mutation" ? "mutation" : "query";
  const leaf = `${last.text}${selection(last)}`;
  const above = way.slice(0, -1);
  const wrap = (inner: string) => above.reduceRight((text, { text: step }) => `{ ${step} ${text} }`, `{ ${inner} }`);
  return [
    wrap(leaf),
    wrap(`renamed: ${leaf}`),
    wrap(`... on ${last.type} { ${leaf} }`),
    wrap(`... { ... on ${last.type} { renamed: ${leaf} } }`),
    wrap(`${last.text} @skip(if: true)${selection(last)} __typename`),
    wrap(`${last.text} @include(if: false)${selection(last)} __typename`),
    wrap(`... @include(if: true) { ${leaf} }`),
  ]
    .map((text) => `${kind} ${text}`)
    .concat(`${kind} ${wrap("...A")} fragment A on ${last.type} { ...B } fragment B on ${last.type} { ${leaf} }`);
}
