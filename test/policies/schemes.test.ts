import { readPolicies } from "../../shared/policy/read-policies.ts";
import { POLICIES } from "./policies-folder.ts";

const book = readPolicies(POLICIES);

const scheme = (code: string) => book.schemes.find((each) => each.scheme === code);
const parameters = (code: string) =>
  Object.fromEntries(
    book.schemeParameters
      .filter((each) => each.scheme === code)
      .map((each) => [each.param, [each.value, each.clause, each.basis].join(" ")]),
  );
const grounds = (code: string) =>
  book.exitGrounds.filter((each) => each.scheme === code).map((each) => `${each.ground} ${each.clause} ${each.basis}`);

describe("the schemes", () => {
  it("are Yunnan's, Tianjin's and the national one", () => {
    expect(book.schemeNames).toEqual([
      {
        scheme: "NATIONAL",
        name: "国家企业标准“领跑者”",
        nameEn: "National enterprise-standard leader",
        level: "NATIONAL",
        jurisdiction: null,
      },
      {
        scheme: "120000",
        name: "天津市市级企业标准“领跑者”",
        nameEn: "Tianjin municipal enterprise-standard leader",
        level: "MUNICIPAL",
        jurisdiction: "120000",
      },
      {
        scheme: "530000",
        name: "云南省企业标准“领跑者”",
        nameEn: "Yunnan enterprise-standard leader",
        level: "PROVINCIAL",
        jurisdiction: "530000",
      },
    ]);
  });

  it("ban for three years in Yunnan and nowhere else", () => {
    expect(scheme("530000")).toMatchObject({
      id: "yunnan-2020-9/scheme/530000",
      jurisdiction: "530000",
      banYears: 3,
      banCitation: { document: "yunnan-2020-9", clause: "§3(6)¶2", basis: "TEXT" },
      validFrom: "2020-03-05",
      validTo: null,
      knownFrom: "2020-03-04T16:00:00Z",
      knownTo: null,
    });
    expect(scheme("120000")).toMatchObject({ jurisdiction: "120000", banYears: null, banCitation: null });
    expect(scheme("NATIONAL")).toMatchObject({ jurisdiction: null, banYears: null, banCitation: null });
  });

  it("cite their own clauses for the states of a title", () => {
    const cited = (code: string) =>
      Object.entries(scheme(code)?.stateCitations ?? {}).map(
        ([state, each]) => `${state} ${each.document} ${each.clause}`,
      );
    expect(cited("530000")).toEqual([
      "TITLE_IN_PUBLICITY yunnan-2020-9 §3(4)6",
      "TITLE_UNDER_OBJECTION yunnan-2020-9 §3(4)6",
      "TITLE_AWAITING_PUBLICATION yunnan-2020-9 §3(4)6",
      "TITLE_REJECTED yunnan-2020-9 §3(4)6",
      "TITLE_EXPIRED yunnan-2020-9 §3(5)",
      "TITLE_REVOKED yunnan-2020-9 §3(6)¶2",
    ]);
    expect(cited("120000")).toEqual(["TITLE_REVOKED tianjin-2021 §3(3)3"]);
    expect(cited("NATIONAL")).toEqual([]);
  });

  it("have Yunnan's rules with their clauses", () => {
    expect(parameters("530000")).toEqual({
      publisherRole: "WORKING_BODY §3(4)6 TEXT",
      workingBody: "云南省标准化研究院 §3(3)1 TEXT",
      registrationDivision: "530000 §2 lead TEXT",
      validityYears: "1 §3(5) TEXT",
      validityLastDayIncluded: "true §3(5) INTERPRETATION",
      assumedValidityYears: " §3(5) INTERPRETATION",
      schemePublicityWorkingDays: "10 §3(4)3 TEXT",
      schemePublicityCounting: "EXACTLY §3(4)3 TEXT",
      listPublicityWorkingDays: "15 §3(4)6 TEXT",
      listPublicityCounting: "AT_LEAST §3(4)6 TEXT",
      consentBeforePublicity: "true §3(4)6 TEXT",
      workingBodyMayEvaluate: "false §3(3)1 TEXT",
      feesAllowed: "false §6(2) TEXT",
      banYears: "3 §3(6)¶2 TEXT",
      banLastDayIncluded: "true §3(6)¶2 INTERPRETATION",
      cancellationOrderedBy: "WORKING_BODY §3(6) TEXT",
      noticeBeforeCancellation: "true §3(6) INTERPRETATION",
      cancellationReportedToRegulators: "true §3(6)¶2 TEXT",
      cancellationInCreditSystem: "true §3(6)¶2 TEXT",
      cancellationForOtherIntegrity: "true §3(6)6 TEXT",
    });
  });

  it("have Tianjin's rules, null where the text is silent", () => {
    expect(parameters("120000")).toEqual({
      publisherRole: "EVALUATION_BODY §3(3)2 TEXT",
      workingBody: "市级标准化研究机构 §3(3)2 TEXT",
      registrationDivision: " §3 lead INTERPRETATION",
      validityYears: " §3(3)3 INTERPRETATION",
      validityLastDayIncluded: " §3(3)3 INTERPRETATION",
      assumedValidityYears: "1 §3(3)3 INTERPRETATION",
      schemePublicityWorkingDays: " §3(3)2 INTERPRETATION",
      schemePublicityCounting: " §3(3)2 INTERPRETATION",
      listPublicityWorkingDays: " §3(3)2 INTERPRETATION",
      listPublicityCounting: " §3(3)2 INTERPRETATION",
      consentBeforePublicity: " §3(3)2 INTERPRETATION",
      workingBodyMayEvaluate: " §3(3)2 INTERPRETATION",
      feesAllowed: "false §3(3)2 TEXT",
      banYears: " §3(3)3 INTERPRETATION",
      banLastDayIncluded: " §3(3)3 INTERPRETATION",
      cancellationOrderedBy: " §3(3)3 INTERPRETATION",
      noticeBeforeCancellation: "false §3(3)3 INTERPRETATION",
      cancellationReportedToRegulators: " §3(3)3 INTERPRETATION",
      cancellationInCreditSystem: " §3(3)3 INTERPRETATION",
      cancellationForOtherIntegrity: "false §3(3)3 TEXT",
    });
  });

  it("know nothing of the national scheme but its name", () => {
    const national = book.schemeParameters.filter((each) => each.scheme === "NATIONAL");
    expect(national).toHaveLength(20);
    for (const each of national) expect(each).toMatchObject({ value: null, clause: null, basis: "UNKNOWN_IN_SOURCE" });
    expect(grounds("NATIONAL")).toEqual([]);
  });

  it("let a title be cancelled on seven grounds in Yunnan and two in Tianjin", () => {
    expect(grounds("530000")).toEqual([
      "PROCESS_CHANGED §3(6)1 TEXT",
      "INDICATOR_LOWERED §3(6)2 TEXT",
      "MAJOR_ACCIDENT_OR_QUALITY §3(6)3 TEXT",
      "BELOW_DECLARED_LEVEL §3(6)4 TEXT",
      "IP_INFRINGEMENT §3(6)5 TEXT",
      "FRAUD_OR_INTEGRITY §3(6)6 TEXT",
      "OTHER §3(6)7 TEXT",
    ]);
    expect(grounds("120000")).toEqual(["BELOW_DECLARED_LEVEL §3(3)3 TEXT", "FRAUD_OR_INTEGRITY §3(3)3 TEXT"]);
  });

  it("give every row an id of its own", () => {
    const ids = [...book.measures, ...book.schemes, ...book.schemeParameters, ...book.exitGrounds].map(
      (each) => each.id,
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(16 + 3 + 60 + 9);
  });
});
