import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  parse,
  print,
  visit,
} from "graphql";

const FOLDER = join(import.meta.dirname, "..", "dashboard", "operations");

/** Fragments that several areas share, one a file, named as the file. */
const SHARED = "fragments";

/** An operation that the browser desks run, with the fragments it needs. */
export interface DeskOperation {
  readonly name: string;
  /** The SHA-256 of its text, in hexadecimal digits. */
  readonly id: string;
  readonly text: string;
  readonly document: DocumentNode;
}

/** The operations of one area of the browser desks. */
export interface DeskArea {
  readonly area: string;
  readonly operations: readonly DeskOperation[];
}

/**
 * Reads the operations of the browser desks, one a file, by area.
 *
 * @throws {Error} when a file does not hold exactly one operation named as the file, or a name is there twice
 */
export function deskAreas(folder: string = FOLDER): DeskArea[] {
  const shared = new Map(
    sharedFragments(folder)
      .flatMap(fragmentsOf)
      .map((each) => [each.name.value, each]),
  );
  const areas = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== SHARED)
    .map(({ name: area }) => area)
    .sort()
    .map((area) => ({ area, operations: graphqlFiles(join(folder, area)).map((file) => readOperation(file, shared)) }));
  refuseTwice(areas.flatMap(({ operations }) => operations.map(({ name }) => name)));
  return areas;
}

/** The fragments that several areas share. */
export function sharedFragments(folder: string = FOLDER): DocumentNode[] {
  return graphqlFiles(join(folder, SHARED)).map(parsed);
}

function readOperation(file: string, shared: ReadonlyMap<string, FragmentDefinitionNode>): DeskOperation {
  const own = parsed(file);
  const operations = own.definitions.filter(
    (node): node is OperationDefinitionNode => node.kind === "OperationDefinition",
  );
  const [operation] = operations;
  const name = operation?.name?.value;
  const expected = file.slice(file.lastIndexOf("/") + 1, -".graphql".length);
  if (operation === undefined || name === undefined || operations.length !== 1 || kebab(name) !== expected) {
    throw new Error(`${file} should hold one operation, named as the file; it holds ${operations.length} (${name}).`);
  }
  const all = new Map([...shared, ...fragmentsOf(own).map((each) => [each.name.value, each] as const)]);
  const needed = [...fragmentsNeeded(operation, all)].sort();
  const document: DocumentNode = {
    kind: own.kind,
    definitions: [operation, ...needed.flatMap((each) => all.get(each) ?? [])],
  };
  const text = `${print(document)}\n`;
  return { name, id: createHash("sha256").update(text).digest("hex"), text, document };
}

/** @throws {Error} when there is no fragment of a name that is spread */
function fragmentsNeeded(
  within: OperationDefinitionNode | FragmentDefinitionNode,
  all: ReadonlyMap<string, FragmentDefinitionNode>,
  found: Set<string> = new Set(),
): Set<string> {
  visit(within, {
    FragmentSpread({ name: { value } }) {
      const fragment = all.get(value);
      if (fragment === undefined) throw new Error(`There is no fragment ${value} for ${within.name?.value}.`);
      if (found.has(value)) return;
      found.add(value);
      fragmentsNeeded(fragment, all, found);
    },
  });
  return found;
}

function refuseTwice(names: readonly string[]): void {
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  if (twice.length > 0) throw new Error(`Operations of the desks have names of their own; twice: ${twice.join(", ")}.`);
}

function fragmentsOf({ definitions }: DocumentNode): FragmentDefinitionNode[] {
  return definitions.filter((node): node is FragmentDefinitionNode => node.kind === "FragmentDefinition");
}

function graphqlFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".graphql"))
    .sort()
    .map((file) => join(folder, file));
}

function parsed(file: string): DocumentNode {
  try {
    return parse(readFileSync(file, "utf8"), { noLocation: true });
  } catch (error) {
    throw new Error(`${file} cannot be read.`, { cause: error });
  }
}

function kebab(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "-").toLowerCase();
}
