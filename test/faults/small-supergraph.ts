import { type DocumentNode, Kind, parse, print, visit } from "graphql";

const KEPT: Readonly<Record<string, readonly string[]>> = {
  Query: ["standing", "standings", "viewer"],
  Mutation: ["creditDecisionIssue"],
  Subscription: ["registerChanges"],
};

/** A supergraph with few of its root fields and what these need, without descriptions. */
export function smallSupergraph(sdl: string): string {
  const few: DocumentNode = visit(parse(sdl, { noLocation: true }), {
    [Kind.STRING]: (node, key) => (key === "description" ? null : node),
    [Kind.OBJECT_TYPE_DEFINITION]: (node) => {
      const kept = KEPT[node.name.value];
      return kept && { ...node, fields: node.fields?.filter(({ name }) => kept.includes(name.value)) };
    },
  });
  const needed = reachable(few);
  const definitions = few.definitions.filter(
    (node) => !("name" in node) || node.kind === Kind.DIRECTIVE_DEFINITION || needed.has(String(node.name?.value)),
  );
  return print({ ...few, definitions });
}

function reachable({ definitions }: DocumentNode): ReadonlySet<string> {
  const found = new Set<string>();
  const reach = (name: string) => {
    if (found.has(name)) return;
    found.add(name);
    for (const node of definitions) {
      if ("name" in node && node.name?.value === name)
        visit(node, { [Kind.NAMED_TYPE]: (type) => reach(type.name.value) });
    }
  };
  for (const node of definitions) {
    if (node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.DIRECTIVE_DEFINITION) {
      visit(node, { [Kind.NAMED_TYPE]: (type) => reach(type.name.value) });
    }
  }
  return found;
}
