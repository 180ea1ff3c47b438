import { readFileSync } from "node:fs";
import { transformSupergraphToPublicSchema } from "@theguild/federation-composition";
import {
  buildASTSchema,
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  isScalarType,
  Kind,
  parse,
  responsePathAsArray,
} from "graphql";
import { SUPERGRAPH_FILE } from "../../schema/compose.ts";
import type { SignedInViewer } from "../../shared/access/viewer.ts";
import { scalarResolvers } from "../../shared/server/scalars.ts";
import { subgraphSdl } from "../../shared/server/subgraph-sdl.ts";
import { determinationMeaning, type Language, reasonMessage } from "../../shared/values/decision/messages.ts";
import { inventingResolvers } from "./invented-departments.ts";
import { type Invented, invent, inventedStanding } from "./invented-values.ts";

/** An error by where it stands and what kind it is. */
export interface Told {
  readonly path: readonly (string | number)[];
  readonly code: string;
}

/** What one server answers, and the errors that stand beside answers that it gave all the same. */
export interface OneAnswer {
  readonly data: ExecutionResult["data"];
  readonly errors: readonly Told[];
}

/** The whole graph behind one server without federation, over the same invented values. */
export interface OneServer {
  readonly schema: GraphQLSchema;
  readonly execute: (
    document: DocumentNode,
    variables: Record<string, unknown>,
    down: ReadonlySet<string>,
  ) => Promise<OneAnswer>;
}

interface Context {
  readonly down: ReadonlySet<string>;
  readonly told: Told[];
}

/** When it is asked, and by whom. */
export interface AskedAs {
  readonly today: string;
  readonly now: string;
  readonly viewer: SignedInViewer;
}

/** Builds it from what callers see of the committed supergraph. */
export function oneServer(question: AskedAs, departments: readonly string[]): OneServer {
  const schema = buildASTSchema(transformSupergraphToPublicSchema(parse(readFileSync(SUPERGRAPH_FILE, "utf8"))));
  const owners = new Map(departments.flatMap((name) => fieldsOf(name).map((field) => [field, name] as const)));
  // Departments repeat the key; it is the hub's.
  for (const field of fieldsOf("hub")) owners.delete(field);
  attachResolvers(schema, owners, question);
  return {
    schema,
    async execute(document, variables, down) {
      const context: Context = { down, told: [] };
      const { data, errors = [] } = await execute({
        schema,
        document,
        variableValues: variables,
        contextValue: context,
      });
      const thrown = errors.map(({ path = [], originalError, extensions }) => ({
        path,
        code:
          originalError && !(originalError instanceof GraphQLError)
            ? "INTERNAL_SERVER_ERROR"
            : String(extensions.code ?? "BAD_USER_INPUT"),
      }));
      return { data, errors: [...thrown, ...context.told] };
    },
  };
}

/** The root fields of a subgraph and its fields of a question. */
function fieldsOf(subgraph: string): string[] {
  return parse(subgraphSdl(subgraph)).definitions.flatMap((node) =>
    (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION) &&
    ["Query", "Standing"].includes(node.name.value)
      ? (node.fields ?? []).map((field) => `${node.name.value}.${field.name.value}`)
      : [],
  );
}

function attachResolvers(
  schema: GraphQLSchema,
  owners: ReadonlyMap<string, string>,
  { today, now, viewer }: AskedAs,
): void {
  for (const [name, scalar] of Object.entries(scalarResolvers)) {
    const type = schema.getType(name);
    if (isScalarType(type)) Object.assign(type, { parseValue: scalar.parseValue, parseLiteral: scalar.parseLiteral });
  }
  for (const type of Object.keys(inventingResolvers(schema))) {
    const objectType = schema.getType(type);
    if (!isObjectType(objectType)) continue;
    for (const field of Object.values(objectType.getFields()))
      field.resolve = owned(owners.get(`${type}.${field.name}`));
  }
  const query = schema.getQueryType()?.getFields();
  const ask = (uscc: unknown, { validOn, knownAt }: Record<string, unknown>) =>
    inventedStanding({ uscc, validOn: validOn ?? today, knownAt: knownAt ?? now });
  const { scopes, purposes } = viewer;
  const whoAsks = { ...viewer, scopes: [...scopes].sort(), purposes: [...purposes] };
  if (query?.viewer) query.viewer.resolve = () => whoAsks;
  if (query?.standing) query.standing.resolve = (_, args) => ask(args.uscc, args);
  if (query?.standings) query.standings.resolve = (_, args) => args.usccs.map((uscc: unknown) => ask(uscc, args));
}

function owned(owner: string | undefined): GraphQLFieldResolver<unknown, Context> {
  return (parent, args, context, info) => {
    const source = Object(parent);
    if (source.isStandIn) return standInField(source, args, info);
    const tell = (code: string) => context.told.push({ path: responsePathAsArray(info.path), code });
    if (owner !== undefined && context.down.has(owner)) {
      tell("DEPARTMENT_UNAVAILABLE");
      return standIn(source, info);
    }
    try {
      return invent(parent, args, context, info);
    } catch (error) {
      if (error instanceof GraphQLError || getNamedType(info.returnType).name !== "PolicyAnswer") throw error;
      tell("INTERNAL_SERVER_ERROR");
      return standIn(source, info);
    }
  };
}

function standIn({ validOn, knownAt }: Invented, { returnType }: GraphQLResolveInfo): unknown {
  const type = getNamedType(returnType).name;
  if (type === "TieBreak") return { isStandIn: true, effect: "UNDETERMINED", first: [] };
  if (type !== "PolicyAnswer") return null;
  const reasons = [{ isStandIn: true, code: "SOURCE_UNAVAILABLE" }];
  const lists = { reasons, citations: [], evidence: [] };
  return { isStandIn: true, determination: "UNDETERMINED", ...lists, notBefore: null, validOn, knownAt };
}

function standInField(
  source: Invented,
  { language }: { language?: Language },
  { fieldName }: GraphQLResolveInfo,
): unknown {
  if (fieldName === "meaning" && language) return determinationMeaning("UNDETERMINED", language);
  if (fieldName === "message" && language) return reasonMessage("SOURCE_UNAVAILABLE", language);
  return source[fieldName];
}
