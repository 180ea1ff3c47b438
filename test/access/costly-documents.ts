import { type DocumentNode, Kind, parse, visit } from "graphql";
import type { CheckOperation } from "../../gateway/limits/check-operation.ts";
import type { Seeded } from "../federation/seeded.ts";
import { syntheticCode } from "../harness/synthetic-code.ts";

/** A part of a selection; fragments are named by their number, and name later ones only. */
type Part =
  | { readonly kind: "FIELD"; readonly text: string; readonly key: string; readonly children: readonly Part[] }
  | { readonly kind: "SPREAD"; readonly fragment: number }
  | { readonly kind: "INLINE"; readonly children: readonly Part[] };

/** A document as it is changed step by step: selections on `Standing`. */
export interface Genome {
  readonly root: readonly Part[];
  readonly fragments: readonly (readonly Part[])[];
}

const OBJECTS = [
  "enterprise",
  "titles",
  'creditSupport(jurisdiction: "110000")',
  'procurementPreference(jurisdiction: "110000")',
] as const;
const LEAVES = ["uscc", "validOn", "knownAt", "__typename", "unknown"] as const;
const INNER = ["registrationPlace", "title", "reasons", "citations"] as const;

/** A selection of which nothing is known to be costly. */
export const PLAIN: Genome = { root: [{ kind: "FIELD", text: "uscc", key: "", children: [] }], fragments: [] };

/** The document of a genome. */
export function documentOf({ root, fragments }: Genome): string {
  const defined = fragments.map((parts, at) => `fragment F${at} on Standing { ${written(parts)} }`);
  return [`{ standing(uscc: "${syntheticCode(1)}") { ${written(root)} } }`, ...defined].join("\n");
}

/** A genome that differs from another one in a few places. */
export function changed(genome: Genome, random: Seeded): Genome {
  const fragments = genome.fragments.map((parts, at) =>
    random.chance(0.3) ? grown(parts, random, genome.fragments.length, at + 1, 0) : parts,
  );
  const added = random.chance(0.3) ? [...fragments, part(random, 0, 0, 1)] : fragments;
  const root = grown(genome.root, random, added.length, 0, 0);
  return { root, fragments: added };
}

/** Climbs from change to change to the document that is most work among those that the limits let pass. */
export function climb(
  check: CheckOperation,
  work: (document: DocumentNode) => number,
  random: Seeded,
  goOn: (step: number) => boolean,
): { readonly text: string; readonly work: number } {
  let best = { genome: PLAIN, text: documentOf(PLAIN), work: work(parse(documentOf(PLAIN))) };
  for (let step = 0; goOn(step); step += 1) {
    const genome = changed(best.genome, random);
    const text = documentOf(genome);
    if (!passes(check, text)) continue;
    const found = work(parse(text));
    if (found >= best.work) best = { genome, text, work: found };
  }
  return best;
}

/** Makes every look at the name of a field count. */
export function countLooks(document: DocumentNode): () => number {
  let looks = 0;
  visit(document, {
    [Kind.FIELD]: (node) => {
      const { name } = node;
      Object.defineProperty(node, "name", {
        get() {
          looks += 1;
          return name;
        },
      });
    },
  });
  return () => looks;
}

function passes(check: CheckOperation, query: string): boolean {
  try {
    check({ query, operationName: undefined, variables: {} });
    return true;
  } catch {
    return false;
  }
}

function grown(
  parts: readonly Part[],
  random: Seeded,
  fragments: number,
  firstFragment: number,
  depth: number,
): readonly Part[] {
  const changedParts = parts.flatMap((each): Part[] => {
    if (random.chance(0.05) && parts.length > 1) return [];
    // What is repeated has to be compared.
    if (random.chance(0.15)) return [each, each];
    if (each.kind === "SPREAD" || each.children.length === 0 || !random.chance(0.5)) return [each];
    return [{ ...each, children: grown(each.children, random, fragments, firstFragment, depth + 1) }];
  });
  return random.chance(0.5) ? [...changedParts, ...part(random, fragments, firstFragment, depth)] : changedParts;
}

function part(random: Seeded, fragments: number, firstFragment: number, depth: number): Part[] {
  if (fragments > firstFragment && depth === 0 && random.chance(0.5)) {
    const fragment = firstFragment + random.below(fragments - firstFragment);
    return [{ kind: "SPREAD", fragment }];
  }
  const leaf: Part = { kind: "FIELD", text: random.pick([...LEAVES]), key: key(random), children: [] };
  if (random.chance(0.3)) return [leaf];
  if (random.chance(0.3)) return [{ kind: "INLINE", children: [leaf] }];
  const text = depth === 0 ? random.pick([...OBJECTS]) : random.pick([...INNER]);
  return [{ kind: "FIELD", text, key: key(random), children: [leaf] }];
}

function key(random: Seeded): string {
  return random.chance(0.8) ? "" : `k${random.below(5)}: `;
}

function written(parts: readonly Part[]): string {
  return parts
    .map((each) => {
      if (each.kind === "SPREAD") return `...F${each.fragment}`;
      if (each.kind === "INLINE") return `... { ${written(each.children)} }`;
      return `${each.key}${each.text}${each.children.length > 0 ? ` { ${written(each.children)} }` : ""}`;
    })
    .join(" ");
}
