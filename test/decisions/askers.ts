import type { SignedInViewer } from "../../shared/access/viewer.ts";
import { callerWith } from "../harness/callers.ts";
import { type OpenHub, PATIENT } from "../harness/open-hub.ts";

export { PATIENT };

/** A bank that takes decisions on credit. */
export const BANK = callerWith({
  subject: "bank-system",
  tenant: "bank",
  role: "BANK",
  department: null,
  scopes: new Set(["credit:check", "credit:decide", "decisions:read"]),
  purposes: new Set(["credit-review", "loan-monitoring"]),
  purpose: "credit-review",
});

/** Another bank, which must learn nothing of the first. */
export const BANK_2: SignedInViewer = { ...BANK, subject: "bank-2-system", tenant: "bank-2" };

export const PURCHASER = callerWith({
  subject: "procurement-system",
  tenant: "procurement",
  role: "PURCHASER",
  department: null,
  scopes: new Set(["procurement:decide", "decisions:read"]),
  purposes: new Set(["procurement-evaluation"]),
  purpose: "procurement-evaluation",
});

export const AWARD_OFFICE = callerWith({
  subject: "award-office",
  tenant: "market-regulation@120000",
  scopes: new Set(["award:decide", "decisions:read"]),
  purposes: new Set(["award-evaluation"]),
  purpose: "award-evaluation",
});

export const AUDITOR = callerWith({
  subject: "auditor",
  tenant: "audit-office",
  role: "AUDITOR",
  department: null,
  scopes: new Set(["credit:check", "log:audit", "access:read"]),
  purposes: new Set(["audit"]),
  purpose: "audit",
});

/** What the tests look at in a decision. */
export interface SeenDecision {
  readonly id: string;
  readonly issuedAt: string;
  readonly validUntil: string;
  readonly statement: string;
  readonly receipt: string;
  readonly leafHash: string;
  readonly logIndex: number;
  readonly recheckOf: string | null;
  readonly question: { readonly validOn: string; readonly knownAt: string };
  readonly answer: {
    readonly determination: string;
    readonly knownAt: string;
    readonly reasons: readonly { readonly code: string }[];
    readonly evidence: readonly { readonly kind: string; readonly id: string }[];
  };
  readonly rules: readonly { readonly kind: string; readonly id: string }[];
}

export const DECISION = `{
  id issuedAt validUntil statement receipt leafHash logIndex recheckOf
  question { measure uscc jurisdiction validOn knownAt lot { catalogueCode catalogueEdition } award }
  answer { determination knownAt validOn notBefore reasons { code } citations { document clause basis }
    evidence { kind id subject validFrom validTo knownFrom } }
  rules { kind id knownFrom }
}`;

export interface Issued {
  readonly decision: SeenDecision | null;
  readonly errors: readonly { readonly code: string; readonly field: readonly string[]; readonly message: string }[];
}

/** A result as a caller of the gateway gets it. */
export interface Told {
  readonly payload: Issued | null;
  readonly codes: readonly unknown[];
  readonly text: string;
}

const MUTATIONS = { credit: "Credit", procurement: "Procurement", award: "Award" } as const;

/** Takes a decision through the gateway. */
export async function issue(
  hub: OpenHub,
  viewer: SignedInViewer,
  input: Readonly<Record<string, unknown>>,
  measure: keyof typeof MUTATIONS = "credit",
): Promise<Told> {
  const field = `${measure}DecisionIssue`;
  const { data, errors = [] } = await hub.ask(
    `mutation ($input: ${MUTATIONS[measure]}DecisionIssueInput!) {
      ${field}(input: $input) { decision ${DECISION} errors { code field message } }
    }`,
    { input },
    viewer,
  );
  const payload: Issued | null = data?.[field] === undefined ? null : (data[field] as Issued | null);
  return { payload, codes: errors.map(({ extensions }) => extensions?.code), text: JSON.stringify(data) };
}

/** A decision that has to be taken. */
export async function issued(...how: Parameters<typeof issue>): Promise<SeenDecision> {
  const { payload, codes } = await issue(...how);
  if (!payload?.decision) throw new Error(`A decision was expected: ${JSON.stringify([codes, payload?.errors])}`);
  return payload.decision;
}
