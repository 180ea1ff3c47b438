import pg from "pg";

/** A way in which a database keeps statements waiting, and how it ends. */
export interface Obstacle {
  readonly name: string;
  readonly nameZh: string;
  /** @returns what takes it away */
  readonly put: (migratorUrl: string) => Promise<() => Promise<void>>;
}

/** What every question of the credit department reads: titles, and up to when it knows them. */
const TABLES = ["register.title", "register.heartbeat"] as const;

/** Longer than a caller waits, so that each statement holds its connection until then. */
const SLEEP_S = 3;

export const OBSTACLES: readonly Obstacle[] = [
  {
    name: "tables locked by a side session",
    nameZh: "旁路会话锁表",
    async put(migratorUrl) {
      const session = await connected(migratorUrl);
      await session.query("begin");
      for (const table of TABLES) await session.query(`lock table ${table} in access exclusive mode`);
      return async () => {
        await session.query("rollback");
        await session.end();
      };
    },
  },
  {
    name: `every statement asleep for ${SLEEP_S} s`,
    nameZh: `每条语句休眠 ${SLEEP_S} 秒`,
    async put(migratorUrl) {
      const session = await connected(migratorUrl);
      for (const table of TABLES) {
        await session.query(
          `create policy asleep on ${table} using ((select pg_sleep(${SLEEP_S})) is not null);
           alter table ${table} enable row level security`,
        );
      }
      return async () => {
        for (const table of TABLES) {
          await session.query(`alter table ${table} disable row level security; drop policy asleep on ${table}`);
        }
        await session.end();
      };
    },
  },
];

async function connected(url: string): Promise<pg.Client> {
  const session = new pg.Client({ connectionString: url });
  await session.connect();
  return session;
}
