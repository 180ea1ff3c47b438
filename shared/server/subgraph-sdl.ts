import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type DocumentNode, Kind, parse, visit } from "graphql";

const SCHEMA_FOLDER = new URL("../../schema/", import.meta.url);
const SHARED_FOLDER = new URL("shared/", SCHEMA_FOLDER);

/**
 * The SDL of one subgraph: its own file, those of the folder of its name, one for each desk, and those shared files
 * whose types it uses.
 *
 * A shared type stands in one file, so its copies in several subgraphs cannot drift apart.
 *
 * @param name the file's name in `schema/`, without extension
 * @throws {Error} when the file does not exist or is not GraphQL
 */
export function subgraphSdl(name: string): string {
  const own = [readSdl(new URL(`${name}.graphql`, SCHEMA_FOLDER)), ...filesIn(new URL(`${name}/`, SCHEMA_FOLDER))];
  return [...neededBy(own, filesIn(SHARED_FOLDER)), ...own]
    .map((file) => file.text.trim())
    .join("\n\n")
    .concat("\n");
}

function filesIn(folder: URL): SdlFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".graphql"))
    .sort()
    .map((file) => readSdl(new URL(file, folder)));
}

interface SdlFile {
  readonly text: string;
  readonly defines: ReadonlySet<string>;
  readonly uses: ReadonlySet<string>;
}

function readSdl(url: URL): SdlFile {
  const text = readFileSync(url, "utf8");
  try {
    return { text, ...namesIn(parse(text, { noLocation: true })) };
  } catch (error) {
    throw new Error(`${fileURLToPath(url)} should hold a GraphQL schema.`, { cause: error });
  }
}

function namesIn(document: DocumentNode): { defines: Set<string>; uses: Set<string> } {
  const defines = new Set<string>();
  const uses = new Set<string>();
  for (const definition of document.definitions) {
    if ("name" in definition && definition.name && definition.kind !== Kind.OPERATION_DEFINITION) {
      const isDirective = definition.kind === Kind.DIRECTIVE_DEFINITION;
      defines.add(isDirective ? `@${definition.name.value}` : definition.name.value);
    }
  }
  visit(document, {
    NamedType: (node) => void uses.add(node.name.value),
    Directive: (node) => void uses.add(`@${node.name.value}`),
  });
  return { defines, uses };
}

function neededBy(own: readonly SdlFile[], shared: readonly SdlFile[]): SdlFile[] {
  const needed = new Set<SdlFile>();
  const addFor = (file: SdlFile) => {
    for (const other of shared) {
      if (needed.has(other) || !intersects(file.uses, other.defines)) continue;
      needed.add(other);
      addFor(other);
    }
  };
  own.forEach(addFor);
  return shared.filter((file) => needed.has(file));
}

function intersects(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const name of some) if (others.has(name)) return true;
  return false;
}
