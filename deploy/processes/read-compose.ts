import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";

const Condition = z.enum(["service_started", "service_healthy", "service_completed_successfully"]);
const Networks = z.union([
  z.array(z.string()),
  z.record(z.string(), z.object({ ipv4_address: z.string().optional(), aliases: z.array(z.string()).default([]) })),
]);

const Service = z.object({
  image: z.string(),
  command: z.array(z.string()).default([]),
  environment: z.record(z.string(), z.string()).default({}),
  expose: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  networks: Networks.default([]),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
  depends_on: z.record(z.string(), z.object({ condition: Condition })).default({}),
});

const Compose = z.object({
  services: z.record(z.string(), Service),
  secrets: z.record(z.string(), z.object({ file: z.string() })),
});

/** A service of the compose file, as far as it says what runs. */
export type Service = z.infer<typeof Service>;
export type Compose = z.infer<typeof Compose>;

/**
 * Reads a compose file, with variables as `docker compose` fills them in: what is given, else the default.
 *
 * @throws {ZodError} when it does not have the form that this needs
 */
export function readCompose(file: string, given: Readonly<Record<string, string>> = {}): Compose {
  const text = readFileSync(file, "utf8").replace(
    /\$\{(\w+)(?::-([^}]*))?\}/g,
    (_whole, name: string, fallback = "") => given[name] || fallback,
  );
  // A doubled sign is meant for the container's own shell.
  return Compose.parse(parse(text.replaceAll("$$", "$"), { merge: true }));
}

/** Names and addresses by which others reach a service, beside its own name. */
export function otherNamesOf({ networks }: Service): string[] {
  if (Array.isArray(networks)) return [];
  return Object.values(networks).flatMap(({ aliases, ipv4_address: address }) =>
    address === undefined ? aliases : [...aliases, address],
  );
}

/** The services, each after those that it waits for. */
export function startOrder({ services }: Compose): string[] {
  const ordered = new Set<string>();
  const place = (name: string, below: readonly string[]) => {
    if (below.includes(name)) throw new Error(`Services wait for each other: ${[...below, name].join(", ")}.`);
    for (const needed of Object.keys(services[name]?.depends_on ?? {})) place(needed, [...below, name]);
    ordered.add(name);
  };
  for (const name of Object.keys(services)) place(name, []);
  return [...ordered];
}
