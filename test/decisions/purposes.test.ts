import { randomUUID } from "node:crypto";
import type { HubDatabases } from "../../hub/databases.ts";
import { createHubDatabases } from "../harness/hub-databases.ts";
import { type OpenHub, openHub } from "../harness/open-hub.ts";
import { query } from "../harness/postgres.ts";
import { syntheticCode } from "../harness/synthetic-code.ts";
import { BANK, issue, PATIENT } from "./askers.ts";

describe("The purpose of a decision", () => {
  let databases: HubDatabases;
  let hub: OpenHub;

  beforeAll(async () => {
    databases = await createHubDatabases();
    hub = await openHub(databases, { deadlines: PATIENT });
  }, 60_000);

  afterAll(() => hub.close());

  const input = (serial: number, purpose: string, traits: object = {}) => ({
    uscc: syntheticCode(serial),
    jurisdiction: "120000",
    validOn: "2022-06-15",
    purpose,
    legalBasis: "商业银行法第35条",
    idempotencyKey: randomUUID(),
    ...traits,
  });
  const recorded = (serial: number) =>
    query(
      databases.departments.credit.appUrl,
      "select purpose, usccs from access.access_entry where usccs @> array[$1::text]",
      [syntheticCode(serial)],
    );

  it("is the one under which the access is on record, whatever the caller's usual purpose is", async () => {
    const { payload } = await issue(hub, BANK, input(1, "loan-monitoring"));
    expect(JSON.parse(String(payload?.decision?.statement)).purpose).toBe("loan-monitoring");
    expect(await recorded(1)).toEqual([{ purpose: "loan-monitoring", usccs: [syntheticCode(1)] }]);
  });

  it("is each decision's own in a batch", async () => {
    const items = [input(2, "credit-review"), input(3, "loan-monitoring"), input(4, "credit-review")];
    await hub.ask(
      "mutation ($input: CreditDecisionsIssueInput!) { creditDecisionsIssue(input: $input) { results { decision { id } } } }",
      { input: { items } },
      BANK,
    );
    expect(await recorded(2)).toEqual([{ purpose: "credit-review", usccs: [syntheticCode(2), syntheticCode(4)] }]);
    expect(await recorded(3)).toEqual([{ purpose: "loan-monitoring", usccs: [syntheticCode(3)] }]);
  });

  it("that the caller does not hold is refused, and on record under the caller's usual one", async () => {
    const { payload } = await issue(hub, BANK, input(5, "audit"));
    expect(payload?.errors.map(({ code }) => code)).toEqual(["PURPOSE_NOT_ALLOWED"]);
    expect(await recorded(5)).toEqual([{ purpose: "credit-review", usccs: [syntheticCode(5)] }]);
  });

  it.each(["\u2028", "\u2029"])("comes with texts in which nothing breaks a line (%j)", async (separator) => {
    for (const field of ["legalBasis", "idempotencyKey", "nonce"]) {
      const { payload } = await issue(hub, BANK, input(6, "credit-review", { [field]: `a${separator}b` }));
      expect(payload?.errors).toMatchObject([{ code: "TEXT_NOT_ACCEPTED", field: [field] }]);
    }
  });
});
