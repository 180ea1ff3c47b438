import { CAST, enterpriseIdentity, identityOf } from "../../subgraphs/market-regulation/cast.ts";
import {
  APPLICATION,
  codesOf,
  FINANCE,
  FINANCE_ELSEWHERE,
  PROGRAMME,
  type Thing,
  useSubsidyOffice,
} from "./subsidy-office.ts";

const LEADER = "91110105LEADR61200";
const REVOKED = "91110102LEADR62195";
const NO_TITLE = "91110108LEADR6243C";
const DOUBTFUL = "91110116LEADR62354";
const BODY = "52530000LEADRE018J";

describe("Subsidies for leaders and for those who serve them", () => {
  const office = useSubsidyOffice();
  const { world } = office;

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
    expect(codesOf(await world.mutate(FINANCE_ELSEWHERE, "subsidyProgrammeOpen", input, PROGRAMME))).toEqual([
      "SUBSIDY_TO_BE_STUDIED",
    ]);
    expect(codesOf(await world.mutate(FINANCE, "subsidyProgrammeOpen", input, PROGRAMME))).toEqual([
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
    const programme = await office.opened({ closesOn: "2999-12-31" });
    const apply = (uscc: string) =>
      world.mutate(
        enterpriseIdentity(uscc),
        "subsidyApply",
        { programme: programme.id, statement: "申请补助" },
        APPLICATION,
      );
    const { application } = await apply(LEADER);
    expect(application).toMatchObject({ state: "SUBMITTED", revision: 1 });
    expect(codesOf(await apply(LEADER))).toEqual(["APPLIED_ALREADY"]);
    const input = { application: (application as Thing).id, ifRevision: 1 };
    expect(
      codesOf(await world.mutate(enterpriseIdentity(REVOKED), "subsidyApplicationWithdraw", input, APPLICATION)),
    ).toEqual(["NOT_ON_RECORD"]);
    const list = `{ subsidyApplications(programme: "${programme.id}") { edges { node { uscc } } } }`;
    const seenBy = async (viewer: Parameters<typeof world.ask>[0]) =>
      (await world.ask(viewer, list)).data?.subsidyApplications;
    expect(await seenBy(enterpriseIdentity(REVOKED))).toEqual({ edges: [] });
    expect(await seenBy(FINANCE_ELSEWHERE)).toEqual({ edges: [] });
    expect(await seenBy(FINANCE)).toEqual({ edges: [{ node: { uscc: LEADER } }] });
    expect(
      await world.mutate(enterpriseIdentity(LEADER), "subsidyApplicationWithdraw", input, APPLICATION),
    ).toMatchObject({ application: { state: "WITHDRAWN" }, errors: [] });
    expect(await apply(LEADER)).toMatchObject({ application: { state: "SUBMITTED" } });
    expect(
      codesOf(
        await world.mutate(FINANCE, "subsidyApplicationRefuse", { ...input, reason: "材料不全" }, APPLICATION, "state"),
      ),
    ).toEqual(["CONFLICT"]);
  });

  it("the list puts the leader of that day first, by the answer of the day, and cites the clause for both", async () => {
    const programme = await office.opened();
    const early = await world.mutate(
      FINANCE,
      "subsidyProgrammeClose",
      { programme: programme.id, ifRevision: 1, on: "2026-05-20" },
      PROGRAMME,
    );
    expect(codesOf(early)).toEqual(["WINDOW_STILL_OPEN"]);
    for (const uscc of [NO_TITLE, LEADER, REVOKED]) await office.accept(await office.applied(programme.id, uscc));
    const waiting = await office.applied(programme.id, "91110115LEADR6139C");
    const close = { programme: programme.id, ifRevision: 1, on: "2026-05-21" };
    expect(await world.mutate(FINANCE, "subsidyProgrammeClose", close, PROGRAMME)).toMatchObject({
      programme: { state: "CLOSED" },
    });
    const list = { programme: programme.id, ifRevision: 2, on: "2026-05-22" };
    expect(codesOf(await world.mutate(FINANCE, "subsidyListPublish", list, PROGRAMME))).toEqual([
      "APPLICATIONS_UNSETTLED",
    ]);
    const refuse = { application: waiting.id, ifRevision: 1, reason: "材料不全", on: "2026-05-22" };
    expect(await world.mutate(FINANCE, "subsidyApplicationRefuse", refuse, APPLICATION)).toMatchObject({
      application: { state: "REFUSED", reason: "材料不全" },
    });
    const { programme: listed, errors } = await world.mutate(FINANCE, "subsidyListPublish", list, PROGRAMME);
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
    const programme = await office.opened();
    await office.accept(await office.applied(programme.id, DOUBTFUL));
    await office.close(programme);
    const { errors } = await office.publish(programme);
    expect(errors).toMatchObject([{ code: "STANDING_UNDETERMINED", message: expect.stringContaining(DOUBTFUL) }]);
    expect(
      await world.rows("procurement", "select from procurement.subsidy_list_entry where programme_id = $1", [
        programme.id,
      ]),
    ).toEqual([]);
  });

  it("a body that supplied an evaluation scheme comes before one that did not", async () => {
    const programme = await office.opened({ kind: "SERVICE_BODY" });
    const service = {
      uscc: BODY,
      jurisdiction: "110000",
      supplied: "LEADER_EVALUATION_SCHEME",
      schemeName: "空调领跑者评估方案",
      suppliedOn: "2026-05-20",
      weighed: "国家级试点，能力突出",
    };
    expect(await world.mutate(FINANCE, "serviceRecordAdd", service, "record { supplied suppliedOn }")).toMatchObject({
      record: { supplied: "LEADER_EVALUATION_SCHEME" },
      errors: [],
    });
    expect(codesOf(await world.mutate(FINANCE_ELSEWHERE, "serviceRecordAdd", service, "record { id }"))).toEqual([
      "NOT_FOR_THIS_CALLER",
    ]);
    for (const uscc of ["51120000LEADRE026H", BODY]) await office.accept(await office.applied(programme.id, uscc));
    await office.close(programme);
    const { programme: listed } = await office.publish(programme);
    expect(listed).toMatchObject({
      priorityList: [
        { uscc: BODY, first: true },
        { uscc: "51120000LEADRE026H", first: false },
      ],
    });
  });

  it("of two who publish one list at once one comes first, and the other is told how it stands", async () => {
    const programme = await office.opened();
    await office.accept(await office.applied(programme.id, LEADER));
    await office.close(programme);
    const publish = () =>
      world.mutate(
        FINANCE,
        "subsidyListPublish",
        { programme: programme.id, ifRevision: 2, on: "2026-05-22" },
        PROGRAMME,
        "state",
      );
    const answers = await Promise.all([publish(), publish()]);
    expect(answers.flatMap(codesOf)).toEqual(["CONFLICT"]);
    expect(
      await world.rows(
        "procurement",
        "select count(*)::integer as n from procurement.subsidy_list_entry where programme_id = $1",
        [programme.id],
      ),
    ).toEqual([{ n: 1 }]);
  });
});
