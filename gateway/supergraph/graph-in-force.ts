import { readFileSync } from "node:fs";
import { supergraphInForce, supergraphRefused, supergraphsPublished } from "../../shared/metrics/meters.ts";
import type { Log } from "../../shared/server/log.ts";
import { OperatorError } from "../../shared/server/operator-error.ts";
import { type ApprovedOperation, sha256 } from "../approved/approved-operations.ts";
import { followFile } from "./follow-file.ts";
import type { Graph } from "./graph.ts";
import { judgeSupergraph } from "./judge-supergraph.ts";
import { readPublished } from "./published-file.ts";
import { type Reason, reasonText } from "./reason.ts";

/** The graph by which requests are answered; there is always one. */
export interface GraphInForce {
  readonly inForce: () => Graph;
  readonly close: () => Promise<void>;
}

/** How a graph is found, judged and built. */
export interface GraphSettings {
  /** Where supergraphs are published; null when nowhere. */
  readonly file: string | null;
  readonly operations: readonly ApprovedOperation[];
  readonly build: (sdl: string) => Promise<Graph>;
  readonly log: Log;
  readonly pollMs?: number;
}

/** The supergraph of this release. */
export const COMMITTED_SUPERGRAPH = new URL("../../schema/supergraph.graphql", import.meta.url);

// Longer than any request; whoever streams asks anew for each event.
const RETIRED_AFTER_MS = 30_000;
const REASONS_SHOWN = 5;

/**
 * Opens the graph, and follows its file where one is given.
 *
 * What is published there is judged and built beside the graph in force, then takes its place at once and whole.
 * Requests under way end on the one they began on.
 *
 * @throws {OperatorError} when there is a file, and nothing can be answered by it
 */
export async function openGraph(settings: GraphSettings): Promise<GraphInForce> {
  const { file, build, log, pollMs } = settings;
  const published = file === null ? null : readPublished(file);
  let graph = published === null ? await build(readFileSync(COMMITTED_SUPERGRAPH, "utf8")) : await first(published);
  supergraphInForce.set({ sha256: sha256(graph.sdl) }, 1);
  const retired = new Set<Graph>();
  let seen = published ?? graph.sdl;

  async function first(sdl: string): Promise<Graph> {
    const { reasons, built } = await judged(sdl, null, settings);
    if (built !== null) return built;
    const [reason] = reasons;
    const told = reason === undefined ? String(file) : reasonText(reason, String(file));
    throw new OperatorError(
      `The supergraph of HUB_SUPERGRAPH cannot be used. ${told}`,
      "无法使用 HUB_SUPERGRAPH 所指超级图。",
    );
  }

  async function consider(sdl: string): Promise<void> {
    if (sdl === seen) return;
    seen = sdl;
    // Whoever puts the one in force back takes back what was refused.
    if (sdl === graph.sdl) return supergraphRefused.set(0);
    const { reasons, built } = await judged(sdl, graph.sdl, settings);
    if (built === null) return refuse(sdl, reasons);
    const old = graph;
    graph = built;
    supergraphInForce.reset();
    supergraphInForce.set({ sha256: sha256(sdl) }, 1);
    supergraphsPublished.inc({ outcome: "taken_over" });
    supergraphRefused.set(0);
    log.warn({ file, sha256: sha256(sdl), before: sha256(old.sdl) }, "Another supergraph is in force");
    retired.add(old);
    setTimeout(() => retire(old), RETIRED_AFTER_MS).unref();
  }

  function refuse(sdl: string, reasons: readonly Reason[]): void {
    supergraphsPublished.inc({ outcome: "refused" });
    supergraphRefused.set(1);
    const told = reasons.slice(0, REASONS_SHOWN).map((each) => reasonText(each, String(file)));
    const details = { file, sha256: sha256(sdl), reasons: told, count: reasons.length };
    log.error(details, "A supergraph that was published is refused; the one before stays in force");
  }

  async function retire(old: Graph): Promise<void> {
    if (retired.delete(old)) await old.apollo.stop();
  }

  const following = file === null ? null : followFile(file, () => consider(readPublished(file) ?? seen), log, pollMs);
  return {
    inForce: () => graph,
    async close() {
      await following?.close();
      await Promise.all([...retired].map(retire));
      await graph.apollo.stop();
    },
  };
}

interface Judged {
  readonly reasons: readonly Reason[];
  readonly built: Graph | null;
}

async function judged(sdl: string, present: string | null, { operations, build }: GraphSettings): Promise<Judged> {
  let built: Graph | null = null;
  const reasons = await judgeSupergraph(sdl, {
    present,
    operations,
    tryOut: async () => {
      built = await build(sdl);
    },
  });
  return { reasons, built };
}
