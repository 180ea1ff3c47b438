import { parse } from "graphql";
import { createFederatedExecutor } from "../../gateway/federated-executor.ts";
import { composeSupergraph } from "../../schema/compose.ts";
import { presentError } from "../../shared/server/present-error.ts";
import { SUPERVISOR } from "../harness/callers.ts";

describe("A fault of the gateway itself", () => {
  it("reaches the log with its text and callers with the request id only", async () => {
    const faults: unknown[] = [];
    const log = { error: (details: object) => void faults.push(details) };
    const deadlines = { departmentMs: 60_000, requestMs: 60_000 };
    const executor = await createFederatedExecutor({
      supergraphSdl: composeSupergraph(),
      departments: new Map(),
      deadlines,
      clock: () => 0,
    });
    const document = parse(
      `{ standing(uscc: "91000000000000010L") { uscc creditSupport(jurisdiction: "530000") { determination } } }`,
    );
    const { signal } = new AbortController();
    const caller = { requestId: "request-17", viewer: SUPERVISOR, token: null, signal };
    const { data, errors = [] } = await executor.execute({ document, operationName: null, variables: {}, caller });
    const presented = errors.map((error) => presentError(error, "request-17", log).toJSON());
    expect(data).toEqual({ standing: { uscc: "91000000000000010L", creditSupport: null } });
    expect(presented).toEqual([
      {
        message: "Our fault: the answer could not be given. Quote the request id when you report it.",
        path: ["standing"],
        extensions: { code: "INTERNAL_SERVER_ERROR", requestId: "request-17" },
      },
    ]);
    const reason = new Error("The supergraph names credit, but the gateway has no transport to it.");
    expect(faults).toEqual([{ requestId: "request-17", path: ["standing"], err: reason }]);
  });
});
