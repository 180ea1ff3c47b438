import { setTimeout as sleep } from "node:timers/promises";
import { DataSource, type MixedList } from "typeorm";
import { errorCode } from "../files/error-code.ts";

// biome-ignore lint/complexity/noBannedTypes: TypeORM names migrations and entities by their classes.
type Classes = MixedList<Function>;

/** How long a migration waits for what another transaction holds, before it gives way and tries again. */
const LOCK_TIMEOUT_MS = 2_000;
const ATTEMPTS = 15;
const LOCK_NOT_AVAILABLE = "55P03";
const DEADLOCK = "40P01";

/** A TypeORM data source over a department's database, for migrations and entities. */
export function dataSourceOf(url: string, migrations: Classes, entities: Classes = []): DataSource {
  return new DataSource({
    type: "postgres",
    url,
    migrations,
    entities,
    migrationsTableName: "migration",
    migrationsTransactionMode: "each",
    uuidExtension: "pgcrypto",
    installExtensions: false,
    poolSize: 2,
    // Whoever waits for a lock makes others wait behind him; what answers meanwhile must not stand still.
    extra: { lock_timeout: LOCK_TIMEOUT_MS },
  });
}

/**
 * Brings a database to the newest structure, one transaction a migration: killed anywhere, it stands at one migration's
 * end. A migration that cannot have a lock within two seconds is rolled back and tried again.
 *
 * @param url the migrator's connection
 * @returns names of the migrations that ran in the last attempt
 */
export async function migrate(url: string, migrations: Classes): Promise<string[]> {
  const source = await dataSourceOf(url, migrations).initialize();
  try {
    return await runPatiently(source);
  } finally {
    await source.destroy();
  }
}

async function runPatiently(source: DataSource): Promise<string[]> {
  for (let attempt = 1; ; attempt++) {
    try {
      const ran = await source.runMigrations();
      return ran.map((migration) => migration.name);
    } catch (error) {
      const code = errorCode(error);
      if ((code !== LOCK_NOT_AVAILABLE && code !== DEADLOCK) || attempt === ATTEMPTS) throw error;
      // Not all at the same moment again.
      await sleep(200 + Math.random() * 800);
    }
  }
}
