import { demonstrationIdentities } from "../../../identity/demonstration-identities.ts";
import { departmentEntries } from "../../../identity/department-entry.ts";
import type { SignedInViewer, Viewer } from "../../../shared/access/viewer.ts";
import type { DivisionCode } from "../../../shared/values/division.ts";
import type { Uscc } from "../../../shared/values/uscc.ts";

/** Somebody as the embedded provider's demonstration identity of that name, with other traits where a test says so. */
export function identityOf(name: string, traits: Partial<SignedInViewer> = {}): SignedInViewer {
  const identity = demonstrationIdentities(departmentEntries()).find((each) => each.name === name);
  if (identity === undefined) throw new Error(`A demonstration identity was expected; there is no ${name}.`);
  return {
    ...identity,
    kind: "SIGNED_IN",
    subject: identity.name,
    uscc: identity.uscc as Uscc | null,
    jurisdictions: identity.jurisdictions as readonly DivisionCode[],
    scopes: new Set(identity.scopes),
    purposes: new Set(identity.purposes),
    purpose: identity.purposes[0] ?? null,
    ...traits,
  };
}

/** Somebody who acts for an enterprise of the test's own. */
export function enterpriseIdentity(uscc: string): SignedInViewer {
  return identityOf("enterprise", { tenant: `enterprise-${uscc}`, subject: `clerk of ${uscc}`, uscc: uscc as Uscc });
}

/** Those who do the work of a year, and some who never may. */
export const CAST = {
  officer: identityOf("market-regulation@530000"),
  officerOfTianjin: identityOf("market-regulation@120000"),
  workingBody: identityOf("working-body"),
  workingBodyOfTianjin: identityOf("working-body-2"),
  evaluationBody: identityOf("evaluation-body"),
  otherEvaluationBody: identityOf("evaluation-body-2"),
  ecology: identityOf("ecology-and-environment@530000"),
  finance: identityOf("finance@530000"),
  bank: identityOf("bank"),
  purchaser: identityOf("procurement"),
  auditor: identityOf("auditor"),
  operator: identityOf("operator"),
  nobody: { kind: "PUBLIC" } as Viewer,
} as const;
