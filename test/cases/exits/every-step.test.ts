import type { Viewer } from "../../../shared/access/viewer.ts";
import type { ExitCaseState } from "../../../subgraphs/market-regulation/domain/exits/exit-case.ts";
import { EXIT_MACHINE, type ExitEvent } from "../../../subgraphs/market-regulation/domain/exits/exit-machine.ts";
import { MAY_MOVE, type Who } from "../../subgraphs/market-regulation/exits/who-may-move.ts";
import { everyAttempt } from "../../subgraphs/market-regulation/procedure-tables.ts";
import { CAST } from "../../subgraphs/market-regulation/register-world.ts";
import { EVIDENCE, type Held, type Seen, useExitWorld } from "./exit-world.ts";

const STEPS: Readonly<Record<Exclude<ExitEvent, "OPEN">, readonly [string, object]>> = {
  ADD_EVIDENCE: ["exitCaseEvidenceAdd", EVIDENCE],
  NOTIFY: ["exitCaseNotify", { text: "告知" }],
  REPLY: ["exitCaseReply", { text: "答复" }],
  ORDER: ["exitCaseOrder", {}],
  DECIDE: ["exitCaseDecide", { effectiveOn: "2021-06-15" }],
  DISMISS: ["exitCaseDismiss", { reason: "证据不足" }],
  PUBLICISE: ["exitCasePublicise", { reference: "公告1" }],
  REPORT: ["exitCaseReport", { reference: "报告1", sentTo: "某局" }],
  ENTER_CREDIT: ["exitCaseCreditEnter", { reference: "信用1", sentTo: "某平台" }],
  CLOSE: ["exitCaseClose", {}],
};

const OTHERS: Readonly<Record<string, Viewer>> = {
  "the working body": CAST.workingBody,
  "the evaluation body": CAST.evaluationBody,
  "an officer": CAST.officer,
  "the environment department": CAST.ecology,
  "an officer elsewhere": CAST.officerOfTianjin,
  "the working body of Tianjin": CAST.workingBodyOfTianjin,
  "an evaluation body of Tianjin": CAST.otherEvaluationBody,
  nobody: CAST.nobody,
  bank: CAST.bank,
  auditor: CAST.auditor,
};
/** The one of which the environment department may supply facts. */
const GROUND = "MAJOR_ACCIDENT_OR_QUALITY";

const EVERYBODY = ["the enterprise", "another enterprise", ...Object.keys(OTHERS)];

/** What the two rows of a schemes's own do not let happen in Yunnan, and a dismissal once the title is revoked. */
const REFUSED_IN_YUNNAN = ["EVIDENCE DECIDE", "DECIDED DISMISS", "PUBLICISED CLOSE"];

describe("Every step of an exit case, from every state, by everybody, through the department", () => {
  const world = useExitWorld();
  const standing = new Map<ExitCaseState, Seen & Held>();

  /** A case that nobody moves, to be refused at. */
  async function resting(state: ExitCaseState): Promise<Seen & Held> {
    const found = standing.get(state) ?? (await made(state));
    standing.set(state, found);
    return found;
  }

  async function made(state: ExitCaseState): Promise<Seen & Held> {
    if (state !== "DISMISSED") return world.upTo(state, GROUND);
    const before = await world.upTo("EVIDENCE", GROUND);
    const input = { reason: "证据不足", on: "2021-06-20" };
    return { ...before, ...(await world.taken(CAST.workingBody, "exitCaseDismiss", before, input)) };
  }

  const attempts = everyAttempt(EXIT_MACHINE, EVERYBODY, (who, event) => MAY_MOVE[event].includes(who as Who)).filter(
    ({ from, event }) => from !== null && event !== "OPEN",
  );

  it.each(EXIT_MACHINE.states)(
    "from %s: what the procedure gives to nobody, or to others, is refused",
    async (from) => {
      const stranger = (await world.enterprise()).viewer;
      const of = await resting(from);
      const count = async () => (await world.rows("select count(*) from register.procedure_step"))[0]?.count;
      const before = await count();
      for (const { event, who, to } of attempts.filter((each) => each.from === from)) {
        if (to !== null && !REFUSED_IN_YUNNAN.includes(`${from} ${event}`)) continue;
        const viewer = who === "the enterprise" ? of.viewer : (OTHERS[who] ?? stranger);
        const [name, input] = STEPS[event as keyof typeof STEPS];
        const answer = await world.step(viewer, name, of, input).catch((error: Error) => error);
        const done = !(answer instanceof Error) && answer.errors.length === 0;
        expect([from, event, who, done]).toEqual([from, event, who, false]);
      }
      expect(await count()).toBe(before);
    },
  );

  it.each(attempts.filter(({ from, event, to }) => to !== null && !REFUSED_IN_YUNNAN.includes(`${from} ${event}`)))(
    "from $from, $event by $who leads to $to",
    async ({ from, event, who, to }) => {
      if (from === null) throw new Error("A case was expected.");
      let of = await world.upTo(from, GROUND);
      const viewer = who === "the enterprise" ? of.viewer : (OTHERS[who] ?? CAST.nobody);
      const [name, input] = STEPS[event as keyof typeof STEPS];
      if (event === "REPLY") {
        of = { ...of, ...(await world.taken(CAST.workingBody, "exitCaseNotify", of, { text: "告知" })) };
      }
      expect(await world.taken(viewer, name, of, input)).toMatchObject({ state: to, revision: of.revision + 1 });
    },
  );

  it.each(EVERYBODY)("a case is opened by those who handle it: %s", async (who) => {
    const { title, viewer: own } = await world.held();
    const viewer = who === "the enterprise" ? own : (OTHERS[who] ?? (await world.enterprise()).viewer);
    const input = { title, ground: "OTHER", facts: "事实" };
    const answer = await world.step(viewer, "exitCaseOpen", null, input).catch((error: Error) => error);
    const done = !(answer instanceof Error) && answer.errors.length === 0;
    expect(done).toBe(MAY_MOVE.OPEN.includes(who as Who));
    const rows = await world.rows("select from register.exit_proceeding where title_id = $1", [title]);
    expect(rows.length).toBe(done ? 1 : 0);
  });
});
