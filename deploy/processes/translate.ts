import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { basename, join } from "node:path";
import { type Compose, otherNamesOf, type Service } from "./read-compose.ts";

/** Where on this machine a topology finds what containers find by the names of services and by fixed paths. */
export interface Places {
  /** Ports of this machine, by `service:port`. */
  readonly ports: ReadonlyMap<string, number>;
  /** Another text for one in the compose file; longer ones first. */
  readonly texts: readonly (readonly [from: string, to: string])[];
  /** `/run/secrets` */
  readonly secrets: string;
  readonly folder: string;
}

/**
 * Gives every port of every service a free one of this machine, all at once, so that none is given twice.
 *
 * @param taken ports that services have already, by `service:port`
 */
export async function findPlaces(
  { services }: Compose,
  folder: string,
  taken: ReadonlyMap<string, number>,
): Promise<Places> {
  const all = Object.entries(services).flatMap(([name, { expose }]) => expose.map((port) => `${name}:${port}`));
  const wanted = all.filter((place) => !taken.has(place));
  const free = await freePorts(wanted.length);
  const ports = new Map([...taken, ...wanted.map((place, index) => [place, Number(free[index])] as const)]);
  const texts = Object.entries(services).flatMap(([name, service]) =>
    [name, ...otherNamesOf(service)].flatMap((each) =>
      service.expose.map((port) => [`${each}:${port}`, `127.0.0.1:${ports.get(`${name}:${port}`)}`] as const),
    ),
  );
  const addresses = Object.values(services)
    .flatMap(otherNamesOf)
    .filter((each) => /^[\d.]+$/.test(each));
  const own = addresses.map((address) => [address, "127.0.0.1"] as const);
  const secrets = join(folder, "secrets");
  mkdirSync(secrets, { recursive: true, mode: 0o700 });
  const replaced = [...texts, ...own, ["/run/secrets", secrets] as const];
  return { ports, texts: replaced.sort(([a], [b]) => b.length - a.length), secrets, folder };
}

/** A text of the compose file as it is meant for a service on this machine. */
export function translate(places: Places, name: string, service: Service, text: string): string {
  const ports = service.expose.map((port) => [port, String(places.ports.get(`${name}:${port}`))] as const);
  const port = ports.find(([exposed]) => exposed === text)?.[1];
  if (port !== undefined) return port;
  if (text === "0.0.0.0") return "127.0.0.1";
  const here = ports.map(([exposed, mapped]) => [`localhost:${exposed}`, `127.0.0.1:${mapped}`] as const);
  // Each volume is a folder of its own.
  const volumes = service.volumes.flatMap((volume) => {
    const [source = "", target = ""] = volume.split(":");
    return source.startsWith(".") ? [] : [[target, join(places.folder, "volumes", source)] as const];
  });
  if (text === "/tmp/hub") return join(places.folder, "volumes", name);
  const inside = volumes.find(([target]) => text === target || text.startsWith(`${target}/`));
  if (inside !== undefined) return text.replace(inside[0], inside[1]);
  return [...here, ...places.texts].reduce((changed, [from, to]) => replaceWhole(changed, from, to), text);
}

/**
 * Writes the secrets as this machine's processes need them: the same, at addresses of this machine.
 *
 * @param superusers addresses of embedded servers, whose superusers have passwords of their own, by service
 */
export function writeSecrets(
  { secrets }: Compose,
  places: Places,
  from: string,
  superusers: ReadonlyMap<string, string>,
): void {
  for (const [name, { file }] of Object.entries(secrets)) {
    const given = readFileSync(join(from, basename(file)), "utf8");
    const text = places.texts.reduce((changed, [old, now]) => replaceWhole(changed, old, now), given);
    const superuserOf = /^postgresql:\/\/postgres:\w+@([\w-]+):/.exec(given)?.[1] ?? "";
    writeFileSync(join(places.secrets, name), superusers.get(superuserOf) ?? text, { mode: 0o600 });
  }
}

/** `credit:4003` stands in `//credit:4003/`, not in `xcredit:4003` nor in `credit:40031`. */
function replaceWhole(text: string, from: string, to: string): string {
  return text.replace(new RegExp(`(?<![\\w.-])${escaped(from)}(?!\\w)`, "g"), to);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve, reject) => {
          server.once("error", reject);
          server.listen(0, "127.0.0.1", () => resolve(Object(server.address()).port));
        }),
    ),
  );
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
