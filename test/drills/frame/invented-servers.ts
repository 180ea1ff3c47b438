import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { execute, parse } from "graphql";
import { DEPARTMENTS, type DepartmentName } from "../../../gateway/departments.ts";
import { departmentDocument, departmentSchema } from "../../../gateway/supergraph/department-schema.ts";
import { variablePrefix } from "../../../shared/server/environment.ts";
import { subgraphSchemaOf } from "../../../shared/server/subgraph.ts";
import { inventingResolvers } from "../../federation/invented-departments.ts";

/** Departments over HTTP that answer a supergraph with invented values, to whoever asks. */
export interface InventedServers {
  /** By which a gateway finds them. */
  readonly environment: Readonly<Record<string, string>>;
  close(): void;
}

/** Starts one server for each department of a supergraph. */
export async function startInventedServers(supergraph: string): Promise<InventedServers> {
  const document = parse(supergraph, { noLocation: true });
  const started = await Promise.all(
    DEPARTMENTS.map(async (name) => {
      const resolvers = inventingResolvers(departmentSchema(document, name));
      return [name, await serve(subgraphSchemaOf(name, departmentDocument(document, name), resolvers))] as const;
    }),
  );
  return {
    environment: Object.fromEntries(started.map(([name, { port }]) => [urlVariable(name), urlAt(port)])),
    close: () => {
      for (const [, { close }] of started) close();
    },
  };
}

function urlVariable(department: DepartmentName): string {
  return `${variablePrefix(department)}_URL`;
}

function urlAt(port: number): string {
  return `http://127.0.0.1:${port}/graphql`;
}

async function serve(schema: ReturnType<typeof subgraphSchemaOf>): Promise<{ port: number; close: () => void }> {
  const server = createServer((request, response) => {
    void textOf(request).then(async (text) => {
      const { query, variables } = JSON.parse(text || '{ "query": "{ __typename }" }');
      const result = await execute({ schema, document: parse(query), variableValues: variables });
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(result));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { port: (server.address() as AddressInfo).port, close };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) text += chunk;
  return text;
}
