import { Clerk, TIANJIN } from "../clerk.ts";
import { CAST, useRegisterWorld } from "../register-world.ts";

describe("Titles by category and place", () => {
  const world = useRegisterWorld();
  let kunming: { title: string; uscc: string };
  let dali: { title: string; uscc: string };
  let tianjin: { title: string; uscc: string };

  /** Posted on 25 September 2020, released on 23 October. */
  const leader = async (division: string) => {
    const clerk = new Clerk(world.register.owner);
    const uscc = await clerk.enterprise(division);
    return { uscc, title: await clerk.titleInForce(uscc) };
  };
  const listed = async (given: string) => {
    const text = `{ titles(${given}) { edges { cursor node { state title { id enterprise { uscc } } } } pageInfo { hasNextPage } } }`;
    const { data, errors } = await world.ask(CAST.nobody, text);
    if (errors !== undefined) throw errors[0];
    return data?.titles as {
      edges: { cursor: string; node: { state: string; title: { id: string; enterprise: { uscc: string } } } }[];
      pageInfo: { hasNextPage: boolean };
    };
  };
  const ids = async (given: string) => (await listed(given)).edges.map(({ node }) => node.title.id);

  beforeAll(async () => {
    kunming = await leader("530111");
    dali = await leader("532901");
    const clerk = new Clerk(world.register.owner);
    const uscc = await clerk.enterprise("120116");
    const title = await clerk.list({ uscc, scheme: TIANJIN, publicity: null });
    await clerk.publish(title, "2020-10-23", "2021-10-23");
    tianjin = { uscc, title };
    await clerk.list({ publicity: await clerk.post({ on: "2020-09-25" }) });
    await world.rows("select register.beat()");
  });

  it("are the leaders on a day: from the day of release to the last day, both included", async () => {
    const all = [tianjin.title, dali.title, kunming.title];
    expect(await ids(`validOn: "2020-10-22"`)).toEqual([]);
    expect(await ids(`validOn: "2020-10-23"`)).toEqual(all);
    expect(await ids(`validOn: "2021-10-23"`)).toEqual(all);
    expect(await ids(`validOn: "2021-10-24"`)).toEqual([]);
  });

  it("are also those that were ever released by a day, whatever became of them", async () => {
    const all = [tianjin.title, dali.title, kunming.title];
    expect(await ids(`listing: RELEASED, validOn: "2020-10-22"`)).toEqual([]);
    expect(await ids(`listing: RELEASED, validOn: "2020-10-23"`)).toEqual(all);
    expect(await ids(`listing: RELEASED, validOn: "2021-10-24"`)).toEqual(all);
    expect(await ids(`listing: RELEASED, validOn: "2021-10-24", division: "532900"`)).toEqual([dali.title]);
  });

  it("are told apart by scheme, by category at any level, and by the division of registration", async () => {
    const day = `validOn: "2021-01-01"`;
    expect(await ids(`${day}, scheme: "120000"`)).toEqual([tianjin.title]);
    expect(await ids(`${day}, category: "C15", scheme: "530000"`)).toEqual([dali.title, kunming.title]);
    expect(await ids(`${day}, category: "C1531"`)).toEqual([]);
    expect(await ids(`${day}, division: "532900"`)).toEqual([dali.title]);
    expect(await ids(`${day}, division: "530000"`)).toEqual([dali.title, kunming.title]);
  });

  it("come in parts that follow one another without a gap", async () => {
    const first = await listed(`validOn: "2021-01-01", first: 2`);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = await listed(`validOn: "2021-01-01", first: 2, after: "${first.edges[1]?.cursor}"`);
    expect([...first.edges, ...rest.edges].map(({ node }) => node.title.id)).toEqual([
      tianjin.title,
      dali.title,
      kunming.title,
    ]);
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });

  it("in publicity are told with their state: in publicity, or waiting for publication once it is over", async () => {
    const states = async (day: string) =>
      (await listed(`listing: IN_PUBLICITY, validOn: "${day}", scheme: "530000"`)).edges.map(({ node }) => node.state);
    expect(await states("2020-09-24")).toEqual([]);
    expect(await states("2020-10-22")).toEqual(["IN_PUBLICITY", "IN_PUBLICITY", "IN_PUBLICITY"]);
    expect(await states("2020-10-23")).toEqual(["AWAITING_PUBLICATION"]);
  });

  it("revoked are listed from their day on, with the enterprise", async () => {
    await new Clerk(world.register.owner).revoke(dali.title, "2021-06-15");
    await world.rows("select register.beat()");
    const found = await listed(`listing: REVOKED, validOn: "2021-06-15"`);
    expect(found.edges.map(({ node }) => node.title.enterprise.uscc)).toEqual([dali.uscc]);
    expect(await ids(`listing: REVOKED, validOn: "2021-06-14"`)).toEqual([]);
    expect(await ids(`validOn: "2021-06-15", scheme: "530000"`)).toEqual([kunming.title]);
  });

  it.each(["U1530", "C1", "c15", "C15300", ""])("a category %p is refused with what was expected", async (category) => {
    await expect(listed(`category: "${category}"`)).rejects.toMatchObject({
      extensions: { code: "BAD_USER_INPUT", expected: "a letter A to T with none, two, three or four digits" },
    });
  });
});
