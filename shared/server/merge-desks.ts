/**
 * The resolvers of all desks of a department as one.
 *
 * @throws {Error} when two desks resolve one field
 */
export function mergeDesks<Resolvers extends object>(...desks: readonly Resolvers[]): Resolvers {
  const merged: Record<string, Record<string, unknown>> = {};
  for (const desk of desks) {
    for (const [type, fields] of Object.entries(desk as Record<string, Record<string, unknown>>)) {
      const known = merged[type] ?? {};
      const twice = Object.keys(fields).filter((field) => field in known && known[field] !== fields[field]);
      if (twice.length > 0) throw new Error(`One desk should resolve ${type}.${twice.join(", ")}; two do.`);
      merged[type] = { ...known, ...fields };
    }
  }
  return merged as Resolvers;
}
