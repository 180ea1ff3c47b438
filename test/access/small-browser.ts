interface Cookie {
  readonly value: string;
  readonly path: string;
}

/** What a browser does for a sign-in: keeps cookies for their paths and follows redirects on the same site. */
export class SmallBrowser {
  readonly #site: string;
  readonly #cookies = new Map<string, Cookie>();

  /** @param site origin that redirects are followed on */
  constructor(site: string) {
    this.#site = site;
  }

  /** Follows redirects until a page comes, or one that leads elsewhere or to a path that is not followed. */
  async get(url: string): Promise<Seen> {
    return this.#follow(url, await this.#ask(url, {}));
  }

  async post(url: string, form: Readonly<Record<string, string>>, headers: Record<string, string> = {}): Promise<Seen> {
    return this.#follow(url, await this.#ask(url, { method: "POST", body: new URLSearchParams(form), headers }));
  }

  async #ask(url: string, init: RequestInit): Promise<Response> {
    const { pathname } = new URL(url);
    const sent = [...this.#cookies].filter(([, { path }]) => pathname === path || pathname.startsWith(`${path}/`));
    const headers = new Headers(init.headers);
    if (sent.length > 0) headers.set("cookie", sent.map(([name, { value }]) => `${name}=${value}`).join("; "));
    const response = await fetch(url, { ...init, headers, redirect: "manual" });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    return response;
  }

  async #follow(url: string, response: Response): Promise<Seen> {
    const location = response.headers.get("location");
    const text = await response.text();
    if (location === null) return { url, response, text };
    const next = new URL(location, url);
    if (next.origin !== this.#site || next.pathname === "/signed-in") return { url: next.href, response, text };
    return this.get(next.href);
  }

  #keep(line: string): void {
    const [pair = "", ...attributes] = line.split("; ");
    const name = pair.slice(0, pair.indexOf("="));
    const path = attributes.find((attribute) => attribute.startsWith("path="))?.slice("path=".length);
    if (!attributes.includes("httponly") || !attributes.includes("samesite=lax")) {
      throw new Error(`A cookie is for the server alone (httponly, samesite=lax); this came: ${attributes.join("; ")}`);
    }
    if (line.includes("expires=Thu, 01 Jan 1970")) this.#cookies.delete(name);
    else this.#cookies.set(name, { value: pair.slice(name.length + 1), path: String(path) });
  }
}

export interface Seen {
  /** The page, or where the last redirect leads. */
  readonly url: string;
  readonly response: Response;
  readonly text: string;
}
