import { Clerk, YUNNAN } from "./clerk.ts";
import { refusalOf } from "./refusal.ts";
import { useRegister } from "./register-database.ts";

describe("A title has one state on a day, as far as is known at an instant (I-12)", () => {
  const register = useRegister();

  const state = (title: string, valid: string, known: string, name = "IN_FORCE") =>
    register.owner.query(
      `insert into register.title_status (title_id, scheme, state, valid, known) values ($1, $2, $4, $3, ${known})`,
      [title, YUNNAN, valid, name],
    );
  const now = "tstzrange(clock_timestamp(), null)";

  it.each(["[2020-10-23,2020-10-24)", "[2021-10-23,2021-10-24)", "[2021-10-24,2021-10-25)", "[2020-10-23,)"])(
    "a second state on %s is refused",
    async (valid) => {
      const title = await new Clerk(register.app).titleInForce();
      expect(await refusalOf(register.owner, () => state(title, valid, now))).toBe("23P01 one_state_at_a_time");
    },
  );

  it("a second state known for one microsecond is refused", async () => {
    const title = await new Clerk(register.app).titleInForce();
    const moment =
      "(select tstzrange(max(lower(known)), max(lower(known)) + interval '1 microsecond') from register.title_status where title_id = $1)";
    expect(await refusalOf(register.owner, () => state(title, "[2020-10-23,2020-10-24)", moment))).toBe(
      "23P01 one_state_at_a_time",
    );
  });

  it("another state on another day, or known when the first was not, is accepted", async () => {
    const title = await new Clerk(register.app).titleInForce();
    await register.owner.query(
      `update register.title_status set known = tstzrange(lower(known), clock_timestamp())
       where title_id = $1 and state = 'EXPIRED' and upper_inf(known)`,
      [title],
    );
    await state(title, "[2021-10-24,2021-10-25)", now);
    await state(title, "[2021-10-25,)", now);
    const { rows } = await register.owner.query(
      `select valid::text, state from register.title_status
       where title_id = $1 and valid @> date '2021-10-24' and not isempty(known) order by known`,
      [title],
    );
    expect(rows).toEqual([
      { valid: "[2020-09-25,)", state: "IN_PUBLICITY" },
      { valid: "[2021-10-24,)", state: "EXPIRED" },
      { valid: "[2021-10-24,2021-10-25)", state: "IN_FORCE" },
    ]);
  });

  it("a state on no day is refused", async () => {
    const title = await new Clerk(register.app).titleInForce();
    const attempt = () => state(title, "empty", now, "IN_PUBLICITY");
    expect(await refusalOf(register.owner, attempt)).toBe("23514 title_status_valid_check");
  });

  it("the application role writes states by the procedure only", async () => {
    const title = await new Clerk(register.app).titleInForce();
    const raw = () =>
      register.app.query(
        "insert into register.title_status (title_id, scheme, state, valid, known) values ($1, '530000', 'IN_FORCE', '[2022-01-01,)', tstzrange(clock_timestamp(), null))",
        [title],
      );
    const set = () =>
      register.app.query("select register.set_status($1, '[2022-01-01,)', 'IN_FORCE', null, clock_timestamp())", [
        title,
      ]);
    expect(await refusalOf(register.owner, raw)).toBe("42501 permission denied for table title_status");
    expect(await refusalOf(register.owner, set)).toBe("42501 permission denied for table title_status");
  });
});
