import { refusalOf } from "./refusal.ts";
import { useRegister } from "./register-database.ts";

const REMAINDER_0 = "91530111LEADR02390";

describe("A credit code on record carries its correct check character (I-01)", () => {
  const register = useRegister();

  const record = (uscc: string) =>
    register.app.query("select register.enterprise_record($1, '示例企业', '530111', '2015-01-05', 'test')", [uscc]);
  const insert = (uscc: string) =>
    register.owner.query(
      "insert into register.enterprise values ($1, 'test', tstzrange(register.recording_instant(null), null))",
      [uscc],
    );

  it.each(["91350100M000100Y43", "91110000802100433B", "12440600MB2C07549J", REMAINDER_0])(
    "%s is accepted",
    async (uscc) => {
      await record(uscc);
      expect((await register.owner.query("select from register.enterprise where uscc = $1", [uscc])).rowCount).toBe(1);
    },
  );

  it.each([
    ["the check character 1 where a remainder of 0 asks for 0", "91530111LEADR02391"],
    ["the letter O in place of that 0", "91530111LEADR0239O"],
    ["a character outside the alphabet", "91350100M000100Y4Z"],
    ["eighteen ones", "111111111111111111"],
    ["lower case", "91530111leadr02390"],
    ["seventeen characters", "91530111LEADR0239"],
    ["nineteen characters", "91530111LEADR023900"],
    ["a line break at the end", "91530111LEADR02390\n"],
    ["nothing", ""],
  ])("%s is refused", async (_, uscc) => {
    expect(await refusalOf(register.owner, () => record(uscc))).toBe("23514 uscc_is_valid");
    expect(await refusalOf(register.owner, () => insert(uscc))).toBe("23514 uscc_is_valid");
  });

  it("one wrong character is refused, whatever its place and whichever it is", async () => {
    const alphabet = [..."0123456789ABCDEFGHJKLMNPQRTUWXY"];
    const wrong = [...REMAINDER_0].flatMap((right, place) =>
      alphabet
        .filter((each) => each !== right)
        .map((each) => REMAINDER_0.slice(0, place) + each + REMAINDER_0.slice(place + 1)),
    );
    const { rows } = await register.app.query(
      "select count(*)::integer as codes, count(*) filter (where register.uscc_is_valid(code))::integer as accepted from unnest($1::text[]) as code",
      [wrong],
    );
    expect(rows).toEqual([{ codes: 18 * 30, accepted: 0 }]);
  });

  it("the code of a working body or an evaluation body is checked too", async () => {
    const wrong = "91530111LEADR02391";
    for (const statement of [
      `insert into register.working_body (scheme, uscc, name, source, known)
       values ('530000', $1, '示例', 'test', tstzrange(register.recording_instant(null), null))`,
      `insert into register.evaluation_body (scheme, uscc, name, kind, registered_in, source, known)
       values ('530000', $1, '示例', 'TESTING', 'CN', 'test', tstzrange(register.recording_instant(null), null))`,
      `insert into register.body_relation (body, parent, source, known)
       values ($1, '${REMAINDER_0}', 'test', tstzrange(register.recording_instant(null), null))`,
    ]) {
      expect(await refusalOf(register.owner, () => register.owner.query(statement, [wrong]))).toMatch(/^23514 /);
    }
  });
});
