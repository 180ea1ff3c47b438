import { useDeskWorld } from "../../harness/desk-world.ts";
import { describeWithMaterial, sharedText } from "../../harness/shared-material.ts";
import { BANK, LoanClerk } from "./loan-clerk.ts";

const HISTORY = "domain/scenarios/history.jsonl";
const SCENARIOS = "domain/scenarios/scenarios.json";

interface Step {
  readonly when: string;
  readonly ask?: {
    readonly field: string;
    readonly uscc: string;
    readonly jurisdiction: string;
    readonly validOn: string;
  };
  readonly expect?: { readonly determination: string; readonly reasons: string[]; readonly citations: string[] };
}

describeWithMaterial(SCENARIOS, "A01, A03, A04 and A06 through a bank's desk", () => {
  const world = useDeskWorld(() => sharedText(HISTORY));
  const clerk = new LoanClerk(world);
  const scenarios = JSON.parse(sharedText(SCENARIOS)) as { readonly id: string; readonly steps: readonly Step[] }[];
  const steps = scenarios
    .filter(({ id }) => ["A01", "A03", "A04", "A06"].includes(id))
    .flatMap(({ id, steps: all }) => all.map((step) => ({ id, ...step })))
    .filter(({ ask }) => ask?.field === "creditSupport");

  beforeAll(() => clerk.state("bank-of-example", 101, { from: "2019-01-01" }));

  it.each(steps)(
    "$id, $when: the credit begins with the answer of the day, and relies on a title only on a yes",
    async ({ ask, expect: told }) => {
      if (ask === undefined || told === undefined) throw new Error("A question and its answer were expected.");
      const decision = await clerk.decide(BANK, ask, ask.validOn);
      const begun = await clerk.begin(decision);
      const applied = await clerk.step(begun, "APPLIED", { on: ask.validOn, branch: null });
      const { id } = await clerk.step(applied, "APPROVED", { on: ask.validOn });
      const { data } = await world.ask(
        BANK,
        `query ($id: ID!, $decision: ID!) {
        creditDecision(id: $decision) { answer { determination reasons { code } citations { document clause } evidence { kind subject } } }
        creditCase(id: $id) { decision approval { title } }
      }`,
        { id, decision },
      );
      const { answer } = Object(data?.creditDecision) as { answer: Answer };
      expect({
        determination: answer.determination,
        reasons: answer.reasons.map(({ code }) => code),
        citations: answer.citations.map(({ document, clause }) => `${document} ${clause}`),
      }).toEqual(told);
      const { approval } = Object(data?.creditCase) as { approval: { title: string | null } };
      expect(approval.title !== null).toBe(told.determination === "ELIGIBLE");
    },
  );

  it("are all four there", () => {
    expect([...new Set(steps.map(({ id }) => id))]).toEqual(["A01", "A03", "A04", "A06"]);
  });
});

interface Answer {
  readonly determination: string;
  readonly reasons: readonly { readonly code: string }[];
  readonly citations: readonly { readonly document: string; readonly clause: string }[];
}
