import { type ExecutionResult, GraphQLError } from "graphql";
import { HUB_TENANT, type SignedInViewer, type Viewer } from "../access/viewer.ts";
import { DatabaseBusy } from "../database/database-busy.ts";
import type { FaultLog } from "../server/present-error.ts";
import type { AccessToRecord } from "./access-entry.ts";
import type { AccessLog } from "./access-log.ts";
import type { AskedOperation, ProtectedRead, ProtectedReads } from "./protected-reads.ts";

/** What resolvers tell the access log that the question does not: whom a row is about, and whom they refused. */
export interface AccessNotes {
  /** What was read is about this enterprise, which the arguments did not name. */
  about(uscc: string): void;
  /** About this enterprise the viewer was told nothing. */
  refused(uscc: string): void;
}

/** Notes of a request of which nothing is recorded. */
export const NO_NOTES: AccessNotes = { about: () => {}, refused: () => {} };

/** An operation with who asks it. */
export interface AttributedOperation extends AskedOperation {
  readonly requestId: string;
  readonly viewer: Viewer;
}

/** Answers an operation; what of it is not public is on record before the answer is given. */
export type RecordedExecution = (
  operation: AttributedOperation,
  run: (notes: AccessNotes) => Promise<ExecutionResult>,
) => Promise<ExecutionResult>;

/** Makes the recording of what is read and of what is refused. */
export function createRecordedExecution(
  readsOf: ProtectedReads,
  accessLog: Pick<AccessLog, "append">,
  log: FaultLog,
): { readonly answered: RecordedExecution; readonly refused: RecordedExecution } {
  const recorded = async (operation: AttributedOperation, entries: readonly AccessToRecord[]): Promise<boolean> => {
    if (entries.length === 0) return true;
    try {
      await accessLog.append(entries);
      return true;
    } catch (error) {
      // Nothing is the matter with the log; too many ask.
      if (error instanceof DatabaseBusy) throw error;
      log.error({ requestId: operation.requestId, err: error }, "The access log cannot be written; nothing was told");
      return false;
    }
  };
  return {
    async answered(operation, run) {
      const { viewer } = operation;
      const reads = isRecorded(viewer) ? readsOf(operation) : [];
      if (!isRecorded(viewer) || reads.length === 0) return run(NO_NOTES);
      const notes = new TakenNotes(operation, viewer, reads);
      const early = notes.early();
      // What changes something changes nothing that is not on record; what only reads need not wait for it.
      if (isMutation(operation) && !(await recorded(operation, early))) return unavailable();
      const [result, written] = await Promise.all([
        run(notes),
        isMutation(operation) ? true : recorded(operation, early),
      ]);
      return written && (await recorded(operation, notes.late())) ? result : unavailable();
    },
    async refused(operation, run) {
      const { viewer } = operation;
      if (!isRecorded(viewer)) return run(NO_NOTES);
      const entries = readsOf(operation).map((read) => entryOf(operation, viewer, read, read.usccs, true));
      return (await recorded(operation, joined(entries))) ? run(NO_NOTES) : unavailable();
    },
  };
}

/** Somebody who did not sign in is refused what is not public, and who it was nobody can tell. */
function isRecorded(viewer: Viewer): viewer is SignedInViewer {
  return viewer.kind === "SIGNED_IN" && viewer.tenant !== HUB_TENANT;
}

function isMutation({ document, operationName }: AskedOperation): boolean {
  return document.definitions.some(
    (node) =>
      node.kind === "OperationDefinition" &&
      node.operation === "mutation" &&
      (operationName === undefined || node.name?.value === operationName),
  );
}

class TakenNotes implements AccessNotes {
  readonly #about = new Set<string>();
  readonly #refused = new Set<string>();
  readonly #early: readonly ProtectedRead[];
  readonly #late: readonly ProtectedRead[];

  constructor(
    readonly operation: AttributedOperation,
    readonly viewer: SignedInViewer,
    readonly reads: readonly ProtectedRead[],
  ) {
    // An enterprise may be refused for some codes and not for others, which only its answer tells.
    const knownBefore = (read: ProtectedRead) =>
      isMutation(operation) || (read.namesAll && viewer.role !== "ENTERPRISE");
    this.#early = reads.filter(knownBefore);
    this.#late = reads.filter((read) => !knownBefore(read));
  }

  about(uscc: string): void {
    this.#about.add(uscc);
  }

  refused(uscc: string): void {
    this.#refused.add(uscc);
  }

  early(): AccessToRecord[] {
    return joined(this.#early.map((read) => entryOf(this.operation, this.viewer, read, read.usccs, false)));
  }

  late(): AccessToRecord[] {
    // Of what was recorded before, only those enterprises are left that the answer came to be about.
    const more = new Set(this.#about);
    for (const { usccs } of this.#early) for (const code of usccs) more.delete(code);
    const rest = more.size === 0 ? [] : this.#early.filter(({ namesAll }) => !namesAll);
    const entries = [...this.#late, ...rest].flatMap((read) => {
      const codes = new Set(this.#late.includes(read) ? [...read.usccs, ...(read.namesAll ? [] : this.#about)] : more);
      const denied = [...codes].filter((code) => this.#refused.has(code));
      const told = [...codes].filter((code) => !this.#refused.has(code));
      const isToldToSomebody = told.length > 0 || denied.length === 0;
      return [
        ...(isToldToSomebody ? [entryOf(this.operation, this.viewer, read, told, false)] : []),
        ...(denied.length > 0 ? [entryOf(this.operation, this.viewer, read, denied, true)] : []),
      ];
    });
    return joined(entries);
  }
}

function entryOf(
  { requestId }: AttributedOperation,
  { tenant, subject, role, purpose: usual, purposes }: SignedInViewer,
  { fields, purpose: stated }: ProtectedRead,
  usccs: readonly string[],
  refused: boolean,
): AccessToRecord {
  // What a decision is for, it says itself and signs; a purpose that the caller does not hold is refused in any case.
  const purpose = stated !== null && purposes.has(stated) ? stated : usual;
  return { requestId, tenant, subject, role, purpose, usccs, fields, refused };
}

/** What was read about the same enterprises is one entry, whatever parts the question came in. */
function joined(entries: readonly AccessToRecord[]): AccessToRecord[] {
  const byCodes = new Map<string, AccessToRecord>();
  for (const entry of entries) {
    const key = JSON.stringify([entry.refused, entry.purpose, entry.usccs]);
    const known = byCodes.get(key);
    const fields = known === undefined ? entry.fields : [...known.fields, ...entry.fields];
    byCodes.set(key, { ...entry, fields: [...new Map(fields.map((each) => [JSON.stringify(each), each])).values()] });
  }
  return [...byCodes.values()];
}

function unavailable(): ExecutionResult {
  const error = new GraphQLError("What is asked has to be put on record first, and that failed. Ask again later.", {
    extensions: { code: "LOG_UNAVAILABLE", messageZh: "须先记录本次查询，而记录未能写入，请稍后再试。" },
  });
  return { errors: [error] };
}
