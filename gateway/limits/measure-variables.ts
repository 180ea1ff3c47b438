import { LIMITS } from "./limits.ts";
import { refuseAbove } from "./too-costly.ts";

/**
 * Looks through the values of variables, without going down them.
 *
 * @throws {RefusedRequest} at the first that is too long, too deep or too large
 */
export function measureVariables(variables: Readonly<Record<string, unknown>>): void {
  refuseAbove(LIMITS.variables, Object.keys(variables).length);
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value: variables, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, depth } = next;
    if (typeof value === "string") refuseAbove(LIMITS.textLength, value.length);
    if (typeof value !== "object" || value === null) continue;
    refuseAbove(LIMITS.inputDepth, depth);
    if (Array.isArray(value)) {
      refuseAbove(LIMITS.listLength, value.length);
      for (const inner of value) waiting.push({ value: inner, depth: depth + 1 });
    } else {
      for (const [name, inner] of Object.entries(value)) {
        refuseAbove(LIMITS.nameLength, name.length);
        waiting.push({ value: inner, depth: depth + 1 });
      }
    }
  }
}
