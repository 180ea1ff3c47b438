/** The code of an error of the system, of zlib or of a driver; null when it has none. */
export function errorCode(error: unknown): string | null {
  const { code } = Object(error) as { code?: unknown };
  return typeof code === "string" ? code : null;
}
