/** Places in node_modules that nothing needs any more, by the lockfile. */
export function unneeded(
  lock: { readonly packages: Readonly<Record<string, object>> },
  withoutDatabase: boolean,
): string[];
