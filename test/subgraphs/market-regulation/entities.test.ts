import type { DataSource, EntityManager } from "typeorm";
import { dataSourceOf } from "../../../shared/database/migrate.ts";
import { EnterpriseRegistration } from "../../../subgraphs/market-regulation/persistence/entities/enterprise-registration.ts";
import { Ranking } from "../../../subgraphs/market-regulation/persistence/entities/ranking.ts";
import { RankingEntry } from "../../../subgraphs/market-regulation/persistence/entities/ranking-entry.ts";
import { REGISTER_ENTITIES } from "../../../subgraphs/market-regulation/persistence/entities/register-entities.ts";
import { Standard } from "../../../subgraphs/market-regulation/persistence/entities/standard.ts";
import { TitleStatus } from "../../../subgraphs/market-regulation/persistence/entities/title-status.ts";
import { Clerk } from "./clerk.ts";
import { useRegister } from "./register-database.ts";

interface ColumnLine {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly primary: boolean;
}

describe("The entities and the migrated register are the same", () => {
  const register = useRegister();
  let source: DataSource;

  beforeAll(async () => {
    source = await dataSourceOf(register.appUrl, [], REGISTER_ENTITIES).initialize();
  });
  afterAll(async () => {
    await source.destroy();
  });

  it("in every table and column, with type, nullability and primary key, and none is missing on either side", async () => {
    const { rows } = await register.owner.query<ColumnLine>(
      `select c.relname as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type,
         not a.attnotnull as nullable, a.attnum = any (coalesce(i.indkey::int2[], '{}')) as primary
       from pg_class c
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       left join pg_index i on i.indrelid = c.oid and i.indisprimary
       where c.relnamespace = 'register'::regnamespace and c.relkind in ('r', 'p')`,
    );
    expect(entityColumns().sort(byName)).toEqual(rows.sort(byName));
  });

  it("rows are read with days and ranges as text, and numbers of unlimited precision as decimal text", async () => {
    const uscc = await new Clerk(register.app).enterprise();
    await register.app.query(
      `insert into register.enterprise_registration (uscc, division, established_on, capital_wan, capital_currency, valid, source, known)
       values ($1, '530111', '2009-12-31', 1234.50, 'CNY', '[2010-01-01,2015-01-05)', 'test', tstzrange(register.recording_instant(null), null))`,
      [uscc],
    );
    const found = await source
      .getRepository(EnterpriseRegistration)
      .findOneByOrFail({ uscc, establishedOn: "2009-12-31" });
    expect(found).toMatchObject({
      division: "530111",
      establishedOn: "2009-12-31",
      enterpriseType: null,
      capitalWan: "1234.50",
      valid: "[2010-01-01,2015-01-05)",
    });
    const title = await new Clerk(register.app).titleInForce();
    const states = await source.getRepository(TitleStatus).findBy({ titleId: title, state: "IN_FORCE" });
    expect(states.map((state) => state.valid)).toEqual(["[2020-10-23,2021-10-24)"]);
  });

  it("simple rows are written through them by the application role", async () => {
    const uscc = await new Clerk(register.app).enterprise();
    const { id } = await saveStandard(source, uscc);
    const { rows } = await register.app.query("select number from register.standard where id = $1", [id]);
    expect(rows).toEqual([{ number: "Q/TEST 1-2024" }]);
  });

  it("rows of a ranking are written through them by the owner", async () => {
    const uscc = await new Clerk(register.app).enterprise();
    const owner = await dataSourceOf(register.ownerUrl, [], REGISTER_ENTITIES).initialize();
    const standard = await saveStandard(owner, uscc);
    const entry = await owner.transaction(async (manager) => {
      const common = { source: "test", known: await knownNow(manager) };
      const category = { category: "C1530", categoryEdition: "2017", year: 2024 };
      const ranking = await manager.save(manager.create(Ranking, { ...common, ...category, scheme: "530000" }));
      const place = { rankingId: ranking.id, uscc, standardId: standard.id, rank: 1, enteredOn: "2024-03-01" };
      return manager.save(
        manager.create(RankingEntry, { ...common, ...place, coreIndicatorsStricter: 1, indicatorsWeaker: 0 }),
      );
    });
    await owner.destroy();
    const { rows } = await register.app.query(
      "select entered_on::text as day, rank from register.ranking_entry where id = $1",
      [entry.id],
    );
    expect(rows).toEqual([{ day: "2024-03-01", rank: 1 }]);
  });

  async function saveStandard(to: DataSource, uscc: string): Promise<Standard> {
    return to.transaction(async (manager) => {
      const numbers = { number: "Q/TEST 1-2024", numberAsPublished: "Q/TEST 1－2024" };
      return manager.save(
        manager.create(Standard, { uscc, ...numbers, source: "test", known: await knownNow(manager) }),
      );
    });
  }

  function entityColumns(): ColumnLine[] {
    return source.entityMetadatas.flatMap((entity) => {
      expect(entity.schema).toBe("register");
      return entity.columns.map((column) => ({
        table: entity.tableName,
        column: column.databaseName,
        type: `${source.driver.normalizeType(column)}${column.isArray ? "[]" : ""}`,
        nullable: column.isNullable,
        primary: column.isPrimary,
      }));
    });
  }
});

function byName(a: ColumnLine, b: ColumnLine): number {
  return `${a.table}.${a.column}` < `${b.table}.${b.column}` ? -1 : 1;
}

async function knownNow(manager: EntityManager): Promise<string> {
  const [row] = await manager.query<{ known: string }[]>(
    "select tstzrange(register.recording_instant(null), null)::text as known",
  );
  if (row === undefined) throw new Error("An instant was expected.");
  return row.known;
}
