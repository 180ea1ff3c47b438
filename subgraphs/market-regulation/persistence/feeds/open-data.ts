import type { Pool } from "pg";
import { PUBLIC_VIEWER, type Viewer } from "../../../../shared/access/viewer.ts";
import type { Clock } from "../../../../shared/server/department.ts";
import type { Log } from "../../../../shared/server/log.ts";
import type { KeyRing } from "../../../../shared/signing/key-ring.ts";
import { KEY_SET_FORMAT } from "../../../../shared/signing/key-set.ts";
import type { CivilDate } from "../../../../shared/values/civil-date.ts";
import type { Instant } from "../../../../shared/values/instant.ts";
import { type ExtractFormat, extractHeader, extractText } from "../../domain/feeds/extract-text.ts";
import { type ExtractMoment, extractInstant, extractPart } from "./extract.ts";
import { digestExtract, type ExtractFile, signExtract } from "./extract-manifest.ts";
import { EXTRACT_TABLES } from "./extract-tables.ts";

/** For which day and as known when; what is null is today, and now. */
export interface MomentAsked {
  readonly validOn: CivilDate | null;
  readonly knownAt: Instant | null;
}

/** Which part of which file is wanted. */
export interface PartAsked extends MomentAsked {
  /** As the file is called, without the ending. */
  readonly table: string;
  readonly format: ExtractFormat;
  readonly first: number;
  readonly after: string | null;
}

/** A part of a file as text, the header line before the first. */
export interface PartOfRegister extends ExtractMoment {
  readonly text: string;
  readonly rowCount: number;
  readonly next: string | null;
}

/** The signed manifest of an extract; null while its files are being counted. */
export interface SignedManifest extends ExtractMoment {
  readonly jws: string | null;
}

/** The public register, to be taken as a whole. */
export interface OpenData {
  part(viewer: Viewer, asked: PartAsked): Promise<PartOfRegister>;
  /** Null when the register has no keys. */
  manifest(viewer: Viewer, asked: MomentAsked): Promise<SignedManifest | null>;
  /** The register's public keys as they are published, `leader-hub-keys-v1`; null when it has none. */
  publicKeys(): string | null;
}

// Below the deadline of a department, so that whoever waits is told to ask again.
const WAIT_MS = 700;
const KEPT = 64;
const COUNTED_AT_ONCE = 4;
// Whoever asks as it is known now is given what was counted as known within this time: it is as good, and cheaper.
const RECENT_MS = 60_000;

/** Opens the public register on the application role's connections. */
export function openOpenData(parts: {
  pool: Pick<Pool, "query">;
  ring: KeyRing | null;
  clock: Clock;
  log: Log;
}): OpenData {
  const { pool, ring, clock, log } = parts;
  const momentOf = async ({ validOn, knownAt }: MomentAsked): Promise<ExtractMoment> => ({
    validOn: validOn ?? clock.today(),
    knownAt: await extractInstant(pool, knownAt),
  });
  const counts = keepCounts((moment) => digestExtract(pool, PUBLIC_VIEWER, moment), log);
  return {
    async part(viewer, { table, format, first, after, ...asked }) {
      const found = EXTRACT_TABLES.find(({ name }) => name === table);
      if (found === undefined) throw new Error(`The extract should have a file ${table}.`);
      const moment = await momentOf(asked);
      const { rows, next } = await extractPart(pool, viewer, found, moment, { first, after });
      const header = after === null ? extractHeader(format, found.columns) : "";
      return { ...moment, text: header + extractText(format, found.columns, rows), rowCount: rows.length, next };
    },
    async manifest(_viewer, asked) {
      if (ring === null) return null;
      const now = await momentOf(asked);
      const moment = (asked.knownAt === null && counts.recent(now)) || now;
      const files = await counts.of(moment);
      if (files === null) return { ...moment, jws: null };
      const { jws } = await signExtract(ring, moment, files, clock.now());
      return { ...moment, jws };
    },
    publicKeys: () => (ring === null ? null : JSON.stringify({ format: KEY_SET_FORMAT, keys: ring.publicKeys() })),
  };
}

interface Count {
  readonly moment: ExtractMoment;
  readonly files: Promise<readonly ExtractFile[]>;
}

/** Counts each extract once: it never changes. What takes long goes on while nobody waits. */
function keepCounts(count: (moment: ExtractMoment) => Promise<readonly ExtractFile[]>, log: Log) {
  const kept = new Map<string, Count>();
  let running = 0;
  const begin = (key: string, moment: ExtractMoment): Count => {
    running += 1;
    const files = count(moment).finally(() => {
      running -= 1;
    });
    files.catch((error: unknown) => {
      kept.delete(key);
      log.error({ err: error }, "The files of an extract could not be counted");
    });
    const begun = { moment, files };
    kept.set(key, begun);
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return begun;
  };
  return {
    /** The moment of the latest count for that day that can stand for now; what others asked of the past cannot. */
    recent({ validOn, knownAt }: ExtractMoment): ExtractMoment | null {
      const since = Date.parse(knownAt) - RECENT_MS;
      const latest = [...kept.values()].findLast(
        ({ moment }) => moment.validOn === validOn && Date.parse(moment.knownAt) > since,
      );
      return latest === undefined ? null : latest.moment;
    },
    /** Null when it takes longer than callers wait, or too many others are being counted. */
    async of(moment: ExtractMoment): Promise<readonly ExtractFile[] | null> {
      const key = `${moment.validOn} ${moment.knownAt}`;
      const found = kept.get(key) ?? (running < COUNTED_AT_ONCE ? begin(key, moment) : null);
      if (found === null) return null;
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<null>((resolve) => {
        timer = setTimeout(() => resolve(null), WAIT_MS);
      });
      return Promise.race([found.files, late]).finally(() => clearTimeout(timer));
    },
  };
}
