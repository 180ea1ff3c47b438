import { randomUUID } from "node:crypto";
import { Client } from "pg";
import type { HubDatabases } from "../../hub/databases.ts";
import { leafHash } from "../../shared/signing/merkle.ts";
import { openWriter, type RegisterWriter } from "../copies/register-writer.ts";
import { createHubDatabases } from "../harness/hub-databases.ts";
import { type OpenHub, openHub } from "../harness/open-hub.ts";
import { query } from "../harness/postgres.ts";
import { AUDITOR, AWARD_OFFICE, BANK, issue, issued, PATIENT, PURCHASER } from "./askers.ts";
import { creditRequest, openCreditProcess } from "./credit-process.ts";

describe("A decision of record", () => {
  let databases: HubDatabases;
  let hub: OpenHub;
  let writer: RegisterWriter;
  let leader: { uscc: string; titleId: string };

  beforeAll(async () => {
    databases = await createHubDatabases();
    hub = await openHub(databases, { deadlines: PATIENT });
    writer = await openWriter(databases);
    leader = await writer.leader(1, "2021-11-01");
    await writer.acknowledge();
  }, 60_000);

  afterAll(async () => {
    await writer.close();
    await hub.close();
  });

  const request = (traits: object = {}) => ({
    uscc: leader.uscc,
    jurisdiction: "120000",
    validOn: "2022-06-15",
    purpose: "credit-review",
    legalBasis: "商业银行法第35条",
    idempotencyKey: randomUUID(),
    ...traits,
  });

  it("signs question, answer, rules, asker and purpose in one canonical statement", async () => {
    const input = request({ nonce: "n-1" });
    const decision = await issued(hub, BANK, input);
    const statement = JSON.parse(decision.statement);
    const [evidence] = decision.answer.evidence.filter(({ kind }) => kind === "title-status");
    expect(statement).toEqual({
      format: "leader-hub-decision-v1",
      department: "credit",
      id: decision.id,
      issuedAt: decision.issuedAt,
      asker: { tenant: "bank", subject: "bank-system" },
      purpose: "credit-review",
      legalBasis: "商业银行法第35条",
      idempotencyKey: input.idempotencyKey,
      nonce: "n-1",
      question: {
        measure: "creditSupport",
        uscc: leader.uscc,
        jurisdiction: "120000",
        validOn: "2022-06-15",
        knownAt: decision.answer.knownAt,
      },
      answer: {
        determination: "ELIGIBLE",
        reasons: ["POLICY_PROVIDES", "TITLE_IN_FORCE"],
        citations: [{ document: "tianjin-2021", clause: "§4.1", basis: "TEXT" }],
        evidence: decision.answer.evidence,
        notBefore: null,
      },
      rules: decision.rules,
      validUntil: decision.validUntil,
      recheckOf: null,
    });
    expect(evidence).toMatchObject({ subject: "T-COPY-1 IN_FORCE", validFrom: "2021-11-01" });
    expect(decision.rules.map(({ kind, id }) => `${kind} ${id}`)).toContain("policy-rule tianjin-2021/creditSupport");
    expect(Date.parse(decision.validUntil) - Date.parse(decision.issuedAt)).toBe(24 * 3_600_000);
    expect(decision.leafHash).toBe(Buffer.from(leafHash(Buffer.from(decision.statement))).toString("base64url"));
  });

  it.each([
    ["credit", BANK, "creditSupport", {}, {}],
    ["credit", BANK, "creditSupport", { jurisdiction: "110000" }, {}],
    ["credit", BANK, "creditSupport", { validOn: "2021-10-31" }, {}],
    ["procurement", PURCHASER, "procurementPreference", { purpose: "procurement-evaluation" }, {}],
    [
      "procurement",
      PURCHASER,
      "procurementPreference",
      { purpose: "procurement-evaluation", lot: { catalogueCode: "A02061804", catalogueEdition: "2022" } },
      { lot: { catalogueCode: "A02061804", catalogueEdition: "2022" } },
    ],
    ["award", AWARD_OFFICE, "awardAdoption", { purpose: "award-evaluation", award: "no-such" }, { award: "no-such" }],
  ] as const)("of %s answers what a query answers (%#)", async (measure, viewer, field, traits, own) => {
    const { answer, question } = await issued(hub, viewer, request(traits), measure);
    const variables = Object.entries(own).map(([name]) => `${name}: $${name}`);
    const types = { lot: "LotInput", award: "ID" } as const;
    const declared = Object.keys(own).map((name) => `, $${name}: ${types[name as keyof typeof types]}`);
    const { data } = await hub.ask(
      `query ($uscc: USCC!, $jurisdiction: ID!, $validOn: Date, $knownAt: DateTime${declared.join("")}) {
        standing(uscc: $uscc, validOn: $validOn, knownAt: $knownAt) {
          answer: ${field}(${["jurisdiction: $jurisdiction", ...variables].join(", ")}) {
            determination knownAt validOn notBefore reasons { code } citations { document clause basis }
            evidence { kind id subject validFrom validTo knownFrom } } } }`,
      { ...question, ...own },
    );
    expect(data).toEqual({ standing: { answer } });
  });

  it("is about today in Shanghai when no day is given", async () => {
    const { question } = await issued(hub, BANK, request({ validOn: null }));
    expect(question.validOn).toBe(new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10));
  });

  it("may say that nothing can be determined: it proves that somebody asked", async () => {
    const stale = openCreditProcess(databases, hub.rings.credit, { freshnessLimitMs: 0 });
    const [outcome] = await stale.record.issue(BANK, [creditRequest(leader.uscc, randomUUID())]);
    await stale.close();
    expect(outcome?.decision?.statement.answer).toMatchObject({
      determination: "UNDETERMINED",
      reasons: ["SOURCE_STALE"],
    });
  });

  it.each([
    [{ purpose: "audit" }, "PURPOSE_NOT_ALLOWED", "purpose"],
    [{ legalBasis: " \u3000" }, "LEGAL_BASIS_NOT_GIVEN", "legalBasis"],
    [{ legalBasis: "x".repeat(2_001) }, "TEXT_NOT_ACCEPTED", "legalBasis"],
    [{ legalBasis: "第35条\u202e" }, "TEXT_NOT_ACCEPTED", "legalBasis"],
    [{ idempotencyKey: "" }, "TEXT_NOT_ACCEPTED", "idempotencyKey"],
    [{ idempotencyKey: "k".repeat(201) }, "TEXT_NOT_ACCEPTED", "idempotencyKey"],
    [{ nonce: "a\u0000b" }, "TEXT_NOT_ACCEPTED", "nonce"],
    [{ recheckOf: randomUUID() }, "RECHECK_NOT_ON_RECORD", "recheckOf"],
    [{ recheckOf: "1 or 1=1" }, "RECHECK_NOT_ON_RECORD", "recheckOf"],
  ])("is not taken for %j: %s", async (traits, code, field) => {
    const { payload, codes } = await issue(hub, BANK, request(traits));
    expect(codes).toEqual([]);
    expect(payload).toMatchObject({ decision: null, errors: [{ code, field: [field] }] });
    expect(payload?.errors[0]?.message).toMatch(/\p{Script=Han}/u);
  });

  it.each([[{ uscc: "9144" }], [{ jurisdiction: "12" }], [{ validOn: "2022-02-30" }]])(
    "is refused as a whole when a value cannot be read: %j",
    async (traits) => {
      const { payload, codes } = await issue(hub, BANK, request(traits));
      expect({ payload, codes }).toEqual({ payload: null, codes: ["BAD_USER_INPUT"] });
    },
  );

  it("is taken only for whoever has the department's scope", async () => {
    for (const [viewer, measure] of [
      [AUDITOR, "credit"],
      [PURCHASER, "credit"],
      [BANK, "procurement"],
      [BANK, "award"],
    ] as const) {
      const { payload, codes } = await issue(hub, viewer, request(), measure);
      expect({ payload, codes }).toEqual({ payload: null, codes: ["FORBIDDEN"] });
    }
  });

  describe("that re-checks an earlier one", () => {
    const purchase = (traits: object = {}) => request({ purpose: "procurement-evaluation", ...traits });

    it("asks the same question about the same day, as known later", async () => {
      const { uscc, titleId } = await writer.leader(2, "2021-11-01");
      await writer.acknowledge();
      const bid = await issued(hub, PURCHASER, purchase({ uscc }), "procurement");
      await writer.revoke(titleId, "2022-06-10");
      await writer.acknowledge();
      const award = await issued(hub, PURCHASER, purchase({ uscc, validOn: null, recheckOf: bid.id }), "procurement");
      expect([bid, award].map(({ answer }) => answer.determination)).toEqual(["ELIGIBLE", "NOT_ELIGIBLE"]);
      expect(award).toMatchObject({ recheckOf: bid.id, question: { validOn: "2022-06-15" } });
      expect(Date.parse(award.answer.knownAt)).toBeGreaterThan(Date.parse(bid.answer.knownAt));
    });

    it.each([
      ["day", { validOn: "2022-06-16" }],
      ["jurisdiction", { jurisdiction: "110000" }],
      ["enterprise", { uscc: "91000000000000020M" }],
      ["lot", { lot: { catalogueCode: "A02061804" } }],
    ])("is not taken for another %s", async (_, traits) => {
      const bid = await issued(hub, PURCHASER, purchase(), "procurement");
      await writer.acknowledge();
      const { payload } = await issue(hub, PURCHASER, purchase({ ...traits, recheckOf: bid.id }), "procurement");
      expect(payload?.errors.map(({ code }) => code)).toEqual(["RECHECK_OF_ANOTHER_QUESTION"]);
    });

    it("is not taken before anything later is known", async () => {
      const behind = openCreditProcess(databases, hub.rings.credit, { freshnessLimitMs: 86_400_000 });
      await withoutHeartbeat(databases, async () => {
        const [first] = await behind.record.issue(BANK, [creditRequest(leader.uscc, randomUUID())]);
        const recheckOf = first?.decision?.statement.id ?? null;
        const again = creditRequest(leader.uscc, randomUUID(), { recheckOf });
        const [second] = await behind.record.issue(BANK, [again]);
        expect(second?.refusal?.code).toBe("RECHECK_NOT_NEWER");
      });
      await behind.close();
    });
  });
});

/** Holds the register's heartbeat, so that no copy's watermark moves; begins when the copy has all there was before. */
async function withoutHeartbeat({ departments }: HubDatabases, work: () => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: departments["market-regulation"].migratorUrl });
  await client.connect();
  await client.query("begin; lock table register.heartbeat in exclusive mode");
  const heartbeat = "select register.as_text(at) as at from register.heartbeat";
  const { rows } = await client.query(heartbeat);
  while ((await query(departments.credit.appUrl, heartbeat))[0]?.at !== rows[0].at);
  try {
    await work();
  } finally {
    await client.query("rollback");
    await client.end();
  }
}
