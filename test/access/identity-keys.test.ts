import { generateKeyPairSync } from "node:crypto";
import { chmod, mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { decodeProtectedHeader } from "jose";
import { requestToken } from "../../identity/request-token.ts";
import { OVERLAP_MS, PERIOD_MS, turnOfKeys } from "../../identity/rotation.ts";
import { IdentityHost } from "./identity-host.ts";
import { bearing } from "./token-issuer.ts";

const DAY_MS = 24 * 60 * 60_000;

describe("Whose turn it is to sign", () => {
  const a = { kid: "a", signsFromMs: 0 };
  const b = { kid: "b", signsFromMs: PERIOD_MS };

  it.each([
    ["nobody's: a key is made that signs at once", [], 5, { signing: null, makeFromMs: 5, drop: [] }],
    ["the first key's, from its first moment", [a], 0, { signing: "a", makeFromMs: null, drop: [] }],
    [
      "its, alone, until a day before its end",
      [a],
      PERIOD_MS - OVERLAP_MS - 1,
      { signing: "a", makeFromMs: null, drop: [] },
    ],
    ["its, while the next one is made", [a], PERIOD_MS - OVERLAP_MS, { signing: "a", makeFromMs: PERIOD_MS, drop: [] }],
    ["its, to its last moment", [a, b], PERIOD_MS - 1, { signing: "a", makeFromMs: null, drop: [] }],
    ["the next one's, from then on", [a, b], PERIOD_MS, { signing: "b", makeFromMs: null, drop: [] }],
    [
      "the next one's, and the first is still known",
      [a, b],
      PERIOD_MS + OVERLAP_MS - 1,
      { signing: "b", makeFromMs: null, drop: [] },
    ],
    [
      "the next one's alone, a day later",
      [a, b],
      PERIOD_MS + OVERLAP_MS,
      { signing: "b", makeFromMs: null, drop: ["a"] },
    ],
    [
      "still the old one's after a long sleep; its successor has to be known for a day",
      [a],
      10 * PERIOD_MS,
      { signing: "a", makeFromMs: 10 * PERIOD_MS + OVERLAP_MS, drop: [] },
    ],
    ["a new one's when only one to come is left", [b], 5, { signing: null, makeFromMs: 5, drop: [] }],
  ] as const)("is %s", (_, keys, nowMs, expected) => {
    expect(turnOfKeys(keys, nowMs)).toEqual(expected);
  });
});

describe("The provider's keys", () => {
  let host: IdentityHost;
  let nowMs: number;
  const clock = () => nowMs;

  beforeEach(async () => {
    nowMs = Date.now();
    host = await IdentityHost.start({ clock });
  });

  afterEach(() => host.remove());

  const folder = () => join(host.dataDir, "identity", "signing-keys");
  const published = async () => (await host.provider.jwks()).keys;
  const kidOf = (accessToken: string) => String(decodeProtectedHeader(accessToken).kid);

  async function newToken(): Promise<string> {
    const key = await host.keyOf("auditor");
    const ask = { address: host.issuer, client: "auditor", key, scopes: ["log:audit"], proofKey: null };
    return requestToken({ ...ask, nowMs: Date.now() });
  }

  it("are for their owner only, on the disk", async () => {
    const modes = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);
    const identity = join(host.dataDir, "identity");
    expect(await Promise.all([identity, folder(), join(identity, "clients")].map(modes))).toEqual([
      "700",
      "700",
      "700",
    ]);
    const files = [folder(), join(identity, "clients")].map(async (each) =>
      Promise.all((await readdir(each)).map((name) => modes(join(each, name)))),
    );
    expect(new Set((await Promise.all(files)).flat())).toEqual(new Set(["600"]));
  });

  it("are closed again when somebody opened the folder", async () => {
    await chmod(folder(), 0o777);
    await host.restart(clock);
    expect((await stat(folder())).mode & 0o777).toBe(0o700);
  });

  it("are published without their private part, the same here and over HTTP", async () => {
    const overHttp: unknown = await (await fetch(`${host.issuer}/jwks`)).json();
    expect(overHttp).toEqual({ keys: await published() });
    expect(await published()).toEqual([
      { kty: "OKP", crv: "Ed25519", alg: "EdDSA", use: "sig", kid: expect.any(String), x: expect.any(String) },
    ]);
  });

  it("survive a new start: tokens from before it are good after it", async () => {
    const before = await newToken();
    const { verifier } = host.verifier();
    await host.restart(clock);
    expect(await verifier.verify(bearing(before))).toMatchObject({ tenant: "audit-of-example" });
    expect(await host.verifier().verifier.verify(bearing(before))).toMatchObject({ tenant: "audit-of-example" });
    expect(kidOf(await newToken())).toBe(kidOf(before));
  });

  it("serve a hub in the same process without any network, whatever it calls itself", async () => {
    const ownKeys = () => host.provider.jwks();
    const { verifier } = host.verifier({ ownKeys, fetch: () => Promise.reject(new Error("No request was expected.")) });
    expect(await verifier.verify(bearing(await newToken()))).toMatchObject({ tenant: "audit-of-example" });
    expect(() => host.verifier({ issuer: "http://hub.example/oidc", ownKeys })).not.toThrow();
  });

  it("change in turn, while it runs, and no token is refused meanwhile", async () => {
    const { verifier } = host.verifier();
    const took = async (accessToken: string) => (await verifier.verify(bearing(accessToken))).kind;
    const first = kidOf(await newToken());
    nowMs += 89 * DAY_MS;
    expect(kidOf(await newToken())).toBe(first);
    const announced = (await published()).map(({ kid }) => kid);
    expect(announced).toEqual([first, expect.any(String)]);
    nowMs += DAY_MS;
    const old = await newToken();
    const second = kidOf(old);
    expect(second).toBe(announced[1]);
    expect(await took(old)).toBe("SIGNED_IN");
    nowMs += DAY_MS;
    expect((await published()).map(({ kid }) => kid)).toEqual([second]);
    expect(await took(await newToken())).toBe("SIGNED_IN");
    expect(await readdir(folder())).toEqual([`${second}.json`]);
  });

  it("that were compromised are taken away with their file: tokens are refused within a minute", async () => {
    const stolen = await newToken();
    let hubsNowMs = Date.now();
    const { verifier, refusals } = host.verifier({ clock: () => hubsNowMs });
    await verifier.verify(bearing(stolen));
    await rm(join(folder(), `${kidOf(stolen)}.json`));
    hubsNowMs += 60_000;
    await expect(verifier.verify(bearing(stolen))).rejects.toThrow("does not prove");
    expect(refusals).toEqual([{ reason: "KEY_UNKNOWN", kid: kidOf(stolen) }]);
    hubsNowMs += 5_000;
    const fresh = await newToken();
    expect(kidOf(fresh)).not.toBe(kidOf(stolen));
    expect(await verifier.verify(bearing(fresh))).toMatchObject({ tenant: "audit-of-example" });
  });

  it("that cannot be read are named, with what to do", async () => {
    const [name = ""] = await readdir(folder());
    await writeFile(join(folder(), name), "{}");
    await expect(host.provider.jwks()).rejects.toThrow(`${join(folder(), name)} should hold a signing key of the hub`);
    expect((await fetch(`${host.issuer}/jwks`)).status).toBe(500);
    await rm(join(folder(), name));
    expect((await published()).length).toBe(1);
  });

  it("of demonstration clients stay what they are, or what an operator puts there", async () => {
    const file = join(host.dataDir, "identity", "clients", "auditor.pem");
    const before = await readFile(file, "utf8");
    await host.restart(clock);
    expect(await readFile(file, "utf8")).toBe(before);
    const { privateKey } = generateKeyPairSync("ed25519");
    await writeFile(file, String(privateKey.export({ type: "pkcs8", format: "pem" })));
    await expect(newToken()).rejects.toMatchObject({ error: "invalid_client" });
    await host.restart(clock);
    expect(kidOf(await newToken())).toMatch(/^[\w-]{43}$/);
  });

  it("are made once, however many ask at the same time", async () => {
    await rm(folder(), { recursive: true });
    await mkdir(folder());
    await Promise.all([1, 2, 3, 4, 5].map(() => fetch(`${host.issuer}/jwks`)));
    expect((await readdir(folder())).length).toBe(1);
  });
});
