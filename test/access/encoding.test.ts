import { type GuardedGateway, openGuarded } from "./guarded-gateway.ts";

const PREFIX = '{"query":"query ($id: ID!) { policyDocument(id: $id) { id } }","variables":{"id":"';
const SUFFIX = '"}}';

/** A body whose variable holds these bytes. */
function bodyOf(bytes: readonly number[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat([Buffer.from(PREFIX), Buffer.from(bytes), Buffer.from(SUFFIX)]));
}

/** A body whose variable is written this way in JSON. */
function bodyWith(escaped: string): string {
  return `${PREFIX}${escaped}${SUFFIX}`;
}

function hex(code: number): string {
  return code.toString(16).padStart(4, "0");
}

/** Bytes that no UTF-8 has. */
const BROKEN_BYTES: readonly (readonly number[])[] = [
  ...[0x80, 0xbf, 0xc0, 0xc1, 0xf5, 0xf8, 0xfc, 0xfe, 0xff].map((byte) => [byte]),
  // Overlong: two bytes and more for what fits into fewer.
  [0xc0, 0x80],
  [0xc0, 0xaf],
  [0xc1, 0xbf],
  [0xe0, 0x80, 0x80],
  [0xe0, 0x80, 0xaf],
  [0xe0, 0x9f, 0xbf],
  [0xf0, 0x80, 0x80, 0x80],
  [0xf0, 0x8f, 0xbf, 0xbf],
  // Halves of pairs as bytes.
  [0xed, 0xa0, 0x80],
  [0xed, 0xaf, 0xbf],
  [0xed, 0xb0, 0x80],
  [0xed, 0xbf, 0xbf],
  [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80],
  // Beyond U+10FFFF.
  [0xf4, 0x90, 0x80, 0x80],
  [0xf7, 0xbf, 0xbf, 0xbf],
  [0xf8, 0x88, 0x80, 0x80, 0x80],
  [0xfc, 0x84, 0x80, 0x80, 0x80, 0x80],
  // Cut off, or followed by the wrong byte.
  [0xc3],
  [0xe4, 0xb8],
  [0xf0, 0x9f, 0x98],
  [0xc3, 0x28],
  [0xe4, 0x28, 0xad],
  [0xe4, 0xb8, 0x28],
  [0xf0, 0x28, 0x8c, 0xbc],
  [0xf0, 0x9f, 0x28, 0x80],
  // Other encodings: 中 in GB 18030, Big5 and UTF-16.
  [0xd6, 0xd0],
  [0xa4, 0xa4],
  [0x4e, 0x2d, 0xff, 0xfe],
];

/** Characters that are refused wherever they stand, written as escapes of JSON. */
const REFUSED_ESCAPES: readonly string[] = [
  ...Array.from({ length: 32 }, (_, code) => code)
    .filter((code) => ![9, 10, 13].includes(code))
    .map(hex),
  ...Array.from({ length: 33 }, (_, at) => hex(0x7f + at)),
  ...["d800", "dbff", "dc00", "dfff", "de00", "d83d"],
  ...["fffd", "fffe", "ffff", "fdd0", "fdef", "fff9", "fffa", "fffb"],
  ...["061c", "200e", "200f", "202a", "202b", "202c", "202d", "202e", "2066", "2067", "2068", "2069"],
].map((code) => `\\u${code}`);

const REFUSED_SEQUENCES: readonly string[] = [
  ...["\\udc00\\ud800", "\\ud800\\ud800", "\\ud83dx", "x\\ude00", "\\ud83d\\\\ude00", "\\uD83D", "\\uDE00\\uD83D"],
  ...["\\udb40\\udc01", "\\udb40\\udc41", "\\udb40\\udc7f", "\\ud83f\\udffe", "\\udbff\\udfff"],
  // A name that looks like another one.
  ...[
    "00ad",
    "034f",
    "115f",
    "1160",
    "180e",
    "200b",
    "200c",
    "200d",
    "2060",
    "2061",
    "2064",
    "3164",
    "feff",
    "ffa0",
  ].map((code) => `\u987a\\u${code}\u98ce`),
  // The same name composed otherwise.
  ...["e\\u0301", "\\u212b", "\\u1100\\u1161", "\\uf900", "A\\u030a", "\\u2126", "\\ufa0a", "o\\u0308", "\\u0958"],
];

