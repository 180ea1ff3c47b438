import { type DocumentNode, execute, type GraphQLFieldResolver, type GraphQLSchema, getNamedType } from "graphql";
import type { Answer } from "../shared/values/decision/decide.ts";
import { isObject, type Unchecked } from "./reply-check.ts";

/** Answers in the place of a department: UNDETERMINED, or null where the schema has no such value. */
export type StandIn = (document: DocumentNode, variables: Unchecked) => Promise<Record<string, unknown> | null>;

/** Told of each answer that the stand-in gives, and by which field. */
export type OnAnswer = (question: string, answer: Answer) => void;

/**
 * Makes the stand-in of a department from its SDL.
 *
 * The department's own document is executed, so aliases, fragments and lists come out right by themselves.
 */
export function createStandIn(schema: GraphQLSchema, onAnswer: OnAnswer = () => {}): StandIn {
  return async (document, variables) => {
    const { data } = await execute({
      schema,
      document,
      variableValues: variables,
      fieldResolver: undetermined,
      contextValue: onAnswer,
    });
    return data === undefined ? null : data;
  };
}

const undetermined: GraphQLFieldResolver<unknown, OnAnswer> = (source, _, onAnswer, { fieldName, returnType }) => {
  const type = getNamedType(returnType).name;
  if (type === "PolicyAnswer" && isObject(source)) {
    const answer = unavailableAnswer(source);
    onAnswer(fieldName, answer);
    return answer;
  }
  if (type === "TieBreak") return { effect: "UNDETERMINED", first: [] };
  const known = isObject(source) ? source[fieldName] : undefined;
  return known === undefined ? null : known;
};

function unavailableAnswer({ validOn, knownAt }: Unchecked): Answer {
  return {
    determination: "UNDETERMINED",
    reasons: ["SOURCE_UNAVAILABLE"],
    citations: [],
    evidence: [],
    notBefore: null,
    validOn: String(validOn),
    knownAt: String(knownAt),
  };
}
