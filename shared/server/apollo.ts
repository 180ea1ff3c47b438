import {
  ApolloServer,
  type ApolloServerOptionsWithGateway,
  type ApolloServerPlugin,
  type BaseContext,
} from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from "graphql";
import type { Log } from "./log.ts";
import { presentError } from "./present-error.ts";

/** An operation that has passed validation. */
export interface ValidatedOperation {
  readonly document: DocumentNode;
  readonly operationName: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly context: BaseContext;
}

/** What a server is put before. */
export interface ServerSource {
  /** What callers see. */
  readonly schema: GraphQLSchema;
  readonly execute: (operation: ValidatedOperation) => Promise<ExecutionResult>;
  /** The HTTP status of a request that brings nothing but an error of this code; without it the status is 200. */
  readonly statusOf?: (code: string) => number | undefined;
  /** Told of the errors that a caller gets. */
  readonly onErrors?: (errors: readonly GraphQLFormattedError[]) => void;
  /** Rewrites what callers see of an error; it gets the document beside it. */
  readonly veil?: (error: GraphQLFormattedError, query: string) => GraphQLFormattedError;
}

/**
 * An Apollo Server as this house runs it: silent to the outside, errors presented, no signals taken.
 *
 * It reads and validates; what executes is the source alone, the same that answers in a process without it.
 */
export async function startApollo(source: ServerSource, log: Log): Promise<ApolloServer> {
  const apollo = new ApolloServer({
    gateway: asGateway(source),
    nodeEnv: "production",
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    // Its own messages are for whoever writes the server; what callers see is logged and presented by the plugin.
    logger: {
      debug() {},
      info() {},
      warn: (text) => log.warn({}, String(text)),
      error: (text) => log.error({}, String(text)),
    },
    formatError: (formatted) =>
      formatted.extensions?.code === "INTERNAL_SERVER_ERROR"
        ? { message: "Our fault.", extensions: { code: "INTERNAL_SERVER_ERROR" } }
        : formatted,
    plugins: [
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      // It would wrap every resolver, also of requests that nobody caches.
      ApolloServerPluginCacheControlDisabled(),
      presentErrors(source, log),
    ],
  });
  await apollo.start();
  return apollo;
}

/** Apollo's name for something else that executes. */
function asGateway({ schema, execute }: ServerSource): ApolloServerOptionsWithGateway<BaseContext>["gateway"] {
  return {
    load: async () => ({
      executor: ({ document, request: { operationName, variables }, context }) =>
        execute({ document, operationName, variables, context }),
    }),
    onSchemaLoadOrUpdate(announce) {
      // Only plugins of a vendor's would read the supergraph.
      announce({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => undefined;
    },
    stop: async () => undefined,
  };
}

function presentErrors({ statusOf, veil, onErrors }: ServerSource, log: Log): ApolloServerPlugin {
  return {
    async requestDidStart({ request, contextValue }) {
      const requestId = requestIdOf(request.http?.headers.get("x-request-id"), contextValue);
      return {
        async willSendResponse({ response, errors }) {
          if (!errors || response.body.kind !== "single") return;
          const presented = errors.map((error) => presentError(asGraphqlError(error), requestId, log).toJSON());
          onErrors?.(presented);
          const { singleResult } = response.body;
          singleResult.errors = veil ? presented.map((error) => veil(error, request.query ?? "")) : presented;
          const { code, retryAfterSeconds } = { ...presented[0]?.extensions };
          const status = statusOf?.(String(code));
          if (status === undefined || !bringsNothing(singleResult.data)) return;
          response.http.status = status;
          if (status === 503) response.http.headers.set("retry-after", RETRY_AFTER_S);
          if (status === 429) response.http.headers.set("retry-after", String(retryAfterSeconds));
        },
      };
    },
  };
}

// A department is tried again once a second.
const RETRY_AFTER_S = "1";

function bringsNothing(data: Readonly<Record<string, unknown>> | null | undefined): boolean {
  return data == null || Object.values(data).every((value) => value === null);
}

/** Over HTTP the id travels in a header; without HTTP whoever asks puts it into the context. */
function requestIdOf(header: string | undefined, contextValue: object): string {
  if (header !== undefined) return header;
  return "requestId" in contextValue ? String(contextValue.requestId) : "unknown";
}

function asGraphqlError(error: Error): GraphQLError {
  return error instanceof GraphQLError ? error : new GraphQLError("Fault", { originalError: error });
}
