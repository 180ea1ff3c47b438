import { IllegibleText, type PolicyText } from "./policy-text.ts";
import type { Problems } from "./problems.ts";

/** What a file says; null when it cannot be read as text, and the problems then say where. */
export function legible({ file, text }: PolicyText, problems: Problems): string | null {
  try {
    return text();
  } catch (error) {
    if (!(error instanceof IllegibleText)) throw error;
    problems.addLine(file, error.line, error.expected, error.came);
    return null;
  }
}
