import { InvalidValue } from "../../shared/values/invalid-value.ts";

/** The refusal that `read` throws; a test fails when it throws nothing or something else. */
export function refusal<Kind extends InvalidValue>(
  kind: abstract new (...args: never[]) => Kind,
  read: () => unknown,
): Kind {
  try {
    const value = read();
    throw new Error(`Expected ${kind.name}; got the value ${JSON.stringify(value)}.`);
  } catch (error) {
    if (error instanceof kind && error instanceof InvalidValue) return error;
    throw error;
  }
}
