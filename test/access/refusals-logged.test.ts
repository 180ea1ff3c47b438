import { createGateway } from "../../gateway/gateway.ts";
import { inventedDepartments, SILENT } from "../federation/invented-departments.ts";
import { callerWith } from "../harness/callers.ts";

describe("An operation that its caller may not run", () => {
  it("is told to the operator's log with who asked, and to no department", async () => {
    const lines: object[] = [];
    const log = { ...SILENT, warn: (details: object) => void lines.push(details) };
    let calls = 0;
    const counted = async () => {
      calls += 1;
      return { data: null };
    };
    const transports = { ...inventedDepartments(), credit: counted };
    const gateway = await createGateway({ transports, clock: () => 0, log });
    const viewer = callerWith({ role: "PURCHASER", tenant: "example-tenders", subject: "buyer", scopes: new Set() });
    const query = `{ standing(uscc: "91000000000000010L") { creditSupport(jurisdiction: "530000") { determination } } }`;
    await gateway.execute({ query, viewer, requestId: "request-17" });
    await gateway.close();
    expect(calls).toBe(0);
    expect(lines).toEqual([
      {
        requestId: "request-17",
        tenant: "example-tenders",
        subject: "buyer",
        role: "PURCHASER",
        code: "FORBIDDEN",
        refused: "Standing.creditSupport is answered to callers with the scope credit:check; this one lacks it.",
      },
    ]);
  });
});
