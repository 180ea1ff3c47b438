import type { AddressInfo } from "node:net";
import { connect, createServer, type Socket } from "node:net";

/** What a proxy does to the bytes that come back. */
export type TcpFault =
  | { readonly kind: "DELAY"; readonly ms: number }
  /** So many bytes at a time. */
  | { readonly kind: "DRIP"; readonly bytes: number; readonly everyMs: number }
  /** Half of what comes first, then an end; what the caller still sends is read. */
  | { readonly kind: "HALF_CLOSE" }
  /** Connections are cut as soon as something comes back. */
  | { readonly kind: "RESET" };

/** A TCP server before another one that passes bytes on, or does so badly. */
export interface TcpProxy {
  readonly port: number;
  /** From now on, also for connections that are open; null passes bytes on as they come. */
  set(fault: TcpFault | null): void;
  /** Connections that callers hold now; one who has ended its side holds none, whatever is still on its way to it. */
  open(): number;
  close(): Promise<void>;
}

/** @param target where bytes go; asked for each connection, because whoever is there may have moved */
export async function startTcpProxy(target: () => { host: string; port: number }): Promise<TcpProxy> {
  let fault: TcpFault | null = null;
  const callers = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true }, (caller) => {
    callers.add(caller);
    caller.on("close", () => callers.delete(caller));
    join(caller, connect({ ...target(), allowHalfOpen: false }), () => fault);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    set: (next) => {
      fault = next;
    },
    open: () => [...callers].filter(({ readableEnded }) => !readableEnded).length,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const caller of callers) caller.destroy();
      }),
  };
}

function join(caller: Socket, upstream: Socket, fault: () => TcpFault | null): void {
  const end = () => {
    caller.destroy();
    upstream.destroy();
  };
  for (const socket of [caller, upstream]) socket.on("error", end);
  caller.on("close", () => upstream.destroy());
  caller.on("data", (bytes) => upstream.write(bytes));
  caller.on("end", () => upstream.end());
  // Bytes keep their order, however late they are.
  let last: Promise<void> = Promise.resolve();
  upstream.on("data", (bytes) => {
    last = last.then(() => pass(caller, bytes, fault()));
  });
  upstream.on("close", () => void last.then(() => caller.destroy()));
}

async function pass(caller: Socket, bytes: Buffer, fault: TcpFault | null): Promise<void> {
  if (caller.destroyed) return;
  if (fault === null) return void caller.write(bytes);
  if (fault.kind === "RESET") return void caller.resetAndDestroy();
  if (fault.kind === "HALF_CLOSE") {
    if (caller.writable) caller.end(bytes.subarray(0, bytes.length / 2));
    return;
  }
  if (fault.kind === "DELAY") {
    await pause(caller, fault.ms);
    if (caller.writable) caller.write(bytes);
    return;
  }
  for (let at = 0; at < bytes.length && caller.writable; at += fault.bytes) {
    caller.write(bytes.subarray(at, at + fault.bytes));
    await pause(caller, fault.everyMs);
  }
}

/** Nobody waits for bytes that nobody will read. */
function pause(caller: Socket, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      caller.off("close", end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    caller.once("close", end);
  });
}
