import { openPool } from "../../../../shared/database/pool.ts";
import { keyNames } from "../../../../subgraphs/market-regulation/persistence/finding/key-names.ts";
import { Clerk, syntheticUscc } from "../clerk.ts";
import { CAST, useRegisterWorld } from "../register-world.ts";

const FIELDS = `edges { cursor matchedBy node { uscc name registrationPlace { code } } } pageInfo { hasNextPage endCursor }
  diagnosis { position found wouldFit message english: message(language: EN) }`;

interface Found {
  readonly edges: {
    readonly cursor: string;
    readonly matchedBy: string;
    readonly node: { uscc: string; name: string };
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly diagnosis: object | null;
}

describe("An enterprise is found", () => {
  const world = useRegisterWorld();
  const codes = new Map<string, string>();

  const ask = async (search: string, given: Record<string, unknown> = {}) =>
    world.ask(
      CAST.nobody,
      `query ($search: String!, $first: Int! = 20, $after: String, $validOn: Date, $knownAt: DateTime) {
        enterprises(search: $search, first: $first, after: $after, validOn: $validOn, knownAt: $knownAt) { ${FIELDS} } }`,
      { search, ...given },
    );
  const find = async (search: string, given?: Record<string, unknown>) => {
    const { data, errors } = await ask(search, given);
    if (errors !== undefined) throw errors[0];
    return data?.enterprises as Found;
  };
  const found = async (search: string, given?: Record<string, unknown>) =>
    (await find(search, given)).edges.map(({ matchedBy, node }) => `${node.name} ${matchedBy}`);
  const record = async (name: string, on = "2015-01-05", uscc = codes.get(name) ?? syntheticUscc()) => {
    codes.set(name, await new Clerk(world.register.owner).enterprise("530111", uscc, name, on));
    return uscc;
  };
  const settle = async () => {
    const pool = openPool(world.register.appUrl, () => {});
    await keyNames(pool);
    await pool.end();
    await world.rows("select register.beat()");
  };
  const codeOf = (name: string) => String(codes.get(name));

  beforeAll(async () => {
    for (const name of [
      "示例纺织",
      "示例纺织有限公司",
      "云南示例纺织机械有限公司",
      "昆明ABC-100科技（集团）有限公司",
    ]) {
      await record(name);
    }
    for (const name of ["诗丽坊制衣有限公司", "重庆长安绿色电器厂", "测%样_品\\件有限公司"]) await record(name);
    await settle();
  });

  it("by a part of its name, the exact name first, then the beginning, then a part, then pinyin", async () => {
    expect(await found("示例纺织")).toEqual([
      "示例纺织 NAME",
      "示例纺织有限公司 NAME",
      "云南示例纺织机械有限公司 NAME",
    ]);
    expect(await found("shili")).toEqual([
      "示例纺织 PINYIN",
      "示例纺织有限公司 PINYIN",
      "诗丽坊制衣有限公司 PINYIN",
      "云南示例纺织机械有限公司 PINYIN",
    ]);
  });

  it("by one character and by two, whatever the writing of letters, brackets and spaces", async () => {
    expect(await found("纺")).toHaveLength(3);
    expect(await found("机械")).toEqual(["云南示例纺织机械有限公司 NAME"]);
    for (const search of ["abc-100", "ＡＢＣ－１００", " Abc - 100 ", "科技(集团)"]) {
      expect(await found(search)).toEqual(["昆明ABC-100科技（集团）有限公司 NAME"]);
    }
  });

  it.each([
    ["shilifangzhi", "示例纺织"],
    ["Shi Li Fang Zhi", "示例纺织"],
    ["shì lì fǎng zhī", "示例纺织"],
    ["yunnan shilif", "云南示例纺织机械有限公司"],
    ["chongqing chang'an", "重庆长安绿色电器厂"],
    ["changan lvse", "重庆长安绿色电器厂"],
    ["lǜse", "重庆长安绿色电器厂"],
    ["kunming abc", "昆明ABC-100科技（集团）有限公司"],
  ])("by the pinyin %s", async (search, name) => {
    expect((await found(search))[0]).toBe(`${name} PINYIN`);
  });

  it("by pinyin from the beginning of a syllable only", async () => {
    expect(await found("ilifang")).toEqual([]);
    expect(await found("lifangzh")).toHaveLength(4);
  });

  it("by the first letters of its pinyin", async () => {
    expect(await found("slfz")).toEqual([
      "示例纺织 INITIALS",
      "示例纺织有限公司 INITIALS",
      "诗丽坊制衣有限公司 INITIALS",
      "云南示例纺织机械有限公司 INITIALS",
    ]);
    expect(await found("YN")).toEqual(["云南示例纺织机械有限公司 INITIALS"]);
    expect(await found("kmabc")).toEqual(["昆明ABC-100科技（集团）有限公司 INITIALS"]);
  });

  it("by its code or at least four characters of it, as it was copied", async () => {
    const uscc = codeOf("示例纺织");
    const spaced = `${uscc.slice(0, 8)} ${uscc.slice(8, 16)}-${uscc.slice(16)}`.toLowerCase();
    const wide = uscc.replaceAll(/[0-9A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
    for (const search of [uscc, spaced, wide, `\u200B${uscc}`, uscc.slice(2), uscc.slice(0, 17), uscc.slice(12)]) {
      expect([search, await found(search)]).toEqual([search, ["示例纺织 CODE"]]);
    }
    expect((await find(uscc)).diagnosis).toBeNull();
    expect(await found(uscc.slice(0, 3))).toEqual([]);
    expect(await found(uscc.slice(0, 4))).toHaveLength(codes.size);
  });

  it("by its characters alone: signs of patterns and of strings mean themselves", async () => {
    for (const search of ["%", "_", "\\", "%样_", "测%", "\\件"]) {
      expect([search, await found(search)]).toEqual([search, ["测%样_品\\件有限公司 NAME"]]);
    }
    for (const search of ["'", '"', "'; drop table register.enterprise; --", "%%", "*", ".*", "$1", "{a,b}"]) {
      expect([search, await found(search)]).toEqual([search, []]);
    }
    expect(await world.rows("select count(*)::integer as held from register.enterprise")).toEqual([
      { held: codes.size },
    ]);
  });

  it("in parts that go on where the last one ended, each once and in the same order", async () => {
    const whole = await found("有限公司");
    const parts: string[] = [];
    let after: string | null = null;
    do {
      const part: Found = await find("有限公司", { first: 2, after });
      parts.push(...part.edges.map(({ matchedBy, node }) => `${node.name} ${matchedBy}`));
      after = part.pageInfo.hasNextPage ? part.pageInfo.endCursor : null;
    } while (after !== null);
    expect(whole).toHaveLength(5);
    expect(parts).toEqual(whole);
  });

  it("by a name it bore before, from the day it began, and only as was known then", async () => {
    const uscc = await record("旧名制造厂", "2015-01-05");
    await settle();
    const [{ before }] = (await world.rows("select register.as_text(register.beat()) as before")) as [
      { before: string },
    ];
    await record("新名制造厂", "2020-03-01", uscc);
    await settle();

    expect(await found("旧名制造厂")).toEqual(["新名制造厂 FORMER_NAME"]);
    expect(await found("jiuming")).toEqual(["新名制造厂 FORMER_NAME"]);
    expect(await found("新名")).toEqual(["新名制造厂 NAME"]);
    expect(await found("制造厂")).toEqual(["新名制造厂 NAME"]);
    expect(await found("旧名", { validOn: "2020-02-29" })).toEqual(["旧名制造厂 NAME"]);
    expect(await found("新名", { validOn: "2020-02-29" })).toEqual([]);
    expect(await found("新名", { validOn: "2020-03-01" })).toEqual(["新名制造厂 NAME"]);
    expect(await found("旧名", { validOn: "2015-01-04" })).toEqual([]);
    expect(await found("新名", { knownAt: before })).toEqual([]);
    expect(await found("旧名", { knownAt: before })).toEqual(["旧名制造厂 NAME"]);
    expect(await found(uscc, { knownAt: "2015-01-01T00:00:00Z" })).toEqual([]);
  });

  it.each([
    ["", "0 characters"],
    ["　 \t", "0 characters"],
    ["示".repeat(61), "61 characters"],
  ])("never by %j, which is too short or too long", async (search, came) => {
    const { data, errors } = await ask(search);
    expect(data?.enterprises ?? null).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", expected: "1 to 60 characters", came });
  });

  it("also by sixty characters, and by no cursor that no list gave", async () => {
    expect(await found(` ${"示".repeat(60)} `)).toEqual([]);
    for (const after of ["", "x", Buffer.from('[1,"a",2]').toString("base64url")]) {
      expect((await ask("示例", { after })).errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
    }
    for (const first of [0, 101]) {
      expect((await ask("示例", { first })).errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
    }
  });
});
