import { openWriter } from "../../copies/register-writer.ts";
import {
  CUT_OFF,
  LEADER,
  NO_TITLE,
  OFFICE,
  OFFICE_OF_GUANGYUAN,
  OFFICE_OF_TIANJIN,
  type Thing,
  useAwardWorld,
} from "./award-world.ts";

const NOBODY = { kind: "PUBLIC" } as const;
const LEADER_OF_GUANGYUAN = "91510802LEADR511X5";
const WITHOUT_TITLE = "91510802LEADR51953";
/** A leader of Tianjin whose title is to be revoked. */
const TO_BE_REVOKED = "91120116LEADR81188";
const END_UNKNOWN = "91510824LEADR51874";
const LIST = `recommendation { id revision state citation { clause } standingChanged submittedTo
  candidates { position group uscc determination } }`;

describe("Recommendations for awards of a higher level", () => {
  const world = useAwardWorld();

  const draw = (input: object, office = OFFICE_OF_GUANGYUAN) =>
    world.mutate(
      office,
      "awardRecommendationDraw",
      {
        jurisdiction: "510800",
        level: "PROVINCIAL",
        awardName: "四川省质量奖",
        on: CUT_OFF,
        legalBasis: "广市监发〔2019〕32号二（三）9",
        ...input,
      },
      LIST,
    );

  it("put leaders first where the notice says so, those of whom nothing is known apart, and give nobody points", async () => {
    const usccs = [WITHOUT_TITLE, END_UNKNOWN, LEADER_OF_GUANGYUAN];
    const { recommendation, errors } = await draw({ usccs });
    expect([recommendation, errors]).toMatchObject([
      {
        state: "DRAWN",
        citation: { clause: "§2(3)9" },
        candidates: [
          { position: 1, group: "FIRST", uscc: LEADER_OF_GUANGYUAN, determination: "ELIGIBLE" },
          { position: 2, group: "ORDINARY", uscc: WITHOUT_TITLE, determination: "NOT_ELIGIBLE" },
          { position: 3, group: "UNDETERMINED", uscc: END_UNKNOWN, determination: "UNDETERMINED" },
        ],
      },
      [],
    ]);
  });

  it("put nobody first where no notice says so", async () => {
    const { recommendation } = await draw({ jurisdiction: "530000", usccs: [NO_TITLE, LEADER] }, OFFICE);
    expect(recommendation).toMatchObject({
      citation: null,
      candidates: [
        { group: "ORDINARY", uscc: NO_TITLE },
        { group: "ORDINARY", uscc: LEADER, determination: "ELIGIBLE" },
      ],
    });
  });

  it.each([
    ["nobody", [], ["NOTHING_NAMED"]],
    ["somebody twice", [LEADER_OF_GUANGYUAN, LEADER_OF_GUANGYUAN], ["NAMED_TWICE"]],
  ])("are not drawn with %s, and nothing is decided", async (_who, usccs, codes) => {
    const count = async () => (await world.rows("quality-award", "select count(*) from record.decision"))[0]?.count;
    const before = await count();
    expect((await draw({ usccs })).errors.map(({ code }) => code)).toEqual(codes);
    expect(await count()).toBe(before);
  });

  it("are drawn by the office of the division and seen by nobody else", async () => {
    const { errors } = await draw({ usccs: [LEADER_OF_GUANGYUAN] }, OFFICE);
    expect(errors.map(({ code }) => code)).toEqual(["NOT_FOR_THIS_CALLER"]);
    const { recommendation } = await draw({ usccs: [LEADER_OF_GUANGYUAN] });
    const asked = `{ awardRecommendation(id: "${(recommendation as Thing).id}") { state } }`;
    expect((await world.ask(OFFICE, asked)).data).toEqual({ awardRecommendation: null });
    expect((await world.ask(OFFICE_OF_GUANGYUAN, asked)).data).toEqual({ awardRecommendation: { state: "DRAWN" } });
  });

  it("are not submitted once somebody's standing changed, and are drawn anew", async () => {
    const office = OFFICE_OF_TIANJIN;
    const input = { jurisdiction: "120000", usccs: [TO_BE_REVOKED] };
    const drawn = (await draw(input, office)).recommendation as Thing;
    const [title] = await world.rows("quality-award", "select id from register.title where uscc = $1", [TO_BE_REVOKED]);
    const writer = await openWriter(world.databases);
    await writer.revoke(String(title?.id), "2026-05-01");
    await writer.acknowledge();
    await writer.close();
    const asked = `{ awardRecommendation(id: "${drawn.id}") { standingChanged } }`;
    const changed = { awardRecommendation: { standingChanged: true } };
    while (JSON.stringify((await world.ask(office, asked)).data) !== JSON.stringify(changed)) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const to = { recommendation: drawn.id, ifRevision: 1, submittedTo: "国家市场监督管理总局" };
    const { errors } = await world.mutate(office, "awardRecommendationSubmit", to, LIST);
    expect(errors.map(({ code }) => code)).toEqual(["STANDING_CHANGED"]);
    expect((await draw(input, office)).recommendation).toMatchObject({
      candidates: [{ group: "ORDINARY", determination: "NOT_ELIGIBLE" }],
    });
  }, 60_000);

  it("are submitted as they were drawn", async () => {
    const { recommendation } = await draw({ usccs: [WITHOUT_TITLE] });
    const answer = await world.mutate(
      OFFICE_OF_GUANGYUAN,
      "awardRecommendationSubmit",
      { recommendation: (recommendation as Thing).id, ifRevision: 1, submittedTo: "四川省市场监督管理局" },
      LIST,
    );
    expect(answer).toMatchObject({ recommendation: { state: "SUBMITTED", submittedTo: "四川省市场监督管理局" } });
  });

  const CONVERSION = "conversion { id revision state plan publishedNumber refusedBecause titleNumber standard }";
  const propose = async (input: object = {}, office = OFFICE) =>
    world.mutate(
      office,
      "standardConversionPropose",
      {
        jurisdiction: "530000",
        uscc: LEADER,
        titleNumber: await titleOf(LEADER),
        standard: "q/leadr 0001—2025",
        level: "LOCAL",
        on: "2026-05-20",
        ...input,
      },
      CONVERSION,
    );
  const titleOf = async (uscc: string) =>
    String((await world.rows("quality-award", "select number from register.title where uscc = $1", [uscc]))[0]?.number);
  const step = (name: string, { id, revision }: Thing, input: object, office = OFFICE) =>
    world.mutate(office, name, { conversion: id, ifRevision: revision, ...input }, CONVERSION, "revision");

  it("a leader's standard becomes a local one, seen by everybody once it is published", async () => {
    const proposed = (await propose()).conversion as Thing;
    expect(proposed).toMatchObject({ state: "PROPOSED", standard: "Q/LEADR 0001-2025" });
    const asked = `{ standardConversion(id: "${proposed.id}") { state publishedNumber } }`;
    expect((await world.ask(NOBODY, asked)).data).toEqual({ standardConversion: null });
    expect((await propose()).errors.map(({ code }) => code)).toEqual(["CONVERSION_UNDER_WAY"]);
    const accepted = (await step("standardConversionAccept", proposed, { plan: "云标计〔2026〕3号" }))
      .conversion as Thing;
    const wrong = await step("standardConversionPublish", accepted, { number: "DB11/T 9-2026" });
    expect(wrong.errors).toMatchObject([{ code: "NUMBER_NOT_OF_LEVEL", field: ["input", "number"] }]);
    const stale = await step("standardConversionPublish", proposed, { number: "DB53/T 9-2026" });
    expect(stale.errors).toMatchObject([{ code: "CONFLICT", current: { revision: 2 } }]);
    const published = await step("standardConversionPublish", accepted, { number: "db53/t 9－2026" });
    expect(published).toMatchObject({
      conversion: { state: "PUBLISHED", publishedNumber: "DB53/T 9-2026" },
      errors: [],
    });
    const shown = { state: "PUBLISHED", publishedNumber: "DB53/T 9-2026" };
    expect((await world.ask(NOBODY, asked)).data).toEqual({ standardConversion: shown });
  });

  it.each([
    ["of an enterprise without the title", { uscc: NO_TITLE }, "TITLE_NOT_IN_FORCE"],
    ["before the title was in force", { on: "2025-09-28" }, "TITLE_NOT_IN_FORCE"],
    ["of a standard that is nobody's own", { standard: "GB/T 4754-2017" }, "NOT_A_LEADER_STANDARD"],
  ])("a conversion is not proposed %s", async (_what, input, code) => {
    expect((await propose({ level: "NATIONAL", ...input })).errors.map((each) => each.code)).toEqual([code]);
  });

  it("a conversion is refused for a reason, by the office of the division only", async () => {
    const proposed = (await propose({ level: "INDUSTRY" })).conversion as Thing;
    const input = { reason: "已有行业标准" };
    const elsewhere = await step("standardConversionRefuse", proposed, input, OFFICE_OF_TIANJIN);
    expect(elsewhere.errors.map(({ code }) => code)).toEqual(["NOT_ON_RECORD"]);
    expect(await step("standardConversionRefuse", proposed, input)).toMatchObject({
      conversion: { state: "REFUSED", refusedBecause: "已有行业标准" },
    });
  });
});
