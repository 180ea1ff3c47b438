// Hive Gateway with its default engine before the same four subgraphs over HTTP. The hub's own subgraph answers in this
// process, as in ours.
import { createServer } from "node:http";
import { createGatewayRuntime } from "@graphql-hive/gateway-runtime";
import { callerProof } from "../serve/caller.ts";
import { assertionHeaders, supergraphFor } from "../serve/gateway-parts.ts";
import { hubSubgraph } from "../serve/hub-subgraph.ts";
import { readSettings, tellAddress } from "../serve/settings.ts";

const settings = await readSettings();
const headersFor = assertionHeaders(settings);
const answerAsHub = hubSubgraph();
const proveCaller = callerProof(settings.issuer);
const departmentOf = new Map(Object.entries(settings.subgraphs).map(([name, url]) => [url, name]));

const proved = new WeakMap();

/** Once a request, however many subgraphs are asked for it. */
function callerOf({ request }) {
  const known = proved.get(request);
  if (known !== undefined) return known;
  const caller = proveCaller(request.headers.get("authorization"));
  proved.set(request, caller);
  return caller;
}

const callers = {
  onFetch({ url, context, fetchFn, setFetchFn }) {
    const department = departmentOf.get(url);
    if (department !== undefined) {
      setFetchFn(async (address, options, ...rest) => {
        const headers = { ...options.headers, ...headersFor(department, options.body, await callerOf(context)) };
        return fetchFn(address, { ...options, headers }, ...rest);
      });
    } else if (url.startsWith("http://hub.invalid")) {
      setFetchFn(async (_, options) => {
        const { query, variables } = JSON.parse(options.body);
        return Response.json(await answerAsHub(query, variables, (await callerOf(context)).viewer));
      });
    }
  },
};

const gateway = createGatewayRuntime({
  supergraph: supergraphFor(settings),
  plugins: () => [callers],
  logging: false,
  maskedErrors: false,
});
const server = createServer(gateway);
server.listen(0, "127.0.0.1", () => tellAddress(`http://127.0.0.1:${server.address().port}`));
