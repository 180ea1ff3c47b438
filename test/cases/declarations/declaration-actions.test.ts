import type { Viewer } from "../../../shared/access/viewer.ts";
import {
  content,
  type DeclarationWorld,
  ENTERPRISE,
  OFFICER,
  OTHER_ENTERPRISE,
  openDeclarationWorld,
  PUBLIC,
  TEA_HOUSE,
} from "./declaration-world.ts";

describe("What can be done with a declaration, and by two at once", () => {
  let world: DeclarationWorld;

  beforeAll(async () => {
    world = await openDeclarationWorld();
  });

  afterAll(() => world.close());

  const ask = async (viewer: Viewer, text: string) => {
    const { data, errors } = await world.ask(viewer, text);
    expect(errors).toBeUndefined();
    return data as Record<string, never>;
  };

  it("tells each caller what can be done now, and for what cannot be why and by which clause", async () => {
    const { id } = await world.draft(ENTERPRISE, { number: "Q/ACT 1-2020", indicators: [] });
    const actions = async (viewer: Viewer, of: string) => {
      const text = `{ declaration(id: "${of}") { availableActions {
        action possible reasons { code zh: message en: message(language: EN) } notBefore citations { document clause } } } }`;
      return (await ask(viewer, text)).declaration as unknown as {
        availableActions: {
          action: string;
          possible: boolean;
          reasons: { code: string; zh: string; en: string }[];
          citations: object[];
        }[];
      };
    };
    const codes = (list: Awaited<ReturnType<typeof actions>>) =>
      list.availableActions.map(({ action, reasons }) => [action, ...reasons.map(({ code }) => code)]);
    const own = await actions(ENTERPRISE, id);
    expect(codes(own)).toEqual([
      ["DRAFT", "STATE_DOES_NOT_ALLOW"],
      ["AMEND"],
      ["DECLARE", "FUNCTION_INDICATOR_MISSING", "PERFORMANCE_INDICATOR_MISSING"],
      ["REVISE", "STATE_DOES_NOT_ALLOW"],
      ["WITHDRAW", "STATE_DOES_NOT_ALLOW"],
    ]);
    expect(own.availableActions[2]).toMatchObject({
      possible: false,
      reasons: [
        {
          zh: "企业自有标准应公开功能指标。",
          en: "An own standard discloses functional indicators, for goods and for services.",
        },
        { zh: "产品类企业自有标准应公开性能指标。" },
      ],
      notBefore: null,
      citations: [
        { document: "guangyuan-2019-32", clause: "§2(1)1" },
        { document: "tianjin-2021", clause: "§3(1)1 ¶1" },
      ],
    });
    const declared = await world.declared(ENTERPRISE, { number: "Q/ACT 2-2020" });
    expect(codes(await actions(PUBLIC, declared.id)).slice(3)).toEqual([
      ["REVISE", "NOT_SIGNED_IN"],
      ["WITHDRAW", "NOT_SIGNED_IN"],
    ]);
    expect(codes(await actions(OFFICER, declared.id)).slice(3)).toEqual([
      ["REVISE", "NOT_FOR_THIS_CALLER"],
      ["WITHDRAW", "NOT_FOR_THIS_CALLER"],
    ]);
    expect(codes(await actions(ENTERPRISE, declared.id)).slice(3)).toEqual([
      ["REVISE", "REVISION_NOT_DRAFTED"],
      ["WITHDRAW"],
    ]);
  });

  it("tells it anew in the answer to a step, and takes several steps of one request in order", async () => {
    const { id } = await world.draft(ENTERPRISE, { number: "Q/STEPS 1-2020" });
    const { data } = await world.ask(
      ENTERPRISE,
      `mutation {
        declared: declarationDeclare(input: { declaration: "${id}", ifRevision: 1, idempotencyKey: "steps-1" }) {
          declaration { state availableActions { action possible } } }
        withdrawn: declarationWithdraw(input: { declaration: "${id}", ifRevision: 2, idempotencyKey: "steps-2" }) {
          declaration { state availableActions { action possible } } errors { code } } }`,
    );
    const actions = (...possible: string[]) =>
      ["DRAFT", "AMEND", "DECLARE", "REVISE", "WITHDRAW"].map((action) => ({
        action,
        possible: possible.includes(action),
      }));
    expect(data).toEqual({
      declared: { declaration: { state: "DECLARED", availableActions: actions("WITHDRAW") } },
      withdrawn: { declaration: { state: "WITHDRAWN", availableActions: actions() }, errors: [] },
    });
  });

  it("is on record: an enterprise sees what was done in its name, and nobody else does", async () => {
    const { id } = await world.draft(ENTERPRISE, { number: "Q/LOG 1-2020" });
    const text = "{ registerAccessEntries(first: 1) { edges { node { tenant usccs fields { field } } } } }";
    expect(await ask(ENTERPRISE, text)).toEqual({
      registerAccessEntries: {
        edges: [
          {
            node: {
              tenant: ENTERPRISE.tenant,
              usccs: [TEA_HOUSE],
              fields: expect.arrayContaining([{ field: "Mutation.declarationDraft" }]),
            },
          },
        ],
      },
    });
    expect(await ask(OTHER_ENTERPRISE, text)).toEqual({ registerAccessEntries: { edges: [] } });
    expect(id).toEqual(expect.any(String));
  });

  it("two at once: one wins, the other is told how it stands", async () => {
    for (let round = 0; round < 20; round += 1) {
      const { id, revision } = await world.declared(ENTERPRISE, { number: `Q/RACE ${round}-2020` }, "2020-03-10");
      const asked = { declaration: id, ifRevision: revision };
      const draft = await world.draft(ENTERPRISE, { number: `Q/RACE ${round}-2021` }, { revises: id });
      const answers = await Promise.all([
        world.mutate(ENTERPRISE, "declarationWithdraw", asked),
        world.mutate(ENTERPRISE, "declarationRevise", { ...asked, draft: draft.id, ifDraftRevision: draft.revision }),
        world.mutate(ENTERPRISE, "declarationWithdraw", asked),
      ]);
      const lost = answers.filter(({ declaration }) => declaration === null);
      expect(lost.map(({ errors }) => errors.map(({ code }) => code))).toEqual([["CONFLICT"], ["CONFLICT"]]);
      const state = answers[1]?.declaration === null ? "WITHDRAWN" : "REVISED";
      for (const { errors } of lost) expect(errors[0]?.current).toEqual({ id, revision: 3, state });
    }
  });

  it("one key at once has one effect", async () => {
    const input = { content: content({ number: "Q/AT ONCE-2020" }), idempotencyKey: "at-once" };
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => world.mutate(ENTERPRISE, "declarationDraft", input)),
    );
    expect(new Set(answers.map(({ declaration }) => declaration?.id)).size).toBe(1);
    const rows = await world.rows("select count(*) from register.declaration_content where number = 'Q/AT ONCE-2020'");
    expect(rows).toEqual([{ count: "1" }]);
  });

  it("two drafts of one number at once: one is declared, the other is told that it stands already", async () => {
    for (let round = 0; round < 10; round += 1) {
      const drafts = [];
      for (const _ of [1, 2]) drafts.push(await world.draft(ENTERPRISE, { number: `Q/TWIN ${round}-2020` }));
      const answers = await Promise.all(
        drafts.map(({ id }) => world.mutate(ENTERPRISE, "declarationDeclare", { declaration: id, ifRevision: 1 })),
      );
      const codes = answers.flatMap(({ errors }) => errors.map(({ code }) => code));
      expect(codes).toEqual(["NUMBER_ALREADY_DECLARED"]);
    }
  });
});
