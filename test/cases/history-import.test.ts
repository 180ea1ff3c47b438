import type { HubDatabases } from "../../hub/databases.ts";
import { createHubDatabases } from "../harness/hub-databases.ts";
import { CODES, casesIn, FILE, lineOf, NOTHING, refusalOf, rowsHeld, take } from "./history-lines.ts";

interface RefusedLine {
  readonly name: string;
  readonly lines: readonly Readonly<Record<string, unknown>>[];
  readonly english?: string;
  readonly chinese?: string;
  /** A constraint of the register, named with the values that break it. */
  readonly banned?: string;
  readonly notOnRecord?: string;
}

interface UnreadableLine {
  readonly name: string;
  readonly line: string;
  readonly says: string;
}

const MAPPED = { event: "CATALOGUE_MAPPED", category: "C1530", edition: "2022", codes: ["A02061804"] };
const FIRST = lineOf({ ...MAPPED, recordedAt: "2015-01-04T09:00:00+08:00" });
const REGISTERED = {
  event: "ENTERPRISE_REGISTERED",
  uscc: "A",
  name: "示例企业甲",
  division: "530111",
  on: "2015-01-05",
};
const GOOD = `${FIRST}\n${lineOf(REGISTERED)}\n`;

describe("Taking a history over", () => {
  let databases: HubDatabases;

  beforeAll(async () => {
    databases = await createHubDatabases();
  });

  const refused = casesIn<RefusedLine>("refused-lines").map((each): [string, RefusedLine] => [each.name, each]);
  it.each(refused)("refuses with file, line and reason, and keeps nothing: %s", async (_, { lines, ...expected }) => {
    // The category map is written by another department, so a line of its own stands in front.
    const text = [FIRST, ...lines.map(lineOf)].join("\n");
    const { file, line, reason, reasonZh, english, chinese } = await refusalOf(databases, text);
    expect({ file, line }).toEqual({ file: FILE, line: lines.length + 1 });
    expect([reason, reasonZh]).toEqual(reasonsOf(expected));
    expect(english).toBe(`${FILE}, line ${line}: ${reason} Nothing of the file is kept.`);
    expect(chinese).toBe(`${FILE} 第 ${line} 行：${reasonZh} 整个文件均未导入。`);
    expect(await rowsHeld(databases)).toEqual(NOTHING);
  });

  const unreadable = casesIn<UnreadableLine>("unreadable-lines").map((each): [string, UnreadableLine] => [
    each.name,
    each,
  ]);
  it.each(unreadable)("refuses with file and line what it cannot read: %s", async (_, { line, says }) => {
    const text = `${GOOD}\n${line.replace('"uscc": "A"', `"uscc": "${CODES.A}"`)}\n`;
    const came = await refusalOf(databases, text);
    // The empty line counts too: people look for the line that their editor shows.
    expect({ file: came.file, line: came.line }).toEqual({ file: FILE, line: 4 });
    expect(came.english).toMatch(new RegExp(`^${FILE}, line 4: .*${says}.* Nothing of the file is kept\\.$`));
    expect(came.chinese).toMatch(new RegExp(`^${FILE} 第 4 行：.*${says}.* 整个文件均未导入。$`));
    expect(await rowsHeld(databases)).toEqual(NOTHING);
  });

  it("refuses an empty file", async () => {
    const { line, reason, reasonZh } = await refusalOf(databases, "\n \n");
    expect([line, reason, reasonZh]).toEqual([
      1,
      "at least one event was expected, the file is empty.",
      "应至少有一个事件，文件为空。",
    ]);
  });

  it("refuses bytes that are not UTF-8 at their line", async () => {
    const gbk = new Uint8Array([...new TextEncoder().encode(`${GOOD}{"name":"`), 0xca, 0xbe, 0xc0, 0xfd]);
    const { line, reason, reasonZh } = await refusalOf(databases, gbk);
    expect([line, reason, reasonZh]).toEqual([
      3,
      "UTF-8 was expected, other bytes came.",
      "文件应为 UTF-8 编码，此行含有其他字节。",
    ]);
  });

  it("keeps nothing of a good history on a dry run", async () => {
    await take(databases, GOOD, true);
    expect(await rowsHeld(databases)).toEqual(NOTHING);
  });

  it("keeps a good history whole, in both departments, with lines ended as on any system", async () => {
    await take(databases, GOOD.replaceAll("\n", "\r\n"));
    expect(await rowsHeld(databases)).toEqual({ ...NOTHING, enterprises: 1, mappings: 1, imports: 1 });
  });

  it("refuses a second history, and a dry run of one, and keeps the first", async () => {
    const { line, reason, reasonZh } = await refusalOf(databases, GOOD);
    expect([line, reason, reasonZh]).toEqual([
      1,
      "an empty hub was expected; this one holds facts already. Start with HUB_DEMO=off and a new HUB_DATA_DIR.",
      "只能导入空的枢纽；此枢纽已有数据。请设 HUB_DEMO=off 并换用新的 HUB_DATA_DIR。",
    ]);
    await expect(take(databases, GOOD, true)).rejects.toThrow(reason);
    expect(await rowsHeld(databases)).toEqual({ ...NOTHING, enterprises: 1, mappings: 1, imports: 1 });
  });
});

/** The reason in both languages. */
function reasonsOf(expected: Omit<RefusedLine, "name" | "lines">): [string, string] {
  const { english = "", chinese = "", banned, notOnRecord } = expected;
  if (banned !== undefined) {
    return [
      `ENTERPRISE_BANNED: ${CODES.A} is banned from ranking and evaluation of scheme 530000 on ${banned}.`,
      "ENTERPRISE_BANNED：企业在限制期内，不得参与排行和评估。",
    ];
  }
  if (notOnRecord !== undefined) {
    return [
      `ENTERPRISE_NOT_ON_RECORD: the register does not hold ${CODES[notOnRecord]}.`,
      "ENTERPRISE_NOT_ON_RECORD：登记册中没有该企业。",
    ];
  }
  return [english, chinese];
}
