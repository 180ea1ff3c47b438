import { canonicalBytes, NotCanonical } from "../../shared/signing/canonical.ts";
import { canonicalText, fromBase64url, parseJson } from "../../verifier/leader-hub-verify.mjs";

describe("What is signed", () => {
  it("is written with sorted names, no spaces, and characters as they are (RFC 8785)", () => {
    const value = {
      "\u20ac": "Euro",
      "\r": 1,
      "\u0080": "c1",
      1: "one",
      "\ud83d\ude00": "smiley",
      "\ufb33": [true, null],
      ö: 'a\u001f"\\/',
    };
    const text = Buffer.from(canonicalBytes(value)).toString("utf8");
    expect(text).toBe(
      '{"\\r":1,"1":"one","\u0080":"c1","ö":"a\\u001f\\"\\\\/","\u20ac":"Euro","\ud83d\ude00":"smiley","\ufb33":[true,null]}',
    );
    expect(canonicalText(value)).toBe(text);
  });

  it.each([
    ["a fraction", { fine: 1.5 }, "The value.fine should be a whole number below 2^53; 1.5 came."],
    ["a number past 2^53", [2 ** 53], "The value[0] should be a whole number below 2^53; 9007199254740992 came."],
    ["minus zero", { a: -0 }, "The value.a should be a whole number below 2^53; -0 came."],
    ["what is no number", { a: Number.NaN }, "The value.a should be a whole number below 2^53; NaN came."],
    [
      "half a character",
      { a: ["\ud800"] },
      "The value.a[0] should be text of whole characters; half a surrogate pair came.",
    ],
    [
      "a name with half a character",
      { "\udc00": 1 },
      "A name in The value should be text of whole characters; half a surrogate pair came.",
    ],
    ["a member without a value", { a: undefined }, "The value.a should be a JSON value; undefined came."],
    ["a hole in a list", Object.assign([1], { 2: 2 }), "The value[1] should be a JSON value; undefined came."],
    ["a date", { a: new Date(0) }, "The value.a should be a plain object; an instance of a class came."],
    ["a large whole number", { a: 1n }, "The value.a should be a JSON value; bigint came."],
  ])("holds never %s", (_what, value, message) => {
    expect(() => canonicalBytes(value)).toThrow(NotCanonical);
    expect(() => canonicalBytes(value)).toThrow(message);
  });
});

describe("What the verifier reads", () => {
  it.each([
    ["a member given twice", '{"a":1,"a":1}'],
    ["a member given twice, once as an escape", '{"a":1,"\\u0061":1}'],
    ["a needless escape", '{"a":"\\u0062"}'],
    ["something behind the end", '{"a":1} {}'],
    ["a comma too many", '{"a":1,}'],
    ["a fraction", '{"a":1.0}'],
    ["an exponent", '{"a":1e3}'],
    ["a leading zero", '{"a":01}'],
    ["a number past 2^53", '{"a":9007199254740992}'],
    ["half a character", '{"a":"\\ud800"}'],
    ["a byte order mark", '\ufeff{"a":1}'],
    ["a control character", '{"a":"\u0007"}'],
    ["nothing", ""],
    ["a comment", '{"a":1/**/}'],
    ["33 levels", `${"[".repeat(34)}${"]".repeat(34)}`],
  ])("is never %s", (_what, text) => {
    expect(() => parseJson(text)).toThrow("JSON");
  });

  it("may have spaces between its parts", () => {
    expect(parseJson(' { "a" : [ 1 , "中文\\n" , { } , null ] } \n')).toEqual({ a: [1, "中文\n", {}, null] });
  });

  it.each([
    ["padding", "AA=="],
    ["bits left over in two digits", "AB"],
    ["bits left over in three digits", "AAB"],
    ["one digit alone", "AAAAA"],
    ["the other alphabet", "+/+/"],
    ["a space", "AA AA"],
    ["a character of another script", "AA中A"],
  ])("is no base64url with %s", (_what, text) => {
    expect(() => fromBase64url(text, "It")).toThrow("It should be base64url");
  });

  it("is base64url of any length", () => {
    for (let length = 0; length < 70; length += 1) {
      const bytes = Uint8Array.from({ length }, (_, place) => (place * 73 + length) & 255);
      expect(fromBase64url(Buffer.from(bytes).toString("base64url"), "It")).toEqual(bytes);
    }
  });
});
