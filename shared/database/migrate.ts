import { DataSource, type MixedList } from "typeorm";

// biome-ignore lint/complexity/noBannedTypes: TypeORM names migrations and entities by their classes.
type Classes = MixedList<Function>;

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
  });
}

/**
 * Brings a database to the newest structure.
 *
 * @param url the migrator's connection
 * @returns names of the migrations that ran
 */
export async function migrate(url: string, migrations: Classes): Promise<string[]> {
  const source = await dataSourceOf(url, migrations).initialize();
  try {
    const ran = await source.runMigrations();
    return ran.map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}
