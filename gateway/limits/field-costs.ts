import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type TypeNode,
  valueFromASTUntyped,
} from "graphql";
import { z } from "zod";
import { ASSUMED_LIST_SIZE } from "./limits.ts";

/** What the schema says a field costs. */
export interface FieldCost {
  readonly weight: number;
  /** Name of the type that it answers, without list and non-null. */
  readonly answers: string;
  /** How many values a list has; null when the field is not a list. */
  readonly assumedSize: number | null;
  /** Arguments that tell the size: a number, or a list of what is asked about. */
  readonly slicingArguments: readonly string[];
  /** Lists within the field that have its size, as the edges of a connection do. */
  readonly sizedFields: readonly string[];
  /** All lists directly within what it answers. */
  readonly lists: readonly string[];
}

/** By `Type.field`. */
export type FieldCosts = ReadonlyMap<string, FieldCost>;

const ListSize = z.object({
  assumedSize: z.number().nullish(),
  slicingArguments: z.array(z.string()).nullish(),
  sizedFields: z.array(z.string()).nullish(),
});

/**
 * Reads what fields cost from `@cost` and `@listSize` of a supergraph's SDL. Without them a field costs 1.
 *
 * A field that takes a list and answers one, as `standings` does, answers each of what it is given.
 *
 * @see https://ibm.github.io/graphql-specs/cost-spec.html
 */
export function readFieldCosts(sdl: DocumentNode): FieldCosts {
  const costs = new Map<string, FieldCost>();
  const lists = new Map<string, string[]>();
  const listsOf = (type: string): string[] => {
    const found = lists.get(type) ?? [];
    lists.set(type, found);
    return found;
  };
  for (const type of sdl.definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const field of type.fields ?? []) {
      const cost = costOf(field);
      costs.set(`${type.name.value}.${field.name.value}`, { ...cost, lists: listsOf(cost.answers) });
      if (cost.assumedSize !== null) listsOf(type.name.value).push(field.name.value);
    }
  }
  return costs;
}

function costOf(field: FieldDefinitionNode): Omit<FieldCost, "lists"> {
  const weight = z.coerce.number().catch(1).parse(argumentsOf(field, "cost").weight);
  const { assumedSize, slicingArguments, sizedFields } = ListSize.parse(argumentsOf(field, "listSize"));
  const answersList = isList(field.type);
  const given = field.arguments ?? [];
  const batch = answersList ? given.filter(({ type }) => isList(type)).map(({ name }) => name.value) : [];
  const slicing = slicingArguments ?? batch;
  const defaults = given.flatMap(({ name, defaultValue }) =>
    slicing.includes(name.value) && defaultValue?.kind === Kind.INT ? [Number(defaultValue.value)] : [],
  );
  return {
    weight,
    answers: nameOf(field.type),
    assumedSize: assumedSize ?? defaults[0] ?? (answersList || sizedFields ? ASSUMED_LIST_SIZE : null),
    slicingArguments: slicing,
    sizedFields: sizedFields ?? [],
  };
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}

function argumentsOf({ directives }: FieldDefinitionNode, name: string): Record<string, unknown> {
  const directive = directives?.find((each: ConstDirectiveNode) => each.name.value === name);
  const given = directive?.arguments ?? [];
  return Object.fromEntries(given.map((each) => [each.name.value, valueFromASTUntyped(each.value)]));
}

function isList(type: TypeNode): boolean {
  return type.kind === Kind.NON_NULL_TYPE ? isList(type.type) : type.kind === Kind.LIST_TYPE;
}
