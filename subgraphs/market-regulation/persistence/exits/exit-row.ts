import { parseInstant } from "../../../../shared/values/instant.ts";
import type { ExitCaseOnDay, ExitDutyOnDay } from "../../domain/exits/exit-case.ts";

/** A row of the statements about exit cases. */
export interface ExitRow extends Omit<ExitCaseOnDay, "duties"> {
  /** Which of the questions it answers, from 1. */
  readonly place: number;
  /** Null where nothing was decided. */
  readonly duties: readonly ExitDutyOnDay[] | null;
}

/** Reads a row. */
export function exitCaseOf({ place: _, duties, knownAt, openedAt, recordedAt, ...row }: ExitRow): ExitCaseOnDay {
  return {
    ...row,
    duties: duties === null ? [] : duties,
    knownAt: parseInstant(knownAt),
    openedAt: parseInstant(openedAt),
    recordedAt: parseInstant(recordedAt),
  };
}
