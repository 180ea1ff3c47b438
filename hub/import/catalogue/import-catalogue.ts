import { type Client, DatabaseError } from "pg";
import { withClient } from "../../../shared/database/provision.ts";
import { OperatorError } from "../../../shared/server/operator-error.ts";
import {
  type CatalogueTaken,
  codeFormOf,
  type EditionNamed,
  takeCatalogue,
} from "../../../subgraphs/procurement/persistence/catalogue/catalogue-import.ts";
import { explainDatabase } from "../registrations/explain-database.ts";
import { type InputFile, openInput } from "../registrations/read-bytes.ts";
import { RejectFile } from "../registrations/reject-file.ts";
import { type Count, Tally } from "../registrations/tally.ts";
import type { CatalogueFault, CatalogueFaultKind } from "./catalogue-fault.ts";
import { differing } from "./check-line.ts";
import { COLUMNS } from "./columns.ts";
import { type CatalogueRead, readCatalogue } from "./read-catalogue.ts";

export interface CatalogueToImport extends EditionNamed {
  readonly path: string;
  /** As messages and sources name the file. */
  readonly name: string;
  readonly rejectsPath: string;
  /** Does everything but store. */
  readonly dryRun: boolean;
  /** Puts names that differ in the place of those on record. */
  readonly correct: boolean;
}

/** What became of the rows: `rows = stored + corrected + unchanged + repeated + rejected`. */
export interface ImportedCatalogue extends Omit<CatalogueTaken, "differing"> {
  readonly file: string;
  readonly edition: string;
  readonly dryRun: boolean;
  readonly rows: number;
  readonly repeated: number;
  readonly rejected: number;
  readonly rejects: readonly Count<CatalogueFaultKind>[];
  /** Null when nothing was rejected. */
  readonly rejectsPath: string | null;
}

/**
 * Takes a file of catalogue codes into its edition: all its good lines, or nothing.
 *
 * @param appUrl the finance department's database, as its application role
 * @throws {OperatorError} when the file or what is said of the edition cannot be taken, or the database fails
 */
export async function importCatalogue(appUrl: string, file: CatalogueToImport): Promise<ImportedCatalogue> {
  const input = await openInput(file.path, file.name);
  const run = withClient(appUrl, async (client) => {
    // Without a listener a broken connection would end the process; the statement under way reports it.
    client.on("error", () => {});
    const form = await codeFormOf(client, file.edition);
    if (form === null && file.title === null) throw titleExpected(file.edition);
    const read = await readCatalogue(input, form ?? "EIGHT_DIGITS");
    return store(client, input, file, read);
  });
  return run.catch((error: unknown) => {
    const contradicts = error instanceof DatabaseError && error.code === "LH136";
    throw contradicts ? editionContradicted(file.edition, error.message) : explainDatabase(error, file.name, FINANCE);
  });
}

const FINANCE = ["the finance department's database", "财政部门数据库"] as const;

async function store(
  client: Client,
  input: InputFile,
  file: CatalogueToImport,
  { rows, lines, repeated, faults }: CatalogueRead,
): Promise<ImportedCatalogue> {
  const rejects = await RejectFile.open(file.rejectsPath, COLUMNS);
  try {
    await client.query("begin");
    const items = lines.map(({ code, name }) => ({ code, name }));
    const { differing: others, ...taken } = await takeCatalogue(client, {
      ...file,
      items,
      fileName: file.name,
      sha256: input.sha256(),
    });
    const onRecord = new Map(others.map(({ code, name }) => [code, name]));
    const contradicting = lines.flatMap((line) => {
      const name = onRecord.get(line.code);
      return name === undefined ? [] : [differing(line, "DIFFERS_FROM_RECORD", THE_RECORD, name)];
    });
    const all = [...faults, ...contradicting].sort((a, b) => a.line - b.line);
    const kinds = await writeAll(rejects, all);
    await client.query(file.dryRun ? "rollback" : "commit");
    const counts = { rows, repeated, rejected: kinds.total, rejects: kinds.counts() };
    const rejectsPath = await rejects.keep();
    return { file: file.name, edition: file.edition, dryRun: file.dryRun, ...counts, ...taken, rejectsPath };
  } catch (error) {
    await rejects.discard();
    await client.query("rollback").catch(() => {});
    throw error;
  }
}

const THE_RECORD = ["the record", "已有登记"] as const;

async function writeAll(rejects: RejectFile, faults: readonly CatalogueFault[]): Promise<Tally<CatalogueFaultKind>> {
  const kinds = new Tally<CatalogueFaultKind>();
  for (const fault of faults) {
    kinds.add(fault.kind, fault.line);
    await rejects.write(fault);
  }
  await rejects.finish();
  return kinds;
}

function titleExpected(edition: string): OperatorError {
  return new OperatorError(
    `The catalogue has no edition ${edition} on record; name it by --title, and by --document and --issued where known.`,
    `目录中没有 ${edition} 版；请以 --title 注明名称，并尽可能注明 --document 和 --issued。`,
    2,
  );
}

function editionContradicted(edition: string, said: string): OperatorError {
  return new OperatorError(
    `What was said of the edition ${edition} is not what is on record (${said}). Nothing of the file is stored.`,
    `所述 ${edition} 版与已有登记不一致（${said}）。整个文件均未入库。`,
  );
}
