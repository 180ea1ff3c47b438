import { randomUUID } from "node:crypto";
import { type ExecutionResult, parse } from "graphql";
import pg from "pg";
import type { Viewer } from "../../../shared/access/viewer.ts";
import { createLog } from "../../../shared/server/log.ts";
import { openDepartment } from "../../../shared/server/open-department.ts";
import type { Uscc } from "../../../shared/values/uscc.ts";
import { department } from "../../../subgraphs/market-regulation/department.ts";
import { enterpriseIdentity } from "../../subgraphs/market-regulation/cast.ts";
import { syntheticUscc } from "../../subgraphs/market-regulation/clerk.ts";
import type { Refused, YearWorld } from "../years/year-world.ts";

/** What became of a call: done, refused in its payload, or refused as a whole. */
export interface Answer {
  readonly done: boolean;
  /** Of the payload's errors; of the fault when it was refused as a whole. */
  readonly codes: readonly string[];
  readonly fault: { readonly code: string; readonly message: string } | null;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** The register's department alone, over connections as many as are needed at once. */
export interface ProcedureWorld extends YearWorld {
  readonly owner: pg.Client;
  /**
   * Calls a mutation, whatever becomes of it.
   *
   * @param selection the payload's own fields
   * @param current what a conflict tells of the thing
   */
  call(
    viewer: Viewer,
    name: string,
    input: Record<string, unknown>,
    selection?: string,
    current?: string,
  ): Promise<Answer>;
}

/** Opens the department on a register that is migrated and has the policies. */
export async function openProcedureWorld(appUrl: string, ownerUrl: string): Promise<ProcedureWorld> {
  const log = createLog("test", "silent");
  const opened = openDepartment(department, { appUrl, copy: null, freshnessLimitMs: 10_000, log });
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const execute = (viewer: Viewer, text: string, variables: Record<string, unknown>): Promise<ExecutionResult> => {
    const { signal } = new AbortController();
    return opened.subgraph.execute({ document: parse(text), variables, requestId: randomUUID(), viewer, signal });
  };
  const rows: YearWorld["rows"] = async (sql, values) => (await owner.query(sql, values)).rows;
  const call: ProcedureWorld["call"] = async (viewer, name, input, selection = "__typename", current = "") => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const errorFields = `code field${current === "" ? "" : ` current { ${current} }`}`;
    const text = `mutation ($input: ${type}!) { done: ${name}(input: $input) { ${selection} errors { ${errorFields} } } }`;
    const asked = { idempotencyKey: randomUUID(), ...input };
    const { data, errors } = await execute(viewer, text, { input: asked });
    const [fault] = errors === undefined ? [] : errors;
    if (fault !== undefined) {
      const code = String(fault.extensions.code);
      return { done: false, codes: [code], fault: { code, message: fault.message }, payload: {} };
    }
    const payload = data?.done as { errors: readonly Refused[] } & Record<string, unknown>;
    const codes = payload.errors.map((each) => each.code);
    return { done: codes.length === 0, codes, fault: null, payload };
  };
  return {
    owner,
    call,
    rows,
    async ask(viewer, text, variables = {}) {
      const { data, errors } = await execute(viewer, text, variables);
      if (errors !== undefined) throw new Error(`${errors[0]?.extensions.code}: ${errors[0]?.message}`);
      return data as Record<string, unknown>;
    },
    async step<Thing>(viewer: Viewer, name: string, input: Record<string, unknown>, selection: string) {
      const { done, codes, fault, payload } = await call(viewer, name, input, selection);
      if (!done) throw new Error(`${name} was refused: ${fault?.message ?? codes.join(", ")}`);
      return Object.values(payload)[0] as Thing;
    },
    async refused(viewer, name, input, selection) {
      const { done, codes } = await call(viewer, name, input, selection);
      if (done) throw new Error(`${name} should have been refused.`);
      return [...codes];
    },
    async enterprise(division, uscc = syntheticUscc()) {
      const values = [uscc, `示例企业 ${uscc}`, division, "2015-01-05", "test"];
      await rows("select register.enterprise_record($1, $2, $3, $4, $5)", values);
      return { uscc: uscc as Uscc, viewer: enterpriseIdentity(uscc) };
    },
    async close() {
      await opened.close();
      await owner.end();
    },
  };
}
