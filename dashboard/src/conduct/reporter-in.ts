/** Who complains, as a form has it; undefined when nothing was written. */
export function reporterIn(value: unknown): { name?: string; contact?: string; organisation?: string } | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const written = Object.fromEntries(Object.entries(value).filter(([, each]) => typeof each === "string"));
  return Object.keys(written).length === 0 ? undefined : written;
}
