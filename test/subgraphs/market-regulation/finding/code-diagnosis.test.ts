import { usccCheckCharacter } from "../../../../shared/values/uscc.ts";
import { Clerk } from "../clerk.ts";
import { CAST, useRegisterWorld } from "../register-world.ts";

const code = (first17: string) => `${first17}${usccCheckCharacter(first17)}`;

/** A code alone among its like; two that differ by one slip from one and the same wrong code. */
const ALONE = code("91530111MA6K5B7X0");

describe("A whole code that is wrong is diagnosed", () => {
  const world = useRegisterWorld();

  const diagnosed = async (search: string, knownAt?: string) => {
    const { data, errors } = await world.ask(
      CAST.nobody,
      `query ($search: String!, $knownAt: DateTime) { enterprises(search: $search, knownAt: $knownAt) { edges { node { uscc } }
        diagnosis { position found wouldFit message english: message(language: EN) } } }`,
      { search, knownAt },
    );
    if (errors !== undefined) throw errors[0];
    return (data as { enterprises: { diagnosis: Record<string, unknown> | null } }).enterprises.diagnosis;
  };
  const put = (at: number, character: string) => `${ALONE.slice(0, at - 1)}${character}${ALONE.slice(at)}`;

  beforeAll(async () => {
    await new Clerk(world.register.owner).enterprise("530111", ALONE, "示例诊断有限公司");
    await world.rows("select register.beat()");
  });

  it("a character that no code has is named with its place, and the code on record that it stands for", async () => {
    expect(await diagnosed(put(4, "I"))).toEqual({
      position: 4,
      found: "I",
      wouldFit: [ALONE],
      message: `统一社会信用代码只用数字和大写字母（不用I、O、S、V、Z）；第4位为"I"。登记册中与其只差一处的仅有${ALONE}：第4位应为3，实为I。`,
      english: `A unified social credit code is made of digits and capital letters without I, O, S, V, Z; position 4 is "I". Only ${ALONE} on record lies one slip away: position 4 should be 3; it is I.`,
    });
  });

  it("one wrong character is told by the only code on record that lies one slip away", async () => {
    expect(await diagnosed(put(7, "2"))).toEqual({
      position: 7,
      found: "2",
      wouldFit: [ALONE],
      message: `校验不符：18位中至少有一位不对，仅凭校验码不能判断是哪一位。登记册中与其只差一处的仅有${ALONE}：第7位应为1，实为2。`,
      english: `The check does not fit: at least one of the 18 characters is wrong, and the check alone cannot tell which. Only ${ALONE} on record lies one slip away: position 7 should be 1; it is 2.`,
    });
  });

  it("so are two neighbours in each other's place, as they were pasted", async () => {
    const swapped = `${ALONE.slice(0, 13)}${ALONE[14]}${ALONE[13]}${ALONE.slice(15)}`;
    const spaced = `${swapped.slice(0, 8)} ${swapped.slice(8)}`.toLowerCase();
    expect(await diagnosed(spaced)).toMatchObject({
      position: 14,
      found: ALONE[14],
      wouldFit: [ALONE],
      message: expect.stringContaining("第14位与第15位应对调"),
    });
  });

  it("where nothing on record lies near, no place is named", async () => {
    const nobody = code("91530111MA6XXXXX0");
    const wrong = `${nobody.slice(0, 17)}${nobody.endsWith("0") ? "1" : "0"}`;
    const answer = await diagnosed(wrong);
    expect(answer).toMatchObject({ position: null, found: null, wouldFit: [] });
    expect(answer?.message).not.toMatch(/第\d+位应为/);
  });

  it("a code that was not on record then would not fit then", async () => {
    expect(await diagnosed(put(7, "2"), "2015-01-01T00:00:00Z")).toMatchObject({ position: null, wouldFit: [] });
  });

  it("with several near ones, no place is named, and what is easily taken for each other comes first", async () => {
    const near = [...nearTo(put(7, "2"))].filter((each) => each !== ALONE).slice(0, 6);
    const clerk = new Clerk(world.register.owner);
    for (const each of near) await clerk.enterprise("530111", each, `示例近似${each}`);
    await world.rows("select register.beat()");
    const answer = await diagnosed(put(7, "2"));
    expect(answer).toMatchObject({ position: null, found: null });
    expect(answer?.wouldFit).toHaveLength(5);
    expect(answer?.message).toContain("登记册中有7个代码与其只差一处");
  });

  it("a right code, a part of one, a name and pinyin of 18 letters are not diagnosed", async () => {
    for (const search of [ALONE, put(7, "2").slice(1), "示例诊断有限公司", "shilizhenduanyouxi", "示".repeat(18)]) {
      expect([search, await diagnosed(search)]).toEqual([search, null]);
    }
  });
});

/** Right codes that differ from a wrong one in one character of its first 17. */
function* nearTo(wrong: string): Generator<string> {
  for (let at = 8; at < 17; at += 1) {
    for (const character of "0123456789ABCDEFGHJKLMNPQRTUWXY") {
      const first17 = `${wrong.slice(0, at)}${character}${wrong.slice(at + 1, 17)}`;
      if (usccCheckCharacter(first17) === wrong[17]) yield code(first17);
    }
  }
}
