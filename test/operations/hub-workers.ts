import { execFileSync } from "node:child_process";
import { createHash, createPublicKey, generateKeyPairSync, type KeyObject, randomUUID } from "node:crypto";
import { type IncomingMessage, request } from "node:http";
import { text } from "node:stream/consumers";
import { SignJWT } from "jose";
import { identityNamed, tokenFor } from "../../hub/demonstration-token.ts";
import { demonstrationIdentities } from "../../identity/demonstration-identities.ts";
import { departmentEntries } from "../../identity/department-entry.ts";

/** A GraphQL request: what is asked, with which headers. */
export interface Asked {
  readonly query: string;
  readonly variables?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answered {
  readonly status: number | undefined;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** Sends a request over a connection of its own, so that any of the workers may get it. */
export async function send(
  url: string,
  method: string,
  headers: Readonly<Record<string, string>> = {},
  body = "",
): Promise<Answered> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request(url, { method, headers, agent: false }, resolve).once("error", reject).end(body);
  });
  return { status: answer.statusCode, headers: answer.headers, body: await text(answer) };
}

export function ask(url: string, { headers, ...question }: Asked): Promise<Answered> {
  const all = { "content-type": "application/json", ...headers };
  return send(`${url}/graphql`, "POST", all, JSON.stringify(question));
}

/** A bank of the demonstration, with a key that its token is bound to. */
export class DemonstrationBank {
  readonly #key: KeyObject = generateKeyPairSync("ed25519").privateKey;
  #token = "";

  constructor(readonly url: string) {}

  async signIn(dataDir: string): Promise<void> {
    const bank = identityNamed(demonstrationIdentities(departmentEntries()), "bank");
    this.#token = await tokenFor(bank, this.#key, this.url, dataDir);
  }

  /** The headers of one request; a proof is good once. */
  async headers(): Promise<Record<string, string>> {
    const dpop = await new SignJWT({
      ...{ htm: "POST", htu: `${this.url}/graphql`, jti: randomUUID() },
      ath: createHash("sha256").update(this.#token).digest("base64url"),
    })
      .setProtectedHeader({ alg: "EdDSA", typ: "dpop+jwt", jwk: createPublicKey(this.#key).export({ format: "jwk" }) })
      .setIssuedAt()
      .sign(this.#key);
    return { authorization: `DPoP ${this.#token}`, dpop, "hub-purpose": "credit-review" };
  }
}

/** The workers of a hub, by the process that it is. */
export function workersOf(hub: number): number[] {
  const lines = execFileSync("/bin/ps", ["-axww", "-o", "pid=,ppid=,command="], { encoding: "utf8" }).split("\n");
  return lines
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [])
    .filter(([, , parent, command]) => Number(parent) === hub && command?.includes("built/worker.js"))
    .map(([, pid]) => Number(pid));
}

/** Whether a process runs. */
export function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
