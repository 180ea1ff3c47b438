import {
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from "graphql";
import { parseStandingQuestion } from "../../shared/server/standing-question.ts";
import { type Seeded, seeded, seedOf } from "./seeded.ts";

/** An object whose fields are invented from its seed; what is known of it stands beside. */
export interface Invented {
  readonly seed: number;
  readonly [known: string]: unknown;
}

/** Codes of enterprises that do not exist: no division is 000000. */
export const CODES = [
  "91000000000000010L",
  "91000000000000020M",
  "91000000000000030N",
  "91000000000000040P",
  "91000000000000050Q",
  "91000000000000060R",
];

/**
 * Invents the value of a field from its arguments and the seed of its object: whoever asks, and in whatever order, gets
 * the same.
 *
 * One nullable field in twenty fails, half of them with a refusal.
 */
export const invent: GraphQLFieldResolver<unknown, unknown> = (parent, args, _, info) => {
  const source = parent as Invented | undefined;
  if (source !== undefined && Object.hasOwn(source, info.fieldName)) return source[info.fieldName];
  const seed = seedOf(source?.seed, info.parentType.name, info.fieldName, args);
  if (!isNonNullType(info.returnType)) failSometimes(seed);
  return inventedValue(info.returnType, seed, source);
};

/** Fails for one seed in twenty. */
export function failSometimes(seed: number): void {
  if (seed % 40 === 0) throw new GraphQLError("Refused.", { extensions: { code: "BAD_USER_INPUT" } });
  if (seed % 40 === 20) throw new Error("A fault whose text nobody may see.");
}

function inventedValue(type: GraphQLOutputType, seed: number, parent: Invented | undefined): unknown {
  const random = seeded(seed);
  if (!isNonNullType(type) && !isAnswer(type) && random.chance(0.15)) return null;
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    return Array.from({ length: random.below(4) }, (_, index) =>
      inventedValue(nullable.ofType, seedOf(seed, index), parent),
    );
  }
  if (isAnswer(type)) return { seed, validOn: parent?.validOn, knownAt: parent?.knownAt };
  if (isObjectType(nullable)) return nullable.name === "Standing" ? inventedQuestion(random) : { seed };
  if (isEnumType(nullable)) return random.pick(nullable.getValues()).name;
  if (isScalarType(nullable)) return scalarOf(nullable.name, random);
  throw new Error(`No value of ${String(type)} can be invented.`);
}

/** A question that a department leads to: every department invents its part from the key, as it would be asked. */
function inventedQuestion(random: Seeded): Invented {
  const key = {
    uscc: scalarOf("USCC", random),
    validOn: scalarOf("Date", random),
    knownAt: scalarOf("DateTime", random),
  };
  return inventedStanding(key);
}

/** A question with the seed of its own from which its fields are invented. */
export function inventedStanding(reference: object): Invented {
  const question = parseStandingQuestion(reference);
  return { ...question, seed: seedOf(question) };
}

function isAnswer(type: GraphQLOutputType): boolean {
  return getNamedType(type).name === "PolicyAnswer";
}

function scalarOf(name: string, random: Seeded): unknown {
  const number = random.below(1_000_000);
  const day = `20${10 + random.below(20)}-0${1 + random.below(9)}-1${random.below(10)}`;
  if (name === "Int") return number;
  if (name === "Boolean") return number % 2 === 0;
  if (name === "Date") return day;
  if (name === "DateTime") return `${day}T08:30:00${random.pick(["", ".5", ".000001"])}Z`;
  if (name === "USCC") return random.pick(CODES);
  return `${name} ${number}`;
}
