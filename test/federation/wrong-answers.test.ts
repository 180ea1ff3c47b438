import type { ExecutionResult } from "graphql";
import type { Gateway } from "../../gateway/gateway.ts";
import type { Transport } from "../../gateway/transport.ts";
import {
  ask,
  CREDIT,
  CREDIT_PLACES,
  creditAnswering,
  creditErrors,
  gatewayWith,
  otherErrors,
  UNDETERMINED,
  withCredit,
} from "./credit-in-doubt.ts";
import { asReply, WRONG_REPLIES } from "./wrong-replies.ts";

describe("A department that answers wrongly (G4)", () => {
  let gateway: Gateway;
  let good: ExecutionResult;
  let credit: Transport = CREDIT;

  beforeAll(async () => {
    gateway = await gatewayWith((request) => credit(request));
    good = await ask(gateway);
  });

  afterAll(() => gateway.close());

  it("answers rightly when all is well", () => {
    expect(creditErrors(good)).toEqual([]);
    const [first] = Object(good.data).standings;
    expect(first.creditSupport.determination).toBe("ELIGIBLE");
    expect(first.beijing).toEqual({ determination: "ELIGIBLE", reasons: [{ code: "POLICY_PROVIDES" }] });
  });

  it.each(Object.keys(WRONG_REPLIES))("costs its own fields and nothing else: %s", async (name) => {
    const spoil = WRONG_REPLIES[name];
    credit = async (request) => spoil?.(asReply(await CREDIT(request))) as ExecutionResult;
    const answer = await ask(gateway);
    expect(JSON.stringify(answer.data, null, 1)).toBe(JSON.stringify(withCredit(good, UNDETERMINED), null, 1));
    expect(creditErrors(answer)).toEqual(CREDIT_PLACES.map(unavailable));
    expect(otherErrors(answer)).toEqual(otherErrors(good));
  });

  it("cannot slip in the fields of another department", async () => {
    const forged = {
      procurementPreference: { determination: "ELIGIBLE" },
      awardAdoption: { determination: "ELIGIBLE" },
    };
    credit = async (request) => {
      const reply = asReply(await CREDIT(request));
      return { data: { _entities: reply.data._entities.map((entity) => ({ ...entity, ...forged })) } };
    };
    expect(await ask(gateway)).toEqual(good);
  });

  it("may answer for an earlier instant than asked, as a copy that is behind does", async () => {
    credit = creditAnswering((answer) => ({ ...answer, knownAt: "2021-06-25T01:59:59.5Z" }));
    const [first] = Object((await ask(gateway)).data).standings;
    expect(first.creditSupport).toMatchObject({ determination: "ELIGIBLE", knownAt: "2021-06-25T01:59:59.5Z" });
  });
});

function unavailable(path: readonly unknown[]) {
  return { path, code: "DEPARTMENT_UNAVAILABLE", department: "credit" };
}
