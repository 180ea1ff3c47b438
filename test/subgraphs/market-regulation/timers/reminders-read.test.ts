import { Clerk, YUNNAN } from "../clerk.ts";
import { CAST, useRegisterWorld } from "../register-world.ts";

const FIELDS = "kind subject scheme dueOn waits";

describe("Reminders", () => {
  const world = useRegisterWorld();

  it("are read by officers of the scheme's division and by the bodies that work for it, by nobody else", async () => {
    const clerk = new Clerk(world.register.owner);
    const list = await clerk.post({ on: "2020-09-25" });
    await clerk.list({ publicity: list });
    await world.rows("select register.reminders_make('2026-11-01')");
    await world.rows(
      `insert into register.working_body (scheme, uscc, name, source, known)
       values ('530000', $1, '示例工作机构', 'test', tstzrange(register.recording_instant(null), null))`,
      [CAST.workingBody.uscc],
    );
    await world.rows("select register.beat()");
    const seen = async (viewer: (typeof CAST)[keyof typeof CAST]) => {
      const { data, errors } = await world.ask(
        viewer,
        `{ reminders(kind: PUBLICITY_OVER, first: 100) { edges { node { ${FIELDS} } } } }`,
      );
      if (errors !== undefined) return errors[0]?.extensions.code;
      const found = data?.reminders as { edges: { node: { subject: string; scheme: string } }[] };
      return found.edges.filter(({ node }) => node.subject === list).map(({ node }) => node);
    };
    const reminder = { kind: "PUBLICITY_OVER", subject: list, scheme: YUNNAN, dueOn: "2020-10-23", waits: true };
    expect(await seen(CAST.officer)).toEqual([reminder]);
    expect(await seen(CAST.workingBody)).toEqual([reminder]);
    for (const other of [CAST.officerOfTianjin, CAST.workingBodyOfTianjin, CAST.otherEvaluationBody]) {
      expect(await seen(other)).toEqual([]);
    }
    for (const stranger of [CAST.bank, CAST.finance, CAST.auditor]) expect(await seen(stranger)).toBe("FORBIDDEN");
    expect(await seen(CAST.nobody)).toBe("UNAUTHENTICATED");
  });
});
