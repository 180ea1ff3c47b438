import type { SignedInViewer } from "../../../../shared/access/viewer.ts";
import {
  type ProcedureOutcome,
  type ProcedureRequest,
  procedureRequest,
} from "../../../../shared/procedure/procedure-request.ts";
import type { ProcedureRefusal } from "../../../../shared/server/procedure/procedure-answer.ts";
import { conflict } from "../../../../shared/server/procedure/refusals-of.ts";
import { signedIn } from "../../../../shared/server/procedure/signed-in.ts";
import { takeStep } from "../../../../shared/server/procedure/take-step.ts";
import type { DivisionCode } from "../../../../shared/values/division.ts";
import { isMover } from "../../../../shared/values/procedure/actor.ts";
import { officerIn } from "../../../../shared/values/procedure/department-movers.ts";
import type { Newest } from "../../persistence/loans/institutions.ts";
import type { Context } from "../context.ts";
import { refusalFor } from "./loan-refusal.ts";

/** Something stated of a thing from a day on, or its end. */
export interface Statement<Code extends string, Thing> {
  readonly operation: string;
  readonly input: { readonly idempotencyKey: string; readonly ifRevision: number };
  /** From which day on; null for today. */
  readonly day: string | null;
  /** Where the input states that day. */
  readonly dayField: "from" | "on";
  readonly refusals: readonly ProcedureRefusal<Code, never>[];
  /** Whether what is to end has to be there. */
  readonly ends: boolean;
  readonly newest: () => Promise<Newest | null>;
  /** Who may state it, once it is known what was stated last. */
  readonly mayState: (viewer: SignedInViewer, newest: Newest | null) => boolean;
  readonly take: (viewer: SignedInViewer, request: ProcedureRequest) => Promise<ProcedureOutcome>;
  readonly show: (id: string) => Promise<Thing | null>;
  /** As it stands for whoever saw it otherwise. */
  readonly current: () => Promise<Thing | null>;
}

/** Puts it on record. */
export async function stateThing<Code extends string, Thing>(context: Context, said: Statement<Code, Thing>) {
  const viewer = signedIn(context.viewer);
  const request = procedureRequest(viewer, said.operation, said.input);
  type Refusal = ProcedureRefusal<Code, Thing>;
  const conflicting = async () => conflict(await said.current()) as ProcedureRefusal<string, Thing> as Refusal;
  const refused = (code: string) =>
    refusalFor<Code>(code, code === "DAY_OUT_OF_ORDER" ? said.dayField : "") satisfies Refusal;
  return takeStep<Code, Thing>(context, {
    viewer,
    request,
    about: null,
    async judge() {
      if (said.refusals.length > 0) return said.refusals;
      const newest = await said.newest();
      // Who may not state it is not told whether it is there.
      if (!said.mayState(viewer, newest)) return [refused("NOT_FOR_THIS_CALLER")];
      if (newest === null && said.ends) return [refused("NOT_ON_RECORD")];
      if ((newest === null ? 0 : newest.revision) !== said.input.ifRevision) return [await conflicting()];
      return said.day !== null && said.day > context.clock.today() ? [refused("DAY_OUT_OF_ORDER")] : [];
    },
    take: () => said.take(viewer, request),
    refused: async (outcome) => [outcome === "CONFLICT" ? await conflicting() : refused(outcome)],
    show: said.show,
  });
}

const OVERSEERS = [officerIn("peoples-bank"), officerIn("financial-supervision")];

/** Whether somebody oversees credit in all of these divisions. */
export function oversees(viewer: SignedInViewer, divisions: readonly (DivisionCode | null)[]): boolean {
  return divisions.every((jurisdiction) => isMover(viewer, OVERSEERS, { jurisdiction }));
}

/** The divisions that a statement concerns: the one stated now, and the one stated last. */
export function divisionsOf(stated: DivisionCode | null, newest: Newest | null): (DivisionCode | null)[] {
  const before = newest === null ? [] : [newest.division];
  return stated === null ? before : [stated, ...before];
}
