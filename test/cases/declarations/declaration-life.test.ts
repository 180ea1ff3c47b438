import type { Viewer } from "../../../shared/access/viewer.ts";
import {
  AROMA,
  content,
  type DeclarationWorld,
  ENTERPRISE,
  indicator,
  NOT_REGISTERED,
  OFFICER,
  OTHER_ENTERPRISE,
  OTHER_HOUSE,
  openDeclarationWorld,
  PUBLIC,
  TEA_HOUSE,
} from "./declaration-world.ts";

const NOTHING = "00000000-0000-4000-8000-000000000000";

describe("The life of a declaration", () => {
  let world: DeclarationWorld;

  beforeAll(async () => {
    world = await openDeclarationWorld();
  });

  afterAll(() => world.close());

  const ask = async (viewer: Viewer, text: string, variables: Record<string, unknown> = {}) => {
    const { data, errors } = await world.ask(viewer, text, variables);
    expect(errors).toBeUndefined();
    return data as Record<string, never>;
  };
  const stateOf = async (viewer: Viewer, id: string, asked = "") =>
    (await ask(viewer, `{ declaration(id: "${id}"${asked}) { state } }`)).declaration;
  const listOf = async (viewer: Viewer, uscc: string, asked = "") => {
    const text = `{ declarations(uscc: "${uscc}"${asked}) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`;
    const { declarations } = await ask(viewer, text);
    return declarations as unknown as {
      edges: { node: { id: string } }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  };
  const now = async () => (await world.rows("select register.as_text(at) as at from register.heartbeat"))[0]?.at;

  it("a draft is there for its enterprise and for nobody else, as if there were none", async () => {
    const { id } = await world.draft(OTHER_ENTERPRISE, { number: "Q/SECRET 1-2020" });
    expect(await stateOf(OTHER_ENTERPRISE, id)).toEqual({ state: "DRAFT" });
    expect((await listOf(OTHER_ENTERPRISE, OTHER_HOUSE)).edges.map(({ node }) => node.id)).toContain(id);
    for (const viewer of [PUBLIC, ENTERPRISE, OFFICER]) {
      expect(await stateOf(viewer, id)).toEqual(await stateOf(viewer, NOTHING));
      expect((await listOf(viewer, OTHER_HOUSE)).edges).toEqual((await listOf(viewer, NOT_REGISTERED)).edges);
      expect(
        (await ask(viewer, `{ compareVersions(before: "${id}", after: "${id}") { changes { name } } }`))
          .compareVersions,
      ).toBeNull();
    }
    const declare = (declaration: string) =>
      world.mutate(ENTERPRISE, "declarationDeclare", { declaration, ifRevision: 1 });
    expect(await declare(id)).toEqual(await declare(NOTHING));
    expect((await declare("no id at all")).errors.map(({ code }) => code)).toEqual(["NOT_ON_RECORD"]);
    const revises = (other: string) =>
      world.mutate(ENTERPRISE, "declarationDraft", { content: content({ number: "Q/SECRET 2-2020" }), revises: other });
    expect(await revises(id)).toEqual(await revises(NOTHING));
    expect(await stateOf(OTHER_ENTERPRISE, id)).toEqual({ state: "DRAFT" });
  });

  it("a draft says something else when it is changed, and what it said before stays on record", async () => {
    const { id, revision } = await world.draft(ENTERPRISE, { number: "Q/AMEND 1-2020", name: "前" });
    const before = await now();
    const { declaration } = await world.mutate(ENTERPRISE, "declarationDraft", {
      declaration: id,
      ifRevision: revision,
      content: content({ number: "Q/AMEND 1-2020", name: "后" }),
    });
    expect(declaration).toMatchObject({ id, revision: 2, state: "DRAFT" });
    const nameAt = async (asked: string) =>
      (await ask(ENTERPRISE, `{ declaration(id: "${id}"${asked}) { name } }`)).declaration;
    expect(await nameAt("")).toEqual({ name: "后" });
    expect(await nameAt(`, knownAt: "${before}"`)).toEqual({ name: "前" });
  });

  it("is read on two clocks: on what day, and as far as was known then", async () => {
    const before = await now();
    const { id, revision } = await world.declared(ENTERPRISE, { number: "Q/CLOCKS 1-2020" }, "2020-03-10");
    const between = await now();
    await world.mutate(ENTERPRISE, "declarationWithdraw", { declaration: id, ifRevision: revision, on: "2021-05-01" });
    const known = (at: unknown) => `, knownAt: "${at}"`;
    expect(await stateOf(PUBLIC, id, ', validOn: "2020-03-09"')).toBeNull();
    expect(await stateOf(PUBLIC, id, ', validOn: "2020-03-10"')).toEqual({ state: "DECLARED" });
    expect(await stateOf(PUBLIC, id, ', validOn: "2021-04-30"')).toEqual({ state: "DECLARED" });
    expect(await stateOf(PUBLIC, id, ', validOn: "2021-05-01"')).toEqual({ state: "WITHDRAWN" });
    expect(await stateOf(PUBLIC, id, `, validOn: "2021-05-01"${known(between)}`)).toEqual({ state: "DECLARED" });
    expect(await stateOf(PUBLIC, id, `, validOn: "2021-05-01"${known(before)}`)).toBeNull();
    const under = `{ standing(uscc: "${TEA_HOUSE}", validOn: "2020-06-01") { enterprise {
      declarations { edges { node { id state number } } } } } }`;
    const { standing } = await ask(PUBLIC, under);
    expect(standing).toEqual({
      enterprise: { declarations: { edges: [{ node: { id, state: "DECLARED", number: "Q/CLOCKS 1-2020" } }] } },
    });
  });

  it("a new version takes the place of the old one from one day, and tells which core indicators fell", async () => {
    const old = await world.declared(
      ENTERPRISE,
      {
        number: "Q/REV 1-2020",
        indicators: [indicator(), AROMA, indicator({ name: "总灰分", direction: "LOWER_BETTER", value: "7.5" })],
      },
      "2020-03-10",
    );
    const later = {
      number: "Q/REV 1-2021",
      indicators: [
        indicator({ value: "37", core: false }),
        { ...AROMA, value: "93" },
        indicator({ name: "总灰分", direction: "LOWER_BETTER", value: "7" }),
        indicator({ name: "茶多酚", value: "28" }),
      ],
    };
    const draft = await world.draft(ENTERPRISE, later, { revises: old.id });
    const alone = await world.mutate(ENTERPRISE, "declarationDeclare", { declaration: draft.id, ifRevision: 1 });
    expect(alone.errors.map(({ code }) => code)).toEqual(["REVISES_ANOTHER"]);
    const { declaration, errors } = await world.mutate(ENTERPRISE, "declarationRevise", {
      declaration: old.id,
      ifRevision: old.revision,
      draft: draft.id,
      ifDraftRevision: draft.revision,
      on: "2021-06-01",
    });
    expect([declaration, errors]).toEqual([
      expect.objectContaining({ id: draft.id, state: "DECLARED", declaredOn: "2021-06-01" }),
      [],
    ]);
    expect(await stateOf(PUBLIC, old.id, ', validOn: "2021-05-31"')).toEqual({ state: "DECLARED" });
    expect(await stateOf(PUBLIC, old.id, ', validOn: "2021-06-01"')).toEqual({ state: "REVISED" });
    const compared = `{ changes { name change before { value core } after { value core } }
      coreIndicatorsFell { name } coreIndicatorsInDoubt { name } }`;
    const { declaration: found, compareVersions } = await ask(
      PUBLIC,
      `{ declaration(id: "${draft.id}") { revises { id state } comparisonWithRevised ${compared} }
         compareVersions(before: "${old.id}", after: "${draft.id}") ${compared} }`,
    );
    const expected = {
      changes: [
        {
          name: "水浸出物",
          change: "FELL",
          before: { value: "38.5", core: true },
          after: { value: "37", core: false },
        },
        { name: "香气评分", change: "ROSE", before: { value: "92", core: false }, after: { value: "93", core: false } },
        { name: "总灰分", change: "ROSE", before: { value: "7.5", core: true }, after: { value: "7", core: true } },
        { name: "茶多酚", change: "CAME", before: null, after: { value: "28", core: true } },
      ],
      coreIndicatorsFell: [{ name: "水浸出物" }],
      coreIndicatorsInDoubt: [],
    };
    expect(found).toEqual({ revises: { id: old.id, state: "REVISED" }, comparisonWithRevised: expected });
    expect(compareVersions).toEqual(expected);
  });

  it("is revised by a draft of its own that could be declared, and by no other", async () => {
    const old = await world.declared(ENTERPRISE, { number: "Q/OWN 1-2020" }, "2020-03-10");
    const other = await world.draft(ENTERPRISE, { number: "Q/OWN 2-2020" });
    const lacking = await world.draft(ENTERPRISE, { number: "Q/OWN 1-2021", products: [] }, { revises: old.id });
    const revise = async (draft: { id: string; revision: number }) => {
      const asked = { declaration: old.id, ifRevision: old.revision, draft: draft.id, ifDraftRevision: draft.revision };
      return (await world.mutate(ENTERPRISE, "declarationRevise", asked)).errors.map(({ code }) => code);
    };
    expect(await revise(other)).toEqual(["NOT_ITS_REVISION"]);
    expect(await revise(lacking)).toEqual(["PRODUCT_MISSING"]);
    expect(await stateOf(PUBLIC, old.id)).toEqual({ state: "DECLARED" });
  });

  it("lists come in parts, newest first, each once", async () => {
    const found: string[] = [];
    for (let after: string | null = null; ; ) {
      const part: Awaited<ReturnType<typeof listOf>> = await listOf(
        ENTERPRISE,
        TEA_HOUSE,
        `, first: 3${after === null ? "" : `, after: "${after}"`}`,
      );
      found.push(...part.edges.map(({ node }) => node.id));
      if (!part.pageInfo.hasNextPage) break;
      after = part.pageInfo.endCursor;
    }
    const rows = await world.rows(
      "select id from register.declaration where uscc = $1 order by lower(known) desc, id desc",
      [TEA_HOUSE],
    );
    expect(found.length).toBe(7);
    expect(found).toEqual(rows.map(({ id }) => id));
  });
});
