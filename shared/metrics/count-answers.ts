import { type GraphQLSchema, getNamedType, isObjectType } from "graphql";
import type { Answer } from "../values/decision/decide.ts";
import { countAnswer } from "./count-answer.ts";

/** Has a subgraph's answers counted as they are given, whatever department gives them. */
export function countAnswers(schema: GraphQLSchema): void {
  const standing = schema.getType("Standing");
  if (!isObjectType(standing)) return;
  for (const field of Object.values(standing.getFields())) {
    const { resolve } = field;
    if (getNamedType(field.type).name !== "PolicyAnswer" || resolve === undefined) continue;
    field.resolve = (...asked) => {
      const answer: unknown = resolve(...asked);
      return answer instanceof Promise ? answer.then(counted) : counted(answer);
    };
    const counted = (answer: unknown) => {
      if (answer !== null && answer !== undefined) countAnswer(field.name, answer as Answer);
      return answer;
    };
  }
}
