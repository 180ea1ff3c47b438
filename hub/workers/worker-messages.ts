import { z } from "zod";
import type { Figures } from "../../shared/metrics/figures.ts";
import type { HubDatabases } from "../databases.ts";

/** What a worker is given to begin with. */
export interface WorkerStart {
  readonly databases: HubDatabases;
  /** Where it listens; 0 when that is not decided yet. */
  readonly port: number;
  /** Where the parent answers as the embedded provider; null when another one is used. */
  readonly providerSocket: string | null;
}

/** What a parent tells a worker: to begin, what became of its question, to tell its figures, or to let requests end and go. */
export type ToWorker =
  | ({ readonly type: "BEGIN" } & WorkerStart)
  | { readonly type: "USED"; readonly question: number; readonly first: boolean }
  | { readonly type: "TELL_FIGURES"; readonly question: number }
  | { readonly type: "STOP" };

/** What a worker tells its parent. */
export type FromWorker = z.infer<typeof FromWorker>;

const FromWorker = z.discriminatedUnion("type", [
  /** It hears what it is told; what is said to it earlier may be lost. */
  z.object({ type: z.literal("HEARS") }),
  z.object({ type: z.literal("READY"), url: z.string() }),
  /** It takes no connections any more; somebody else than the parent told it to. */
  z.object({ type: z.literal("LEAVING") }),
  /** Whether this was not used before, at whatever worker. */
  z.object({ type: z.literal("USE"), question: z.number(), id: z.string(), untilMs: z.number() }),
  z.object({ type: z.literal("FIGURES"), question: z.number(), figures: z.custom<Figures>(Array.isArray) }),
]);

const OfParent = z.object({ type: z.enum(["BEGIN", "USED", "TELL_FIGURES", "STOP"]) });

/** Null for what is of no concern here: the counting of rates has messages of its own. */
export function fromWorker(message: unknown): FromWorker | null {
  return FromWorker.safeParse(message).data ?? null;
}

/** The same for what comes from the parent, which is the same program. */
export function toWorker(message: unknown): ToWorker | null {
  return OfParent.safeParse(message).success ? (message as ToWorker) : null;
}
