import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { type OperationDefinitionNode, parse, stripIgnoredCharacters } from "graphql";

/** An operation that every caller may run. */
export interface ApprovedOperation {
  /** The SHA-256 of its text, in hexadecimal digits. */
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

/** The operations that every caller may run, found by id or by their text. */
export interface ApprovedOperations {
  readonly all: readonly ApprovedOperation[];
  readonly byId: (id: string) => ApprovedOperation | undefined;
  /** The operation with this text, whatever its spaces, commas and comments. */
  readonly byText: (text: string) => ApprovedOperation | undefined;
}

const FOLDER = new URL("../../operations/", import.meta.url);

/**
 * Reads the approved operations, one a file, from `operations/`.
 *
 * @throws {Error} when a file does not hold exactly one operation, named as the file
 */
export function readApprovedOperations(folder: URL = FOLDER): ApprovedOperations {
  const files = readdirSync(folder).filter((file) => file.endsWith(".graphql"));
  return approvedOperations(
    files.sort().map((file) => readOperation(file, readFileSync(new URL(file, folder), "utf8"))),
  );
}

/** Operations as they are looked up. */
export function approvedOperations(all: readonly ApprovedOperation[]): ApprovedOperations {
  const byId = new Map(all.map((each) => [each.id, each]));
  // Read when the first text comes that no id stands for: the desks send ids alone, and there are hundreds of theirs.
  let byPlainText: ReadonlyMap<string, ApprovedOperation> | undefined;
  const byText = (text: string) => {
    byPlainText ??= new Map(all.map((each) => [stripIgnoredCharacters(each.text), each]));
    return byPlainText.get(stripIgnoredCharacters(text));
  };
  return {
    all,
    byId: (id) => byId.get(id),
    byText: (text) => byId.get(sha256(text)) ?? byText(text),
  };
}

/** The id of a text. */
export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function readOperation(file: string, text: string): ApprovedOperation {
  const operations = parse(text).definitions.filter(
    (node): node is OperationDefinitionNode => node.kind === "OperationDefinition",
  );
  const [operation] = operations;
  const name = operation?.name?.value;
  if (name === undefined || operations.length !== 1 || kebab(name) !== file.slice(0, -".graphql".length)) {
    throw new Error(
      `operations/${file} should hold one operation, named as the file; it holds ${operations.length} (${String(name)}).`,
    );
  }
  return { id: sha256(text), name, text };
}

function kebab(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "-").toLowerCase();
}
