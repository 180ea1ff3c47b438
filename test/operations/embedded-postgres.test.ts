import { createDatabase, query } from "../harness/postgres.ts";

describe("The database server that comes with the hub", () => {
  it("stores Chinese text in UTF-8, compares it by code point and finds it by trigram", async () => {
    const { url } = await createDatabase("locale");
    await query(url, "CREATE EXTENSION pg_trgm");
    const rows = await query(
      url,
      "SELECT show_trgm('企业标准')::text AS trigrams, current_setting('server_encoding') AS encoding, 'b' > 'A' AS ordered",
    );
    expect(rows[0]?.encoding).toBe("UTF8");
    expect(rows[0]?.ordered).toBe(true);
    expect(rows[0]?.trigrams).not.toBe("{}");
  });
});
