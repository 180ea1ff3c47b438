import { createServer } from "node:net";
import { OperatorError } from "../shared/server/operator-error.ts";

/**
 * Makes sure that the gateway can listen there, before anything slow is begun.
 *
 * @throws {OperatorError} naming HUB_PORT or HUB_HOST and what is wrong with it
 */
export async function checkPort(host: string, port: number): Promise<void> {
  const code = await tryToListen(host, port);
  if (code !== null) throw explain(code, host, port);
}

function tryToListen(host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve("code" in error ? String(error.code) : error.message));
    server.listen(port, host, () => server.close(() => resolve(null)));
  });
}

function explain(code: string, host: string, port: number): OperatorError {
  switch (code) {
    case "EADDRINUSE":
      return new OperatorError(
        `Port ${port} of ${host} is taken by another process; stop that, or set HUB_PORT to a free port.`,
        `${host} 的端口 ${port} 已被其他进程占用；请停止该进程，或将 HUB_PORT 设为空闲端口。`,
      );
    case "EACCES":
      return new OperatorError(
        `This account may not listen on port ${port}; set HUB_PORT to one above 1023.`,
        `当前账户无权监听端口 ${port}；请将 HUB_PORT 设为大于 1023 的端口。`,
      );
    default:
      return new OperatorError(
        `HUB_HOST should be an address of this machine; listening on "${host}" failed with ${code}.`,
        `HUB_HOST 应为本机地址；监听“${host}”失败：${code}。`,
      );
  }
}
