type OidcProvider = typeof import("oidc-provider");

/**
 * Loads the package, which only a hub with demonstration identities needs.
 *
 * It warns about Node.js 20 on loading, although it runs there but for one function that newer versions of 20 have.
 */
export async function loadOidcProvider(): Promise<OidcProvider> {
  if (typeof URL.parse !== "function") {
    const parse = (url: string, base?: string) => (URL.canParse(url, base) ? new URL(url, base) : null);
    Object.defineProperty(URL, "parse", { value: parse, configurable: true, writable: true });
  }
  const { warn } = console;
  console.warn = () => {};
  try {
    return await import("oidc-provider");
  } finally {
    console.warn = warn;
  }
}
