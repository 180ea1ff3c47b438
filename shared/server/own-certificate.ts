import { createPrivateKey, X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Environment } from "./environment.ts";
import { InvalidEnvironment } from "./invalid-environment.ts";

/** By what a server speaks TLS; both in PEM. */
export interface OwnCertificate {
  readonly cert: string;
  readonly key: string;
}

/**
 * The certificate that the environment gives this process; null when it speaks plain HTTP.
 *
 * @throws {InvalidEnvironment} when one of the two files is missing, cannot be used, or is not the other's
 */
export function readOwnCertificate({
  tlsCertificateFile,
  tlsKeyFile,
}: Pick<Environment, "tlsCertificateFile" | "tlsKeyFile">): OwnCertificate | null {
  if (tlsCertificateFile === null && tlsKeyFile === null) return null;
  if (tlsCertificateFile === null || tlsKeyFile === null) {
    throw new InvalidEnvironment(
      "HUB_TLS_CERTIFICATE and HUB_TLS_KEY belong together; only one of them is set.",
      "HUB_TLS_CERTIFICATE 与 HUB_TLS_KEY 须同时设置。",
    );
  }
  try {
    const own = { cert: readFileSync(tlsCertificateFile, "utf8"), key: readFileSync(tlsKeyFile, "utf8") };
    if (!new X509Certificate(own.cert).checkPrivateKey(createPrivateKey(own.key))) {
      throw new Error("the key is another certificate's");
    }
    return own;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InvalidEnvironment(
      `HUB_TLS_CERTIFICATE and HUB_TLS_KEY should name a certificate and its private key in PEM; they cannot be used: ${reason}.`,
      "HUB_TLS_CERTIFICATE 与 HUB_TLS_KEY 应为 PEM 格式的证书及其私钥；无法使用。",
    );
  }
}
