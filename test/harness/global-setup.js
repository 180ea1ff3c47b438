import { startTestPostgres } from "./start-test-postgres.ts";

// biome-ignore lint/style/noDefaultExport: jest looks for the default export
export default async function globalSetup() {
  globalThis.stopTestPostgres = await startTestPostgres();
}
