import { withClient } from "../../../shared/database/provision.ts";
import { errorCode } from "../../../shared/files/error-code.ts";
import type { CivilDate } from "../../../shared/values/civil-date.ts";
import { RegistrationImport } from "../../../subgraphs/market-regulation/persistence/registration-import/registration-import.ts";
import { explainDatabase } from "./explain-database.ts";
import { rejectOf } from "./explain-difference.ts";
import { asFileRefused } from "./file-refused.ts";
import type { FaultKind } from "./line-fault.ts";
import type { NoteKind } from "./line-note.ts";
import type { ImportProgress } from "./progress.ts";
import { type InputFile, openInput } from "./read-bytes.ts";
import { RejectFile } from "./reject-file.ts";
import { stageFile } from "./stage-file.ts";
import { type Count, Tally } from "./tally.ts";

export interface RegistrationsToImport {
  readonly path: string;
  /** As messages and sources name the file. */
  readonly name: string;
  /** Where rejected lines go. */
  readonly rejectsPath: string;
  /** Does everything but store. */
  readonly dryRun: boolean;
  /** No registration is later. */
  readonly today: CivilDate;
}

/** What became of the rows of one file: `rows = stored + unchanged + repeated + rejected`. */
export interface ImportedRegistrations {
  readonly file: string;
  readonly dryRun: boolean;
  readonly rows: number;
  /** New on record; with a dry run, what would be. */
  readonly stored: number;
  readonly unchanged: number;
  readonly repeated: number;
  readonly rejected: number;
  readonly rejects: readonly Count<FaultKind>[];
  readonly notes: readonly Count<NoteKind>[];
  /** Null when nothing was rejected. */
  readonly rejectsPath: string | null;
}

/**
 * Takes a file of registrations into the register: all its good lines, or nothing.
 *
 * A line that is on record already changes nothing; one that contradicts the record is rejected.
 *
 * @param appUrl the register's database, as its application role
 * @throws {FileRefused} when the file cannot be read to its end
 * @throws {OperatorError} when the database cannot be reached or has no space left
 */
export async function importRegistrations(
  appUrl: string,
  file: RegistrationsToImport,
  progress: ImportProgress,
): Promise<ImportedRegistrations> {
  const input = await openInput(file.path, file.name);
  const run = withClient(appUrl, async (client) => {
    // Without a listener a broken connection would end the process; the statement under way reports it.
    client.on("error", () => {});
    const register = new RegistrationImport(client);
    progress.begin(input);
    const { rows, notes } = await stageFile(input, register, file.today, (read) => progress.read(read)).finally(() =>
      progress.end(),
    );
    const judged = await judgeAndStore(register, input, file, progress);
    return { file: file.name, dryRun: file.dryRun, rows, notes: notes.counts(), ...judged };
  });
  return run.catch((error: unknown) => {
    throw asFileRefused(explainDatabase(error, file.name));
  });
}

type Judged = Omit<ImportedRegistrations, "file" | "dryRun" | "rows" | "notes">;

// Somebody recorded one of the codes meanwhile: judged again, the line is then on record or contradicts it.
const CONFLICTS = new Set(["23505", "23P01", "40001", "40P01"]);
const ATTEMPTS = 3;

async function judgeAndStore(
  register: RegistrationImport,
  input: InputFile,
  file: RegistrationsToImport,
  progress: ImportProgress,
  attempt = 1,
): Promise<Judged> {
  const rejects = await RejectFile.open(file.rejectsPath);
  try {
    progress.say("Comparing with the register … 正在与登记册比对 …");
    const { fresh, unchanged, repeated } = await register.begin();
    const kinds = new Tally<FaultKind>();
    for await (const rejected of register.rejectedLines()) {
      const reject = rejectOf(rejected);
      kinds.add(reject.kind, reject.line);
      await rejects.write(reject);
    }
    await rejects.finish();
    if (file.dryRun || fresh === 0) await register.rollback();
    else await store(register, input, fresh, progress);
    const rejectsPath = await rejects.keep();
    return { stored: fresh, unchanged, repeated, rejected: kinds.total, rejects: kinds.counts(), rejectsPath };
  } catch (error) {
    await rejects.discard();
    await register.rollback().catch(() => {});
    const conflict = CONFLICTS.has(errorCode(error) ?? "");
    if (conflict && attempt < ATTEMPTS) return judgeAndStore(register, input, file, progress, attempt + 1);
    throw error;
  }
}

async function store(
  register: RegistrationImport,
  input: InputFile,
  fresh: number,
  progress: ImportProgress,
): Promise<void> {
  progress.say(`Storing ${fresh} enterprises in one go … 正在一次性入库 ${fresh} 家 …`);
  await register.store(`${input.name} (sha256 ${input.sha256().slice(0, 12)})`);
  await register.commit();
  await register.beat();
}
