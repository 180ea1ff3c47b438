import { Clerk, TIANJIN } from "./clerk.ts";
import { refusalOf } from "./refusal.ts";
import { useRegister } from "./register-database.ts";
import { statesOf } from "./states.ts";

const LAST_PUBLICITY_DAY = "2020-10-22";
const NEXT_DAY = "2020-10-23";

describe("The last day of a title", () => {
  const register = useRegister();
  const officer = () => new Clerk(register.app);

  async function posted(on = "2020-09-25"): Promise<string> {
    return officer().list({ publicity: await officer().post({ on }) });
  }

  const lastDay = async (title: string) => {
    const { rows } = await register.app.query(
      "select last_day::text as day, last_day_stated as stated from register.title_publication where title_id = $1",
      [title],
    );
    return rows[0];
  };

  it("is the corresponding day of the next year in Yunnan", async () => {
    const title = await posted();
    await officer().publish(title, NEXT_DAY);
    expect(await lastDay(title)).toEqual({ day: "2021-10-23", stated: false });
    expect(await statesOf(register, title)).toEqual([
      "[2020-09-25,2020-10-23) IN_PUBLICITY",
      "[2020-10-23,2021-10-24) IN_FORCE",
      "[2021-10-24,) EXPIRED",
    ]);
  });

  it("of a title released on 29 February is 28 February", async () => {
    const title = await posted("2024-01-02");
    await officer().publish(title, "2024-02-29");
    expect(await lastDay(title)).toEqual({ day: "2025-02-28", stated: false });
  });

  it("is the one that the title states, where it states one", async () => {
    const title = await posted();
    await officer().publish(title, NEXT_DAY, "2020-12-31");
    expect(await lastDay(title)).toEqual({ day: "2020-12-31", stated: true });
  });

  it("may be the day of release, but no earlier", async () => {
    const title = await posted();
    const early = () => officer().publish(title, NEXT_DAY, LAST_PUBLICITY_DAY);
    expect(await refusalOf(register.owner, early)).toBe("23514 title_publication_check");
    await officer().publish(title, NEXT_DAY, NEXT_DAY);
  });

  it("is not known in Tianjin: in force for the year that a reading carries it, after that nobody knows", async () => {
    const title = await officer().list({ scheme: TIANJIN, publicity: null });
    await officer().publish(title, "2021-11-01");
    expect(await lastDay(title)).toEqual({ day: null, stated: false });
    expect(await statesOf(register, title)).toEqual([
      "[2021-11-01,2022-11-02) IN_FORCE",
      "[2022-11-02,) VALIDITY_UNKNOWN",
    ]);
  });

  it("is not known of a national title that states none, from its first day on", async () => {
    const title = await officer().list({ scheme: "NATIONAL", publicity: null });
    await officer().publish(title, "2021-11-01");
    expect(await statesOf(register, title)).toEqual(["[2021-11-01,) VALIDITY_UNKNOWN"]);
  });
});
