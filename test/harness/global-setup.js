import { tsImport } from "tsx/esm/api";

/** Jest loads this file untransformed, hence no TypeScript here. */
// biome-ignore lint/style/noDefaultExport: jest looks for the default export
export default async function globalSetup() {
  const { startTestPostgres } = await tsImport("./start-test-postgres.ts", import.meta.url);
  globalThis.stopTestPostgres = await startTestPostgres();
}
