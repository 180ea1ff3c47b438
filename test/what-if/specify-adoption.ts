import { setTimeout as sleep } from "node:timers/promises";
import { DEPARTMENTS } from "../../hub/departments.ts";
import { SUBGRAPHS } from "../../hub/hub-environment.ts";
import { withClient } from "../../shared/database/provision.ts";
import { readDraft } from "../../shared/what-if/policy-draft.ts";
import type { DeskWorld } from "../harness/desk-world.ts";
import { POLICIES } from "../policies/policies-folder.ts";
import { BEIJING_LARGE, SICHUAN, YUNNAN_PREFERS } from "./drafts.ts";
import { ASKERS, DAY, ENTERPRISES, type WhatIfField, whatIf } from "./trial-office.ts";

const JURISDICTIONS = ["110000", "120000", "510000", "510800", "530000"];
const MEASURES = ["creditSupport", "procurementPreference", "subsidyPriority", "awardAdoption"];
// A rule that is stored becomes known two seconds later, and a moment more until the copies know that instant.
const UNTIL_KNOWN_MS = 3_500;

/** What the departments answer once a draft is adopted is what the what-if said. */
export function specifyAdoption(world: DeskWorld): void {
  const answers = async (): Promise<Map<string, string>> => {
    const fields = JURISDICTIONS.flatMap((place) =>
      MEASURES.map((measure) => `${measure}_${place}: ${measure}(jurisdiction: "${place}") { determination }`),
    );
    const text = `query ($usccs: [USCC!]!) { standings(usccs: $usccs, validOn: "${DAY}") { uscc ${fields.join(" ")} } }`;
    const { data, errors } = await world.ask(ASKERS.creditWhatIf, text, { usccs: ENTERPRISES });
    expect(errors).toBeUndefined();
    const standings = data?.standings as Record<string, { determination: string }>[];
    return new Map(
      standings.flatMap(({ uscc, ...told }) =>
        Object.entries(told).map(([field, { determination }]) => [`${uscc} ${field}`, determination] as const),
      ),
    );
  };

  it("What a what-if says is what the departments answer once the policy is adopted, and nothing else changes", async () => {
    const files = [BEIJING_LARGE, YUNNAN_PREFERS, ...SICHUAN];
    const expected = await answers();
    for (const field of Object.keys(ASKERS) as WhatIfField[]) {
      const { flips, withoutTitle } = await whatIf(world, field, files);
      const named = new Set(flips.map(({ uscc }) => uscc));
      for (const { uscc, question, before, after } of [...flips, ...withoutTitle]) {
        if (question.award !== null) continue;
        for (const each of uscc === null ? ENTERPRISES.filter((code) => !titled.has(code)) : [uscc]) {
          const key = `${each} ${question.measure}_${question.jurisdiction}`;
          expect([key, expected.get(key)]).toEqual([key, before.determination]);
          expected.set(key, after.determination);
        }
      }
      expect(named.size).toBeGreaterThan(0);
    }

    const book = readDraft(POLICIES, files);
    for (const name of SUBGRAPHS) {
      await withClient(world.databases.departments[name].migratorUrl, (client) =>
        DEPARTMENTS[name].storePolicies(client, book),
      );
    }
    await sleep(UNTIL_KNOWN_MS);
    expect([...(await answers())].sort()).toEqual([...expected].sort());

    // Adopted, the same draft changes nothing any more.
    const again = await whatIf(world, "creditWhatIf", files);
    expect(again).toMatchObject({ changes: [], questions: [], flips: [] });
  }, 60_000);

  const titled = new Set<string>();
  beforeAll(async () => {
    const rows = await world.rows("credit", "select uscc from register.title union select uscc from register.ban");
    for (const { uscc } of rows) titled.add(String(uscc));
  });
}
