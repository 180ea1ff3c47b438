import type { Pool, PoolClient } from "pg";

/**
 * Runs work in a transaction of one connection.
 *
 * @param begin the statement that begins it, with its settings
 */
export async function inTransaction<T>(
  pool: Pool,
  begin: string,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query(begin);
    const result = await work(client);
    await client.query("commit");
    client.release();
    return result;
  } catch (error) {
    // A connection in an unknown state is not used again; the server rolls back what it held.
    client.release(true);
    throw error;
  }
}
