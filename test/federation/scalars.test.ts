import { GraphQLError, parseValue } from "graphql";
import { DateScalar, DateTimeScalar, UsccScalar } from "../../shared/server/scalars.ts";

describe("A scalar", () => {
  it.each([
    [DateScalar, "2024-02-29", "2024-02-29"],
    [DateTimeScalar, "2021-06-25T10:00:00.120+08:00", "2021-06-25T02:00:00.12Z"],
    [UsccScalar, "91350100m000100y43", "91350100M000100Y43"],
  ])("%s reads text from variables and from documents alike", (scalar, text, value) => {
    expect(scalar.parseValue(text)).toBe(value);
    expect(scalar.parseLiteral(parseValue(JSON.stringify(text)))).toBe(value);
    expect(scalar.serialize(text)).toBe(value);
  });

  it.each([
    [DateScalar, 20210615, 'Date is text such as "2021-06-15"; 20210615 came.'],
    [DateTimeScalar, true, 'DateTime is text such as "2021-06-25T02:00:00Z"; true came.'],
    [UsccScalar, { code: 1 }, 'USCC is text such as "91350100M000100Y43"; {"code":1} came.'],
  ])("%s says what it expects when something else than text comes", (scalar, value, message) => {
    expect(() => scalar.parseValue(value)).toThrow(message);
    expect(refusalOf(() => scalar.parseValue(value))).toEqual({ code: "BAD_USER_INPUT" });
  });

  it("says what was expected and what came, in two languages", () => {
    const { messageZh, ...rest } = refusalOf(() => UsccScalar.parseLiteral(parseValue('"9100"')));
    expect(rest).toEqual({ code: "BAD_USER_INPUT", expected: "18 characters", came: "4 characters" });
    expect(messageZh).toContain("应为18位");
  });

  it.each([
    [DateScalar, "2021-02-30"],
    [DateScalar, null],
    [DateTimeScalar, "2021-06-25 02:00"],
    [UsccScalar, "91350100M000100Y4Z"],
  ])("%s gives nothing out that is not one: %s", (scalar, value) => {
    expect(() => scalar.serialize(value)).toThrow();
  });
});

function refusalOf(read: () => unknown): Record<string, unknown> {
  try {
    read();
  } catch (error) {
    if (error instanceof GraphQLError) return { ...error.extensions };
    throw error;
  }
  throw new Error("A refusal was expected.");
}
