import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { Webhook } from "standardwebhooks";

/** What came to a receiver. */
export interface Message {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A holder's own server, which stores what it is sent. */
export interface Receiver {
  readonly url: string;
  readonly messages: Message[];
  /** What it answers. */
  status: number;
  /** Whether it takes messages and answers nothing. */
  hangs: boolean;
  /** Resolves when the next message has come. */
  next(): Promise<void>;
  /** What a message says, by the library of the specification. @throws when the signature is another's */
  verify(message: Message | undefined, secret: string): unknown;
  close(): Promise<void>;
}

/** Starts a receiver on this machine. */
export async function openReceiver(): Promise<Receiver> {
  const messages: Message[] = [];
  let come = () => {};
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      messages.push({ path: String(request.url), headers: request.headers, body });
      if (!receiver.hangs) response.writeHead(receiver.status).end();
      come();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const receiver: Receiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    messages,
    status: 200,
    hangs: false,
    next: () =>
      new Promise((resolve) => {
        come = resolve;
      }),
    verify(message, secret) {
      const headers = message?.headers as Record<string, string>;
      return new Webhook(secret).verify(String(message?.body), headers);
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return receiver;
}
