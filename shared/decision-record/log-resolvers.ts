import type { Viewer } from "../access/viewer.ts";
import { partSize } from "../server/list-part.ts";
import { canonicalBytes } from "../signing/canonical.ts";
import { KEY_SET_FORMAT } from "../signing/key-set.ts";
import type { LogOfRecord } from "./decision-record.ts";
import type { StoredDecision } from "./stored-decision.ts";

interface Asker {
  readonly viewer: Viewer;
}

/** Resolvers of a department's log, the same in every deciding department. */
export const logResolvers = {
  DecisionLog: {
    size: ({ log }: LogOfRecord) => log.size(),
    publicKeys: (record: LogOfRecord) => {
      const keySet = { format: KEY_SET_FORMAT, keys: record.publicKeys() };
      return Buffer.from(canonicalBytes(keySet)).toString("utf8");
    },
    async checkpoint(record: LogOfRecord, { size }: { size?: number | null | undefined }) {
      const found = await record.checkpoint(size ?? null);
      return found === null ? null : found.jws;
    },
    async inclusionProof(
      { log, ...record }: LogOfRecord,
      { decision: id, size }: { decision: string; size?: number | null | undefined },
      { viewer }: Asker,
    ) {
      const decision = await record.find(viewer, id);
      const length = size ?? (await log.checkpoint(null))?.size;
      if (decision === null || length === undefined || decision.index >= length) return null;
      return length > (await log.size()) ? null : texts(await log.inclusionProof(decision.index, length));
    },
    async consistencyProof({ log }: LogOfRecord, { from, to }: { from: number; to: number }) {
      if (from < 0 || from > to || to > (await log.size())) return null;
      return texts(await log.consistencyProof(from, to));
    },
    entries: ({ log }: LogOfRecord, { first, after }: { first: number; after?: number | null | undefined }) =>
      log.entries(after == null ? 0 : after + 1, partSize(first)),
  },
  LogEntry: {
    index: ({ index }: StoredDecision) => index,
    jws: ({ jws }: StoredDecision) => jws,
    sm2: ({ sm2 }: StoredDecision) => (sm2 === null ? null : JSON.stringify(sm2)),
    decision: (decision: StoredDecision) => decision,
  },
};

function texts(hashes: readonly Buffer[]): string[] {
  return hashes.map((hash) => hash.toString("base64url"));
}
