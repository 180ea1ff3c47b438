import { createGateway, type Gateway } from "../../gateway/gateway.ts";
import { EMBEDDED_PROTECTION, type GatewayProtection } from "../../gateway/protection.ts";
import type { Transport } from "../../gateway/transport.ts";
import type { Authenticate } from "../../shared/access/credentials.ts";
import type { EdgeSettings } from "../../shared/server/edge.ts";
import type { HttpLimits } from "../../shared/server/http-endpoint.ts";
import type { Log } from "../../shared/server/log.ts";
import type { Mount } from "../../shared/server/serve-graphql.ts";
import { inventedDepartments, SILENT } from "../federation/invented-departments.ts";
import { everyCallIs, SUPERVISOR } from "../harness/callers.ts";

/** A gateway over departments that count how often they are asked. */
export interface GuardedGateway {
  readonly gateway: Gateway;
  readonly url: string;
  /** How often departments were asked since it was opened. */
  calls(): number;
  /** Sends a body as JSON to `/graphql`. */
  post(body: unknown, headers?: Readonly<Record<string, string>>): Promise<Reply>;
  /** Sends bytes as they are to `/graphql`. */
  send(body: string | Uint8Array<ArrayBuffer>, headers?: Readonly<Record<string, string>>): Promise<Reply>;
}

/** What came back. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Codes of the errors, in order. */
  readonly codes: readonly string[];
  readonly messages: readonly string[];
  readonly data: unknown;
}

export interface GuardedOptions {
  readonly protection?: Partial<GatewayProtection>;
  readonly authenticate?: Authenticate;
  readonly edge?: EdgeSettings;
  readonly httpLimits?: Partial<HttpLimits>;
  readonly log?: Log;
  /** Puts something between the gateway and each department. */
  readonly around?: (transport: Transport) => Transport;
  readonly mounts?: ReadonlyMap<string, Mount>;
  /** Milliseconds since 1970 (UTC); 1970 itself unless given. */
  readonly clock?: () => number;
}

const JSON_TYPE = { "content-type": "application/json" };

/** Opens a gateway; whoever opens it closes it by `gateway.close()`. */
export async function openGuarded(options: GuardedOptions = {}): Promise<GuardedGateway> {
  const {
    authenticate = everyCallIs(SUPERVISOR),
    edge,
    httpLimits,
    mounts,
    clock = () => 0,
    log = SILENT,
    around = (transport) => transport,
  } = options;
  let calls = 0;
  const counting = (transport: Transport): Transport => {
    const counted = around(transport);
    return (request) => {
      calls += 1;
      return counted(request);
    };
  };
  const departments = inventedDepartments();
  const gateway = await createGateway({
    transports: {
      "market-regulation": counting(departments["market-regulation"]),
      procurement: counting(departments.procurement),
      credit: counting(departments.credit),
      "quality-award": counting(departments["quality-award"]),
    },
    clock,
    // A slow machine is no reason to refuse.
    deadlines: { departmentMs: 60_000, requestMs: 60_000 },
    log,
    protection: { ...EMBEDDED_PROTECTION, ...options.protection },
  });
  const { url } = await gateway.listen({
    host: "127.0.0.1",
    port: 0,
    readiness: async () => [],
    authenticate,
    exampleQuestions: [],
    ...(edge && { edge }),
    ...(httpLimits && { httpLimits }),
    ...(mounts && { mounts }),
  });
  const send: GuardedGateway["send"] = async (body, headers = {}) =>
    read(await fetch(`${url}/graphql`, { method: "POST", body, headers: { ...JSON_TYPE, ...headers } }));
  return { gateway, url, calls: () => calls, send, post: (body, headers) => send(JSON.stringify(body), headers) };
}

async function read(response: Response): Promise<Reply> {
  const text = await response.text();
  const { errors, data } = Object(text.startsWith("{") ? JSON.parse(text) : {});
  const list: { message: string; extensions?: { code?: string } }[] = errors ?? [];
  return {
    status: response.status,
    headers: response.headers,
    text,
    codes: list.map(({ extensions }) => String(extensions?.code)),
    messages: list.map(({ message }) => message),
    data,
  };
}
