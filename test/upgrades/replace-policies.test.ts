import type { HubDatabases } from "../../hub/databases.ts";
import { replacePolicies } from "../../hub/replace-policies.ts";
import { POLICIES_FOLDER } from "../../shared/policy/policies-folder.ts";
import { readDraft } from "../../shared/what-if/policy-draft.ts";
import { createHubDatabases } from "../harness/hub-databases.ts";
import { query } from "../harness/postgres.ts";
import { BEIJING_LARGE } from "../what-if/drafts.ts";

const NAMES = ["credit", "market-regulation"] as const;

describe("Policies that are replaced while departments answer", () => {
  let databases: HubDatabases;
  beforeAll(async () => {
    databases = await createHubDatabases();
  });

  it("change nothing anywhere when one department refuses them", async () => {
    const book = readDraft(POLICIES_FOLDER, [BEIJING_LARGE]);
    // A notice that is on record cannot be taken away; the register finds that out after the credit department.
    const without = { ...book, documents: book.documents.slice(1) };
    await expect(replacePolicies(databases, NAMES, without)).rejects.toThrow(
      "market-regulation refuses these policies",
    );
    expect(await changedRows()).toEqual([]);
  });

  it("are known from one and the same instant ahead in every department", async () => {
    const before = Date.now();
    const { from, replaced } = await replacePolicies(databases, NAMES, readDraft(POLICIES_FOLDER, [BEIJING_LARGE]));
    expect(replaced.map(({ department, added, closed }) => [department, added, closed])).toEqual([
      ["credit", 1, 1],
      ["market-regulation", 1, 1],
    ]);
    expect(Date.parse(from)).toBeGreaterThan(before + 5_000);
    expect(await changedRows()).toEqual(NAMES.map((name) => ({ name, from: new Date(from) })));
  });

  it("change nothing when they are put on record again", async () => {
    const { replaced } = await replacePolicies(databases, NAMES, readDraft(POLICIES_FOLDER, [BEIJING_LARGE]));
    expect(replaced.map(({ added, closed }) => added + closed)).toEqual([0, 0]);
  });

  async function changedRows() {
    const found = await Promise.all(
      NAMES.map(async (name) => {
        const rows = await query(
          databases.departments[name].migratorUrl,
          "select lower(known) as from from policy.rule_row where lower(known) > now() - interval '1 minute'",
        );
        return rows.map((row) => ({ name, from: row.from }));
      }),
    );
    return found.flat();
  }
});
