import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type KeyPair, publicJwk } from "./token-issuer.ts";

/** A provider's server, as far as its keys are concerned; every request is counted. */
export class KeyServer {
  keys: readonly KeyPair[];
  /** What it does instead of answering. */
  fault: "NONE" | "DOWN" | "STATUS_500" | "NO_JSON" | "NO_KEYS" | "REDIRECT" | "HUGE" | "OTHER_ISSUER" = "NONE";
  readonly asked: string[] = [];
  readonly #server: Server;

  constructor(keys: readonly KeyPair[]) {
    this.keys = keys;
    this.#server = createServer((request, response) => {
      this.asked.push(String(request.url));
      if (this.fault === "DOWN") return void request.socket.destroy();
      if (this.fault === "STATUS_500") return void response.writeHead(500).end('{"keys":[]}');
      if (this.fault === "REDIRECT") return void response.writeHead(302, { location: "/elsewhere" }).end();
      response.end(this.#bodyFor(String(request.url)));
    });
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
  }

  get issuer(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/realms/city`;
  }

  get jwksUri(): string {
    return `${this.issuer}/keys`;
  }

  /** How often the keys were asked for. */
  get fetches(): number {
    return this.asked.filter((url) => url.endsWith("/keys")).length;
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  #bodyFor(url: string): string {
    if (url.endsWith("/.well-known/openid-configuration")) {
      const issuer = this.fault === "OTHER_ISSUER" ? "https://evil.example" : this.issuer;
      return JSON.stringify({ issuer, jwks_uri: this.jwksUri });
    }
    if (this.fault === "NO_JSON") return "<html>";
    if (this.fault === "NO_KEYS") return '{"error":"maintenance"}';
    const keys = JSON.stringify({ keys: this.keys.map(publicJwk) });
    return this.fault === "HUGE" ? keys + " ".repeat(300_000) : keys;
  }
}
