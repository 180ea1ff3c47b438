import { parseCatalogueCode } from "../../shared/values/catalogue-code.ts";
import { parseDivisionCode } from "../../shared/values/division.ts";
import { parseUscc } from "../../shared/values/uscc.ts";
import { syntheticCode } from "../harness/synthetic-code.ts";
import { type GuardedGateway, openGuarded } from "./guarded-gateway.ts";

const CODE = syntheticCode(1);

describe("A body", () => {
  let hub: GuardedGateway;

  beforeAll(async () => {
    hub = await openGuarded();
  });

  afterAll(() => hub.gateway.close());

  it.each([
    ["a member twice", '{"query":"{ a }","query":"{ __typename }"}'],
    ["a member twice, once by escapes", '{"query":"{ a }","\\u0071uery":"{ __typename }"}'],
    ["a variable twice", '{"query":"{ __typename }","variables":{"a":1,"a":2}}'],
    ["a member of an item twice", '{"query":"{ __typename }","variables":{"a":[{"b":1,"b":2}]}}'],
    ["__proto__", '{"query":"{ __typename }","__proto__":{"a":1}}'],
    ["__proto__ by escapes", '{"query":"{ __typename }","variables":{"\\u005f_proto__":{"isAdmin":true}}}'],
    ["constructor", '{"query":"{ __typename }","variables":{"constructor":{"prototype":{"a":1}}}}'],
    ["a number above 2^53", '{"query":"{ __typename }","variables":{"a":9007199254740993}}'],
    ["a number below -2^53", '{"query":"{ __typename }","variables":{"a":-9007199254740993}}'],
    ["a number without end", '{"query":"{ __typename }","variables":{"a":1e400}}'],
    ["NaN", '{"query":"{ __typename }","variables":{"a":NaN}}'],
    ["a comment", '{"query":"{ __typename }"} // comment'],
    ["two values", '{"query":"{ __typename }"}{"query":"{ __typename }"}'],
    ["single quotation marks", "{'query':'{ __typename }'}"],
    ["a line end in a text", '{"query":"{ __typename\n}"}'],
    ["a comma at the end", '{"query":"{ __typename }",}'],
    ["an escape cut off", '{"query":"{ __typename }","a":"\\u12"}'],
    ["a text without end", '{"query":"{ __typename }","a":"'],
    ["nothing", ""],
    ["white space", "   "],
  ])("that holds %s is refused", async (_, body) => {
    const before = hub.calls();
    const { status, codes } = await hub.send(body);
    expect({ status, codes, asked: hub.calls() - before }).toEqual({ status: 400, codes: ["BAD_REQUEST"], asked: 0 });
  });

  it("with the largest exact number passes", async () => {
    const query = 'query ($n: Int!) { publicityLastDay(postedOn: "2024-05-06", workingDays: $n) }';
    expect((await hub.post({ query, variables: { n: Number.MAX_SAFE_INTEGER } })).codes).toEqual(["BAD_USER_INPUT"]);
  });

  it("cannot change what other objects inherit", async () => {
    await hub.send('{"query":"{ __typename }","variables":{"__proto__":{"polluted":true}}}');
    expect(Object(Reflect.get({}, "polluted"))).toEqual({});
  });
});

describe("A code", () => {
  const wide = (text: string) => text.replace(/[0-9A-Z]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));

  it("in full-width digits and letters is read as what it stands for", () => {
    expect(parseUscc(wide(CODE))).toBe(CODE);
  });

  it("with what comes along from a form is read without it, and passes the gateway", async () => {
    const hub = await openGuarded();
    try {
      for (const copied of [
        wide(CODE),
        `${CODE.slice(0, 8)}\u200b${CODE.slice(8)}`,
        `\u00ad${CODE}`,
        `${CODE}\ufeff`,
      ]) {
        const query = "query ($uscc: USCC!) { standing(uscc: $uscc) { uscc } }";
        expect(await hub.post({ query, variables: { uscc: copied } })).toMatchObject({
          data: { standing: { uscc: CODE } },
        });
        const literal = `{ standing(uscc: "${copied}") { uscc } }`;
        expect(await hub.post({ query: literal })).toMatchObject({ data: { standing: { uscc: CODE } } });
      }
    } finally {
      await hub.gateway.close();
    }
  });

  it.each(["Ａ０２０６１８０４", "А02061804", "A0206180４"])(
    "of a catalogue is read or refused, never taken as another: %s",
    (text) => {
      const read = () => parseCatalogueCode(text);
      let code: string | null = null;
      try {
        code = read();
      } catch {
        code = null;
      }
      expect([null, "A02061804"]).toContain(code);
    },
  );

  it.each(["１１００００", "١١٠٠٠٠", "११००००"])(
    "of a division is read or refused, never taken as another: %s",
    (text) => {
      let code: string | null = null;
      try {
        code = parseDivisionCode(text);
      } catch {
        code = null;
      }
      expect([null, "110000"]).toContain(code);
    },
  );
});
