import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decodeJwt } from "jose";
import { command } from "../../hub/commands/token.ts";
import { type HubEnvironment, SUBGRAPHS } from "../../hub/hub-environment.ts";
import { claimDataDir } from "../../hub/state-file.ts";
import { readEnvironment } from "../../shared/server/environment.ts";
import { OperatorError } from "../../shared/server/operator-error.ts";
import { IdentityHost } from "./identity-host.ts";
import { bearing } from "./token-issuer.ts";

let host: IdentityHost;

beforeAll(async () => {
  host = await IdentityHost.start();
});

afterAll(() => host.remove());

/** `hub token` as an operator types it. */
async function token(options: Readonly<Record<string, unknown>>, dataDir = host.dataDir) {
  const printed: string[] = [];
  const environment: HubEnvironment = readEnvironment(SUBGRAPHS, { HUB_DATA_DIR: dataDir });
  const run = command.run([], options, {
    environment,
    print: (line) => void printed.push(line),
    report: () => undefined,
    fileAt: (path) => join(dataDir, path),
  });
  const outcome = await run.catch((error: unknown) => error);
  return { outcome, printed };
}

/** While a hub runs on the data folder, at an address. */
async function whileRunning<T>(url: string | null, body: () => Promise<T>, dataDir = host.dataDir): Promise<T> {
  const claim = await claimDataDir(dataDir);
  try {
    await claim.note({ url });
    return await body();
  } finally {
    await claim.release();
  }
}

const refusal = (outcome: unknown) => {
  if (!(outcome instanceof OperatorError)) throw new Error(`A sentence for operators was expected; ${outcome} came.`);
  return outcome;
};

describe("hub token", () => {
  it.each(["bank", "procurement-2", "auditor", "enterprise", "finance@110000"])(
    "--as %s prints a token that the hub takes, and nothing else",
    async (as) => {
      const { outcome, printed } = await whileRunning(host.origin, () => token({ as }));
      expect(outcome).toBe(0);
      expect(printed.length).toBe(1);
      const { verifier } = host.verifier();
      expect(await verifier.verify(bearing(String(printed[0])))).toMatchObject({ subject: as });
    },
  );

  it("--dpop binds the token to the key in the file, which is made when it is not there", async () => {
    const options = { as: "bank", dpop: "holder.pem" };
    const [one, two] = await whileRunning(host.origin, async () => [await token(options), await token(options)]);
    const bindings = [one, two].map((each) => decodeJwt(String(each?.printed[0])).cnf);
    expect(bindings[0]).toEqual({ jkt: expect.stringMatching(/^[\w-]{43}$/) });
    expect(bindings[1]).toEqual(bindings[0]);
    const file = join(host.dataDir, "holder.pem");
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readFile(file, "utf8")).toContain("BEGIN PRIVATE KEY");
  });

  it("--dpop says what the file should hold", async () => {
    await writeFile(join(host.dataDir, "wrong.pem"), "-----BEGIN CERTIFICATE-----");
    const { outcome, printed } = await whileRunning(host.origin, () => token({ as: "bank", dpop: "wrong.pem" }));
    expect(refusal(outcome).english).toContain("wrong.pem should hold a private key, Ed25519 or P-256");
    expect([refusal(outcome).exitCode, printed]).toEqual([2, []]);
  });

  it("--list names everybody, without a hub", async () => {
    const { outcome, printed } = await token({ list: true }, "/nowhere");
    expect([outcome, printed.length]).toEqual([0, host.provider.identities.length]);
    expect(printed[0]).toMatch(/^bank +示例银行 {2}Bank of Example$/);
  });

  it.each([
    [{ as: "bankk" }, 'it names "bankk".', '实际为 "bankk"'],
    [{}, "it names nothing.", "未指定"],
  ])("with %j lists who there is", async (options, english, chinese) => {
    const { outcome, printed } = await token(options);
    expect(refusal(outcome).english).toContain("bank, bank-2, procurement, procurement-2, auditor, operator");
    expect(refusal(outcome).english).toContain(english);
    expect(refusal(outcome).chinese).toContain(chinese);
    expect([refusal(outcome).exitCode, printed]).toEqual([2, []]);
  });

  it("says that no hub runs", async () => {
    expect(refusal((await token({ as: "bank" })).outcome).english).toContain("none runs on");
    const starting = await whileRunning(null, () => token({ as: "bank" }));
    expect(refusal(starting.outcome).english).toContain("none runs on");
  });

  it("says that the hub uses another provider", async () => {
    const other = createServer((_request, response) => response.writeHead(404).end("{}"));
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    const { outcome, printed } = await whileRunning(url, () => token({ as: "bank" }));
    expect(refusal(outcome).english).toContain(`The hub at ${url} uses another OpenID provider`);
    expect(printed).toEqual([]);
    const empty = await mkdtemp(join(tmpdir(), "leader-hub-identity-"));
    const keyless = await whileRunning(host.origin, () => token({ as: "bank" }, empty), empty);
    expect(refusal(keyless.outcome).english).toContain("uses another OpenID provider");
    await rm(empty, { recursive: true });
    await new Promise((resolve) => other.close(resolve));
  });

  it("says what the hub says when it refuses", async () => {
    const other = await IdentityHost.start();
    const { outcome } = await whileRunning(other.origin, () => token({ as: "bank" }));
    expect(refusal(outcome).english).toBe(`The hub at ${other.origin} refuses a token for bank: invalid_client.`);
    await other.remove();
  });
});
