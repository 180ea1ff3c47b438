import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listen } from "../../shared/server/http-endpoint.ts";
import { readOwnCertificate } from "../../shared/server/own-certificate.ts";

describe("A server with a certificate of its own", () => {
  const folder = mkdtempSync(join(tmpdir(), "leader-hub-certificate-"));
  const tlsCertificateFile = join(folder, "certificate.pem");
  const tlsKeyFile = join(folder, "key.pem");
  const curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  const name = ["-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1"];
  execFileSync("openssl", ["req", "-x509", ...curve, ...name, "-keyout", tlsKeyFile, "-out", tlsCertificateFile], {
    stdio: "ignore",
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("answers whoever trusts it, over TLS", async () => {
    const tls = readOwnCertificate({ tlsCertificateFile, tlsKeyFile });
    const endpoint = await listen(async (_asked, response) => void response.end("here"), {
      host: "127.0.0.1",
      port: 0,
      tls,
    });
    expect(endpoint.url).toMatch(/^https:/);
    const asked = request(endpoint.url, { ca: readFileSync(tlsCertificateFile) }).end();
    const [answer] = await once(asked, "response");
    expect(await answer.toArray().then(String)).toBe("here");
    await endpoint.close();
  });

  it("speaks plain HTTP without one", () => {
    expect(readOwnCertificate({ tlsCertificateFile: null, tlsKeyFile: null })).toBeNull();
  });

  it("does not start with half of it", () => {
    expect(() => readOwnCertificate({ tlsCertificateFile, tlsKeyFile: null })).toThrow("belong together");
    expect(() => readOwnCertificate({ tlsCertificateFile: null, tlsKeyFile })).toThrow("belong together");
  });

  it("does not start with a key that is another's, and shows neither", () => {
    const other = join(folder, "other.pem");
    writeFileSync(other, execFileSync("openssl", ["genpkey", "-algorithm", "ed25519"]));
    const read = () => readOwnCertificate({ tlsCertificateFile, tlsKeyFile: other });
    expect(read).toThrow("they cannot be used");
    expect(read).not.toThrow("PRIVATE KEY");
  });
});
