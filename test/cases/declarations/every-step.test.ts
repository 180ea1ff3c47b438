import { randomUUID } from "node:crypto";
import type { SignedInViewer, Viewer } from "../../../shared/access/viewer.ts";
import { DECLARATION_MACHINE } from "../../../subgraphs/market-regulation/domain/declarations/declaration-machine.ts";
import { everyAttempt } from "../../subgraphs/market-regulation/procedure-tables.ts";
import {
  content,
  type DeclarationWorld,
  ENTERPRISE,
  identityNamed,
  OTHER_ENTERPRISE,
  openDeclarationWorld,
  PUBLIC,
} from "./declaration-world.ts";

const EVERYBODY: Readonly<Record<string, Viewer>> = {
  "the enterprise": ENTERPRISE,
  "another enterprise": OTHER_ENTERPRISE,
  nobody: PUBLIC,
  ...Object.fromEntries(
    [
      "market-regulation",
      "finance",
      "working-body",
      "evaluation-body",
      "bank",
      "procurement",
      "auditor",
      "operator",
    ].map((name) => [name, identityNamed(name)]),
  ),
  // Scopes that a provider should never give to them.
  ...Object.fromEntries(
    ["market-regulation", "bank"].map((name) => [`${name} with the scope`, withScope(identityNamed(name))]),
  ),
};

function withScope(viewer: SignedInViewer): SignedInViewer {
  return { ...viewer, scopes: new Set([...viewer.scopes, "register:declare"]) };
}

describe("Every step of a declaration, from every state, by everybody, through the gateway", () => {
  let world: DeclarationWorld;

  beforeAll(async () => {
    world = await openDeclarationWorld();
  });

  afterAll(() => world.close());

  /** A declaration of the enterprise in a state; nothing for the state before it exists. */
  async function inState(state: string | null): Promise<{ id: string; revision: number } | null> {
    const number = `Q/S ${randomUUID()}`;
    if (state === null) return null;
    if (state === "DRAFT") return world.draft(ENTERPRISE, { number });
    const { id, revision } = await world.declared(ENTERPRISE, { number });
    const seen = { declaration: id, ifRevision: revision };
    if (state === "DECLARED") return { id, revision };
    if (state === "WITHDRAWN") await world.mutate(ENTERPRISE, "declarationWithdraw", seen);
    else await world.mutate(ENTERPRISE, "declarationRevise", { ...seen, ...(await revisionOf(id)) });
    return { id, revision: revision + 1 };
  }

  async function revisionOf(id: string) {
    const draft = await world.draft(ENTERPRISE, { number: `Q/S ${randomUUID()}` }, { revises: id });
    return { draft: draft.id, ifDraftRevision: draft.revision };
  }

  /** Attempts an event and tells the state it led to; null when nothing was done. */
  async function attempt(event: string, of: { id: string; revision: number } | null, who: Viewer) {
    const seen = { declaration: of?.id ?? randomUUID(), ifRevision: of?.revision ?? 1 };
    const draft = { content: content({ number: `Q/S ${randomUUID()}` }) };
    if (event === "DRAFT") return of === null ? world.mutate(who, "declarationDraft", draft) : null;
    if (event === "AMEND") return world.mutate(who, "declarationDraft", { ...draft, ...seen });
    if (event === "DECLARE") return world.mutate(who, "declarationDeclare", seen);
    if (event === "WITHDRAW") return world.mutate(who, "declarationWithdraw", seen);
    const revision = of === null ? { draft: randomUUID(), ifDraftRevision: 1 } : await revisionOf(of.id);
    return world.mutate(who, "declarationRevise", { ...seen, ...revision });
  }

  it.each(
    everyAttempt(DECLARATION_MACHINE, Object.keys(EVERYBODY), (who, event) =>
      // Each enterprise drafts for itself; what another one drafts is its own.
      event === "DRAFT" ? who.endsWith("enterprise") : who === "the enterprise",
    ),
  )("from $from, $event by $who leads to $to", async ({ from, event, who, to }) => {
    const before = await inState(from);
    const viewer = EVERYBODY[who] ?? PUBLIC;
    const count = async () => (await world.rows("select count(*) from register.procedure_step"))[0]?.count;
    const revision = event === "REVISE" && before !== null ? 1 : 0;
    const steps = Number(await count()) + revision;
    const answer = await attempt(event, before, viewer).catch((error: Error) => error);
    const done = answer !== null && !(answer instanceof Error) && answer.declaration !== null;
    expect([done, answer]).toEqual([to !== null, answer]);
    if (!done) expect(Number(await count())).toBe(steps);
    const asked = `{ declaration(id: "${before?.id ?? answer}") { state } }`;
    if (before !== null) {
      const { data } = await world.ask(ENTERPRISE, asked);
      expect(data?.declaration).toEqual({ state: to ?? from });
    }
  });
});
