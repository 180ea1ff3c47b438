import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { diagnoseTrust } from "../../hub/diagnose-trust.ts";
import { SUBGRAPHS } from "../../hub/hub-environment.ts";
import { readEnvironment } from "../../shared/server/environment.ts";

describe("The doctor, asked whom the hub trusts and by what it signs", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "leader-hub-trust-"));
    mkdirSync(join(folder, "credit"), { mode: 0o700 });
    writeFileSync(join(folder, "credit", "key.pem"), "secret", { mode: 0o600 });
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  const diagnose = (variables: Record<string, string> = {}) =>
    diagnoseTrust(readEnvironment(SUBGRAPHS, { HUB_SIGNING_DIR: folder, ...variables }), null);

  it("finds nothing wrong with keys that this account alone can read", async () => {
    expect(await diagnose()).toEqual([{ what: "Signing keys 签名密钥", mark: "ok", found: folder }]);
  });

  it("names a key that others can read, and nothing that is in it", async () => {
    const key = join(folder, "credit", "key.pem");
    chmodSync(key, 0o640);
    const [finding] = await diagnose();
    expect(finding?.mark).toBe("wrong");
    expect(finding?.found).toContain(`${key} should be open to this account only`);
    expect(finding?.found).not.toContain("secret");
  });

  it("notes keys that are not there yet", async () => {
    const missing = join(folder, "elsewhere");
    expect(await diagnose({ HUB_SIGNING_DIR: missing })).toMatchObject([{ mark: "note" }]);
  });

  it("asks the provider of identities whether it is there", async () => {
    const server = createServer((_, response) => response.writeHead(200).end("{}"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const found = `${issuer}/.well-known/openid-configuration answers 200`;
    expect(await diagnose({ HUB_OIDC_ISSUER: issuer })).toContainEqual({
      what: "OpenID provider 身份服务",
      mark: "ok",
      found,
    });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    expect((await diagnose({ HUB_OIDC_ISSUER: issuer }))[1]).toMatchObject({ mark: "wrong" });
  });
});
