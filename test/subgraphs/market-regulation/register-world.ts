import { randomUUID } from "node:crypto";
import { type ExecutionResult, parse } from "graphql";
import type { SignedInViewer, Viewer } from "../../../shared/access/viewer.ts";
import { type OpenDepartment, openDepartment } from "../../../shared/server/open-department.ts";
import { department } from "../../../subgraphs/market-regulation/department.ts";
import { QUIET } from "../../harness/open-hub.ts";
import { enterpriseIdentity } from "./cast.ts";
import { syntheticUscc } from "./clerk.ts";
import { type TestRegister, useRegister } from "./register-database.ts";

export { CAST, enterpriseIdentity, identityOf } from "./cast.ts";

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
