import { CAST, enterpriseIdentity } from "../../subgraphs/market-regulation/cast.ts";
import { APPLICATION, codesOf, FINANCE, type Thing, useSubsidyOffice } from "./subsidy-office.ts";

const LEADER = "91110105LEADR61200";
const NO_TITLE = "91110108LEADR6243C";

describe("Applying for a subsidy", () => {
  const office = useSubsidyOffice();
  const { world } = office;

  it("a programme tells each caller whether it can apply, why not and from when; the step refuses with the same reason", async () => {
    const applyingOf = async (viewer: Parameters<typeof world.ask>[0], { id }: Thing) => {
      const { data } = await world.ask(
        viewer,
        `{ subsidyProgramme(id: "${id}") { availableActions { action possible reasons { code } notBefore } } }`,
      );
      const found = data?.subsidyProgramme as { availableActions: { action: string }[] } | undefined;
      return found?.availableActions.filter(({ action }) => action === "APPLY");
    };
    const no = (code: string, notBefore: string | null = null) => [
      { action: "APPLY", possible: false, reasons: [{ code }], notBefore },
    ];
    const yes = [{ action: "APPLY", possible: true, reasons: [], notBefore: null }];
    const applicant = enterpriseIdentity(NO_TITLE);
    const apply = ({ id }: Thing) =>
      world.mutate(applicant, "subsidyApply", { programme: id, statement: "申请补助" }, APPLICATION);
    const [open, ahead, over] = [
      await office.opened({ closesOn: "2999-12-31" }),
      await office.opened({ opensOn: "2999-01-01", closesOn: "2999-12-31" }),
      await office.opened(),
    ];
    expect(await applyingOf(applicant, open)).toEqual(yes);
    const { application } = await apply(open);
    expect(await applyingOf(applicant, open)).toEqual(no("APPLIED_ALREADY"));
    expect(await applyingOf(enterpriseIdentity(LEADER), open)).toEqual(yes);
    expect(await applyingOf(applicant, ahead)).toEqual(no("OUTSIDE_WINDOW", "2999-01-01"));
    expect(await applyingOf(applicant, over)).toEqual(no("OUTSIDE_WINDOW"));
    expect(await applyingOf(FINANCE, open)).toEqual(no("NOT_FOR_THIS_CALLER"));
    expect(await applyingOf(CAST.nobody, open)).toEqual(no("NOT_SIGNED_IN"));
    const stored = () => world.rows("procurement", "select id from procurement.subsidy_application order by id");
    const before = await stored();
    expect(codesOf(await apply(open))).toEqual(["APPLIED_ALREADY"]);
    for (const programme of [ahead, over]) expect(codesOf(await apply(programme))).toEqual(["OUTSIDE_WINDOW"]);
    expect(await stored()).toEqual(before);
    const input = { application: (application as Thing).id, ifRevision: 1 };
    await world.mutate(applicant, "subsidyApplicationWithdraw", input, APPLICATION);
    expect(await applyingOf(applicant, open)).toEqual(yes);
  });
});
