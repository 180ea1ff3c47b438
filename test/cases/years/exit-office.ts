import type { SignedInViewer } from "../../../shared/access/viewer.ts";
import { type Office, SHA256 } from "./evaluation-office.ts";
import type { Seen, YearWorld } from "./year-world.ts";

const EXIT = "exitCase { id revision state }";

export const EVIDENCE = { description: "检验报告", fileName: "report.pdf", sha256: SHA256, dated: "2021-05-28" };

/** A case against a title for falling below what was declared, and how its next step is taken as it stands. */
export async function openedExit(world: YearWorld, { officer }: Office, title: string, on: string) {
  const facts = "监督抽查低于公开标准";
  const { id } = await world.step<Seen>(
    officer,
    "exitCaseOpen",
    { title, ground: "BELOW_DECLARED_LEVEL", facts, on },
    EXIT,
  );
  return {
    id,
    async next(by: SignedInViewer, name: string, more: object, day: string) {
      const [now] = await world.rows("select (register.last_step($1)).revision as revision", [id]);
      const input = { exitCase: id, ifRevision: now?.revision, on: day, ...more };
      return world.step<{ state: string }>(by, name, input, EXIT);
    },
  };
}

/** What the working body is reminded of because a cancellation's duties are open. */
export async function dutiesOpen(world: YearWorld, { workingBody }: Office) {
  await world.rows("select register.reminders_make('2026-11-01')");
  const { reminders } = await world.ask(
    workingBody,
    "{ reminders(kind: DUTY_OPEN, waiting: true) { edges { node { subject dueOn } } } }",
  );
  return (reminders as { edges: { node: object }[] }).edges.map(({ node }) => node);
}
