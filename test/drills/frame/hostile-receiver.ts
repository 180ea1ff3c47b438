import { createServer, type Socket } from "node:net";

/** What a receiver does with a message once it has read all of it. */
export const BEHAVIOURS = {
  "answers nothing": () => {},
  "drips its head": (socket: Socket) => drip(socket, "HTTP/1.1 200 OK\r\nx-slow: ", "a"),
  "replies without end": (socket: Socket) => pour(socket, "HTTP/1.1 503 No\r\ntransfer-encoding: chunked\r\n\r\n"),
  "has a head without end": (socket: Socket) => pour(socket, "HTTP/1.1 200 OK\r\nx-long: "),
  "speaks no HTTP": (socket: Socket) => socket.end("220 mail.example ESMTP\r\n"),
  "breaks off": (socket: Socket) => socket.destroy(),
  "redirects inside": (socket: Socket, inside: string) =>
    socket.end(`HTTP/1.1 307 Go\r\nlocation: ${inside}\r\ncontent-length: 0\r\n\r\n`),
} as const satisfies Record<string, (socket: Socket, inside: string) => unknown>;

export type Behaviour = keyof typeof BEHAVIOURS;

/** A receiver that means no good. */
export interface HostileReceiver {
  readonly url: string;
  behaves: Behaviour;
  close(): Promise<void>;
}

/** @param inside where it would like the hub to go */
export async function openHostileReceiver(inside: string): Promise<HostileReceiver> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket)).on("error", () => {});
    let head = "";
    socket.on("data", (chunk) => {
      const began = head !== "";
      head += chunk.toString("latin1");
      if (!began) setTimeout(() => BEHAVIOURS[receiver.behaves](socket, inside), 20);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const receiver: HostileReceiver = {
    url: `http://127.0.0.1:${Object(server.address()).port}`,
    behaves: "answers nothing",
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
  return receiver;
}

function drip(socket: Socket, head: string, piece: string): void {
  socket.write(head);
  const timer = setInterval(() => socket.write(piece), 50);
  socket.once("close", () => clearInterval(timer));
}

/** As much as is taken from it. */
function pour(socket: Socket, head: string): void {
  const chunk = `10000\r\n${"x".repeat(0x10000)}\r\n`;
  const go = () => {
    while (!socket.destroyed && socket.write(chunk));
  };
  socket.on("drain", go);
  socket.write(head);
  go();
}
