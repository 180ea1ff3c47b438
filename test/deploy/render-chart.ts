import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, parseAllDocuments } from "yaml";

type Scope = Readonly<Record<string, unknown>>;

/** What a template consists of: text, and actions in double braces; `-` takes the white space away on its side. */
const ACTION = /(\s*)\{\{(-)? ?(.*?) ?(-)?\}\}/gs;

/**
 * Renders a chart's templates as Helm would, as far as they go: values, `if`, `range` over a map or list, `quote`, `toJson`.
 * Whatever else stands in a template is refused, so that templates stay as simple as this.
 */
export function renderChart(folder: string, release: string, overrides: Scope = {}): Record<string, unknown>[] {
  const values = { ...parse(readFileSync(join(folder, "values.yaml"), "utf8")), ...overrides };
  const root = { Values: values, Release: { Name: release } };
  return readdirSync(join(folder, "templates")).flatMap((file) => {
    const text = render(readFileSync(join(folder, "templates", file), "utf8"), root);
    return parseAllDocuments(text).flatMap((document) => {
      if (document.errors.length > 0) throw new Error(`${file}: ${document.errors[0]?.message}\n${text}`);
      return document.toJS() ?? [];
    });
  });
}

interface Node {
  readonly words: string;
  readonly children: (string | Node)[];
}

export function render(template: string, root: Scope): string {
  return renderAll(read(template), { "": root, $: root });
}

function read(template: string): (string | Node)[] {
  const top: Node = { words: "", children: [] };
  const open = [top];
  let at = 0;
  for (const found of template.matchAll(ACTION)) {
    const [whole, space = "", trims, words = ""] = found;
    const parent = open.at(-1) ?? top;
    parent.children.push(template.slice(at, found.index) + (trims ? "" : space));
    at = found.index + whole.length;
    const node = { words, children: [] };
    if (words === "end") open.pop();
    else parent.children.push(node);
    if (/^(if|range) /.test(words)) open.push(node);
  }
  if (open.length !== 1) throw new Error("An if or range is not ended.");
  top.children.push(template.slice(at));
  return top.children;
}

function renderAll(nodes: readonly (string | Node)[], variables: Scope): string {
  return nodes.map((node) => (typeof node === "string" ? node : renderNode(node, variables))).join("");
}

function renderNode({ words, children }: Node, variables: Scope): string {
  const range = /^range (\$\w+), (\$\w+) := (\S+)$/.exec(words);
  if (range !== null) {
    const [, key = "", item = "", path = ""] = range;
    // Go goes through a map in the order of its keys.
    const entries = Object.entries(Object(valueAt(path, variables))).sort(([a], [b]) => (a < b ? -1 : 1));
    return entries.map(([name, each]) => renderAll(children, { ...variables, [key]: name, [item]: each })).join("");
  }
  const condition = /^if (\S+)$/.exec(words)?.[1];
  if (condition !== undefined) {
    const value = valueAt(condition, variables);
    const isEmpty = !value || (typeof value === "object" && Object.keys(value).length === 0);
    return isEmpty ? "" : renderAll(children, variables);
  }
  const printed = /^(toJson )?([$.][\w.]*)( \| quote)?$/.exec(words);
  if (printed === null) throw new Error(`{{ ${words} }} is more than this chart needs.`);
  const value = valueAt(printed[2] ?? "", variables);
  if (printed[3]) return JSON.stringify(String(value));
  return printed[1] ? JSON.stringify(value) : String(value);
}

function valueAt(path: string, variables: Scope): unknown {
  const [start = "", ...names] = path.split(".");
  const value = names.reduce<unknown>((within, name) => Object(within)[name], variables[start]);
  if (value === undefined) throw new Error(`${path} is nothing.`);
  return value;
}
