export type Verdict = "GOOD" | "NOT_IN_TIME" | "BAD";

/** What is wrong; `late` when all is genuine and only the time is wrong. */
export interface Problem {
  readonly code: string;
  readonly late: boolean;
  /** The first bad entry of a log; with `lastIndex` it is one of those between. */
  readonly index?: number;
  readonly lastIndex?: number;
  readonly en: string;
  readonly zh: string;
}

export interface FileResult {
  readonly file: string;
  readonly kind: "receipt" | "page" | "log" | "consistency" | "checkpoint" | "notice" | "unknown";
  readonly verdict: Verdict;
  readonly problem: Problem | null;
  /** What was found beside: the statement of a receipt, the number of entries of a log. */
  readonly [fact: string]: unknown;
}

export interface Report {
  readonly verdict: Verdict;
  /** The instant receipts were asked for. */
  readonly at: string;
  /** SHA-256 of each key set, hex. */
  readonly keys: readonly string[];
  /** What is wrong between the files. */
  readonly problems: readonly Problem[];
  readonly files: readonly FileResult[];
}

export interface VerifyOptions {
  readonly keys: readonly string[];
  readonly checkpoints?: readonly string[] | undefined;
  readonly asker?: string | undefined;
  readonly nonce?: string | undefined;
  readonly at?: string | undefined;
  readonly treeOnly?: boolean | undefined;
}

export class WrongUse extends Error {
  readonly en: string;
  readonly zh: string;
}

export interface Engine {
  sha256(bytes: Uint8Array): Uint8Array;
  sm3(bytes: Uint8Array): Uint8Array;
  verifyEd25519(x: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean;
}

export interface Tree {
  leaf(data: Uint8Array): Uint8Array;
  node(left: Uint8Array, right: Uint8Array): Uint8Array;
  empty(): Uint8Array;
}

export interface Root {
  readonly size: number;
  readonly root: Uint8Array;
}

export interface Inclusion extends Root {
  readonly index: number;
  readonly leafHash: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

export interface Consistency {
  readonly earlier: Root;
  readonly later: Root;
  readonly proof: readonly Uint8Array[];
}

/** Keys that were read and what checks by them. */
export interface Context {
  readonly engine: Engine;
}

export interface Reader {
  readonly asker?: string | undefined;
  readonly nonce?: string | undefined;
  readonly at: string;
}

export function verifyFiles(paths: readonly string[], options: VerifyOptions): Promise<Report>;
export function reportLines(report: Report): string[];
export function main(
  args: readonly string[],
  print: (text: string) => void,
  complain: (text: string) => void,
): Promise<number>;

export function createNodeEngine(): Engine;
export function createContext(keyTexts: readonly string[], engine: Engine): Context;
export function judgeReceipt(
  context: Context,
  text: string,
  reader: Reader,
): { readonly verdict: Verdict; readonly problem: Problem | null };

export function treeOf(engine: Pick<Engine, "sha256">): Tree;
export function isIncluded(tree: Tree, claim: Inclusion): boolean;
export function isConsistent(tree: Tree, claim: Consistency): boolean;

export function parseJson(text: string): unknown;
export function canonicalText(value: unknown): string;
export function fromBase64url(text: string, what: string): Uint8Array;
export function sha256(bytes: Uint8Array): Uint8Array;
export function sha512(bytes: Uint8Array): Uint8Array;
export function sm3(bytes: Uint8Array): Uint8Array;
export function verifyEd25519(x: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean;
export function verifySm2(publicKey: string, message: Uint8Array, signature: Uint8Array): boolean;
