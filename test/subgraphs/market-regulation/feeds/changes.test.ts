import type { RegisterChange } from "../../../../subgraphs/market-regulation/persistence/feeds/changes.ts";
import { Clerk } from "../clerk.ts";
import { useFeedOffice } from "./feed-office.ts";

describe("The feeds of changes", () => {
  const office = useFeedOffice();
  const { register, tell, feed, toldOf } = office;

  const briefly = ({ kind, on, until, state, stateBefore }: RegisterChange) => [kind, on, until, stateBefore, state];

  describe("What the feeds tell of a title", () => {
    it("is each step of its life, once, in the order in which it was recorded", async () => {
      const clerk = new Clerk(register.app);
      const uscc = await clerk.enterprise();
      const publicity = await clerk.post({ on: "2020-09-25" });
      const title = await clerk.list({ publicity, uscc });
      await tell();
      await clerk.object(title, "2020-09-28");
      await tell();
      await clerk.resolve(title, "DISMISSED", "2020-10-09");
      await clerk.publish(title, "2020-10-23");
      await tell();
      await tell();
      expect((await toldOf(uscc)).map(briefly)).toEqual([
        ["IN_PUBLICITY", "2020-09-25", null, null, "IN_PUBLICITY"],
        ["OBJECTED", "2020-09-28", null, "IN_PUBLICITY", "UNDER_OBJECTION"],
        ["OBJECTION_DISMISSED", "2020-10-09", null, "UNDER_OBJECTION", "IN_PUBLICITY"],
        ["PUBLISHED", "2020-10-23", "2021-10-23", "IN_PUBLICITY", "IN_FORCE"],
        ["EXPIRED", "2021-10-24", null, "IN_FORCE", "EXPIRED"],
      ]);
    });

    it("is that it is not granted, where an objection is upheld", async () => {
      const clerk = new Clerk(register.app);
      const uscc = await clerk.enterprise();
      const title = await clerk.list({ publicity: await clerk.post({ on: "2020-09-25" }), uscc });
      await clerk.object(title, "2020-09-28");
      await clerk.resolve(title, "UPHELD", "2020-10-09");
      await tell();
      expect((await toldOf(uscc)).map(briefly)).toEqual([
        ["IN_PUBLICITY", "2020-09-25", null, null, "IN_PUBLICITY"],
        ["OBJECTED", "2020-09-28", null, "IN_PUBLICITY", "UNDER_OBJECTION"],
        ["REJECTED", "2020-10-09", null, "UNDER_OBJECTION", "REJECTED"],
      ]);
    });

    it("is its revocation with the ban, from the effective day, whenever it is recorded", async () => {
      const clerk = new Clerk(register.app);
      const uscc = await clerk.enterprise();
      const title = await clerk.titleInForce(uscc);
      await tell();
      await clerk.revoke(title, "2021-03-01");
      await tell();
      const [revoked, banned] = (await toldOf(uscc)).slice(-2);
      expect(revoked).toMatchObject({
        kind: "REVOKED",
        on: "2021-03-01",
        stateBefore: "IN_FORCE",
        ground: "BELOW_DECLARED_LEVEL",
        titleId: title,
        scheme: "530000",
        lastDay: "2021-10-23",
        category: "C1530",
        standard: "Q/TEST 0001-2020",
      });
      expect(banned).toMatchObject({
        kind: "BANNED",
        on: "2021-03-01",
        until: "2024-03-01",
        ground: "BELOW_DECLARED_LEVEL",
      });
      expect(banned?.knownAt).toBe(revoked?.knownAt);
    });

    it("is that it was given up, which is no revocation", async () => {
      const clerk = new Clerk(register.app);
      const uscc = await clerk.enterprise();
      const title = await clerk.titleInForce(uscc);
      await clerk.withdraw(title, "2021-05-01");
      await tell();
      // It never expired: it was given up before its last day, so the calendar has nothing to tell.
      expect((await toldOf(uscc)).map(briefly).slice(1)).toEqual([
        ["PUBLISHED", "2020-10-23", "2021-10-23", "IN_PUBLICITY", "IN_FORCE"],
        ["WITHDRAWN", "2021-05-01", null, "IN_FORCE", "WITHDRAWN"],
      ]);
    });

    it("is the end of its validity when the day comes, not when it is recorded that it will", async () => {
      const clerk = new Clerk(register.app);
      const uscc = await clerk.enterprise();
      const publicity = await clerk.post({ on: "2020-09-25" });
      const title = await clerk.list({ publicity, uscc });
      await clerk.publish(title, "2020-10-23", "2099-12-31");
      await tell();
      expect((await toldOf(uscc)).map(({ kind }) => kind)).toEqual(["IN_PUBLICITY", "PUBLISHED"]);
      const { rows } = await register.owner.query(
        "select kind, on_day::text, at from feed.calendar_changes('2099-12-31', '2100-01-01', '{}') where title_id = $1",
        [title],
      );
      expect(rows).toEqual([{ kind: "EXPIRED", on_day: "2100-01-01", at: new Date("2099-12-31T16:00:00Z") }]);
      const { rows: before } = await register.owner.query(
        "select from feed.calendar_changes('2020-01-01', '2099-12-31', '{}') where title_id = $1",
        [title],
      );
      expect(before).toEqual([]);
    });

    it("is that its days are others, when a correction is recorded", async () => {
      const clerk = new Clerk(register.app);
      const uscc = await clerk.enterprise();
      const title = await clerk.titleInForce(uscc);
      await tell();
      await register.owner.query("select register.start_recording()");
      await register.owner.query(
        "select register.set_status($1, daterange('2021-10-24', '2022-10-24'), 'IN_FORCE', null, register.recording_instant(null))",
        [title],
      );
      await tell();
      expect((await toldOf(uscc)).map(briefly).slice(-1)).toEqual([
        ["CORRECTED", "2021-10-24", "2022-10-23", "EXPIRED", "IN_FORCE"],
      ]);
    });

    it("is another name or place of an enterprise with a title, and nothing of one that has none", async () => {
      const clerk = new Clerk(register.app);
      const [known, unknown] = [await clerk.enterprise(), await clerk.enterprise()];
      await clerk.titleInForce(known);
      await tell();
      for (const uscc of [known, unknown]) await clerk.enterprise("530112", uscc, "示例企业 更名", "2022-01-04");
      // The same once more is no change.
      await clerk.enterprise("530112", known, "示例企业 更名", "2022-01-04");
      await tell();
      const changed = (await toldOf(known)).filter(({ kind }) => kind === "CORRECTED");
      expect(changed.map(({ on, items }) => [on, items])).toEqual([["2022-01-04", ["name", "registrationPlace"]]]);
      expect(await toldOf(unknown)).toEqual([]);
    });
  });

  describe("The policies on record", () => {
    it("are told as changes of each notice, with the rules that they brought", async () => {
      await tell();
      const told = (await feed()).filter(({ kind }) => kind === "POLICY_CHANGED");
      const beijing = told.find(({ document, measure }) => document === "beijing-2020" && measure === "creditSupport");
      expect(beijing).toMatchObject({ jurisdiction: "110000", items: ["beijing-2020/creditSupport"], uscc: null });
      expect(told.some(({ document }) => document === "holidays-2026")).toBe(true);
    });
  });
});
