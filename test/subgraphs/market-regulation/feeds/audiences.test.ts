import { PUBLIC_VIEWER, type Viewer } from "../../../../shared/access/viewer.ts";
import { CHANGE_KINDS, FEED_AUDIENCES } from "../../../../subgraphs/market-regulation/domain/feeds/change.ts";
import { CAST } from "../cast.ts";
import { Clerk } from "../clerk.ts";
import { useFeedOffice } from "./feed-office.ts";

describe("The feed of", () => {
  const { register, tell, feed, toldOf } = useFeedOffice();
  beforeAll(async () => {
    const clerk = new Clerk(register.app);
    const title = await clerk.titleInForce();
    await clerk.revoke(title, "2021-03-01");
    await tell();
  });

  const codeOf = (attempt: Promise<unknown>) =>
    attempt.then(
      () => "accepted",
      (error: { code?: string }) => error.code,
    );

  describe("An audience", () => {
    it("counts its own changes from 1, without gap, and is told each once", async () => {
      await tell();
      for (const viewer of [PUBLIC_VIEWER, CAST.bank, CAST.purchaser, CAST.officer]) {
        const numbers = (await feed(viewer)).map(({ number }) => number);
        expect(numbers.length).toBeGreaterThan(10);
        expect(numbers).toEqual(numbers.map((_, index) => index + 1));
      }
    });

    it("of banks or purchasers is told what bears on its measure, and no steps of publicity", async () => {
      const steps = ["IN_PUBLICITY", "OBJECTED", "OBJECTION_DISMISSED", "REJECTED"];
      const measures = async (viewer: Viewer) =>
        [...new Set((await feed(viewer)).map(({ measure }) => measure))].sort();
      expect(await measures(CAST.bank)).toEqual(["creditSupport", null].sort());
      expect(await measures(CAST.purchaser)).toEqual(["procurementPreference", "subsidyPriority", null].sort());
      for (const viewer of [CAST.bank, CAST.purchaser]) {
        const kinds = new Set((await feed(viewer)).map(({ kind }) => kind));
        expect(steps.filter((kind) => kinds.has(kind as never))).toEqual([]);
      }
    });

    it("is told of one enterprise alone what the whole feed tells of it, in the same order", async () => {
      const all = await feed();
      const codes = [...new Set(all.flatMap(({ uscc }) => uscc ?? []))];
      expect(codes.length).toBeGreaterThan(0);
      for (const uscc of codes) expect(await toldOf(uscc)).toEqual(all.filter((change) => change.uscc === uscc));
      expect(await toldOf("91530111LEADR71907")).toEqual([]);
    });

    it("other than departments is not told how a fact came on record", async () => {
      const sources = async (viewer: Viewer) => new Set((await feed(viewer)).map(({ source }) => source));
      for (const viewer of [PUBLIC_VIEWER, CAST.bank, CAST.purchaser])
        expect([...(await sources(viewer))]).toEqual([null]);
      expect(await sources(CAST.officer)).toContain("test");
    });
  });

  describe("The database", () => {
    it("holds the kinds and audiences of the domain and no others", async () => {
      const { rows } = await register.owner.query<{ rule: string }>(
        "select pg_get_constraintdef(oid) as rule from pg_constraint where conname in ('change_kind_check', 'entry_audience_check') order by 1",
      );
      const words = rows.map(({ rule }) => [...rule.matchAll(/'([A-Z_]+)'/g)].map(([, word]) => word));
      expect(words).toEqual(expect.arrayContaining([[...CHANGE_KINDS], [...FEED_AUDIENCES]]));
    });

    it("changes and removes nothing that was told, not even for its owner", async () => {
      for (const statement of [
        "update feed.change set kind = 'REVOKED'",
        "delete from feed.entry",
        "truncate feed.entry cascade",
      ]) {
        expect(await codeOf(register.owner.query(statement))).toBe("LH165");
      }
    });

    it("leaves no number out", async () => {
      const insert =
        "insert into feed.entry (audience, number, change_id, uscc) select 'BANKS', 1000000, id, '' from feed.change limit 1";
      expect(await codeOf(register.owner.query(insert))).toBe("LH166");
    });

    it("lets the application tell what is known and write nothing into a feed itself", async () => {
      for (const statement of [
        "insert into feed.noted values ('TITLE', 'x', now())",
        "update feed.progress set until = now()",
        "select from feed.noted",
      ]) {
        expect(await codeOf(register.app.query(statement))).toBe("42501");
      }
    });
  });

  describe("Two processes that tell at once", () => {
    it("tell everything once", async () => {
      const clerk = new Clerk(register.app);
      const uscc = await clerk.enterprise();
      for (let index = 0; index < 20; index += 1) await clerk.titleInForce(uscc);
      await tell(3);
      await tell();
      const published = (await toldOf(uscc)).filter(({ kind }) => kind === "PUBLISHED");
      expect(new Set(published.map(({ titleId }) => titleId)).size).toBe(20);
      expect(published).toHaveLength(20);
    });
  });
});
