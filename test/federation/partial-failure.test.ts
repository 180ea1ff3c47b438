import { GraphQLError } from "graphql";
import type { Gateway } from "../../gateway/gateway.ts";
import type { Transport } from "../../gateway/transport.ts";
import { SUPERVISOR } from "../harness/callers.ts";
import { CREDIT, creditAnswering, gatewayWith } from "./credit-in-doubt.ts";
import { inventedDepartment } from "./invented-departments.ts";

const QUESTION = `{
  a: standing(uscc: "91000000000000010L", validOn: "2021-06-15") { credit: creditSupport(jurisdiction: "530000") { determination } }
  b: standing(uscc: "91000000000000020M", validOn: "2021-06-15") { credit: creditSupport(jurisdiction: "530000") { determination } }
}`;

const ELIGIBLE = { credit: { determination: "ELIGIBLE" } };
const UNDETERMINED = { credit: { determination: "UNDETERMINED" } };

describe("A department that fails in one place", () => {
  let gateway: Gateway;
  let credit: Transport = CREDIT;

  beforeAll(async () => {
    gateway = await gatewayWith((request) => credit(request));
  });

  afterAll(() => gateway.close());

  const ask = async () => {
    const { data, errors = [] } = await gateway.execute({
      viewer: SUPERVISOR,
      query: QUESTION,
      requestId: "request-17",
    });
    const told: Record<string, unknown>[] = errors.map(({ path, extensions }) => ({ path, ...extensions }));
    return { data, errors: told };
  };
  const onlyFor = (uscc: string, fail: () => unknown) =>
    inventedDepartment("credit", {
      Standing: {
        creditSupport: (question) => {
          const { uscc: asked, validOn, knownAt } = Object(question);
          return asked === uscc ? fail() : { seed: 1, determination: "ELIGIBLE", validOn, knownAt };
        },
      },
    });
  const fault = () => {
    throw new Error("relation credit.rules does not exist");
  };
  const refuse = () => {
    throw new GraphQLError("No such jurisdiction.", {
      extensions: { code: "BAD_USER_INPUT", messageZh: "无此地区。" },
    });
  };

  it("owes that answer only, and the error keeps its place", async () => {
    credit = onlyFor("91000000000000020M", fault);
    expect(await ask()).toEqual({
      data: { a: ELIGIBLE, b: UNDETERMINED },
      errors: [{ path: ["b", "credit"], code: "INTERNAL_SERVER_ERROR", requestId: "request-17" }],
    });
  });

  it("owes the answer too when something inside it fails", async () => {
    credit = creditAnswering((answer) => ({ ...answer, determination: "PERHAPS" }));
    const { data, errors } = await ask();
    expect(data).toEqual({ a: UNDETERMINED, b: UNDETERMINED });
    expect(errors.map(({ path, code }) => [path, code])).toEqual([
      [["a", "credit", "determination"], "INTERNAL_SERVER_ERROR"],
      [["b", "credit", "determination"], "INTERNAL_SERVER_ERROR"],
    ]);
  });

  it("gives no answer where it refuses the question", async () => {
    credit = onlyFor("91000000000000010L", refuse);
    expect(await ask()).toEqual({
      data: { a: { credit: null }, b: ELIGIBLE },
      errors: [{ path: ["a", "credit"], code: "BAD_USER_INPUT", messageZh: "无此地区。" }],
    });
  });

  it("owes all answers about an enterprise that it cannot look up", async () => {
    credit = inventedDepartment("credit", { Standing: { __resolveReference: fault } });
    const { data, errors } = await ask();
    expect(data).toEqual({ a: UNDETERMINED, b: UNDETERMINED });
    expect(errors.map(({ path, code }) => [path, code])).toEqual([
      [["a"], "INTERNAL_SERVER_ERROR"],
      [["b"], "INTERNAL_SERVER_ERROR"],
    ]);
  });

  it("tells at each field when it refuses the whole call", async () => {
    credit = async () => ({ errors: [new GraphQLError("Sign in.", { extensions: { code: "UNAUTHENTICATED" } })] });
    expect(await ask()).toEqual({
      data: { a: { credit: null }, b: { credit: null } },
      errors: [
        { path: ["a", "credit"], code: "UNAUTHENTICATED" },
        { path: ["b", "credit"], code: "UNAUTHENTICATED" },
      ],
    });
  });

  it("says nothing of its insides", async () => {
    credit = async (request) => ({
      ...(await CREDIT(request)),
      errors: [
        new GraphQLError("SELECT secret", { path: ["_entities", 0], extensions: { code: "ODD", stack: "at db.ts" } }),
      ],
    });
    const text = JSON.stringify(await gateway.execute({ viewer: SUPERVISOR, query: QUESTION }));
    expect(text).not.toMatch(/SELECT|db\.ts|ODD|_entities/);
  });
});
