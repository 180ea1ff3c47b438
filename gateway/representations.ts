import type { DepartmentDocument } from "./department-document.ts";
import type { ReplyPath } from "./department-errors.ts";
import { isObject, type Unchecked } from "./reply-check.ts";

/** Where in the reply to a document every field stands that the department was asked for. */
export function pathsOf(document: DepartmentDocument, variables: Unchecked): ReplyPath[] {
  const roots = document.rootFields.filter(({ key }) => key !== "__typename").map(({ key }) => [key]);
  const entities = document.entityRoots.flatMap(({ key, variable, byType }) =>
    representationsIn(variables, variable).flatMap((representation, index) => {
      const shape = byType.get(String(representation.__typename));
      return shape === undefined ? [] : shape.asked.map((field) => [key, index, field.key]);
    }),
  );
  return [...roots, ...entities];
}

/** The representations that a document's variable holds. */
export function representationsIn(variables: Unchecked, name: string): Unchecked[] {
  const representations = variables[name];
  if (Array.isArray(representations) && representations.every(isObject)) return representations;
  throw new Error(`The planner should give representations as $${name}.`);
}
