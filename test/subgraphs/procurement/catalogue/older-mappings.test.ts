import { migrate } from "../../../../shared/database/migrate.ts";
import { department } from "../../../../subgraphs/procurement/department.ts";
import { Catalogue1767225600041 } from "../../../../subgraphs/procurement/persistence/migrations/1767225600041-catalogue.ts";
import { MIGRATIONS } from "../../../../subgraphs/procurement/persistence/migrations/index.ts";
import { useDepartmentDatabase } from "../../../harness/department-database.ts";

const before = MIGRATIONS.slice(0, MIGRATIONS.indexOf(Catalogue1767225600041));

describe("Maps of a hub that had no desk for them", () => {
  const database = useDepartmentDatabase({ ...department, migrations: before });

  it("stay as they are, are numbered in the order in which they became known, and give no notice", async () => {
    const { owner } = database;
    for (const [codes, at] of [
      ["A02061804", "2022-09-15T01:00:00Z"],
      ["A02061805", "2023-01-01T01:00:00Z"],
      ["A02061806", "2023-01-01T01:00:00Z"],
    ]) {
      await owner.query("select procurement.category_map('C3852', '2022', array[$1], 'history', $2)", [codes, at]);
    }
    const noted = async () => (await owner.query("select count(*)::integer as n from notice.own_change")).rows[0].n;
    const [rows, changes] = [await mapped(), await noted()];
    const { host, port, database: name, user, password } = owner;
    await migrate(`postgresql://${user}:${encodeURIComponent(String(password))}@${host}:${port}/${name}`, MIGRATIONS);
    expect(await mapped()).toEqual(rows);
    expect(await noted()).toBe(changes);
    const { rows: numbered } = await owner.query(
      "select codes, revision, author from procurement.category_mapping order by revision",
    );
    expect(numbered).toEqual([
      { codes: ["A02061804"], revision: 1, author: null },
      { codes: ["A02061805"], revision: 2, author: null },
      { codes: ["A02061806"], revision: 3, author: null },
    ]);
  });

  const mapped = async () =>
    (
      await database.owner.query(
        "select id, codes, source, known::text from procurement.category_mapping order by codes",
      )
    ).rows;
});
