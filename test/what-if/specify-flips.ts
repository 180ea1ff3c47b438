import type { DeskWorld } from "../harness/desk-world.ts";
import { BEIJING_LARGE, draft, SICHUAN, YUNNAN_NATIONAL, YUNNAN_PREFERS, yunnanBans } from "./drafts.ts";
import { sentence, whatIf } from "./trial-office.ts";

/** Flips by the demonstration register, each list whole. */
export function specifyFlips(world: DeskWorld): void {
  describe("A changed policy, tried before it is adopted,", () => {
    it("flips the two large leaders when Beijing's banks are to support large enterprises too", async () => {
      const told = await whatIf(world, "creditWhatIf", [BEIJING_LARGE]);
      expect(told.flips.map(sentence)).toEqual([
        "北京 大型, creditSupport 110000: NOT_ELIGIBLE → ELIGIBLE",
        "广元 有效, creditSupport 110000: NOT_ELIGIBLE → ELIGIBLE",
      ]);
      const [first] = told.flips;
      const citations = [{ document: "beijing-2020", clause: "§4(3)13" }];
      expect(first?.kind).toBe("DETERMINATION");
      expect(first?.before).toEqual({
        determination: "NOT_ELIGIBLE",
        reasons: [{ code: "SIZE_CLASS_LARGE" }],
        citations,
      });
      expect(first?.after.reasons.map(({ code }) => code)).toEqual([
        "POLICY_PROVIDES",
        "SIZE_CLASS_LARGE",
        "TITLE_IN_FORCE",
      ]);
      expect(told).toMatchObject({ errors: [], validOn: "2026-05-20", withoutTitle: [], laterActs: [] });
      const fields = [
        { name: "sizeClasses", before: '["MEDIUM","SMALL","MICRO"]', after: '["LARGE","MEDIUM","SMALL","MICRO"]' },
      ];
      expect(told.changes).toEqual([{ rule: "MEASURE", id: "beijing-2020/creditSupport", kind: "CHANGED", fields }]);
      const question = { measure: "creditSupport", jurisdiction: "110000", award: null };
      expect(told.questions).toEqual([question]);
      expect(told.counts).toEqual({
        examined: 44,
        rows: [{ question, before: "NOT_ELIGIBLE", after: "ELIGIBLE", enterprises: 2 }],
        pageInfo: { hasNextPage: false },
      });
    });

    it("says that nothing flips at purchasers and awards, whose rules stay", async () => {
      for (const field of ["procurementWhatIf", "awardWhatIf"] as const) {
        const told = await whatIf(world, field, [BEIJING_LARGE]);
        expect(told).toMatchObject({
          errors: [],
          changes: [],
          questions: [],
          flips: [],
          counts: { examined: 0, rows: [] },
        });
      }
    });

    it("gives the same by a correction beside the row as by the row itself", async () => {
      const row = `    - mode: ENCOURAGED
      clause: §4(3)13
      basis: TEXT
      recognisedSchemes: { schemes: [NATIONAL], basis: INTERPRETATION, reading: SIL-02 }
      sizeClasses: [MEDIUM, SMALL, MICRO]
`;
      const corrected = row
        .replace("[MEDIUM", "[LARGE, MEDIUM")
        .replace("basis: TEXT\n", "basis: TEXT\n      correctedOn: 2026-05-01\n");
      const told = await whatIf(world, "creditWhatIf", [draft("beijing-2020.yaml", [row, row + corrected])]);
      expect(told.flips.map(sentence)).toEqual(
        (await whatIf(world, "creditWhatIf", [BEIJING_LARGE])).flips.map(sentence),
      );
      expect(told.changes).toMatchObject([{ id: "beijing-2020/creditSupport", kind: "CHANGED" }]);
    });

    it("flips the leaders of Yunnan in force when its purchasers are to prefer them, and for a lot only as far as its category is mapped", async () => {
      const asAWhole = await whatIf(world, "procurementWhatIf", [YUNNAN_PREFERS]);
      expect(asAWhole.flips.map(sentence)).toEqual([
        "云南 有效, procurementPreference 530000: NOT_ELIGIBLE → ELIGIBLE",
        "云南 迁出（更名后）, procurementPreference 530000: NOT_ELIGIBLE → ELIGIBLE",
      ]);
      const lot = { catalogueCode: "A05010202", catalogueEdition: "2022" };
      const forALot = await whatIf(world, "procurementWhatIf", [YUNNAN_PREFERS], {}, lot);
      expect(forALot.flips.map(sentence)).toEqual([
        "云南 有效, procurementPreference 530000: NOT_ELIGIBLE → UNDETERMINED",
        "云南 迁出（更名后）, procurementPreference 530000: NOT_ELIGIBLE → UNDETERMINED",
      ]);
    });

    it("flips who holds a national title when Yunnan's banks are to count these, an unknown last day only to UNDETERMINED", async () => {
      const { flips } = await whatIf(world, "creditWhatIf", [YUNNAN_NATIONAL]);
      const yes = ["北京 中型", "北京 微型", "北京 大型", "北京 规模未报", "北京 规模缺项", "北京 小型"];
      const more = ["天津 仅国家称号", "广元 有效", "广元 品目未对应", "云南 仅国家称号"];
      const flipped = [...yes, ...more].map((name) => `${name}, creditSupport 530000: NOT_ELIGIBLE → ELIGIBLE`);
      const unknown = ["北京 有效期不明", "广元 有效期不明"].map(
        (name) => `${name}, creditSupport 530000: NOT_ELIGIBLE → UNDETERMINED`,
      );
      expect(flips.map(sentence).sort()).toEqual([...flipped, ...unknown].sort());
    });

    it("flips the barred enterprise with another title when Yunnan's ban is lifted, for the measure and each award", async () => {
      const whose = "云南 限制期内另有称号";
      const credit = await whatIf(world, "creditWhatIf", [yunnanBans(null)]);
      expect(credit.flips.map(sentence)).toEqual([`${whose}, creditSupport 530000: NOT_ELIGIBLE → ELIGIBLE`]);
      const award = await whatIf(world, "awardWhatIf", [yunnanBans(null)]);
      const awards = ["", " brand-value-evaluation", " government-quality-award", " standardisation-innovation-award"];
      expect(award.flips.map(sentence)).toEqual(
        awards.map((each) => `${whose}, awardAdoption 530000${each}: NOT_ELIGIBLE → ELIGIBLE`),
      );
      expect((await whatIf(world, "procurementWhatIf", [yunnanBans(null)])).flips).toEqual([]);
    });

    it("flips nothing by a longer ban: bans on record keep their days, later ones are the register's", async () => {
      const told = await whatIf(world, "creditWhatIf", [yunnanBans(5)]);
      expect(told.flips).toEqual([]);
      expect(told.counts).toMatchObject({ examined: 44, rows: [] });
      const fields = [{ name: "value", before: '"3"', after: '"5"' }];
      expect(told.laterActs).toEqual([
        { rule: "SCHEME_RULE", id: "yunnan-2020-9/scheme/530000/banYears", kind: "CHANGED", fields },
      ]);
    });

    it("by a notice for a new jurisdiction answers every enterprise there, also those without a title", async () => {
      const told = await whatIf(world, "creditWhatIf", SICHUAN);
      const question = { measure: "creditSupport", jurisdiction: "510000", award: null };
      expect(told.counts?.rows).toEqual([
        { question, before: "UNDETERMINED", after: "ELIGIBLE", enterprises: 10 },
        { question, before: "UNDETERMINED", after: "NOT_ELIGIBLE", enterprises: 32 },
      ]);
      expect(told.withoutTitle.map(sentence)).toEqual([
        "everybody else, creditSupport 510000: UNDETERMINED → NOT_ELIGIBLE",
      ]);
      expect(told.flips).toHaveLength(42);
    });

    it("flips a division without a notice of its own as the one above it, and no other", async () => {
      const below = await whatIf(world, "creditWhatIf", [BEIJING_LARGE], { jurisdiction: "110108" });
      expect(below.flips.map(sentence)).toEqual([
        "北京 大型, creditSupport 110108: NOT_ELIGIBLE → ELIGIBLE",
        "广元 有效, creditSupport 110108: NOT_ELIGIBLE → ELIGIBLE",
      ]);
      const elsewhere = await whatIf(world, "creditWhatIf", [BEIJING_LARGE], { jurisdiction: "530111" });
      expect(elsewhere).toMatchObject({ questions: [], flips: [] });
    });

    it("is asked about a day by the register of that day: a year before, the large leader was medium", async () => {
      const told = await whatIf(world, "creditWhatIf", [BEIJING_LARGE], { validOn: "2025-12-01" });
      expect(told).toMatchObject({ flips: [], counts: { examined: 44, rows: [] } });
      const known = { knownAt: "2025-12-31T23:59:59+08:00" };
      const then = await whatIf(world, "creditWhatIf", [BEIJING_LARGE], known);
      expect(then.knownAt).toBe("2025-12-31T15:59:59Z");
      expect(then.flips).toEqual([]);
    });

    it("that changes wording alone flips nothing, and a clause shows only where grounds are asked for", async () => {
      const words = draft("beijing-2020.yaml", ["  title: 深化落实企业标准", "  title: 修订深化落实企业标准"]);
      expect(await whatIf(world, "creditWhatIf", [words])).toMatchObject({ changes: [], questions: [], flips: [] });
      const clause = draft("beijing-2020.yaml", [
        "creditSupport:\n    - mode: ENCOURAGED\n      clause: §4(3)13",
        "creditSupport:\n    - mode: ENCOURAGED\n      clause: §4(3)12",
      ]);
      expect((await whatIf(world, "creditWhatIf", [clause])).flips).toEqual([]);
      const { flips, counts } = await whatIf(world, "creditWhatIf", [clause], { grounds: true });
      expect(new Set(flips.map(({ kind }) => kind))).toEqual(new Set(["GROUNDS"]));
      expect(flips).toHaveLength(44);
      expect(counts?.rows).toEqual([]);
    });
  });
}
