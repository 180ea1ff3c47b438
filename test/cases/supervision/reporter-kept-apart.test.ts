import { createHash, randomUUID } from "node:crypto";
import type { SignedInViewer, Viewer } from "../../../shared/access/viewer.ts";
import { openDepartment } from "../../../shared/server/open-department.ts";
import { department } from "../../../subgraphs/market-regulation/department.ts";
import { CAST, enterpriseIdentity, useRegisterWorld } from "../../subgraphs/market-regulation/register-world.ts";
import { type Moved, SupervisionOffice } from "./supervision-office.ts";

const REPORTER = { name: "张不可见", contact: "13900000042", organisation: "不可见消费者协会" };
const WORDS = Object.values(REPORTER);

describe("Who complained", () => {
  const world = useRegisterWorld();
  const office = new SupervisionOffice(world);
  const another = { ...CAST.officer, subject: "another officer" };
  const logged: string[] = [];
  const answers: string[] = [];

  const ask = async (viewer: Viewer, text: string, variables: Record<string, unknown> = {}) => {
    const answer = await world.ask(viewer, text, variables);
    answers.push(JSON.stringify(answer));
    return answer;
  };
  const file = (viewer: Viewer, input: object) =>
    ask(
      viewer,
      "mutation ($input: ComplaintFileInput!) { complaintFile(input: $input) { secret errors { code message } } }",
      {
        input: { idempotencyKey: randomUUID(), subjectKind: "ENTERPRISE", text: "产品与宣传不符", ...input },
      },
    );
  const latest = async (): Promise<Moved> => {
    const [row] = await world.rows("select id from register.complaint order by lower(known) desc limit 1");
    return { id: String(row?.id), revision: 1, state: "RECEIVED" };
  };
  const reporter = async (viewer: Viewer, id: string) =>
    (await world.ask(viewer, `{ complaintReporter(complaint: "${id}") { name contact organisation department } }`)).data
      ?.complaintReporter ?? null;
  /** Tables of the database in which a word stands, whatever the column. */
  const tablesWith = async (word: string) => {
    const tables = await world.rows(
      "select schemaname || '.' || tablename as name from pg_tables where schemaname in ('register', 'access', 'policy', 'public')",
    );
    const found = [];
    for (const { name } of tables) {
      const rows = await world.rows(`select from ${name} t where strpos(t::text, $1) > 0 limit 1`, [word]);
      if (rows.length > 0) found.push(name);
    }
    return found;
  };

  it("is told to the officer who handles the complaint and to nobody else, and every asking is on record", async () => {
    const { uscc, viewer } = await world.enterprise();
    await file(CAST.nobody, { subject: uscc, reporter: REPORTER });
    const received = await latest();
    expect(await reporter(CAST.officer, received.id)).toBeNull();
    const accepted = await office.moveComplaint("complaintAccept", received);
    expect(await reporter(CAST.officer, received.id)).toEqual({ ...REPORTER, department: null });
    for (const other of [another, CAST.officerOfTianjin, { ...CAST.officer, jurisdictions: ["530112" as never] }]) {
      expect(await reporter(other, received.id)).toBeNull();
    }
    for (const other of [CAST.nobody, CAST.auditor, CAST.ecology, CAST.workingBody, CAST.operator, viewer]) {
      expect(await reporter(other, received.id)).toBeNull();
    }
    await office.moveComplaint("complaintTakeOver", accepted, {}, another);
    expect([await reporter(CAST.officer, received.id), await reporter(another, received.id)]).toEqual([
      null,
      { ...REPORTER, department: null },
    ]);
    const asked = await world.rows(
      "select subject, refused, usccs from access.access_entry where request_id = $1 order by at",
      [`complaint ${received.id}`],
    );
    expect(asked.map(({ subject, refused, usccs }) => [subject === another.subject, refused, usccs])).toEqual([
      [false, true, []],
      [false, false, []],
      [true, true, []],
      [false, true, []],
      [false, true, []],
      [false, true, []],
      [true, false, []],
    ]);
  });

  it("stands in one table that the application cannot read, and nowhere else: not in answers, steps, requests or logs", async () => {
    const { uscc, viewer } = await world.enterprise();
    const { title } = await office.leader();
    const key = randomUUID();
    await file(CAST.nobody, { subject: uscc, reporter: REPORTER, idempotencyKey: key });
    await file(CAST.nobody, { subject: uscc, reporter: REPORTER, idempotencyKey: key });
    await file(CAST.nobody, { subject: uscc, reporter: { ...REPORTER, name: `${REPORTER.name}\n` } });
    await file(CAST.nobody, { subject: randomUUID(), subjectKind: "TITLE", reporter: REPORTER });
    const recorded = await office.recorded("TITLE", title, { reporter: REPORTER });
    let moved = await office.moveComplaint("complaintAccept", recorded, { on: "2021-06-02" });
    moved = await office.moveComplaint("complaintInvestigate", moved, { on: "2021-06-03" });
    const found = { finding: "属实", ground: "OTHER", on: "2021-06-04" };
    moved = await office.moveComplaint("complaintSubstantiate", moved, found);
    const all = "id source subject text divisions notes { text } consequences { ground } enterprise { name }";
    for (const who of [CAST.officer, another, CAST.auditor, CAST.nobody, CAST.workingBody, viewer]) {
      await ask(
        who,
        `{ complaints(first: 100) { edges { node { ${all} availableActions { reasons { message } } } } } }`,
      );
      await ask(
        who,
        "{ registerAccessEntries(first: 100) { edges { node { tenant subject usccs fields { field } } } } }",
      );
    }
    for (const word of WORDS) {
      expect(await tablesWith(word)).toEqual(["register.complaint_reporter"]);
      expect(answers.filter((answer) => answer.includes(word))).toEqual([]);
    }
    const hashes = WORDS.map((word) => createHash("sha256").update(word).digest("hex"));
    for (const hash of hashes) expect(await tablesWith(hash)).toEqual([]);
    for (const table of ["complaint_reporter", "complaint_follow_up", "spot_check_seed"]) {
      await expect(world.register.app.query(`select * from register.${table}`)).rejects.toThrow("permission denied");
    }
  });

  it("leaves no name with the step, the key or the access log, signed in or not", async () => {
    const { uscc } = await world.enterprise();
    const neighbour = enterpriseIdentity((await world.enterprise()).uscc);
    for (const who of [CAST.nobody, neighbour, CAST.ecology, CAST.auditor] as Viewer[]) {
      await file(who, { subject: uscc, reporter: REPORTER });
      const { id } = await latest();
      expect(await world.rows("select tenant, actor from register.procedure_step where subject_id = $1", [id])).toEqual(
        [{ tenant: "public", actor: "public" }],
      );
      expect(await world.rows("select tenant from register.procedure_request where outcome->>'id' = $1", [id])).toEqual(
        [{ tenant: "public" }],
      );
    }
    expect(await tablesWith(neighbour.tenant)).toEqual([]);
    expect(await world.rows("select * from access.access_entry where fields::text like '%complaintFile%'")).toEqual([]);
  });

  it("for a department is the department, as the source tells without saying which", async () => {
    const { uscc } = await world.enterprise();
    await file(CAST.ecology, { subject: uscc });
    const received = await latest();
    const { data } = await world.ask(CAST.officer, `{ complaint(id: "${received.id}") { source } }`);
    expect(data?.complaint).toEqual({ source: "DEPARTMENT" });
    await office.moveComplaint("complaintAccept", received);
    expect(await reporter(CAST.officer, received.id)).toEqual({
      name: null,
      contact: null,
      organisation: null,
      department: `${CAST.ecology.tenant} ${CAST.ecology.subject}`,
    });
  });

  it("is hidden from the enterprise, which does not learn that somebody complained either", async () => {
    const { uscc, viewer } = await world.enterprise();
    const owner: SignedInViewer = viewer;
    await office.moveComplaint("complaintAccept", await office.recorded("ENTERPRISE", uscc, { reporter: REPORTER }));
    await world.ask(CAST.officer, `{ complaints(enterprise: "${uscc}") { edges { node { id text } } } }`);
    const { data } = await world.ask(
      owner,
      "{ registerAccessEntries(first: 100) { edges { node { tenant fields { field } } } } }",
    );
    expect(JSON.stringify(data)).not.toContain("omplaint");
  });

  it("is not in the log when the register cannot keep it", async () => {
    const log = (details: object, message: string) => logged.push(`${message} ${JSON.stringify(flat(details))}`);
    const noisy = { ...QUIETLY, error: log, warn: log, info: log };
    const opened = openDepartment(department, {
      appUrl: world.register.appUrl,
      copy: null,
      freshnessLimitMs: 10_000,
      log: noisy as never,
    });
    const { uscc } = await world.enterprise();
    await world.rows(
      "alter table register.complaint_reporter add constraint broken check (told->>'name' is null) not valid",
    );
    const { parse } = await import("graphql");
    const input = {
      idempotencyKey: randomUUID(),
      subjectKind: "ENTERPRISE",
      subject: uscc,
      text: "宣传不符",
      reporter: REPORTER,
    };
    const answer = await opened.subgraph.execute({
      document: parse(
        "mutation ($input: ComplaintFileInput!) { complaintFile(input: $input) { secret errors { code } } }",
      ),
      variables: { input },
      requestId: randomUUID(),
      viewer: CAST.nobody,
      signal: new AbortController().signal,
    });
    await opened.close();
    await world.rows("alter table register.complaint_reporter drop constraint broken");
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(["INTERNAL_SERVER_ERROR"]);
    expect(logged.some((line) => line.includes("REPORTER_NOT_KEPT"))).toBe(true);
    for (const word of WORDS)
      expect([...logged, JSON.stringify(answer)].filter((line) => line.includes(word))).toEqual([]);
    expect(await world.rows("select id from register.complaint where uscc = $1", [uscc])).toEqual([]);
  });
});

const QUIETLY = { debug: () => {}, child: () => QUIETLY, flush: () => {} };

/** Everything that an error says of itself. */
function flat(details: object): unknown {
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      value instanceof Error
        ? Object.fromEntries(Object.getOwnPropertyNames(value).map((each) => [each, String(Reflect.get(value, each))]))
        : value,
    ]),
  );
}
