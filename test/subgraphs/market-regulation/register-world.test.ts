import { CAST, useRegisterWorld } from "./register-world.ts";

describe("The register's department alone", () => {
  const world = useRegisterWorld();

  it("answers who reads, and takes steps by those who may", async () => {
    const { uscc, viewer } = await world.enterprise();
    const content = { number: "Q/SJX 0001S-2020", name: "示例普洱茶", origin: "OWN" };
    const { declaration, errors } = await world.mutate(
      viewer,
      "declarationDraft",
      { content },
      "declaration { state }",
      "id",
    );
    expect({ declaration, errors }).toEqual({ declaration: { state: "DRAFT" }, errors: [] });
    const { data } = await world.ask(CAST.nobody, `{ declarations(uscc: "${uscc}") { edges { node { id } } } }`);
    expect(data).toEqual({ declarations: { edges: [] } });
    expect(await world.rows("select count(*)::integer from register.declaration")).toEqual([{ count: 1 }]);
  });
});