/** Texts that say what they show. */
const HONEST: readonly string[] = [
  "yunnan-2020-9",
  "企业标准“领跑者”",
  "Société Générale",
  "𠮷野家",
  "㈱",
  "😀",
  "tab\\tand line\\nend\\r",
  "Ａ０２０６",
  "１２３",
  "ﾃｽﾄ",
  "\\u4e2d\\u6587",
  "\\ud842\\udfb7",
  "half\u00bd",
  "％s $(x) %n",
  "'; drop table title; --",
  "",
];

describe("A body", () => {
  let hub: GuardedGateway;

  beforeAll(async () => {
    hub = await openGuarded();
  });

  afterAll(() => hub.gateway.close());

  const refused = async (body: string | Uint8Array<ArrayBuffer>, codes: readonly string[]) => {
    const before = hub.calls();
    const reply = await hub.send(body);
    expect({ status: reply.status, codes: reply.codes, asked: hub.calls() - before }).toEqual({
      status: 400,
      codes,
      asked: 0,
    });
    expect(reply.text).not.toContain("\uFFFD");
    return reply;
  };

  it("is tried with two hundred broken texts and more", () => {
    const count = 2 * BROKEN_BYTES.length + 2 * REFUSED_ESCAPES.length + REFUSED_SEQUENCES.length;
    expect(count).toBeGreaterThan(200);
  });

  it.each(BROKEN_BYTES.map((bytes) => [Buffer.from(bytes).toString("hex"), bytes] as const))(
    "with the bytes %s is refused, in a value and in the document",
    async (_, bytes) => {
      await refused(bodyOf(bytes), ["INVALID_ENCODING"]);
      const inDocument = Buffer.concat([
        Buffer.from('{"query":"{ __typename # '),
        Buffer.from(bytes),
        Buffer.from('\\n}"}'),
      ]);
      await refused(new Uint8Array(inDocument), ["INVALID_ENCODING"]);
    },
  );

  it.each([...REFUSED_ESCAPES, ...REFUSED_SEQUENCES])("with %s in a value is refused", async (escaped) => {
    await refused(bodyWith(escaped), ["INVALID_ENCODING"]);
    await refused(bodyWith(`a${escaped}b`), ["INVALID_ENCODING"]);
  });

  it.each(REFUSED_ESCAPES)("with %s in the document or in a name is refused", async (escaped) => {
    await refused(`{"query":"{ __typename # ${escaped}\\n}"}`, ["INVALID_ENCODING"]);
    await refused(`{"query":"{ __typename }","variables":{"a${escaped}":1}}`, ["INVALID_ENCODING"]);
  });

  it.each(["\\u0000", "\\u001b", "\\u202e", "\\u200b", "\\u{202E}", "\\u{FFFD}", "\\u{E0041}", "e\\u0301"])(
    "with %s as an escape of GraphQL in a text of the document is refused",
    async (escaped) => {
      const query = `{ policyDocument(id: "a${escaped}b") { id } }`;
      const { messages } = await refused(JSON.stringify({ query }), ["INVALID_ENCODING"]);
      expect(messages[0]).toContain("in the document on line 1");
    },
  );

  it.each(["\\uD800", "\\uDC00", "\\u{110000}", "\\u{D800}"])("with %s there is no GraphQL", async (escaped) => {
    await refused(JSON.stringify({ query: `{ policyDocument(id: "a${escaped}b") { id } }` }), ["GRAPHQL_PARSE_FAILED"]);
  });

  it("with a byte order mark at its beginning is refused, in any encoding", async () => {
    const plain = JSON.stringify({ query: "{ __typename }" });
    await refused(`\uFEFF${plain}`, ["INVALID_ENCODING"]);
    await refused(new Uint8Array(Buffer.from(`\uFEFF${plain}`, "utf16le")), ["INVALID_ENCODING"]);
  });

  it.each(HONEST)("with the honest text %p passes as it is", async (text) => {
    const reply = await hub.send(bodyWith(text));
    expect(reply.codes).not.toContain("INVALID_ENCODING");
    expect(reply.status).toBe(200);
  });

  it("tells where the text is broken, and by which character", async () => {
    const { text } = await refused(bodyWith("a\\u202eb"), ["INVALID_ENCODING"]);
    expect(JSON.parse(text).errors).toEqual([
      {
        message: 'Expected text without control, replacement and invisible characters; U+202E came at "variables.id".',
        extensions: {
          code: "INVALID_ENCODING",
          messageZh: '应为不含控制字符、替换字符和不可见字符的文本；"variables.id" 处实为 U+202E。',
        },
      },
    ]);
  });
});
