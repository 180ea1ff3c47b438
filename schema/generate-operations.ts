import { readFileSync } from "node:fs";
import { join } from "node:path";
import { codegen } from "@graphql-codegen/core";
import * as operations from "@graphql-codegen/typescript-operations";
import { buildSchema, type DocumentNode, type GraphQLSchema, parse, printSchema, validate } from "graphql";
import type { GeneratedFile } from "./committed-file.ts";
import { type DeskArea, deskAreas, sharedFragments } from "./desk-documents.ts";

const ROOT = join(import.meta.dirname, "..");
const SUPERGRAPH = join(import.meta.dirname, "supergraph.graphql");

const CONFIGURATION = {
  immutableTypes: true,
  enumsAsTypes: true,
  enumType: "string-literal",
  strictScalars: false,
  skipTypename: true,
  onlyOperationTypes: true,
  dedupeFragments: true,
  scalars: { Date: "string", DateTime: "string", USCC: "string" },
};

/** The committed types and ids of the operations that the browser desks run, two files an area. */
export async function generatedOperations(): Promise<GeneratedFile[]> {
  const schema = buildSchema(readFileSync(SUPERGRAPH, "utf8"), { assumeValidSDL: true });
  const files = await Promise.all(deskAreas().map((area) => filesOf(area, schema)));
  return [await fragmentTypes(schema), ...files.flat()];
}

const MARK = "// Generated from dashboard/operations by `npm run generate`. Do not edit.\n";

async function fragmentTypes(schema: GraphQLSchema): Promise<GeneratedFile> {
  const path = join(ROOT, "dashboard", "generated", "fragments.ts");
  const types = await typesOf(
    path,
    schema,
    [...sharedFragments().entries()].map(([index, document]) => ({ location: `fragment ${index}`, document })),
  );
  return { path, text: `${MARK}${types}` };
}

function typesOf(filename: string, schema: GraphQLSchema, documents: { location: string; document: DocumentNode }[]) {
  return codegen({
    filename,
    schema: parse(printSchema(schema)),
    documents,
    config: CONFIGURATION,
    plugins: [{ operations: {} }],
    pluginMap: { operations },
  });
}

async function filesOf({ area, operations: all }: DeskArea, schema: GraphQLSchema): Promise<GeneratedFile[]> {
  for (const { name, document } of all) {
    const faults = validate(schema, document);
    if (faults.length > 0) throw new Error(`${area}/${name}: ${faults.map(({ message }) => message).join(" ")}`);
  }
  const filename = join(ROOT, "dashboard", "generated", `${area}.ts`);
  const types = await typesOf(
    filename,
    schema,
    onceEach(all.map(({ name, document }) => ({ location: name, document }))),
  );
  const documents = all.map(
    ({ name, id, text }) =>
      `export const ${name}Document = { kind: "Document", definitions: [], documentId: "${id}" } as unknown as ` +
      `TypedDocumentNode<${name}${kindOf(text)}, ${name}${kindOf(text)}Variables>;\n`,
  );
  const manifest = all.map(({ id, name, text }) => ({ id, name, text }));
  return [
    {
      path: filename,
      text: `${MARK}import type { TypedDocumentNode } from "@urql/core";\n${types}\n${documents.join("")}`,
    },
    { path: filename.replace(/\.ts$/, ".json"), text: `${JSON.stringify(manifest, null, 2)}\n` },
  ];
}

/** Fragments that several operations need are written once. */
function onceEach(documents: { location: string; document: DocumentNode }[]) {
  const written = new Set<string>();
  return documents.map(({ location, document }) => ({
    location,
    document: {
      ...document,
      definitions: document.definitions.filter((node) => {
        if (node.kind !== "FragmentDefinition") return true;
        if (written.has(node.name.value)) return false;
        written.add(node.name.value);
        return true;
      }),
    },
  }));
}

function kindOf(text: string): "Query" | "Mutation" {
  return text.startsWith("mutation") ? "Mutation" : "Query";
}
