import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SignedInViewer } from "../../../shared/access/viewer.ts";
import type { CreditCaseState } from "../../../subgraphs/credit/domain/loans/credit-case.ts";
import type { DeskWorld, StepPayload } from "../../harness/desk-world.ts";
import { syntheticCode } from "../../harness/synthetic-code.ts";
import { identityOf } from "../../subgraphs/market-regulation/cast.ts";

/** The register of the demonstration: among others a leader of Yunnan whose title is in force. */
export const HISTORY = () => readFileSync(join(import.meta.dirname, "../../../hub/demo/demonstration.jsonl"), "utf8");

export const LEADER = { uscc: "91530111LEADR7115E", title: "示例-YN-2025-01", jurisdiction: "530000" };
export const WITHOUT_TITLE = { uscc: "91530111LEADR71907", jurisdiction: "530000" };

export const BANK = identityOf("bank");
export const OTHER_BANK = identityOf("bank-2");
export const OVERSEER = identityOf("peoples-bank@530000");
export const OVERSEER_OF_BEIJING = identityOf("financial-supervision@110000");

/** The day of the credit decisions here, on which the title is in force. */
export const DAY = "2026-03-02";

/** A case as steps give it back. */
export interface SeenCase {
  readonly id: string;
  readonly revision: number;
  readonly state: string;
}

const SEEN = "creditCase { id revision state }";
const CASE_STEPS = {
  APPLIED: ["creditCaseApply", { band: "M1_TO_5M", branch: "kunming" }],
  APPROVED: ["creditCaseApprove", { band: "M1_TO_5M" }],
  DECLINED: ["creditCaseDecline", {}],
  OUTSTANDING: ["creditCasePayOut", {}],
  CLOSED: ["creditCaseClose", {}],
} as const;

/** Does a bank's and its overseer's work in a world. */
export class LoanClerk {
  readonly #world: DeskWorld;

  constructor(world: DeskWorld) {
    this.#world = world;
  }

  /** Puts both banks on record in Kunming, the first with a branch. */
  async found(): Promise<void> {
    await this.state("bank-of-example", 101);
    await this.state("second-bank-of-example", 102);
    await this.mutate(
      OVERSEER,
      "creditBranchState",
      {
        tenant: "bank-of-example",
        code: "kunming",
        ifRevision: 0,
        name: "示例银行昆明分行",
        division: "530102",
        from: "2025-01-01",
      },
      "branch { id }",
    );
  }

  state(tenant: string, number: number, traits: Record<string, unknown> = {}): Promise<StepPayload> {
    return this.mutate(
      OVERSEER,
      "creditInstitutionState",
      {
        tenant,
        ifRevision: 0,
        uscc: syntheticCode(number),
        name: `示例机构 ${tenant}`,
        kind: "CITY_BANK",
        division: "530100",
        from: "2025-01-01",
        ...traits,
      },
      "institution { id tenant uscc name kind division revision validFrom branches { code } }",
    );
  }

  /** A step that is expected to be taken. */
  async mutate(viewer: SignedInViewer, name: string, input: Record<string, unknown>, selection: string) {
    const payload = await this.#world.mutate(viewer, name, input, selection);
    if (payload.errors.length > 0) throw new Error(`${name}: ${payload.errors.map(({ code }) => code).join(", ")}`);
    return payload;
  }

  /** Codes of what a step is refused with; empty when it was taken. */
  async codes(viewer: SignedInViewer, name: string, input: Record<string, unknown>): Promise<readonly string[]> {
    return (await this.#world.mutate(viewer, name, input, "__typename")).errors.map(({ code }) => code);
  }

  /** Takes a decision of record and gives its id. */
  async decide(
    bank: SignedInViewer = BANK,
    { uscc, jurisdiction }: { readonly uscc: string; readonly jurisdiction: string } = LEADER,
    validOn = DAY,
  ): Promise<string> {
    const asked = { uscc, jurisdiction, validOn, purpose: "credit-review", legalBasis: "商业银行法第35条" };
    const { decision } = await this.mutate(bank, "creditDecisionIssue", asked, "decision { id }");
    return (decision as { id: string }).id;
  }

  /** Begins a case with a decision of its own. */
  async begin(decision?: string, bank: SignedInViewer = BANK): Promise<SeenCase> {
    const with_ = { decision: decision ?? (await this.decide(bank)) };
    return (await this.mutate(bank, "creditCaseCheck", with_, SEEN)).creditCase as SeenCase;
  }

  /** Takes the step that leads to a state. */
  async step(
    seen: SeenCase,
    to: keyof typeof CASE_STEPS,
    traits: Record<string, unknown> = {},
    bank: SignedInViewer = BANK,
  ): Promise<SeenCase> {
    const [name, more] = CASE_STEPS[to];
    const input = { case: seen.id, ifRevision: seen.revision, on: DAY, ...more, ...traits };
    return (await this.mutate(bank, name, input, SEEN)).creditCase as SeenCase;
  }

  /** A case of the bank in a state. */
  async inState(state: CreditCaseState): Promise<SeenCase> {
    const way: readonly (keyof typeof CASE_STEPS)[] =
      state === "DECLINED"
        ? ["APPLIED", "DECLINED"]
        : (["APPLIED", "APPROVED", "OUTSTANDING", "CLOSED"] as const).slice(0, REACHED[state]);
    let seen = await this.begin();
    for (const to of way) seen = await this.step(seen, to);
    return seen;
  }
}

const REACHED = { CHECKED: 0, APPLIED: 1, APPROVED: 2, DECLINED: 2, OUTSTANDING: 3, CLOSED: 4 } as const;
