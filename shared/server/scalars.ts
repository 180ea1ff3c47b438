import { GraphQLError, GraphQLScalarType, Kind, print, type ValueNode } from "graphql";
import { parseCivilDate } from "../values/civil-date.ts";
import { parseInstant } from "../values/instant.ts";
import { InvalidValue } from "../values/invalid-value.ts";
import { parseUscc } from "../values/uscc.ts";
import { refusal } from "./present-error.ts";
import { rememberLast } from "./remember-last.ts";

/** `Date`: a civil date in Asia/Shanghai. */
export const DateScalar = textScalar("Date", "2021-06-15", parseCivilDate);

/** `DateTime`: an instant, answered in UTC. */
export const DateTimeScalar = textScalar("DateTime", "2021-06-25T02:00:00Z", parseInstant);

/** `USCC`: a unified social credit code. */
export const UsccScalar = textScalar("USCC", "91350100M000100Y43", parseUscc);

/** Resolvers of the scalars that every subgraph shares. */
export const scalarResolvers = { Date: DateScalar, DateTime: DateTimeScalar, USCC: UsccScalar };

/**
 * A scalar that is text on the wire and is read by one parse function, both coming in and going out.
 *
 * Malformed input is refused with `BAD_USER_INPUT`; malformed output is a fault of whoever resolved it.
 */
function textScalar<T extends string>(
  name: string,
  example: string,
  parseText: (text: string) => T,
): GraphQLScalarType<T, T> {
  const parse = rememberLast(parseText);
  const read = (value: unknown, shown: string) => {
    if (typeof value === "string") return parse(value);
    const message = `${name} is text such as "${example}"; ${shown} came.`;
    throw new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } });
  };
  const readInput = (value: unknown, shown: string) => {
    try {
      return read(value, shown);
    } catch (error) {
      throw error instanceof InvalidValue ? refusal(error) : error;
    }
  };
  return new GraphQLScalarType<T, T>({
    name,
    serialize: (value) => read(value, typeof value),
    parseValue: (value) => readInput(value, JSON.stringify(value)),
    parseLiteral: (node: ValueNode) => readInput(node.kind === Kind.STRING ? node.value : undefined, print(node)),
  });
}
