import { ApolloServer, type ApolloServerOptions, type ApolloServerPlugin, type BaseContext } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { GraphQLError } from "graphql";
import type { CheckAccess } from "../access/check-access.ts";
import { PUBLIC_VIEWER, type Viewer } from "../access/viewer.ts";
import type { Log } from "./log.ts";
import { presentError } from "./present-error.ts";

/**
 * An Apollo Server as this house runs it: silent to the outside, errors presented, no signals taken.
 *
 * @param checkAccess of the viewer in the context, for servers whose executor does not check by itself
 */
export async function startApollo(
  source: Pick<ApolloServerOptions<BaseContext>, "schema" | "gateway">,
  log: Log,
  checkAccess?: CheckAccess,
): Promise<ApolloServer> {
  const apollo = new ApolloServer({
    ...(source as { schema: NonNullable<typeof source.schema> }),
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
      presentErrors(log),
      ...(checkAccess === undefined ? [] : [refuseDenied(checkAccess)]),
    ],
  });
  await apollo.start();
  return apollo;
}

function refuseDenied(checkAccess: CheckAccess): ApolloServerPlugin<{ readonly viewer?: Viewer }> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, contextValue: { viewer } }) {
          const refused = checkAccess(document, viewer ?? PUBLIC_VIEWER);
          if (refused !== null) throw refused;
        },
      };
    },
  };
}

function presentErrors(log: Log): ApolloServerPlugin {
  return {
    async requestDidStart({ request, contextValue }) {
      const requestId = requestIdOf(request.http?.headers.get("x-request-id"), contextValue);
      return {
        async willSendResponse({ response, errors }) {
          if (!errors || response.body.kind !== "single") return;
          const presented = errors.map((error) => presentError(asGraphqlError(error), requestId, log).toJSON());
          response.body.singleResult.errors = presented;
        },
      };
    },
  };
}

/** Over HTTP the id travels in a header; without HTTP whoever asks puts it into the context. */
function requestIdOf(header: string | undefined, contextValue: object): string {
  if (header !== undefined) return header;
  return "requestId" in contextValue ? String(contextValue.requestId) : "unknown";
}

function asGraphqlError(error: Error): GraphQLError {
  return error instanceof GraphQLError ? error : new GraphQLError("Fault", { originalError: error });
}
