import { CAST, enterpriseIdentity } from "../register-world.ts";
import { TITLES, useTitleWorld } from "./title-world.ts";

describe("A certificate by its number, on any day", () => {
  const world = useTitleWorld();

  const certificate = async (number: string, validOn: string, more = "") => {
    const { data, errors } = await world.ask(
      CAST.nobody,
      `{ certificate(number: "${number}", validOn: "${validOn}"${more}) {
        number state issuedOn validOn revocationGround revokedOn revokedBy citations { document clause basis }
        title { certificateNumber lastDay publisher { role } models { name model } } } }`,
    );
    expect(errors).toBeUndefined();
    return data?.certificate as { state: string; citations: { clause: string }[] } | null;
  };

  it("is there from the release on, for everybody, with the clauses that its state rests on", async () => {
    const { number } = await world.released();
    expect(await certificate(number, "2020-10-22")).toBeNull();
    expect(await certificate(number, "2020-10-23")).toEqual({
      number,
      state: "IN_FORCE",
      issuedOn: "2020-10-23",
      validOn: "2020-10-23",
      revocationGround: null,
      revokedOn: null,
      revokedBy: null,
      citations: [
        { document: "yunnan-2020-9", clause: "§3(4)6", basis: "TEXT" },
        { document: "yunnan-2020-9", clause: "§3(5)", basis: "TEXT" },
      ],
      title: {
        certificateNumber: number,
        lastDay: "2021-10-23",
        publisher: { role: "WORKING_BODY" },
        models: null,
      },
    });
    expect((await certificate(number, "2021-10-23"))?.state).toBe("IN_FORCE");
    expect((await certificate(number, "2021-10-24"))?.state).toBe("EXPIRED");
    expect(await certificate("530000-2020-C1-999", "2021-10-24")).toBeNull();
  });

  it("tells a revocation with its ground and clause, and what was known before it", async () => {
    const { id, number } = await world.released();
    const [beat] = await world.rows("select register.as_text(register.beat()) as at");
    await world.rows("select register.title_revoke($1, 'BELOW_DECLARED_LEVEL', '2021-06-15', null, 'test')", [id]);
    await world.rows("select register.beat()");
    expect(await certificate(number, "2021-06-15")).toMatchObject({
      state: "REVOKED",
      revocationGround: "BELOW_DECLARED_LEVEL",
      revokedOn: "2021-06-15",
      // A history tells no body.
      revokedBy: null,
      citations: [{ clause: "§3(6)4" }, { clause: "§3(6)¶2" }],
    });
    expect(await certificate(number, "2022-06-15")).toMatchObject({ state: "REVOKED", revokedOn: "2021-06-15" });
    const untold = { state: "IN_FORCE", revokedOn: null, revokedBy: null };
    expect(await certificate(number, "2021-06-14")).toMatchObject(untold);
    expect(await certificate(number, "2021-06-15", `, knownAt: "${beat?.at}"`)).toMatchObject(untold);
  });

  it("tells that a title was given up, by the reading that there is no ban", async () => {
    const { id, number, uscc } = await world.released();
    const input = { title: id, ifRevision: 5, on: "2021-03-01" };
    await world.mutate(enterpriseIdentity(uscc), "titleWithdraw", input, TITLES);
    expect(await certificate(number, "2021-03-01")).toMatchObject({
      state: "WITHDRAWN",
      revokedOn: null,
      citations: [{ clause: "§3(6)¶2", basis: "INTERPRETATION" }],
    });
  });

  it("stands for the models that the declaration of its standard names", async () => {
    const { uscc, viewer } = await world.enterprise();
    const content = {
      number: "Q/MODEL 1-2020",
      name: "示例普洱茶",
      origin: "OWN",
      products: [{ kind: "GOODS", name: "示例普洱茶饼", model: "357g" }],
      mandatoryStatement: { kind: "NONE_APPLY", standards: [] },
      referenceStandards: [],
      ics: [],
      ccs: [],
      indicators: ["PERFORMANCE", "FUNCTION"].map((group) => ({
        group,
        name: group,
        direction: "HIGHER_BETTER",
        value: "1",
        core: true,
      })),
    };
    const drafted = await world.mutate(viewer, "declarationDraft", { content }, "declaration { id revision }");
    const { id, revision } = drafted.declaration as { id: string; revision: number };
    const declare = { declaration: id, ifRevision: revision, on: "2020-03-10" };
    await world.mutate(viewer, "declarationDeclare", declare, "declaration { id }");
    const { number } = await world.released({ usccs: [uscc], standard: "Q/MODEL 1-2020" });
    expect(await certificate(number, "2020-10-23")).toMatchObject({
      title: { models: [{ name: "示例普洱茶饼", model: "357g" }] },
    });
  });
});
