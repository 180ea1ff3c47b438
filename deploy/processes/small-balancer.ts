// Does for plain processes what deploy/haproxy.cfg says, where haproxy is not installed: TLS, two gateways, the provider
// below /oidc. With the same variables. For trying things out.
import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { Agent, createServer, request } from "node:https";

const {
  HTTPS_PORT = "8443",
  CERTIFICATE = "",
  CA = "",
  GATEWAY_ONE = "",
  GATEWAY_TWO = "",
  IDENTITY = "",
} = process.env;
const certificate = readFileSync(CERTIFICATE);
const agent = new Agent({ keepAlive: true, ca: readFileSync(CA) });
const gateways = [GATEWAY_ONE, GATEWAY_TWO];
let turn = 0;

createServer({ cert: certificate, key: certificate }, (asked, answer) => {
  const isIdentity = /^\/oidc(\/|\?|$)/.test(asked.url ?? "");
  turn += 1;
  const first = gateways[turn % 2] ?? "";
  const second = gateways[(turn + 1) % 2] ?? "";
  forward(asked, answer, isIdentity ? [IDENTITY] : [first, second]);
}).listen(Number(HTTPS_PORT), "127.0.0.1");

/** Only a connection that did not come about is tried elsewhere: what a gateway has seen must not be sent again. */
function forward(asked: IncomingMessage, answer: ServerResponse, [target = "", ...others]: string[]): void {
  const [host, port] = target.split(":");
  const headers = {
    ...asked.headers,
    "x-forwarded-for": asked.socket.remoteAddress,
    "x-forwarded-proto": "https",
  };
  const passed = request({ agent, host, port, method: asked.method, path: asked.url, headers }, (got) => {
    answer.writeHead(got.statusCode ?? 502, got.headers);
    got.pipe(answer);
  });
  passed.on("error", (error) => {
    if ("code" in error && error.code === "ECONNREFUSED" && others.length > 0) {
      asked.unpipe(passed);
      return forward(asked, answer, others);
    }
    if (answer.headersSent) return void answer.destroy();
    answer.writeHead(502).end();
  });
  // A body that has begun cannot be sent twice, so it waits for the connection.
  passed.once("socket", (socket) => {
    const send = () => void asked.pipe(passed);
    if (socket.connecting) socket.once("secureConnect", send);
    else send();
  });
}
