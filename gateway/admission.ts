import type { Viewer } from "../shared/access/viewer.ts";
import { RefusedRequest } from "../shared/server/refused-request.ts";
import type { Admit, Arrive, ReadRequest } from "../shared/server/serve-graphql.ts";
import type { ApprovedOperations } from "./approved/approved-operations.ts";
import { resolveOperation } from "./approved/resolve-operation.ts";
import type { CheckOperation } from "./limits/check-operation.ts";
import type { GatewayProtection } from "./protection.ts";
import { createRateLimits, pointsOf, pointsOfPath } from "./rate-limit/rate-limit.ts";

/** What admission needs. */
export interface AdmissionParts {
  readonly protection: GatewayProtection;
  readonly approved: ApprovedOperations;
  readonly checkOperation: CheckOperation;
}

/** What stands before the gateway's pages and questions. */
export interface Admission {
  /** Before everything: the rate of the address. */
  readonly arrive: Arrive;
  /** Before GraphQL: nothing that is refused here is validated, planned or sent to a department. */
  readonly admit: Admit;
  /** The same for each operation that a request which is no operation itself leads to. */
  readonly admitFurther: Admit;
}

/**
 * Makes what stands before the gateway.
 *
 * In this order: the address's rate, so that one who has used it up costs no more than a look, and whoever comes with a
 * false token has spent a point; the rate of a caller who has signed in, in place of that; what the request asks for, and
 * whether the caller may run it; how large it is; and the rate again, by what it costs.
 */
export function createAdmission({ protection, approved, checkOperation }: AdmissionParts): Admission {
  const { rateLimits, approvedOnly, introspection } = protection;
  const rate = rateLimits === null ? null : createRateLimits(rateLimits);
  const arrive: Arrive = async (request) => {
    const headers = rate === null ? {} : await rate.countArrival(request, pointsOfPath(request.path));
    for (const [name, value] of Object.entries(headers)) request.setHeader(name, value);
  };
  const count = async (request: ReadRequest, points: number) => {
    const headers = rate === null || points === 0 ? {} : await rate.count(request, points);
    for (const [name, value] of Object.entries(headers)) request.setHeader(name, value);
  };
  const admitOperation: Admit = async (request) => {
    const operation = resolveOperation(await request.body(), approved, approvedOnly && isBound(request.viewer));
    const { cost, asksAboutSchema } = checkOperation(operation);
    if (!introspection && asksAboutSchema) throw introspectionOff();
    await count(request, pointsOf(cost));
    const { query, operationName, variables } = operation;
    return { query, variables, ...(operationName !== undefined && { operationName }) };
  };
  return {
    arrive,
    async admit(request) {
      if (request.viewer.kind === "SIGNED_IN" || request.bringsToken) {
        await rate?.giveBack(request, pointsOfPath(request.path));
        await count(request, 1);
      }
      return admitOperation(request);
    },
    async admitFurther(request) {
      await count(request, 1);
      return admitOperation(request);
    },
  };
}

/** Whether a caller may run approved operations only. */
function isBound(viewer: Viewer): boolean {
  return viewer.kind === "PUBLIC" || viewer.role === "BANK" || viewer.role === "PURCHASER";
}

function introspectionOff(): RefusedRequest {
  return new RefusedRequest(400, "INTROSPECTION_DISABLED", "This hub does not answer questions about its schema.", {
    messageZh: "本枢纽不回答关于模式（schema）的查询。",
  });
}
