import { setTimeout as pause } from "node:timers/promises";
import type { FormattedExecutionResult } from "graphql";
import { RefusedRequest } from "../../shared/server/refused-request.ts";
import type { MomentAsked } from "./read-address.ts";

export type Ask = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<FormattedExecutionResult>;

/** A part of a file, as the register gives it. */
export interface RegisterPart {
  readonly validOn: string;
  readonly knownAt: string;
  readonly text: string;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The manifest, as the register signed it. */
export interface RegisterManifest {
  readonly validOn: string;
  readonly knownAt: string;
  readonly jws: string;
}

const PART = `query ($table: PublicRegisterTable!, $format: OpenDataFormat!, $validOn: Date, $knownAt: DateTime,
  $first: Int!, $after: String) {
  found: publicRegisterPart(table: $table, format: $format, validOn: $validOn, knownAt: $knownAt, first: $first,
    after: $after) { validOn knownAt text pageInfo { hasNextPage endCursor } } }`;

const MANIFEST = `query ($validOn: Date, $knownAt: DateTime) {
  found: publicRegisterManifest(validOn: $validOn, knownAt: $knownAt) { validOn knownAt jws } }`;

/**
 * Asks the register for a part of a file.
 *
 * @throws {RefusedRequest} when it does not answer
 */
export async function askPart(
  ask: Ask,
  file: { readonly table: string; readonly format: string },
  { validOn, knownAt }: MomentAsked,
  { first, after }: { readonly first: number; readonly after: string | null },
): Promise<RegisterPart> {
  const { table, format } = file;
  return found<RegisterPart>(await ask(PART, { table, format, validOn, knownAt, first, after }));
}

// A register of a million rows is counted within this time; the count goes on for whoever asks later.
const ATTEMPTS = 40;
const PAUSE_MS = 250;

/**
 * Asks the register for the manifest until its files are counted.
 *
 * @throws {RefusedRequest} when it does not answer, or the count takes long
 */
export async function askManifest(ask: Ask, asked: MomentAsked, isGone: () => boolean): Promise<RegisterManifest> {
  let { validOn, knownAt } = asked;
  for (let attempt = 0; attempt < ATTEMPTS && !isGone(); attempt += 1) {
    const told = found<Omit<RegisterManifest, "jws"> & { jws: string | null }>(
      await ask(MANIFEST, { validOn, knownAt }),
    );
    const { jws } = told;
    if (jws !== null) return { ...told, jws };
    ({ validOn, knownAt } = told);
    await pause(PAUSE_MS);
  }
  const again = `/open-data/manifest.json?${new URLSearchParams({ validOn: String(validOn), knownAt: String(knownAt) })}`;
  throw new RefusedRequest(503, "STILL_COUNTING", `The files are still being counted. Ask again: ${again}`, {
    messageZh: `各文件仍在统计，请稍后再取：${again}`,
    headers: { "retry-after": "10" },
  });
}

function found<Value>({ data }: FormattedExecutionResult): Value {
  const value: unknown = data?.found;
  if (value === null || value === undefined) {
    throw new RefusedRequest(503, "DEPARTMENT_UNAVAILABLE", "The register does not answer. Ask again later.", {
      messageZh: "登记部门未应答，请稍后再试。",
      headers: { "retry-after": "10" },
    });
  }
  return value as Value;
}
