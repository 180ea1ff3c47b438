import { useDeskWorld } from "../../harness/desk-world.ts";
import { BANK, DAY, HISTORY, LEADER, LoanClerk } from "./loan-clerk.ts";

const WHOLE = `id uscc decision state stateSince revision
  application { product branch division band appliedOn }
  approval { decision title band decidedOn }
  loan { band division title paidOutOn closedOn }
  availableActions { action possible reasons { code } }`;

describe("A credit as its bank reports it", () => {
  const world = useDeskWorld(HISTORY);
  const clerk = new LoanClerk(world);

  beforeAll(() => clerk.found());

  const look = async (id: string, viewer = BANK, asked: Record<string, unknown> = {}) => {
    const text = `query ($id: ID!, $validOn: Date, $knownAt: DateTime) {
      creditCase(id: $id, validOn: $validOn, knownAt: $knownAt) { ${WHOLE} } }`;
    const { data, errors } = await world.ask(viewer, text, { id, ...asked });
    expect(errors).toBeUndefined();
    return data?.creditCase as Record<string, unknown> | null;
  };

  it("from the check to the end of the loan, and on each day as it stood then", async () => {
    const decision = await clerk.decide();
    const checked = await clerk.begin(decision);
    const applied = await clerk.step(checked, "APPLIED");
    const approved = await clerk.step(applied, "APPROVED");
    const paid = await clerk.step(approved, "OUTSTANDING", { on: "2026-03-09" });
    const closed = await clerk.step(paid, "CLOSED", { on: "2026-09-01" });
    expect(await look(closed.id)).toMatchObject({
      uscc: LEADER.uscc,
      decision,
      state: "CLOSED",
      stateSince: "2026-09-01",
      revision: 5,
      application: { product: null, branch: "kunming", division: "530102", band: "M1_TO_5M", appliedOn: DAY },
      approval: { decision, title: LEADER.title, band: "M1_TO_5M", decidedOn: DAY },
      loan: {
        band: "M1_TO_5M",
        division: "530102",
        title: LEADER.title,
        paidOutOn: "2026-03-09",
        closedOn: "2026-09-01",
      },
    });
    expect(await look(closed.id, BANK, { validOn: "2026-08-31" })).toMatchObject({
      state: "OUTSTANDING",
      loan: { closedOn: null },
    });
    expect(await look(closed.id, BANK, { validOn: "2026-03-08" })).toMatchObject({ state: "APPROVED", loan: null });
    expect(await look(closed.id, BANK, { validOn: "2026-03-01" })).toBeNull();
  });
});
