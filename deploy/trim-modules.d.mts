/** What only dashboard/ and its build import. */
export const PAGES_ONLY: readonly string[];

/** Places in node_modules that nothing needs any more, by the lockfile. */
export function unneeded(
  lock: { readonly packages: Readonly<Record<string, object>> },
  withoutDatabase: boolean,
): string[];
