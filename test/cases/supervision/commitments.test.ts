import type { Viewer } from "../../../shared/access/viewer.ts";
import { CAST, useRegisterWorld } from "../../subgraphs/market-regulation/register-world.ts";
import { SupervisionOffice } from "./supervision-office.ts";

describe("A leader's quality commitment", () => {
  const world = useRegisterWorld();
  const office = new SupervisionOffice(world);

  const sign = (viewer: Viewer, on: string) =>
    world.mutate(
      viewer,
      "qualityCommitmentSign",
      { text: "产品质量不低于公开的标准水平", signedBy: "李示例", on },
      "commitment { signedOn enterprise { uscc } }",
    );
  const list = async (uscc: string, more = "") => {
    const asked = `{ qualityCommitments(uscc: "${uscc}"${more}) { edges { node { text signedBy signedOn } } } }`;
    return (await world.ask(CAST.nobody, asked)).data?.qualityCommitments;
  };

  it("is signed, dated and public, on the first and on the last day of a title, not before and not after", async () => {
    const { uscc, viewer } = await office.leader();
    for (const day of ["2020-10-23", "2021-10-23"]) {
      expect(await sign(viewer, day)).toEqual({ commitment: { signedOn: day, enterprise: { uscc } }, errors: [] });
    }
    for (const day of ["2020-10-22", "2021-10-24"]) {
      expect((await sign(viewer, day)).errors.map(({ code }) => code)).toEqual(["NOT_A_LEADER"]);
    }
    const signed = (signedOn: string) => ({
      node: { text: "产品质量不低于公开的标准水平", signedBy: "李示例", signedOn },
    });
    expect(await list(uscc)).toEqual({ edges: [signed("2021-10-23"), signed("2020-10-23")] });
    expect(await list(uscc, ', validOn: "2020-10-23"')).toEqual({ edges: [signed("2020-10-23")] });
    expect(await list(uscc, ', knownAt: "2020-01-01T00:00:00Z"')).toEqual({ edges: [] });
  });

  it("is not signed by who is no leader, nor for another, nor in the future", async () => {
    const { viewer } = await world.enterprise();
    expect((await sign(viewer, "2021-06-01")).errors.map(({ code }) => code)).toEqual(["NOT_A_LEADER"]);
    expect((await sign(viewer, "2999-01-01")).errors.map(({ code }) => code)).toEqual([
      "NOT_A_LEADER",
      "DAY_OUT_OF_ORDER",
    ]);
    for (const other of [CAST.officer, CAST.nobody, CAST.workingBody]) {
      await expect(sign(other, "2021-06-01")).rejects.toThrow(/FORBIDDEN|UNAUTHENTICATED/);
    }
    expect(await world.rows("select id from register.quality_commitment where signed_on = '2021-06-01'")).toEqual([]);
  });
});
