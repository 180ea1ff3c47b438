import { request as send } from "node:http";

/** A captured assertion with claims written over; the signature stays what it was. */
export function withClaims(assertion: string, changed: object): string {
  const [header, payload = "", signature] = assertion.split(".");
  const claims = { ...JSON.parse(Buffer.from(payload, "base64url").toString()), ...changed };
  return [header, Buffer.from(JSON.stringify(claims)).toString("base64url"), signature].join(".");
}

/** A captured assertion that says it needs no signature. */
export function unsigned(assertion: string): string {
  const [header = "", payload] = assertion.split(".");
  const none = { ...JSON.parse(Buffer.from(header, "base64url").toString()), alg: "none" };
  return `${Buffer.from(JSON.stringify(none)).toString("base64url")}.${payload}.`;
}

/** Posts with headers of one name twice, which `fetch` would join. */
export function post(
  url: string,
  body: string,
  headers: readonly (readonly [string, string])[],
): Promise<{ status: number | undefined; reply: unknown }> {
  return new Promise((resolve, reject) => {
    const lines = [
      ["content-type", "application/json"],
      ["content-length", String(Buffer.byteLength(body))],
      ...headers,
    ];
    const request = send(
      url,
      { method: "POST", headers: [["host", "department"], ...lines].flat() as never },
      (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (chunk: string) => {
          text += chunk;
        });
        response.on("end", () => resolve({ status: response.statusCode, reply: JSON.parse(text) }));
      },
    );
    request.on("error", reject);
    request.end(body);
  });
}
