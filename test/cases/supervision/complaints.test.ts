import { randomUUID } from "node:crypto";
import type { Viewer } from "../../../shared/access/viewer.ts";
import { CAST, useRegisterWorld } from "../../subgraphs/market-regulation/register-world.ts";
import { SupervisionOffice } from "./supervision-office.ts";

const SECRET = /^[A-Za-z0-9_-]{43}$/;

describe("A complaint", () => {
  const world = useRegisterWorld();
  const office = new SupervisionOffice(world);

  const file = (input: object, viewer: Viewer = CAST.nobody) =>
    world.mutate(
      viewer,
      "complaintFile",
      { text: "产品与宣传不符", ...input },
      "secret status { state receivedOn reason }",
    );
  const status = async (secret: unknown, viewer: Viewer = CAST.nobody) =>
    (
      await world.ask(viewer, "query ($secret: String!) { complaintStatus(secret: $secret) { state reason } }", {
        secret,
      })
    ).data?.complaintStatus;
  const seen = async (id: string, viewer: Viewer = CAST.officer, selection = "state") =>
    (await world.ask(viewer, `{ complaint(id: "${id}") { ${selection} } }`)).data?.complaint;
  const newest = async () =>
    (await world.rows("select id from register.complaint order by lower(known) desc limit 1"))[0]?.id;

  it("is made by anybody without signing in, and followed by a secret told once", async () => {
    const { uscc } = await world.enterprise();
    const { secret, status: told, errors } = await file({ subjectKind: "ENTERPRISE", subject: uscc });
    expect([secret, told, errors]).toEqual([
      expect.stringMatching(SECRET),
      { state: "RECEIVED", receivedOn: expect.any(String), reason: null },
      [],
    ]);
    expect(await status(secret)).toEqual({ state: "RECEIVED", reason: null });
    expect(await status(`${secret}x`)).toBeNull();
    const received = { id: String(await newest()), revision: 1, state: "RECEIVED" };
    await office.moveComplaint("complaintRefuse", received, { reason: "不属于本部门职责" });
    expect(await status(secret)).toEqual({ state: "REFUSED", reason: "不属于本部门职责" });
  });

  it("that is made twice with one key is one complaint, and the repeat is told no secret", async () => {
    const { uscc } = await world.enterprise();
    const input = { subjectKind: "ENTERPRISE", subject: uscc, idempotencyKey: randomUUID() };
    await file(input);
    expect(await file(input)).toEqual({ secret: null, status: null, errors: [] });
    expect(await world.rows("select count(*)::integer from register.complaint where uscc = $1", [uscc])).toEqual([
      { count: 1 },
    ]);
    await expect(file({ ...input, text: "另一事项" })).rejects.toThrow("IDEMPOTENCY_KEY_REUSED");
    const { errors } = await file({ ...input, idempotencyKey: "1" });
    expect(errors.map(({ code }) => code)).toEqual(["TEXT_NOT_ACCEPTED"]);
  });

  it.each([
    ["ENTERPRISE", "91530111000000000X"],
    ["TITLE", randomUUID()],
    ["EVALUATION_BODY", "nobody"],
    ["PUBLICITY", randomUUID()],
  ])("about %s %s that is not on record is not taken", async (subjectKind, subject) => {
    const { secret, errors } = await file({ subjectKind, subject });
    expect([secret, errors.map(({ code }) => code)]).toEqual([null, ["SUBJECT_NOT_ON_RECORD"]]);
  });

  it("about a title is seen by officers of the enterprise's place and of the scheme, by nobody else", async () => {
    const { title, viewer } = await office.leader();
    const { id } = await office.recorded("TITLE", title);
    const county = { ...CAST.officer, jurisdictions: ["530111" as never] };
    const other = { ...CAST.officer, jurisdictions: ["530112" as never] };
    expect([
      await seen(id),
      await seen(id, county),
      await seen(id, other),
      await seen(id, CAST.officerOfTianjin),
    ]).toEqual([{ state: "RECEIVED" }, { state: "RECEIVED" }, null, null]);
    for (const nobody of [CAST.nobody, CAST.ecology, CAST.workingBody, CAST.evaluationBody, CAST.auditor, viewer]) {
      expect((await world.ask(nobody, `{ complaint(id: "${id}") { state } }`)).data?.complaint ?? null).toBeNull();
    }
  });

  it("found true about an enterprise opens a case on each of its live titles, on the ground named", async () => {
    const { uscc, title } = await office.leader();
    const open = await office.investigated("ENTERPRISE", uscc);
    const found = { finding: "侵犯专利，已有生效判决", ground: "IP_INFRINGEMENT", on: "2021-06-20" };
    const { id } = await office.moveComplaint("complaintSubstantiate", open, found);
    expect(
      await world.rows("select ground, origin, origin_id, facts from register.exit_proceeding where title_id = $1", [
        title,
      ]),
    ).toEqual([{ ground: "IP_INFRINGEMENT", origin: "COMPLAINT", origin_id: id, facts: "侵犯专利，已有生效判决" }]);
    expect(await seen(id, CAST.officer, "state consequences { kind title { id } ground opened }")).toEqual({
      state: "SUBSTANTIATED",
      consequences: [{ kind: "EXIT_CASE", title: { id: title }, ground: "IP_INFRINGEMENT", opened: true }],
    });
    const closed = await office.moveComplaint(
      "complaintClose",
      { id, revision: 4, state: "SUBSTANTIATED" },
      { outcome: "已立案" },
    );
    expect(closed.state).toBe("CLOSED");
  });

  it("found true on a ground that the scheme has not opens nothing, and says so", async () => {
    const { title } = await office.leader("120000");
    const open = await office.investigated("TITLE", title);
    const found = { finding: "侵犯专利", ground: "IP_INFRINGEMENT", on: "2021-06-20" };
    const { id } = await office.moveComplaint("complaintSubstantiate", open, found);
    expect(await seen(id, CAST.officer, "consequences { opened caseId }")).toEqual({
      consequences: [{ opened: false, caseId: null }],
    });
    expect(await world.rows("select id from register.exit_proceeding where title_id = $1", [title])).toEqual([]);
  });

  it("found true about an evaluation body's fees opens a case against the body", async () => {
    const body = await evaluationBody();
    const open = await office.investigated("EVALUATION_BODY", body);
    const { id } = await office.moveComplaint("complaintSubstantiate", open, {
      finding: "收取评估费",
      bodyGround: "FEE",
      on: "2021-06-20",
    });
    expect(
      await world.rows("select ground, origin, origin_id from register.body_case where evaluation_body_id = $1", [
        body,
      ]),
    ).toEqual([{ ground: "FEE", origin: "COMPLAINT", origin_id: id }]);
    expect(await seen(id, CAST.officer, "consequences { kind ground opened title { id } }")).toEqual({
      consequences: [{ kind: "BODY_CASE", ground: "FEE", opened: true, title: null }],
    });
  });

  it("takes no ground that does not go with what it is about, and no title that is not live", async () => {
    const { uscc, title } = await office.leader();
    const other = await office.leader();
    const about = {
      title: await office.investigated("TITLE", title),
      body: await office.investigated("EVALUATION_BODY", await evaluationBody()),
    };
    const codes = async (of: { id: string; revision: number }, follows: object) => {
      const input = { complaint: of.id, ifRevision: of.revision, finding: "属实", on: "2021-06-20", ...follows };
      return (await office.attempt(CAST.officer, "complaintSubstantiate", input)).errors.map(({ code }) => code);
    };
    expect(await codes(about.title, { bodyGround: "FEE" })).toEqual(["GROUND_NOT_FOR_SUBJECT"]);
    expect(await codes(about.title, { titles: [title] })).toEqual(["GROUND_NOT_FOR_SUBJECT"]);
    expect(await codes(about.body, { ground: "OTHER" })).toEqual(["GROUND_NOT_FOR_SUBJECT"]);
    expect(await codes(about.title, { ground: "OTHER", titles: [other.title] })).toEqual(["NO_LIVE_TITLE"]);
    expect(await codes(about.title, { ground: "OTHER", on: "2021-10-24" })).toEqual(["NO_LIVE_TITLE"]);
    expect(await seen(about.title.id)).toEqual({ state: "INVESTIGATING" });
    expect(await world.rows("select id from register.exit_proceeding where uscc = $1", [uscc])).toEqual([]);
  });

  it("is listed for officers by state, source, subject and handler", async () => {
    const { uscc } = await world.enterprise();
    const media = await office.recorded("ENTERPRISE", uscc, { source: "MEDIA" });
    const accepted = await office.moveComplaint("complaintAccept", await office.recorded("ENTERPRISE", uscc));
    const list = async (filter: string, viewer: Viewer = CAST.officer) => {
      const { data } = await world.ask(
        viewer,
        `{ complaints(enterprise: "${uscc}"${filter}) { edges { node { id } } } }`,
      );
      const found = data?.complaints as { edges: { node: { id: string } }[] } | undefined;
      if (found === undefined) throw new Error("A list of complaints was expected.");
      return found.edges.map(({ node }) => node.id);
    };
    expect(await list("")).toEqual([accepted.id, media.id]);
    expect(await list(", states: [RECEIVED]")).toEqual([media.id]);
    expect(await list(", source: MEDIA")).toEqual([media.id]);
    expect(await list(", subjectKind: TITLE")).toEqual([]);
    expect(await list(", handledByMe: true")).toEqual([accepted.id]);
    expect(await list(", handledByMe: true", { ...CAST.officer, subject: "another officer" })).toEqual([]);
    expect(await list("", CAST.officerOfTianjin)).toEqual([]);
  });

  async function evaluationBody(): Promise<string> {
    const [row] = await world.rows(
      `insert into register.evaluation_body (scheme, uscc, name, kind, registered_in, source, known)
       select '530000', e.uscc, '示例协会', 'ASSOCIATION', 'CN', 'test', tstzrange(register.recording_instant(null), null)
       from register.enterprise e where e.uscc = $1 returning id`,
      [(await world.enterprise()).uscc],
    );
    return String(row?.id);
  }
});
