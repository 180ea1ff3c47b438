import type { HubDatabases } from "../../hub/databases.ts";
import { createHubDatabases } from "../harness/hub-databases.ts";
import { type OpenHub, openHub } from "../harness/open-hub.ts";
import { askAll, codesOf, type Said } from "./questions.ts";
import { openWriter, type RegisterWriter } from "./register-writer.ts";

describe("The copies of the register", () => {
  let databases: HubDatabases;
  let hub: OpenHub;
  let writer: RegisterWriter;

  beforeAll(async () => {
    databases = await createHubDatabases();
    hub = await openHub(databases);
    writer = await openWriter(databases);
  });

  afterAll(async () => {
    await writer.close();
    await hub.close();
  });

  it("show an acknowledged fact in the next answer of every department", async () => {
    for (let serial = 1; serial <= 15; serial += 1) {
      const { uscc, titleId } = await writer.leader(serial, "2021-11-01");
      expect((await writer.acknowledge()).behind).toEqual([]);
      const before = await askAll(hub, uscc, "2022-06-15");
      expect([before.credit.determination, before.award.determination]).toEqual(["ELIGIBLE", "ELIGIBLE"]);
      expect(before.titles.map((title) => title.state)).toEqual(["IN_FORCE"]);

      await writer.revoke(titleId, "2022-06-15");
      expect((await writer.acknowledge()).behind).toEqual([]);
      const after = await askAll(hub, uscc, "2022-06-15");
      for (const answer of [after.credit, after.award]) {
        expect(codesOf(answer)).toEqual(["TITLE_REVOKED"]);
      }
      expect(after.titles.map((title) => title.state)).toEqual(["REVOKED"]);
    }
  });

  it("answer as known at an instant the same for ever, byte for byte, while writers run", async () => {
    const leaders = [];
    for (let serial = 101; serial <= 120; serial += 1) leaders.push(await writer.leader(serial, "2021-11-01"));
    await writer.acknowledge();

    const told: { uscc: string; said: Said }[] = [];
    const writing = (async () => {
      for (const [index, leader] of leaders.entries()) {
        await writer.revoke(leader.titleId, "2022-06-15");
        await writer.leader(201 + index, "2021-11-01");
        if (index % 4 === 0) await writer.acknowledge();
      }
    })();
    for (let round = 0; round < 5; round += 1) {
      for (const { uscc } of leaders) told.push({ uscc, said: await askAll(hub, uscc, "2022-06-15") });
    }
    await writing;
    await writer.acknowledge();

    // Something must have happened in between, or nothing was shown.
    expect(new Set(told.map(({ said }) => said.credit.determination))).toEqual(new Set(["ELIGIBLE", "NOT_ELIGIBLE"]));
    for (const { uscc, said } of told) {
      for (const field of ["credit", "award", "procurement", "silent"] as const) {
        const again = await askAll(hub, uscc, "2022-06-15", said[field].knownAt);
        expect(JSON.stringify(again[field])).toBe(JSON.stringify(said[field]));
      }
      const again = await askAll(hub, uscc, "2022-06-15", said.registerKnownAt);
      expect(JSON.stringify(again.titles)).toBe(JSON.stringify(said.titles));
    }
  }, 180_000);
});
