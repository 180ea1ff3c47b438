import { GraphQLError } from "graphql";
import { type CivilDate, parseCivilDate } from "../values/civil-date.ts";
import { type Instant, parseInstant } from "../values/instant.ts";
import { InvalidValue } from "../values/invalid-value.ts";
import { parseUscc, type Uscc } from "../values/uscc.ts";
import { refusal } from "./present-error.ts";
import { rememberLast } from "./remember-last.ts";

/** A question that all departments answer: an enterprise, on a day, as far as was known at an instant. */
export interface StandingQuestion {
  readonly uscc: Uscc;
  readonly validOn: CivilDate;
  readonly knownAt: Instant;
}

/**
 * Reads the key of a `Standing` as the gateway sends it in `_entities`: representations bypass the scalars.
 *
 * @throws {GraphQLError} with `BAD_USER_INPUT` when a part is missing or malformed
 */
export function parseStandingQuestion(reference: object): StandingQuestion {
  try {
    return {
      uscc: parseUscc(textAt(reference, "uscc")),
      validOn: readDay(textAt(reference, "validOn")),
      knownAt: readInstant(textAt(reference, "knownAt")),
    };
  } catch (error) {
    throw error instanceof InvalidValue ? refusal(error) : error;
  }
}

const readDay = rememberLast(parseCivilDate);
const readInstant = rememberLast(parseInstant);

function textAt(reference: object, field: keyof StandingQuestion): string {
  const value: unknown = Reflect.get(reference, field);
  if (typeof value === "string") return value;
  throw new GraphQLError(`A key of Standing names uscc, validOn and knownAt as text; ${field} is ${typeof value}.`, {
    extensions: { code: "BAD_USER_INPUT" },
  });
}
