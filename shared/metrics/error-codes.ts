/** An error as far as it says which. */
interface Coded {
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** The codes in a result, each once; an error without one is a fault of ours. */
export function errorCodes(errors: readonly Coded[]): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const { extensions } of errors) {
    codes.add(typeof extensions?.code === "string" ? extensions.code : "INTERNAL_SERVER_ERROR");
  }
  return codes;
}
