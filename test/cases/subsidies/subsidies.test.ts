import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { parseDivisionCode } from "../../../shared/values/division.ts";
import { useDeskWorld } from "../../harness/desk-world.ts";
import { CAST, enterpriseIdentity, identityOf } from "../../subgraphs/market-regulation/cast.ts";

const LEADER = "91110105LEADR61200";
const REVOKED = "91110102LEADR62195";
const NO_TITLE = "91110108LEADR6243C";
const DOUBTFUL = "91110116LEADR62354";
const BODY = "52530000LEADRE018J";
const finance = identityOf("finance@110000");
// Tianjin names no finance department; if it did, it could open nothing either.
const elsewhere = identityOf("finance@530000", {
  tenant: "finance@120000",
  jurisdictions: [parseDivisionCode("120000")],
});
const HISTORY = () => readFileSync(new URL("../../../hub/demo/demonstration.jsonl", import.meta.url), "utf8");

const PROGRAMME =
  "programme { id state revision priorityList { position uscc first determination reasons { code } citations { document clause } } }";
const APPLICATION = "application { id state revision reason }";

interface Thing {
  readonly id: string;
  readonly revision: number;
  readonly state: string;
}

describe("Subsidies for leaders and for those who serve them", () => {
  const world = useDeskWorld(HISTORY);

  const opened = async (traits: Record<string, unknown> = {}) => {
    const input = {
      jurisdiction: "110000",
      kind: "LEADER",
      year: 2026,
      title: "首都标准化战略补助资金",
      opensOn: "2026-05-01",
      closesOn: "2026-05-20",
      on: "2026-04-30",
      ...traits,
    };
    return world.mutate(finance, "subsidyProgrammeOpen", input, PROGRAMME);
  };
  const programmeOf = (payload: { readonly [thing: string]: unknown }) => payload.programme as Thing;
  /** An application that came in May: nobody can apply for a day that has passed. */
  const applied = async (programme: string, uscc: string, on = "2026-05-10"): Promise<Thing> => {
    const request = JSON.stringify({
      tenant: "test",
      actor: "test",
      role: "ENTERPRISE",
      uscc,
      key: randomUUID(),
      operation: "test",
      hash: "0",
    });
    const [row] = await world.rows(
      "procurement",
      `with added as (insert into procurement.subsidy_application (programme_id, uscc, statement, applied_on, known)
         values ($1, $2, 'test', $3, tstzrange(clock_timestamp(), null)) returning id)
       select id, desk.step_take('subsidy_application', id, 'APPLY', 'SUBMITTED', $3, $4, clock_timestamp()) from added`,
      [programme, uscc, on, request],
    );
    return { id: String(row?.id), revision: 1, state: "SUBMITTED" };
  };
  const accept = ({ id }: Thing) =>
    world.mutate(
      finance,
      "subsidyApplicationAccept",
      { application: id, ifRevision: 1, on: "2026-05-21" },
      APPLICATION,
    );
  const codes = ({ errors }: { readonly errors: readonly { readonly code: string }[] }) =>
    errors.map(({ code }) => code);

  it("Beijing supports leaders first; Tianjin's subsidy is to be studied; Yunnan writes of none", async () => {
    const { data } = await world.ask(
      CAST.nobody,
      `{
      bj: subsidyPolicy(jurisdiction: "110105", validOn: "2026-05-20") { provision citation { document clause } }
      tj: subsidyPolicy(jurisdiction: "120000", validOn: "2026-05-20") { provision message(language: EN) citation { document clause } }
      yn: subsidyPolicy(jurisdiction: "530000", validOn: "2026-05-20") { provision citation { document clause } }
      gd: subsidyPolicy(jurisdiction: "440000", validOn: "2026-05-20") { provision citation { document } }
    }`,
    );
    expect(data).toEqual({
      bj: { provision: "PRIORITY", citation: { document: "beijing-2020", clause: "§4(3)11" } },
      tj: {
        provision: "TO_BE_STUDIED",
        message: "The notice announces that a subsidy will be studied; neither its terms nor its amount are set.",
        citation: { document: "tianjin-2021", clause: "§4.1" },
      },
      yn: { provision: "NONE", citation: { document: "yunnan-2020-9", clause: "§5" } },
      gd: { provision: "UNKNOWN", citation: null },
    });
  });

  it("no programme is opened on what is to be studied, nor by a department of another division", async () => {
    const input = {
      jurisdiction: "120000",
      kind: "LEADER",
      year: 2026,
      title: "示例",
      opensOn: "2026-05-01",
      closesOn: "2026-05-20",
    };
    expect(codes(await world.mutate(elsewhere, "subsidyProgrammeOpen", input, PROGRAMME))).toEqual([
      "SUBSIDY_TO_BE_STUDIED",
    ]);
    expect(codes(await world.mutate(finance, "subsidyProgrammeOpen", input, PROGRAMME))).toEqual([
      "NOT_FOR_THIS_CALLER",
    ]);
    await expect(world.mutate(identityOf("enterprise"), "subsidyProgrammeOpen", input, PROGRAMME)).rejects.toThrow(
      "FORBIDDEN",
    );
    expect(
      await world.rows("procurement", "select from procurement.subsidy_programme where jurisdiction = '120000'"),
    ).toEqual([]);
  });

  it("an applicant applies for itself, today, once, and takes it back; nobody else sees it", async () => {
    const programme = programmeOf(await opened({ closesOn: "2999-12-31" }));
    const apply = (uscc: string) =>
      world.mutate(
        enterpriseIdentity(uscc),
        "subsidyApply",
        { programme: programme.id, statement: "申请补助" },
        APPLICATION,
      );
    const { application } = await apply(LEADER);
    expect(application).toMatchObject({ state: "SUBMITTED", revision: 1 });
    expect(codes(await apply(LEADER))).toEqual(["APPLIED_ALREADY"]);
    const input = { application: (application as Thing).id, ifRevision: 1 };
    expect(
      codes(await world.mutate(enterpriseIdentity(REVOKED), "subsidyApplicationWithdraw", input, APPLICATION)),
    ).toEqual(["NOT_ON_RECORD"]);
    const list = `{ subsidyApplications(programme: "${programme.id}") { edges { node { uscc } } } }`;
    const seenBy = async (viewer: Parameters<typeof world.ask>[0]) =>
      (await world.ask(viewer, list)).data?.subsidyApplications;
    expect(await seenBy(enterpriseIdentity(REVOKED))).toEqual({ edges: [] });
    expect(await seenBy(elsewhere)).toEqual({ edges: [] });
    expect(await seenBy(finance)).toEqual({ edges: [{ node: { uscc: LEADER } }] });
    expect(
      await world.mutate(enterpriseIdentity(LEADER), "subsidyApplicationWithdraw", input, APPLICATION),
    ).toMatchObject({ application: { state: "WITHDRAWN" }, errors: [] });
    expect(await apply(LEADER)).toMatchObject({ application: { state: "SUBMITTED" } });
    expect(
      codes(
        await world.mutate(finance, "subsidyApplicationRefuse", { ...input, reason: "材料不全" }, APPLICATION, "state"),
      ),
    ).toEqual(["CONFLICT"]);
  });

  it("the list puts the leader of that day first, by the answer of the day, and cites the clause for both", async () => {
    const programme = programmeOf(await opened());
    const early = await world.mutate(
      finance,
      "subsidyProgrammeClose",
      { programme: programme.id, ifRevision: 1, on: "2026-05-20" },
      PROGRAMME,
    );
    expect(codes(early)).toEqual(["WINDOW_STILL_OPEN"]);
    for (const uscc of [NO_TITLE, LEADER, REVOKED]) await accept(await applied(programme.id, uscc));
    const waiting = await applied(programme.id, "91110115LEADR6139C");
    const close = { programme: programme.id, ifRevision: 1, on: "2026-05-21" };
    expect(await world.mutate(finance, "subsidyProgrammeClose", close, PROGRAMME)).toMatchObject({
      programme: { state: "CLOSED" },
    });
    const list = { programme: programme.id, ifRevision: 2, on: "2026-05-22" };
    expect(codes(await world.mutate(finance, "subsidyListPublish", list, PROGRAMME))).toEqual([
      "APPLICATIONS_UNSETTLED",
    ]);
    const refuse = { application: waiting.id, ifRevision: 1, reason: "材料不全", on: "2026-05-22" };
    expect(await world.mutate(finance, "subsidyApplicationRefuse", refuse, APPLICATION)).toMatchObject({
      application: { state: "REFUSED", reason: "材料不全" },
    });
    const { programme: listed, errors } = await world.mutate(finance, "subsidyListPublish", list, PROGRAMME);
    expect(errors).toEqual([]);
    const citations = [{ document: "beijing-2020", clause: "§4(3)11" }];
    expect(listed).toMatchObject({
      state: "LISTED",
      priorityList: [
        {
          position: 1,
          uscc: LEADER,
          first: true,
          determination: "ELIGIBLE",
          reasons: [{ code: "POLICY_PROVIDES" }, { code: "TITLE_IN_FORCE" }],
          citations,
        },
        {
          position: 2,
          uscc: REVOKED,
          first: false,
          determination: "NOT_ELIGIBLE",
          reasons: [{ code: "TITLE_REVOKED" }],
          citations,
        },
        {
          position: 3,
          uscc: NO_TITLE,
          first: false,
          determination: "NOT_ELIGIBLE",
          reasons: [{ code: "TITLE_NOT_FOUND" }],
          citations,
        },
      ],
    });
    const { data } = await world.ask(
      CAST.nobody,
      `{ subsidyProgramme(id: "${programme.id}") { priorityList { uscc } } before: subsidyProgramme(id: "${programme.id}", validOn: "2026-05-21") { state priorityList { uscc } } }`,
    );
    expect(data).toMatchObject({
      subsidyProgramme: { priorityList: [{ uscc: LEADER }, { uscc: REVOKED }, { uscc: NO_TITLE }] },
      before: { state: "CLOSED", priorityList: null },
    });
  });

  it("an applicant of whom nothing can be told holds the list; nobody is put behind by ignorance", async () => {
    const programme = programmeOf(await opened());
    await accept(await applied(programme.id, DOUBTFUL));
    await world.mutate(
      finance,
      "subsidyProgrammeClose",
      { programme: programme.id, ifRevision: 1, on: "2026-05-21" },
      PROGRAMME,
    );
    const { errors } = await world.mutate(
      finance,
      "subsidyListPublish",
      { programme: programme.id, ifRevision: 2, on: "2026-05-22" },
      PROGRAMME,
    );
    expect(errors).toMatchObject([{ code: "STANDING_UNDETERMINED", message: expect.stringContaining(DOUBTFUL) }]);
    expect(
      await world.rows("procurement", "select from procurement.subsidy_list_entry where programme_id = $1", [
        programme.id,
      ]),
    ).toEqual([]);
  });

  it("a body that supplied an evaluation scheme comes before one that did not", async () => {
    const programme = programmeOf(await opened({ kind: "SERVICE_BODY" }));
    const service = {
      uscc: BODY,
      jurisdiction: "110000",
      supplied: "LEADER_EVALUATION_SCHEME",
      schemeName: "空调领跑者评估方案",
      suppliedOn: "2026-05-20",
      weighed: "国家级试点，能力突出",
    };
    expect(await world.mutate(finance, "serviceRecordAdd", service, "record { supplied suppliedOn }")).toMatchObject({
      record: { supplied: "LEADER_EVALUATION_SCHEME" },
      errors: [],
    });
    expect(codes(await world.mutate(elsewhere, "serviceRecordAdd", service, "record { id }"))).toEqual([
      "NOT_FOR_THIS_CALLER",
    ]);
    for (const uscc of ["51120000LEADRE026H", BODY]) await accept(await applied(programme.id, uscc));
    await world.mutate(
      finance,
      "subsidyProgrammeClose",
      { programme: programme.id, ifRevision: 1, on: "2026-05-21" },
      PROGRAMME,
    );
    const { programme: listed } = await world.mutate(
      finance,
      "subsidyListPublish",
      { programme: programme.id, ifRevision: 2, on: "2026-05-22" },
      PROGRAMME,
    );
    expect(listed).toMatchObject({
      priorityList: [
        { uscc: BODY, first: true },
        { uscc: "51120000LEADRE026H", first: false },
      ],
    });
  });

  it("of two who publish one list at once one comes first, and the other is told how it stands", async () => {
    const programme = programmeOf(await opened());
    await accept(await applied(programme.id, LEADER));
    await world.mutate(
      finance,
      "subsidyProgrammeClose",
      { programme: programme.id, ifRevision: 1, on: "2026-05-21" },
      PROGRAMME,
    );
    const publish = () =>
      world.mutate(
        finance,
        "subsidyListPublish",
        { programme: programme.id, ifRevision: 2, on: "2026-05-22" },
        PROGRAMME,
        "state",
      );
    const answers = await Promise.all([publish(), publish()]);
    expect(answers.flatMap(codes)).toEqual(["CONFLICT"]);
    expect(
      await world.rows(
        "procurement",
        "select count(*)::integer as n from procurement.subsidy_list_entry where programme_id = $1",
        [programme.id],
      ),
    ).toEqual([{ n: 1 }]);
  });

  it("the database itself refuses a list in another order, another's step, and a change of what is published", async () => {
    const [role] = await world.rows("procurement", "select current_user as me");
    expect(role?.me).toBe("procurement_migrator");
    await expect(world.rows("procurement", "update procurement.subsidy_list_entry set position = 9")).rejects.toThrow(
      "HISTORY_IS_KEPT",
    );
    const request = {
      tenant: "t",
      actor: "a",
      role: "BANK",
      department: null,
      uscc: null,
      jurisdictions: ["110000"],
      key: randomUUID(),
      operation: "x",
      hash: "a".repeat(64),
    };
    await expect(
      world.rows(
        "procurement",
        "select procurement.subsidy_programme_open($1, '110000', 'LEADER', 2026, 'x', '2026-05-01', '2026-05-20', '2026-05-01')",
        [request],
      ),
    ).rejects.toThrow("NOT_THE_CALLERS");
    const officer = { ...request, role: "DEPARTMENT", department: "finance", jurisdictions: ["120000"] };
    await expect(
      world.rows(
        "procurement",
        "select procurement.subsidy_programme_open($1, '120000', 'LEADER', 2026, 'x', '2026-05-01', '2026-05-20', '2026-05-01')",
        [officer],
      ),
    ).rejects.toThrow("NO_SUBSIDY_POLICY");
  });
});
