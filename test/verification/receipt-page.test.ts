import { type PrintedReceipt, receiptPage } from "../../gateway/pages/receipt-page.ts";
import { verificationPage } from "../../gateway/pages/verification-page.ts";
import { createContext, createNodeEngine, judgeReceipt } from "../../verifier/leader-hub-verify.mjs";
import { ISSUED_AT, SigningDepartment } from "./signed-log.ts";

const CLAUSE = {
  document: "yunnan-2020-9",
  clause: "§5(3)",
  title: "实施意见",
  number: "云市监发〔2020〕9号",
  text: "鼓励给予信贷支持。",
  textEn: "Credit support is encouraged.",
};

let department: SigningDepartment;

beforeAll(async () => {
  department = await SigningDepartment.open("credit", { sm2: true });
});
afterAll(() => department.close());

async function printed(changes: Readonly<Record<string, unknown>> = {}, more: Partial<PrintedReceipt> = {}) {
  await department.decide(changes);
  const receipt = await department.receipt(department.entries.length - 1);
  const names = { enterpriseName: null, jurisdictionName: null, departmentName: null };
  const page = receiptPage({
    receipt: JSON.stringify(receipt),
    publicUrl: "https://hub.example.gov.cn",
    clauses: [CLAUSE],
    ...names,
    ...more,
  });
  return { receipt, page, words: page.replace(/<(style|script)[^>]*>.*?<\/\1>/gs, "").replace(/<[^>]*>/g, "") };
}

describe("A printed receipt", () => {
  it("says what was asked and answered, why, by which clause, and until when", async () => {
    const { words } = await printed({}, { enterpriseName: "测试企业", jurisdictionName: "云南省" });
    for (const expected of [
      "信贷支持 credit support",
      "测试企业 (9100000000000000",
      "云南省 (530000)",
      "2026-05-20 09:59:59 (UTC+8)",
      "符合 Eligible",
      "存在政策依据；不等于批准、授信或中标，由有关部门或机构依法决定。",
      "A policy basis exists. This is not an approval, a loan or an award; whoever decides does so by law.",
      "可信赖至 To be relied on until: 2026-06-20 10:00:00 (UTC+8)",
      "“领跑者”称号在该日有效。 A recognised leader title is in force on that day.",
      "《实施意见》（云市监发〔2020〕9号） §5(3) · 原文 text鼓励给予信贷支持。",
      "yunnan-2020-9 §3(5) · 解释 interpretation",
      "2025-07-01 – 2028-06-30",
      "bank-of-example / loan-desk",
    ]) {
      expect(words).toContain(expected);
    }
  });

  it("names keys, place in the log and leaf hash, and leads to verification", async () => {
    const { receipt, page, words } = await printed();
    const address = `https://hub.example.gov.cn/verify#credit/${receipt.decisionId}/${receipt.log.leafHash}`;
    expect(page).toContain(`<a class="code" href="${address}"><svg `);
    expect(words).toContain(receipt.log.leafHash);
    expect(words).toContain(String(receipt.sm2?.kid));
    expect(words).toContain(`${receipt.log.index} / ${receipt.log.index + 1} (2026-05-20 10:00:00 (UTC+8))`);
  });

  it("is verified as the receipt that it holds", async () => {
    const { page } = await printed();
    const context = createContext([department.keySet()], createNodeEngine());
    expect(judgeReceipt(context, page, { at: ISSUED_AT }).verdict).toBe("GOOD");
    expect(judgeReceipt(context, page.replace('"index":', '"index":1'), { at: ISSUED_AT }).verdict).toBe("BAD");
  });

  it("holds everything it needs and asks for nothing", async () => {
    const { page } = await printed();
    expect(page).not.toMatch(/<(link|img|iframe|object|embed)\b|\bsrc=|@import|url\(/);
    expect([...page.matchAll(/<script/g)]).toHaveLength(1);
    expect(page).toContain("@page { size: A4;");
  });

  it("lets no text of an asker become part of the page", async () => {
    const attack = `"><script>alert(1)</script><img src=x onerror='alert(1)'>&`;
    const { page, words } = await printed(
      { legalBasis: attack, purpose: attack, nonce: attack, asker: { tenant: attack, subject: attack } },
      {
        enterpriseName: attack,
        jurisdictionName: attack,
        departmentName: attack,
        clauses: [{ ...CLAUSE, title: attack, text: attack, textEn: attack }],
      },
    );
    expect(page).not.toContain("<script>alert");
    expect(page).not.toContain("<img");
    expect(words).toContain(
      "&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=&#39;alert(1)&#39;&gt;&amp;",
    );
  });

  it("shows what only its measure asks", async () => {
    const question = {
      measure: "procurementPreference",
      uscc: "u",
      jurisdiction: "530000",
      validOn: "2026-05-20",
      knownAt: ISSUED_AT,
    };
    const { words } = await printed({
      question: { ...question, lot: { catalogueCode: "A020618", catalogueEdition: null } },
    });
    expect(words).toContain("政府采购同等条件优先 procurement preference");
    expect(words).toContain(" lotcatalogueCode A020618, catalogueEdition –");
  });

  it("is never made of something that is no receipt", () => {
    const page = { publicUrl: "", clauses: [], enterpriseName: null, jurisdictionName: null, departmentName: null };
    expect(() => receiptPage({ ...page, receipt: "{}" })).toThrow();
  });
});

describe("The verification page", () => {
  it("holds everything it needs, and sends no receipt anywhere", () => {
    const page = verificationPage();
    expect(page).not.toMatch(/<(link|img|iframe|object|embed)\b|\bsrc=|@import|innerHTML|\beval\(|localStorage/);
    expect([...page.matchAll(/fetch\(([^,)]*)/g)].map(([, address]) => address)).toEqual(['"/graphql"', "published"]);
  });
});
