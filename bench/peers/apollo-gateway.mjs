// Apollo Gateway before the same four subgraphs over HTTP. The hub's own subgraph answers in this process, as in ours.
import { ApolloGateway, RemoteGraphQLDataSource } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { startStandaloneServer } from "@apollo/server/standalone";
import { callerProof } from "../serve/caller.ts";
import { assertionHeaders, supergraphFor } from "../serve/gateway-parts.ts";
import { hubSubgraph } from "../serve/hub-subgraph.ts";
import { readSettings, tellAddress } from "../serve/settings.ts";

const settings = await readSettings();
const headersFor = assertionHeaders(settings);
const answerAsHub = hubSubgraph();
const proveCaller = callerProof(settings.issuer);

class Department extends RemoteGraphQLDataSource {
  willSendRequest({ request, context }) {
    const { http, ...body } = request;
    const headers = headersFor(this.department, JSON.stringify(body), context);
    for (const [name, value] of Object.entries(headers)) http.headers.set(name, value);
  }
}

const gateway = new ApolloGateway({
  supergraphSdl: supergraphFor(settings),
  buildService({ name, url }) {
    if (name !== "hub") return new Department({ url, department: name });
    return { process: ({ request, context }) => answerAsHub(request.query, request.variables, context.viewer) };
  },
});
const server = new ApolloServer({
  gateway,
  includeStacktraceInErrorResponses: false,
  plugins: [ApolloServerPluginUsageReportingDisabled(), ApolloServerPluginInlineTraceDisabled()],
});
const { url } = await startStandaloneServer(server, {
  listen: { host: "127.0.0.1", port: 0 },
  context: ({ req }) => proveCaller(req.headers.authorization ?? null),
});
tellAddress(url.replace(/\/$/, ""));
