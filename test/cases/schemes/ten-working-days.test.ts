import { CAST, useRegisterWorld } from "../../subgraphs/market-regulation/register-world.ts";
import { next, SchemeOffice } from "./scheme-office.ts";

describe("A09: ten working days across National Day 2020, through the department", () => {
  const world = useRegisterWorld();
  const office = new SchemeOffice(world);

  const batches = [
    { postedOn: "2020-09-25", lastDay: "2020-10-15", announcedFrom: "2020-10-16", category: "C1530" },
    { postedOn: "2020-09-30", lastDay: "2020-10-21", announcedFrom: "2020-10-22", category: "A0164" },
    { postedOn: "2020-10-01", lastDay: "2020-10-21", announcedFrom: "2020-10-22", category: "C1461" },
  ];

  beforeAll(() => office.open());

  it.each(batches)(
    "evaluation bodies and schemes posted on $postedOn are in publicity until $lastDay",
    async ({ postedOn, lastDay, announcedFrom, category }) => {
      await world.rows(
        "update register.evaluation_body set known = register.until(known, register.recording_instant(null)) where upper_inf(known)",
      );
      const body = await office.body();
      await office.calledFor(category);
      const scheme = await office.reviewed(body, "2020-07-01", { category });
      const publicity = await office.post(postedOn, [body], [scheme]);
      const asked = `query ($id: ID!, $on: Date) { publicity(id: $id, validOn: $on) {
        postedOn workingDays lastDay end daysLeft over subjects { kind id evaluationBody { state } evaluationScheme { state } } } }`;
      const on = async (day: string) =>
        (await world.ask(CAST.nobody, asked, { id: publicity, on: day })).data?.publicity;
      expect(await on(postedOn)).toEqual({
        postedOn,
        workingDays: 10,
        lastDay,
        end: "LAST_DAY_KNOWN",
        daysLeft: 10,
        over: false,
        subjects: [
          { kind: "EVALUATION_BODY", id: body.id, evaluationBody: { state: "IN_PUBLICITY" }, evaluationScheme: null },
          {
            kind: "EVALUATION_SCHEME",
            id: scheme.id,
            evaluationBody: null,
            evaluationScheme: { state: "IN_PUBLICITY" },
          },
        ],
      });
      expect(await on(lastDay)).toMatchObject({ daysLeft: 1, over: false });
      expect(await on(announcedFrom)).toMatchObject({ daysLeft: 0, over: true });
      const both = [[next(body)], [next(scheme)]] as const;
      for (const day of [postedOn, lastDay]) {
        const { errors } = await office.announce(publicity, day, ...both);
        expect(errors.map(({ code }) => code)).toEqual(["PUBLICITY_NOT_OVER", "PUBLICITY_NOT_OVER"]);
      }
      expect((await office.announce(publicity, announcedFrom, ...both)).errors).toEqual([]);
      expect(await on(announcedFrom)).toMatchObject({
        subjects: [{ evaluationBody: { state: "ANNOUNCED" } }, { evaluationScheme: { state: "ANNOUNCED" } }],
      });
    },
  );
});
