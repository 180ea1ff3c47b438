import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  validate,
} from "graphql";
import { CODES } from "./invented-values.ts";
import { type Seeded, seeded } from "./seeded.ts";

/** An operation that is valid, and the variables that it needs. */
export interface RandomOperation {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** Writes a valid operation from a seed; of those that are not valid the next one is taken. */
export function randomOperation(schema: GraphQLSchema, seed: number): RandomOperation {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const operation = new Author(schema, seeded(seed * 1_000 + attempt)).write();
    if (validate(schema, parse(operation.query), undefined, { maxErrors: 1 }).length === 0) return operation;
  }
  throw new Error(`No valid operation could be written from seed ${seed}.`);
}

class Author {
  readonly #schema: GraphQLSchema;
  readonly #random: Seeded;
  readonly #variables = new Map<string, { type: string; value: unknown; fallback: string }>();
  readonly #fragments = new Map<string, { type: GraphQLObjectType; text: string }>();
  readonly #confuses: boolean;
  readonly #written = new Map<string, string[]>();

  constructor(schema: GraphQLSchema, random: Seeded) {
    this.#schema = schema;
    this.#random = random;
    this.#confuses = random.chance(0.25);
  }

  write(): RandomOperation {
    const root = this.#schema.getQueryType();
    if (!root) throw new Error("The schema has no Query.");
    const selection = this.#selection(root, 0);
    const declared = [...this.#variables].map(([name, { type, fallback }]) => `$${name}: ${type}${fallback}`);
    const fragments = [...this.#fragments].map(([name, { type, text }]) => `fragment ${name} on ${type.name} ${text}`);
    const query = [`query${declared.length > 0 ? `(${declared.join(", ")})` : ""} ${selection}`, ...fragments].join(
      "\n",
    );
    const values = [...this.#variables].filter(([, { value }]) => value !== undefined);
    return { query, variables: Object.fromEntries(values.map(([name, { value }]) => [name, value])) };
  }

  #selection(type: GraphQLObjectType, depth: number): string {
    const count = 1 + this.#random.below(depth === 0 ? 3 : 4);
    const parts = Array.from({ length: count }, () => this.#part(type, depth));
    return `{ ${parts.join(" ")} }`;
  }

  #part(type: GraphQLObjectType, depth: number): string {
    const roll = this.#random.below(100);
    if (roll < 8) return `${this.#random.chance(0.3) ? "kind: " : ""}__typename${this.#condition()}`;
    if (roll < 22) {
      const on = this.#random.chance(0.5) ? ` on ${type.name}` : "";
      return `...${on}${this.#condition()} ${this.#selection(type, depth)}`;
    }
    if (roll < 36) return `...${this.#fragment(type, depth)}${this.#condition()}`;
    return this.#field(type, depth);
  }

  #fragment(type: GraphQLObjectType, depth: number): string {
    const known = [...this.#fragments].filter(([, fragment]) => fragment.type === type).map(([name]) => name);
    if (known.length > 0 && this.#random.chance(0.5)) return this.#random.pick(known);
    // Entered only when it is complete, so that it cannot spread itself.
    const text = this.#selection(type, depth + 1);
    const name = `F${this.#fragments.size}`;
    this.#fragments.set(name, { type, text });
    return name;
  }

  #field(type: GraphQLObjectType, depth: number): string {
    const fields = this.#fieldsFor(type, depth);
    // Deep down only leaves are asked for, and some types have none.
    if (fields.length === 0) return "__typename";
    const field = this.#random.pick(fields);
    const fieldType = getNamedType(field.type);
    const below = isObjectType(fieldType) ? ` ${this.#selection(fieldType, depth + 1)}` : "";
    return `${this.#head(type, field)}${this.#condition()}${below}`;
  }

  #fieldsFor(type: GraphQLObjectType, depth: number): GraphQLField<unknown, unknown>[] {
    const fields = Object.values(type.getFields());
    if (depth === 0 && this.#random.chance(0.75)) return fields.filter(({ name }) => name.startsWith("standing"));
    return depth < 4 ? fields : fields.filter((field) => isLeafType(getNamedType(field.type)));
  }

  /** Alias, name and arguments; the same again in half of the cases, so that fields meet under one key. */
  #head(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): string {
    const coordinate = `${type.name}.${field.name}`;
    const written = this.#written.get(coordinate) ?? [];
    if (written.length > 0 && this.#random.chance(0.5)) return this.#random.pick(written);
    const alias = written.length === 0 ? "" : `${this.#alias(type, field.name, written.length)}: `;
    const head = `${alias}${field.name}${this.#arguments(field.args)}`;
    this.#written.set(coordinate, [...written, head]);
    return head;
  }

  #alias(type: GraphQLObjectType, field: string, count: number): string {
    // Named like another field, it may meet that field's own value on the way.
    return this.#confuses && this.#random.chance(0.3)
      ? this.#random.pick(Object.keys(type.getFields()))
      : `${field}${count}`;
  }

  #arguments(args: readonly GraphQLArgument[]): string {
    const given = args.filter(({ type }) => isNonNullType(type) || this.#random.chance(0.5));
    if (given.length === 0) return "";
    return `(${given.map(({ name, type }) => `${name}: ${this.#argument(type)}`).join(", ")})`;
  }

  #argument(type: GraphQLInputType): string {
    const value = this.#value(type);
    if (this.#random.chance(0.5)) return literal(value, type);
    const same = [...this.#variables].filter(([, variable]) => variable.type === String(type));
    if (same.length > 0 && this.#random.chance(0.5)) return `$${this.#random.pick(same)[0]}`;
    return this.#variable(type, value);
  }

  #variable(type: GraphQLInputType, value: unknown): string {
    const name = `v${this.#variables.size}`;
    const hasFallback = this.#random.chance(0.2);
    const isLeftOut = (hasFallback || !isNonNullType(type)) && this.#random.chance(0.3);
    const fallback = hasFallback ? ` = ${literal(this.#value(type), type)}` : "";
    this.#variables.set(name, { type: String(type), value: isLeftOut ? undefined : value, fallback });
    return `$${name}`;
  }

  #condition(): string {
    if (this.#random.chance(0.8)) return "";
    const type = this.#schema.getDirective("skip")?.args[0]?.type;
    if (!type) throw new Error("The schema has no @skip.");
    return `${this.#random.pick([" @skip", " @include"])}(if: ${this.#argument(type)})`;
  }

  #value(type: GraphQLInputType): unknown {
    if (!isNonNullType(type) && this.#random.chance(0.2)) return null;
    const nullable = getNullableType(type);
    if (isListType(nullable))
      return Array.from({ length: 1 + this.#random.below(4) }, () => this.#value(nullable.ofType));
    if (isEnumType(nullable)) return this.#random.pick(nullable.getValues()).name;
    if (isInputObjectType(nullable)) {
      return Object.fromEntries(
        Object.values(nullable.getFields()).map((field) => [field.name, this.#value(field.type)]),
      );
    }
    return this.#scalar(nullable.name);
  }

  #scalar(name: string): unknown {
    if (name === "Boolean") return this.#random.chance(0.5);
    if (name === "Int") return this.#random.below(100);
    if (name === "Date") return this.#random.pick(["2021-06-15", "2024-02-29"]);
    if (name === "DateTime") return this.#random.pick(["2021-06-25T02:00:00Z", "2021-06-25T10:00:00.5+08:00"]);
    if (name === "USCC") return this.#random.pick(CODES);
    return this.#random.pick(["530000", "110000", "yunnan-2020-9"]);
  }
}

function literal(value: unknown, type: GraphQLInputType): string {
  const nullable = getNullableType(type);
  if (value === null) return "null";
  if (Array.isArray(value) && isListType(nullable))
    return `[${value.map((item) => literal(item, nullable.ofType)).join(", ")}]`;
  if (isInputObjectType(nullable)) {
    const fields = Object.values(nullable.getFields()).map(
      (field) => `${field.name}: ${literal(Reflect.get(Object(value), field.name), field.type)}`,
    );
    return `{ ${fields.join(", ")} }`;
  }
  return isEnumType(nullable) ? String(value) : JSON.stringify(value);
}
