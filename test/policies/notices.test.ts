import type { PolicyDocument } from "../../shared/policy/policy-book.ts";
import { readPolicies } from "../../shared/policy/read-policies.ts";
import type { Citation, Measure } from "../../shared/values/policy.ts";
import { POLICIES } from "./policies-folder.ts";

const book = readPolicies(POLICIES);

const GUANGYUAN = "guangyuan-2019-32";
const BEIJING = "beijing-2020";
const YUNNAN = "yunnan-2020-9";
const TIANJIN = "tianjin-2021";

const document = (id: string): PolicyDocument => {
  const found = book.documents.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No document ${id}.`);
  return found;
};

const written = (citation: Citation | null) =>
  citation === null ? null : `${citation.document} ${citation.clause} ${citation.basis}`;

describe("the four notices", () => {
  it("are four, by the names that citations carry", () => {
    expect(book.documents.map((each) => each.id)).toEqual([BEIJING, GUANGYUAN, TIANJIN, YUNNAN]);
  });

  it.each([
    [GUANGYUAN, "510800", "广市监发〔2019〕32号", "2019-05-15", "2019-05-15", "2019-05-15", "2019-05-14T16:00:00Z"],
    [BEIJING, "110000", null, "2020-08-21", "2020-08-25", "2020-08-25", "2020-08-24T16:00:00Z"],
    [YUNNAN, "530000", "云市监办发〔2020〕9号", "2020-03-05", "2020-03-05", "2020-03-05", "2020-03-04T16:00:00Z"],
    [TIANJIN, "120000", null, null, "2021-08-31", "2021-08-31", "2021-08-30T16:00:00Z"],
  ])("%s has its jurisdiction, number and days", (id, jurisdiction, number, signedOn, publishedOn, from, knownFrom) => {
    expect(document(id)).toMatchObject({ jurisdiction, number, signedOn, publishedOn, inForceFrom: from, knownFrom });
  });

  it("apply from a day that the text gives, or that reading SIL-10 supplies", () => {
    expect(book.documents.map((each) => written(each.inForceCitation))).toEqual([
      "beijing-2020 date INTERPRETATION",
      "guangyuan-2019-32 date TEXT",
      "tianjin-2021 date INTERPRETATION",
      "yunnan-2020-9 date TEXT",
    ]);
    expect(book.measures.find((each) => each.id === `${BEIJING}/creditSupport`)?.inForceBasis).toBe("INTERPRETATION");
    expect(book.measures.find((each) => each.id === `${YUNNAN}/creditSupport`)?.inForceBasis).toBe("TEXT");
  });

  it("were issued by eight, nine and eight departments, and in Tianjin by the committee's office", () => {
    expect(document(GUANGYUAN).issuers).toHaveLength(8);
    expect(document(BEIJING).issuers).toHaveLength(9);
    expect(document(YUNNAN).issuers).toHaveLength(8);
    expect(document(TIANJIN).issuers).toEqual(["standardisation-committee"]);
    for (const id of [GUANGYUAN, BEIJING, YUNNAN]) expect(document(id).issuers[0]).toBe("market-regulation");
    expect(document(BEIJING).issuers).not.toContain("peoples-bank");
    expect(document(BEIJING).issuers).toEqual(expect.arrayContaining(["commerce", "financial-supervision"]));
  });
});

describe("the departments", () => {
  const of = (jurisdiction: string, kind: string) =>
    book.departments.filter((each) => each.jurisdiction === jurisdiction && each.kind === kind);

  it.each([
    ["510800", 8],
    ["110000", 9],
    ["530000", 8],
    ["120000", 6],
  ])("of %s are %i", (jurisdiction, count) => {
    expect(of(jurisdiction, "DEPARTMENT")).toHaveLength(count);
  });

  it("stand in the order of the signatures", () => {
    for (const id of [GUANGYUAN, BEIJING, YUNNAN]) {
      const { jurisdiction, issuers } = document(id);
      expect(of(jurisdiction, "DEPARTMENT").map((each) => each.code)).toEqual(issuers);
    }
  });

  it("of Tianjin are the committee's office and the members that the text names", () => {
    expect(of("120000", "DEPARTMENT").map((each) => each.code)).toEqual([
      "standardisation-committee",
      "development-and-reform",
      "science-and-technology",
      "industry-and-information-technology",
      "market-regulation",
      "customs",
    ]);
  });

  it("stand apart from the other duty holders", () => {
    expect(of("530000", "OTHER").map((each) => each.code)).toEqual([
      "working-body",
      "evaluation-bodies",
      "experts",
      "sector-departments",
    ]);
    expect(of("110000", "OTHER").map((each) => each.code)).toEqual(["district-governments"]);
  });
});

describe("the measures", () => {
  const rules = (measure: Measure) =>
    book.measures
      .filter((each) => each.measure === measure)
      .map((each) => `${each.jurisdiction} ${each.mode} ${written(each.citation)}`);

  it("are four for each notice, in force since its day and known since its publication", () => {
    expect(book.measures).toHaveLength(16);
    for (const rule of book.measures) {
      const { inForceFrom, knownFrom } = document(rule.citation.document);
      expect(rule).toMatchObject({ validFrom: inForceFrom, validTo: null, knownFrom, knownTo: null });
      expect(rule.id).toBe(`${rule.citation.document}/${rule.measure}`);
    }
  });

  it("prefer in procurement, defer to the state, or are silent", () => {
    expect(rules("procurementPreference")).toEqual([
      "110000 DEFER_NATIONAL beijing-2020 §4(3)13 TEXT",
      "510800 TIE_BREAK guangyuan-2019-32 §2(3)9 TEXT",
      "120000 TIE_BREAK tianjin-2021 §4.1 TEXT",
      "530000 SILENT yunnan-2020-9 §5 INTERPRETATION",
    ]);
  });

  it("encourage credit everywhere", () => {
    expect(rules("creditSupport")).toEqual([
      "110000 ENCOURAGED beijing-2020 §4(3)13 TEXT",
      "510800 ENCOURAGED guangyuan-2019-32 §2(3)9 TEXT",
      "120000 ENCOURAGED tianjin-2021 §4.1 TEXT",
      "530000 ENCOURAGED yunnan-2020-9 §5(3) TEXT",
    ]);
  });

  it("limit credit to medium, small and micro enterprises in Beijing alone", () => {
    const limited = book.measures.filter((each) => each.sizeClasses !== null);
    expect(limited.map((each) => [each.id, each.sizeClasses])).toEqual([
      ["beijing-2020/creditSupport", ["MEDIUM", "SMALL", "MICRO"]],
    ]);
  });

  it("have awards adopt the result, in Beijing the work", () => {
    expect(rules("awardAdoption")).toEqual([
      "110000 ENCOURAGED beijing-2020 §4(3)12 TEXT",
      "510800 ENCOURAGED guangyuan-2019-32 §2(3)9 TEXT",
      "120000 ENCOURAGED tianjin-2021 §4.1 TEXT",
      "530000 ENCOURAGED yunnan-2020-9 §5(1) TEXT",
    ]);
    const awards = book.measures.filter((each) => each.measure === "awardAdoption");
    expect(awards.map((each) => [each.adopts, each.awards?.map((award) => award.id)])).toEqual([
      ["WORK", ["government-quality-management-award"]],
      ["RESULT", ["government-quality-award", "brand-evaluation"]],
      ["RESULT", ["standard-innovation-award", "government-quality-award", "brand-value-evaluation"]],
      ["RESULT", ["standardisation-innovation-award", "government-quality-award", "brand-value-evaluation"]],
    ]);
  });

  it("give priority in a subsidy in Beijing, leave it to study in Tianjin and are silent elsewhere", () => {
    expect(rules("subsidyPriority")).toEqual([
      "110000 ENCOURAGED beijing-2020 §4(3)11 TEXT",
      "510800 SILENT guangyuan-2019-32 §2(3)9 INTERPRETATION",
      "120000 TO_BE_STUDIED tianjin-2021 §4.1 TEXT",
      "530000 SILENT yunnan-2020-9 §5 INTERPRETATION",
    ]);
  });

  it("reward national titles in Guangyuan and Beijing, its own in Yunnan, both in Tianjin", () => {
    const recognised = new Set(book.measures.map((each) => `${each.jurisdiction} ${each.recognisedSchemes.join("+")}`));
    expect([...recognised]).toEqual(["110000 NATIONAL", "510800 NATIONAL", "120000 120000+NATIONAL", "530000 530000"]);
  });

  it("cite Yunnan §5 for a title of another publisher, elsewhere the measure itself", () => {
    const issuers = book.measures.flatMap((each) =>
      each.issuerCitation ? [[each.id, written(each.issuerCitation)]] : [],
    );
    expect(issuers).toEqual([
      ["yunnan-2020-9/creditSupport", "yunnan-2020-9 §5 INTERPRETATION"],
      ["yunnan-2020-9/awardAdoption", "yunnan-2020-9 §5 INTERPRETATION"],
    ]);
  });
});
