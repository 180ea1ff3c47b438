import type { ExampleQuestion } from "../../gateway/explorer.ts";

/** What the explorer opens with. */
export const EXAMPLE_QUESTIONS: readonly ExampleQuestion[] = [];

/** A few lines with what to try first. */
export function whatToTry(url: string, demo: boolean): string {
  return `${url}/graphiql ${demo}`;
}
