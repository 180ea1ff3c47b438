/** A profile as `node --cpu-prof` writes it. */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** What happened in the last seconds but one: under load, without the start and the end of the process. */
export function underLoad(profile: CpuProfile, seconds: number): CpuProfile {
  const all = profile.timeDeltas.reduce((sum, delta) => sum + delta, 0);
  const [from, to] = [all - (seconds + 1) * 1e6, all - 1e6];
  let at = 0;
  const kept = profile.timeDeltas.map((delta) => {
    at += delta;
    return at > from && at < to;
  });
  return {
    nodes: profile.nodes,
    samples: profile.samples.filter((_, index) => kept[index]),
    timeDeltas: profile.timeDeltas.filter((_, index) => kept[index]),
  };
}

interface Frame {
  readonly name: string;
  readonly place: string;
  /** Microseconds, with everything called. */
  total: number;
  /** Microseconds in itself. */
  self: number;
  readonly calls: Map<string, Frame>;
}

const WIDTH = 1_400;
const HEIGHT = 17;
/** What takes less of the whole is left out. */
const LEAST = 0.002;

/** Draws it, widest first, without the time in which nothing was to do. */
export function flameGraph(profile: CpuProfile, title: string): string {
  const root = treeOf(profile);
  const boxes: string[] = [];
  let deepest = 0;
  const draw = (frame: Frame, left: number, depth: number) => {
    const share = frame.total / root.total;
    if (share < LEAST) return;
    deepest = Math.max(deepest, depth);
    boxes.push(box(frame, left, depth, share));
    let at = left;
    for (const each of [...frame.calls.values()].sort((a, b) => b.total - a.total)) {
      draw(each, at, depth + 1);
      at += each.total / root.total;
    }
  };
  draw(root, 0, 0);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${(deepest + 3) * HEIGHT}" font-family="monospace" font-size="11">
<rect width="100%" height="100%" fill="#fff"/>
<text x="6" y="14">${escaped(title)}</text>
${boxes.join("\n")}
</svg>
`;
}

/** Where most of the time goes by itself, or with all that is called, one line a function. */
export function hottest(profile: CpuProfile, count: number, by: "self" | "total"): string[] {
  const root = treeOf(profile);
  const byFunction = new Map<string, number>();
  // What calls itself is counted once.
  const add = (frame: Frame, above: ReadonlySet<string>) => {
    const key = `${frame.name} ${frame.place}`;
    if (by === "self" || !above.has(key)) byFunction.set(key, (byFunction.get(key) ?? 0) + frame[by]);
    for (const each of frame.calls.values()) add(each, new Set([...above, key]));
  };
  add(root, new Set());
  const sorted = [...byFunction].sort(([, a], [, b]) => b - a).slice(0, count);
  return sorted.map(([key, time]) => `${((time / root.total) * 100).toFixed(1)} % ${key}`);
}

function treeOf({ nodes, samples, timeDeltas }: CpuProfile): Frame {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const own = new Map<number, number>();
  for (const [index, id] of samples.entries()) own.set(id, (own.get(id) ?? 0) + (timeDeltas[index] ?? 0));
  const root: Frame = { name: "all", place: "", total: 0, self: 0, calls: new Map() };
  const join = (into: Frame, id: number): number => {
    const node = byId.get(id);
    if (node === undefined || ["(idle)", "(program)"].includes(node.callFrame.functionName)) return 0;
    const { functionName, url, lineNumber } = node.callFrame;
    const place = `${placeOf(url)}:${lineNumber + 1}`;
    const key = `${functionName} ${place}`;
    const frame = into.calls.get(key) ?? {
      name: functionName || "(anonymous)",
      place,
      total: 0,
      self: 0,
      calls: new Map(),
    };
    into.calls.set(key, frame);
    const self = own.get(id) ?? 0;
    let total = self;
    for (const child of node.children ?? []) total += join(frame, child);
    frame.self += self;
    frame.total += total;
    return total;
  };
  const first = nodes[0];
  for (const child of first?.children ?? []) root.total += join(root, child);
  return root;
}

/** Within the repository or its packages, whatever machine it was taken on. */
function placeOf(url: string): string {
  const inPackage = url.lastIndexOf("node_modules/");
  if (inPackage >= 0) return url.slice(inPackage + "node_modules/".length);
  const rooms = /\/((?:gateway|shared|hub|subgraphs|bench|test)\/.*)$/.exec(url);
  return rooms?.[1] ?? url.replace(/^file:.*\//, "");
}

function box({ name, place, total }: Frame, left: number, depth: number, share: number): string {
  const width = share * WIDTH;
  const label = escaped(name.slice(0, Math.max(0, Math.floor(width / 6.8) - 1)));
  const hue = place.includes("graphql") ? 210 : /^(gateway|shared|subgraphs|hub)/.test(place) ? 25 : 130;
  const about = `${name} ${place}: ${(share * 100).toFixed(1)} %, ${(total / 1_000).toFixed(0)} ms`;
  return `<g><title>${escaped(about)}</title><rect x="${(left * WIDTH).toFixed(1)}" y="${(depth + 1) * HEIGHT + 4}" width="${width.toFixed(1)}" height="${HEIGHT - 1}" fill="hsl(${hue},60%,${72 + (depth % 3) * 4}%)"/><text x="${(left * WIDTH + 3).toFixed(1)}" y="${(depth + 1) * HEIGHT + 16}">${label}</text></g>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
