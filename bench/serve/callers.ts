import { parseDivisionCode } from "../../shared/values/division.ts";
import { SUPERVISOR } from "../../test/harness/callers.ts";
import { startTokenIssuer, type TokenIssuer } from "../../test/harness/token-issuer.ts";

/** A provider of identities, and the headers of one caller who may see everything that is asked. */
export interface BenchCallers {
  readonly issuer: string;
  readonly headers: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

export async function openCallers(): Promise<BenchCallers> {
  const provider: TokenIssuer = await startTokenIssuer();
  const token = await provider.tokenFor({ ...SUPERVISOR, jurisdictions: [parseDivisionCode("120000")] });
  return {
    issuer: provider.issuer,
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    close: () => provider.close(),
  };
}
