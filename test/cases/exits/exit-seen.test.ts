import { randomUUID } from "node:crypto";
import type { Viewer } from "../../../shared/access/viewer.ts";
import { CAST } from "../../subgraphs/market-regulation/register-world.ts";
import { EVIDENCE, useExitWorld } from "./exit-world.ts";

describe("Who sees what of an exit case", () => {
  const world = useExitWorld();

  const seenBy = async (viewer: Viewer, id: string, fields = "state", asked = "") => {
    const { data, errors } = await world.ask(viewer, `{ exitCase(id: "${id}"${asked}) { ${fields} } }`);
    expect(errors).toBeUndefined();
    return data?.exitCase;
  };

  it("before a decision those who take part, and nobody else: to others it is as if there were none", async () => {
    const { id, viewer, uscc } = await world.upTo("EVIDENCE");
    const stranger = (await world.enterprise()).viewer;
    for (const each of [viewer, CAST.officer, CAST.workingBody, CAST.evaluationBody]) {
      expect(await seenBy(each, id)).toEqual({ state: "EVIDENCE" });
    }
    const list = `{ exitCases(uscc: "${uscc}") { edges { node { id } } } }`;
    for (const each of [
      CAST.nobody,
      stranger,
      CAST.officerOfTianjin,
      CAST.workingBodyOfTianjin,
      CAST.ecology,
      CAST.bank,
    ]) {
      expect(await seenBy(each, id)).toBeNull();
      expect((await world.ask(each, list)).data).toEqual({ exitCases: { edges: [] } });
    }
    expect((await world.ask(viewer, list)).data).toEqual({ exitCases: { edges: [{ node: { id } }] } });
    const move = (exitCase: string) =>
      world.mutate(stranger, "exitCaseReply", { exitCase, ifRevision: 3, text: "答复" }, "exitCase { id }");
    expect(await move(id)).toEqual(await move(randomUUID()));
  });

  it("from the decision on everybody; its file stays with those who take part", async () => {
    const { id, viewer } = await world.upTo("DECIDED");
    const stranger = (await world.enterprise()).viewer;
    expect(await seenBy(CAST.nobody, id, "state ground duties { duty doneOn }")).toEqual({
      state: "DECIDED",
      ground: "BELOW_DECLARED_LEVEL",
      duties: ["PUBLICISE", "REPORT", "ENTER_CREDIT"].map((duty) => ({ duty, doneOn: null })),
    });
    expect(await seenBy(stranger, id, "state file { facts }")).toEqual({ state: "DECIDED", file: null });
    expect(await seenBy(viewer, id, "file { facts }")).toEqual({ file: { facts: "抽检不合格" } });
    expect(await seenBy(CAST.nobody, id, "state", ', validOn: "2021-06-10"')).toBeNull();
    expect(await seenBy(viewer, id, "state", ', validOn: "2021-06-10"')).toEqual({ state: "ORDERED" });
    expect(await seenBy(viewer, id, "state", ', validOn: "2021-05-31"')).toBeNull();
  });

  it("the file is asked for by nobody who did not sign in", async () => {
    const { id } = await world.upTo("DECIDED");
    const { errors } = await world.ask(CAST.nobody, `{ exitCase(id: "${id}") { file { facts } } }`);
    expect(errors).not.toBeUndefined();
  });

  it("who did a duty is told to those who take part", async () => {
    const { id } = await world.upTo("PUBLICISED");
    const actorSeen = (viewer: Viewer) => seenBy(viewer, id, "duties { actor }");
    const nobody = [{ actor: null }, { actor: null }, { actor: null }];
    expect(await actorSeen(CAST.workingBody)).toEqual({
      duties: [{ actor: CAST.workingBody.subject }, ...nobody.slice(1)],
    });
    expect(await actorSeen(CAST.officerOfTianjin)).toEqual({ duties: nobody });
  });

  it("each is told what they can do with it now", async () => {
    const { id, viewer } = await world.upTo("ORDERED");
    const possible = async (who: Viewer) => {
      const fields = "availableActions { action possible reasons { code } }";
      const { availableActions } = (await seenBy(who, id, fields)) as {
        availableActions: { action: string; possible: boolean }[];
      };
      expect(availableActions.length).toBe(11);
      return availableActions.filter((each) => each.possible).map(({ action }) => action);
    };
    expect(await possible(viewer)).toEqual(["REPLY"]);
    expect(await possible(CAST.evaluationBody)).toEqual(["ADD_EVIDENCE", "NOTIFY", "DECIDE"]);
    expect(await possible(CAST.workingBody)).toEqual(["ADD_EVIDENCE", "NOTIFY", "DISMISS"]);
  });

  it("what a department supplied to it, that department sees, whatever the ground", async () => {
    const { id } = await world.upTo("ORDERED", "MAJOR_ACCIDENT_OR_QUALITY");
    expect(await seenBy(CAST.ecology, id)).toEqual({ state: "ORDERED" });
    const seen = { id, state: "ORDERED", revision: 4 };
    const { errors } = await world.step(CAST.ecology, "exitCaseEvidenceAdd", seen, EVIDENCE);
    expect(errors).toEqual([]);
    const fields = "file { evidence { sourceDepartment } }";
    expect(await seenBy(CAST.officer, id, fields)).toEqual({
      file: { evidence: [{ sourceDepartment: "market-regulation" }, { sourceDepartment: "ecology-and-environment" }] },
    });
  });

  it("what is outstanding is listed, the oldest first, and by days since the decision; what is done is not", async () => {
    const { id } = await world.upTo("PUBLICISED");
    const listed = async (viewer: Viewer, asked: string) => {
      const text = `{ exitDuties(scheme: "530000", first: 100, ${asked}) { edges { node {
        duty since daysSince exitCase { id } } } } }`;
      const { data, errors } = await world.ask(viewer, text);
      expect(errors).toBeUndefined();
      const { exitDuties } = data as { exitDuties: { edges: { node: { exitCase: { id: string } } }[] } };
      return exitDuties.edges.map(({ node }) => node).filter(({ exitCase }) => exitCase.id === id);
    };
    const due = (duty: string, daysSince: number) => ({ duty, since: "2021-06-11", daysSince, exitCase: { id } });
    const asked = await listed(CAST.workingBody, 'validOn: "2021-07-11", overdue: 30');
    expect(asked).toEqual(expect.arrayContaining([due("REPORT", 30), due("ENTER_CREDIT", 30)]));
    expect(asked.length).toBe(2);
    expect(await listed(CAST.workingBody, 'validOn: "2021-07-11", overdue: 31')).toEqual([]);
    expect((await listed(CAST.officer, 'validOn: "2021-06-15"')).length).toBe(3);
    expect(await listed(CAST.workingBodyOfTianjin, 'validOn: "2021-07-11"')).toEqual([]);
  });

  it("bans are public, running or over, with the case that brought them", async () => {
    const { id, uscc } = await world.upTo("DECIDED");
    const bansOn = async (validOn: string, state = "") => {
      const text = `{ bans(uscc: "${uscc}", validOn: "${validOn}"${state}) { edges { node {
        ban { firstDay lastDay } state exitCase { id } } } } }`;
      const { data } = await world.ask(CAST.nobody, text);
      return (data as { bans: { edges: { node: object }[] } }).bans.edges.map(({ node }) => node);
    };
    const ban = { firstDay: "2021-06-15", lastDay: "2024-06-15" };
    expect(await bansOn("2021-06-14")).toEqual([{ ban, state: "TO_COME", exitCase: { id } }]);
    expect(await bansOn("2021-06-15")).toEqual([{ ban, state: "RUNNING", exitCase: { id } }]);
    expect(await bansOn("2024-06-15", ", state: RUNNING")).toEqual([{ ban, state: "RUNNING", exitCase: { id } }]);
    expect(await bansOn("2024-06-16")).toEqual([{ ban, state: "OVER", exitCase: { id } }]);
    expect(await bansOn("2024-06-16", ", state: RUNNING")).toEqual([]);
  });
});
