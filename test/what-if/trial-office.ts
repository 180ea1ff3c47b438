import { readFileSync } from "node:fs";
import type { DraftFile } from "../../shared/what-if/policy-draft.ts";
import type { DeskWorld } from "../harness/desk-world.ts";
import { identityOf } from "../subgraphs/market-regulation/cast.ts";

/** Those who ask what a changed policy would do, each by its own department's question. */
export const ASKERS = {
  creditWhatIf: identityOf("peoples-bank@530000"),
  procurementWhatIf: identityOf("finance@530000"),
  awardWhatIf: identityOf("market-regulation@530000"),
} as const;

export type WhatIfField = keyof typeof ASKERS;

/** The day on which the demonstration register has something of everything. */
export const DAY = "2026-05-20";

/** The register that the demonstration begins with. */
export function demonstration(): string {
  return readFileSync(new URL("../../hub/demo/demonstration.jsonl", import.meta.url), "utf8");
}

const NAMES = new Map(
  demonstration()
    .split("\n")
    .filter((line) => line.includes("ENTERPRISE_REGISTERED"))
    .map((line) => JSON.parse(line))
    .map(({ uscc, name }): [string, string] => [uscc, name.replace("示例企业 ", "")]),
);

/** What the demonstration calls an enterprise: 北京 大型. */
export function nameOf(uscc: string): string {
  return NAMES.get(uscc) ?? uscc;
}

/** All enterprises of the demonstration. */
export const ENTERPRISES: readonly string[] = [...NAMES.keys()];

export interface ToldAnswer {
  readonly determination: string;
  readonly reasons: readonly { readonly code: string }[];
  readonly citations: readonly { readonly document: string; readonly clause: string }[];
}

/** What the question above selects. */
interface ToldPart {
  readonly validOn: string | null;
  readonly knownAt: string | null;
  readonly errors: readonly {
    readonly code: string;
    readonly file: string | null;
    readonly line: number | null;
    readonly message: string;
  }[];
  readonly changes: readonly object[];
  readonly laterActs: readonly object[];
  readonly questions: readonly object[];
  readonly withoutTitle: readonly ToldFlip[];
  readonly counts: { readonly examined: number; readonly rows: readonly object[] } | null;
  readonly flips: {
    readonly edges: readonly { readonly node: ToldFlip }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  } | null;
}

export interface ToldFlip {
  readonly uscc: string | null;
  readonly kind: string;
  readonly question: { readonly measure: string; readonly jurisdiction: string; readonly award: string | null };
  readonly before: ToldAnswer;
  readonly after: ToldAnswer;
}

const ANSWER = "determination reasons { code } citations { document clause }";
const FLIP = `uscc kind question { measure jurisdiction award } before { ${ANSWER} } after { ${ANSWER} }`;

// Less than most what-ifs here flip, so that they come in parts.
const PART = 25;

/** Everything that one department's what-if says, part by part to its end. */
export async function whatIf(
  world: DeskWorld,
  field: WhatIfField,
  files: readonly DraftFile[],
  more: Readonly<Record<string, unknown>> = {},
  lot: object | null = null,
) {
  const input = { files: files.map(({ name, text }) => ({ name, lines: text.split("\n") })), validOn: DAY, ...more };
  const flips: ToldFlip[] = [];
  let after: string | null = null;
  let told: ToldPart = await part(world, field, input, { after, lot });
  for (;;) {
    flips.push(...(told.flips?.edges ?? []).map(({ node }) => node));
    if (told.flips?.pageInfo.hasNextPage !== true) return { ...told, flips };
    after = told.flips.pageInfo.endCursor;
    told = await part(world, field, { ...input, knownAt: told.knownAt }, { after, lot });
  }
}

async function part(
  world: DeskWorld,
  field: WhatIfField,
  input: object,
  { after, lot }: { readonly after: string | null; readonly lot: object | null },
) {
  const [declared, given] = lot === null ? ["", ""] : [", $lot: LotInput", ", lot: $lot"];
  const text = `query ($input: WhatIfInput!, $first: Int!, $after: String${declared}) { told: ${field}(input: $input${given}) {
    validOn knownAt errors { code file line message(language: EN) }
    changes { rule id kind fields { name before after } }
    laterActs { rule id kind fields { name before after } }
    questions { measure jurisdiction award }
    withoutTitle { ${FLIP} }
    counts { examined rows { question { measure jurisdiction award } before after enterprises } pageInfo { hasNextPage } }
    flips(first: $first, after: $after) { edges { node { ${FLIP} } } pageInfo { hasNextPage endCursor } }
  } }`;
  const variables = { input, first: PART, after, ...(lot === null ? {} : { lot }) };
  const { data, errors } = await world.ask(ASKERS[field], text, variables);
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join("\n"));
  return data?.told as ToldPart;
}

/** A flip as a sentence: 北京 大型, creditSupport 110000: NOT_ELIGIBLE → ELIGIBLE. */
export function sentence({ uscc, question, before, after }: ToldFlip): string {
  const { measure, jurisdiction, award } = question;
  const asked = [measure, jurisdiction, ...(award === null ? [] : [award])].join(" ");
  const whose = uscc === null ? "everybody else" : nameOf(uscc);
  return `${whose}, ${asked}: ${before.determination} → ${after.determination}`;
}
