import type { ApolloServer } from "@apollo/server";
import type { FormattedExecutionResult } from "graphql";
import type { Authenticate } from "../shared/access/credentials.ts";
import type { AnswerByEvents } from "../shared/server/answer-by-events.ts";
import { CLOSED_EDGE, type EdgeSettings } from "../shared/server/edge.ts";
import { createHtmlPage, TOOL } from "../shared/server/html-page.ts";
import type { Address, Endpoint, HttpLimits } from "../shared/server/http-endpoint.ts";
import type { Log } from "../shared/server/log.ts";
import type { PartCondition } from "../shared/server/part-condition.ts";
import { type Counter, type Mount, serveGraphql } from "../shared/server/serve-graphql.ts";
import type { Admission } from "./admission.ts";
import { createDeskPages } from "./desks/desk-pages.ts";
import type { DeskSettings } from "./desks/desk-settings.ts";
import { createExplorer, type ExampleQuestion } from "./explorer.ts";
import type { Caller } from "./federated-executor.ts";
import { createKeySetPage, createKeySetReader, KEY_SET_PATH, keepKeySet } from "./key-set-page.ts";
import { createOpenData, OPEN_DATA_PATH } from "./open-data/open-data.ts";
import { verificationPage } from "./pages/verification-page.ts";
import { createReceiptPrinting, RECEIPT_PATH } from "./print-receipt.ts";
import type { GatewayProtection } from "./protection.ts";

// 1,000 codes are 21 kB; documents and other variables fit as well.
const BODY_LIMIT_BYTES = 1024 * 1024;

const EXPLORER_PATH = "/graphiql";

/** What is served over HTTP beside the questions themselves. */
export interface ListenOptions extends Address {
  /** Names of the departments that are not ready; none when all can be asked. */
  readonly readiness: () => Promise<readonly string[]>;
  /** How each department is, those elsewhere too. */
  readonly condition?: () => Promise<readonly PartCondition[]>;
  /** What the explorer opens with. */
  readonly exampleQuestions: readonly ExampleQuestion[];
  /** What the browser desks are told, given where callers reach the hub; without it there are no desks. */
  readonly desks?: (publicUrl: string) => DeskSettings;
  /** Proves who a request is from. */
  readonly authenticate: Authenticate;
  /** What answers everything below a path by itself: the embedded provider of identities. */
  readonly mounts?: ReadonlyMap<string, Mount>;
  /** Closed to pages elsewhere, and believing no proxy, unless it says otherwise. */
  readonly edge?: EdgeSettings;
  readonly httpLimits?: Partial<HttpLimits>;
  /** How large a file may be that is to be checked, in bytes; 16 MB unless given. */
  readonly checkLimitBytes?: number;
}

/** A gateway as it is served: who is let in with what, and what answers. */
export interface ServedGateway extends Admission {
  readonly counters: ReadonlyMap<string, Counter>;
  readonly apollo: Pick<ApolloServer, "executeHTTPGraphQLRequest">;
  readonly log: Log;
  readonly clock: () => number;
  readonly askAsPublic: AskAsPublic;
  readonly answerByEvents: AnswerByEvents;
}

/** Asks as somebody who did not sign in. */
export type AskAsPublic = (
  query: string,
  variables?: Readonly<Record<string, unknown>>,
) => Promise<FormattedExecutionResult>;

/** Serves questions, pages and files over HTTP. */
export async function serveGateway(
  { askAsPublic, clock, ...served }: ServedGateway,
  { introspection }: GatewayProtection,
  options: ListenOptions,
): Promise<Endpoint> {
  const { host, port, tls = null, exampleQuestions, desks, edge = CLOSED_EDGE, mounts = new Map(), ...rest } = options;
  // The explorer asks about the schema as soon as it is opened.
  const explorer = introspection ? [createExplorer(exampleQuestions)] : [];
  const readKeySet = createKeySetReader(askAsPublic, served.log);
  const pages = new Map([
    [KEY_SET_PATH, createKeySetPage(keepKeySet(readKeySet, clock))],
    ["/verify", createHtmlPage(verificationPage(), TOOL)],
    ...explorer.map((page) => [EXPLORER_PATH, page] as const),
  ]);
  let url = edge.publicUrl;
  const printing = createReceiptPrinting({
    ask: askAsPublic,
    readKeySet,
    publicUrl: () => String(url),
    log: served.log,
  });
  const openData = createOpenData({ ask: askAsPublic, log: served.log });
  const service = {
    ...served,
    ...rest,
    edge,
    createContext: (caller: Caller) => caller,
    bodyLimitBytes: BODY_LIMIT_BYTES,
    pages,
    ...(desks && { rest: createDeskPages({ settings: () => desks(String(url)) }) }),
    mounts: new Map([...mounts, [RECEIPT_PATH, printing] as const, [OPEN_DATA_PATH, openData] as const]),
  };
  const endpoint = await serveGraphql(service, { host, port, tls });
  url ??= endpoint.url;
  return endpoint;
}
