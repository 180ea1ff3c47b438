import { TIANJIN } from "../../subgraphs/market-regulation/clerk.ts";
import { CAST } from "../../subgraphs/market-regulation/register-world.ts";
import { statesOf } from "../../subgraphs/market-regulation/states.ts";
import { EVIDENCE, SHA, useExitWorld } from "./exit-world.ts";

const SHOWN = `id state scheme ground citations { document clause basis } enterprise { uscc } title { id }
  decision { decidedOn effectiveOn reason fraud body } duties { duty doneOn institution reference sentTo }
  creditRecordEntry { sentTo sentOn } ban { scheme firstDay lastDay }`;

describe("The life of an exit case", () => {
  const world = useExitWorld();

  it("in Yunnan goes from its opening to the last duty, each step on its own day", async () => {
    const { id, title, uscc, viewer } = await world.upTo("CLOSED");
    const text = `query ($id: ID!) { exitCase(id: $id) { ${SHOWN} file { facts origin originId
      evidence { description fileName sha256 dated sourceDepartment addedOn }
      statements { event on text institution } } } }`;
    const { data, errors } = await world.ask(viewer, text, { id });
    expect(errors).toBeUndefined();
    expect(data?.exitCase).toEqual({
      id,
      state: "CLOSED",
      scheme: "530000",
      ground: "BELOW_DECLARED_LEVEL",
      citations: [{ document: "yunnan-2020-9", clause: "§3(6)4", basis: "TEXT" }],
      enterprise: { uscc },
      title: { id: title },
      decision: {
        decidedOn: "2021-06-11",
        effectiveOn: "2021-06-15",
        reason: null,
        fraud: null,
        body: CAST.evaluationBody.uscc,
      },
      duties: [
        {
          duty: "PUBLICISE",
          doneOn: "2021-06-16",
          institution: CAST.workingBody.tenant,
          reference: "公告2021-1",
          sentTo: null,
        },
        {
          duty: "REPORT",
          doneOn: "2021-06-17",
          institution: CAST.workingBody.tenant,
          reference: "报告2021-1",
          sentTo: "省市场监管局",
        },
        {
          duty: "ENTER_CREDIT",
          doneOn: "2021-06-18",
          institution: CAST.workingBody.tenant,
          reference: "信用2021-1",
          sentTo: "信用平台",
        },
      ],
      creditRecordEntry: { sentTo: "信用平台", sentOn: "2021-06-18" },
      ban: { scheme: "530000", firstDay: "2021-06-15", lastDay: "2024-06-15" },
      file: {
        facts: "抽检不合格",
        origin: "OFFICER",
        originId: null,
        evidence: [
          {
            ...EVIDENCE.evidence[0],
            sha256: SHA,
            sourceDepartment: "market-regulation",
            addedOn: "2021-06-03",
          },
        ],
        statements: [
          { event: "NOTIFY", on: "2021-06-02", text: "告知贵企业", institution: CAST.workingBody.tenant },
          { event: "ORDER", on: "2021-06-10", text: "请取消称号", institution: CAST.workingBody.tenant },
        ],
      },
    });
    expect(await statesOf(world.register, title)).toEqual([
      "[2020-09-25,2020-10-23) IN_PUBLICITY",
      "[2020-10-23,2021-06-15) IN_FORCE",
      "[2021-06-15,) REVOKED",
    ]);
  });

  it("everybody reads on the certificate from which day it was cancelled and by which body, and nothing of a case before", async () => {
    const certificateOf = async ({ title }: { readonly title: string }, validOn: string) => {
      await world.rows("select register.beat()");
      const [{ number } = {}] = await world.rows("select number from register.title where id = $1", [title]);
      const asked = `certificate(number: "${number}", validOn: "${validOn}") { state revokedOn revokedBy }`;
      return (await world.ask(CAST.nobody, `{ ${asked} }`)).data?.certificate;
    };
    const untold = { state: "IN_FORCE", revokedOn: null, revokedBy: null };
    expect(await certificateOf(await world.upTo("ORDERED"), "2021-06-15")).toEqual(untold);
    const decided = await world.upTo("DECIDED");
    expect(await certificateOf(decided, "2021-06-14")).toEqual(untold);
    const told = { state: "REVOKED", revokedOn: "2021-06-15", revokedBy: CAST.evaluationBody.uscc };
    for (const day of ["2021-06-15", "2023-01-01"]) expect(await certificateOf(decided, day)).toEqual(told);
  });

  it("in Tianjin the evaluation body cancels by itself, promptly and without notice, publicises, and is done", async () => {
    const { title } = await world.held(TIANJIN);
    let seen = await world.opened(title, "BELOW_DECLARED_LEVEL", CAST.otherEvaluationBody);
    seen = await world.taken(CAST.otherEvaluationBody, "exitCaseEvidenceAdd", seen, { ...EVIDENCE, on: "2022-06-01" });
    const early = await world.step(CAST.otherEvaluationBody, "exitCaseClose", seen, { on: "2022-06-03" });
    expect(early.errors.map(({ code }) => code)).toEqual(["STATE_DOES_NOT_ALLOW"]);
    const ordered = await world.step(CAST.workingBodyOfTianjin, "exitCaseOrder", seen, { on: "2022-06-02" });
    expect(ordered.errors.map(({ code }) => code)).toEqual(["NOT_ORDERED_IN_SCHEME"]);
    seen = await world.taken(CAST.otherEvaluationBody, "exitCaseDecide", seen, {
      effectiveOn: "2022-06-15",
      on: "2022-06-02",
    });
    seen = await world.taken(CAST.otherEvaluationBody, "exitCasePublicise", seen, {
      reference: "公示1",
      on: "2022-06-16",
    });
    const report = { reference: "报1", sentTo: "某局", on: "2022-06-17" };
    const reported = await world.step(CAST.workingBodyOfTianjin, "exitCaseReport", seen, report);
    expect(reported.errors.map(({ code }) => code)).toEqual(["NOT_ASKED_BY_SCHEME"]);
    seen = await world.taken(CAST.otherEvaluationBody, "exitCaseClose", seen, { on: "2022-06-17" });
    expect(seen.state).toBe("CLOSED");
    const { data } = await world.ask(CAST.nobody, `{ exitCase(id: "${seen.id}") { ban { id } duties { duty } } }`);
    expect(data?.exitCase).toEqual({ ban: null, duties: [{ duty: "PUBLICISE" }] });
  });

  it.each(["OTHER", "PROCESS_CHANGED", "INDICATOR_LOWERED", "MAJOR_ACCIDENT_OR_QUALITY", "IP_INFRINGEMENT"])(
    "no case is opened in Tianjin on the ground %s, and the refusal names the clause",
    async (ground) => {
      const { title } = await world.held(TIANJIN);
      const input = { title, ground, facts: "其他事实", idempotencyKey: `tianjin-${ground}` };
      const text = `mutation ($input: ExitCaseOpenInput!) { exitCaseOpen(input: $input) {
        exitCase { id } errors { code field citations { document clause } } } }`;
      const { data } = await world.ask(CAST.otherEvaluationBody, text, { input });
      expect(data?.exitCaseOpen).toEqual({
        exitCase: null,
        errors: [
          {
            code: "GROUND_NOT_IN_SCHEME",
            field: ["input", "ground"],
            citations: [
              { document: "yunnan-2020-9", clause: "§3(6)" },
              { document: "tianjin-2021", clause: "§3(3)3" },
            ],
          },
        ],
      });
      expect(await world.rows("select from register.exit_proceeding where title_id = $1", [title])).toEqual([]);
    },
  );

  it("in Tianjin ground 6 is fraud; another integrity problem cancels nothing there, and does in Yunnan", async () => {
    const { title } = await world.held(TIANJIN);
    let seen = await world.opened(title, "FRAUD_OR_INTEGRITY", CAST.otherEvaluationBody);
    seen = await world.taken(CAST.otherEvaluationBody, "exitCaseEvidenceAdd", seen, { ...EVIDENCE, on: "2022-06-01" });
    const decide = { effectiveOn: "2022-06-15", on: "2022-06-02" };
    for (const fraud of [undefined, false]) {
      const { errors } = await world.step(CAST.otherEvaluationBody, "exitCaseDecide", seen, { ...decide, fraud });
      expect(errors.map(({ code, field }) => [code, field])).toEqual([["FRAUD_NOT_FOUND", ["input", "fraud"]]]);
    }
    seen = await world.taken(CAST.otherEvaluationBody, "exitCaseDecide", seen, { ...decide, fraud: true });
    expect(seen.state).toBe("DECIDED");
    const yunnan = await world.held();
    let other = await world.opened(yunnan.title, "FRAUD_OR_INTEGRITY");
    other = await world.taken(CAST.workingBody, "exitCaseNotify", other, { text: "告知", on: "2021-06-01" });
    other = await world.taken(CAST.workingBody, "exitCaseEvidenceAdd", other, { ...EVIDENCE, on: "2021-06-02" });
    other = await world.taken(CAST.workingBody, "exitCaseOrder", other, { on: "2021-06-03" });
    const decided = { effectiveOn: "2021-06-15", fraud: false, on: "2021-06-03" };
    expect((await world.taken(CAST.evaluationBody, "exitCaseDecide", other, decided)).state).toBe("DECIDED");
  });
});
