import { randomUUID } from "node:crypto";
import type { SignedInViewer, Viewer } from "../../../shared/access/viewer.ts";
import { INCIDENT_MACHINE } from "../../../subgraphs/market-regulation/domain/statistics/incident-machine.ts";
import { STATISTIC_MACHINE } from "../../../subgraphs/market-regulation/domain/statistics/statistic-machine.ts";
import { everyAttempt } from "../../subgraphs/market-regulation/procedure-tables.ts";
import { CAST, enterpriseIdentity, useRegisterWorld } from "../../subgraphs/market-regulation/register-world.ts";

const OFFICERS_AND_BODIES = ["register:officer", "register:working-body", "register:evaluate"];

/** With every scope of those who report and publish, so that the table and the register decide. */
const withEveryScope = (viewer: SignedInViewer): SignedInViewer => ({
  ...viewer,
  scopes: new Set([...viewer.scopes, ...OFFICERS_AND_BODIES]),
});

const EVERYBODY: Readonly<Record<string, Viewer>> = {
  "the officer": CAST.officer,
  "an officer of another place": CAST.officerOfTianjin,
  "the working body": CAST.workingBody,
  "another working body": CAST.workingBodyOfTianjin,
  "the evaluation body": withEveryScope(CAST.evaluationBody),
  "an enterprise": withEveryScope(enterpriseIdentity("91350100M000100Y43")),
  ecology: withEveryScope(CAST.ecology),
  bank: CAST.bank,
  auditor: CAST.auditor,
  nobody: CAST.nobody,
};
const WHO = Object.keys(EVERYBODY);

interface Reported {
  readonly id: string;
  readonly revision: number;
}

describe("Every step of figures and reports, from every state, by everybody, through the department", () => {
  const world = useRegisterWorld();

  beforeAll(async () => {
    for (const [scheme, { uscc }] of [
      ["530000", CAST.workingBody],
      ["120000", CAST.workingBodyOfTianjin],
    ] as const) {
      await world.rows(
        `insert into register.working_body (scheme, uscc, name, source, known)
         values ($1, $2, '示例工作机构', 'test', tstzrange(clock_timestamp(), null))`,
        [scheme, uscc],
      );
    }
    await world.rows("select register.beat()");
  });

  /** Attempts a step; whether it was taken. A denial leaves every step as it was. */
  async function taken(who: string, name: string, input: Record<string, unknown>, thing: string): Promise<boolean> {
    const count = async () => (await world.rows("select count(*) from register.procedure_step"))[0]?.count;
    const before = await count();
    const viewer = (EVERYBODY[who] ?? CAST.nobody) as SignedInViewer;
    const answer = await world.mutate(viewer, name, input, `${thing} { id }`).catch((error: Error) => error);
    const done = !(answer instanceof Error) && answer.errors.length === 0;
    if (!done) expect(await count()).toBe(before);
    return done;
  }

  it.each(
    everyAttempt(STATISTIC_MACHINE, WHO, (who) => who === "the officer" || who === "the working body").filter(
      ({ from }) => from === null,
    ),
  )("a figure is $event-ed by $who: leads to $to", async ({ who, to }) => {
    const input = { figure: "COMPLAINTS_RECEIVED", division: "530000", validOn: "2021-01-01" };
    expect(await taken(who, "statisticPublish", input, "statistic")).toBe(to !== null);
  });

  const INPUT = {
    SUPPLEMENT: ["incidentSupplement", { account: "已恢复" }],
    ACKNOWLEDGE: ["incidentAcknowledge", {}],
  } as const;

  async function incidentIn(state: string | null): Promise<Reported> {
    if (state === null) return { id: randomUUID(), revision: 1 };
    const selection = "incident { id revision }";
    const report = { scheme: "530000", severity: "MAJOR", learntAt: "2026-01-01T00:00:00Z", account: "平台停用" };
    const { incident } = await world.mutate(CAST.workingBody, "incidentReport", report, selection);
    const reported = incident as Reported;
    if (state === "REPORTED") return reported;
    const seen = { incident: reported.id, ifRevision: reported.revision };
    return (await world.mutate(CAST.officer, "incidentAcknowledge", seen, selection)).incident as Reported;
  }

  it.each(
    everyAttempt(INCIDENT_MACHINE, WHO, (who, event) =>
      event === "ACKNOWLEDGE" ? who === "the officer" : who === "the working body",
    ).filter(({ event }) => event !== "REPORT"),
  )("an incident from $from, $event by $who leads to $to", async ({ from, event, who, to }) => {
    const incident = await incidentIn(from);
    const [name, input] = INPUT[event as keyof typeof INPUT];
    const seen = { incident: incident.id, ifRevision: incident.revision };
    expect(await taken(who, name, { ...seen, ...input }, "incident")).toBe(to !== null);
    const { data } = await world.ask(CAST.officer, `{ incident(id: "${incident.id}") { state } }`);
    expect(data?.incident).toEqual(from === null ? null : { state: to ?? from });
  });

  it.each(WHO)(
    "an incident is reported and a year's summaries are reported on by the working body alone: %s",
    async (who) => {
      const may = who === "the working body";
      const incident = { scheme: "530000", severity: "MAJOR", learntAt: "2026-01-01T00:00:00Z", account: "平台停用" };
      expect(await taken(who, "incidentReport", incident, "incident")).toBe(may);
      // Without a summary nobody files a report; the working body alone is told that, the others that it is not theirs.
      const report = { scheme: "530000", year: 2021, analysis: "数量增长", summaries: [] };
      expect(await taken(who, "summaryReportFile", report, "report")).toBe(false);
    },
  );

  it.each(WHO)("a work summary of a ranking that is not on record is filed by nobody: %s", async (who) => {
    const parts = {
      overview: "1",
      leaderLevel: "2",
      effect: "3",
      organisation: "4",
      difficulties: "5",
      schemeChanges: "6",
    };
    expect(await taken(who, "workSummaryFile", { ranking: randomUUID(), parts }, "summary")).toBe(false);
  });
});
