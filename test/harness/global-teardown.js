// biome-ignore lint/style/noDefaultExport: jest looks for the default export
export default async function globalTeardown() {
  await globalThis.stopTestPostgres?.();
}
