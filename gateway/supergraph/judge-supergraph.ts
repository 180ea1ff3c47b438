import { setImmediate as giveWay } from "node:timers/promises";
import { buildASTSchema, type DocumentNode, GraphQLError, type GraphQLSchema, parse, validateSchema } from "graphql";
import { validateSDL } from "graphql/validation/validate.js";
import type { ApprovedOperation } from "../approved/approved-operations.ts";
import { judgeAccess } from "./judge-access.ts";
import { judgeCompatibility, judgeOperations, type ReadGraph } from "./judge-compatibility.ts";
import { judgeFederation } from "./judge-federation.ts";
import { type Reason, reason } from "./reason.ts";

/** Ten times the committed one is more than any federation of this kind needs. */
export const SUPERGRAPH_LIMIT_BYTES = 8 * 1024 * 1024;

/** What a supergraph is judged by. */
export interface Judging {
  /** The text of the graph that is in force; null when there is none yet. */
  readonly present: string | null;
  /** What everybody who asks by id needs. */
  readonly operations: readonly ApprovedOperation[];
  /** Builds what the gateway would answer by, and throws when that cannot be. */
  readonly tryOut?: (sdl: string) => Promise<unknown>;
}

/**
 * Judges a supergraph before anybody is answered by it. Requests are answered between the steps.
 *
 * @returns all reasons that the first step which has any has against it; none when it can be taken over
 */
export async function judgeSupergraph(sdl: string, judging: Judging): Promise<Reason[]> {
  const reasons = await judgeText(sdl);
  return reasons.length > 0 ? reasons : judgeGraph(sdl, judging);
}

async function judgeText(sdl: string): Promise<Reason[]> {
  try {
    const document = read(sdl);
    await giveWay();
    const federation = judgeFederation(document);
    if (federation.length > 0) return federation;
    await giveWay();
    const faults = validateSDL(document);
    return (faults.length > 0 ? faults : validateSchema(schemaOf(document))).map(notGraphql);
  } catch (error) {
    if (error instanceof Error && error.name === "GraphQLError") return [notGraphql(error as GraphQLError)];
    throw error;
  }
}

async function judgeGraph(sdl: string, { present, operations, tryOut }: Judging): Promise<Reason[]> {
  const graph = readGraph(sdl);
  await giveWay();
  const known = present === null ? null : readGraph(present);
  const steps = [
    () => judgeAccess(graph.document, known?.document ?? null),
    () => (known === null ? [] : judgeCompatibility(graph, known)),
    () => judgeOperations(graph, operations),
    () => (tryOut === undefined ? [] : judgePlan(sdl, tryOut)),
  ];
  for (const step of steps) {
    await giveWay();
    const reasons = await step();
    if (reasons.length > 0) return reasons;
  }
  return [];
}

function readGraph(sdl: string): ReadGraph {
  const document = parse(sdl);
  return { document, schema: schemaOf(document) };
}

/** Looked at in steps of its own. */
function schemaOf(document: DocumentNode): GraphQLSchema {
  return buildASTSchema(document, { assumeValidSDL: true });
}

function read(sdl: string): DocumentNode {
  const bytes = Buffer.byteLength(sdl);
  if (bytes <= SUPERGRAPH_LIMIT_BYTES) return parse(sdl);
  throw new GraphQLError(`A supergraph has at most ${SUPERGRAPH_LIMIT_BYTES} bytes; this one has more.`);
}

function notGraphql({ message, locations = [] }: GraphQLError): Reason {
  const { line = null, column = null } = locations[0] ?? {};
  const place = line === null ? "" : `（第${line}行第${column}列）`;
  return { kind: "TEXT", message, messageZh: `不是有效的 GraphQL 模式${place}。`, line, column };
}

async function judgePlan(sdl: string, tryOut: (sdl: string) => Promise<unknown>): Promise<Reason[]> {
  try {
    await tryOut(sdl);
    return [];
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return [
      reason(
        "PLAN",
        undefined,
        `The gateway should be able to plan by it: ${text}`,
        "网关应能据此规划查询；实际失败。",
      ),
    ];
  }
}
