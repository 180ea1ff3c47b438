import { DEPARTMENTS } from "../../hub/departments.ts";
import { SUBGRAPHS } from "../../hub/hub-environment.ts";
import { destructiveSteps } from "./destructive-steps.ts";

/**
 * Migrations with a step that takes something away from the version before. A new one is declared here, in the release
 * after the one that stopped using what goes; landed ones stay.
 */
const CONTRACTS: Readonly<Record<(typeof SUBGRAPHS)[number], readonly string[]>> = {
  // Before the first release there was no version before.
  "market-regulation": [
    "Bodies1767225600041",
    "FindingWaits1767225600052",
    "Objections1767225600045",
    "Procedure1767225600002",
    // Each constraint comes back in the same statement, with the same meaning.
    "QuickExclusion1767225600056",
    "Rankings1767225600043",
    "Titles1767225600044",
  ],
  procurement: ["Catalogue1767225600041"],
  credit: ["CreditEvaluation1767225600042"],
  "quality-award": [],
};

describe("The migrations of every department", () => {
  it.each(SUBGRAPHS)("%s only expand, but for contracts that are declared", async (name) => {
    const found = await destructiveSteps(DEPARTMENTS[name].migrations);
    const undeclared = Object.entries(found).filter(([migration]) => !CONTRACTS[name].includes(migration));
    expect(undeclared).toEqual([]);
    expect(Object.keys(found).sort()).toEqual([...CONTRACTS[name]]);
  });

  it.each([
    ["drop table a.b", true],
    ["alter table a.b drop column c", true],
    ["alter table a.b rename column c to d", true],
    ["alter table a.b alter column c type text", true],
    ["alter table a.b alter column c set not null", true],
    ["alter table a.b add column c text not null", true],
    ["alter table a.b add constraint d check (c > 0)", true],
    ["revoke select on a.b from d", true],
    ["alter table a.b add column c text", false],
    ["alter table a.b add column c text not null default ''", false],
    ["create table a.new (c text not null); alter table a.new add constraint d check (c > '')", false],
    ["create or replace function a.f() returns text language sql as $$ drop table a.b $$", false],
  ])("%s: %s", async (sql, isDestructive) => {
    const migration = class Trial1767225600001 {
      up = (runner: { query(text: string): Promise<unknown> }) => runner.query(sql);
      async down() {}
    };
    expect(Object.keys(await destructiveSteps([migration]))).toHaveLength(isDestructive ? 1 : 0);
  });
});
