import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clientKey } from "../../identity/client-keys.ts";
import { departmentEntries } from "../../identity/department-entry.ts";
import { createIdentityProvider, type IdentityProvider } from "../../identity/identity-provider.ts";
import { type OpenIdVerifierOptions, openIdVerifier } from "../../shared/access/openid-verifier.ts";
import type { TokenRefusal, TokenVerifier } from "../../shared/access/token-verifier.ts";

/** The embedded provider on a server of its own, below `/oidc`, as the gateway has it. */
export class IdentityHost {
  readonly dataDir: string;
  readonly logged: string[] = [];
  #server: Server | null = null;
  #provider: IdentityProvider | null = null;
  readonly #strip: boolean;

  private constructor(dataDir: string, strip: boolean) {
    this.dataDir = dataDir;
    this.#strip = strip;
  }

  /** @param strip whether the server takes `/oidc` off the address, as some do */
  static async start({ clock = Date.now, strip = false } = {}): Promise<IdentityHost> {
    const host = new IdentityHost(await mkdtemp(join(tmpdir(), "leader-hub-identity-")), strip);
    await host.listen(0, clock).catch(async (error: unknown) => {
      await host.remove();
      throw error;
    });
    return host;
  }

  get provider(): IdentityProvider {
    if (this.#provider === null) throw new Error("The provider should have been started.");
    return this.#provider;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  get #port(): number {
    const address = this.#server?.address();
    if (typeof address !== "object" || address === null) throw new Error("The server should listen.");
    return address.port;
  }

  get issuer(): string {
    return `${this.origin}/oidc`;
  }

  /** As after a new start of the process: nothing is left but the data folder. */
  async restart(clock: () => number = Date.now): Promise<void> {
    const port = this.#port;
    await this.close();
    await this.listen(port, clock);
  }

  async listen(port: number, clock: () => number): Promise<void> {
    const server = createServer((request, response) => this.#route(request, response));
    await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
    this.#server = server;
    const write = (details: object, message: string) => void this.logged.push(`${message} ${JSON.stringify(details)}`);
    this.#provider = await createIdentityProvider({
      issuer: this.issuer,
      dataDir: this.dataDir,
      departments: departmentEntries(),
      log: { info: write, warn: write, error: write },
      clock,
    });
  }

  close(): Promise<void> {
    const server = this.#server;
    server?.closeAllConnections();
    return new Promise((resolve) => (server === null ? resolve() : server.close(() => resolve())));
  }

  async remove(): Promise<void> {
    await this.close();
    await rm(this.dataDir, { recursive: true });
  }

  /** What a hub elsewhere would verify its tokens with. */
  verifier(changes: Partial<OpenIdVerifierOptions> = {}): { verifier: TokenVerifier; refusals: TokenRefusal[] } {
    const refusals: TokenRefusal[] = [];
    const verifier = openIdVerifier({
      issuer: this.issuer,
      audience: "leader-hub",
      senderConstrained: "OPTIONAL",
      clock: Date.now,
      audit: (event) => void refusals.push(event),
      onFault: (error) => void this.logged.push(String(error)),
      ...changes,
    });
    return { verifier, refusals };
  }

  /** The private key of a demonstration client. */
  async keyOf(client: string) {
    const key = await clientKey(this.dataDir, client);
    if (key === null) throw new Error(`${client} should have a key.`);
    return key;
  }

  #route(request: IncomingMessage, response: ServerResponse): void {
    if (!request.url?.startsWith("/oidc")) return void response.writeHead(404).end();
    if (this.#strip) request.url = request.url.slice("/oidc".length);
    this.provider.handle(request, response);
  }
}
