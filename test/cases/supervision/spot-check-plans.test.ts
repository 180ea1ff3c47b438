import { createHash } from "node:crypto";
import { drawSample } from "../../../subgraphs/market-regulation/domain/supervision/draw-sample.ts";
import { CAST, useRegisterWorld } from "../../subgraphs/market-regulation/register-world.ts";
import { type Declared, type Moved, SupervisionOffice } from "./supervision-office.ts";

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

describe("A plan of spot checks", () => {
  const world = useRegisterWorld();
  const office = new SupervisionOffice(world);
  const declared: Declared[] = [];

  beforeAll(async () => {
    for (let each = 0; each < 5; each += 1) declared.push(await office.declared("530822"));
  });

  const shown = async (
    id: string,
    selection: string,
    viewer: Parameters<typeof world.ask>[0] = CAST.nobody,
    more = "",
  ) => (await world.ask(viewer, `{ spotCheckPlan(id: "${id}"${more}) { ${selection} } }`)).data?.spotCheckPlan as never;
  const ofPlace = (input: object = {}) => office.plan({ jurisdiction: "530822", sampleSize: 2, ...input });
  const publish = (plan: Moved, revision = 2) =>
    office.step(CAST.officer, "spotCheckPlanPublish", { plan: plan.id, ifRevision: revision, on: "2021-06-20" });

  it("binds its seed before the draw, tells it to officers when drawn and to everybody when published", async () => {
    const plan = await ofPlace();
    const { seedSha256 } = await shown(plan.id, "seedSha256");
    expect(seedSha256).toMatch(/^[0-9a-f]{64}$/);
    const told = async (viewer: typeof CAST.nobody) => {
      const { seed, drawn, drawRepeats } = await shown(plan.id, "seed drawn { position } drawRepeats", viewer);
      return [
        seed === null ? null : sha256(seed) === seedSha256,
        drawn === null ? null : (drawn as []).length,
        drawRepeats,
      ];
    };
    expect([await told(CAST.officer), await told(CAST.nobody)]).toEqual([
      [null, null, null],
      [null, null, null],
    ]);
    expect(await office.draw(plan)).toHaveLength(2);
    expect([await told(CAST.officer), await told(CAST.officerOfTianjin), await told(CAST.nobody)]).toEqual([
      [true, 2, true],
      [null, null, null],
      [null, null, null],
    ]);
    await publish(plan);
    expect(await told(CAST.nobody)).toEqual([true, 2, true]);
    expect(await shown(plan.id, "state seed", CAST.nobody, ', validOn: "2021-06-19"')).toEqual({
      state: "DRAWN",
      seed: null,
    });
  });

  it("gives a draw that anybody can repeat from what is public", async () => {
    const plan = await ofPlace({ sampleSize: 3 });
    await office.draw(plan);
    await publish(plan);
    const found = (await shown(
      plan.id,
      "seed sampleSize candidates { edges { node { position declaration { id } } } } drawn { declaration { id } }",
    )) as { seed: string; sampleSize: number; candidates: { edges: { node: Candidate }[] }; drawn: Candidate[] };
    const population = found.candidates.edges.map(({ node }) => node.declaration.id);
    expect(population).toEqual(declared.map(({ id }) => id).sort());
    expect(found.drawn.map(({ declaration }) => declaration.id)).toEqual(
      drawSample(population, found.sampleSize, found.seed, sha256),
    );
  });

  it("draws from what was declared when it was made, not from what came later", async () => {
    const plan = await ofPlace({ jurisdiction: "530823", sampleSize: 1 }).catch((error: Error) => error.message);
    expect(plan).toContain("POPULATION_TOO_SMALL");
    await office.declared("530823");
    const made = await ofPlace({ jurisdiction: "530823", sampleSize: 1 });
    await office.declared("530823");
    expect(await shown(made.id, "populationSize candidates { edges { node { position } } }")).toEqual({
      populationSize: 1,
      candidates: { edges: [{ node: { position: 1 } }] },
    });
  });

  it("of leaders draws from the versions behind titles in force, and says how many have none on record", async () => {
    const leader = await office.leader();
    const unknown = await office.clerk.titleInForce();
    const plan = await office.plan({ population: "LEADERS", classification: "C15", on: "2021-06-01" });
    expect(
      await shown(
        plan.id,
        "populationSize leadersWithoutDeclaration candidates { edges { node { declaration { id } } } }",
      ),
    ).toEqual({
      populationSize: 1,
      leadersWithoutDeclaration: 1,
      candidates: { edges: [{ node: { declaration: { id: leader.id } } }] },
    });
    expect(unknown).not.toBe(leader.title);
    for (const none of [{ classification: "C16" }, { on: "2021-10-24" }, { jurisdiction: "530300" }]) {
      const input = {
        title: "抽查",
        jurisdiction: "530000",
        population: "LEADERS",
        sampleSize: 1,
        on: "2021-06-01",
        ...none,
      };
      const { errors } = await office.attempt(CAST.officer, "spotCheckPlanMake", input);
      expect(errors.map(({ code }) => code)).toEqual(["POPULATION_TOO_SMALL"]);
    }
  });

  it("limits declarations by the beginning of a code of ICS or CCS", async () => {
    await office.declaredBy(...(await own("530824", { ccs: [{ code: "X56", edition: "1989" }] })));
    const size = async (classification: string) =>
      shown((await ofPlace({ jurisdiction: "530824", sampleSize: 1, classification })).id, "populationSize");
    expect([await size("X"), await size("X56")]).toEqual([{ populationSize: 1 }, { populationSize: 1 }]);
    await expect(size("X55")).rejects.toThrow("POPULATION_TOO_SMALL");
  });

  it.each([
    [0, ["SAMPLE_SIZE_NOT_ALLOWED"]],
    [501, ["SAMPLE_SIZE_NOT_ALLOWED"]],
    [6, ["POPULATION_TOO_SMALL"]],
  ])("of %i from 5 is refused", async (sampleSize, codes) => {
    const before = await world.rows("select count(*) from register.spot_check_plan");
    const input = { title: "抽查", jurisdiction: "530822", population: "DECLARATIONS", sampleSize, on: "2021-06-01" };
    const { errors } = await office.attempt(CAST.officer, "spotCheckPlanMake", input);
    expect(errors.map(({ code }) => code)).toEqual(codes);
    expect(await world.rows("select count(*) from register.spot_check_plan")).toEqual(before);
  });

  it("is made for the places that its officer acts in", async () => {
    const input = { title: "抽查", jurisdiction: "530822", population: "DECLARATIONS", sampleSize: 1 };
    const { errors } = await office.attempt(CAST.officerOfTianjin, "spotCheckPlanMake", input);
    expect(errors).toEqual([
      expect.objectContaining({ code: "NOT_FOR_THIS_CALLER", field: ["input", "jurisdiction"] }),
    ]);
  });

  it("is listed newest first, in parts, for a place and what lies in it", async () => {
    const made = [await ofPlace({ title: "一" }), await ofPlace({ title: "二" })];
    const page = async (more: string) => {
      const { data } = await world.ask(
        CAST.nobody,
        `{ spotCheckPlans(first: 1${more}) { edges { node { id } } pageInfo { endCursor } } }`,
      );
      return data?.spotCheckPlans as { edges: { node: { id: string } }[]; pageInfo: { endCursor: string } };
    };
    const first = await page(', jurisdiction: "530800"');
    const second = await page(`, jurisdiction: "530800", after: "${first.pageInfo.endCursor}"`);
    expect([...first.edges, ...second.edges].map(({ node }) => node.id)).toEqual(made.map(({ id }) => id).reverse());
    expect((await page(', jurisdiction: "120000"')).edges).toEqual([]);
  });

  async function own(division: string, traits: object) {
    const { uscc, viewer } = await world.enterprise(division);
    return [uscc, viewer, traits] as const;
  }
});

interface Candidate {
  readonly position: number;
  readonly declaration: { readonly id: string };
}
