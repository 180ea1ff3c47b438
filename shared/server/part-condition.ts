/** How a part is, as it says itself or as it is seen from elsewhere. */
export interface PartCondition {
  /** A department's code. */
  readonly name: string;
  /** Whether it can answer; a part that is ready may still say what limits its answers. */
  readonly ready: boolean;
  /** What is the matter, in both languages; null when nothing is. */
  readonly because: string | null;
}

export const DATABASE_SILENT = "its database does not answer 数据库未应答";
export const COPY_FILLING =
  "its copy of the register is being filled, so it answers UNDETERMINED 副本正在建立，答复为无法判定";
export const DATA_OLD =
  "what it knows of the register is older than the freshness limit, so it answers UNDETERMINED 注册库数据过期，答复为无法判定";
export const NO_KEYS = "it has no keys to sign by, so it takes no decisions 无签名密钥，不作出决定";
export const SILENT = "it does not answer 未应答";

/** Whoever asks again within this is told the same: what is asked here costs a statement or a call. */
const TOLD_FOR_MS = 500;

/** Asks for something once for all who ask at about the same time. */
export function toldForAWhile<T>(ask: () => Promise<T>): () => Promise<T> {
  let told: { readonly atMs: number; readonly answer: Promise<T> } | null = null;
  return () => {
    const nowMs = performance.now();
    if (told === null || nowMs - told.atMs > TOLD_FOR_MS) told = { atMs: nowMs, answer: ask() };
    return told.answer;
  };
}
