import { randomUUID } from "node:crypto";
import { type ExecutionResult, parse } from "graphql";
import { demonstrationIdentities } from "../../../identity/demonstration-identities.ts";
import { departmentEntries } from "../../../identity/department-entry.ts";
import type { SignedInViewer, Viewer } from "../../../shared/access/viewer.ts";
import { type OpenDepartment, openDepartment } from "../../../shared/server/open-department.ts";
import type { DivisionCode } from "../../../shared/values/division.ts";
import type { Uscc } from "../../../shared/values/uscc.ts";
import { department } from "../../../subgraphs/market-regulation/department.ts";
import { QUIET } from "../../harness/open-hub.ts";
import { syntheticUscc } from "./clerk.ts";
import { type TestRegister, useRegister } from "./register-database.ts";

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

/** What a mutation answers: the thing under its own name, and why nothing was done. */
export interface StepPayload {
  readonly errors: readonly { readonly code: string; readonly field: readonly string[]; readonly current?: unknown }[];
  readonly [thing: string]: unknown;
}

/** The register's department alone, on a database of one test file's own. */
export interface RegisterWorld {
  readonly register: TestRegister;
  ask(viewer: Viewer, text: string, variables?: Record<string, unknown>): Promise<ExecutionResult>;
  /**
   * What a mutation answers; a random key is added when the input has none.
   *
   * @param selection the payload's fields without `errors`
   * @throws {Error} with code and message, when it was refused as a whole
   */
  mutate(
    viewer: Viewer,
    name: string,
    input: Record<string, unknown>,
    selection: string,
    current?: string,
  ): Promise<StepPayload>;
  /** Rows of the register, as its owner. */
  rows(sql: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
  /** An enterprise on record, registered at that place; by default in Kunming. */
  enterprise(division?: string): Promise<{ readonly uscc: string; readonly viewer: SignedInViewer }>;
}

/** Opens it before the tests of the surrounding `describe` and closes it after them. */
export function useRegisterWorld(): RegisterWorld {
  const register = useRegister();
  let opened: OpenDepartment | null = null;
  beforeAll(() => {
    opened = openDepartment(department, { appUrl: register.appUrl, copy: null, freshnessLimitMs: 10_000, log: QUIET });
  });
  afterAll(async () => {
    await opened?.close();
  });
  const ask: RegisterWorld["ask"] = async (viewer, text, variables = {}) => {
    if (opened === null) throw new Error("The department opens before the first test; it was asked earlier.");
    const { signal } = new AbortController();
    return opened.subgraph.execute({ document: parse(text), variables, requestId: randomUUID(), viewer, signal });
  };
  return {
    register,
    ask,
    async mutate(viewer, name, input, selection, current = "") {
      const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
      const errorFields = `code field message${current === "" ? "" : ` current { ${current} }`}`;
      const text = `mutation ($input: ${type}!) { done: ${name}(input: $input) { ${selection} errors { ${errorFields} } } }`;
      const { data, errors } = await ask(viewer, text, { input: { idempotencyKey: randomUUID(), ...input } });
      const [first] = errors === undefined ? [] : errors;
      if (first !== undefined) throw new Error(`${first.extensions.code}: ${first.message}`);
      return data?.done as StepPayload;
    },
    async rows(sql, values) {
      return (await register.owner.query(sql, values)).rows;
    },
    async enterprise(division = "530111") {
      const uscc = syntheticUscc();
      await register.owner.query("select register.enterprise_record($1, $2, $3, $4, $5)", [
        uscc,
        `示例企业 ${uscc}`,
        division,
        "2015-01-05",
        "test",
      ]);
      return { uscc, viewer: enterpriseIdentity(uscc) };
    },
  };
}
