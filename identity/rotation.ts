/** A signing key, as far as its turn is concerned. */
export interface KeyTurn {
  readonly kid: string;
  /** From when it signs, in milliseconds since 1970 (UTC). */
  readonly signsFromMs: number;
}

/** What is to be done so that there is always one key that signs, and that everybody knows before it does. */
export interface TurnOfKeys {
  /** The key that signs now; null when one has to be made that does. */
  readonly signing: string | null;
  /** From when a key signs that is to be made now; null when none is. */
  readonly makeFromMs: number | null;
  /** Keys that nothing valid is signed with any more. */
  readonly drop: readonly string[];
}

const DAY_MS = 24 * 60 * 60_000;

/** How long a key signs. */
export const PERIOD_MS = 90 * DAY_MS;
/** How long before it signs a key is published, and how long after its last signature. */
export const OVERLAP_MS = DAY_MS;

/** Whose turn it is. A key that somebody took away is replaced at once. */
export function turnOfKeys(keys: readonly KeyTurn[], nowMs: number): TurnOfKeys {
  const inOrder = keys.toSorted((a, b) => a.signsFromMs - b.signsFromMs);
  const signing = inOrder.findLast(({ signsFromMs }) => signsFromMs <= nowMs);
  const next = inOrder.find(({ signsFromMs }) => signsFromMs > nowMs);
  if (signing === undefined) return { signing: null, makeFromMs: nowMs, drop: [] };
  const over = nowMs >= signing.signsFromMs + OVERLAP_MS;
  const drop = over ? inOrder.filter(({ signsFromMs }) => signsFromMs < signing.signsFromMs) : [];
  const endsAtMs = signing.signsFromMs + PERIOD_MS;
  const due = next === undefined && nowMs >= endsAtMs - OVERLAP_MS;
  return {
    signing: signing.kid,
    makeFromMs: due ? Math.max(endsAtMs, nowMs + OVERLAP_MS) : null,
    drop: drop.map(({ kid }) => kid),
  };
}
