/** A licence that a package of ours may be under, by its SPDX id, and why passing it on unchanged is no trouble. */
export const ALLOWED_LICENCES: ReadonlyMap<string, string> = new Map([
  ["0BSD", "asks for nothing"],
  ["Apache-2.0", "ours; asks for its text and the notices"],
  ["BSD-2-Clause", "asks for its text"],
  ["BSD-3-Clause", "asks for its text"],
  ["BlueOak-1.0.0", "asks for its text"],
  ["CC0-1.0", "asks for nothing"],
  ["ISC", "asks for its text"],
  ["MIT", "asks for its text"],
  ["MPL-2.0", "asks for the source of its own files, which are passed on as they were published"],
  ["Python-2.0", "asks for its text"],
  ["Unlicense", "asks for nothing"],
]);

/** As CycloneDX tells it: one licence by its id, or several in an SPDX expression; a name is nothing we can judge. */
export interface ToldLicence {
  readonly license?: { readonly id?: string | undefined; readonly name?: string | undefined } | undefined;
  readonly expression?: string | undefined;
}

/** A package as CycloneDX tells it. */
export interface Component {
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly ToldLicence[] | undefined;
}

/** What nobody has allowed, a line for each package; a package that states no licence is among it. */
export function licenceFaults(components: readonly Component[]): string[] {
  return components.flatMap(({ name, version, licenses = [] }) => {
    if (licenses.length > 0 && licenses.every(isAllowed)) return [];
    const told = licenses.map(({ license, expression }) => expression ?? license?.id ?? license?.name ?? "?");
    return [`${name} ${version}: ${told.join(", ") || "no licence stated 未声明许可证"}`];
  });
}

function isAllowed({ license, expression }: ToldLicence): boolean {
  if (expression === undefined) return license?.id !== undefined && ALLOWED_LICENCES.has(license.id);
  // Every licence of it has to be allowed, also where one of them could be chosen: then nobody has to choose.
  const ids = expression.replace(/[()]/g, " ").split(/\s+(?:AND|OR)\s+/);
  return ids.every((id) => ALLOWED_LICENCES.has(id.trim()));
}
