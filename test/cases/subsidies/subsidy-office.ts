import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { parseDivisionCode } from "../../../shared/values/division.ts";
import { type DeskWorld, type StepPayload, useDeskWorld } from "../../harness/desk-world.ts";
import { identityOf } from "../../subgraphs/market-regulation/cast.ts";

export const FINANCE = identityOf("finance@110000");
/** Tianjin names no finance department; if it did, it could open nothing either. */
export const FINANCE_ELSEWHERE = identityOf("finance@530000", {
  tenant: "finance@120000",
  jurisdictions: [parseDivisionCode("120000")],
});

export const PROGRAMME = `programme { id state revision
  priorityList { position uscc first determination reasons { code } citations { document clause } } }`;
export const APPLICATION = "application { id state revision reason }";

/** A programme or an application after a step. */
export interface Thing {
  readonly id: string;
  readonly revision: number;
  readonly state: string;
}

/** A finance department of Beijing at work on the demonstration register, in May 2026. */
export interface SubsidyOffice {
  readonly world: DeskWorld;
  /** A programme opened for May; other traits where they are given. */
  opened(traits?: Record<string, unknown>): Promise<Thing>;
  /** An application that came in May, by SQL: nobody can apply for a day that has passed. */
  applied(programme: string, uscc: string): Promise<Thing>;
  accept(application: Thing): Promise<StepPayload>;
  close(programme: Thing): Promise<StepPayload>;
  publish(programme: Thing): Promise<StepPayload>;
}

/** Opens it before the tests of the surrounding `describe` and closes it after them. */
export function useSubsidyOffice(): SubsidyOffice {
  const world = useDeskWorld(() =>
    readFileSync(new URL("../../../hub/demo/demonstration.jsonl", import.meta.url), "utf8"),
  );
  const step = (name: string, input: Record<string, unknown>, selection: string) =>
    world.mutate(FINANCE, name, input, selection);
  return {
    world,
    async opened(traits = {}) {
      const days = { opensOn: "2026-05-01", closesOn: "2026-05-20", on: "2026-04-30" };
      const input = { jurisdiction: "110000", kind: "LEADER", year: 2026, title: "首都标准化战略补助资金", ...days };
      const { programme } = await step("subsidyProgrammeOpen", { ...input, ...traits }, PROGRAMME);
      return programme as Thing;
    },
    async applied(programme, uscc) {
      const named = { tenant: "test", actor: "test", role: "ENTERPRISE", uscc, key: randomUUID() };
      const [row] = await world.rows(
        "procurement",
        `with added as (insert into procurement.subsidy_application (programme_id, uscc, statement, applied_on, known)
           values ($1, $2, 'test', '2026-05-10', tstzrange(clock_timestamp(), null)) returning id)
         select id, desk.step_take('subsidy_application', id, 'APPLY', 'SUBMITTED', '2026-05-10', $3, clock_timestamp())
         from added`,
        [programme, uscc, JSON.stringify(named)],
      );
      return { id: String(row?.id), revision: 1, state: "SUBMITTED" };
    },
    accept: ({ id }) =>
      step("subsidyApplicationAccept", { application: id, ifRevision: 1, on: "2026-05-21" }, APPLICATION),
    close: ({ id }) => step("subsidyProgrammeClose", { programme: id, ifRevision: 1, on: "2026-05-21" }, PROGRAMME),
    publish: ({ id }) => step("subsidyListPublish", { programme: id, ifRevision: 2, on: "2026-05-22" }, PROGRAMME),
  };
}

/** Why nothing was done. */
export function codesOf({ errors }: StepPayload): string[] {
  return errors.map(({ code }) => code);
}
